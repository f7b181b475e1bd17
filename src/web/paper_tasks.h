/* paper_tasks: what a paper demands, beside its text: a card for each task, with its fields and what can be done with it,
 * and a form for a task that was not seen. */
#ifndef DONDOC_WEB_PAPER_TASKS_H
#define DONDOC_WEB_PAPER_TASKS_H

#include "office/document.h"
#include "web/html.h"
#include "web/paper_view.h"
#include "web/request.h"

void paper_tasks_put(struct html *h, const struct request *request, struct work *work, const struct document *document,
                     const struct paper_view *view);

#endif
