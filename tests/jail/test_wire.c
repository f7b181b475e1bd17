/* What comes back from a cell: whole when it is honest, refused when it is not. */
#include "jail/inside.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static struct str file(struct arena *arena, const char *name)
{
    struct str bytes;
    struct err err;
    if (!reader_load(arena, str_printf(arena, FIXTURES "%s", name).p, &bytes, &err))
        fail_msg("%s", err.text);
    return bytes;
}

static bool same_voice(struct page_voice a, struct page_voice b)
{
    return a.level == b.level && a.theme == b.theme && !a.style == !b.style &&
           (!a.style || (str_eq(a.style->id, b.style->id) && str_eq(a.style->name, b.style->name)));
}

static bool same_span(struct span a, struct span b)
{
    return a.from == b.from && a.to == b.to;
}

static bool same_section(const struct page_section *a, const struct page_section *b)
{
    return same_span(a->span, b->span) && a->has_size == b->has_size && a->has_margins == b->has_margins &&
           a->landscape == b->landscape && a->width == b->width && a->height == b->height && a->top == b->top &&
           a->bottom == b->bottom && a->left == b->left && a->right == b->right && a->gutter == b->gutter;
}

static bool same_paragraph(const struct page_paragraph *a, const struct page_paragraph *b)
{
    return same_span(a->span, b->span) && a->section == b->section && a->in_table == b->in_table &&
           a->in_list == b->in_list && a->led == b->led && !a->style == !b->style &&
           (!a->style || str_eq(a->style->id, b->style->id)) && a->align == b->align &&
           a->line_rule == b->line_rule && a->line == b->line && a->before == b->before && a->after == b->after &&
           a->left == b->left && a->first_line == b->first_line && same_voice(a->align_by, b->align_by) &&
           same_voice(a->line_by, b->line_by) && same_voice(a->before_by, b->before_by) &&
           same_voice(a->after_by, b->after_by) && same_voice(a->left_by, b->left_by) &&
           same_voice(a->first_line_by, b->first_line_by);
}

static bool same_run(const struct page_run *a, const struct page_run *b)
{
    return same_span(a->span, b->span) && a->paragraph == b->paragraph && str_eq(a->font, b->font) &&
           str_eq(a->font_marked, b->font_marked) && !a->font.p == !b->font.p && a->size == b->size &&
           a->bold == b->bold && a->italic == b->italic && same_voice(a->font_by, b->font_by) &&
           same_voice(a->font_marked_by, b->font_marked_by) && same_voice(a->size_by, b->size_by) &&
           same_voice(a->bold_by, b->bold_by) && same_voice(a->italic_by, b->italic_by);
}

static void same_layout(const struct layout *a, const struct layout *b)
{
    assert_int_equal(a->cut, b->cut);
    assert_int_equal(a->n_sections, b->n_sections);
    assert_int_equal(a->n_paragraphs, b->n_paragraphs);
    assert_int_equal(a->n_runs, b->n_runs);
    for (size_t i = 0; i < a->n_sections; i++)
        assert_true(same_section(&a->sections[i], &b->sections[i]));
    for (size_t i = 0; i < a->n_paragraphs; i++)
        assert_true(same_paragraph(&a->paragraphs[i], &b->paragraphs[i]));
    for (size_t i = 0; i < a->n_runs; i++)
        assert_true(same_run(&a->runs[i], &b->runs[i]));
}

static const char *const papers[] = {"paper.docx",     "tables.docx",    "notes.docx",           "numbering.docx",
                                     "look-page.docx", "look-many.docx", "look-vietnamese.docx", "look-aside.docx",
                                     "fonts.docx",     "utf16.txt"};
enum { PAPERS = sizeof papers / sizeof *papers };

static void put_fixture(struct arena *arena, const char *name, struct source *ret_source, struct buf *out)
{
    struct err err;
    if (!reader_bytes_page(arena, name, file(arena, name), ret_source, &err))
        fail_msg("%s", err.text);
    wire_put_paper(out, ret_source);
}

