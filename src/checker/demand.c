/* What makes a task hard to follow up: nobody named, no time, nothing to show. Notes, so that the drafter can mend it. */
#include "checker/exam.h"

void check_demand(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    if (!exam->options->notes)
        return;
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct task *task = &paper->tasks[i];
        const bool bounded = task->deadline.kind == DEADLINE_DATE || task->deadline.kind == DEADLINE_RELATIVE;
        if (task->n_assignees == 0)
            exam_report(exam, RULE_TASK_NOBODY, task->place, STR_NONE);
        if (task->deadline.kind == DEADLINE_NONE && !str_empty(task->deliverable))
            exam_report(exam, RULE_TASK_TIME, task->place, STR_NONE);
        if (bounded && str_empty(task->deliverable))
            exam_report(exam, RULE_TASK_RESULT, task->place, STR_NONE);
    }
}
