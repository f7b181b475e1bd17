/*
 * lunar: the calendar of Tết, as it holds in Viet Nam: computed from the sun and the moon at UTC+7, so that it differs
 * from the Chinese one (UTC+8) in some years (Tết 1985, 2007, 2030).
 *
 * A month begins on the day of the new moon and has 29 or 30 days. The month that holds the winter solstice is the
 * eleventh. When thirteen months stand between two such months, the first of them in which the sun enters no sign (a
 * twelfth of its way) repeats the number of the one before: a leap month.
 *
 * New moons and the sun's place follow J. Meeus, Astronomical Algorithms (chapters 49 and 25), exact to some seconds
 * and to a quarter of an hour. Days are those of years LUNAR_YEAR_FIRST to LUNAR_YEAR_LAST; UTC+7 is used for all of
 * them, also where another zone was the law of the day.
 */
#ifndef DONDOC_BASE_LUNAR_H
#define DONDOC_BASE_LUNAR_H

#include "base/date.h"

enum { LUNAR_YEAR_FIRST = 1900, LUNAR_YEAR_LAST = 2199 };

struct lunar {
    int16_t year;
    int8_t month; /* 1-12 */
    int8_t day;   /* 1-30 */
    bool leap;    /* the second month of this number */
};

/* The lunar day of a day; false for days whose lunar year is out of range. */
bool lunar_of(struct date date, struct lunar *ret_lunar);
/* And back; false when there is no such day (a month that has no leap, a day 30 in a short month, out of range). */
bool lunar_date(struct lunar lunar, struct date *ret_date);
/* The first day of a lunar year; DATE_NONE out of range. */
struct date lunar_new_year(int year);

#endif
