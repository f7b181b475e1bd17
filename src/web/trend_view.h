/* trend_view: what fell due in each of the last months and how it stands, as bars with a table behind them. */
#ifndef DONDOC_WEB_TREND_VIEW_H
#define DONDOC_WEB_TREND_VIEW_H

#include "office/trend.h"
#include "web/html.h"

/* Nothing when no month has anything. `org`: the organisation that the lists are of; 0: all that is in sight. */
void trend_put(struct html *h, struct arena *arena, const struct trend *trend, int64_t org);

#endif
