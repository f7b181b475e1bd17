/* Which days are worked: the holidays of the law against years as they were, days entered, and what follows from both
 * on random days. Settings, which stand beside them. */
#include "fixture.h"

#include "office/setting.h"

#include <stdio.h>
#include <string.h>

static struct date on(const char *iso)
{
    struct date date = DATE_NONE;
    assert_true(date_from_iso(str_from(iso), &date));
    return date;
}

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

static struct date random_day(uint64_t *state)
{
    return date_add_days((struct date){1990, 1, 1}, (int)(random_next(state) % (60 * 365)));
}

/* Days off on working days of the week, as they were: what the Prime Minister only moved is not among them. */
static void holidays_are_those_of_the_last_years(void **state)
{
    (void)state;
    static const struct {
        int year;
        const char *days[18];
    } years[] = {
        {2021, {"2021-01-01", "2021-02-10", "2021-02-11", "2021-02-12", "2021-02-15", "2021-02-16", "2021-04-21",
                "2021-04-30", "2021-05-03", "2021-09-02", "2021-09-03"}},
        {2022, {"2022-01-03", "2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04", "2022-04-11",
                "2022-05-02", "2022-05-03", "2022-09-01", "2022-09-02"}},
        {2023, {"2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26", "2023-05-01",
                "2023-05-02", "2023-05-03", "2023-09-01", "2023-09-04"}},
        {2024, {"2024-01-01", "2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14", "2024-04-18",
                "2024-04-30", "2024-05-01", "2024-09-02", "2024-09-03"}},
        {2025, {"2025-01-01", "2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-04-07",
                "2025-04-30", "2025-05-01", "2025-09-01", "2025-09-02"}},
        {2026, {"2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-04-27",
                "2026-04-30", "2026-05-01", "2026-09-01", "2026-09-02"}},
    };
    for (size_t y = 0; y < sizeof years / sizeof *years; y++) {
        struct calendar calendar = {0};
        size_t at = 0;
        for (struct date day = {(int16_t)years[y].year, 1, 1}; day.year == years[y].year; day = date_add_days(day, 1)) {
            if (holiday_is_weekend(day) || calendar_is_working(&calendar, day))
                continue;
            assert_non_null(years[y].days[at]);
            expect_day(day, years[y].days[at++]);
        }
        assert_null(years[y].days[at]);
    }
}

static void holidays_of_every_year_are_sound(void **state)
{
    (void)state;
    for (int year = 1950; year <= 2199; year++) {
        struct holiday days[HOLIDAYS_MAX];
        const size_t n = holiday_of_year(year, days);
        size_t weekdays = 0, own = 0;
        assert_in_range(n, year < 2007 ? 8 : 9, HOLIDAYS_MAX);
        for (size_t i = 0; i < n; i++) {
            assert_int_equal(days[i].date.year, year);
            assert_true(i == 0 || date_cmp(days[i - 1].date, days[i].date) < 0);
            assert_true(days[i].name[0] != '\0');
            assert_false(days[i].instead && holiday_is_weekend(days[i].date));
            weekdays += !holiday_is_weekend(days[i].date);
            own += !days[i].instead;
        }
        assert_int_equal(weekdays, own); /* each is off on a day that would be worked */
    }
}

static void working_days_are_worked(void **state)
{
    (void)state;
    struct calendar calendar = {0};
    uint64_t seed = 2026;
    for (int i = 0; i < 20000; i++) {
        const struct date day = random_day(&seed), worked = calendar_working_from(&calendar, day);
        assert_true(calendar_is_working(&calendar, worked));
        assert_true(date_cmp(worked, day) >= 0 && date_to_days(worked) - date_to_days(day) <= 11);
        for (struct date between = day; date_cmp(between, worked) < 0; between = date_add_days(between, 1))
            assert_false(calendar_is_working(&calendar, between));
        const int amount = (int)(random_next(&seed) % 30);
        const struct date later = calendar_add_working(&calendar, day, amount);
        assert_true(amount == 0 || calendar_is_working(&calendar, later));
        assert_true(date_cmp(later, calendar_add_working(&calendar, day, amount + 1)) < 0);
        int counted = 0;
        for (struct date between = day; date_cmp(between, later) < 0;) {
            between = date_add_days(between, 1);
            counted += calendar_is_working(&calendar, between);
        }
        assert_int_equal(counted, amount);
    }
}

