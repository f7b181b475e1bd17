/*
 * metrics: how the server is doing, counted. Routes, numbers and times only: no address of a person, no name, nothing of
 * a paper. Printed in the text format of Prometheus.
 */
#ifndef DONDOC_WEB_METRICS_H
#define DONDOC_WEB_METRICS_H

#include "web/route.h"

struct metrics;

/* What is asked for at the moment of printing. */
struct metrics_now {
    int64_t requests_open;        /* under way */
    size_t waiting[LANE__MAX];    /* jobs in front of each lane */
    size_t body_bytes;            /* held in memory */
    struct office_load load;
    struct office_size size;
    bool sized;                   /* the office could be asked for its size */
};

struct metrics *metrics_create(void);
void metrics_destroy(struct metrics *metrics); /* NULL is allowed */

/* A request has ended. `route` NULL: none was found. status 0: the other side left before its answer. */
void metrics_note(struct metrics *metrics, const struct route *route, int status, int64_t microseconds);
void metrics_print(struct metrics *metrics, const struct metrics_now *now, struct buf *out);

#endif
