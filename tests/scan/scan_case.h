/* scan_case: what the tests of the scanners share. Hits are written as one text, so that a table of words and what must
 * be found in them reads like a list of examples. */
#ifndef DONDOC_TESTS_SCAN_CASE_H
#define DONDOC_TESTS_SCAN_CASE_H

#include "scan/scan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct scan_case {
    const char *words;
    const char *found; /* all hits as `show` writes them, joined by " & "; "" when there must be none */
};

/* Writes the hits in the words, each behind the one before. */
typedef void scan_show(struct buf *out, struct arena *arena, struct str words);

/* Tells words, expectation and finding of every case that does not hold, and fails when there was one. */
void scan_check(const struct scan_case *cases, size_t n, scan_show *show);
#define SCAN_CHECK(cases, show) scan_check((cases), sizeof(cases) / sizeof *(cases), (show))

/* " & " between hits; call before each but the first. */
void scan_put_joint(struct buf *out, bool first);
/* The bytes of a value, or "-" when it is absent. */
void scan_put_str(struct buf *out, struct str value);
/* "2021-05-18", or "-". */
void scan_put_date(struct buf *out, struct date date);

/* Fails when a span is empty, leaves the words, or begins before `floor`, where the hit before ends. */
void scan_check_span(struct span span, struct str words, uint32_t floor);

/* The piece again and again, at least `bytes` long, NUL behind the end. */
struct str scan_repeat(struct arena *arena, const char *piece, size_t bytes);

#endif
