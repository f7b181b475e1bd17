/* later: the days of a task that a person may set, as forms: an extension with its reason, the day of an awaited event;
 * and the extensions there were. On every page that shows a task or an assignment. */
#ifndef DONDOC_WEB_LATER_H
#define DONDOC_WEB_LATER_H

#include "office/event.h"
#include "office/extension.h"
#include "web/html.h"
#include "web/request.h"

/* Each shows nothing to who may not, and where there is nothing to do; the gate asks again. The request's own thing must be
 * the assignment or its task. */
void later_put_extend(struct html *h, const struct request *request, const struct assignment *row);
void later_put_extend_all(struct html *h, const struct request *request, const struct task_record *task);
void later_put_event(struct html *h, const struct request *request, const struct task_record *task,
                     const struct event *event);
/* The extensions of one assignment out of those of its task. */
void later_put_log(struct html *h, struct arena *arena, int64_t assignment, const struct extension *extensions, size_t n);

#endif
