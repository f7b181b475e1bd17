/*
 * named_parts: what the files that find papers by name share. The names are data (named.def, laws.def); named_gen makes
 * their filter and index while dondoc is built; named_rest.c reads what follows a name, named.c searches.
 */
#ifndef DONDOC_SCAN_NAMED_PARTS_H
#define DONDOC_SCAN_NAMED_PARTS_H

#include "scan/scan_parts.h"

/* What must follow a name (see named.def). */
enum named_rest { WHOLE, LAW, YEAR, PLENUM, GLUED, CONGRESS, YEARLY, OWNED };

struct named_row {
    const char *words; /* folded */
    enum named_rest rest;
};

enum { NAMED_KEYS = 2048 };

/* What the first four bytes of a name and the first of its second word have in common in any case: among the four, a
 * letter of several bytes counts by its first and ends the key; behind Đ, whose second byte tells its case, the third
 * counts. Below NAMED_KEYS. */
static inline unsigned named_key(const char *p, char second)
{
    uint32_t word = (unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 | (uint32_t)(unsigned char)p[2] << 16 |
                    (uint32_t)(unsigned char)p[3] << 24;
    const uint32_t marked = word & 0x80808080U;
    word |= 0x20202020U;
    if (marked & 0x80)
        word &= 0x00FF00FFU;
    else if (marked)
        word &= (marked & (~marked + 1)) * 2 - 1; /* up to the first byte with its high bit set */
    word += ((unsigned char)second | 0x20U) << 24;
    return (word * 2654435761U) >> 21;
}

/* Made by named_gen. A bit for every key that a name has: nearly every word of a text is refused by one look at it. */
extern const uint64_t named_filter[NAMED_KEYS / 64];
/* Rows with the same key stand together, in their order: those of a key are named_rows[named_first[key]] up to
 * named_rows[named_first[key + 1]]. */
extern const uint16_t named_rows[];
extern const uint16_t named_first[NAMED_KEYS + 1];

/* --- named_rest.c --- */

/* Offset behind the phrase, with one blank before it, at `at`; or `at`. */
size_t named_behind(struct str words, size_t at, const char *phrase);
/* The plenum's number and term: "4 (khóa XII)", "lần thứ 4, Ban Chấp hành Trung ương Đảng khóa XIII". Its end,
 * or `at`. */
size_t named_plenum_end(struct str words, size_t at);
/* What must follow a name that ends at `at`; the end of it all, or 0 when it names no single paper. `capital`: the name
 * begins with one. */
size_t named_rest_end(struct str words, size_t at, enum named_rest rest, bool capital);

#endif
