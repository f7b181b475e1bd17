/* report_view: what the pages of frozen reports share. */
#ifndef DONDOC_WEB_REPORT_VIEW_H
#define DONDOC_WEB_REPORT_VIEW_H

#include "office/snapshot.h"
#include "web/html.h"
#include "web/request.h"

/* "/bao-cao/k7m2-9qxe" and what follows. */
struct str report_address(struct arena *arena, int64_t id, const char *rest);
/* How a report's range is called. */
struct str report_scope(const struct snapshot *snapshot);
/* The form that compares a report with one of the newest others, of those in sight; nothing when it is the only one. */
bool report_put_compare(struct html *h, struct work *work, const struct snapshot *snapshot, struct err *err);

#endif
