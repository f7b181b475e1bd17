/*
 * vec: an array that grows inside an arena.
 *
 *     VEC(struct task) tasks = {0};
 *     VEC_PUSH(arena, &tasks, ((struct task){.line = 3}));
 *     for (size_t i = 0; i < tasks.n; i++) use(&tasks.v[i]);
 *
 * Growing copies, so a pointer to an element is good only until the next push.
 */
#ifndef DONDOC_BASE_VEC_H
#define DONDOC_BASE_VEC_H

#include "base/arena.h"

#include <string.h>

#define VEC(type) struct { type *v; size_t n; size_t cap; }

/* Room for one more; the new element is not filled. */
#define VEC_GROW(arena, vec)                                                                                           \
    ((vec)->n < (vec)->cap                                                                                             \
         ? (void)0                                                                                                     \
         : (void)((vec)->v = vec_grow((arena), (vec)->v, (vec)->n, &(vec)->cap, sizeof *(vec)->v)))

#define VEC_PUSH(arena, vec, item) (VEC_GROW((arena), (vec)), (void)((vec)->v[(vec)->n++] = (item)))

static inline void *vec_grow(struct arena *arena, void *old, size_t n, size_t *cap, size_t size)
{
    const size_t first = size < 32 ? 8 : 2; /* most stay short */
    const size_t was = *cap;
    *cap = was ? was * 2 : first;
    void *fresh = arena_alloc_array(arena, *cap, size);
    if (n)
        memcpy(fresh, old, n * size);
    if (was)
        arena_give_back(arena, old, was * size);
    return fresh;
}

#endif
