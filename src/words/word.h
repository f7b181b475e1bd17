/*
 * word: a word as two numbers, so that telling words apart takes two comparisons and no loop. Shared by the lexicon,
 * by the program that makes its tables (lexicon_gen.c) and by tokens.
 */
#ifndef DONDOC_WORDS_WORD_H
#define DONDOC_WORDS_WORD_H

#include <stddef.h>
#include <stdint.h>

enum { WORD_BYTES = 16 }; /* no syllable of Vietnamese has more; room for as many must stand behind the last word */

/* The first eight bytes of a word and the next eight, zero where it has none. */
struct word {
    uint64_t a, b;
};

/* Eight bytes as a number, the first one lowest, on any machine. */
static inline uint64_t word_load(const char *p)
{
    const unsigned char *u = (const unsigned char *)p;
    return (uint64_t)u[0] | (uint64_t)u[1] << 8 | (uint64_t)u[2] << 16 | (uint64_t)u[3] << 24 | (uint64_t)u[4] << 32 |
           (uint64_t)u[5] << 40 | (uint64_t)u[6] << 48 | (uint64_t)u[7] << 56;
}

/* The blanks among eight bytes: bit 7 of each, sure up to the first. */
static inline uint64_t word_blanks(uint64_t eight)
{
    const uint64_t ones = 0x0101010101010101u, x = eight ^ ones * ' ';
    return (x - ones) & ~x & ones << 7;
}

/* The word of n bytes at p, of which WORD_BYTES can be read. Words longer than that are not told apart behind it. */
static inline struct word word_at(const char *p, size_t n)
{
    if (n <= 8)
        return (struct word){n ? word_load(p) & UINT64_MAX >> (64 - 8 * n) : 0, 0};
    if (n >= WORD_BYTES)
        return (struct word){word_load(p), word_load(p + 8)};
    return (struct word){word_load(p), word_load(p + 8) & UINT64_MAX >> (128 - 8 * n)};
}

/* A number below 1 << bits, spread evenly. */
static inline uint32_t word_hash(struct word word, unsigned bits)
{
    return (uint32_t)(((word.a ^ word.b * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u) >> (64 - bits));
}

#endif
