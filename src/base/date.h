/* date: a calendar day (proleptic Gregorian), without time of day or zone. All-zero means "no date". */
#ifndef DONDOC_BASE_DATE_H
#define DONDOC_BASE_DATE_H

#include "base/str.h"

struct date {
    int16_t year;
    int8_t month; /* 1-12; 0 means no date */
    int8_t day;   /* 1-31 */
};

#define DATE_NONE ((struct date){0, 0, 0})
enum { DATE_TEXT_MAX = 20 }; /* enough for either printed form of any three numbers of that size, and its NUL */

bool date_is(struct date date);                       /* false for DATE_NONE */
bool date_valid(int year, int month, int day);        /* a day that exists, years 1 to 9999 */
bool date_make(int year, int month, int day, struct date *ret_date); /* false when no such day exists */
bool date_from_iso(struct str s, struct date *ret_date);             /* exactly YYYY-MM-DD */
bool date_from_vi(struct str s, struct date *ret_date);              /* d/m/yyyy, d-m-yyyy or d.m.yyyy */
const char *date_iso(struct date date, char out[DATE_TEXT_MAX]);     /* "2021-02-20"; "" for none */
const char *date_vi(struct date date, char out[DATE_TEXT_MAX]);      /* "20/02/2021"; "" for none */

int32_t date_to_days(struct date date);               /* days since 1970-01-01; the date must be valid */
struct date date_from_days(int32_t days);
int date_cmp(struct date a, struct date b);           /* <0, 0, >0; DATE_NONE sorts first */
int date_weekday(struct date date);                   /* 0 = Sunday … 6 = Saturday */
struct date date_add_days(struct date date, int days);
/* The same day `months` later; the last day of that month where it has no such day (31/01 + 1 = 28 or 29/02). */
struct date date_add_months(struct date date, int months);

/* Today in Viet Nam (UTC+7, no summer time). The variable DONDOC_TODAY=YYYY-MM-DD overrides it, for tests. */
struct date date_today(void);
/* Seconds since 1970 UTC as a Vietnamese wall-clock day. */
struct date date_of_time(int64_t unix_seconds);

#endif
