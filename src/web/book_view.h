/* book_view: parts of pages about registers: the form with which a draft gets its number, and where a paper stands. */
#ifndef DONDOC_WEB_BOOK_VIEW_H
#define DONDOC_WEB_BOOK_VIEW_H

#include "office/book.h"
#include "web/html.h"
#include "web/request.h"

/* What was typed before, to be shown again; texts may be absent. */
struct book_sign {
    struct str party, copies, reason;
    struct date day;
    bool overrule; /* a reason is asked for: the checker found faults */
};
void book_put_sign(struct html *h, const struct request *request, int64_t book, const struct book_sign *typed);

/* In which books a paper stands, as a dt and dd of a list, with a button for each open book that it may come into;
 * nothing when there is no book. */
bool book_put_places(struct html *h, const struct request *request, struct work *work, int64_t document,
                     struct err *err);
/* A folded form for each open book of outgoing papers that copies of a paper may come into. */
bool book_put_copy_forms(struct html *h, const struct request *request, struct work *work, int64_t document,
                         struct err *err);

#endif
