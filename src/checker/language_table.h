/* language_table: the tables that language_gen.c makes of language.def. Inside the language family. */
#ifndef DONDOC_CHECKER_LANGUAGE_TABLE_H
#define DONDOC_CHECKER_LANGUAGE_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PHRASE_WORDS_MAX = 8,
    LANGUAGE_WORD_BITS = 12,
    LANGUAGE_EDGE_BITS = 15,
    LANGUAGE_GRAM_BITS = 13,
    ANY_WORD = 0xFFF, /* an edge that any word may take: the odd syllable of a long phrase */
    NO_WORD = 0xFF,
    ANY_PHRASE_MIN = 4, /* phrases of so many syllables are also known with one syllable that folds to other letters */
    WRONG_WORDS_MAX = 3,
    WORD_FREE = 1,
    WORD_DOUBLED = 2,
};

/* A word of some phrase, without marks. */
struct language_fold {
    uint64_t fold;
    uint16_t number; /* 0: empty */
    bool slips;      /* some slip begins with it */
};

/* A word with marks that a list names. */
struct language_exact {
    uint64_t exact; /* 0: empty */
    uint8_t flags;  /* WORD_* */
};

struct language_edge {
    uint32_t from_word; /* node << 12 | word; 0: empty, for no edge leads from node 0 by word 0 */
    uint16_t to;
};

struct language_phrase {
    const char *text;
    uint64_t exact[PHRASE_WORDS_MAX];
    uint8_t n;
    uint8_t commas; /* bit i: a comma may stand behind word i */
};

/* A phrase ends at a node; odd is the place of ANY_WORD on the way there, or NO_WORD. */
struct language_end {
    uint16_t node, phrase;
    uint8_t odd;
};

/* A sequence of words with marks. */
struct language_gram {
    uint64_t hash;  /* 0: empty */
    uint16_t right; /* index of what it should be; 0: it is right itself */
};

extern const struct language_fold language_folds[1 << LANGUAGE_WORD_BITS];
extern const struct language_exact language_exacts[1 << LANGUAGE_WORD_BITS];
extern const struct language_edge language_edges[1 << LANGUAGE_EDGE_BITS];
extern const struct language_phrase language_phrases[];
extern const struct language_end language_ends[];
extern const uint16_t language_first_end[]; /* ends of node i: [language_first_end[i], language_first_end[i + 1]) */
extern const struct language_gram language_grams[1 << LANGUAGE_GRAM_BITS];
extern const char *const language_rights[];
extern const char *const language_loans[]; /* in the order of bytes */
extern const size_t language_n_loans;

static inline uint32_t language_slot(uint64_t key, unsigned bits)
{
    return (uint32_t)((key * 0x9E3779B97F4A7C15u) >> (64 - bits));
}

/* The hash of a sequence, one word further. Never 0 behind a word. */
static inline uint64_t gram_add(uint64_t hash, uint64_t exact)
{
    hash = (hash ^ exact) * 0xD6E8FEB86659FD93u;
    return (hash ^ hash >> 32) | 1;
}

/* The entry of a word, with number 0 when no phrase holds it. */
static inline const struct language_fold *language_fold(uint64_t fold)
{
    uint32_t slot = language_slot(fold, LANGUAGE_WORD_BITS);
    while (language_folds[slot].number && language_folds[slot].fold != fold)
        slot = (slot + 1) & ((1u << LANGUAGE_WORD_BITS) - 1);
    return &language_folds[slot];
}

static inline uint8_t language_flags(uint64_t exact)
{
    uint32_t slot = language_slot(exact, LANGUAGE_WORD_BITS);
    while (language_exacts[slot].exact && language_exacts[slot].exact != exact)
        slot = (slot + 1) & ((1u << LANGUAGE_WORD_BITS) - 1);
    return language_exacts[slot].flags;
}

/* The node behind `node` by `word`, or 0. The root is node 1. */
static inline uint16_t language_step(uint16_t node, uint16_t word)
{
    const uint32_t key = (uint32_t)node << 12 | word;
    uint32_t slot = language_slot(key, LANGUAGE_EDGE_BITS);
    if (!word)
        return 0;
    while (language_edges[slot].from_word && language_edges[slot].from_word != key)
        slot = (slot + 1) & ((1u << LANGUAGE_EDGE_BITS) - 1);
    return language_edges[slot].to;
}

/* The entry of a sequence, or NULL. */
static inline const struct language_gram *language_gram(uint64_t hash)
{
    uint32_t slot = language_slot(hash, LANGUAGE_GRAM_BITS);
    while (language_grams[slot].hash && language_grams[slot].hash != hash)
        slot = (slot + 1) & ((1u << LANGUAGE_GRAM_BITS) - 1);
    return language_grams[slot].hash ? &language_grams[slot] : NULL;
}

#endif
