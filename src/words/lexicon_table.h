/* lexicon_table: the tables that lexicon_gen.c makes from lexicon.def. Internal to the lexicon and to tokens. */
#ifndef DONDOC_WORDS_LEXICON_TABLE_H
#define DONDOC_WORDS_LEXICON_TABLE_H

#include "words/word.h"

enum { LEXICON_BITS = 11, LEXICON_PAIR_BITS = 12, LEXICON_WORDS_MAX = 8 };

struct lexicon_phrase {
    uint32_t tags;
    uint8_t n;
    uint8_t commas; /* bit i: a comma stands behind word i, as in "lãnh đạo, chỉ đạo" */
    uint16_t words[LEXICON_WORDS_MAX];
};

/* Phrases [from, to) begin with these two words; in an empty slot the first is 0. */
struct lexicon_pair {
    uint16_t first, second;
    uint16_t from, to;
};

extern const uint16_t lexicon_slots[1 << LEXICON_BITS]; /* number of a word by its hash; 0: empty */
extern const struct word lexicon_words[];
extern const uint16_t lexicon_openers; /* words 1 to lexicon_openers begin a phrase */
extern const uint32_t lexicon_alone[]; /* the tags of an opener that is a phrase by itself, | LEXICON_IS_ALONE */
extern const struct lexicon_pair lexicon_pairs[1 << LEXICON_PAIR_BITS]; /* by their hash */
extern const struct lexicon_phrase lexicon_phrases[]; /* of two words or more; with the same two, longer ones first */

#define LEXICON_IS_ALONE (UINT32_C(1) << 31)

/* The number of a word that stands in some phrase, or 0. */
static inline uint16_t lexicon_word(struct word word)
{
    for (uint32_t slot = word_hash(word, LEXICON_BITS);; slot = (slot + 1) & ((1u << LEXICON_BITS) - 1)) {
        const uint16_t number = lexicon_slots[slot];
        if (!number || (lexicon_words[number].a == word.a && lexicon_words[number].b == word.b))
            return number;
    }
}

static inline uint32_t lexicon_pair_hash(uint16_t first, uint16_t second)
{
    return ((uint32_t)first << 16 | second) * 0x9E3779B1u >> (32 - LEXICON_PAIR_BITS);
}

/* The phrases that begin with these two words; none when from == to. */
static inline struct lexicon_pair lexicon_pair(uint16_t first, uint16_t second)
{
    for (uint32_t slot = lexicon_pair_hash(first, second);; slot = (slot + 1) & ((1u << LEXICON_PAIR_BITS) - 1)) {
        const struct lexicon_pair pair = lexicon_pairs[slot];
        if (!pair.first || (pair.first == first && pair.second == second))
            return pair;
    }
}

#endif
