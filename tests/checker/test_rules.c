/* The table of rules: whole, and each rule's examples do what they say. */
#include "model.h"
#include "model_page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct check_options all = {.notes = true, .archive = &model_archive};

static void print(const struct rule *rule, const char *paper, struct report report)
{
    print_message("%s:\n%s\n", rule->id, paper);
    for (size_t i = 0; i < report.n; i++)
        print_message("  %s line %u: %.*s\n", report.v[i].rule, (unsigned)report.v[i].place.line,
                      STR_ARG(report.v[i].message));
}

static struct report check_example(struct arena *arena, const struct rule *rule, const char *example,
                                   struct check_options options)
{
    const char *words = model_paper(arena, rule->model, rule->slot, example);
    if (rule->slot == SLOT_PAGE) {
        struct text *text = ARENA_NEW(arena, struct text);
        struct err err = {0};
        assert_true(text_admit(arena, str_from(words), "test.txt", text, &err));
        options.page = model_page(arena, paper_parse(arena, text, false), rule->model, example);
    }
    return model_check(arena, words, &options);
}

static void every_bad_example_is_reported_and_every_good_one_is_not(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        struct arena *arena = arena_create();
        const struct rule *rule = checker_rule(id);
        const struct report on_good = check_example(arena, rule, rule->good, all);
        const struct report on_bad = check_example(arena, rule, rule->bad, all);
        if (model_count(on_good, rule->id, NULL) != 0) {
            print(rule, model_paper(arena, rule->model, rule->slot, rule->good), on_good);
            wrong++;
        }
        if (model_count(on_bad, rule->id, NULL) == 0) {
            print(rule, model_paper(arena, rule->model, rule->slot, rule->bad), on_bad);
            wrong++;
        }
        arena_destroy(arena);
    }
    assert_int_equal(wrong, 0);
}

/* A good example must not be wrong by another rule: then it would teach a mistake. */
static void good_examples_have_no_error_and_no_warning(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        struct arena *arena = arena_create();
        const struct rule *rule = checker_rule(id);
        const struct report report = check_example(arena, rule, rule->good, (struct check_options){0});
        if (report.n != 0 && rule->slot != SLOT_WHOLE) {
            print(rule, model_paper(arena, rule->model, rule->slot, rule->good), report);
            wrong++;
        }
        arena_destroy(arena);
    }
    assert_int_equal(wrong, 0);
}

static void model_papers_are_clean_in_their_rule_set(void **state)
{
    (void)state;
    for (enum rule_set set = RULES_2004; set < RULES_NEUTRAL; set++) {
        struct arena *arena = arena_create();
        const struct report report = model_check(arena, model_paper(arena, set, SLOT_WHOLE, NULL), NULL);
        assert_int_equal(report.set, set);
        assert_int_equal(report.n, 0);
        arena_destroy(arena);
    }
}

/* In each rule set that knows of pages, the paper as it has to look is looked at and found without fault. */
static void model_pages_are_clean_in_their_rule_set(void **state)
{
    (void)state;
    size_t sets = 0;
    for (enum rule_set set = RULES_2004; set < RULES_NEUTRAL; set++) {
        if (!page_form_of(set))
            continue;
        struct arena *arena = arena_create();
        struct rule rule = *checker_rule(RULE_PAGE_PAPER);
        rule.model = set;
        const struct report report = check_example(arena, &rule, NULL, all);
        for (size_t i = 0; i < report.n; i++)
            if (strncmp(report.v[i].rule, "page.", 5) == 0)
                fail_msg("set %u: %s %.*s", (unsigned)set, report.v[i].rule, STR_ARG(report.v[i].message));
        assert_true(model_count(check_example(arena, &rule, "trang: lề 1 1 1 1 mm", all), "page.margin", NULL) == 1);
        arena_destroy(arena);
        sets++;
    }
    assert_int_equal(sets, 3);
}

static void every_rule_is_whole_and_has_an_id_of_its_own(void **state)
{
    (void)state;
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        const struct rule *rule = checker_rule(id);
        assert_non_null(rule->id);
        assert_int_equal(strlen(rule->levels), RULES__MAX);
        assert_int_equal(strspn(rule->levels, "ewn-"), RULES__MAX);
        assert_true(strlen(rule->source) > 11);
        assert_ptr_equal(checker_rule_find(str_from(rule->id)), rule);
    }
}

/* What the reference marks as disputed or unseen never blocks a paper. */
static void disputed_rules_are_notes_only(void **state)
{
    (void)state;
    for (enum rule_id id = 0; id < RULE__MAX; id++)
        if (checker_rule(id)->certainty == DISPUTED)
            assert_int_equal(strspn(checker_rule(id)->levels, "n-"), RULES__MAX);
}

static void the_catalogue_names_every_rule(void **state)
{
    (void)state;
    struct buf page = {0};
    struct err err;
    assert_true(rule_catalogue(&page, &err));
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        char head[80];
        snprintf(head, sizeof head, "\n## %s\n", checker_rule(id)->id);
        assert_non_null(strstr(page.p, head));
    }
    buf_free(&page);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bad_example_is_reported_and_every_good_one_is_not),
        cmocka_unit_test(good_examples_have_no_error_and_no_warning),
        cmocka_unit_test(model_papers_are_clean_in_their_rule_set),
        cmocka_unit_test(model_pages_are_clean_in_their_rule_set),
        cmocka_unit_test(every_rule_is_whole_and_has_an_id_of_its_own),
        cmocka_unit_test(disputed_rules_are_notes_only),
        cmocka_unit_test(the_catalogue_names_every_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
