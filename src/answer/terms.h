/*
 * terms: how alike passages are, by the pairs of neighbouring syllables that they share: most words of Vietnamese have
 * two syllables. Rare pairs count for more, pairs of mere grammar for nothing. Inside this room only.
 */
#ifndef DONDOC_ANSWER_TERMS_H
#define DONDOC_ANSWER_TERMS_H

#include "base/base.h"

enum { TERMS_MAX = 300 }; /* of one passage; what is longer is known by its beginning */

/* The pairs of a passage, each once, sorted. */
struct terms {
    uint64_t *v;
    size_t n;
};

struct terms terms_of(struct arena *arena, struct str words);
/* All terms of both, each once. */
struct terms terms_join(struct arena *arena, struct terms a, struct terms b);

/* Passages that can be asked which of them is most like another. */
struct terms_index;
struct terms_index *terms_index(struct arena *arena, const struct terms *passages, size_t n);
/* Fills likeness[i], 0 to 1, for each passage of the index. */
void terms_liken(const struct terms_index *index, struct terms asked, double *likeness);

#endif
