/* The door: what comes in is NFC, mapped back to its bytes, or refused. */
#include "random_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void assert_str(struct str got, struct str want)
{
    if (!str_eq(got, want))
        fail_msg("got \"%.*s\", want \"%.*s\"", STR_ARG(got), STR_ARG(want));
}

static struct text admit(struct arena *arena, struct str bytes)
{
    struct text text;
    struct err err = {0};
    if (!text_admit(arena, bytes, "a.txt", &text, &err))
        fail_msg("refused: %s", err.text);
    return text;
}

static enum err_code refusal(struct arena *arena, struct str bytes, const char *words)
{
    struct text text = {.lines = 77};
    struct err err = {0};
    assert_false(text_admit(arena, bytes, "thu.txt", &text, &err));
    assert_int_equal(text.lines, 77);
    assert_non_null(strstr(err.text, "thu.txt"));
    if (!strstr(err.text, words))
        fail_msg("\"%s\" lacks \"%s\"", err.text, words);
    return err.code;
}

static void composed_text_passes_unchanged(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct str s = STR("Đảng ủy Khối các cơ quan tỉnh Sơn Hà – “khoẻ”…\n\nSố 12-TB/ĐUK¹");
    const struct text text = admit(arena, s);
    assert_str(text.s, s);
    assert_int_equal(text.s.p[text.s.n], 0);
    assert_int_equal(text.lines, 3);
    assert_int_equal(text.n_steps, 1);
    assert_ptr_equal(text_nfc(arena, s).p, s.p);
    for (size_t at = 0; at <= s.n; at++)
        assert_int_equal(text_original(&text, at), at);
    arena_destroy(arena);
}

static void every_character_is_composed_as_utf8proc_does(void **state)
{
    (void)state;
    for (uint32_t code = 0x80; code <= 0x10FFFF; code++) {
        /* most of the upper planes is unassigned: look at every 251st there */
        if (code > 0x30000)
            code += 250;
        char bytes[16] = "e";
        const size_t n = utf8_encode(code, bytes + 1);
        if (!n)
            continue;
        memcpy(bytes + 1 + n, "\xCC\x81", 2);
        struct arena *arena = arena_create();
        const struct str alone = str_make(bytes + 1, n), joined = str_make(bytes, n + 3);
        assert_str(text_nfc(arena, alone), by_utf8proc(arena, alone, UTF8PROC_COMPOSE));
        assert_str(text_nfc(arena, joined), by_utf8proc(arena, joined, UTF8PROC_COMPOSE));
        arena_destroy(arena);
    }
}

/* The same amid much plain text, which is looked at in blocks: at every offset in a block, and every invalid pair. */
static void a_character_amid_plain_text_is_not_overlooked(void **state)
{
    (void)state;
    char bytes[512];
    struct arena *arena = arena_create();
    for (uint32_t code = 1; code < 0xA000; code += code < 0x3100 ? 1 : 13) {
        size_t n = 0;
        arena_reset(arena);
        for (size_t i = 0; i < 70 + code % 67; i++)
            n += utf8_encode(i % 5 ? 'a' : 0x1EDD, bytes + n);
        n += utf8_encode(code, bytes + n);
        for (size_t i = 0; i < 80; i++)
            n += utf8_encode(i % 3 ? 'b' : 0x111, bytes + n);
        assert_str(text_nfc(arena, str_make(bytes, n)), by_utf8proc(arena, str_make(bytes, n), UTF8PROC_COMPOSE));
    }
    arena_destroy(arena);
    for (unsigned first = 0; first < 256; first++)
        for (unsigned second = 0; second < 256; second++) {
            uint32_t code;
            size_t bad = 0;
            memset(bytes, 'x', 200);
            bytes[100] = (char)first;
            bytes[101] = (char)second;
            const struct str pair = str_make(bytes + 100, 3);
            const size_t one = utf8_decode(pair, 0, &code);
            const bool valid = one && one + (one < 2 ? utf8_decode(pair, 1, &code) : 1) >= 2;
            assert_int_equal(text_valid_utf8(str_make(bytes, 200), &bad), valid);
        }
}

