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
void buf_reserve(struct buf *buf, size_t more);    /* room for `more` bytes behind the end */
void buf_put(struct buf *buf, struct str s);
void buf_puts(struct buf *buf, const char *z);
void buf_putc(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct str buf_view(const struct buf *buf);        /* good until the next change */

#endif
