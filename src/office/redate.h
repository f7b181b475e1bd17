/*
 * redate: computes due days anew when what they hang on becomes known or changes: the days of a paper, an event, the
 * calendar. A day that a person entered stays; a day that was extended never moves back before its extension; what was
 * passed onward is never due after what it serves. Every change is journalled. Inside this room only.
 */
#ifndef DONDOC_OFFICE_REDATE_H
#define DONDOC_OFFICE_REDATE_H

#include "office/deadline.h"

/* The calendar and settings of the office, in the work's arena; the days are not known yet. */
bool redate_base(struct work *work, struct deadline_base *ret_base, struct err *err);

/* All tasks of a paper, whose days of issue or receipt changed. */
bool redate_document(struct work *work, int64_t document, struct err *err);
/* One task, whose event got its day. */
bool redate_task(struct work *work, int64_t task, struct err *err);
/* All days computed on or after `day`, from which on the calendar changed. */
bool redate_from(struct work *work, struct date day, struct err *err);
/* A task got this day: those who owe it get it, with the rules above. */
bool redate_assignments(struct work *work, int64_t task, struct date due, struct err *err);
#endif
