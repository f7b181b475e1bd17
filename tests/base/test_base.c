/* The ground floor: arena, views, buffers, dates, JSON out, UTF-8, errors. */
#include "base/base.h"
#include "base/library.h"
#include "sonames.h"


#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void arena_gives_zeroed_aligned_memory_of_any_size(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (size_t size = 0; size < 5000000; size = size * 3 + 1) {
        unsigned char *p = arena_alloc(arena, size);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < size; i += 997)
            assert_int_equal(p[i], 0);
        memset(p, 0xAA, size);
    }
    assert_true(arena_used(arena) > 2000000);
    arena_destroy(arena);
    arena_destroy(NULL);
}

static void arena_reset_gives_zeroed_memory_again(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (int round = 0; round < 4; round++) {
        for (size_t size = 1; size < 200000; size = size * 5 + 1) {
            unsigned char *p = arena_alloc(arena, size);
            for (size_t i = 0; i < size; i++)
                assert_int_equal(p[i], 0);
            memset(p, 0xEE, size);
        }
        arena_reset(arena);
        assert_int_equal(arena_used(arena), 0);
    }
    arena_destroy(arena);
}

static void assert_zero(const unsigned char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        assert_int_equal(p[i], 0);
}

static void arena_hands_out_again_what_was_given_back(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    unsigned char *first = arena_alloc(arena, 1000), *kept = arena_alloc(arena, 100);
    memset(first, 0xAA, 1000);
    memset(kept, 0xBB, 100);
    arena_give_back(arena, first, 1000);
    unsigned char *again = arena_alloc(arena, 500), *rest = arena_alloc(arena, 400);
    assert_ptr_equal(again, first);
    assert_ptr_equal(rest, first + 512);
    assert_zero(again, 500);
    assert_zero(rest, 400);
    for (size_t i = 0; i < 100; i++)
        assert_int_equal(kept[i], 0xBB);

    unsigned char *last = arena_alloc(arena, 3000);
    const size_t used = arena_used(arena);
    memset(last, 0xCC, 3000);
    arena_give_back(arena, last + 1001, 1999); /* from the middle of a unit of 16 bytes on */
    assert_int_equal(arena_used(arena), used - (3008 - 1008));
    unsigned char *behind = arena_alloc(arena, 1000);
    assert_ptr_equal(behind, last + 1008);
    assert_zero(behind, 1000);
    assert_int_equal(last[1000], 0xCC);
    arena_reset(arena);
    assert_zero(arena_alloc(arena, 4000), 4000);
    arena_destroy(arena);
}

