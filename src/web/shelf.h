/*
 * shelf: arenas in which pages were made, for those to come: as many as there are threads that make pages. Memory that
 * was touched before is cheaper than new memory, which the system fills with zeros page by page.
 */
#ifndef DONDOC_WEB_SHELF_H
#define DONDOC_WEB_SHELF_H

#include "base/arena.h"

#include <pthread.h>

enum { SHELF_ARENAS_MAX = 16, SHELF_BYTES_MAX = 512 * 1024 /* of one; a larger one is freed */ };

struct shelf {
    pthread_mutex_t mutex; /* guards what follows */
    struct arena *arenas[SHELF_ARENAS_MAX];
    int n;
};

void shelf_init(struct shelf *shelf);
/* Frees what lies there. */
void shelf_finish(struct shelf *shelf);
/* An empty arena; give it back, or destroy it. */
struct arena *shelf_take(struct shelf *shelf);
void shelf_give(struct shelf *shelf, struct arena *arena);

#endif
