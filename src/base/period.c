#include "base/period.h"

#include "base/err.h"

#include <stdio.h>

/* How many of a kind a year has. */
static int per_year(enum period_kind kind)
{
    static const int counts[PERIOD__MAX] = {
        [PERIOD_MONTH] = 12, [PERIOD_QUARTER] = 4, [PERIOD_HALF] = 2, [PERIOD_YEAR] = 1};
    return counts[kind];
}

bool period_make(enum period_kind kind, int year, int number, struct period *ret_period)
{
    if ((unsigned)kind >= PERIOD__MAX || year < 1 || year > 9999 || number < 1 || number > per_year(kind))
        return false;
    *ret_period = (struct period){kind, (int16_t)year, (int8_t)number};
    return true;
}

struct period period_of(enum period_kind kind, struct date date)
{
    const int months = 12 / per_year(kind);
    return (struct period){kind, date.year, (int8_t)((date.month - 1) / months + 1)};
}

struct period period_step(struct period period, int steps)
{
    const int count = per_year(period.kind);
    const int at = period.year * count + period.number - 1 + steps;
    return (struct period){period.kind, (int16_t)(at / count), (int8_t)(at % count + 1)};
}

struct date period_first(struct period period)
{
    const int months = 12 / per_year(period.kind);
    return (struct date){period.year, (int8_t)((period.number - 1) * months + 1), 1};
}

struct date period_last(struct period period)
{
    const int month = period.number * (12 / per_year(period.kind));
    /* the 31st, or the last day there is */
    return date_add_months((struct date){period.year, 1, 31}, month - 1);
}

int period_cmp(struct period a, struct period b)
{
    return a.year != b.year ? (a.year < b.year ? -1 : 1) : (a.number > b.number) - (a.number < b.number);
}

static const char *const kind_names[PERIOD__MAX] = {
    [PERIOD_MONTH] = "month", [PERIOD_QUARTER] = "quarter", [PERIOD_HALF] = "half", [PERIOD_YEAR] = "year"};

const char *period_kind_name(enum period_kind kind)
{
    return (unsigned)kind < PERIOD__MAX ? kind_names[kind] : "";
}

bool period_kind_from_name(struct str name, enum period_kind *ret_kind)
{
    for (int kind = 0; kind < PERIOD__MAX; kind++)
        if (str_eq(name, str_from(kind_names[kind]))) {
            *ret_kind = (enum period_kind)kind;
            return true;
        }
    return false;
}

const char *period_code(struct period period, char out[PERIOD_CODE_MAX])
{
    switch (period.kind) {
    case PERIOD_MONTH:
        snprintf(out, PERIOD_CODE_MAX, "%04d-%02d", period.year, period.number);
        break;
    case PERIOD_QUARTER:
    case PERIOD_HALF:
        snprintf(out, PERIOD_CODE_MAX, "%04d-%c%d", period.year, period.kind == PERIOD_HALF ? 'H' : 'Q',
                 period.number);
        break;
    case PERIOD_YEAR:
    case PERIOD__MAX:
        snprintf(out, PERIOD_CODE_MAX, "%04d", period.year);
        break;
    }
    return out;
}

bool period_from_code(struct str code, struct period *ret_period)
{
    int64_t year, number = 1;
    if (code.n < 4 || !str_to_int(str_sub(code, 0, 4), &year))
        return false;
    if (code.n == 4)
        return period_make(PERIOD_YEAR, (int)year, 1, ret_period);
    if (code.n != 7 || code.p[4] != '-')
        return false;
    const char letter = code.p[5];
    const bool month = letter != 'Q' && letter != 'H';
    if (!str_to_int(str_sub(code, month ? 5 : 6, 7), &number))
        return false;
    return period_make(month ? PERIOD_MONTH : letter == 'Q' ? PERIOD_QUARTER : PERIOD_HALF, (int)year, (int)number,
                       ret_period);
}

const char *period_name(struct period period, char out[PERIOD_NAME_MAX])
{
    static const char *const roman[] = {"I", "II", "III", "IV"};
    switch (period.kind) {
    case PERIOD_MONTH:
        snprintf(out, PERIOD_NAME_MAX, _("tháng %d/%d"), period.number, period.year);
        break;
    case PERIOD_QUARTER:
        snprintf(out, PERIOD_NAME_MAX, _("quý %s/%d"), roman[(period.number - 1) & 3], period.year);
        break;
    case PERIOD_HALF:
        snprintf(out, PERIOD_NAME_MAX, period.number == 1 ? _("6 tháng đầu năm %d") : _("6 tháng cuối năm %d"),
                 period.year);
        break;
    case PERIOD_YEAR:
    case PERIOD__MAX:
        snprintf(out, PERIOD_NAME_MAX, _("năm %d"), period.year);
        break;
    }
    return out;
}
