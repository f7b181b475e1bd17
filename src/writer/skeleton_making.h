/*
 * skeleton_making: a paper being begun: the values and lists that its template asks for, and where they come from. Inside
 * this room only.
 *
 *   skeleton.c         what every paper is given; who goes on with it
 *   skeleton_kinds.c   which papers there are
 *   skeleton_unit.c    papers of a unit
 *   skeleton_paper.c   papers that answer another one, or pass it on
 *   skeleton_owed.c    lists of what is owed, counted
 *   skeleton_making.c  values and lists, one after the other
 */
#ifndef DONDOC_WRITER_SKELETON_MAKING_H
#define DONDOC_WRITER_SKELETON_MAKING_H

#include "office/assignment.h"
#include "office/org.h"
#include "writer/cited.h"
#include "writer/skeleton.h"
#include "writer/template.h"

struct making {
    struct work *work;
    const struct skeleton *skeleton;
    struct citer citer;
    struct letterhead head;
    struct date from, to; /* of the time that it speaks of; up to the work's day */
    struct period next;   /* behind it */
    VEC(struct template_value) values;
    VEC(struct template_list) lists;
    size_t lines;
    struct err *err;
};

void making_give(struct making *m, const char *name, struct str words);
/* Offices write a figure below 10 with its 0, so that nobody puts another before it. */
void making_give_count(struct making *m, const char *name, size_t n);

struct lines {
    VEC(struct template_row) rows;
};

void making_give_list(struct making *m, const char *name, const struct lines *lines);
/* A row of one value. */
void making_add(struct making *m, struct lines *lines, const char *name, struct str words);

/* A list that rows go to when they are wanted there. */
struct kind {
    const char *list, *count;
    bool (*wanted)(const struct making *m, const struct assignment *a);
    struct lines lines;
};

/* Each leading assignment that the filter lets through goes to the lists that want it, in order of due days. The filter
 * finds those of a whole subtree: who has too many below is told so, before they all are looked at. `org`: of this node
 * only; 0: of all. */
bool making_each_owed(struct making *m, const struct assignment_filter *filter, int64_t org, struct kind *kinds,
                      size_t n_kinds);
bool making_is_any(const struct making *m, const struct assignment *a);
bool making_is_late(const struct making *m, const struct assignment *a);
/* What a unit did, does, is late with and will owe. */
bool making_give_owed_of(struct making *m, int64_t org);

/* Who writes: the unit itself; or who stands above it, and that is where the one who acts stands. */
bool making_find_writer(struct making *m, const struct org *unit, int64_t *ret_writer);

bool making_for_unit(struct making *m, int64_t id);
bool making_of_paper(struct making *m, int64_t id);

#endif
