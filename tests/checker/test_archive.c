/* Citations and units against a register: what is reported, and above all what is not. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* How often the rule reports on the model paper of 12/3/2021 with these words in its body. */
static size_t reported(const char *rule, const char *body)
{
    struct arena *arena = arena_create();
    const struct check_options options = {.notes = true, .archive = &model_archive};
    const char *paper = model_paper(arena, RULES_2018, SLOT_BODY, body);
    const size_t n = model_count(model_check(arena, paper, &options), rule, NULL);
    arena_destroy(arena);
    return n;
}

struct example {
    const char *body;
    size_t n;
};

static void expect(const char *rule, const struct example *examples, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (reported(rule, examples[i].body) != examples[i].n)
            fail_msg("%s, not %zu: %s", rule, examples[i].n, examples[i].body);
}

static void a_day_is_at_odds_only_when_it_looks_mistyped(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 11/6/2020 của Tỉnh ủy.", 1},
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 10/6/2019 của Tỉnh ủy.", 1},
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 06/10/2020 của Tỉnh ủy.", 1},
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 09/12/2015 của Tỉnh ủy.", 0}, /* the term before */
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 11/01/2018 của Tỉnh ủy.", 0}, /* may be another paper */
        {"- Thực hiện Kế hoạch số 24-KH/TU của Tỉnh ủy.", 0},
        {"- Thực hiện Kế hoạch số 24-KH/ĐU ngày 11/6/2020 của Đảng ủy Sở Nội vụ.", 0},
        {"- Thực hiện Kế hoạch số 12-KH/ĐU ngày 11/6/2020 của Đảng ủy Sở Nội vụ.", 1},
        {"- Thực hiện Kế hoạch số 12-KH/ĐU ngày 11/6/2020 của Đảng ủy Sở Tài chính.", 0}, /* another body's */
        /* said once, however often it is cited */
        {"- Thực hiện Kế hoạch số 24-KH/TU ngày 11/6/2020 của Tỉnh ủy.\n\n- Theo Kế hoạch số 24-KH/TU ngày 11/6/2020.", 1},
    };
    expect("citation-conflict.archive", examples, sizeof examples / sizeof *examples);
}

static void a_type_or_body_is_at_odds_with_the_paper_of_that_day(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"- Thực hiện Quyết định số 88-QĐ/TU ngày 10/6/2020 của Tỉnh ủy.", 0},
        {"- Thực hiện Quy định số 88-QĐ/TU ngày 10/6/2020 của Tỉnh ủy.", 1},
        {"- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.", 0},
        {"- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Ban Bí thư.", 1},
        {"- Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016.", 0},
    };
    expect("citation-conflict.archive", examples, sizeof examples / sizeof *examples);
}

static void most_papers_are_believed_against_one(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"- Thực hiện Chỉ thị số 33-CT/TW ngày 12/3/2019 của Bộ Chính trị.", 0},
        {"- Thực hiện Chỉ thị số 33-CT/TW ngày 12/8/2019 của Bộ Chính trị.", 1},
        {"- Thực hiện Chỉ thị số 33-CT/TW ngày 21/3/2019 của Bộ Chính trị.", 0}, /* another paper says so too */
        {"- Thực hiện Chỉ thị số 33-CT/TW ngày 30/3/2014 của Bộ Chính trị.", 0}, /* another term's */
    };
    expect("citation-conflict.archive", examples, sizeof examples / sizeof *examples);
}

static void a_paper_is_missed_only_between_its_neighbours(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"- Thực hiện Kế hoạch số 25-KH/TU ngày 12/6/2020 của Tỉnh ủy.", 1},
        {"- Thực hiện Kế hoạch số 25-KH/TU ngày 12/6/2012 của Tỉnh ủy.", 0},      /* long before the register's */
        {"- Thực hiện Kế hoạch số 40-KH/TU ngày 30/8/2020 của Tỉnh ủy.", 0},      /* few round it are held */
        {"- Thực hiện Kế hoạch số 28-KH/TU ngày 10/7/2020 của Tỉnh ủy.", 0},      /* the end of what is held */
        {"- Thực hiện Kết luận số 25-KL/TU ngày 12/6/2020 của Tỉnh ủy.", 0},      /* no series of that symbol */
        {"- Thực hiện Kế hoạch số 25-KH/TU của Tỉnh ủy.", 0},                     /* of which term? */
    };
    expect("cite.archive-unknown", examples, sizeof examples / sizeof *examples);
}

