/* Templates: what a line becomes, what is said again and left out, and what is refused with its line. */
#include "read_back.h"

#include "writer/template.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const struct template_value first[] = {{"who", {"Chi bộ A", sizeof "Chi bộ A" - 1}}};
static const struct template_value second[] = {{"who", {"Chi bộ [B](#x) | {day}", sizeof "Chi bộ [B](#x) | {day}" - 1}}};
static const struct template_row rows[] = {{first, 1}, {second, 1}};
static const struct template_list lists[] = {{"units", rows, 2}, {"none", NULL, 0}};
static const struct template_value values[] = {{"day", {"02/3/2021", 9}}, {"empty", {"", 0}}};
static const struct template_data data = {values, 2, lists, 2};

static bool try_fill(struct arena *arena, const char *words, struct draft *ret_draft, struct err *err)
{
    *ret_draft = (struct draft){0};
    return template_fill(arena, "thử", str_from(words), &data, ret_draft, err);
}

static struct draft filled(struct arena *arena, const char *words)
{
    struct draft draft;
    struct err err = {0};
    if (!try_fill(arena, words, &draft, &err))
        fail_msg("refused: %s", err.text);
    return draft;
}

static void a_template_becomes_a_draft(void **state)
{
    struct arena *arena = *state;
    const struct draft draft = filled(arena,
                                      "# nobody sees this\ntype: Thông báo\nsubject: kết quả ngày {day}\n"
                                      "% each units\nto: {who}\n% end\nrecipient: Như trên\n---\n\n## I. MỘT\nNgày {day}.\n"
                                      ">> giữa\n#here| **đậm** //nghiêng// [nối](#here) chữ^[ghi {day}]\n"
                                      "--- wide annex: Phụ lục {day}\n#rows| TT | Ai |\n| :10: | 90 |\n"
                                      "% each units\n| {n} | {who} |\n% end\n");
    assert_words(draft.type, STR("Thông báo"));
    assert_words(draft.subject, STR("kết quả ngày 02/3/2021"));
    assert_int_equal(draft.n_to, 2);
    assert_words(draft.to[1], STR("Chi bộ [B](#x) | {day}"));
    assert_int_equal(draft.n_recipients, 1);
    assert_int_equal(draft.body.n, 4);
    assert_int_equal(draft.body.v[0].kind, DRAFT_HEADING);
    assert_words(draft.body.v[1].words.v[0].words, STR("Ngày 02/3/2021."));
    assert_int_equal(draft.body.v[2].kind, DRAFT_CENTERED);
    const struct draft_block *block = &draft.body.v[3];
    assert_words(block->mark, STR("here"));
    assert_int_equal(block->words.n, 6);
    assert_true(block->words.v[0].bold && !block->words.v[1].bold);
    assert_true(block->words.v[2].italic && !block->words.v[3].italic);
    assert_words(block->words.v[4].words, STR("nối"));
    assert_words(block->words.v[4].link, STR("here"));
    assert_false(block->words.v[5].link.p);
    assert_words(block->words.v[5].note, STR("ghi 02/3/2021"));
    assert_words(draft.annex, STR("Phụ lục 02/3/2021"));
    assert_true(draft.annex_wide);
    assert_int_equal(draft.annex_body.n, 3);
    const struct draft_block *table = draft.annex_body.v;
    assert_int_equal(table[0].kind, DRAFT_TABLE);
    assert_words(table[0].mark, STR("rows"));
    assert_true(table[0].columns[0].centered && !table[0].columns[1].centered);
    assert_int_equal(table[0].columns[1].width, 90);
    assert_int_equal(table[2].kind, DRAFT_ROW);
    assert_words(table[2].cells[0].v[0].words, STR("2"));
    assert_words(table[2].cells[1].v[0].words, STR("Chi bộ [B](#x) | {day}"));
}

static void what_is_not_there_is_left_out(void **state)
{
    struct arena *arena = *state;
    const struct draft draft = filled(arena, "subject: x\n---\n% if day\ncó ngày\n% end\n% if empty\nkhông\n% each units\nkhông\n"
                                             "% end\n% end\n% unless empty\ntrống\n% end\n% each none\nkhông\n% end\n"
                                             "% if units\ncó đơn vị\n% end\n% if none\nkhông\n% end\n% if nobody\nkhông\n% end\n");
    assert_int_equal(draft.body.n, 3);
    assert_words(draft.body.v[0].words.v[0].words, STR("có ngày"));
    assert_words(draft.body.v[1].words.v[0].words, STR("trống"));
    assert_words(draft.body.v[2].words.v[0].words, STR("có đơn vị"));
}

static void what_is_no_template_is_refused_with_its_line(void **state)
{
    static const struct { const char *words, *said; } bad[] = {
        {"subject: {nobody}\n", "dòng 1"},
        {"---\nmột\nhai {nobody} ba\n", "dòng 3"},
        {"---\n% each nobody\n% end\n", "dòng 2"},
        {"---\n% each units\nx\n", "dòng 4"},
        {"---\n% if empty\nx\n", "dòng 2"},
        {"---\n% end\n", "dòng 2"},
        {"---\n% sometimes\n", "dòng 2"},
        {"title: x\n", "dòng 1"},
        {"---\n| a | b |\n| 10 |\n", "dòng 3"},
        {"---\n| a | b |\n| x | 10 |\n", "dòng 3"},
        {"---\n| a | b |\n| 10 | 90 |\n| 1 | 2 | 3 |\n", "dòng 4"},
        {"---\n|\n", "dòng 2"},
        {"---\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 |\n", "dòng 2"},
        {"---\n% if day\n% if day\n% if day\n% if day\n% if day\n% if day\n% if day\n% if day\n% if day\n", "dòng 10"},
    };
    struct arena *arena = *state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct draft draft;
        struct err err = {0};
        if (try_fill(arena, bad[i].words, &draft, &err) || err.code != ERR_INPUT || !strstr(err.text, bad[i].said))
            fail_msg("%s: “%s” without “%s”", bad[i].words, err.text, bad[i].said);
    }
}

static void too_many_rows_are_refused(void **state)
{
    enum { MANY = 300 };
    struct arena *arena = *state;
    struct template_row *many = ARENA_ARRAY(arena, struct template_row, MANY);
    const struct template_list list = {"units", many, MANY};
    const struct template_data big = {values, 2, &list, 1};
    struct draft draft = {0};
    struct err err = {0};
    assert_false(template_fill(arena, "thử", STR("---\n% each units\n% each units\nx\n% end\n% end\n"), &big, &draft, &err));
    assert_int_equal(err.code, ERR_LIMIT);
}

static void templates_are_found_by_name(void **state)
{
    (void)state;
    assert_false(str_empty(template_find("remind")));
    assert_false(str_empty(template_find("remind-all")));
    assert_null(template_find("nobody").p);
}

static int set_up(void **state)
{
    *state = arena_create();
    return 0;
}

static int tear_down(void **state)
{
    arena_destroy(*state);
    return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_template_becomes_a_draft),
        TEST(what_is_not_there_is_left_out),
        TEST(what_is_no_template_is_refused_with_its_line),
        TEST(too_many_rows_are_refused),
        TEST(templates_are_found_by_name),
    };
    return cmocka_run_group_tests_name("template", tests, NULL, NULL);
}
