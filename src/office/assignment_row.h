/* assignment_row: what the files about assignments share: names as stored, how a row becomes a struct assignment, one
 * way to move. Inside this room only. */
#ifndef DONDOC_OFFICE_ASSIGNMENT_ROW_H
#define DONDOC_OFFICE_ASSIGNMENT_ROW_H

#include "office/assignment.h"

extern const char *const assignment_state_names[ASSIGNMENT__MAX];
extern const char *const assignment_role_names[ASSIGNMENT_ROLE__MAX];

/* assignment_move() from a state that was taken before (state_of(); the caller may have changed what belongs to the
 * assignment since). `handed`: the day on which a result came in, for MOVE_SUBMIT. */
bool assignment_move_from(struct work *work, const struct assignment *old, struct str before, enum assignment_move move,
                          struct str words, struct date handed, struct err *err);

struct sql_assignment_get_row;

struct assignment assignment_from_row(const struct work *work, const struct sql_assignment_get_row *row);

#endif
