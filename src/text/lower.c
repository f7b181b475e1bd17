/* Lower case without a branch, so that the compiler takes many bytes at a time. */
#include "text/text.h"

/* All bits when the condition holds, else none. */
#define MASK(condition) ((uint8_t) - (uint8_t)(condition))

/* The byte c in lower case, when `lead` and `lead2` are the one and the two bytes in front of it. Upper and lower case
 * of a Vietnamese letter have equally many bytes: À-Þ (C3) and A-Z lie 32 apart, Ă Đ Ĩ Ũ Ơ and Ạ-Ỹ (E1 BA, E1 BB) are
 * even where the small letter is odd, and Ư is one below ư. */
static inline uint8_t lower_byte(uint8_t c, uint8_t lead, uint8_t lead2)
{
    const uint8_t ascii = MASK((uint8_t)(c - 'A') < 26);
    const uint8_t latin1 = MASK(lead == 0xC3) & MASK((uint8_t)(c - 0x80) < 0x1F) & MASK(c != 0x97);
    const uint8_t c4 = MASK(lead == 0xC4) & MASK((uint8_t)(c - 0x80) < 0x37);
    const uint8_t c5 = MASK(lead == 0xC5) & MASK(c == 0xA8);
    const uint8_t horn = MASK(lead == 0xC6) & MASK(c == 0xA0);
    const uint8_t e1 = MASK(lead2 == 0xE1) & MASK((lead | 1) == 0xBB) & MASK((uint8_t)(c - 0x80) < 0x40);
    const uint8_t caseless = MASK(lead == 0xBA) & MASK((uint8_t)(c - 0x96) < 10); /* ẖ to ẟ come without pairs */
    const uint8_t even = (uint8_t)((c4 | c5 | horn | (e1 & (uint8_t)~caseless)) & (uint8_t)(~c & 1));
    const uint8_t u_horn = MASK(lead == 0xC6) & MASK(c == 0xAF) & 1;
    return (uint8_t)(c + ((ascii | latin1) & 32) + even + u_horn);
}

enum { BLOCK = 32 };

/* BLOCK bytes with two in front of them. */
static inline void lower_block(const char *restrict p, char *restrict out)
{
    for (ptrdiff_t i = 0; i < BLOCK; i++)
        out[i] = (char)lower_byte((uint8_t)p[i], (uint8_t)p[i - 1], (uint8_t)p[i - 2]);
}

WIDE void text_lower(const char *restrict p, size_t n, char *restrict out)
{
    if (n > 0)
        out[0] = (char)lower_byte((uint8_t)p[0], 0, 0);
    if (n > 1)
        out[1] = (char)lower_byte((uint8_t)p[1], (uint8_t)p[0], 0);
    size_t at = 2;
    for (; at + BLOCK <= n; at += BLOCK)
        lower_block(p + at, out + at);
    if (n >= BLOCK + 2) /* the rest, and some bytes before it once more */
        lower_block(p + n - BLOCK, out + n - BLOCK);
    else
        for (; at < n; at++)
            out[at] = (char)lower_byte((uint8_t)p[at], (uint8_t)p[at - 1], (uint8_t)p[at - 2]);
}
