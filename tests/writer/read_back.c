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

/* A part that the draft leaves out is not read either. */
static void assert_capitals(struct arena *arena, struct str is, struct str want)
{
    if (str_empty(want))
        assert_true(str_empty(is));
    else
        assert_words(is, draft_capitals(arena, want));
}

void assert_as_drafted(struct arena *arena, const struct draft *draft, const struct back *back)
{
    const struct header *header = &back->paper->header;
    const struct signature *signature = &back->paper->signature;
    assert_int_equal(back->report.set, draft->set);
    assert_capitals(arena, header->parent.value, draft->superior);
    assert_capitals(arena, header->issuer.value, draft->issuer);
    assert_words(header->number.value, draft->number);
    assert_words(header->symbol.value, draft->symbol);
    assert_words(header->type.value, draft->type.p ? draft->type : STR("Công văn"));
    assert_words(header->place.value, draft->place);
    assert_words(header->subject.value, draft->subject);
    assert_int_equal(date_cmp(header->issued, draft->date), 0);
    assert_capitals(arena, signature->authority.value, draft->authority);
    assert_capitals(arena, signature->position.value, draft->post);
    assert_words(signature->name.value, draft->name);
    assert_int_equal(back->paper->n_recipients, draft->n_recipients);
    for (size_t i = 0; i < draft->n_recipients; i++)
        assert_true(str_starts(draft->recipients[i], back->paper->recipients[i].name));
}

void assert_nothing_found(const struct back *back)
{
    for (size_t i = 0; i < back->report.n; i++)
        print_message("line %u, %s: %.*s\n", back->report.v[i].place.line, back->report.v[i].rule,
                      STR_ARG(back->report.v[i].message));
    assert_int_equal(back->report.n, 0);
}
