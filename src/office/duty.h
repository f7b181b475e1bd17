/*
 * duty: a norm that owes assignments by itself. Who (a set of organisations), how often (each month, quarter, half or
 * year, so many times), until when, and what proves it: a meeting, a paper, a figure. Every period of it becomes a task,
 * once; records settle what is owed under it: the third meeting of the month by itself hands in nothing new, the first
 * hands in what was owed.
 *
 *   duty.c         duties: added, ended, listed
 *   duty_roll.c    periods become tasks
 *   duty_settle.c  records settle them
 *   duty_catalog.c norms that most offices have, with their sources
 */
#ifndef DONDOC_OFFICE_DUTY_H
#define DONDOC_OFFICE_DUTY_H

#include "base/period.h"
#include "office/assignment.h"
#include "office/record.h"

struct duty {
    int64_t id;
    struct str words;        /* "Sinh hoạt chi bộ thường kỳ" */
    struct str scope;        /* who: a set (set.h) */
    struct str asker;        /* path of the node that asks for it */
    enum period_kind period;
    int times;               /* records that settle one period */
    int due_days;            /* the last day allowed: so many days behind the period's last (before it when negative) */
    enum record_kind proof;
    struct str topic;        /* of a meeting its kind ("thuong-ky"), of a paper its type ("Báo cáo"); empty: any */
    struct str basis;        /* where the norm stands */
    struct date since;       /* the first period is the one that holds this day */
    struct date until;       /* the last; DATE_NONE: no end */
};

enum { DUTY_TIMES_MAX = 31, DUTY_DUE_DAYS_MAX = 366 };

/* "tháng", "quý", "nửa năm", "năm". */
const char *duty_period_word(enum period_kind kind);
/* Adds one (id is filled in), journalled. ERR_INPUT with a sentence for what is missing or out of range. */
bool duty_add(struct work *work, struct duty *duty, struct err *err);
/* Ends it: no period behind that day owes anything. What is owed already stays. */
bool duty_end(struct work *work, int64_t id, struct date until, struct err *err);
bool duty_get(struct work *work, int64_t id, struct duty *ret_duty, struct err *err);
/* All that are asked for by the node that one acts for, by those above and below it; ended ones last. */
bool duty_list(struct work *work, struct duty **ret_duties, size_t *ret_n, struct err *err);

/* Makes the tasks of every period that has begun by today and has none yet, at most DUTY_PERIODS_MAX back; safe to call
 * each day, and twice. ret_made: tasks. */
enum { DUTY_PERIODS_MAX = 24 };
bool duty_roll(struct work *work, int64_t *ret_made, struct err *err);

/* Hands in a record for whatever its organisation owes under a duty that it proves, in the period of its day. ret_settled:
 * how many assignments now have enough records and were handed in. */
bool duty_settle(struct work *work, int64_t record, int64_t *ret_settled, struct err *err);

/* How one organisation stands with one duty in one period. */
struct duty_cell {
    int64_t duty, org, assignment;
    enum lamp lamp;
};
/* The organisations below (or at) a node that owe something under duties in the periods that hold `day`, by path; at most
 * `limit` cells. */
bool duty_cells(struct work *work, struct str path, struct date day, int64_t limit, struct duty_cell **ret_cells,
                size_t *ret_n, struct err *err);

/* Norms that most offices have. */
struct duty_norm {
    const char *words, *groups; /* for whom: groups of a set */
    enum period_kind period;
    int times, due_days;
    enum record_kind proof;
    const char *topic, *basis;
};
extern const struct duty_norm duty_norms[];
extern const size_t duty_norms_n;

#endif
