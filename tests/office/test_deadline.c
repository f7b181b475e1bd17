/* From the words of a deadline to a day, and what the day looks like today. No database. */
#include "fixture.h"

#include "office/rhythm.h"

#include <string.h>

static struct date on(const char *iso)
{
    struct date date = DATE_NONE;
    if (iso)
        assert_true(date_from_iso(str_from(iso), &date));
    return date;
}

static void expect_day(struct date date, const char *iso)
{
    char out[DATE_TEXT_MAX];
    assert_string_equal(date_iso(date, out), iso);
}

static void deadline_due_follows_from_its_rule(void **state)
{
    (void)state;
    struct calendar calendar = {0};
    static const struct {
        enum deadline_kind kind;
        int amount;
        enum deadline_unit unit;
        enum deadline_event event;
        const char *issued, *received, *due;
    } cases[] = {
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_ISSUE, "2021-01-15", "2021-02-10", "2021-07-15"},
        /* 28/02/2021 is a Sunday; 28/02/2023 and 29/02/2024 are worked */
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_ISSUE, "2020-08-31", NULL, "2021-03-01"},
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_ISSUE, "2022-08-31", NULL, "2023-02-28"},
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_ISSUE, "2023-08-31", NULL, "2024-02-29"},
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_ISSUE, NULL, "2021-02-10", ""},
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_RECEIPT, "2021-01-15", "2021-02-10", "2021-08-10"},
        {DEADLINE_RELATIVE, 6, UNIT_MONTH, EVENT_OTHER, "2021-01-15", "2021-02-10", ""},
        {DEADLINE_RELATIVE, 20, UNIT_DAY, EVENT_ISSUE, "2021-02-10", NULL, "2021-03-02"},
        /* ten working days from a Wednesday; over Tết (10 to 16/02/2021); from a Friday and a Saturday */
        {DEADLINE_RELATIVE, 10, UNIT_WORKDAY, EVENT_ISSUE, "2021-03-10", NULL, "2021-03-24"},
        {DEADLINE_RELATIVE, 10, UNIT_WORKDAY, EVENT_ISSUE, "2021-02-10", NULL, "2021-03-02"},
        {DEADLINE_RELATIVE, 1, UNIT_WORKDAY, EVENT_ISSUE, "2021-03-12", NULL, "2021-03-15"},
        {DEADLINE_RELATIVE, 1, UNIT_WORKDAY, EVENT_ISSUE, "2021-03-13", NULL, "2021-03-15"},
        {DEADLINE_RELATIVE, 2, UNIT_WEEK, EVENT_ISSUE, "2021-02-10", NULL, "2021-02-24"},
        {DEADLINE_RELATIVE, 1, UNIT_QUARTER, EVENT_ISSUE, "2021-02-10", NULL, "2021-05-10"},
        {DEADLINE_RELATIVE, 1, UNIT_YEAR, EVENT_ISSUE, "2020-02-29", NULL, "2021-03-01"},
        {DEADLINE_RELATIVE, 1, UNIT_YEAR, EVENT_ISSUE, "2024-02-29", NULL, "2025-02-28"},
        /* a day that we compute moves off a weekend, and off a holiday */
        {DEADLINE_RELATIVE, 3, UNIT_DAY, EVENT_ISSUE, "2021-03-10", NULL, "2021-03-15"},
        {DEADLINE_RELATIVE, 3, UNIT_DAY, EVENT_ISSUE, "2021-02-10", NULL, "2021-02-17"},
        {DEADLINE_RELATIVE, 10, UNIT_DAY, EVENT_ISSUE, "2026-08-23", NULL, "2026-09-03"},
        /* nonsense gives no day */
        {DEADLINE_RELATIVE, 0, UNIT_DAY, EVENT_ISSUE, "2021-02-10", NULL, ""},
        {DEADLINE_RELATIVE, -5, UNIT_DAY, EVENT_ISSUE, "2021-02-10", NULL, ""},
        {DEADLINE_RELATIVE, 2000000000, UNIT_YEAR, EVENT_ISSUE, "2021-02-10", NULL, ""},
        {DEADLINE_RELATIVE, 2000000000, UNIT_WORKDAY, EVENT_ISSUE, "2021-02-10", NULL, ""},
        {DEADLINE_RELATIVE, 100, UNIT_YEAR, EVENT_ISSUE, "9999-12-31", NULL, ""},
        {DEADLINE_RELATIVE, 5, UNIT_NONE, EVENT_ISSUE, "2021-02-10", NULL, ""},
        /* ten days from 17/9/2026 are a Sunday, so Monday; from 16/9 a Saturday, so the same Monday */
        {DEADLINE_IMMEDIATE, 0, UNIT_NONE, EVENT_RECEIPT, NULL, "2026-09-17", "2026-09-28"},
        {DEADLINE_IMMEDIATE, 0, UNIT_NONE, EVENT_NONE, "2026-01-01", "2026-09-16", "2026-09-28"},
        {DEADLINE_IMMEDIATE, 0, UNIT_NONE, EVENT_NONE, NULL, "2026-09-15", "2026-09-25"},
        {DEADLINE_IMMEDIATE, 0, UNIT_NONE, EVENT_NONE, "2026-09-15", NULL, ""},
        {DEADLINE_RECURRING, 1, UNIT_MONTH, EVENT_NONE, "2026-09-15", "2026-09-15", ""},
        {DEADLINE_NONE, 0, UNIT_NONE, EVENT_NONE, "2026-09-15", "2026-09-15", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct deadline deadline = {
            .kind = cases[i].kind, .amount = cases[i].amount, .unit = cases[i].unit, .event = cases[i].event};
        const struct deadline_base base = {.issued = on(cases[i].issued),
                                           .received = on(cases[i].received),
                                           .calendar = &calendar,
                                           .immediate_days = DEADLINE_IMMEDIATE_DAYS,
                                           .move = true};
        expect_day(deadline_due(&deadline, &base), cases[i].due);
    }
    const struct deadline_base none = {.calendar = &calendar, .move = true}, issued = {
        .issued = on("2021-01-01"), .calendar = &calendar};
    /* "20 ngày sau khi Tỉnh ủy ban hành văn bản": waits, then counts from that paper; 5/4/2021 is a Monday */
    const struct deadline after_event = {.kind = DEADLINE_RELATIVE, .amount = 20, .unit = UNIT_DAY, .event = EVENT_OTHER};
    expect_day(deadline_due(&after_event, &issued), "");
    expect_day(deadline_due(&after_event, &(struct deadline_base){.issued = on("2021-01-15"),
                                                                  .event = on("2021-03-16"),
                                                                  .calendar = &calendar,
                                                                  .move = true}), "2021-04-05");
    /* what the paper fixes stays on its weekend */
    expect_day(deadline_due(&(struct deadline){.kind = DEADLINE_DATE, .date = {2021, 2, 20}, .before = true}, &none),
               "2021-02-20");
    expect_day(deadline_due(&(struct deadline){.kind = DEADLINE_DATE}, &issued), "");
    expect_day(deadline_due(&(struct deadline){.kind = DEADLINE_PERIOD, .last = {2022, 12, 31}}, &none), "2022-12-31");
    expect_day(deadline_due(&(struct deadline){.kind = DEADLINE_PERIOD}, &issued), "");
}

