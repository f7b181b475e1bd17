/*
 * state_assigned: one entry for the many assignments that come to be together. Inside this room only.
 *
 * The entry "task.assign" stands with the task. Under "assignments" its `after` holds "first", the number of the first;
 * "rows", one for each in the order of their numbers, which follow each other; and "common", all other columns of their
 * state, which are the same. A row is the number of the organisation; or [organisation or null, assignee, role] where
 * somebody is named or supports.
 */
#ifndef DONDOC_OFFICE_STATE_ASSIGNED_H
#define DONDOC_OFFICE_STATE_ASSIGNED_H

#include "office/state.h"

/* One row of the entry. assignee and role as stored; org 0: not in the tree. */
json_t *state_assigned_row(int64_t org, struct str assignee, struct str role);

/* Writes the entry of the assignments of a task whose numbers begin with `first`, one for each of `rows`. */
bool state_journal_assigned(struct work *work, int64_t task, int64_t first, json_t *rows, struct err *err);

/* How many assignments such an entry tells of, and the number of the first; 0 for other entries. */
size_t state_assigned_count(const json_t *after, int64_t *ret_first);
/* The state of assignment number id as the entry tells it; NULL when it tells nothing of it. The caller drops the
 * reference. */
json_t *state_assigned(const json_t *after, int64_t id);

#endif
