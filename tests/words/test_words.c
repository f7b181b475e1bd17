/* Flows and their map; folding and stepping; tokens and the phrases among them. */
#include "words/flow.h"
#include "words/lexicon.h"
#include "words/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int setup(void **state)
{
    *state = arena_create();
    return 0;
}

static int teardown(void **state)
{
    arena_destroy(*state);
    return 0;
}

static struct text admit(void **state, const char *z)
{
    struct text text;
    struct err err = {0};
    assert_true(text_admit(*state, str_from(z), "case.txt", &text, &err));
    return text;
}

static struct span span_of(const struct text *text, const char *part)
{
    const size_t at = str_find(text->s, str_from(part));
    assert_true(at != STR_NOWHERE);
    return (struct span){(uint32_t)at, (uint32_t)(at + strlen(part))};
}

static void flow_is_one_line_without_marks_and_maps_back(void **state)
{
    const struct text text = admit(state, "**Kết  luận** số\n\t01-KL/\nTW *ngày*");
    const struct span spans[] = {span_of(&text, "**Kết  luận** số"), span_of(&text, "01-KL/"), span_of(&text, "TW *ngày*")};
    const struct flow flow = flow_make(*state, &text, spans, 3);
    assert_true(str_eq(flow.s, str_from("Kết luận số 01-KL/TW ngày")));
    assert_int_equal(flow.s.p[flow.s.n], '\0');
    const size_t at = str_find(flow.s, STR("01-KL/TW"));
    const struct place place = flow_place(&flow, &text, at, at + 8);
    assert_int_equal(place.line, 2);
    assert_true(str_eq(str_at(text.s, place.span), str_from("01-KL/\nTW")));
    for (size_t i = 0; i < flow.s.n; i++)
        if (flow.s.p[i] != ' ')
            assert_int_equal(flow.s.p[i], text.s.p[flow_at(&flow, i)]);
}

static void flow_keeps_plain_words_and_mends_others(void **state)
{
    static const struct {
        const char *line, *flow;
    } rows[] = {
        {"Các cấp ủy, chi bộ", "Các cấp ủy, chi bộ"},   {"hai  khoảng trắng", "hai khoảng trắng"},
        {"cách\u00A0cứng", "cách cứng"},                {"\u00A0\u00A0cách đầu", "cách đầu"},
        {"gạch__dưới__đậm", "gạchdướiđậm"},             {"một_gạch dưới", "một_gạch dưới"},
        {"thẻ\tngang", "thẻ ngang"},                    {"*nghiêng*", "nghiêng"},
        {"sao cuối*", "sao cuối"},                      {"a", "a"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct text text = admit(state, rows[i].line);
        const struct span all = {0, (uint32_t)text.s.n};
        const struct flow flow = flow_make(*state, &text, &all, 1);
        assert_true(str_eq(flow.s, str_from(rows[i].flow)));
        for (size_t b = 0; b < flow.s.n; b++)
            if (flow.s.p[b] != ' ')
                assert_int_equal(flow.s.p[b], text.s.p[flow_at(&flow, b)]);
    }
}

static void flow_of_nothing_is_empty(void **state)
{
    const struct text text = admit(state, "a");
    const struct flow flow = flow_make(*state, &text, NULL, 0);
    assert_int_equal(flow.s.n, 0);
    assert_int_equal(flow_place(&flow, &text, 5, 9).span.to, 0);
}

static void folding_keeps_every_byte_in_its_place(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"ĐẢNG ỦY KHỐI", "đảng ủy khối"}, {"Uỷ ban", "ủy ban"},   {"KHOÁ XIII", "khóa xiii"}, {"hoà bình, hoạ", "hòa bình, họa"},
        {"toàn, hoạt, quý", "toàn, hoạt, quý"}, {"ƯƠNG ĂN Ĩ Ũ Ơ", "ương ăn ĩ ũ ơ"}, {"thuỵ, thuý", "thụy, thúy"}, {"12-NQ/TW", "12-nq/tw"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char folded[64] = {0};
        const size_t n = strlen(cases[i][0]);
        assert_int_equal(n, strlen(cases[i][1]));
        words_fold(cases[i][0], n, folded);
        assert_string_equal(folded, cases[i][1]);
    }
}

