/* Each waiter sleeps on a condition of its own, so that leaving wakes exactly the one whose turn it is. */
#include "store/gate.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

struct gate_waiter {
    struct gate_waiter *next;
    pthread_cond_t turn;
    bool admitted;
};

void gate_init(struct gate *gate, int capacity)
{
    *gate = (struct gate){.free = capacity};
    pthread_mutex_init(&gate->mutex, NULL);
}

void gate_finish(struct gate *gate)
{
    pthread_mutex_destroy(&gate->mutex);
}

static void gate_unlink(struct gate *gate, struct gate_waiter *waiter)
{
    struct gate_waiter *before = NULL;
    for (struct gate_waiter *each = gate->first; each != waiter; each = each->next)
        before = each;
    if (before)
        before->next = waiter->next;
    else
        gate->first = waiter->next;
    if (gate->last == waiter)
        gate->last = before;
}

static void gate_wait(struct gate *gate, struct gate_waiter *waiter, int seconds)
{
    /* the monotonic clock, so that setting the time neither shortens nor stretches the wait */
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += seconds;
    int outcome = 0;
    while (!waiter->admitted && outcome != ETIMEDOUT)
        outcome = pthread_cond_timedwait(&waiter->turn, &gate->mutex, &until);
    if (!waiter->admitted)
        gate_unlink(gate, waiter);
}

bool gate_enter(struct gate *gate, int seconds)
{
    pthread_mutex_lock(&gate->mutex);
    if (gate->free > 0) {
        gate->free--;
        pthread_mutex_unlock(&gate->mutex);
        return true;
    }
    struct gate_waiter waiter = {0};
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&waiter.turn, &attributes);
    pthread_condattr_destroy(&attributes);
    if (gate->last)
        gate->last->next = &waiter;
    else
        gate->first = &waiter;
    gate->last = &waiter;
    gate_wait(gate, &waiter, seconds);
    pthread_mutex_unlock(&gate->mutex);
    pthread_cond_destroy(&waiter.turn);
    return waiter.admitted;
}

void gate_leave(struct gate *gate)
{
    pthread_mutex_lock(&gate->mutex);
    struct gate_waiter *next = gate->first;
    if (next) {
        /* the place passes on; nobody who comes now can take it first */
        gate_unlink(gate, next);
        next->admitted = true;
        pthread_cond_signal(&next->turn);
    } else {
        gate->free++;
    }
    pthread_mutex_unlock(&gate->mutex);
}
