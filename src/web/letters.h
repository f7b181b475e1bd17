/* letters: on the page of a paper or a unit, links to the papers that can be begun from it. */
#ifndef DONDOC_WEB_LETTERS_H
#define DONDOC_WEB_LETTERS_H

#include "office/org.h"
#include "web/html.h"
#include "web/request.h"

/* Of a paper, by its number in the register; of a unit. Nothing for who may have no draft. */
void letters_put_of_paper(struct html *h, const struct request *request, int64_t document);
void letters_put_of_unit(struct html *h, const struct request *request, const struct org *unit);

#endif
