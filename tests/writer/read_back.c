#include "read_back.h"

#include "writer/docx.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

struct str render(struct arena *arena, const struct draft *draft)
{
    struct str bytes = STR_NONE;
    struct err err = {0};
    if (!docx_render(arena, draft, &bytes, &err))
        fail_msg("refused: %s", err.text);
    return bytes;
}

struct back read_back(struct arena *arena, const struct draft *draft)
{
    struct back back = {0};
    struct err err = {0};
    if (!reader_bytes_page(arena, "draft.docx", render(arena, draft), &back.source, &err))
        fail_msg("not read: %s", err.text);
    back.paper = paper_parse(arena, &back.source.text, back.source.whole_paragraphs);
    const struct check_options options = {.notes = true, .page = back.source.page};
    back.report = checker_run(arena, back.paper, &options);
    return back;
}

void assert_words(struct str is, struct str want)
{
    if (!str_eq(is, want))
        fail_msg("“%.*s” instead of “%.*s”", STR_ARG(is), STR_ARG(want));
}

void assert_nothing_found(const struct back *back)
{
    for (size_t i = 0; i < back->report.n; i++)
        print_message("line %u, %s: %.*s\n", back->report.v[i].place.line, back->report.v[i].rule,
                      STR_ARG(back->report.v[i].message));
    assert_int_equal(back->report.n, 0);
}
