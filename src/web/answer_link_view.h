/* answer_link_view: the box of an assignment's page in which a one-time link is made and taken back. */
#ifndef DONDOC_WEB_ANSWER_LINK_VIEW_H
#define DONDOC_WEB_ANSWER_LINK_VIEW_H

#include "office/assignment.h"
#include "web/html.h"
#include "web/request.h"

/* Nothing where the person may make none, or nothing can be handed in. */
void answer_link_put(struct html *h, const struct request *request, struct work *work, const struct assignment *row);

#endif
