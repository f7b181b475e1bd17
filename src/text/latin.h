/* latin: the table of Latin letters behind folding and letter tests (made by latin.py). Private to this room. */
#ifndef DONDOC_TEXT_LATIN_H
#define DONDOC_TEXT_LATIN_H

#include <stddef.h>
#include <stdint.h>

enum { LATIN_LETTER = 1, LATIN_UPPER = 2, LATIN_LOWER = 4 };

struct latin {
    uint16_t lower; /* its lower case, or itself */
    uint8_t fold;   /* the ASCII byte it folds to; 0: none */
    uint8_t kind;   /* LATIN_* bits */
};

#include "latin_table.h"

/* What we know of a code point by table, or NULL. */
static inline const struct latin *latin_find(uint32_t code)
{
    if (code < 0x250)
        return &latin_low[code];
    if (code - 0x1E00 < 0x100)
        return &latin_high[code - 0x1E00];
    return NULL;
}

#endif