static void papers_come_back_whole(void **data)
{
    (void)data;
    for (size_t i = 0; i < PAPERS; i++) {
        struct arena *arena = arena_create();
        struct source source, taken = {0};
        struct buf out = {0};
        put_fixture(arena, papers[i], &source, &out);
        struct wire in = {.left = buf_view(&out)};
        if (!wire_take_paper(&in, arena, &taken))
            fail_msg("%s was not believed", papers[i]);
        assert_int_equal(taken.format, source.format);
        assert_int_equal(taken.whole_paragraphs, source.whole_paragraphs);
        assert_true(str_eq(taken.text.s, source.text.s));
        assert_int_equal(taken.text.lines, source.text.lines);
        assert_memory_equal(taken.text.line_starts, source.text.line_starts, source.text.lines * sizeof(uint32_t));
        assert_int_equal(taken.page != NULL, source.page != NULL);
        if (source.page)
            same_layout(source.page, taken.page);
        buf_free(&out);
        arena_destroy(arena);
    }
}

/* Every beginning of an answer, and every answer with one byte turned, is refused or keeps what is promised; the second
 * is for the sanitizers. A beginning is never believed. */
static void cut_and_turned_bytes_are_survived(void **data)
{
    (void)data;
    struct arena *arena = arena_create(), *taking = arena_create();
    struct source source, taken;
    struct buf out = {0};
    put_fixture(arena, "look-page.docx", &source, &out);
    for (size_t n = 0; n < out.n; n++) {
        struct wire in = {.left = str_make(out.p, n)};
        assert_false(wire_take_paper(&in, taking, &taken));
        arena_reset(taking);
    }
    for (size_t i = 0; i < out.n; i++) {
        out.p[i] = (char)(out.p[i] ^ (1 << i % 8));
        struct wire in = {.left = buf_view(&out)};
        if (wire_take_paper(&in, taking, &taken))
            assert_int_equal(taken.text.s.p[taken.text.s.n], '\0');
        out.p[i] = (char)(out.p[i] ^ (1 << i % 8));
        arena_reset(taking);
    }
    buf_free(&out);
    arena_destroy(taking);
    arena_destroy(arena);
}

/* An answer made by hand: text, then a layout with one section, one paragraph and one run; what is 0 here is true
 * there. */
struct lie {
    const char *text;
    uint32_t format, cut, came_as, not_page, n_styles, section, paragraph, run_from, run_to, style, level, align;
    uint32_t doubts, doubt_from, doubt_to, sure;
    const char *font;
    int64_t length;
    bool tail;
};

static bool believed(struct lie lie)
{
    enum { RUN_TO = 3, DOUBT_TO = 7 };
    struct arena *arena = arena_create();
    struct source taken;
    struct buf out = {0};
    wire_put(&out, lie.format);
    wire_put(&out, 1);
    wire_put(&out, lie.cut);
    wire_put(&out, lie.came_as);
    wire_put_str(&out, str_from(lie.text ? lie.text : "Điều một"));
    wire_put(&out, 1 + lie.doubts);
    wire_put(&out, lie.doubt_from);
    wire_put(&out, lie.doubt_to ? lie.doubt_to : DOUBT_TO);
    wire_put(&out, lie.sure);
    wire_put(&out, 1 ^ lie.not_page);
    wire_put(&out, 0);
    wire_put(&out, lie.n_styles);
    for (int i = 0; i < 1 + 1 + 1 + 1 + 1 + 1; i++) /* one section: span, three flags … */
        wire_put(&out, i == 0 ? 1 : 0);
    for (int i = 0; i < 7; i++) /* … and lengths */
        wire_put_int(&out, lie.length);
    wire_put(&out, 1); /* one paragraph */
    wire_put(&out, 0);
    wire_put(&out, 3);
    wire_put(&out, lie.section);
    for (int i = 0; i < 3; i++)
        wire_put(&out, 0);
    wire_put(&out, lie.style);
    wire_put(&out, lie.align);
    wire_put(&out, 0);
    for (int i = 0; i < 5; i++)
        wire_put_int(&out, 0);
    for (int i = 0; i < 6; i++) {
        wire_put(&out, lie.level << 1);
        wire_put(&out, 0);
    }
    wire_put(&out, 1); /* one run */
    wire_put(&out, lie.run_from);
    wire_put(&out, lie.run_to ? lie.run_to : RUN_TO);
    wire_put(&out, lie.paragraph);
    wire_put_str(&out, str_from(lie.font ? lie.font : "Times"));
    wire_put_str(&out, STR_NONE);
    wire_put_int(&out, 28);
    wire_put(&out, 0);
    wire_put(&out, 0);
    for (int i = 0; i < 5; i++) {
        wire_put(&out, 0);
        wire_put(&out, 0);
    }
    if (lie.tail)
        buf_putc(&out, 'x');
    struct wire in = {.left = buf_view(&out)};
    const bool ok = wire_take_paper(&in, arena, &taken);
    buf_free(&out);
    arena_destroy(arena);
    return ok;
}
#define LIE(...) believed((struct lie){__VA_ARGS__})