static void lamp_follows_the_order_of_precedence(void **state)
{
    (void)state;
    static const struct {
        enum deadline_kind kind;
        const char *due;
        enum due_step step;
        const char *done;
        enum lamp lamp;
    } cases[] = {
        /* today is 2026-09-14 */
        {DEADLINE_DATE, "2026-09-14", DUE_OPEN, NULL, LAMP_DUE_SOON},
        {DEADLINE_DATE, "2026-09-13", DUE_OPEN, NULL, LAMP_OVERDUE},
        {DEADLINE_DATE, "2026-09-12", DUE_OPEN, NULL, LAMP_OVERDUE},
        {DEADLINE_DATE, "2026-09-11", DUE_OPEN, NULL, LAMP_OVERDUE_LONG},
        {DEADLINE_DATE, "2026-09-21", DUE_OPEN, NULL, LAMP_DUE_SOON},
        {DEADLINE_DATE, "2026-09-22", DUE_OPEN, NULL, LAMP_ON_TIME},
        {DEADLINE_DATE, NULL, DUE_OPEN, NULL, LAMP_NEEDS_DATE},
        {DEADLINE_RELATIVE, NULL, DUE_OPEN, NULL, LAMP_NEEDS_DATE},
        {DEADLINE_PERIOD, NULL, DUE_OPEN, NULL, LAMP_NEEDS_DATE},
        {DEADLINE_IMMEDIATE, NULL, DUE_OPEN, NULL, LAMP_NEEDS_DATE},
        {DEADLINE_RECURRING, NULL, DUE_OPEN, NULL, LAMP_CONTINUOUS},
        {DEADLINE_RECURRING, "2020-01-01", DUE_OPEN, NULL, LAMP_CONTINUOUS},
        {DEADLINE_NONE, NULL, DUE_OPEN, NULL, LAMP_CONTINUOUS},
        {DEADLINE_DATE, "2026-09-01", DUE_ACCEPTED, "2026-09-01", LAMP_DONE},
        {DEADLINE_DATE, "2026-09-01", DUE_ACCEPTED, "2026-09-02", LAMP_DONE_LATE},
        {DEADLINE_DATE, NULL, DUE_ACCEPTED, "2026-09-02", LAMP_DONE},
        {DEADLINE_RECURRING, "2020-01-01", DUE_ACCEPTED, "2026-09-02", LAMP_DONE},
        {DEADLINE_DATE, "2026-09-01", DUE_CANCELLED, NULL, LAMP_CANCELLED},
        {DEADLINE_DATE, "2026-09-01", DUE_HANDED, "2026-09-02", LAMP_HANDED},
        {DEADLINE_DATE, NULL, DUE_HANDED, "2026-09-02", LAMP_NEEDS_DATE},
        {DEADLINE_RECURRING, NULL, DUE_HANDED, "2026-09-02", LAMP_HANDED},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct due due = {.kind = cases[i].kind, .date = on(cases[i].due)};
        assert_int_equal(due_lamp(&due, cases[i].step, on(cases[i].done), on("2026-09-14")),
                         cases[i].lamp);
        assert_int_equal(due_needs_date(&due),
                         cases[i].due == NULL && cases[i].kind != DEADLINE_NONE && cases[i].kind != DEADLINE_RECURRING);
    }
    for (int lamp = 0; lamp < LAMP__MAX; lamp++)
        assert_true(lamp_word((enum lamp)lamp)[0] != '\0');
    assert_true(lamp_is_open(LAMP_HANDED));
    assert_false(lamp_is_open(LAMP_DONE_LATE));
    assert_string_equal(lamp_word(LAMP__MAX), "");
}

