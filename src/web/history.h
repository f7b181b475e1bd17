/* history: what the journal tells of a task and of those who owe it, for who may read it. */
#ifndef DONDOC_WEB_HISTORY_H
#define DONDOC_WEB_HISTORY_H

#include "office/assignment.h"
#include "web/html.h"
#include "web/request.h"

/* The task (0: not of it) and n of its assignments, in the order in which it happened. Nothing for who may not read
 * it. */
bool history_put(struct html *h, const struct request *request, struct work *work, int64_t task,
                 const struct assignment *rows, size_t n, struct err *err);

#endif
