#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_free(struct buf *buf)
{
    free(buf->p);
    *buf = (struct buf){0};
}

void buf_grow(struct buf *buf, size_t more)
{
    if (more >= SIZE_MAX / 2 - buf->n)
        abort();
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

void buf_put_int(struct buf *buf, int64_t number)
{
    enum { DIGITS_MAX = 20 };
    char digits[DIGITS_MAX];
    size_t at = DIGITS_MAX;
    uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (number < 0)
        digits[--at] = '-';
    buf_put(buf, str_make(digits + at, DIGITS_MAX - at));
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    enum { MOSTLY = 64 };
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    buf_reserve(buf, MOSTLY);
    const size_t room = buf->cap - buf->n;
    const int n = vsnprintf(buf->p + buf->n, room, format, args);
    va_end(args);
    if (n < 0)
        abort();
    if ((size_t)n >= room) {
        buf_reserve(buf, (size_t)n);
        vsnprintf(buf->p + buf->n, (size_t)n + 1, format, again);
    }
    va_end(again);
    buf->n += (size_t)n;
}

struct str buf_view(const struct buf *buf)
{
    return (struct str){buf->p ? buf->p : "", buf->n};
}
