/* org_ask: "“…” là đơn vị nào?" on the page of a paper, once for each name that nobody knows. */
#ifndef DONDOC_WEB_ORG_ASK_H
#define DONDOC_WEB_ORG_ASK_H

#include "office/office.h"
#include "web/html.h"
#include "web/request.h"

/* The questions that a paper's tasks leave open, for who may answer them; nothing when there are none. A failure of the
 * office shows no questions: the page is worth more. */
void org_ask_put(struct html *h, const struct request *request, struct work *work, int64_t document);

#endif
