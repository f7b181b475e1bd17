#include "office/rhythm.h"

enum { YEAR_MAX = 9990 };

static bool kind_of(const struct due *due, enum period_kind *ret_kind)
{
    const int amount = due->amount > 0 ? due->amount : 1;
    if (due->unit == UNIT_MONTH && (amount == 1 || amount == 3 || amount == 6 || amount == 12))
        *ret_kind = amount == 1 ? PERIOD_MONTH : amount == 3 ? PERIOD_QUARTER : amount == 6 ? PERIOD_HALF : PERIOD_YEAR;
    else if (due->unit == UNIT_QUARTER && (amount == 1 || amount == 2 || amount == 4))
        *ret_kind = amount == 1 ? PERIOD_QUARTER : amount == 2 ? PERIOD_HALF : PERIOD_YEAR;
    else if (due->unit == UNIT_YEAR && amount == 1)
        *ret_kind = PERIOD_YEAR;
    else
        return false;
    return true;
}

static bool holds(struct str words, const char *phrase)
{
    return str_find_from(words, 0, str_from(phrase)) != STR_NOWHERE;
}

/* A number of one or two digits at *at, which moves behind it; 0 when there is none from 1 to `most`. */
static int small_number(struct str words, size_t *at, int most)
{
    int number = 0;
    size_t i = *at;
    for (; i < words.n && i < *at + 2 && words.p[i] >= '0' && words.p[i] <= '9'; i++)
        number = number * 10 + (words.p[i] - '0');
    const bool whole = i == words.n || words.p[i] < '0' || words.p[i] > '9';
    if (!whole || number < 1 || number > most)
        return 0;
    *at = i;
    return number;
}

/* "ngày 20", "ngày 15/12", "ngày 15 tháng 12". */
static void read_day(struct str words, struct rhythm *rhythm)
{
    static const struct str mark = {"ngày ", sizeof "ngày " - 1}, month = {" tháng ", sizeof " tháng " - 1};
    for (size_t at = 0; (at = str_find_from(words, at, mark)) != STR_NOWHERE;) {
        at += mark.n;
        const int day = small_number(words, &at, 31);
        if (!day)
            continue;
        rhythm->day = (int8_t)day;
        const struct str rest = str_skip(words, at);
        if (str_starts(rest, STR("/")) || str_starts(rest, STR("-")))
            at++;
        else if (str_starts(rest, month))
            at += month.n;
        else
            return;
        const int number = small_number(words, &at, 12);
        if (rhythm->kind == PERIOD_YEAR)
            rhythm->month = (int8_t)number;
        return;
    }
}

bool rhythm_of(const struct due *due, struct rhythm *ret_rhythm)
{
    struct rhythm rhythm = {0};
    if (due->kind != DEADLINE_RECURRING || !kind_of(due, &rhythm.kind))
        return false;
    read_day(due->words, &rhythm);
    if (rhythm.kind != PERIOD_MONTH && (holds(due->words, "tháng đầu quý") || holds(due->words, "tháng đầu của quý")))
        rhythm.month = 1;
    if (rhythm.day && (holds(due->words, "tháng sau") || holds(due->words, "tháng kế tiếp"))) {
        rhythm.next = true;
        rhythm.month = 1;
    }
    *ret_rhythm = rhythm;
    return true;
}

struct date rhythm_due(const struct rhythm *rhythm, struct period period)
{
    if (rhythm->next)
        period = period_step(period, 1);
    const struct date last = period_last(period);
    const int months = last.month - period_first(period).month;
    const int month = rhythm->month && rhythm->month <= months ? rhythm->month - 1 : months;
    /* the 31st, or the last day there is: counted from a January */
    const struct date first = period_first(period);
    const struct date day = {first.year, 1, (int8_t)(rhythm->day ? rhythm->day : 31)};
    return date_add_months(day, first.month - 1 + month);
}

struct period rhythm_next(const struct rhythm *rhythm, struct date today)
{
    struct period period = period_of(rhythm->kind, today);
    if (today.year > YEAR_MAX)
        return period;
    /* due after its own period's end, the one before may still be open */
    if (rhythm->next)
        period = period_step(period, -1);
    while (date_cmp(rhythm_due(rhythm, period), today) < 0)
        period = period_step(period, 1);
    return period;
}
