/* utf8: one code point at a time. Whole texts are admitted by text/text.h. */
#ifndef DONDOC_BASE_UTF8_H
#define DONDOC_BASE_UTF8_H

#include "base/str.h"

/* utf8_decode() of what is not ASCII. */
size_t utf8_decode_long(struct str s, size_t at, uint32_t *ret_code);

/* Bytes of the valid character that starts at s.p[at] (1-4) and its code point, or 0 when none starts there
 * (end of text, stray byte, overlong form, surrogate, beyond U+10FFFF). */
static inline size_t utf8_decode(struct str s, size_t at, uint32_t *ret_code)
{
    if (at >= s.n || (unsigned char)s.p[at] >= 0x80)
        return utf8_decode_long(s, at, ret_code);
    *ret_code = (unsigned char)s.p[at];
    return 1;
}

/* Writes up to 4 bytes and returns how many; 0 for what is no character. */
size_t utf8_encode(uint32_t code, char out[4]);

/* Length of the longest head of s that does not end amid a character. */
size_t utf8_whole(struct str s);

/* Number of characters; every stray byte counts as one. */
size_t utf8_count(struct str s);

#endif
