#include "office/calendar_row.h"

#include "office/common.h"

#include "office_sql.h"

#include <stdlib.h>

static const char *const kind_names[CALENDAR__MAX] = {
    [CALENDAR_DEFAULT] = "default", [CALENDAR_OFF] = "off", [CALENDAR_WORK] = "work"};

const char *calendar_kind_name(enum calendar_kind kind)
{
    return (unsigned)kind < CALENDAR__MAX ? kind_names[kind] : "";
}

const char *calendar_kind_word(enum calendar_kind kind)
{
    static const char *const words[CALENDAR__MAX] = {
        [CALENDAR_DEFAULT] = N_("theo mặc định"), [CALENDAR_OFF] = N_("nghỉ"), [CALENDAR_WORK] = N_("làm việc")};
    return (unsigned)kind < CALENDAR__MAX ? _(words[kind]) : "";
}

bool calendar_kind_from_name(struct str name, enum calendar_kind *ret_kind)
{
    for (int kind = 0; kind < CALENDAR__MAX; kind++)
        if (str_eq(name, str_from(kind_names[kind]))) {
            *ret_kind = (enum calendar_kind)kind;
            return true;
        }
    return false;
}

int64_t calendar_id(struct date date)
{
    return date.year * 10000 + date.month * 100 + date.day;
}

static struct date date_of_id(int64_t id)
{
    return (struct date){(int16_t)(id / 10000), (int8_t)(id / 100 % 100), (int8_t)(id % 100)};
}

bool calendar_load(struct work *work, struct calendar *ret_calendar, struct err *err)
{
    struct sql_calendar_all_row *rows;
    size_t n;
    if (!sql_calendar_all(work->store, work->arena, &rows, &n, err))
        return false;
    struct calendar_day *days = ARENA_ARRAY(work->arena, struct calendar_day, n);
    for (size_t i = 0; i < n; i++) {
        days[i] = (struct calendar_day){.date = date_of_id(rows[i].id), .name = rows[i].name, .entered = true};
        calendar_kind_from_name(rows[i].kind, &days[i].kind);
    }
    *ret_calendar = (struct calendar){.days = days, .n = n};
    return true;
}

/* --- looking --- */

static const struct calendar_year *year_of(struct calendar *calendar, int year)
{
    struct calendar_year *slot = &calendar->years[(unsigned)year % (sizeof calendar->years / sizeof *calendar->years)];
    if (slot->year != year) {
        slot->year = year;
        slot->n = holiday_of_year(year, slot->holidays);
    }
    return slot;
}

static int by_day(const void *key, const void *day)
{
    return date_cmp(*(const struct date *)key, ((const struct calendar_day *)day)->date);
}

const struct calendar_day *calendar_entered(const struct calendar *calendar, struct date date)
{
    return calendar->n ? bsearch(&date, calendar->days, calendar->n, sizeof *calendar->days, by_day) : NULL;
}

bool calendar_is_working(struct calendar *calendar, struct date date)
{
    const struct calendar_day *day = calendar_entered(calendar, date);
    if (day && day->kind != CALENDAR_DEFAULT)
        return day->kind == CALENDAR_WORK;
    if (holiday_is_weekend(date))
        return false;
    const struct calendar_year *year = year_of(calendar, date.year);
    for (size_t i = 0; i < year->n; i++)
        if (date_cmp(year->holidays[i].date, date) == 0)
            return false;
    return true;
}

struct date calendar_working_from(struct calendar *calendar, struct date date)
{
    while (!calendar_is_working(calendar, date))
        date = date_add_days(date, 1);
    return date;
}

struct date calendar_add_working(struct calendar *calendar, struct date date, int days)
{
    for (; days > 0; days--)
        date = calendar_working_from(calendar, date_add_days(date, 1));
    return date;
}

void calendar_of_year(struct work *work, struct calendar *calendar, int year, struct calendar_day **ret_days,
                      size_t *ret_n)
{
    const struct calendar_year *law = year_of(calendar, year);
    struct calendar_day *days = ARENA_ARRAY(work->arena, struct calendar_day, law->n + calendar->n);
    size_t n = 0, at = 0;
    for (size_t i = 0; i <= law->n; i++) {
        for (; at < calendar->n && (i == law->n || date_cmp(calendar->days[at].date, law->holidays[i].date) <= 0); at++)
            if (calendar->days[at].date.year == year && calendar->days[at].kind != CALENDAR_DEFAULT)
                days[n++] = calendar->days[at];
        if (i == law->n || (n && date_cmp(days[n - 1].date, law->holidays[i].date) == 0))
            continue;
        const struct holiday *holiday = &law->holidays[i];
        const struct str name = holiday->instead ? str_printf(work->arena, _("%s (nghỉ bù)"), _(holiday->name))
                                                 : str_from(_(holiday->name));
        days[n++] = (struct calendar_day){.date = holiday->date, .kind = CALENDAR_OFF, .name = name};
    }
    *ret_days = days;
    *ret_n = n;
}

/* --- entering --- */
