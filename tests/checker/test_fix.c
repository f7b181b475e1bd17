/* Fixes: what the rules offer is the right words at the right place; made, they leave a paper without the fault. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct check_options all = {.notes = true};

/* The text after one round of fixes. */
static const char *mended(struct arena *arena, const char *words, struct report report)
{
    const struct edit *edits;
    const size_t *from;
    const size_t n = report_edits(arena, &report, &edits, &from);
    for (size_t i = 1; i < n; i++)
        assert_true(edits[i - 1].span.to <= edits[i].span.from);
    return str_z(arena, text_edited(arena, str_from(words), edits, n));
}

static size_t fixes_of(struct report report, const char *rule)
{
    size_t n = 0;
    for (size_t i = 0; i < report.n; i++)
        n += strcmp(report.v[i].rule, rule) == 0 && report.v[i].fix.n > 0;
    return n;
}

static bool holds(struct report report, const struct diagnostic *wanted)
{
    for (size_t i = 0; i < report.n; i++)
        if (strcmp(report.v[i].rule, wanted->rule) == 0)
            return true;
    return false;
}

static void a_rule_that_says_so_mends_its_bad_example_and_no_other_does(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        struct arena *arena = arena_create();
        const struct rule *rule = checker_rule(id);
        if (rule->slot == SLOT_PAGE) { /* no words: test_fix_page.py mends files */
            arena_destroy(arena);
            continue;
        }
        const char *bad = model_paper(arena, rule->model, rule->slot, rule->bad);
        const struct report before = model_check(arena, bad, &all);
        const char *better = mended(arena, bad, before);
        const struct report after = model_check(arena, better, &all);
        bool fine = fixes_of(before, rule->id) == (rule->mends ? model_count(before, rule->id, NULL) : 0);
        fine = fine && !(rule->mends && model_count(after, rule->id, NULL));
        for (size_t i = 0; i < after.n; i++)
            fine = fine && holds(before, &after.v[i]);
        if (!fine) {
            print_message("%s:\n%s\n", rule->id, better);
            wrong++;
        }
        arena_destroy(arena);
    }
    assert_int_equal(wrong, 0);
}

/* A fault written into a model paper, and the line it becomes. NULL: it is reported, and left to a person. */
static void faults_become_the_right_line_or_are_left(void **state)
{
    (void)state;
    static const struct {
        enum rule_set set;
        enum slot slot;
        const char *fault, *right;
    } cases[] = {
        {RULES_2018, SLOT_NUMBER, "Số: 5 - TB/TU", "Số 05-TB/TU"},
        {RULES_2018, SLOT_NUMBER, "Số 45/TB-TU", "Số 45-TB/TU"},
        {RULES_2018, SLOT_NUMBER, "Số 45/TB-BTC-TU", "Số 45-TB/BTC-TU"},
        {RULES_STATE, SLOT_NUMBER, "Số: 5/TB-UBND", "Số: 05/TB-UBND"},
        {RULES_2018, SLOT_DATE, "Hà Lâm ngày 5 tháng 1 năm 2021", "Hà Lâm, ngày 05 tháng 01 năm 2021"},
        {RULES_2018, SLOT_DATE, "Hà Lâm, ngày 5 tháng 03 năm 2021", "Hà Lâm, ngày 05 tháng 3 năm 2021"},
        {RULES_2018, SLOT_SUBJECT, "Về việc họp chi bộ.", "về việc họp chi bộ"},
        {RULES_2018, SLOT_SUBJECT, "Sơn Hà thi đua", NULL},
        {RULES_2018, SLOT_SIGNATURE, "TM.BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Lúa",
         "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Lúa"},
        {RULES_STATE, SLOT_SIGNATURE, "T/M. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lúa",
         "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Lúa"},
        {RULES_2018, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY\n\nTrần Văn Lúa", NULL},
        {RULES_2018, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nBÍ THƯ ĐẢNG ỦY KHỐI\n\nTrần Văn Lúa",
         "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Lúa"},
        {RULES_2018, SLOT_SIGNATURE, "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nPGS.TS. Trần Văn Lúa",
         "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nTrần Văn Lúa"},
        {RULES_2026, SLOT_RECIPIENTS,
         "- Ban Tổ chức Tỉnh ủy,\n- Đảng ủy Sở Thủy sản (báo cáo)\n- Lưu Văn phòng Tỉnh ủy",
         "- Ban Tổ chức Tỉnh ủy;\n- Đảng ủy Sở Thủy sản (báo cáo);\n- Lưu Văn phòng Tỉnh ủy."},
        {RULES_2026, SLOT_RECIPIENTS, "- Ban Tổ chức Tỉnh ủy;\n- Đảng ủy Sở Thủy sản", NULL},
        {RULES_2018, SLOT_BODY, "- Thực hiện Chỉ thị số 41-CT/TW 24/3/2020 của Ban Bí thư, Kết luận số 30-KL/TU "
                                "12/12/2018 của Tỉnh ủy.",
         "- Thực hiện Chỉ thị số 41-CT/TW ngày 24/3/2020 của Ban Bí thư, Kết luận số 30-KL/TU ngày 12/12/2018 của Tỉnh "
         "ủy."},
    };
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_create();
        const char *paper = model_paper(arena, cases[i].set, cases[i].slot, cases[i].fault);
        const struct report report = model_check(arena, paper, &all);
        const char *want =
            cases[i].right ? model_paper(arena, cases[i].set, cases[i].slot, cases[i].right) : paper;
        const char *got = mended(arena, paper, report);
        if (report.n == 0 || strcmp(want, got) != 0) {
            print_message("“%s” becomes:\n%s\n", cases[i].fault, got);
            wrong++;
        }
        arena_destroy(arena);
    }
    assert_int_equal(wrong, 0);
}