static void words_are_stepped_through_both_ways(void **state)
{
    const struct str words = STR("của “Đảng ủy” (khóa XII), 45");
    assert_int_equal(words_start(words, "của"), sizeof "của" - 1);
    assert_int_equal(words_start(words, "củ"), 0);
    assert_int_equal(words_start(STR("m"), "m"), 1);
    assert_int_equal(words_start(STR("M vải"), "m"), 1);
    assert_int_equal(words_start(STR("mét"), "m"), 0);
    assert_int_equal(words_start(STR("UỶ BAN"), "ủy ban"), sizeof "ủy ban" - 1);
    assert_int_equal(words_start(STR("TOÀ ÁN"), "tòa án"), sizeof "tòa án" - 1);
    assert_int_equal(words_start(STR("t"), "tòa án"), 0);
    assert_int_equal(words_start(STR_NONE, "m"), 0);
    assert_true(words_boundary(words, 0));
    assert_true(words_boundary(words, sizeof "của “" - 1));
    assert_false(words_boundary(words, 1));
    assert_int_equal(words_word_end(words, sizeof "của “" - 1), sizeof "của “Đảng" - 1);
    assert_int_equal(words_word_before(words, sizeof "của " - 1), 0);
    /* a megabyte without blanks costs no search over all of it */
    enum { BYTES = 1000000 };
    char *wide = arena_alloc(*state, BYTES);
    memset(wide, 'X', BYTES);
    assert_int_equal(words_word_before(str_make(wide, BYTES), BYTES), BYTES - WORD_BACK_MAX);
    assert_int_equal(words_next_digit(words, 0), words.n - 2);
    assert_int_equal(words_next_digit(STR("không có"), 0), sizeof "không có" - 1);
    assert_int_equal(words_footnote_mark(STR("[12] của"), 0), 4);
    assert_int_equal(words_footnote_mark(STR("¹² của"), 0), sizeof "¹²" - 1);
    assert_int_equal(words_footnote_mark(STR("[a]"), 0), 0);
}

static void every_row_of_the_lexicon_is_folded(void **state)
{
    static const char *const rows[] = {
#define PHRASE(tags, words) words,
#include "words/lexicon.def"
#undef PHRASE
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str row = str_from(rows[i]);
        if (!str_eq(text_fold_case(*state, row), row))
            fail_msg("\"%.*s\" is not as text_fold_case gives it", STR_ARG(row));
    }
}

static void the_longest_phrase_wins_and_commas_are_walls(void **state)
{
    const struct tokens tokens = tokens_make(*state, STR("Ban hành quy chế; Ban Tổ chức (hội, nghị) “Giao ban”."));
    const struct phrases phrases = lexicon_scan(*state, tokens);
    assert_int_equal(tokens.n, 11);
    assert_true(phrases_at(phrases, 0)->tags & P_MAKE);
    assert_false(phrases_at(phrases, 0)->tags & P_BODY);
    assert_true(phrases_at(phrases, 4)->tags & P_BODY);
    assert_int_equal(phrases_at(phrases, 4)->n, 3);
    assert_true(phrases_at(phrases, 7)->tags & P_BODY);
    assert_true(tokens.v[3].signs & SIGN_SEMICOLON);
    assert_true(tokens.v[7].signs & SIGN_OPEN);
    assert_true(tokens.v[8].signs & SIGN_CLOSE);
    assert_true(tokens.v[10].signs & SIGN_STOP);
    assert_true(tokens.v[9].capital);
    assert_true(token_is(tokens, 9, str_from("giao")));
}

/* "Sở xây dựng kế hoạch": the office of that name has a capital there. */
static void a_name_that_is_also_an_act_has_a_capital(void **state)
{
    const struct tokens tokens = tokens_make(*state, STR("Sở xây dựng kế hoạch; Sở Xây dựng; SỞ XÂY DỰNG"));
    const struct phrases phrases = lexicon_scan(*state, tokens);
    assert_int_equal(phrases_at(phrases, 0)->n, 1);
    assert_true(phrases_at(phrases, 1)->tags & P_MAKE);
    assert_int_equal(phrases_at(phrases, 5)->n, 3);
    assert_int_equal(phrases_at(phrases, 8)->n, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, setup, teardown)
        CASE(flow_is_one_line_without_marks_and_maps_back),
        CASE(flow_keeps_plain_words_and_mends_others),
        CASE(flow_of_nothing_is_empty),
        CASE(folding_keeps_every_byte_in_its_place),
        CASE(words_are_stepped_through_both_ways),
        CASE(every_row_of_the_lexicon_is_folded),
        CASE(the_longest_phrase_wins_and_commas_are_walls),
        CASE(a_name_that_is_also_an_act_has_a_capital),
    };
    return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
