/* task_edit: what a person changes of a task before it binds. Inside this room only. */
#ifndef DONDOC_OFFICE_TASK_EDIT_H
#define DONDOC_OFFICE_TASK_EDIT_H

#include "office/task.h"

enum { ASSIGNEES_MAX = 500 };

struct task_decision {
    struct task_record task; /* as it will be */
    bool due_by_hand;        /* the day is a person's: it is not computed again */
    bool assignees_changed;
    bool unchanged;          /* nothing differs from what was read */
};

/* Applies an edit; ret_decision->task starts as the old one. Refuses with a sentence for the person who typed. */
bool task_apply_edit(struct work *work, const struct task_record *old, const struct task_edit *edit,
                     struct task_decision *ret_decision, struct err *err);

bool task_set_assignees(struct work *work, int64_t task, const struct str *assignees, size_t n, struct err *err);

#endif