static void vec_keeps_its_elements_while_growing(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    VEC(int) numbers = {0};
    for (int i = 0; i < 1000; i++)
        VEC_PUSH(arena, &numbers, i * i);
    assert_int_equal(numbers.n, 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(numbers.v[i], i * i);
    arena_destroy(arena);
}

static void str_compares_cuts_and_finds(void **state)
{
    (void)state;
    const struct str s = STR("Số 12-TB/ĐUK");
    assert_true(str_starts(s, STR("Số ")));
    assert_true(str_ends(s, STR("ĐUK")));
    assert_int_equal(str_find(s, STR("TB/")), str_find_byte(s, 'T'));
    assert_int_equal(str_find(s, STR("KL")), STR_NOWHERE);
    assert_true(str_eq(str_trim(STR(" \t\xC2\xA0 a b \xC2\xA0\n")), STR("a b")));
    assert_true(str_eq(str_sub(s, 100, 200), STR("")));
    assert_true(str_eq(STR_NONE, STR("")));
    assert_true(str_cmp(STR("a"), STR("ab")) < 0);
    int64_t value = 7;
    assert_true(str_to_int(STR("0042"), &value));
    assert_int_equal(value, 42);
    assert_false(str_to_int(STR("4x"), &value));
    assert_false(str_to_int(STR(""), &value));
    assert_false(str_to_int(STR("1234567890123456789"), &value));
    assert_int_equal(value, 42);
}

static void buf_grows_and_formats(void **state)
{
    (void)state;
    struct buf buf = {0};
    assert_true(str_eq(buf_view(&buf), STR("")));
    for (int i = 0; i < 1000; i++)
        buf_printf(&buf, "%d,", i);
    assert_true(str_starts(buf_view(&buf), STR("0,1,2,3,")));
    assert_true(str_ends(buf_view(&buf), STR("998,999,")));
    assert_int_equal(strlen(buf.p), buf.n);
    buf.n = 0;
    buf_put_int(&buf, 0);
    buf_put_int(&buf, INT64_MIN);
    buf_put_int(&buf, INT64_MAX);
    assert_string_equal(buf.p, "0-92233720368547758089223372036854775807");
    buf_free(&buf);
    /* longer than any room there is */
    char digits[2000];
    memset(digits, '7', sizeof digits);
    buf_printf(&buf, "<%.*s>", (int)sizeof digits, digits);
    assert_int_equal(buf.n, sizeof digits + 2);
    assert_true(str_ends(buf_view(&buf), STR("77>")));
    struct arena *arena = arena_create();
    assert_true(str_eq(str_printf(arena, "<%.*s>", (int)sizeof digits, digits), buf_view(&buf)));
    assert_true(str_eq(str_printf(arena, "%d", -3), STR("-3")));
    arena_destroy(arena);
    buf_free(&buf);
}

static void dates_round_trip_over_four_centuries(void **state)
{
    (void)state;
    for (int32_t days = -80000; days < 80000; days++) {
        const struct date date = date_from_days(days);
        assert_true(date_valid(date.year, date.month, date.day));
        assert_int_equal(date_to_days(date), days);
    }
    assert_int_equal(date_to_days((struct date){1970, 1, 1}), 0);
    assert_int_equal(date_weekday((struct date){2026, 9, 27}), 0); /* a Sunday */
}

static void dates_are_read_only_when_they_exist(void **state)
{
    (void)state;
    struct date date = {1, 1, 1};
    assert_true(date_from_vi(STR("22/02/2021"), &date));
    assert_int_equal(date_cmp(date, (struct date){2021, 2, 22}), 0);
    assert_true(date_from_vi(STR(" 1-7-2025 "), &date));
    assert_int_equal(date_cmp(date, (struct date){2025, 7, 1}), 0);
    assert_false(date_from_vi(STR("31/02/2021"), &date));
    assert_false(date_from_vi(STR("22/02/21"), &date));
    assert_false(date_from_vi(STR("22/02"), &date));
    assert_false(date_from_vi(STR("1/2/3/2021"), &date));
    assert_false(date_from_iso(STR("2021-13-01"), &date));
    assert_true(date_from_iso(STR("2024-02-29"), &date));
    char text[DATE_TEXT_MAX];
    assert_string_equal(date_vi(date, text), "29/02/2024");
    assert_string_equal(date_iso(date, text), "2024-02-29");
    assert_string_equal(date_iso(DATE_NONE, text), "");
    assert_string_equal(date_vi((struct date){7, 1, 2}, text), "02/01/0007");
    /* no day: printed as it stands, for whoever looks for the fault */
    assert_string_equal(date_iso((struct date){-5, 13, 40}, text), "-005-13-40");
}

static void months_are_added_to_the_last_day_that_exists(void **state)
{
    (void)state;
    assert_int_equal(date_cmp(date_add_months((struct date){2021, 8, 31}, 6), (struct date){2022, 2, 28}), 0);
    assert_int_equal(date_cmp(date_add_months((struct date){2021, 12, 15}, 1), (struct date){2022, 1, 15}), 0);
    assert_int_equal(date_cmp(date_add_days((struct date){2026, 9, 17}, 10), (struct date){2026, 9, 27}), 0);
}

static void today_is_a_day_in_viet_nam(void **state)
{
    (void)state;
    /* 2026-11-20 17:00:00 UTC is 00:00 of the 21st in Hà Nội */
    assert_int_equal(date_cmp(date_of_time(1795194000 - 1), (struct date){2026, 11, 20}), 0);
    assert_int_equal(date_cmp(date_of_time(1795194000), (struct date){2026, 11, 21}), 0);
    setenv("DONDOC_TODAY", "2021-02-19", 1);
    assert_int_equal(date_cmp(date_today(), (struct date){2021, 2, 19}), 0);
    unsetenv("DONDOC_TODAY");
}

static void json_escapes_and_nests(void **state)
{
    (void)state;
    struct buf buf = {0};
    struct json json = {.out = &buf};
    json_open_object(&json);
    json_put_str(&json, "text", STR("a\"b\\c\n\x01 \xFF đ"));
    json_put_str(&json, "none", STR_NONE);
    json_put_str(&json, "empty", STR(""));
    json_put_date(&json, "date", (struct date){2021, 2, 20});
    json_key(&json, "list");
    json_open_array(&json);
    json_int(&json, -1);
    json_int(&json, 0);
    json_int(&json, INT64_MIN);
    json_int(&json, INT64_MAX);
    json_number(&json, 92.4);
    json_number(&json, 80);
    json_bool(&json, true);
    json_open_object(&json);
    json_end(&json);
    json_end(&json);
    json_put_place(&json, (struct place){3, {10, 20}});
    json_end(&json);
    assert_string_equal(buf.p, "{\"text\":\"a\\\"b\\\\c\\n\\u0001 \xEF\xBF\xBD đ\",\"none\":null,\"empty\":\"\","
                               "\"date\":\"2021-02-20\",\"list\":[-1,0,-9223372036854775808,"
                               "9223372036854775807,92.4,80,true,{}],\"line\":3,\"span\":[10,20]}");
    buf_free(&buf);
}

static void utf8_accepts_what_is_valid_and_nothing_else(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x110000; code++) {
        char bytes[4];
        const size_t n = utf8_encode(code, bytes);
        const bool is_character = code <= 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        assert_int_equal(n != 0, is_character);
        if (!n)
            continue;
        uint32_t back = 0;
        assert_int_equal(utf8_decode(str_make(bytes, n), 0, &back), n);
        assert_int_equal(back, code);
        assert_int_equal(utf8_decode(str_make(bytes, n - 1), 0, &back), 0);
    }
    uint32_t code;
    assert_int_equal(utf8_decode(STR("\xC0\x80"), 0, &code), 0);         /* overlong NUL */
    assert_int_equal(utf8_decode(STR("\xE0\x9F\xBF"), 0, &code), 0);     /* overlong */
    assert_int_equal(utf8_decode(STR("\xED\xA0\x80"), 0, &code), 0);     /* surrogate */
    assert_int_equal(utf8_decode(STR("\xF4\x90\x80\x80"), 0, &code), 0); /* beyond the last */
    assert_int_equal(utf8_whole(STR("Đả")), 5);
    assert_int_equal(utf8_whole(str_make("Đả", 4)), 2);
    assert_int_equal(utf8_count(STR("Đảng")), 4);
}

