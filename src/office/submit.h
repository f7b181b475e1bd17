/*
 * submit: what somebody did is handed in: the records that prove it, and words beside them. The day on which it came in
 * says whether it is late; the proof's own day stands beside it.
 */
#ifndef DONDOC_OFFICE_SUBMIT_H
#define DONDOC_OFFICE_SUBMIT_H

#include "office/record.h"

enum { SUBMIT_RECORDS_MAX = 20 };

/*
 * Hands in n records for an assignment, with words (either may be none, not both); the organisation of a record is that
 * of the assignment. A paper that came into the register earlier was handed in on the day of its receipt: the clerk who
 * files it a week later makes nobody late. Refusals as of assignment_move(MOVE_SUBMIT); nothing is kept then.
 */
bool submit_result(struct work *work, int64_t assignment, const struct record_new *records, size_t n, struct str words,
                   struct err *err);

#endif