static void random_texts_are_composed_as_utf8proc_does(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (int i = 0; i < 20000; i++) {
        struct arena *arena = arena_create();
        const struct str s = random_text(arena, &seed, 1 + (size_t)i % 60);
        const struct str nfc = by_utf8proc(arena, s, UTF8PROC_COMPOSE);
        assert_str(text_nfc(arena, s), nfc);
        assert_ptr_equal(text_nfc(arena, nfc).p, nfc.p);
        assert_str(text_nfc(arena, by_utf8proc(arena, s, UTF8PROC_DECOMPOSE)), nfc);
        arena_destroy(arena);
    }
}

static void map_leads_to_character_bounds_in_order(void **state)
{
    (void)state;
    uint64_t seed = 2;
    for (int i = 0; i < 5000; i++) {
        struct arena *arena = arena_create();
        struct str s = random_text(arena, &seed, 1 + (size_t)i % 80);
        char *p = str_z(arena, s);
        for (size_t at = 0; at < s.n; at++)
            if (p[at] == ',')
                p[at] = "\r\f\x01"[random_next(&seed) % 3];
        s.p = p;
        struct text text;
        if (text_admit(arena, s, "a", &text, NULL)) {
            size_t last = 0;
            for (size_t at = 0; at < text.s.n;) {
                const size_t original = text_original(&text, at);
                assert_true(original >= last && original <= s.n);
                assert_true(original == s.n || ((unsigned char)s.p[original] & 0xC0) != 0x80);
                last = original;
                uint32_t code;
                at += utf8_decode(text.s, at, &code);
            }
            assert_int_equal(text_original(&text, text.s.n), s.n);
        }
        arena_destroy(arena);
    }
}

static void decomposed_letters_map_back_to_their_first_byte(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    /* "tiếng Việt" with e + circumflex + acute, e + dot below + circumflex */
    const struct str s = STR("tie\xCC\x82\xCC\x81ng Vie\xCC\xA3\xCC\x82t x");
    const struct text text = admit(arena, s);
    assert_str(text.s, STR("tiếng Việt x"));
    assert_int_equal(text_original(&text, str_find(text.s, STR("ế"))), 2);
    assert_int_equal(text_original(&text, str_find(text.s, STR("ng"))), str_find(s, STR("ng")));
    assert_int_equal(text_original(&text, str_find(text.s, STR("t x"))), str_find(s, STR("t x")));
    assert_int_equal(text_original(&text, text.s.n), s.n);
    arena_destroy(arena);
}

static void line_ends_become_one_and_keep_their_place(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct str s = STR("\xEF\xBB\xBFmột\r\nhai\rba\n\r\nnăm");
    const struct text text = admit(arena, s);
    assert_str(text.s, STR("một\nhai\nba\n\nnăm"));
    assert_int_equal(text.lines, 5);
    const char *words[] = {"một", "hai", "ba", "năm"};
    const uint32_t lines[] = {1, 2, 3, 5};
    for (size_t i = 0; i < 4; i++) {
        const size_t at = str_find(text.s, str_from(words[i]));
        assert_int_equal(text_line_of(&text, at), lines[i]);
        assert_int_equal(text_original(&text, at), str_find(s, str_from(words[i])));
        assert_str(text_line(&text, lines[i]), str_from(words[i]));
    }
    assert_str(text_line(&text, 4), STR(""));
    assert_str(text_line(&text, 0), STR(""));
    assert_str(text_line(&text, 6), STR(""));
    assert_int_equal(text_line_of(&text, 100000), 5);
    assert_int_equal(text_original(&text, 100000), s.n);
    arena_destroy(arena);
}

static void control_characters_become_blanks(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct text text = admit(arena, STR("a\0b\x7F\tc\xC2\x85"
                                              "d\fe\x1B[0m\xCC\x81"));
    assert_str(text.s, STR("a b \tc d e [0\xE1\xB8\xBF"));
    assert_int_equal(text_original(&text, str_find(text.s, STR("d"))), 8);
    assert_int_equal(text.lines, 1);
    arena_destroy(arena);
}

static void a_file_cut_amid_its_last_character_is_read_up_to_it(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const char *const tails[] = {"\xC4", "\xE1", "\xE1\xBA", "\xF0\x9F\x98"};
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        const struct text text = admit(arena, str_printf(arena, "Kế hoạch%s", tails[i]));
        assert_str(text.s, STR("Kế hoạch"));
        assert_int_equal(text.cut, strlen(tails[i]));
    }
    assert_int_equal(admit(arena, STR("Kế hoạch Đ")).cut, 0);
    assert_int_equal(refusal(arena, STR("Kế hoạch\xBA"), "byte"), ERR_INPUT);
    assert_int_equal(refusal(arena, STR("Kế hoạch\xFF"), "byte"), ERR_INPUT);
    assert_int_equal(refusal(arena, STR("\xE1\xBA"), "không có chữ"), ERR_INPUT);
    arena_destroy(arena);
}

