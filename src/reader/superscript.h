/* superscript: digits that somebody raised, and marks of footnotes (¹⁰). Private to this room. */
#ifndef DONDOC_READER_SUPERSCRIPT_H
#define DONDOC_READER_SUPERSCRIPT_H

#include "base/base.h"

/* Appends s with its digits raised. */
static inline void superscript_put(struct buf *out, struct str s)
{
    static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9')
            buf_puts(out, raised[s.p[i] - '0']);
        else
            buf_putc(out, s.p[i]);
    }
}

#endif
