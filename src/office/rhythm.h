/*
 * rhythm: a recurring deadline as a row of instances, one for each period: "hằng tháng", "trước ngày 20 hằng tháng",
 * "ngày 25 tháng cuối quý", "trước ngày 15/12 hằng năm", "06 tháng một lần", "trước ngày 05 của tháng sau".
 *
 * Each instance is due on one day, which follows from its period alone, and is settled by itself: one that was missed
 * stays missed when the next one opens. An order without a day is due on the last day of the period. The day is one
 * that the paper fixes, so that it stays on a weekend.
 */
#ifndef DONDOC_OFFICE_RHYTHM_H
#define DONDOC_OFFICE_RHYTHM_H

#include "base/period.h"
#include "office/deadline.h"

struct rhythm {
    enum period_kind kind;
    int8_t month; /* of the period that the instance is due in, 1 to 12; 0: its last */
    int8_t day;   /* 1-31, or the last day of a shorter month; 0: the last day */
    bool next;    /* due in the period behind its own: "của tháng sau" */
};

/* False for what is no rhythm of periods: not recurring, by days or weeks, "5 tháng một lần". */
bool rhythm_of(const struct due *due, struct rhythm *ret_rhythm);
/* The day on which the instance of a period is due. */
struct date rhythm_due(const struct rhythm *rhythm, struct period period);
/* The period whose instance is due first on a day or after it. */
struct period rhythm_next(const struct rhythm *rhythm, struct date today);

#endif
