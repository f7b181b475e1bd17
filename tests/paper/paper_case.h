/* paper_case: what the tests of the paper room share. A paper from a string, and answers that read well in a test. */
#ifndef DONDOC_TESTS_PAPER_CASE_H
#define DONDOC_TESTS_PAPER_CASE_H

#include "paper/paper.h"
#include "paper/render.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* cmocka fixtures: *state is a fresh arena for every test. */
int case_setup(void **state);
int case_teardown(void **state);

/* Reads a text as .txt; fails the test when the paper breaks its invariants. */
const struct paper *case_read(void **state, const char *text);
/* The same with each line a paragraph, as a docx gives them. */
const struct paper *case_read_whole(void **state, const char *text);

/* Fails unless the text is exactly this; NULL: absent. */
#define assert_str(actual, expected) case_assert_str((actual), (expected), #actual, __FILE__, __LINE__)
void case_assert_str(struct str actual, const char *expected, const char *what, const char *file, int line);

/* "line:kind:label" of all clauses, joined by a blank; "-" for no label. */
const char *case_clauses(void **state, const struct paper *paper);
/* "line:depth:label" of all sections. */
const char *case_sections(void **state, const struct paper *paper);
/* Kinds of all clauses, joined by a blank. */
const char *case_kinds(void **state, const struct paper *paper);
/* Assignees of all tasks: those of one joined by " + ", tasks by " / ". */
const char *case_assignees(void **state, const struct paper *paper);
/* "name=purpose" of all recipients, joined by " / ". */
const char *case_recipients(void **state, const struct paper *paper);

#endif
