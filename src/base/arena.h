/* arena: memory freed in one stroke. One arena per document or per request, passed as an argument, never global. */
#ifndef DONDOC_BASE_ARENA_H
#define DONDOC_BASE_ARENA_H

#include <stddef.h>

struct arena;

/* A new, empty arena; aborts when the system has no memory. */
struct arena *arena_create(void);

/* Frees everything that was taken from the arena. NULL is allowed. */
void arena_destroy(struct arena *arena);

/* Forgets everything that was taken from the arena and keeps its largest chunk for what comes: reading many papers one
 * after the other then asks the system for memory once. What was handed out before must not be used any more. */
void arena_reset(struct arena *arena);

/* `size` zeroed bytes, aligned for any type. Never NULL: aborts when memory is out. Size 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t size);

/* Room for `count` things of `size` bytes, zeroed; aborts on overflow of the product. */
void *arena_alloc_array(struct arena *arena, size_t count, size_t size);

/* Says that `size` bytes at p, all or the end of what was handed out in one piece, are not used any more: they may be
 * handed out again. */
void arena_give_back(struct arena *arena, void *p, size_t size);

/* Bytes handed out and not given back; for limits and tests. */
size_t arena_used(const struct arena *arena);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_alloc_array((arena), (count), sizeof(type)))

#endif
