/* Chunks in a list, each twice the size of the one before up to a ceiling; big requests get a chunk of their own. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_CHUNK = 16 * 1024, LARGEST_CHUNK = 1024 * 1024, KEPT_CHUNK = 64 * 1024 * 1024 };

struct chunk {
    struct chunk *next;
    size_t size;
    size_t used;
    size_t stale; /* bytes that a reset left behind: not zero any more */
    max_align_t data[];
};

struct arena {
    struct chunk *head;
    size_t next_size;
    size_t used;
    char *spare; /* the largest piece that was given back and is not taken again yet */
    size_t spare_size;
};

static _Noreturn void out_of_memory(void)
{
    fputs("dondoc: out of memory\n", stderr);
    abort();
}

static struct chunk *chunk_create(size_t size)
{
    struct chunk *chunk;
    if (size > SIZE_MAX - sizeof *chunk)
        out_of_memory();
    chunk = calloc(1, sizeof *chunk + size);
    if (!chunk)
        out_of_memory();
    chunk->size = size;
    return chunk;
}

struct arena *arena_create(void)
{
    struct arena *arena = calloc(1, sizeof *arena);
    if (!arena)
        out_of_memory();
    arena->next_size = FIRST_CHUNK;
    return arena;
}

/* Frees a list of chunks except `kept`. */
static void free_chunks(struct chunk *chunk, const struct chunk *kept)
{
    while (chunk) {
        struct chunk *next = chunk->next;
        if (chunk != kept)
            free(chunk);
        chunk = next;
    }
}

void arena_destroy(struct arena *arena)
{
    if (!arena)
        return;
    free_chunks(arena->head, NULL);
    free(arena);
}

void arena_reset(struct arena *arena)
{
    struct chunk *kept = NULL;
    for (struct chunk *chunk = arena->head; chunk; chunk = chunk->next)
        if (chunk->size <= KEPT_CHUNK && (!kept || chunk->size > kept->size))
            kept = chunk;
    const size_t want = arena->used < KEPT_CHUNK ? arena->used : KEPT_CHUNK;
    if (kept && kept->size < want) { /* one that holds it all will not have to be left for another */
        arena->next_size = want + want / 4 < KEPT_CHUNK ? want + want / 4 : KEPT_CHUNK;
        kept = NULL;
    }
    free_chunks(arena->head, kept);
    arena->head = kept;
    arena->used = 0;
    arena->spare_size = 0;
    if (!kept)
        return;
    kept->next = NULL;
    if (kept->used > kept->stale)
        kept->stale = kept->used;
    kept->used = 0;
}

static size_t round_up(size_t size)
{
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align)
        out_of_memory();
    return (size + align - 1) / align * align;
}

void arena_give_back(struct arena *arena, void *p, size_t size)
{
    struct chunk *chunk = arena->head;
    const size_t ahead = round_up((uintptr_t)p) - (uintptr_t)p, all = round_up((uintptr_t)p + size) - (uintptr_t)p;
    char *const from = (char *)p + ahead;
    if (all <= ahead)
        return;
    arena->used -= all - ahead;
    if ((char *)p + all == (char *)chunk->data + chunk->used) {
        if (chunk->stale < chunk->used)
            chunk->stale = chunk->used;
        chunk->used -= all - ahead;
    } else if (all - ahead > arena->spare_size) {
        arena->spare = from;
        arena->spare_size = all - ahead;
    }
}

static void *take_spare(struct arena *arena, size_t rounded)
{
    void *p = memset(arena->spare, 0, rounded);
    arena->spare += rounded;
    arena->spare_size -= rounded;
    return p;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    const size_t rounded = round_up(size);
    struct chunk *chunk = arena->head;

    arena->used += rounded;
    if (arena->spare_size > rounded)
        return take_spare(arena, rounded);
    if (!chunk || chunk->size - chunk->used < rounded) {
        size_t want = arena->next_size;
        if (rounded > want)
            want = rounded;
        else if (arena->next_size < LARGEST_CHUNK)
            arena->next_size *= 2;
        chunk = chunk_create(want);
        chunk->next = arena->head;
        arena->head = chunk;
    }
    void *p = (char *)chunk->data + chunk->used;
    if (chunk->used < chunk->stale)
        memset(p, 0, rounded < chunk->stale - chunk->used ? rounded : chunk->stale - chunk->used);
    chunk->used += rounded;
    return p;
}

void *arena_alloc_array(struct arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        out_of_memory();
    return arena_alloc(arena, count * size);
}

size_t arena_used(const struct arena *arena)
{
    return arena->used;
}
