/* The lunar calendar against known days, periods, and both against themselves: every property holds on every run. */
#include "base/base.h"
#include "base/lunar.h"
#include "base/period.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void expect_day(struct date date, const char *iso)
{
    char out[DATE_TEXT_MAX];
    assert_string_equal(date_iso(date, out), iso);
}

static uint32_t random_next(uint64_t *state)
{
    *state = *state * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(*state >> 33);
}

static struct date random_day(uint64_t *state, int first, int last)
{
    const int32_t from = date_to_days((struct date){(int16_t)first, 1, 1});
    const int32_t to = date_to_days((struct date){(int16_t)last, 12, 31});
    return date_from_days(from + (int32_t)(random_next(state) % (uint32_t)(to - from + 1)));
}

static void tet_falls_on_the_days_that_everybody_knows(void **state)
{
    (void)state;
    /* from 1990 to 2050; 2007 and 2030 are a day before the Chinese new year */
    static const char *const days[] = {
        "1990-01-27", "1991-02-15", "1992-02-04", "1993-01-23", "1994-02-10", "1995-01-31", "1996-02-19", "1997-02-07",
        "1998-01-28", "1999-02-16", "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09",
        "2006-01-29", "2007-02-17", "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10",
        "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12",
        "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13",
        "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08", "2036-01-28", "2037-02-15",
        "2038-02-04", "2039-01-24", "2040-02-12", "2041-02-01", "2042-01-22", "2043-02-10", "2044-01-30", "2045-02-17",
        "2046-02-06", "2047-01-26", "2048-02-14", "2049-02-02", "2050-01-23"};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++)
        expect_day(lunar_new_year(1990 + (int)i), days[i]);
    /* a month before the Chinese one */
    expect_day(lunar_new_year(1985), "1985-01-21");
    expect_day(lunar_new_year(LUNAR_YEAR_FIRST - 1), "");
    expect_day(lunar_new_year(LUNAR_YEAR_LAST + 1), "");
}

static void leap_months_and_the_kings_day_are_known(void **state)
{
    (void)state;
    static const struct {
        int year, month;
    } leaps[] = {{1984, 0}, {2004, 2}, {2006, 7}, {2009, 5}, {2012, 4}, {2014, 9}, {2017, 6},
                 {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}, {2036, 6}};
    for (size_t i = 0; i < sizeof leaps / sizeof *leaps; i++)
        for (int month = 1; month <= 12; month++) {
            struct date date;
            const struct lunar lunar = {(int16_t)leaps[i].year, (int8_t)month, 1, true};
            assert_int_equal(lunar_date(lunar, &date), month == leaps[i].month);
        }
    static const char *const kings[] = {"2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21", "2022-04-10",
                                        "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26"};
    for (size_t i = 0; i < sizeof kings / sizeof *kings; i++) {
        struct date date;
        assert_true(lunar_date((struct lunar){(int16_t)(2018 + i), 3, 10, false}, &date));
        expect_day(date, kings[i]);
    }
}

static void lunar_days_follow_one_another(void **state)
{
    (void)state;
    struct lunar before;
    const int32_t from = date_to_days((struct date){1900, 1, 31}), to = date_to_days((struct date){2200, 1, 1});
    assert_true(lunar_of(date_from_days(from - 1), &before) == false);
    assert_true(lunar_of(date_from_days(from), &before));
    assert_true(before.year == 1900 && before.month == 1 && before.day == 1);
    int months = 1, leaps = 0;
    for (int32_t day = from + 1; day < to; day++) {
        struct lunar lunar;
        struct date back;
        assert_true(lunar_of(date_from_days(day), &lunar));
        if (lunar.day != 1) {
            assert_int_equal(lunar.day, before.day + 1);
            assert_true(lunar.day <= 30 && lunar.month == before.month && lunar.leap == before.leap);
        } else {
            assert_true(before.day == 29 || before.day == 30);
            months++;
            leaps += lunar.leap;
            if (lunar.leap) {
                assert_int_equal(lunar.month, before.month);
                assert_false(before.leap);
            } else {
                assert_int_equal(lunar.month, before.month % 12 + 1);
                assert_int_equal(lunar.year, before.year + (lunar.month == 1));
            }
        }
        before = lunar;
        if (day % 7 == 0) {
            assert_true(lunar_date(lunar, &back));
            assert_int_equal(date_to_days(back), day);
        }
    }
    assert_int_equal(months, 300 * 12 + leaps - 1);
    assert_in_range(leaps, 110, 111); /* seven in nineteen years */
}

static void lunar_days_that_are_none_are_refused(void **state)
{
    (void)state;
    struct date date;
    struct lunar lunar;
    static const struct lunar none[] = {{2025, 0, 1, false}, {2025, 13, 1, false}, {2025, 1, 0, false},
                                        {2025, 1, 31, false}, {2025, 1, 1, true},  {1899, 1, 1, false},
                                        {2200, 1, 1, false},  {2025, 12, 30, true}, {2024, 12, 30, false}};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(lunar_date(none[i], &date));
    assert_false(lunar_of(DATE_NONE, &lunar));
    assert_false(lunar_of((struct date){1, 1, 1}, &lunar));
    assert_false(lunar_of((struct date){9999, 12, 31}, &lunar));
}

