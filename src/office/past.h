/*
 * past: the office as it stood at the end of a past day (in Viet Nam), read with the same calls as the office of now.
 *
 * A past day is an office of its own in memory (past_fill.c): the rows of now without what came later, and with what
 * the journal says stood there before later changes (past_undo.c). Texts, files and the journal itself, which no later
 * day changes, are not copied: a work on a past day reads them from the office of now (struct work, `lasting`). People
 * with their passwords, factors and tokens are not there at all.
 *
 * Rights are those of now: the one who acts stands where they stand today, and whom a paper concerns, who asks for a
 * task and the paths of the tree are taken from the office as it is in this moment. Who may not see a thing today does
 * not see how it once was.
 *
 * Costs are bounded: PAST_ROWS_MAX rows a day (some 300 bytes each), PAST_SECONDS_MAX seconds to put one together, one
 * put together at a time, the PAST_DAYS_MAX looked at last kept as far as they have no more rows than that together.
 * Nobody who reads or writes the office of now waits for it.
 */
#ifndef DONDOC_OFFICE_PAST_H
#define DONDOC_OFFICE_PAST_H

#include "office/office.h"

enum { PAST_DAYS_MAX = 3, PAST_ROWS_MAX = 2 * 1000 * 1000, PAST_SECONDS_MAX = 60 };

/* Whether there is such a day to look at: ERR_INPUT for today and days to come, and for days before the office's first
 * entry in its journal. */
bool past_check(struct work *now, struct date day, struct err *err);

/* Begins a work that reads a past day, for the actor and with the arena of `now`, a work that reads and stays open. Its
 * today is that day, so that lamps shine as they did. ERR_LIMIT: too much or too long (above); ERR_STORE: other days
 * are being looked at, or the journal and the office don't agree (dondoc verify tells more). */
bool past_begin(struct work *now, struct date day, struct work *ret_past, struct err *err);
void past_end(struct work *past);

#endif
