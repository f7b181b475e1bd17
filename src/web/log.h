/*
 * log: a line of JSON a request, for the operator: when, which page, how it ended, how long it took, who asked (a number).
 * Never what was asked for: no numbers out of addresses, no words of a search, nothing of a paper, no network address.
 */
#ifndef DONDOC_WEB_LOG_H
#define DONDOC_WEB_LOG_H

#include "web/route.h"

struct log_request {
    int64_t at_ms;             /* since 1970 UTC, when its first byte came */
    int64_t microseconds;
    const struct route *route; /* NULL: there is no such page */
    int status;                /* 0: the other side left before its answer */
    int64_t user;              /* 0: nobody was signed in */
};

/* The line with its end, in the buffer. */
void log_line(const struct log_request *request, struct buf *out);

#endif
