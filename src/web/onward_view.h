/* onward_view: what a unit passed onward, on the page of what it owes; and as figures for who asked it. */
#ifndef DONDOC_WEB_ONWARD_VIEW_H
#define DONDOC_WEB_ONWARD_VIEW_H

#include "office/onward.h"
#include "web/html.h"
#include "web/request.h"

/* What was passed onward of an assignment, how far it is, and the way to pass it, for who may. */
void onward_put(struct html *h, const struct request *request, struct work *work, const struct assignment *row);

/* "đã giao tiếp: 3/5 nơi xong", of one of the assignments of a task; nothing when it was not passed. */
void onward_put_count(struct html *h, const struct onward_count *counts, size_t n, int64_t assignment);

#endif
