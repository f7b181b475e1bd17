/* An office's own file: muting, grading, own patterns, refusals. And which rules hold when. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static bool read_policy(struct arena *arena, const char *words, const struct policy **ret_policy, struct err *err)
{
    struct text *text = ARENA_NEW(arena, struct text);
    assert_true(text_admit(arena, str_from(words), "rules", text, err));
    return policy_read(arena, text, "rules", ret_policy, err);
}

static struct report check_with(struct arena *arena, const char *rules, const char *paper)
{
    struct check_options options = {.notes = true};
    struct err err = {0};
    assert_true(read_policy(arena, rules, &options.policy, &err));
    return model_check(arena, paper, &options);
}

static void a_rule_can_be_muted_and_graded_anew(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *paper = model_paper(arena, RULES_2018, SLOT_NUMBER, "Số: 45-TB/TU");
    assert_int_equal(model_count(model_check(arena, paper, NULL), "form.number-colon", NULL), 1);
    assert_int_equal(
        model_count(check_with(arena, "# our house\n\nform.number-colon off\n", paper), "form.number-colon", NULL), 0);
    const struct report graded = check_with(arena, "form.number-colon  error\n", paper);
    assert_int_equal(report_count(&graded, SEVERITY_ERROR), 1);
    arena_destroy(arena);
}

static void grading_brings_no_rule_into_force(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *paper = model_paper(arena, RULES_2004, SLOT_NUMBER, "Số: 45-TB/TU");
    assert_int_equal(model_count(check_with(arena, "form.number-colon error", paper), "form.number-colon", NULL), 0);
    arena_destroy(arena);
}

static void own_patterns_are_found_in_their_place(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *paper =
        model_paper(arena, RULES_2018, SLOT_BODY, "- Đảng ủy tỉnh  SƠN HẠ họp, giao cho Ban xem lại việc cũ.");
    const struct report report = check_with(arena,
                                            "own.name error \"Tỉnh Sơn Hạ\" Tên tỉnh là Sơn Hà.\n"
                                            "own.handing warning \"giao * xem\" Ghi rõ ai làm.\n"
                                            "own.never warning \"giao * không có\" Không gặp.\n",
                                            paper);
    assert_int_equal(model_count(report, "own.name", NULL), 1);
    assert_int_equal(model_count(report, "own.handing", NULL), 1);
    assert_int_equal(model_count(report, "own.never", NULL), 0);
    for (size_t i = 0; i < report.n; i++) {
        const struct span span = report.v[i].place.span;
        if (strcmp(report.v[i].rule, "own.name") == 0)
            assert_memory_equal(paper + span.from, "tỉnh  SƠN HẠ", span.to - span.from);
        if (strcmp(report.v[i].rule, "own.handing") == 0)
            assert_memory_equal(paper + span.from, "giao cho Ban xem", span.to - span.from);
    }
    arena_destroy(arena);
}

static void what_is_not_understood_is_refused_with_its_line(void **state)
{
    (void)state;
    static const char *const bad[] = {"\nform.no-such-rule off",
                                      "\nform.number-colon maybe",
                                      "\nform.number-colon",
                                      "\nown.name error \"no end",
                                      "\nown.name error \"\" nothing to find",
                                      "\nOWN error \"a\" b",
                                      "\nown.name error \"a\"",
                                      "\nform.title error \"a\" b",
                                      "\nown.name error \"*a\" b"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        struct arena *arena = arena_create();
        const struct policy *policy = NULL;
        struct err err = {0};
        assert_false(read_policy(arena, bad[i], &policy, &err));
        assert_null(policy);
        assert_non_null(strstr(err.text, "dòng 2"));
        arena_destroy(arena);
    }
}

static enum rule_set set_of(const char *head, struct date as_of)
{
    struct arena *arena = arena_create();
    const struct check_options options = {.as_of = as_of};
    const enum rule_set set = model_check(arena, model_paper(arena, RULES_2018, SLOT_HEAD, head), &options).set;
    arena_destroy(arena);
    return set;
}

static void the_rules_are_those_of_the_papers_own_day(void **state)
{
    (void)state;
#define PARTY "TỈNH ỦY SƠN HÀ\n*\nSố 45-TB/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Lâm, "
#define STATE "ỦY BAN NHÂN DÂN\nTỈNH SƠN HÀ\n\nSố: 45/TB-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSơn Hà, "
#define TYPE "\n\nTHÔNG BÁO\nlịch làm việc"
    assert_int_equal(set_of(PARTY "ngày 02 tháng 4 năm 2018" TYPE, DATE_NONE), RULES_2004);
    assert_int_equal(set_of(PARTY "ngày 03 tháng 4 năm 2018" TYPE, DATE_NONE), RULES_2018);
    assert_int_equal(set_of(PARTY "ngày 26 tháng 5 năm 2026" TYPE, DATE_NONE), RULES_2018);
    assert_int_equal(set_of(PARTY "ngày 27 tháng 5 năm 2026" TYPE, DATE_NONE), RULES_2026);
    assert_int_equal(set_of(PARTY "ngày    tháng 5 năm 2026" TYPE, DATE_NONE), RULES_NEUTRAL);
    assert_int_equal(set_of(PARTY "ngày 02 tháng 4 năm 2018" TYPE, (struct date){2026, 6, 1}), RULES_2026);
    assert_int_equal(set_of(STATE "ngày 04 tháng 3 năm 2020" TYPE, DATE_NONE), RULES_NEUTRAL);
    assert_int_equal(set_of(STATE "ngày 05 tháng 3 năm 2020" TYPE, DATE_NONE), RULES_STATE);
    assert_int_equal(set_of("THÔNG BÁO\nlịch làm việc", DATE_NONE), RULES_NEUTRAL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_can_be_muted_and_graded_anew),
        cmocka_unit_test(grading_brings_no_rule_into_force),
        cmocka_unit_test(own_patterns_are_found_in_their_place),
        cmocka_unit_test(what_is_not_understood_is_refused_with_its_line),
        cmocka_unit_test(the_rules_are_those_of_the_papers_own_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