static void fixes_in_each_others_way_are_made_one_after_the_other(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct edit one[] = {{{2, 4}, STR("x")}, {{8, 9}, STR("y")}};
    struct edit two[] = {{{8, 8}, STR("z")}}, three[] = {{{3, 5}, STR("")}};
    struct diagnostic found[] = {{.rule = "one", .fix = {.v = one, .n = 2}}, {.rule = "two", .fix = {.v = two, .n = 1}},
                                 {.rule = "three", .fix = {.v = three, .n = 1}}};
    const struct report report = {found, 3, RULES_2018};
    const struct edit *edits;
    const size_t *from;
    const size_t n = report_edits(arena, &report, &edits, &from);
    /* "three" overlaps "one"; "two" was first at 8, so "one" waits with both its edits */
    assert_int_equal(n, 1);
    assert_int_equal(from[0], 1);
    assert_string_equal(mended(arena, "0123456789", report), "01234567z89");
    arena_destroy(arena);
}

static struct text *admitted(struct arena *arena, const char *bytes)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct err err;
    assert_true(text_admit(arena, str_from(bytes), "test.txt", text, &err));
    return text;
}

/* The edit that turns `old` of the admitted text into `words`, made in the bytes as they came. */
static struct str edited_bytes(struct arena *arena, const char *bytes, const char *old, const char *words)
{
    const struct text *text = admitted(arena, bytes);
    const size_t at = str_find(text->s, str_from(old));
    assert_true(at != STR_NOWHERE);
    const struct span span = {(uint32_t)at, (uint32_t)(at + strlen(old))};
    const struct edit edit = text_edit_original(arena, text, (struct edit){span, str_from(words)});
    return text_edited(arena, str_from(bytes), &edit, 1);
}

static void an_edit_finds_its_bytes_whatever_the_door_changed(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const struct {
        const char *bytes, *old, *words, *want;
    } cases[] = {
        {"\xEF\xBB\xBFmột\r\nhai\r\n", "hai", "ba", "\xEF\xBB\xBFmột\r\nba\r\n"},
        /* decomposed letters around stay as they came */
        {"ngu\x6F\xCC\x9B\xCC\x80i 5 nga\xCC\x80y", "5", "05", "ngu\x6F\xCC\x9B\xCC\x80i 05 nga\xCC\x80y"},
        {"Ba\xCC\x81o ca\xCC\x81o", "á", "à", "Bào ca\xCC\x81o"},
        {"a\x01" "b cd", "b", "x", "a\x01x cd"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct str got = edited_bytes(arena, cases[i].bytes, cases[i].old, cases[i].words);
        assert_string_equal(str_z(arena, got), cases[i].want);
    }
    arena_destroy(arena);
}

/* U+0344 becomes two letters in NFC, and so does the pile behind it: an edit between them takes in the run. */
static void an_edit_amid_a_composed_run_takes_in_the_run(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *bytes = "a\xCD\x84 b\xCC\xA8\xCC\xA3\xCC\x81 c";
    const struct text *text = admitted(arena, bytes);
    for (uint32_t at = 0; at <= text->s.n; at++) {
        if (at < text->s.n && ((unsigned char)text->s.p[at] & 0xC0) == 0x80)
            continue;
        const struct edit here = {{at, at}, STR("|")};
        const struct edit there = text_edit_original(arena, text, here);
        const struct text *back = admitted(arena, str_z(arena, text_edited(arena, str_from(bytes), &there, 1)));
        const struct str want = text_edited(arena, text->s, &here, 1);
        if (!str_eq(back->s, want))
            fail_msg("at %u of %zu: [%u, %u) \"%.*s\": %.*s, not %.*s", at, text->s.n, there.span.from, there.span.to,
                     STR_ARG(there.words), STR_ARG(back->s), STR_ARG(want));
    }
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_that_says_so_mends_its_bad_example_and_no_other_does),
        cmocka_unit_test(faults_become_the_right_line_or_are_left),
        cmocka_unit_test(fixes_in_each_others_way_are_made_one_after_the_other),
        cmocka_unit_test(an_edit_finds_its_bytes_whatever_the_door_changed),
        cmocka_unit_test(an_edit_amid_a_composed_run_takes_in_the_run),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