static void a_replaced_paper_is_no_basis(void **state)
{
    (void)state;
    static const struct example examples[] = {
        {"- Căn cứ Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy.", 1},
        {"- Quy chế số 03-QC/TU ngày 02/10/2016 của Tỉnh ủy đã được phổ biến.", 0},      /* history */
        {"- Căn cứ Quy chế số 03-QC/TU ngày 02/10/2011 của Tỉnh ủy.", 0},                /* another paper */
        {"- Căn cứ Quy chế số 04-QC/TU ngày 02/10/2016 của Tỉnh ủy.", 0},                /* replaced in part only */
        {"- Căn cứ đề nghị của Văn phòng, bãi bỏ Quy chế số 03-QC/TU ngày 02/10/2016.", 0}, /* does so itself */
    };
    expect("cite.archive-replaced", examples, sizeof examples / sizeof *examples);
}

static size_t unknown_units(enum rule_set set, const char *recipients)
{
    struct arena *arena = arena_create();
    const struct check_options options = {.notes = true, .archive = &model_archive};
    const char *paper = model_paper(arena, set, SLOT_RECIPIENTS, recipients);
    const size_t n = model_count(model_check(arena, paper, &options), "recipient-mismatch.unknown", NULL);
    arena_destroy(arena);
    return n;
}

static void only_units_that_the_tree_must_know_are_missed(void **state)
{
    (void)state;
    assert_int_equal(unknown_units(RULES_2018, "- Đảng ủy Sở Lâm sản,\n- Lưu Văn phòng Tỉnh ủy."), 1);
    assert_int_equal(unknown_units(RULES_2018, "- Đảng ủy Sở Nội vụ tỉnh Sơn Hà,\n- Chi bộ Sở Y tế,\n- Lưu VP."), 0);
    assert_int_equal(unknown_units(RULES_2018, "- Các đảng ủy trực thuộc,\n- Đảng ủy Sở,\n- Lưu VP."), 0);
    assert_int_equal(unknown_units(RULES_2018, "- Đảng ủy Sở GTVT,\n- Lưu VP."), 0);             /* a short form */
    assert_int_equal(unknown_units(RULES_2018, "- Đảng ủy Trường Cao đẳng Y,\n- Lưu VP."), 0);   /* few of the kind */
    assert_int_equal(unknown_units(RULES_2018, "- Đảng ủy Sở Lâm sản,\n- Đảng bộ Sở Lâm sản,\n- Lưu VP."), 1);
    assert_int_equal(unknown_units(RULES_2004, "- Đảng ủy Sở Lâm sản;\n- Lưu VP."), 0); /* the tree of 2010 may have it */
    assert_int_equal(unknown_units(RULES_STATE, "- Đảng ủy Sở Lâm sản;\n- Lưu: VT."), 0); /* not of our tree */
}

static void a_unit_that_is_gone_is_told_with_who_follows_it(void **state)
{
    (void)state;
    static const char *const recipients[] = {"- Đảng ủy Sở Thương mại,\n- Lưu Văn phòng Tỉnh ủy.",
                                             "- Ban Thường vụ Đảng ủy Sở Thương mại,\n- Lưu Văn phòng Tỉnh ủy.",
                                             "- Đảng ủy Sở Nội vụ,\n- Lưu Văn phòng Tỉnh ủy."};
    struct arena *arena = arena_create();
    const struct check_options options = {.notes = true, .archive = &model_archive};
    for (size_t i = 0; i < 3; i++) {
        const char *paper = model_paper(arena, RULES_2018, SLOT_RECIPIENTS, recipients[i]);
        const struct report report = model_check(arena, paper, &options);
        assert_int_equal(model_count(report, "recipient-mismatch.ended", NULL), i < 2);
        assert_int_equal(model_count(report, "recipient-mismatch.unknown", NULL), 0);
        for (size_t k = 0; i < 2 && k < report.n; k++)
            if (strcmp(report.v[k].rule, "recipient-mismatch.ended") == 0)
                assert_true(str_find(report.v[k].message, STR("31/12/2020, nay là “Đảng ủy Sở Công thương”")) !=
                            STR_NOWHERE);
    }
    arena_destroy(arena);
}

static void without_a_register_nothing_is_asked(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct check_options options = {.notes = true};
    const char *paper = model_paper(arena, RULES_2018, SLOT_BODY,
                                    "- Căn cứ Quy chế số 03-QC/TU ngày 02/10/2016, Kế hoạch số 25-KH/TU ngày 12/6/2020.");
    const struct report report = model_check(arena, paper, &options);
    for (size_t i = 0; i < report.n; i++)
        assert_null(strstr(report.v[i].rule, "archive"));
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_is_at_odds_only_when_it_looks_mistyped),
        cmocka_unit_test(a_type_or_body_is_at_odds_with_the_paper_of_that_day),
        cmocka_unit_test(most_papers_are_believed_against_one),
        cmocka_unit_test(a_paper_is_missed_only_between_its_neighbours),
        cmocka_unit_test(a_replaced_paper_is_no_basis),
        cmocka_unit_test(only_units_that_the_tree_must_know_are_missed),
        cmocka_unit_test(a_unit_that_is_gone_is_told_with_who_follows_it),
        cmocka_unit_test(without_a_register_nothing_is_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
