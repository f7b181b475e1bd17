/* task_new: what document.c asks of task.c. Inside this room only. */
#ifndef DONDOC_OFFICE_TASK_NEW_H
#define DONDOC_OFFICE_TASK_NEW_H

#include "office/document.h"
#include "office/task.h"

/* Keeps a task that the reader found in a paper, as a proposal. */
bool task_propose(struct work *work, const struct document *document, const struct task *task, int64_t *ret_id,
                  struct err *err);

/* Computes anew the days that hang on the days of issue or receipt, of tasks and of open assignments. A day that a
 * person entered stays. */
bool task_redate(struct work *work, const struct document *document, struct err *err);

/* Makes one organisation or name owe a confirmed task. Two names of one organisation make one assignment. */
bool assignment_create(struct work *work, const struct task_record *task, struct str assignee, struct err *err);

/* The title of a paper of which only these columns were read. */
struct str title_of(struct arena *arena, struct str type, struct str number, struct str symbol, struct str file);

#endif
