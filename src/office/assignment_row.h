/* assignment_row: the names under which states and roles are stored. Inside this room only. */
#ifndef DONDOC_OFFICE_ASSIGNMENT_ROW_H
#define DONDOC_OFFICE_ASSIGNMENT_ROW_H

#include "office/assignment.h"

extern const char *const assignment_state_names[ASSIGNMENT__MAX];
extern const char *const assignment_role_names[ASSIGNMENT_ROLE__MAX];

#endif
