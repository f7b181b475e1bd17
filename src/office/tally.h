/*
 * tally: how much is owed and how far it got, at any node of the tree, for a task, for a paper, in constant time.
 *
 * Counts stand in three tables and change in the transaction of the assignment that they count; verify counts again.
 *
 *   owed_tally    what is owed strictly below a node; 0 is the office itself, with all there is. What a node owes
 *                 itself is little, and counted from an index.
 *   asked_tally   what is asked at a node or below and owed by others who do not stand there
 *   task_tally    who owes a task; those of a paper are the sum of its tasks
 *
 * A count is kept by clock (assignment.track) and day. Open assignments have their due day, so that what is overdue is
 * a range of days and nothing is written when the day changes; closed ones the month of it. A change of one assignment
 * touches as many rows as the tree is deep, twice.
 */
#ifndef DONDOC_OFFICE_TALLY_H
#define DONDOC_OFFICE_TALLY_H

#include "office/deadline.h"
#include "office/office.h"

/* Numbers of assignments by what they show today. */
struct tally {
    int64_t by_lamp[LAMP__MAX];
};
int64_t tally_total(const struct tally *tally);
int64_t tally_open(const struct tally *tally);    /* neither done nor cancelled */
int64_t tally_overdue(const struct tally *tally); /* of these, those whose day is past */
void tally_add(struct tally *sum, const struct tally *tally);
/* <0 when `a` stands before `b`: most overdue by more than OVERDUE_LONG_DAYS, then most overdue, then most open. */
int tally_worst_first(const struct tally *a, const struct tally *b);

/* What a node owes itself, and what is owed below it; org 0 is the office: all there is is below it. Either may be
 * NULL. */
bool tally_of_node(struct work *work, int64_t org, struct tally *ret_own, struct tally *ret_below, struct err *err);
/* What is asked at a node or below it, and owed by who does not stand there. Nothing for the office. */
bool tally_asked_of_others(struct work *work, int64_t org, struct tally *ret_tally, struct err *err);
/* Whoever may see only a part of a task or paper must not be shown these: they count all of it. */
bool tally_of_task(struct work *work, int64_t task, struct tally *ret_tally, struct err *err);
bool tally_of_document(struct work *work, int64_t document, struct tally *ret_tally, struct err *err);

/* The nodes directly below one (0: the roots) at or below which something is open, worst first; then by name. What is
 * closed is not counted. */
struct tally_child {
    int64_t org;
    struct str name, kind, path;
    struct tally tally; /* what is open of its own and of all below it */
};
bool tally_children(struct work *work, int64_t org, struct tally_child **ret_children, size_t *ret_n,
                    struct err *err);

/* What an assignment on a clock with a day (as stored: YYYY-MM-DD or less) shows today. */
enum lamp tally_lamp(struct str track, struct str day, struct date today);

#endif
