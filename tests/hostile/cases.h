/* cases: texts that no office writes, of any size: one unit again and again, with a number in it or not. */
#ifndef DONDOC_TESTS_HOSTILE_CASES_H
#define DONDOC_TESTS_HOSTILE_CASES_H

#include "base/base.h"

/* "#" in a unit is the number of its repetition, from 1; "^" the same in superscript digits. */
struct hostile_case {
    const char *name;
    const char *head; /* once before, or NULL */
    const char *unit;
    const char *tail; /* once behind, or NULL */
    const char *last; /* the unit of a second half, or NULL */
};

extern const struct hostile_case hostile_cases[];
extern const size_t n_hostile_cases;

/* The case's text of about `size` bytes; buf_free() it. */
void case_text(const struct hostile_case *c, size_t size, struct buf *out);
/* Units of `a`, then as many bytes of units of `b`, together about `size` bytes; or the two in turn. */
void case_halves(const struct hostile_case *a, const struct hostile_case *b, size_t size, struct buf *out);
void case_turns(const struct hostile_case *a, const struct hostile_case *b, size_t size, struct buf *out);

#endif
