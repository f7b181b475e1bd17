/*
 * again: a page that was made for somebody, given to them once more while nothing in the office has changed. Whoever
 * goes back and forth between a list and what stands in it asks for the same list again and again.
 *
 * What a page shows follows from the journal: a page is kept under the number of the last entry, the day, the session (by
 * its token for forms) and the address, and given again only where all four are the same. So who was given another right,
 * or saw a change a moment ago, never gets the page of before. Only routes that say so (route.h: steady) come here: those
 * that show nothing but what the journal knows.
 */
#ifndef DONDOC_WEB_AGAIN_H
#define DONDOC_WEB_AGAIN_H

#include "base/base.h"

#include <pthread.h>

enum { AGAIN_PAGES_MAX = 64, AGAIN_BYTES_MAX = 64 * 1024 /* of one page; larger ones are made anew */ };

struct again_page {
    struct buf key, number, body;
    uint64_t used; /* the clock when it was given last; 0: free */
};

struct again {
    pthread_mutex_t mutex; /* guards what follows */
    struct again_page pages[AGAIN_PAGES_MAX];
    uint64_t clock;
};

void again_init(struct again *again);
/* Frees what is kept. */
void again_finish(struct again *again);
/* Puts the page of this key behind `body`; false when there is none. Wherever it carried the number of its making, for
 * forms that are done once (office/once.h), it carries `number` now. */
bool again_find(struct again *again, struct str key, struct str number, struct buf *body);
/* Keeps a page, in place of the one that was given longest ago. All numbers are of one length. */
void again_keep(struct again *again, struct str key, struct str number, struct str body);

#endif
