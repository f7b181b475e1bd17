/*
 * holiday: the days off that the law gives in every year, as far as they follow from the calendar alone. What the Prime
 * Minister decides for one year (days moved, working Saturdays, other days round Tết) is data: calendar.h.
 *
 * Source: Labour Code 45/2019/QH14, articles 111 and 112.
 *  - 1 January; 30 April; 1 May; 10/3 of the lunar calendar (since 2007);
 *  - Tết: five days, from two days before the lunar new year to its third, but from one day before to its fourth when it
 *    falls on a Tuesday: so the five stand in one week, which is how they have been chosen since 2018;
 *  - 2 September and (since 2021) the day beside it that joins it to the weekend: the day after on Monday, Thursday and
 *    Sunday, else the day before;
 *  - for each of them on a Saturday or Sunday, the next working day (article 111, clause 3).
 * Days by the lunar calendar only in its years (lunar.h).
 */
#ifndef DONDOC_OFFICE_HOLIDAY_H
#define DONDOC_OFFICE_HOLIDAY_H

#include "base/base.h"

enum { HOLIDAYS_MAX = 24 };

struct holiday {
    struct date date;
    const char *name; /* msgid: "Tết Nguyên đán" */
    bool instead;     /* of one that falls on a weekend */
};

/* The holidays of a year by day, each day once; how many. */
size_t holiday_of_year(int year, struct holiday out[HOLIDAYS_MAX]);

/* Saturday or Sunday. */
bool holiday_is_weekend(struct date date);

#endif
