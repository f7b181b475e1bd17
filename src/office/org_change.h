/*
 * org_change: what happens to an organisation: it is renamed, moved, merged into another, split, or ends. Each is one
 * call in the work's transaction, with its journal entries; nothing is ever taken away.
 *
 *   org_change.c  its own fields, its name, its end
 *   org_move.c    a node hung under another one: the only place where paths change
 *   org_join.c    merging and splitting: what is open passes on, what is done stays
 *
 * Days of a change are today or before: what is planned is not entered yet.
 */
#ifndef DONDOC_OFFICE_ORG_CHANGE_H
#define DONDOC_OFFICE_ORG_CHANGE_H

#include "office/org.h"

/* A field with p == NULL stays as it is. */
struct org_edit {
    struct str kind, code, address, head;
    bool set_since;
    struct date since;
};
bool org_change(struct work *work, int64_t id, const struct org_edit *edit, struct err *err);

/* From that day on it has another name; papers of before that mean it by the old one. ERR_CONFLICT when a node of that
 * name is there beside it. */
bool org_rename(struct work *work, int64_t id, struct str name, struct date day, struct err *err);

/* Hangs a node, with all below it, under another one (0: makes it a root). Whatever concerns the old paths concerns the
 * new ones: papers, tasks asked there, remembered names. ERR_CONFLICT for a place inside of itself, or beside one of
 * the same name; ERR_LIMIT when the tree would become too deep. */
bool org_move(struct work *work, int64_t id, int64_t parent, struct err *err);

/* It is there no more from that day on, and nothing follows it. ERR_CONFLICT while something that is there hangs under
 * it, or it owes something. */
bool org_close(struct work *work, int64_t id, struct date day, struct err *err);

/* It becomes part of another one from that day on: what hangs under it hangs there, and what it owes and has not done
 * is owed there (assignment_pass.h). ret_passed: how many assignments; may be NULL. */
bool org_merge(struct work *work, int64_t id, int64_t into, struct date day, size_t *ret_passed, struct err *err);

/* One of those that it is split into. */
struct org_part {
    struct str name, kind, code; /* empty kind: that of the one that is split */
    int64_t id;                  /* filled: the new node */
};
enum { ORG_PARTS_MAX = 20 };
/* New nodes beside it from that day on. When it ends with that, what hangs under it hangs under the first, and what it
 * owes passes to the first; a person then says which of it another one takes (org_pass). */
bool org_split(struct work *work, int64_t id, struct date day, bool ends, struct org_part *parts, size_t n,
               size_t *ret_passed, struct err *err);

/* Between those that came of one split (and the one that was split): this one takes an assignment that is open. */
bool org_pass(struct work *work, int64_t assignment, int64_t to, struct err *err);

/* What was split from a node, or merged into it; by number. */
bool org_kin(struct work *work, int64_t id, struct org **ret_orgs, size_t *ret_n, struct err *err);
/* The one that stands for a node on a day: itself, or what it was merged into, or the first of what it was split into.
 * 0 when nothing follows it. */
bool org_heir(struct work *work, int64_t id, struct date day, int64_t *ret_id, struct err *err);

#endif
