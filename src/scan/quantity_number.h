/*
 * quantity_number: numbers as they are printed among words, for who looks for figures: src/scan/quantity*.c within one
 * block, src/paper/counted.c where the list of a count stands in another.
 */
#ifndef DONDOC_SCAN_QUANTITY_NUMBER_H
#define DONDOC_SCAN_QUANTITY_NUMBER_H

#include "scan/scan.h"

struct number {
    double value;
    int decimals;
    size_t length;
};

/* --- asked of nearly every byte behind a number --- */

static inline bool quantity_is_digit(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

static inline char quantity_byte_at(struct str words, size_t at)
{
    return at < words.n ? words.p[at] : '\0';
}

/* A sentence or a part of one ends at the byte: "; " or ". ". */
static inline bool quantity_sentence_ends(struct str words, size_t at)
{
    const char c = words.p[at];
    return c == ';' || (c == '.' && (at + 1 == words.n || words.p[at + 1] == ' '));
}

/* A number that starts at the offset: "3.986", "92,4", "07". Length 0 when none does. */
struct number quantity_number_at(struct str words, size_t at);
/* The number ending right before `end` ("92,4" of "92,4%"); *ret_from: where it starts. Length 0 when none does. */
struct number quantity_number_before(struct str words, size_t end, size_t *ret_from);
/* True when the word in front names what the number is no amount of: a day, an article, the number of a paper. */
bool quantity_is_ordinal(struct str words, size_t at);
/* A figure of which nothing is known yet: every key is negative. */
struct quantity quantity_nothing(void);

#endif
