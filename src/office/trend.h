/*
 * trend: what fell due in each of the last months, and how it stands today: done in time, done late, handed in, still
 * owed. Made of the counts that are kept anyway (tally.h): closed assignments are counted there by the month they were
 * due, open ones by their day. So nothing is stored for it, it is never out of date, each number is a list with its days
 * as a filter, and it costs the same at ten thousand assignments and at ten million.
 *
 * It does not say how much was open on a past day: past.h looks back at one, and snapshots (snapshot.h) keep some.
 */
#ifndef DONDOC_OFFICE_TREND_H
#define DONDOC_OFFICE_TREND_H

#include "office/tally.h"

enum { TREND_MONTHS = 12 };

struct trend_month {
    struct date first, last; /* its days */
    struct tally tally;      /* of what was or is due in it */
};

struct trend {
    struct trend_month months[TREND_MONTHS]; /* the last one is that of today */
    int64_t most;                            /* of a month, without what was cancelled */
};

/* Of a node with all below it (0: the office), and for `asked` also of what it asks of those who do not stand there. */
bool trend_of_node(struct work *work, int64_t org, bool asked, struct trend *ret_trend, struct err *err);
/* Of a month: all but what was cancelled. */
int64_t trend_due(const struct trend_month *month);

#endif
