/*
 * Texts that no office writes: each is read (or refused with a sentence), keeps the paper's invariants, and costs work
 * and memory in proportion to its length. Work is counted in steps (steps.h), so that a busy machine changes nothing.
 */
#include "cases.h"
#include "steps.h"

#include "text/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the four before it */
#include <cmocka.h>

enum {
    SMALL = 64 * 1024,
    TIMES = 4,              /* how much longer the second text is */
    STEPS_A_BYTE_MAX = 2000, /* a usual paper costs 200 to 300 */
    ARENA_A_BYTE_MAX = 400,
};
static const double GROWTH_MAX = 1.15; /* of the cost of one byte, from the small text to the long one */

/* Cases that still cost more a byte the longer they are, and cases that still break a promise of paper_check(). The
 * lists are exact both ways: a case that is mended must go. */
static const char *const known_steep[] = {NULL};
static const char *const known_breach[] = {NULL};

static bool is_known(const char *const *known, const char *name)
{
    for (; *known; known++)
        if (strcmp(*known, name) == 0)
            return true;
    return false;
}

struct cost {
    double steps, arena; /* a byte */
    const char *breach;
};

static struct cost cost_of(struct str bytes, bool whole_paragraphs)
{
    const struct work work = steps_measure(bytes, whole_paragraphs);
    return (struct cost){(double)work.all / (double)bytes.n, (double)work.arena / (double)bytes.n, work.breach};
}

static struct cost cost_of_case(const struct hostile_case *c, size_t size, bool whole_paragraphs)
{
    struct buf text = {0};
    case_text(c, size, &text);
    const struct cost cost = cost_of(buf_view(&text), whole_paragraphs);
    buf_free(&text);
    return cost;
}

/* Reads `bytes` and fails on a broken promise. */
static void read_bytes(const char *name, const char *bytes, size_t n, bool whole_paragraphs)
{
    const struct cost cost = cost_of(str_make(bytes, n), whole_paragraphs);
    if (cost.breach)
        fail_msg("%s: %s", name, cost.breach);
}

/* Arrays that double make the figure of memory jump: only twice as much is growth. */
static bool grows(struct cost small, struct cost large)
{
    return large.steps > small.steps * GROWTH_MAX || large.arena > small.arena * GROWTH_MAX * 2;
}

static void test_cost_is_linear(void **state)
{
    const struct hostile_case *c = *state;
    for (int way = 0; way < 2; way++) {
        const struct cost small = cost_of_case(c, SMALL, way == 1);
        const struct cost large = cost_of_case(c, (size_t)SMALL * TIMES, way == 1);
        if (small.breach || large.breach)
            fail_msg("%s: %s", c->name, small.breach ? small.breach : large.breach);
        if (grows(small, large) || large.steps > STEPS_A_BYTE_MAX || large.arena > ARENA_A_BYTE_MAX)
            fail_msg("%s: %.0f steps and %.0f bytes of memory a byte, %.0f and %.0f when the text is %d times as long",
                     c->name, small.steps, small.arena, large.steps, large.arena, TIMES);
    }
}

static void test_known_is_steep(void **state)
{
    const struct hostile_case *c = *state;
    const size_t size = (size_t)SMALL * TIMES; /* the longer the clearer */
    if (!grows(cost_of_case(c, size / 16, false), cost_of_case(c, size, false)))
        fail_msg("%s is linear now: take it from known_steep", c->name);
}

static void test_known_is_breach(void **state)
{
    const struct hostile_case *c = *state;
    if (!cost_of_case(c, SMALL, false).breach)
        fail_msg("%s keeps its promises now: take it from known_breach", c->name);
}

static void test_largest_text(void **state)
{
    (void)state;
    static const struct hostile_case brackets = {"largest: brackets", NULL, "(", NULL, NULL};
    static const struct hostile_case line = {"largest: one line", NULL, "của ", NULL, NULL};
    const struct hostile_case *const cases[] = {&brackets, &line};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct cost small = cost_of_case(cases[i], SMALL, false);
        const struct cost large = cost_of_case(cases[i], TEXT_SIZE_MAX - 8, false);
        assert_true(!small.breach && !large.breach && !grows(small, large));
    }
}

static void test_nested_bullets(void **state)
{
    (void)state;
    static const char bullets[] = "-+*-";
    struct cost cost[2];
    for (size_t way = 0; way < 2; way++) {
        struct buf text = {0};
        for (size_t depth = 0; depth < 30000 / (way ? 1 : 4); depth++) {
            for (size_t blank = 0; blank < depth % 300; blank++)
                buf_putc(&text, ' ');
            buf_printf(&text, "%c a\n", bullets[depth % 4]);
        }
        cost[way] = cost_of(buf_view(&text), false);
        buf_free(&text);
    }
    assert_true(!cost[0].breach && !cost[1].breach && !grows(cost[0], cost[1]));
}

static void test_every_byte(void **state)
{
    (void)state;
    char all[256];
    for (int i = 0; i < 256; i++)
        all[i] = (char)i;
    read_bytes("all bytes", all, sizeof all, false);
    for (int i = 0; i < 256; i++) {
        const char alone[] = {(char)i};
        const char between[] = {'S', 'o', ' ', (char)i, ' ', '1', '\n'};
        read_bytes("one byte", alone, sizeof alone, false);
        read_bytes("a byte between", between, sizeof between, i % 2 == 0);
    }
}

static void test_every_cut(void **state)
{
    (void)state;
    static const char words[] = "ĐẢNG ỦY\n*\nSố 1-TB/ĐU\n\nTHÔNG BÁO\nvề việc 😀\n\nI. Ưu điểm¹\n\n"
                                "- Theo Kết luận số 1-KL/TW, trước ngày 1/1/2021 (a; b)\n\n"
                                "Nơi nhận:\n- Sở A.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Én\n";
    for (size_t n = 1; n < sizeof words; n++) {
        read_bytes("cut at the end", words, n, n % 2 == 0);
        read_bytes("cut at the start", words + n - 1, sizeof words - n, n % 2 == 0);
    }
}

static CMUnitTestFunction test_of(const char *name)
{
    if (is_known(known_steep, name))
        return test_known_is_steep;
    return is_known(known_breach, name) ? test_known_is_breach : test_cost_is_linear;
}

int main(void)
{
    static const struct CMUnitTest others[] = {
        cmocka_unit_test(test_largest_text),
        cmocka_unit_test(test_nested_bullets),
        cmocka_unit_test(test_every_byte),
        cmocka_unit_test(test_every_cut),
    };
    const size_t n_others = sizeof others / sizeof *others;
    struct CMUnitTest *tests = calloc(n_hostile_cases + n_others, sizeof *tests);
    assert_non_null(tests);
    for (size_t i = 0; i < n_hostile_cases; i++)
        tests[i] = (struct CMUnitTest){.name = hostile_cases[i].name,
                                       .test_func = test_of(hostile_cases[i].name),
                                       .initial_state = (void *)(uintptr_t)&hostile_cases[i]};
    memcpy(tests + n_hostile_cases, others, sizeof others);
    const int failed = _cmocka_run_group_tests("hostile", tests, n_hostile_cases + n_others, NULL, NULL);
    free(tests);
    return failed;
}
