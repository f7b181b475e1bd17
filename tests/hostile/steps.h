/*
 * steps: how much work the reader does, counted and not timed. A step is a branch edge of base, text or paper (they are
 * compiled a second time with -fsanitize-coverage=trace-pc), or 16 bytes that the C library looks at or moves for them.
 */
#ifndef DONDOC_TESTS_HOSTILE_STEPS_H
#define DONDOC_TESTS_HOSTILE_STEPS_H

#include "base/base.h"

enum phase { PHASE_ADMIT, PHASE_PARSE, PHASE_CHECK, PHASE_JSON, PHASE_TREE, PHASE__MAX };

struct work {
    uint64_t steps[PHASE__MAX];
    uint64_t all;      /* their sum */
    size_t arena;      /* bytes taken from the arena */
    size_t output;     /* bytes of JSON and tree */
    bool read;         /* false: refused at the door, with a sentence */
    const char *breach; /* of paper_check(), or NULL */
};

/* Steps taken so far. */
uint64_t steps_taken(void);

/* Admits, parses, checks and renders the bytes, counting. */
struct work steps_measure(struct str bytes, bool whole_paragraphs);

const char *phase_name(enum phase phase);

#endif
