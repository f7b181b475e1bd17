/* task_new: what document.c asks of task.c. Inside this room only. */
#ifndef DONDOC_OFFICE_TASK_NEW_H
#define DONDOC_OFFICE_TASK_NEW_H

#include "office/document.h"
#include "office/task.h"

/* Keeps a task that the reader found in a paper, as a proposal, with its day as it is known now. */
bool task_propose(struct work *work, int64_t document, const struct task *task, const struct deadline_base *base,
                  int64_t *ret_id, struct err *err);

/* Keeps a task that no reader found, confirmed at once: typed, passed onward, or owed by a standing duty. Takes its
 * fields from `task`; one without an asker is asked by the node that registered its paper, or by who acts when it has
 * none or is passed onward. Journals it under `action` and sets its number. Nobody owes it yet (assignment_new.h). */
bool task_keep(struct work *work, struct task_record *task, bool due_by_hand, const char *action, struct err *err);

#endif
