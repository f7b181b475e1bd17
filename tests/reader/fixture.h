/* What the tests of this room share: fixtures made by tests/docx/make_docx.py. */
#ifndef DONDOC_TESTS_READER_FIXTURE_H
#define DONDOC_TESTS_READER_FIXTURE_H

#include "reader/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The text that is read from a fixture; the test fails when it is refused. */
static inline struct source read_fixture(struct arena *arena, const char *name)
{
    struct source source;
    struct err err = {0};
    const struct str path = str_printf(arena, FIXTURES "%s", name);
    if (!reader_file(arena, path.p, &source, &err))
        fail_msg("%s is refused: %s", name, err.text);
    return source;
}

static inline void assert_reads(const char *name, const char *want)
{
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, name);
    if (!str_eq(source.text.s, str_from(want)))
        fail_msg("%s reads as:\n%.*s\nwant:\n%s", name, STR_ARG(source.text.s), want);
    arena_destroy(arena);
}

/* The fixture is refused with this code, in a sentence that names it and holds the words. */
static inline void assert_refused(const char *name, enum err_code code, const char *words)
{
    struct arena *arena = arena_create();
    struct source source = {.whole_paragraphs = true};
    struct err err = {0};
    const struct str path = str_printf(arena, FIXTURES "%s", name);
    if (reader_file(arena, path.p, &source, &err))
        fail_msg("%s is read as:\n%.*s", name, STR_ARG(source.text.s));
    assert_null(source.text.s.p);
    assert_true(source.whole_paragraphs);
    if (!strstr(err.text, name) || !strstr(err.text, words) || err.code != code)
        fail_msg("%s is refused by %d \"%s\", want %d and \"%s\"", name, err.code, err.text, code, words);
    arena_destroy(arena);
}

#endif
