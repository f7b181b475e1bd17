#include "web/shelf.h"

#include <stddef.h>

void shelf_init(struct shelf *shelf)
{
    *shelf = (struct shelf){0};
    pthread_mutex_init(&shelf->mutex, NULL);
}

void shelf_finish(struct shelf *shelf)
{
    for (int i = 0; i < shelf->n; i++)
        arena_destroy(shelf->arenas[i]);
    shelf->n = 0;
    pthread_mutex_destroy(&shelf->mutex);
}

struct arena *shelf_take(struct shelf *shelf)
{
    pthread_mutex_lock(&shelf->mutex);
    /* the one that came last: its memory is the warmest */
    struct arena *arena = shelf->n ? shelf->arenas[--shelf->n] : NULL;
    pthread_mutex_unlock(&shelf->mutex);
    return arena ? arena : arena_create();
}

void shelf_give(struct shelf *shelf, struct arena *arena)
{
    if (arena_used(arena) <= SHELF_BYTES_MAX) {
        arena_reset(arena);
        pthread_mutex_lock(&shelf->mutex);
        if (shelf->n < SHELF_ARENAS_MAX) {
            shelf->arenas[shelf->n++] = arena;
            arena = NULL;
        }
        pthread_mutex_unlock(&shelf->mutex);
    }
    arena_destroy(arena);
}
