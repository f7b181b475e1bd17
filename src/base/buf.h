/* buf: bytes that we own and that grow. Zero-initialised is a valid empty buffer. Aborts when memory is out. */
#ifndef DONDOC_BASE_BUF_H
#define DONDOC_BASE_BUF_H

#include "base/str.h"

struct buf {
    char *p; /* NULL or NUL-terminated behind n */
    size_t n;
    size_t cap;
};

void buf_free(struct buf *buf);                    /* frees and empties; an empty buffer is allowed */
void buf_grow(struct buf *buf, size_t more);       /* buf_reserve() when there is no room */
void buf_put_int(struct buf *buf, int64_t number); /* in decimal digits */
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct str buf_view(const struct buf *buf);        /* good until the next change */

/* These stand in the header because a page is written with thousands of them. */

/* Room for `more` bytes behind the end. */
static inline void buf_reserve(struct buf *buf, size_t more)
{
    if (buf->cap - buf->n <= more)
        buf_grow(buf, more);
}

static inline void buf_put(struct buf *buf, struct str s)
{
    buf_reserve(buf, s.n);
    if (s.n)
        memcpy(buf->p + buf->n, s.p, s.n);
    buf->n += s.n;
    buf->p[buf->n] = '\0';
}

static inline void buf_puts(struct buf *buf, const char *z)
{
    buf_put(buf, str_from(z));
}

static inline void buf_putc(struct buf *buf, char c)
{
    buf_reserve(buf, 1);
    buf->p[buf->n++] = c;
    buf->p[buf->n] = '\0';
}

#endif
