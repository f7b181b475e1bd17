/* The table of rules: whole, and each rule's examples do what they say. */
#include "model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct check_options all = {.notes = true};

static void print(const struct rule *rule, const char *paper, struct report report)
{
    print_message("%s:\n%s\n", rule->id, paper);
    for (size_t i = 0; i < report.n; i++)
        print_message("  %s line %u: %.*s\n", report.v[i].rule, (unsigned)report.v[i].place.line,
                      STR_ARG(report.v[i].message));
}

static void every_bad_example_is_reported_and_every_good_one_is_not(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        struct arena *arena = arena_create();
        const struct rule *rule = checker_rule(id);
        const char *good = model_paper(arena, rule->model, rule->slot, rule->good);
        const char *bad = model_paper(arena, rule->model, rule->slot, rule->bad);
        const struct report on_good = model_check(arena, good, &all), on_bad = model_check(arena, bad, &all);
        if (model_count(on_good, rule->id, NULL) != 0) {
            print(rule, good, on_good);
            wrong++;
        }
        if (model_count(on_bad, rule->id, NULL) == 0) {
            print(rule, bad, on_bad);
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
        const char *good = model_paper(arena, rule->model, rule->slot, rule->good);
        const struct report report = model_check(arena, good, NULL);
        if (report.n != 0 && rule->slot != SLOT_WHOLE) {
            print(rule, good, report);
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
        cmocka_unit_test(every_rule_is_whole_and_has_an_id_of_its_own),
        cmocka_unit_test(disputed_rules_are_notes_only),
        cmocka_unit_test(the_catalogue_names_every_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
