/*
 * assignment_pass: what somebody owes, owed by somebody else from now on, because the tree changed or a name was
 * explained. Only what is open passes; what is accepted or cancelled stays with who did it, and the journal keeps who
 * owed it before. Inside this room only.
 *
 * When the other one owes the same task already, this one is cancelled and says so: a task is owed once. The sight of
 * its paper and the counts at every node go along: both follow who owes it.
 */
#ifndef DONDOC_OFFICE_ASSIGNMENT_PASS_H
#define DONDOC_OFFICE_ASSIGNMENT_PASS_H

#include "office/assignment.h"

/* One that is open, to an organisation. ERR_CONFLICT when it is not open. */
bool assignment_pass(struct work *work, int64_t id, int64_t to, struct err *err);
/* All that an organisation owes. ret_passed may be NULL. */
bool assignment_pass_all(struct work *work, int64_t from, int64_t to, size_t *ret_passed, struct err *err);
/* All that is owed by a name that nobody knew, in the range of the one who acts. */
bool assignment_place_all(struct work *work, struct str name, int64_t to, size_t *ret_placed, struct err *err);

/* Numbers of what an organisation owes and has not done. */
bool assignment_open_of(struct work *work, int64_t org, int64_t **ret_ids, size_t *ret_n, struct err *err);

#endif
