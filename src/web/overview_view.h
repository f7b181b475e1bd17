/*
 * overview_view: what the overview shows first, by who looks. Who leads sees the exceptions: who, how late, what is
 * missing, and with whom the next step lies. Who answers for a unit sees all that it owes, by day, with the way to hand
 * it in. For those who work at the papers the overview itself shows what waits for them.
 */
#ifndef DONDOC_WEB_OVERVIEW_VIEW_H
#define DONDOC_WEB_OVERVIEW_VIEW_H

#include "office/office.h"
#include "web/html.h"
#include "web/request.h"

/* Long overdue, overdue, handed in and not accepted yet, without a day: some of each, worst first. */
bool overview_put_exceptions(struct html *h, struct work *work, struct err *err);

/* What the organisation of the person who looks owes, and is open. */
bool overview_put_owed(struct html *h, const struct request *request, struct work *work, struct err *err);

#endif
