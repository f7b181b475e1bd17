/* lexicon_table: the tables that lexicon_gen.c makes from lexicon.def. Internal to the lexicon and to tokens. */
#ifndef DONDOC_PAPER_LEXICON_TABLE_H
#define DONDOC_PAPER_LEXICON_TABLE_H

#include "paper/word.h"

enum { LEXICON_BITS = 11, LEXICON_WORDS_MAX = 8 };

struct lexicon_phrase {
    uint32_t tags;
    uint8_t n;
    uint8_t commas; /* bit i: a comma stands behind word i, as in "lãnh đạo, chỉ đạo" */
    uint16_t words[LEXICON_WORDS_MAX];
};

extern const uint16_t lexicon_slots[1 << LEXICON_BITS]; /* number of a word by its hash; 0: empty */
extern const struct word lexicon_words[];
extern const uint16_t lexicon_first[]; /* phrases of word i: [lexicon_first[i], lexicon_first[i + 1]) */
extern const struct lexicon_phrase lexicon_phrases[];

/* The number of a word that stands in some phrase, or 0. */
static inline uint16_t lexicon_word(struct word word)
{
    for (uint32_t slot = word_hash(word, LEXICON_BITS);; slot = (slot + 1) & ((1u << LEXICON_BITS) - 1)) {
        const uint16_t number = lexicon_slots[slot];
        if (!number || (lexicon_words[number].a == word.a && lexicon_words[number].b == word.b))
            return number;
    }
}

#endif