static void months_later_ends_with_the_month(void **state)
{
    (void)state;
    expect_day(date_add_months((struct date){2026, 8, 31}, 6), "2027-02-28");
    expect_day(date_add_months((struct date){2027, 8, 31}, 6), "2028-02-29");
    expect_day(date_add_months((struct date){1999, 8, 31}, 6), "2000-02-29");
    expect_day(date_add_months((struct date){2099, 8, 31}, 6), "2100-02-28");
    expect_day(date_add_months((struct date){2024, 2, 29}, 12), "2025-02-28");
    expect_day(date_add_months((struct date){2024, 2, 29}, 48), "2028-02-29");
    uint64_t seed = 31;
    for (int i = 0; i < 20000; i++) {
        const struct date day = random_day(&seed, 1900, 2199);
        const int months = (int)(random_next(&seed) % 240);
        const struct date later = date_add_months(day, months), next = date_add_months(day, months + 1);
        assert_true(date_valid(later.year, later.month, later.day));
        assert_true(date_cmp(later, next) < 0);
        assert_int_equal(later.year * 12 + later.month, day.year * 12 + day.month + months);
        assert_true(later.day == day.day || (later.day < day.day && date_add_days(later, 1).day == 1));
        assert_int_equal(date_cmp(date_from_days(date_to_days(day)), day), 0);
        assert_int_equal(date_weekday(date_add_days(day, 1)), (date_weekday(day) + 1) % 7);
    }
}

static void periods_hold_every_day_once(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 20000; i++) {
        const struct date day = random_day(&seed, 1900, 2199);
        for (enum period_kind kind = 0; kind < PERIOD__MAX; kind++) {
            const struct period period = period_of(kind, day), next = period_step(period, 1);
            assert_true(date_cmp(period_first(period), day) <= 0 && date_cmp(day, period_last(period)) <= 0);
            assert_int_equal(date_cmp(date_add_days(period_last(period), 1), period_first(next)), 0);
            assert_true(period_cmp(period, next) < 0 && period_cmp(next, period) > 0);
            const int steps = (int)(random_next(&seed) % 100);
            assert_int_equal(period_cmp(period_step(period_step(period, steps), -steps), period), 0);
            char code[PERIOD_CODE_MAX];
            struct period back;
            assert_true(period_from_code(str_from(period_code(period, code)), &back));
            assert_int_equal(back.kind, kind);
            assert_int_equal(period_cmp(back, period), 0);
        }
    }
}

static void periods_have_codes_and_names(void **state)
{
    (void)state;
    static const struct {
        enum period_kind kind;
        int year, number;
        const char *code, *name, *first, *last;
    } cases[] = {
        {PERIOD_MONTH, 2024, 2, "2024-02", "tháng 2/2024", "2024-02-01", "2024-02-29"},
        {PERIOD_MONTH, 2026, 12, "2026-12", "tháng 12/2026", "2026-12-01", "2026-12-31"},
        {PERIOD_QUARTER, 2026, 1, "2026-Q1", "quý I/2026", "2026-01-01", "2026-03-31"},
        {PERIOD_QUARTER, 2026, 4, "2026-Q4", "quý IV/2026", "2026-10-01", "2026-12-31"},
        {PERIOD_HALF, 2026, 1, "2026-H1", "6 tháng đầu năm 2026", "2026-01-01", "2026-06-30"},
        {PERIOD_HALF, 2026, 2, "2026-H2", "6 tháng cuối năm 2026", "2026-07-01", "2026-12-31"},
        {PERIOD_YEAR, 2026, 1, "2026", "năm 2026", "2026-01-01", "2026-12-31"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct period period;
        char code[PERIOD_CODE_MAX], name[PERIOD_NAME_MAX];
        assert_true(period_make(cases[i].kind, cases[i].year, cases[i].number, &period));
        assert_string_equal(period_code(period, code), cases[i].code);
        assert_string_equal(period_name(period, name), cases[i].name);
        expect_day(period_first(period), cases[i].first);
        expect_day(period_last(period), cases[i].last);
    }
    struct period period = {0};
    static const char *const none[] = {"",        "2026-13", "2026-00", "2026-Q5", "2026-H3", "2026-Q0", "2026-",
                                       "2026-1",  "26",      "0000",    "2026-X1", "20261",   "2026-Q11", "2026/03"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(period_from_code(str_from(none[i]), &period));
    assert_false(period_make(PERIOD_YEAR, 2026, 2, &period));
    assert_false(period_make(PERIOD_MONTH, 10000, 1, &period));
    assert_false(period_make(PERIOD__MAX, 2026, 1, &period));
    for (enum period_kind kind = 0; kind < PERIOD__MAX; kind++) {
        enum period_kind back = PERIOD__MAX;
        assert_true(period_kind_from_name(str_from(period_kind_name(kind)), &back));
        assert_int_equal(back, kind);
    }
    enum period_kind kind = PERIOD_HALF;
    assert_false(period_kind_from_name(STR("week"), &kind));
    assert_string_equal(period_kind_name(PERIOD__MAX), "");
}

static void the_day_turns_at_midnight_in_viet_nam(void **state)
{
    (void)state;
    enum { NOON = 1789041600 }; /* 2026-09-10 12:00 UTC */
    static const struct {
        int hour, minute;
        const char *day;
    } cases[] = {{0, 0, "2026-09-10"}, {16, 59, "2026-09-10"}, {17, 0, "2026-09-11"}, {23, 59, "2026-09-11"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_day(date_of_time(NOON + (int64_t)(cases[i].hour - 12) * 3600 + cases[i].minute * 60), cases[i].day);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tet_falls_on_the_days_that_everybody_knows),
        cmocka_unit_test(leap_months_and_the_kings_day_are_known),
        cmocka_unit_test(lunar_days_follow_one_another),
        cmocka_unit_test(lunar_days_that_are_none_are_refused),
        cmocka_unit_test(months_later_ends_with_the_month),
        cmocka_unit_test(periods_hold_every_day_once),
        cmocka_unit_test(periods_have_codes_and_names),
        cmocka_unit_test(the_day_turns_at_midnight_in_viet_nam),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
