/* How a docx looks: resolved as a word processor does, with who said it, and tied to the text. */
#include "fixture.h"

#include <dirent.h>

static struct source read_page(struct arena *arena, const char *name)
{
    struct source source;
    struct err err = {0};
    const struct str path = str_printf(arena, FIXTURES "%s", name);
    if (!reader_file_page(arena, path.p, &source, &err))
        fail_msg("%s is refused: %s", name, err.text);
    assert_non_null(source.page);
    return source;
}

static const struct page_run *run_of(const struct source *source, const char *words)
{
    const size_t at = str_find(source->text.s, str_from(words));
    assert_true(at != STR_NOWHERE);
    const size_t i = page_run_at(source->page, at);
    assert_true(i < source->page->n_runs);
    assert_true(source->page->runs[i].span.from <= at);
    return &source->page->runs[i];
}

static const struct page_paragraph *paragraph_of(const struct source *source, const char *words)
{
    return &source->page->paragraphs[run_of(source, words)->paragraph];
}

static void assert_said(struct page_voice voice, enum page_level level, const char *style)
{
    assert_int_equal(voice.level, level);
    if (!style)
        assert_null(voice.style);
    else if (!voice.style || !str_eq(voice.style->id, str_from(style)))
        fail_msg("said by %.*s, not %s", voice.style ? (int)voice.style->id.n : 6,
                 voice.style ? voice.style->id.p : "nobody", style);
}

static void assert_font(struct str font, const char *want)
{
    if (!str_eq(font, str_from(want)))
        fail_msg("font %.*s, want %s", STR_ARG(font), want);
}

static void defaults_and_the_usual_style_hold_where_nobody_says_more(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_page(arena, "look-page.docx");
    const struct page_run *run = run_of(&source, "Thường");
    assert_ptr_equal(run, run_of(&source, "như trước")); /* neighbours that look the same are one */
    assert_font(run->font, "Times New Roman");
    assert_said(run->font_by, PAGE_PARAGRAPH_STYLE, "Normal");
    assert_true(str_eq(run->font_by.style->name, STR("Kiểu Normal")));
    assert_font(run->font_marked, "Calibri");
    assert_said(run->font_marked_by, PAGE_DEFAULTS, NULL);
    assert_true(run->font_marked_by.theme && !run->font_by.theme);
    assert_int_equal(run->size, 22);
    assert_said(run->size_by, PAGE_DEFAULTS, NULL);
    assert_false(run->bold || run->italic);
    const struct page_paragraph *paragraph = paragraph_of(&source, "Thường");
    assert_int_equal(paragraph->after, 160);
    assert_int_equal(paragraph->line, 259);
    assert_int_equal(paragraph->line_rule, PAGE_LINE_AUTO);
    assert_int_equal(paragraph->align, PAGE_LEFT);
    assert_said(paragraph->align_by, PAGE_BUILT_IN, NULL);
    assert_true(str_eq(paragraph->style->id, STR("Normal")));
    arena_destroy(arena);
}

static void styles_are_inherited_toggled_and_overruled(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_page(arena, "look-page.docx");
    const struct page_run *plain = run_of(&source, "Con"), *strong = run_of(&source, "mạnh");
    const struct page_run *direct = run_of(&source, "thẳng"), *linked = run_of(&source, "nối");
    assert_true(plain->bold && plain->italic);
    assert_said(plain->bold_by, PAGE_PARAGRAPH_STYLE, "Goc");
    assert_said(plain->italic_by, PAGE_PARAGRAPH_STYLE, "Con");
    assert_int_equal(plain->size, 26);
    assert_false(strong->bold); /* a bold style in a bold style is not bold */
    assert_said(strong->bold_by, PAGE_CHARACTER_STYLE, "Dam");
    assert_false(direct->bold);
    assert_said(direct->bold_by, PAGE_DIRECT, NULL);
    assert_int_equal(direct->size, 31);
    assert_int_equal(linked->size, 36);
    assert_said(linked->size_by, PAGE_CHARACTER_STYLE, "GocChu");
    const struct page_paragraph *paragraph = paragraph_of(&source, "Con");
    assert_int_equal(paragraph->line, 360);
    assert_int_equal(paragraph->line_rule, PAGE_LINE_EXACT);
    assert_said(paragraph->line_by, PAGE_PARAGRAPH_STYLE, "Goc");
    assert_int_equal(paragraph->first_line, -283);
    assert_said(paragraph->first_line_by, PAGE_DIRECT, NULL);
    assert_int_equal(paragraph->align, PAGE_BOTH);
    assert_int_equal(paragraph->after, 160);
    assert_said(paragraph->after_by, PAGE_DEFAULTS, NULL);
    assert_true(str_eq(str_at(source.text.s, paragraph->span), STR("Con mạnh thẳng nối")));
    arena_destroy(arena);
}

static void tables_boxes_circles_and_units_are_read(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_page(arena, "look-page.docx");
    assert_int_equal(run_of(&source, "Vòng")->size, 30);
    assert_true(run_of(&source, "Vòng")->italic);
    assert_said(run_of(&source, "Vòng")->italic_by, PAGE_PARAGRAPH_STYLE, "Vong2");
    assert_font(run_of(&source, "chủ đề")->font, "Cambria");
    assert_int_equal(run_of(&source, "trong hộp")->size, 18);
    const struct page_run *cell = run_of(&source, "trong ô");
    assert_int_equal(cell->size, 20);
    assert_said(cell->size_by, PAGE_TABLE_STYLE, "Luoi");
    assert_true(cell->italic && !cell->bold);
    assert_false(run_of(&source, "ô thẳng")->italic);
    assert_true(paragraph_of(&source, "trong ô")->in_table);
    assert_false(paragraph_of(&source, "chủ đề")->in_table);
    assert_true(paragraph_of(&source, "neo")->led);
    assert_false(paragraph_of(&source, "trong ô")->led);
    const struct page_paragraph *units = paragraph_of(&source, "iết"); /* composed at the door: one letter for three */
    assert_int_equal(units->line, 360);
    assert_int_equal(units->line_rule, PAGE_LINE_AT_LEAST);
    assert_int_equal(units->before, 720);
    assert_true(str_eq(units->style->id, STR("Normal"))); /* a style that is not there is the usual one */
    assert_int_equal(units->span.to, source.text.s.n);
    arena_destroy(arena);
}

