/* syllable_table: the tables that syllable_gen.c makes of syllable.def. Inside syllable.c. */
#ifndef DONDOC_TEXT_SYLLABLE_TABLE_H
#define DONDOC_TEXT_SYLLABLE_TABLE_H

#include <stdint.h>

enum {
    SYLLABLE_BITS = 13, /* of the table of syllables */
    SYLLABLE_KEY_BITS = 42,
    SYLLABLE_STOPPED = 1, /* ends in a stop: acute or dot below only */
    SYLLABLE_EITHER = 2,  /* the tone may also stand one letter further */
    LETTER_TONE_SHIFT = 6,
    LETTER_UPPER = 1 << 9,
};

/* Letter | tone << LETTER_TONE_SHIFT | LETTER_UPPER by code point; 0: no letter. */
extern const uint16_t letters_low[0x250];
extern const uint16_t letters_high[0x100]; /* from U+1E00 */
extern const uint8_t letter_plain[];       /* the letter without its mark: ư → u */
extern const uint8_t letter_last; /* the highest number of a letter */
extern const uint8_t letter_u, letter_q, letter_i, letter_y;
extern const uint8_t letter_vowel[];
extern const uint8_t letter_foreign[]; /* f, j, w, z; 0, what is no letter */

/* letters | place of the tone << 42 | SYLLABLE_* << 45; 0: empty */
extern const uint64_t syllables[1 << SYLLABLE_BITS];

static inline uint32_t syllable_slot(uint64_t letters)
{
    return (uint32_t)((letters * 0x9E3779B97F4A7C15u) >> (64 - SYLLABLE_BITS));
}

#endif
