/*
 * lane: threads with a short queue in front. Each lane has its own, so that a slow kind of work (a password check, a
 * large upload) fills only its own lane.
 */
#ifndef DONDOC_WEB_LANE_H
#define DONDOC_WEB_LANE_H

#include "base/err.h"

#include <stddef.h>

struct lane_pool;

/* `threads` and `queue` per lane; `run` is called with each job on one of the lane's threads. */
struct lane_plan {
    unsigned threads;
    size_t queue; /* jobs that may wait; more are refused */
};

bool lane_pool_create(const struct lane_plan *plans, size_t n, void (*run)(void *job), struct lane_pool **ret_pool,
                      struct err *err);
/* False when the lane's queue is full, or the pool is closed: nothing was taken. */
bool lane_pool_give(struct lane_pool *pool, size_t lane, void *job);
/* Jobs in front of a lane that no thread has taken up yet. */
size_t lane_pool_waiting(struct lane_pool *pool, size_t lane);
/* Takes no more jobs, lets those that were given finish, and ends the threads. lane_pool_give() may still be called. */
void lane_pool_close(struct lane_pool *pool);
/* Closes and frees. NULL is allowed. */
void lane_pool_destroy(struct lane_pool *pool);

#endif
