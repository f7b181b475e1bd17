/* What makes a task hard to follow up: nobody named, no time, nothing to show. Notes, for the drafter to mend. */
#include "checker/exam.h"

static bool finishes(const struct exam *exam, const struct task *task)
{
    static const char *const verbs[] = {"hoan thanh", "xong",  "dut diem", "to chuc", "nop",
                                        "gui",        "trinh", "ban hanh", NULL};
    return look_any(exam_fold(exam, exam_head(task->words, 400)), verbs);
}

void check_demand(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    if (!exam->options->notes)
        return;
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct task *task = &paper->tasks[i];
        /* an act that is to be finished shows itself; one that is only to be done by a day does not */
        const bool bounded = task->deadline.kind == DEADLINE_DATE && !finishes(exam, task);
        if (task->n_assignees == 0)
            exam_report(exam, RULE_TASK_NOBODY, task->place, STR_NONE);
        if (task->deadline.kind == DEADLINE_NONE && !str_empty(task->deliverable))
            exam_report(exam, RULE_TASK_TIME, task->place, STR_NONE);
        if (bounded && str_empty(task->deliverable))
            exam_report(exam, RULE_TASK_RESULT, task->place, STR_NONE);
    }
}
