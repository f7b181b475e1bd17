/* assignment_row: the names under which states are stored. Inside this room only. */
#ifndef DONDOC_OFFICE_ASSIGNMENT_ROW_H
#define DONDOC_OFFICE_ASSIGNMENT_ROW_H

#include "office/assignment.h"

extern const char *const assignment_state_names[ASSIGNMENT__MAX];

#endif
