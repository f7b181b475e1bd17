#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buf_free(struct buf *buf)
{
    free(buf->p);
    *buf = (struct buf){0};
}

void buf_reserve(struct buf *buf, size_t more)
{
    if (more >= SIZE_MAX / 2 - buf->n)
        abort();
    if (buf->n + more < buf->cap)
        return;
    size_t cap = buf->cap ? buf->cap : 256;
    while (cap <= buf->n + more)
        cap *= 2;
    char *p = realloc(buf->p, cap);
    if (!p)
        abort();
    buf->p = p;
    buf->cap = cap;
    buf->p[buf->n] = '\0';
}

void buf_put(struct buf *buf, struct str s)
{
    buf_reserve(buf, s.n);
    if (s.n)
        memcpy(buf->p + buf->n, s.p, s.n);
    buf->n += s.n;
    buf->p[buf->n] = '\0';
}

void buf_puts(struct buf *buf, const char *z)
{
    buf_put(buf, str_from(z));
}

void buf_putc(struct buf *buf, char c)
{
    buf_reserve(buf, 1);
    buf->p[buf->n++] = c;
    buf->p[buf->n] = '\0';
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0)
        abort();
    buf_reserve(buf, (size_t)n);
    vsnprintf(buf->p + buf->n, (size_t)n + 1, format, again);
    va_end(again);
    buf->n += (size_t)n;
}

struct str buf_view(const struct buf *buf)
{
    return (struct str){buf->p ? buf->p : "", buf->n};
}
