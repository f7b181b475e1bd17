/*
 * task_roll: what a paper wants each month, quarter, half or year becomes one task a period, due on the period's own day
 * (rhythm.h), owed by those who owe the standing order at that time. The order itself stays as it was confirmed, without
 * a day; each instance is answered and judged by itself, so that a month that was missed stays missed. When the order
 * is accepted or cancelled for a unit, that unit gets no further instance.
 */
#ifndef DONDOC_OFFICE_TASK_ROLL_H
#define DONDOC_OFFICE_TASK_ROLL_H

#include "office/office.h"

/* Makes the instances of every period that has begun by today and has none yet: since the order was confirmed, at most
 * TASK_PERIODS_MAX back. Safe to call each day, and twice. ret_made: tasks. */
enum { TASK_PERIODS_MAX = 24 };
bool task_roll(struct work *work, int64_t *ret_made, struct err *err);

#endif
