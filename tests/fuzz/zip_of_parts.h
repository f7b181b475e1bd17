/* zip_of_parts: a package made of its parts as they are inside, stored and not packed: through a real zip a fuzzer would
 * break its head on check sums. */
#ifndef DONDOC_TESTS_ZIP_OF_PARTS_H
#define DONDOC_TESTS_ZIP_OF_PARTS_H

#include "base/base.h"

static inline void put16(struct buf *out, uint32_t value)
{
    buf_putc(out, (char)(value & 0xFF));
    buf_putc(out, (char)(value >> 8 & 0xFF));
}

static inline void put32(struct buf *out, uint32_t value)
{
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

static inline uint32_t crc32_of(struct str s)
{
    uint32_t crc = 0xFFFFFFFFU;
    for (size_t i = 0; i < s.n; i++) {
        crc ^= (uint8_t)s.p[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320U : 0);
    }
    return crc ^ 0xFFFFFFFFU;
}

/* What the local and the central header of a stored entry have in common. */
static inline void put_entry(struct buf *out, struct str name, struct str content)
{
    put16(out, 20); /* version needed */
    put16(out, 0);  /* flags */
    put16(out, 0);  /* stored */
    put32(out, 0x00210000);
    put32(out, crc32_of(content));
    put32(out, (uint32_t)content.n);
    put32(out, (uint32_t)content.n);
    put16(out, (uint32_t)name.n);
    put16(out, 0); /* extra */
}

/* Parts are separated by NUL bytes, in the order of their names; the caller frees the zip. */
static inline struct buf zip_of_parts(const struct str *names, size_t n, struct str parts)
{
    struct buf zip = {0}, directory = {0};
    uint32_t entries = 0;
    for (size_t i = 0; i < n && parts.n; i++, entries++) {
        const size_t end = str_find_byte(parts, '\0');
        const struct str content = str_sub(parts, 0, end);
        const uint32_t offset = (uint32_t)zip.n;
        parts = end == STR_NOWHERE ? STR_NONE : str_skip(parts, end + 1);

        buf_puts(&zip, "PK\3\4");
        put_entry(&zip, names[i], content);
        buf_put(&zip, names[i]);
        buf_put(&zip, content);

        buf_puts(&directory, "PK\1\2");
        put16(&directory, 20);
        put_entry(&directory, names[i], content);
        put16(&directory, 0); /* comment */
        put16(&directory, 0); /* disk */
        put16(&directory, 0); /* attributes */
        put32(&directory, 0);
        put32(&directory, offset);
        buf_put(&directory, names[i]);
    }
    const uint32_t start = (uint32_t)zip.n;
    buf_put(&zip, buf_view(&directory));
    buf_puts(&zip, "PK\5\6");
    put32(&zip, 0);
    put16(&zip, entries);
    put16(&zip, entries);
    put32(&zip, (uint32_t)directory.n);
    put32(&zip, start);
    put16(&zip, 0);
    buf_free(&directory);
    return zip;
}

#endif