static void errors_are_cut_between_characters(void **state)
{
    (void)state;
    char name[2000];
    for (size_t i = 0; i + 1 < sizeof name; i += 2)
        memcpy(name + i, "Đ", 2);
    name[sizeof name - 2] = '\0';
    struct err err = {0};
    for (size_t skip = 0; skip < 2; skip++) {
        assert_false(ERR(&err, ERR_INPUT, "%s%s", skip ? "x" : "", name));
        assert_int_equal(err.code, ERR_INPUT);
        assert_int_equal(utf8_whole(str_from(err.text)), strlen(err.text));
    }
    assert_false(ERR(NULL, ERR_INPUT, "nobody asks"));
}

struct some {
    const char *(*version)(void);
};

static void a_library_is_loaded_when_it_is_needed(void **state)
{
    (void)state;
    struct some some = {NULL};
    static const struct library_call calls[] = {{"zip_libzip_version", 0}}, odd[] = {{"no_such_call", 0}};
    struct library absent = LIBRARY("libabsent1", "libabsent.so.1", calls, &some);
    struct library other = LIBRARY("libzip4", ZIP_FILE, odd, &some);
    struct library here = LIBRARY("libzip4", ZIP_FILE, calls, &some);
    struct err err = {0};
    assert_false(library_need(&absent, &err));
    assert_int_equal(err.code, ERR_SYSTEM);
    assert_non_null(strstr(err.text, "libabsent1"));
    assert_false(library_need(&other, &err));
    assert_non_null(strstr(err.text, "libzip4"));
    assert_null(some.version);
    assert_true(library_need(&here, &err));
    assert_true(library_need(&here, &err));
    assert_int_equal(some.version()[0], '1');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_aligned_memory_of_any_size),
        cmocka_unit_test(arena_reset_gives_zeroed_memory_again),
        cmocka_unit_test(arena_hands_out_again_what_was_given_back),
        cmocka_unit_test(vec_keeps_its_elements_while_growing),
        cmocka_unit_test(str_compares_cuts_and_finds),
        cmocka_unit_test(buf_grows_and_formats),
        cmocka_unit_test(dates_round_trip_over_four_centuries),
        cmocka_unit_test(dates_are_read_only_when_they_exist),
        cmocka_unit_test(months_are_added_to_the_last_day_that_exists),
        cmocka_unit_test(today_is_a_day_in_viet_nam),
        cmocka_unit_test(json_escapes_and_nests),
        cmocka_unit_test(utf8_accepts_what_is_valid_and_nothing_else),
        cmocka_unit_test(errors_are_cut_between_characters),
        cmocka_unit_test(a_library_is_loaded_when_it_is_needed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
