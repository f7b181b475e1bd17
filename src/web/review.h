/* review: on a paper's page, how much of what it demands somebody looked at. */
#ifndef DONDOC_WEB_REVIEW_H
#define DONDOC_WEB_REVIEW_H

#include "office/document.h"
#include "web/html.h"
#include "web/request.h"

/* "Đã xem x trên y đề xuất", and of a paper without tasks whether somebody said that none arises, with the form for it. */
void review_put(struct html *h, const struct request *request, struct work *work, const struct document *document);

#endif
