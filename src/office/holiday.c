#include "office/holiday.h"

#include "base/lunar.h"

#include <stdlib.h>

enum weekday { SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY };
enum { TET_DAYS = 5, KINGS_DAY_SINCE = 2007, SECOND_NATIONAL_DAY_SINCE = 2021 };

bool holiday_is_weekend(struct date date)
{
    const int day = date_weekday(date);
    return day == SATURDAY || day == SUNDAY;
}

struct list {
    struct holiday *v;
    size_t n;
};

static bool has(const struct list *list, struct date date)
{
    for (size_t i = 0; i < list->n; i++)
        if (date_cmp(list->v[i].date, date) == 0)
            return true;
    return false;
}

static void add(struct list *list, struct date date, const char *name)
{
    if (!has(list, date))
        list->v[list->n++] = (struct holiday){.date = date, .name = name};
}

static void add_tet(struct list *list, int year)
{
    const struct date tet = lunar_new_year(year);
    if (!date_is(tet))
        return;
    const int before = date_weekday(tet) == TUESDAY ? 1 : 2;
    for (int i = 0; i < TET_DAYS; i++)
        add(list, date_add_days(tet, i - before), N_("Tết Nguyên đán"));
}

static void add_national_day(struct list *list, int year)
{
    const struct date day = {(int16_t)year, 9, 2};
    add(list, day, N_("Quốc khánh"));
    if (year < SECOND_NATIONAL_DAY_SINCE)
        return;
    const int weekday = date_weekday(day);
    const bool after = weekday == MONDAY || weekday == THURSDAY || weekday == SUNDAY;
    add(list, date_add_days(day, after ? 1 : -1), N_("Quốc khánh"));
}

/* Days instead of those that fall on a weekend: each the next one that is not off anyway. */
static void add_instead(struct list *list)
{
    const size_t n = list->n;
    for (size_t i = 0; i < n; i++) {
        struct date day = list->v[i].date;
        if (!holiday_is_weekend(day))
            continue;
        do
            day = date_add_days(day, 1);
        while (holiday_is_weekend(day) || has(list, day));
        list->v[list->n++] = (struct holiday){.date = day, .name = list->v[i].name, .instead = true};
    }
}

static int by_day(const void *a, const void *b)
{
    const struct holiday *x = a, *y = b;
    return date_cmp(x->date, y->date);
}

size_t holiday_of_year(int year, struct holiday out[HOLIDAYS_MAX])
{
    struct list list = {.v = out};
    struct date kings;
    add(&list, (struct date){(int16_t)year, 1, 1}, N_("Tết Dương lịch"));
    add_tet(&list, year);
    if (year >= KINGS_DAY_SINCE && lunar_date((struct lunar){(int16_t)year, 3, 10, false}, &kings))
        add(&list, kings, N_("Giỗ Tổ Hùng Vương"));
    add(&list, (struct date){(int16_t)year, 4, 30}, N_("Ngày Chiến thắng 30/4"));
    add(&list, (struct date){(int16_t)year, 5, 1}, N_("Ngày Quốc tế Lao động"));
    add_national_day(&list, year);
    add_instead(&list);
    qsort(list.v, list.n, sizeof *list.v, by_day);
    return list.n;
}
