/* calendar_row: how a day of the calendar is kept. Inside this room only. */
#ifndef DONDOC_OFFICE_CALENDAR_ROW_H
#define DONDOC_OFFICE_CALENDAR_ROW_H

#include "office/calendar.h"

/* The number of a day's row: the one that its digits make, 20260902. */
int64_t calendar_id(struct date date);

/* What a person entered for a day; NULL: nothing. */
const struct calendar_day *calendar_entered(const struct calendar *calendar, struct date date);

#endif