static void lies_are_seen(void **data)
{
    (void)data;
    assert_true(LIE(.text = NULL));
    assert_false(LIE(.text = "\xff\xfe"));          /* no UTF-8 */
    assert_false(LIE(.text = "a\x01z"));            /* what the door would not let in */
    assert_false(LIE(.text = "e\xcc\x81z z"));      /* not composed */
    assert_false(LIE(.text = "   "));               /* nothing in it */
    assert_false(LIE(.format = READER_FORMAT__MAX));
    assert_false(LIE(.cut = 4));
    assert_false(LIE(.came_as = TEXT_VNI + 1));
    assert_false(LIE(.doubts = 200));               /* more than there are bytes for */
    assert_false(LIE(.doubt_to = 100));             /* beyond the text */
    assert_false(LIE(.doubt_from = 2, .doubt_to = 2));
    assert_false(LIE(.doubt_from = 1));             /* amid a character */
    assert_false(LIE(.doubt_to = 4));
    assert_false(LIE(.sure = 101));
    assert_false(LIE(.not_page = 3));
    assert_false(LIE(.not_page = 1));               /* something is left over */
    assert_false(LIE(.tail = true));
    assert_false(LIE(.n_styles = 200));             /* more than there are bytes for */
    assert_false(LIE(.section = 1));
    assert_false(LIE(.paragraph = 1));
    assert_false(LIE(.run_to = 1000));              /* beyond the text */
    assert_false(LIE(.run_to = 1));                 /* amid a character */
    assert_false(LIE(.run_from = 3, .run_to = 2));
    assert_false(LIE(.style = 1));                  /* there is none */
    assert_false(LIE(.level = PAGE_DIRECT + 1));
    assert_false(LIE(.align = PAGE_BOTH + 1));
    assert_false(LIE(.length = INT32_MAX));
    assert_false(LIE(.font = "Times\n"));
}

static void refusals_are_one_clean_sentence(void **data)
{
    (void)data;
    static const struct {
        uint32_t code;
        const char *words;
        bool good;
    } all[] = {
        {ERR_INPUT, "Tệp x hỏng.", true}, {ERR_NONE, "x", false}, {ERR_SYSTEM + 1, "x", false},
        {ERR_INPUT, "", false}, {ERR_INPUT, "a\nb", false}, {ERR_INPUT, "\x1b[31m", false}, {ERR_INPUT, "\xc3", false},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct buf out = {0};
        struct err err;
        wire_put(&out, all[i].code);
        wire_put_str(&out, str_from(all[i].words));
        struct wire in = {.left = buf_view(&out)};
        if (wire_take_err(&in, &err) != all[i].good)
            fail_msg("%zu", i);
        buf_free(&out);
    }
    struct buf out = {0};
    struct err err;
    char large[700];
    memset(large, 'a', sizeof large);
    wire_put(&out, ERR_INPUT);
    wire_put_str(&out, str_make(large, sizeof large));
    struct wire in = {.left = buf_view(&out)};
    assert_false(wire_take_err(&in, &err));
    buf_free(&out);
}