/* More time is never due earlier, whatever starts the clock; a later start neither. */
static void deadlines_are_monotone(void **state)
{
    (void)state;
    struct calendar calendar = {0};
    uint64_t seed = 15;
    static const enum deadline_unit units[] = {UNIT_DAY, UNIT_WORKDAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR};
    for (int i = 0; i < 20000; i++) {
        struct deadline deadline = {.kind = DEADLINE_RELATIVE,
                                    .amount = 1 + (int)(random_next(&seed) % 60),
                                    .unit = units[random_next(&seed) % 6],
                                    .event = (enum deadline_event)(EVENT_ISSUE + random_next(&seed) % 3)};
        struct deadline_base base = {.calendar = &calendar, .immediate_days = 1 + (int)(random_next(&seed) % 30),
                                     .move = random_next(&seed) % 2};
        base.issued = base.received = base.event = random_day(&seed);
        const struct date due = deadline_due(&deadline, &base);
        assert_true(date_cmp(due, base.issued) > 0);
        assert_true(!base.move || calendar_is_working(&calendar, due));
        deadline.amount++;
        assert_true(date_cmp(due, deadline_due(&deadline, &base)) <= 0);
        deadline.amount--;
        const struct date immediate = deadline_due(&(struct deadline){.kind = DEADLINE_IMMEDIATE}, &base);
        assert_true(date_cmp(immediate, base.received) > 0);
        base.issued = base.received = base.event = date_add_days(base.issued, 1);
        assert_true(date_cmp(due, deadline_due(&deadline, &base)) <= 0);
        assert_true(date_cmp(immediate, deadline_due(&(struct deadline){.kind = DEADLINE_IMMEDIATE}, &base)) <= 0);
        base.event = base.issued = base.received = DATE_NONE;
        assert_false(date_is(deadline_due(&deadline, &base)));
    }
}

static struct calendar loaded(struct fixture *f)
{
    struct calendar calendar;
    OK(f, calendar_load(&f->work, &calendar, &f->err));
    return calendar;
}

static void days_entered_decide(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    /* Monday 31/08/2026 off, Saturday 22/08 worked instead */
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 8, 31}, .kind = CALENDAR_OFF,
                                                         .name = STR("hoán đổi")}, &f->err));
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 8, 22}, .kind = CALENDAR_WORK,
                                                         .name = STR("làm bù")}, &f->err));
    struct calendar calendar = loaded(f);
    assert_false(calendar_is_working(&calendar, on("2026-08-31")));
    assert_true(calendar_is_working(&calendar, on("2026-08-22")));
    expect_day(calendar_working_from(&calendar, on("2026-08-29")), "2026-09-03");
    struct calendar_day *days;
    size_t n;
    calendar_of_year(&f->work, &calendar, 2026, &days, &n);
    size_t entered = 0;
    for (size_t i = 0; i < n; i++) {
        assert_true(i == 0 || date_cmp(days[i - 1].date, days[i].date) < 0);
        entered += days[i].entered;
    }
    assert_int_equal(entered, 2);
    /* a day that is off anyway, entered with its paper: shown once */
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 9, 2}, .kind = CALENDAR_WORK,
                                                         .name = STR("trực")}, &f->err));
    calendar = loaded(f);
    assert_true(calendar_is_working(&calendar, on("2026-09-02")));
    const size_t before = n;
    calendar_of_year(&f->work, &calendar, 2026, &days, &n);
    assert_int_equal(n, before);
    /* and back */
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 9, 2}, .name = STR("")}, &f->err));
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 8, 31}, .name = STR("")}, &f->err));
    calendar = loaded(f);
    assert_false(calendar_is_working(&calendar, on("2026-09-02")));
    assert_true(calendar_is_working(&calendar, on("2026-08-31")));
    end(f);
    const int64_t entries = peek(f, "SELECT count(*) FROM journal WHERE subject = 'calendar_day'");
    assert_int_equal(entries, 5);
    begin(f, STORE_WRITE);
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 8, 31}, .name = STR("")}, &f->err));
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 12, 24}, .name = STR("")}, &f->err));
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE subject = 'calendar_day'"), entries);
}

