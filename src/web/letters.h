/* letters: on the page of a paper or a unit, links to the papers that can be begun from it. */
#ifndef DONDOC_WEB_LETTERS_H
#define DONDOC_WEB_LETTERS_H

#include "web/html.h"
#include "web/request.h"

/* `root` is "/van-ban" or "/don-vi". Nothing for who may have no draft. */
void letters_put(struct html *h, const struct request *request, const char *root, int64_t id, bool of_paper);

#endif