static void numbers_go_there_and_back(void **data)
{
    (void)data;
    static const int64_t all[] = {0, 1, -1, 63, 64, -64, -65, INT32_MAX, INT32_MIN, INT32_MIN + 1};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        struct buf out = {0};
        wire_put_int(&out, all[i]);
        struct wire in = {.left = buf_view(&out)};
        assert_int_equal(wire_take_int(&in, INT32_MAX), all[i] == INT32_MIN ? 0 : all[i]);
        assert_int_equal(in.bad, all[i] == INT32_MIN);
        buf_free(&out);
    }
    struct wire endless = {.left = STR("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")};
    wire_take(&endless);
    assert_true(endless.bad);
}

static void sheets_and_mails_come_back_whole(void **data)
{
    (void)data;
    struct arena *arena = arena_create();
    struct sheet sheet, taken;
    struct mail_read mail, taken_mail;
    struct buf out = {0};
    struct err err;
    assert_true(sheet_bytes(arena, "x.csv", STR("a;b\n\n\"c\nd\";2\n"), 0, &sheet, &err));
    wire_put_sheet(&out, &sheet);
    struct wire in = {.left = buf_view(&out)};
    assert_true(wire_take_sheet(&in, arena, &taken));
    assert_int_equal(taken.n_rows, sheet.n_rows);
    for (size_t i = 0; i < sheet.n_rows; i++) {
        assert_int_equal(taken.rows[i].number, sheet.rows[i].number);
        assert_int_equal(taken.rows[i].n, sheet.rows[i].n);
        for (uint32_t k = 0; k < sheet.rows[i].n; k++)
            assert_true(str_eq(taken.rows[i].cells[k].text, sheet.rows[i].cells[k].text));
    }
    for (size_t n = 0; n < out.n; n++) {
        struct wire part = {.left = str_make(out.p, n)};
        assert_false(wire_take_sheet(&part, arena, &taken));
    }
    const struct mail_file file = {STR("kế hoạch.docx"), STR("application/pdf"), STR("\x00\xff"), true};
    mail = (struct mail_read){STR("Văn phòng"), STR("a@b"), STR("Gửi"), STR("1@b"), 7, STR("x\ny"), &file, 1, 2};
    out.n = 0;
    wire_put_mail(&out, &mail);
    in = (struct wire){.left = buf_view(&out)};
    assert_true(wire_take_mail(&in, arena, &taken_mail));
    assert_true(str_eq(taken_mail.from_name, mail.from_name) && str_eq(taken_mail.words, mail.words));
    assert_true(str_eq(taken_mail.files[0].bytes, file.bytes) && str_eq(taken_mail.files[0].name, file.name));
    assert_int_equal(taken_mail.sent, 7);
    assert_int_equal(taken_mail.left_out, 2);
    for (size_t n = 0; n < out.n; n++) {
        struct wire part = {.left = str_make(out.p, n)};
        assert_false(wire_take_mail(&part, arena, &taken_mail));
    }
    const struct mail_file path = {STR("../passwd"), STR("text/plain"), STR("x"), false};
    mail.files = &path;
    out.n = 0;
    wire_put_mail(&out, &mail);
    in = (struct wire){.left = buf_view(&out)};
    assert_false(wire_take_mail(&in, arena, &taken_mail));
    buf_free(&out);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(papers_come_back_whole),
        cmocka_unit_test(cut_and_turned_bytes_are_survived),
        cmocka_unit_test(lies_are_seen),
        cmocka_unit_test(refusals_are_one_clean_sentence),
        cmocka_unit_test(numbers_go_there_and_back),
        cmocka_unit_test(sheets_and_mails_come_back_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