static void days_without_reason_or_out_of_range_are_refused(void **state)
{
    struct fixture *f = *state;
    static const struct calendar_day bad[] = {
        {.date = {2026, 8, 31}, .kind = CALENDAR_OFF, .name = {"", 0}},
        {.date = {2026, 8, 31}, .kind = CALENDAR_WORK, .name = {"  ", 2}},
        {.date = {0, 0, 0}, .kind = CALENDAR_OFF, .name = {"x", 1}},
        {.date = {1949, 12, 31}, .kind = CALENDAR_OFF, .name = {"x", 1}},
        {.date = {2200, 1, 1}, .kind = CALENDAR_OFF, .name = {"x", 1}},
    };
    begin(f, STORE_WRITE);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        expect_code(f, calendar_set(&f->work, &bad[i], &f->err), ERR_INPUT);
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM calendar_day"), 0);
}

static void tables_of_days_are_read_whole_or_not_at_all(void **state)
{
    struct fixture *f = *state;
    int64_t days;
    begin(f, STORE_WRITE);
    OK(f, calendar_import(&f->work, STR("\xEF\xBB\xBFNgày;Loại;Lý do\r\n31/8/2026;nghỉ;hoán đổi\r\n\r\n"
                                        "22/08/2026,\"làm\",\"làm bù, theo thông báo\"\n2026-12-31\toff\tx\n"
                                        "31/12/2026;mặc định;\n"), &days, &f->err));
    assert_int_equal(days, 4);
    struct calendar calendar = loaded(f);
    assert_false(calendar_is_working(&calendar, on("2026-08-31")));
    assert_true(calendar_is_working(&calendar, on("2026-08-22")));
    assert_true(calendar_is_working(&calendar, on("2026-12-31")));
    assert_str(calendar.days[0].name, "làm bù, theo thông báo");
    /* again: nothing new */
    OK(f, calendar_import(&f->work, STR("31/8/2026;nghỉ;hoán đổi\n"), &days, &f->err));
    assert_int_equal(days, 0);
    /* a last line without its end */
    OK(f, calendar_import(&f->work, STR("31/8/2026;nghỉ;hoán đổi\n21/8/2026;làm;x"), &days, &f->err));
    assert_int_equal(days, 1);
    OK(f, calendar_set(&f->work, &(struct calendar_day){.date = {2026, 8, 21}, .name = STR("")}, &f->err));
    OK(f, calendar_import(&f->work, STR(""), &days, &f->err));
    end(f);
    static const struct {
        const char *csv, *line;
    } bad[] = {{"31/8/2027;nghỉ;x\n31/2/2027;nghỉ;x\n", "Dòng 2"}, {"31/8/2027;nghỉ;x\n1/9/2027;đi chơi;x\n", "Dòng 2"},
               {"31/8/2027;nghỉ;\n", "Dòng 1"},                    {"31/8/2027\n", "Dòng 1"},
               {"32/8/2027;nghỉ;x", "Dòng 1"},                     {"Ngày;Loại\nNgày;Loại\n", "Dòng 2"}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        begin(f, STORE_WRITE);
        assert_false(calendar_import(&f->work, str_from(bad[i].csv), &days, &f->err));
        assert_int_equal(f->err.code, ERR_INPUT);
        if (!strstr(f->err.text, bad[i].line))
            fail_msg("%s: %s", bad[i].csv, f->err.text);
        abandon(f);
    }
    begin(f, STORE_WRITE);
    expect_code(f, calendar_import(&f->work, STR("31/8/2027;ngh\xff;x"), &days, &f->err), ERR_INPUT);
    char *many = arena_alloc(f->arena, CALENDAR_ROWS_MAX + 2);
    memset(many, '\n', CALENDAR_ROWS_MAX + 1);
    expect_code(f, calendar_import(&f->work, str_make(many, CALENDAR_ROWS_MAX + 1), &days, &f->err), ERR_LIMIT);
    abandon(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM calendar_day"), 4);
}

/* What is entered comes back from the table that lists it. */
static void calendars_go_round(void **state)
{
    struct fixture *f = *state;
    uint64_t seed = 99;
    begin(f, STORE_WRITE);
    struct buf csv = {0};
    for (int i = 0; i < 200; i++) {
        char day[DATE_TEXT_MAX];
        buf_printf(&csv, "%s,%s,lý do %d\n", date_vi(random_day(&seed), day), random_next(&seed) % 2 ? "nghỉ" : "làm", i);
    }
    int64_t days;
    OK(f, calendar_import(&f->work, buf_view(&csv), &days, &f->err));
    buf_free(&csv);
    struct calendar calendar = loaded(f);
    assert_true(calendar.n >= 190 && calendar.n <= 200);
    size_t found = 0;
    for (int year = 1990; year <= 2050; year++) {
        struct calendar_day *list;
        size_t n;
        calendar_of_year(&f->work, &calendar, year, &list, &n);
        for (size_t i = 0; i < n; i++) {
            found += list[i].entered;
            assert_int_equal(calendar_is_working(&calendar, list[i].date), list[i].kind == CALENDAR_WORK);
        }
    }
    assert_int_equal(found, calendar.n);
    for (int i = 0; i < 2000; i++) {
        const struct date worked = calendar_working_from(&calendar, random_day(&seed));
        assert_true(calendar_is_working(&calendar, worked));
    }
    end(f);
}

static void settings_have_bounds_and_defaults(void **state)
{
    struct fixture *f = *state;
    int64_t value;
    begin(f, STORE_WRITE);
    OK(f, setting_get(&f->work, SETTING_IMMEDIATE_DAYS, &value, &f->err));
    assert_int_equal(value, DEADLINE_IMMEDIATE_DAYS);
    for (enum setting s = 0; s < SETTING__MAX; s++) {
        expect_code(f, setting_set(&f->work, s, setting_rules[s].least - 1, &f->err), ERR_INPUT);
        expect_code(f, setting_set(&f->work, s, setting_rules[s].most + 1, &f->err), ERR_INPUT);
        OK(f, setting_set(&f->work, s, setting_rules[s].least, &f->err));
        OK(f, setting_get(&f->work, s, &value, &f->err));
        assert_int_equal(value, setting_rules[s].least);
        OK(f, setting_set(&f->work, s, setting_rules[s].most, &f->err));
        OK(f, setting_set(&f->work, s, setting_rules[s].most, &f->err));
    }
    end(f);
    assert_int_equal(peek(f, "SELECT count(*) FROM journal WHERE subject = 'setting'"), 4);
}

static void calendar_words_read_back(void **state)
{
    (void)state;
    for (enum calendar_kind kind = 0; kind < CALENDAR__MAX; kind++) {
        enum calendar_kind back = CALENDAR__MAX;
        assert_true(calendar_kind_from_name(str_from(calendar_kind_name(kind)), &back));
        assert_int_equal(back, kind);
        assert_true(calendar_kind_word(kind)[0] != '\0');
    }
    assert_string_equal(calendar_kind_name(CALENDAR__MAX), "");
    assert_string_equal(calendar_kind_word(CALENDAR__MAX), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holidays_are_those_of_the_last_years),
        cmocka_unit_test(holidays_of_every_year_are_sound),
        cmocka_unit_test(working_days_are_worked),
        cmocka_unit_test(deadlines_are_monotone),
        cmocka_unit_test_setup_teardown(days_entered_decide, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(days_without_reason_or_out_of_range_are_refused, fixture_set_up,
                                        fixture_tear_down),
        cmocka_unit_test_setup_teardown(tables_of_days_are_read_whole_or_not_at_all, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(calendars_go_round, fixture_set_up, fixture_tear_down),
        cmocka_unit_test_setup_teardown(settings_have_bounds_and_defaults, fixture_set_up, fixture_tear_down),
        cmocka_unit_test(calendar_words_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
