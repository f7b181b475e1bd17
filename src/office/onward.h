/*
 * onward: a unit passes what it owes to those below it, in its own name and with its own day. What it passes is a task
 * like others (task.h) that serves the assignment; the unit owes that one until its own result is accepted, however
 * many of those below have finished.
 *
 * Rules: only to organisations below the one that owes; never due after the superior's day; what is passed follows what
 * it serves: cancelled with it, for the reason given there, and pulled back when its day comes earlier (redate.h).
 */
#ifndef DONDOC_OFFICE_ONWARD_H
#define DONDOC_OFFICE_ONWARD_H

#include "office/assignment.h"

struct onward {
    struct str scope; /* to whom (set.h) */
    struct str words; /* the unit's own; empty: those of the superior's task */
    struct date day;  /* none: the superior's */
};

/* Passes an open assignment of an organisation onward; all who are to owe it do, in the work's transaction.
 * ERR_CONFLICT when it is closed or nobody's in the tree; ERR_INPUT, with a sentence, for a day after the superior's, for
 * somebody who is not below, and for nobody. */
bool onward_pass(struct work *work, int64_t assignment, const struct onward *onward, int64_t *ret_task,
                 struct err *err);

/* How far those are to whom something was passed. Who was cancelled is not counted. */
struct onward_count {
    int64_t assignment; /* that was passed onward */
    int64_t all, handed, done; /* done: accepted; handed: handed in and not looked at yet */
};
/* Of each assignment of a task that was passed onward, by number: for who asked for the task. */
bool onward_of_task(struct work *work, int64_t task, struct onward_count **ret_counts, size_t *ret_n, struct err *err);

/* A task that serves an assignment, and how far it is. */
struct onward_task {
    int64_t task;
    struct str words;
    struct date due;
    struct onward_count count;
};
bool onward_tasks(struct work *work, int64_t assignment, struct onward_task **ret_tasks, size_t *ret_n,
                  struct err *err);

#endif
