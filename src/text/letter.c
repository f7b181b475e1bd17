/* What is a letter, and in which case. Latin by table, the rest by utf8proc. */
#include "text/latin.h"
#include "text/text.h"

#include <utf8proc.h>

static unsigned kind_of(uint32_t code)
{
    const struct latin *latin = latin_find(code);
    if (latin)
        return latin->kind;
    switch (utf8proc_category((utf8proc_int32_t)code)) {
    case UTF8PROC_CATEGORY_LU:
        return LATIN_LETTER | LATIN_UPPER;
    case UTF8PROC_CATEGORY_LL:
        return LATIN_LETTER | LATIN_LOWER;
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
        return LATIN_LETTER;
    default:
        return 0;
    }
}

bool text_is_letter(uint32_t code)
{
    return kind_of(code) & LATIN_LETTER;
}

bool text_is_upper_letter(uint32_t code)
{
    return kind_of(code) & LATIN_UPPER;
}

bool text_is_upper(struct str s)
{
    bool upper = false;
    for (size_t at = 0; at < s.n;) {
        uint32_t code = 0;
        const size_t length = utf8_decode(s, at, &code);
        const unsigned kind = length ? kind_of(code) : 0;
        if (kind & LATIN_LOWER)
            return false;
        upper |= (kind & LATIN_UPPER) != 0;
        at += length ? length : 1;
    }
    return upper;
}

bool text_starts_lower(struct str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t code = 0;
        const size_t length = utf8_decode(s, at, &code);
        const unsigned kind = length ? kind_of(code) : 0;
        if (kind & LATIN_LETTER)
            return kind & LATIN_LOWER;
        at += length ? length : 1;
    }
    return false;
}