static void every_section_has_its_paper_and_margins(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_page(arena, "look-page.docx");
    const struct layout *page = source.page;
    assert_int_equal(page->n_sections, 2);
    assert_int_equal(page->sections[0].left, 1134);
    assert_int_equal(page->sections[0].span.from, 0);
    assert_false(page->sections[0].landscape);
    assert_int_equal(page->sections[1].left, 1701);
    assert_int_equal(page->sections[1].width, 16838);
    assert_true(page->sections[1].landscape && page->sections[1].has_size && page->sections[1].has_margins);
    assert_int_equal(page->sections[1].span.from, str_find(source.text.s, STR("trong hộp")));
    assert_int_equal(page->sections[1].span.to, source.text.s.n);
    assert_int_equal(paragraph_of(&source, "Vòng")->section, 0);
    assert_int_equal(paragraph_of(&source, "neo")->section, 1);
    arena_destroy(arena);
}

static void what_nobody_says_is_built_in_and_what_cannot_be_known_is_absent(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source silent = read_page(arena, "look-silent.docx");
    assert_font(run_of(&silent, "im lặng")->font, "Times New Roman");
    assert_int_equal(run_of(&silent, "im lặng")->size, 20);
    assert_said(run_of(&silent, "im lặng")->size_by, PAGE_BUILT_IN, NULL);
    assert_int_equal(silent.page->n_sections, 1);
    assert_false(silent.page->sections[0].has_size || silent.page->sections[0].has_margins);
    const struct source vietnamese = read_page(arena, "look-vietnamese.docx");
    assert_null(run_of(&vietnamese, "chủ đề")->font.p);
    assert_true(run_of(&vietnamese, "chủ đề")->font_by.theme);
    arena_destroy(arena);
}

static void huge_numbers_are_cut_and_long_chains_end(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_page(arena, "look-many.docx");
    const struct layout *page = source.page;
    assert_int_equal(page->n_paragraphs, 1900);
    for (size_t i = 0; i < page->n_paragraphs; i++) {
        assert_int_equal(page->paragraphs[i].first_line, PAGE_LENGTH_MAX);
        assert_int_equal(page->paragraphs[i].before, -PAGE_LENGTH_MAX);
        assert_int_equal(page->runs[2 * i].size, PAGE_SIZE_MAX);
        assert_int_equal(page->runs[2 * i + 1].size, 20);
    }
    assert_false(page->sections[0].has_size);
    assert_int_equal(page->sections[0].top, 1134);
    arena_destroy(arena);
}

/* Order, bounds, and that nothing of the text hangs on whether formatting is asked for. */
static void assert_kept(struct arena *arena, const char *name)
{
    struct source plain, source;
    struct err err = {0}, refusal = {0};
    const struct str path = str_printf(arena, FIXTURES "%s", name);
    const bool read = reader_file(arena, path.p, &plain, &err);
    const bool read_page_too = reader_file_page(arena, path.p, &source, &refusal);
    if (read != read_page_too)
        fail_msg("%s: %s%s", name, err.text, refusal.text);
    if (!read)
        return;
    if (!str_eq(plain.text.s, source.text.s))
        fail_msg("%s reads otherwise:\n%.*s", name, STR_ARG(source.text.s));
    assert_null(plain.page);
    if (!source.page) {
        assert_string_equal(name, "look-torn.docx");
        return;
    }
    uint32_t end = 0;
    for (size_t i = 0; i < source.page->n_runs; i++) {
        const struct page_run *run = &source.page->runs[i];
        assert_true(end <= run->span.from && run->span.from < run->span.to && run->span.to <= source.text.s.n);
        assert_true(run->paragraph < source.page->n_paragraphs);
        const struct page_paragraph *paragraph = &source.page->paragraphs[run->paragraph];
        assert_true(paragraph->span.from <= run->span.from && run->span.to <= paragraph->span.to);
        assert_true(paragraph->section < source.page->n_sections);
        end = run->span.to;
    }
}

static void the_text_is_the_same_with_and_without_its_form(void **state)
{
    (void)state;
    DIR *folder = opendir(FIXTURES);
    assert_non_null(folder);
    size_t files = 0;
    for (const struct dirent *entry; (entry = readdir(folder));) {
        if (!strstr(entry->d_name, ".docx"))
            continue;
        struct arena *arena = arena_create();
        assert_kept(arena, entry->d_name);
        arena_destroy(arena);
        files++;
    }
    closedir(folder);
    assert_true(files > 40);
    assert_reads("look-aside.docx", "mộthaiba\n\nô\n\nbốn\nnăm");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_and_the_usual_style_hold_where_nobody_says_more),
        cmocka_unit_test(styles_are_inherited_toggled_and_overruled),
        cmocka_unit_test(tables_boxes_circles_and_units_are_read),
        cmocka_unit_test(every_section_has_its_paper_and_margins),
        cmocka_unit_test(what_nobody_says_is_built_in_and_what_cannot_be_known_is_absent),
        cmocka_unit_test(huge_numbers_are_cut_and_long_chains_end),
        cmocka_unit_test(the_text_is_the_same_with_and_without_its_form),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
