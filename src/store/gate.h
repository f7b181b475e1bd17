/* gate: a fair queue in front of something that only a few may hold at a time. First come, first served. */
#ifndef DONDOC_STORE_GATE_H
#define DONDOC_STORE_GATE_H

#include <pthread.h>
#include <stdbool.h>

struct gate_waiter;

struct gate {
    pthread_mutex_t mutex;
    struct gate_waiter *first, *last;
    int free; /* how many more may come in */
};

void gate_init(struct gate *gate, int capacity);
void gate_finish(struct gate *gate);

/* Waits for a place, at most so many seconds; false when none came free. */
bool gate_enter(struct gate *gate, int seconds);
/* Gives the place to whoever waits longest. */
void gate_leave(struct gate *gate);

#endif