static void what_is_no_text_is_refused_with_its_reason(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_int_equal(refusal(arena, STR("abc\xFFxyz"), "vị trí byte 3)"), ERR_INPUT);
    assert_int_equal(refusal(arena, STR("\xEF\xBB\xBF"
                                        "Đ\xC4z"),
                             "vị trí byte 5)"),
                     ERR_INPUT);
    assert_int_equal(refusal(arena, STR("\xFF\xFE"
                                        "a"),
                             "không có chữ"),
                     ERR_INPUT);
    assert_int_equal(refusal(arena, STR(""), "không có chữ"), ERR_INPUT);
    assert_int_equal(refusal(arena, STR(" \r\n\t\xC2\xA0\xE2\x80\x8B\xEF\xBB\xBF\xE3\x80\x80\n"),
                             "không có chữ"),
                     ERR_INPUT);
    size_t bad = 99;
    assert_true(text_valid_utf8(STR("Đảng\x01\xCC\x81한"), &bad));
    assert_int_equal(bad, 99);
    assert_false(text_valid_utf8(STR("한\xED\xA0\x80"), &bad));
    assert_int_equal(bad, 3);
    arena_destroy(arena);
}

static void sizes_and_lines_are_limited(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const size_t big = TEXT_SIZE_MAX + 1;
    char *p = malloc(big);
    assert_non_null(p);
    memset(p, 'a', big);
    assert_int_equal(refusal(arena, str_make(p, big), "128 MB"), ERR_LIMIT);
    memset(p, '\n', TEXT_LINES_MAX);
    assert_int_equal(refusal(arena, str_make(p, TEXT_LINES_MAX + 1), "dòng"), ERR_LIMIT);
    assert_int_equal(admit(arena, str_make(p + 1, TEXT_LINES_MAX)).lines, TEXT_LINES_MAX);
    /* U+0958 grows to twice its bytes: the limit holds behind the door, too */
    for (size_t at = 0; at + 3 <= TEXT_SIZE_MAX; at += 3)
        memcpy(p + at, "\xE0\xA5\x98", 3);
    assert_int_equal(refusal(arena, str_make(p, TEXT_SIZE_MAX / 3 * 3), "128 MB"), ERR_LIMIT);
    free(p);
    arena_destroy(arena);
}

static void a_pile_of_marks_is_sorted_in_linear_time(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    /* classes 230 and 220 by turns: exchanges would need n² / 8 of them */
    struct buf pile = {0};
    buf_puts(&pile, "e");
    for (int i = 0; i < 300; i++)
        buf_puts(&pile, "\xCC\x81\xCC\xA3");
    assert_str(text_nfc(arena, buf_view(&pile)), by_utf8proc(arena, buf_view(&pile), UTF8PROC_COMPOSE));
    while (pile.n < 4 * 1000 * 1000)
        buf_puts(&pile, "\xCC\x81\xCC\xA3");
    const struct text text = admit(arena, buf_view(&pile));
    assert_true(str_starts(text.s, STR("ẹ\xCC\xA3\xCC\xA3")));
    assert_true(str_ends(text.s, STR("\xCC\x81\xCC\x81")));
    buf_free(&pile);
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(composed_text_passes_unchanged),
        cmocka_unit_test(every_character_is_composed_as_utf8proc_does),
        cmocka_unit_test(a_character_amid_plain_text_is_not_overlooked),
        cmocka_unit_test(random_texts_are_composed_as_utf8proc_does),
        cmocka_unit_test(map_leads_to_character_bounds_in_order),
        cmocka_unit_test(decomposed_letters_map_back_to_their_first_byte),
        cmocka_unit_test(line_ends_become_one_and_keep_their_place),
        cmocka_unit_test(control_characters_become_blanks),
        cmocka_unit_test(a_file_cut_amid_its_last_character_is_read_up_to_it),
        cmocka_unit_test(what_is_no_text_is_refused_with_its_reason),
        cmocka_unit_test(sizes_and_lines_are_limited),
        cmocka_unit_test(a_pile_of_marks_is_sorted_in_linear_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
