/* filter_view: filters that were kept, beside the list that they filter, and the form that keeps the one in force. */
#ifndef DONDOC_WEB_FILTER_VIEW_H
#define DONDOC_WEB_FILTER_VIEW_H

#include "office/office.h"
#include "web/html.h"
#include "web/request.h"

/* `list`: "/viec"; `address`: of the list with the filter in force. */
bool filter_put(struct html *h, const struct request *request, struct work *work, const char *list, struct str address,
                struct err *err);

#endif
