/* Days that hang on the days of issue or receipt move with them; a day that waits is entered by a person. */
#include "office/common.h"
#include "office/state.h"
#include "office/task.h"
#include "office/task_new.h"

#include "office_sql.h"

static bool redate_assignments(struct work *work, int64_t task, struct date due, struct err *err)
{
    struct sql_assignment_days_of_task_row *rows;
    size_t n;
    if (!sql_assignment_days_of_task(work->store, &(struct sql_assignment_days_of_task_in){.task = task}, work->arena,
                                     &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct date old = common_date(rows[i].due);
        if (date_cmp(old, due) == 0)
            continue;
        const struct sql_assignment_set_due_in in = {.id = rows[i].id, .due = common_date_text(work->arena, due)};
        struct str before;
        if (!state_of(work, "assignment", in.id, &before, err) || !sql_assignment_set_due(work->store, &in, err) ||
            !state_journal(work, "assignment.redate", "assignment", in.id, before, STR_NONE, err))
            return false;
    }
    return true;
}

bool task_redate(struct work *work, const struct document *document, struct err *err)
{
    struct sql_task_to_redate_row *rows;
    size_t n;
    if (!sql_task_to_redate(work->store, &(struct sql_task_to_redate_in){.document = document->id}, work->arena, &rows,
                            &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct deadline deadline = {.amount = (int)rows[i].amount,
                                    .unit = deadline_unit_from_name(rows[i].unit),
                                    .event = deadline_event_from_name(rows[i].event)};
        deadline_kind_from_name(rows[i].deadline_kind, &deadline.kind);
        const struct date old = common_date(rows[i].due);
        const struct date due = deadline_due(&deadline, document->issued, document->received);
        if (date_cmp(old, due) == 0)
            continue;
        const struct sql_task_set_due_in in = {.id = rows[i].id, .due = common_date_text(work->arena, due)};
        struct str before;
        if (!state_of(work, "task", in.id, &before, err) || !sql_task_set_due(work->store, &in, err) ||
            !state_journal(work, "task.redate", "task", in.id, before, STR_NONE, err) ||
            !redate_assignments(work, rows[i].id, due, err))
            return false;
    }
    return true;
}

bool task_set_day(struct work *work, int64_t id, struct date day, struct err *err)
{
    struct task_record task;
    struct str before;
    if (!date_is(day))
        return ERR(err, ERR_INPUT, _("Chưa có ngày đến hạn. Hãy nhập ngày, viết như 31/12/2026."));
    if (!task_get(work, id, &task, err) || !state_of(work, "task", id, &before, err))
        return false;
    const struct sql_task_set_day_in in = {.id = id, .due = common_date_text(work->arena, day)};
    if (!sql_task_set_day(work->store, &in, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_CONFLICT, _("Việc này đã có ngày đến hạn hoặc chưa được giao. Hãy mở lại trang để xem."));
    return state_journal(work, "task.day", "task", id, before, STR_NONE, err) &&
           redate_assignments(work, id, day, err);
}