static void due_words_are_what_a_person_would_say(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const struct {
        enum deadline_kind kind;
        enum deadline_event event;
        const char *date, *words, *said;
    } cases[] = {
        {DEADLINE_DATE, EVENT_NONE, "2021-02-20", NULL, "còn 10 ngày"},
        {DEADLINE_DATE, EVENT_NONE, "2021-02-10", NULL, "hôm nay"},
        {DEADLINE_DATE, EVENT_NONE, "2021-02-05", NULL, "quá hạn 5 ngày"},
        {DEADLINE_DATE, EVENT_NONE, NULL, NULL, "chờ nhập ngày hạn"},
        {DEADLINE_RELATIVE, EVENT_ISSUE, NULL, NULL, "chờ ngày ban hành"},
        {DEADLINE_RELATIVE, EVENT_RECEIPT, NULL, NULL, "chờ ngày nhận"},
        {DEADLINE_RELATIVE, EVENT_OTHER, NULL, NULL, "chờ sự kiện"},
        {DEADLINE_IMMEDIATE, EVENT_NONE, NULL, NULL, "chờ ngày nhận"},
        {DEADLINE_RECURRING, EVENT_NONE, "2020-01-01", "hằng tháng", "hằng tháng"},
        {DEADLINE_RECURRING, EVENT_NONE, NULL, NULL, "thường xuyên"},
        {DEADLINE_NONE, EVENT_NONE, NULL, NULL, "không nêu hạn"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct due due = {.kind = cases[i].kind,
                                .event = cases[i].event,
                                .date = on(cases[i].date),
                                .words = str_from(cases[i].words)};
        assert_str(due_words(arena, &due, on("2021-02-10")), cases[i].said);
    }
    arena_destroy(arena);
}

static void onward_is_never_due_after_what_it_serves(void **state)
{
    (void)state;
    static const struct {
        const char *own, *above, *within;
    } cases[] = {{"2021-02-10", "2021-02-20", "2021-02-10"}, {"2021-02-20", "2021-02-20", "2021-02-20"},
                 {"2021-02-21", "2021-02-20", "2021-02-20"}, {NULL, "2021-02-20", "2021-02-20"},
                 {"2021-02-10", NULL, "2021-02-10"},         {NULL, NULL, ""}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        expect_day(deadline_within(on(cases[i].own), on(cases[i].above)), cases[i].within);
}

static void recurring_orders_have_instances(void **state)
{
    (void)state;
    static const struct {
        const char *words;
        int amount;
        enum deadline_unit unit;
        const char *today, *period, *due; /* the next instance; NULL: none */
    } cases[] = {
        {"hằng tháng", 1, UNIT_MONTH, "2026-02-10", "2026-02", "2026-02-28"},
        {"hằng tháng", 0, UNIT_MONTH, "2026-02-28", "2026-02", "2026-02-28"},
        {"trước ngày 20 hằng tháng", 1, UNIT_MONTH, "2026-02-20", "2026-02", "2026-02-20"},
        {"trước ngày 20 hằng tháng", 1, UNIT_MONTH, "2026-02-21", "2026-03", "2026-03-20"},
        {"ngày 31 hằng tháng", 1, UNIT_MONTH, "2028-02-01", "2028-02", "2028-02-29"},
        {"trước ngày 05 của tháng sau", 1, UNIT_MONTH, "2026-02-05", "2026-01", "2026-02-05"},
        {"trước ngày 05 của tháng sau", 1, UNIT_MONTH, "2026-02-06", "2026-02", "2026-03-05"},
        {"trước ngày 05 của tháng sau", 1, UNIT_MONTH, "2026-12-31", "2026-12", "2027-01-05"},
        {"mỗi quý ít nhất 01", 1, UNIT_QUARTER, "2026-05-01", "2026-Q2", "2026-06-30"},
        {"trước ngày 25 của tháng cuối quý", 1, UNIT_QUARTER, "2026-06-26", "2026-Q3", "2026-09-25"},
        {"ngày 10 của tháng đầu quý", 1, UNIT_QUARTER, "2026-06-26", "2026-Q3", "2026-07-10"},
        {"06 tháng một lần", 6, UNIT_MONTH, "2026-06-30", "2026-H1", "2026-06-30"},
        {"06 tháng một lần", 6, UNIT_MONTH, "2026-07-01", "2026-H2", "2026-12-31"},
        {"3 tháng một lần", 3, UNIT_MONTH, "2026-07-01", "2026-Q3", "2026-09-30"},
        {"hằng năm", 1, UNIT_YEAR, "2026-07-01", "2026", "2026-12-31"},
        {"trước ngày 15/11 hằng năm", 1, UNIT_YEAR, "2026-11-16", "2027", "2027-11-15"},
        {"trước ngày 15 tháng 6 hằng năm", 1, UNIT_YEAR, "2026-05-16", "2026", "2026-06-15"},
        {"trước ngày 29/02 hằng năm", 1, UNIT_YEAR, "2026-01-01", "2026", "2026-02-28"},
        {"ngày 00 hằng tháng", 1, UNIT_MONTH, "2026-02-10", "2026-02", "2026-02-28"},
        {"ngày 123 hằng tháng", 1, UNIT_MONTH, "2026-02-10", "2026-02", "2026-02-28"},
        {"5 tháng một lần", 5, UNIT_MONTH, "2026-02-10", NULL, NULL},
        {"hằng tuần", 1, UNIT_WEEK, "2026-02-10", NULL, NULL},
        {"thường xuyên", 0, UNIT_NONE, "2026-02-10", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const struct due due = {.kind = DEADLINE_RECURRING,
                                .words = str_from(cases[i].words),
                                .amount = cases[i].amount,
                                .unit = cases[i].unit};
        struct rhythm rhythm;
        assert_int_equal(rhythm_of(&due, &rhythm), cases[i].period != NULL);
        if (!cases[i].period)
            continue;
        char code[PERIOD_CODE_MAX];
        const struct period next = rhythm_next(&rhythm, on(cases[i].today));
        assert_string_equal(period_code(next, code), cases[i].period);
        expect_day(rhythm_due(&rhythm, next), cases[i].due);
    }
    struct rhythm rhythm;
    assert_false(rhythm_of(&(struct due){.kind = DEADLINE_DATE, .unit = UNIT_MONTH, .words = STR("")}, &rhythm));
    struct arena *arena = arena_create();
    const struct due monthly = {
        .kind = DEADLINE_RECURRING, .words = STR("trước ngày 20 hằng tháng"), .amount = 1, .unit = UNIT_MONTH};
    assert_str(due_words(arena, &monthly, on("2021-02-21")),
               "trước ngày 20 hằng tháng; kỳ tới: tháng 3/2021, hạn 20/03/2021");
    arena_destroy(arena);
}

static void names_of_kinds_units_and_events_read_back(void **state)
{
    (void)state;
    for (int i = 0; i < DEADLINE__MAX; i++) {
        enum deadline_kind kind = DEADLINE__MAX;
        assert_true(deadline_kind_from_name(str_from(deadline_kind_name((enum deadline_kind)i)), &kind));
        assert_int_equal(kind, i);
    }
    enum deadline_kind kind = DEADLINE_PERIOD;
    assert_false(deadline_kind_from_name(STR("soon"), &kind));
    assert_false(deadline_kind_from_name(STR(""), &kind));
    assert_int_equal(kind, DEADLINE_PERIOD);
    for (int i = UNIT_NONE; i <= UNIT_YEAR; i++)
        assert_int_equal(deadline_unit_from_name(str_from(deadline_unit_name((enum deadline_unit)i))), i);
    for (int i = EVENT_NONE; i <= EVENT_OTHER; i++)
        assert_int_equal(deadline_event_from_name(str_from(deadline_event_name((enum deadline_event)i))), i);
    assert_int_equal(deadline_unit_from_name(STR("fortnight")), UNIT_NONE);
    assert_int_equal(deadline_event_from_name(STR("moon")), EVENT_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(deadline_due_follows_from_its_rule),
        cmocka_unit_test(lamp_follows_the_order_of_precedence),
        cmocka_unit_test(due_words_are_what_a_person_would_say),
        cmocka_unit_test(onward_is_never_due_after_what_it_serves),
        cmocka_unit_test(recurring_orders_have_instances),
        cmocka_unit_test(names_of_kinds_units_and_events_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
