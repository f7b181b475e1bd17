/* assignment_new: how a confirmed task becomes owed. Inside this room only. */
#ifndef DONDOC_OFFICE_ASSIGNMENT_NEW_H
#define DONDOC_OFFICE_ASSIGNMENT_NEW_H

#include "office/assignment.h"
#include "office/task.h"

/* One who is to owe a task. */
struct assignment_new {
    int64_t org;         /* 0: not in the tree */
    struct str assignee; /* as the paper or a person names them; empty with an org: by the organisation's own name */
    enum assignment_role role;
};

/* Makes n of them owe a confirmed task, by its deadline, in the work's transaction; each sees the task's paper from
 * then on. Who owes it already (the same organisation, or without one the same name) stays as they are: one
 * organisation named twice owes once. ret_made: how many were made; may be NULL. */
bool assignment_create_many(struct work *work, const struct task_record *task, const struct assignment_new *rows,
                            size_t n, size_t *ret_made, struct err *err);

#endif
