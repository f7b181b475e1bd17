/* mark: where in a piece of text another formatting begins. Private to this room. */
#ifndef DONDOC_READER_MARK_H
#define DONDOC_READER_MARK_H

#include "base/base.h"

struct mark {
    uint32_t at;  /* byte of the piece */
    uint32_t run; /* of capture.c, from 1; 0: no formatting from here on */
};

struct marks {
    struct mark *v;
    size_t n, cap;
};

/* Appends marks, moved `by` bytes. */
static inline void marks_append(struct arena *arena, struct marks *marks, struct marks more, size_t by)
{
    for (size_t i = 0; i < more.n; i++)
        VEC_PUSH(arena, marks, ((struct mark){more.v[i].at + (uint32_t)by, more.v[i].run}));
}

#endif
