#include "base/date.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { VIETNAM_OFFSET = 7 * 3600, DAY_SECONDS = 86400 };

bool date_is(struct date date)
{
    return date.month != 0;
}

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_valid(int year, int month, int day)
{
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

bool date_make(int year, int month, int day, struct date *ret_date)
{
    if (!date_valid(year, month, day))
        return false;
    *ret_date = (struct date){(int16_t)year, (int8_t)month, (int8_t)day};
    return true;
}

bool date_from_iso(struct str s, struct date *ret_date)
{
    int64_t y, m, d;
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
        return false;
    if (!str_to_int(str_sub(s, 0, 4), &y) || !str_to_int(str_sub(s, 5, 7), &m) || !str_to_int(str_sub(s, 8, 10), &d))
        return false;
    return date_make((int)y, (int)m, (int)d, ret_date);
}

bool date_from_vi(struct str s, struct date *ret_date)
{
    int64_t part[3];
    size_t from = 0, count = 0;
    s = str_trim(s);
    for (size_t i = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '/' && s.p[i] != '-' && s.p[i] != '.')
            continue;
        if (count == 3 || i - from > 4 || !str_to_int(str_sub(s, from, i), &part[count]))
            return false;
        count++;
        from = i + 1;
    }
    return count == 3 && part[2] >= 1000 && date_make((int)part[2], (int)part[1], (int)part[0], ret_date);
}

/* A number of at most so many digits, with zeros in front. */
static char *put_digits(char *at, int number, int digits)
{
    for (int i = digits; i-- > 0; number /= 10)
        at[i] = (char)('0' + number % 10);
    return at + digits;
}

const char *date_iso(struct date date, char out[DATE_TEXT_MAX])
{
    out[0] = '\0';
    if (!date_is(date))
        return out;
    if (!date_valid(date.year, date.month, date.day)) {
        snprintf(out, DATE_TEXT_MAX, "%04d-%02d-%02d", date.year, date.month, date.day);
        return out;
    }
    char *at = put_digits(out, date.year, 4);
    *at++ = '-';
    at = put_digits(at, date.month, 2);
    *at++ = '-';
    *put_digits(at, date.day, 2) = '\0';
    return out;
}

const char *date_vi(struct date date, char out[DATE_TEXT_MAX])
{
    out[0] = '\0';
    if (!date_is(date))
        return out;
    if (!date_valid(date.year, date.month, date.day)) {
        snprintf(out, DATE_TEXT_MAX, "%02d/%02d/%04d", date.day, date.month, date.year);
        return out;
    }
    char *at = put_digits(out, date.day, 2);
    *at++ = '/';
    at = put_digits(at, date.month, 2);
    *at++ = '/';
    *put_digits(at, date.year, 4) = '\0';
    return out;
}

/* Days and civil dates through 400-year eras that start on 1 March, so that the leap day comes last. */
int32_t date_to_days(struct date date)
{
    const int y = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int year_of_era = y - era * 400;
    const int day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

struct date date_from_days(int32_t days)
{
    const int z = days + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int day_of_era = z - era * 146097;
    const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * day_of_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    const int year = year_of_era + era * 400 + (month <= 2);
    return (struct date){(int16_t)year, (int8_t)month, (int8_t)(day_of_year - (153 * shifted + 2) / 5 + 1)};
}

int date_cmp(struct date a, struct date b)
{
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return a.day < b.day ? -1 : a.day > b.day;
}

int date_weekday(struct date date)
{
    const int days = date_to_days(date) + 4; /* 1970-01-01 was a Thursday */
    return (days % 7 + 7) % 7;
}

struct date date_add_days(struct date date, int days)
{
    return date_from_days(date_to_days(date) + days);
}

struct date date_add_months(struct date date, int months)
{
    const int total = date.year * 12 + date.month - 1 + months;
    const int year = total / 12, month = total % 12 + 1;
    const int last = days_in_month(year, month);
    return (struct date){(int16_t)year, (int8_t)month, (int8_t)(date.day < last ? date.day : last)};
}

struct date date_of_time(int64_t unix_seconds)
{
    return date_from_days((int32_t)((unix_seconds + VIETNAM_OFFSET) / DAY_SECONDS));
}

struct date date_today(void)
{
    struct date fixed;
    if (date_from_iso(str_from(getenv("DONDOC_TODAY")), &fixed))
        return fixed;
    return date_of_time((int64_t)time(NULL));
}
