/*
 * reminder: the formal letter (công văn đôn đốc) that asks for what is overdue, as a draft that a person numbers, signs
 * and sends. Nothing is kept of it.
 *
 * What stands in it: what was asked at the sender's side, is led by who owes it, is open, was not handed in, and whose
 * day is past on the work's day. Each line cites the paper that asked for it (type, number, day, issuer), the task in
 * the words that were confirmed, its due day and how many days have passed; the number in the text leads to those
 * lines.
 */
#ifndef DONDOC_WRITER_REMINDER_H
#define DONDOC_WRITER_REMINDER_H

#include "office/assignment.h"
#include "writer/letterhead.h"

enum { REMINDER_LINES_MAX = 2000 };

/* A node that is late; 0: a name that is not in the tree. */
struct reminder_unit {
    int64_t org;
    struct str name, path;
    size_t lines;
};

struct reminder {
    struct reminder_unit *units; /* by the day of what they are latest with */
    size_t n_units;
    struct reminder_line *lines; /* by due day */
    size_t n_lines;
    struct letterhead head;
};

/* Everything that is overdue at `org` itself, or with 0 anywhere in the range of the one who acts. The sender is where
 * they stand; of the office itself the lowest node above all that are late. ERR_CONFLICT when nothing is overdue, or
 * nobody stands above who owes it; ERR_LIMIT for more than REMINDER_LINES_MAX lines, or
 * ten times as many assignments to look at. */
bool reminder_find(struct work *work, int64_t org, struct reminder *ret_reminder, struct err *err);

/* The same of these assignments and no others. ERR_CONFLICT that names one which is not overdue, or not asked here. */
bool reminder_find_of(struct work *work, const struct assignment *rows, size_t n, struct reminder *ret_reminder,
                      struct err *err);

/* The letter to one of the units. */
bool reminder_to_unit(struct work *work, const struct reminder *reminder, size_t unit, struct draft *ret_draft,
                      struct err *err);
/* One letter to all of them, with an annex of what each owes. */
bool reminder_to_all(struct work *work, const struct reminder *reminder, struct draft *ret_draft, struct err *err);

#endif
