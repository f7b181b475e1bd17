/* cited: how papers of ours name the papers that they follow: "Thông báo số 12-TB/TU, ngày 05/3/2026 của Tỉnh ủy Sơn
 * Hà". The issuing body is called as the tree calls it; what is not in the tree is left out. */
#ifndef DONDOC_WRITER_CITED_H
#define DONDOC_WRITER_CITED_H

#include "office/office.h"
#include "base/vec.h"

/* Papers that were cited already in the draft; each is looked up once. Begins as {.work = work}. */
struct citer {
    struct work *work;
    VEC(struct cited_paper { int64_t id; struct str words; }) known;
};

/* The words for a paper held here, in the work's arena. */
bool cited_words(struct citer *citer, int64_t document, struct str *ret_words, struct err *err);

#endif
