#include "office/redate.h"

#include "office/common.h"
#include "office/setting.h"
#include "office/state.h"
#include "office/task.h"

#include "office_sql.h"

enum { STEP = 200 };

bool redate_base(struct work *work, struct deadline_base *ret_base, struct err *err)
{
    int64_t days, move;
    struct calendar *calendar = arena_alloc(work->arena, sizeof *calendar);
    if (!calendar_load(work, calendar, err) || !setting_get(work, SETTING_IMMEDIATE_DAYS, &days, err) ||
        !setting_get(work, SETTING_MOVE_DUE, &move, err))
        return false;
    *ret_base = (struct deadline_base){.calendar = calendar, .immediate_days = (int)days, .move = move != 0};
    return true;
}

/* --- who owes a task --- */

/* Assignments whose day changed, and from which what serves them has still to be looked at. */
struct below {
    VEC(struct moved {
        int64_t assignment;
        struct date due;
    }) list;
};

static struct date later(struct date a, struct date b)
{
    return date_cmp(a, b) >= 0 ? a : b;
}

static bool set_assignment(struct work *work, int64_t id, struct date due, struct err *err)
{
    const struct sql_assignment_set_due_in in = {.id = id, .due = common_date_text(work->arena, due)};
    struct str before;
    return state_of(work, "assignment", id, &before, err) && sql_assignment_set_due(work->store, &in, err) &&
           state_journal(work, "assignment.redate", "assignment", id, before, STR_NONE, err);
}

static bool move_owed(struct work *work, int64_t task, struct date due, struct below *below, struct err *err)
{
    struct sql_redate_owed_row *rows;
    size_t n;
    if (!sql_redate_owed(work->store, &(struct sql_redate_owed_in){.task = task}, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct date day = date_is(due) ? later(due, common_date(rows[i].extended)) : due;
        if (date_is(day))
            day = deadline_within(day, common_date(rows[i].above));
        if (date_cmp(common_date(rows[i].due), day) == 0)
            continue;
        if (!set_assignment(work, rows[i].id, day, err))
            return false;
        const struct moved moved = {rows[i].id, day};
        VEC_PUSH(work->arena, &below->list, moved);
    }
    return true;
}

static bool set_task(struct work *work, int64_t task, struct date due, struct err *err)
{
    const struct sql_redate_set_task_in in = {.id = task, .due = common_date_text(work->arena, due)};
    struct str before;
    return state_of(work, "task", task, &before, err) && sql_redate_set_task(work->store, &in, err) &&
           state_journal(work, "task.redate", "task", task, before, STR_NONE, err);
}

/* What passes an assignment onward is not due after it; nor is who owes that, though their days were extended. */
static bool cut_task(struct work *work, int64_t task, struct date old, struct date above, struct below *below,
                     struct err *err)
{
    const struct date due = deadline_within(old, above);
    return (date_cmp(due, old) == 0 || set_task(work, task, due, err)) && move_owed(work, task, due, below, err);
}

/* Each moved assignment may be passed onward, and that again: the list grows while it is walked. */
static bool move_below(struct work *work, struct below *below, struct err *err)
{
    for (size_t at = 0; at < below->list.n; at++) {
        const struct moved moved = below->list.v[at];
        struct sql_redate_serving_row *rows;
        size_t n;
        if (!date_is(moved.due))
            continue;
        const struct sql_redate_serving_in in = {
            .assignment = moved.assignment, .due = common_date_text(work->arena, moved.due)};
        if (!sql_redate_serving(work->store, &in, work->arena, &rows, &n, err))
            return false;
        for (size_t i = 0; i < n; i++)
            if (!cut_task(work, rows[i].id, common_date(rows[i].due), moved.due, below, err))
                return false;
    }
    return true;
}

bool redate_assignments(struct work *work, int64_t task, struct date due, struct err *err)
{
    struct below below = {0};
    return move_owed(work, task, due, &below, err) && move_below(work, &below, err);
}

/* --- tasks --- */

static bool redate_row(struct work *work, const struct sql_redate_of_document_row *row, struct deadline_base *base,
                       struct err *err)
{
    struct deadline deadline = {.amount = (int)row->amount,
                                .unit = deadline_unit_from_name(row->unit),
                                .event = deadline_event_from_name(row->event)};
    deadline_kind_from_name(row->deadline_kind, &deadline.kind);
    base->issued = common_date(row->issued);
    base->received = common_date(row->received);
    base->event = common_date(row->day);
    const struct date due = deadline_due(&deadline, base);
    return date_cmp(common_date(row->due), due) == 0 ||
           (set_task(work, row->id, due, err) && redate_assignments(work, row->id, due, err));
}

static bool redate_rows(struct work *work, const struct sql_redate_of_document_row *rows, size_t n,
                        struct deadline_base *base, struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!redate_row(work, &rows[i], base, err))
            return false;
    return true;
}

bool redate_document(struct work *work, int64_t document, struct err *err)
{
    struct sql_redate_of_document_row *rows;
    struct deadline_base base;
    size_t n;
    return redate_base(work, &base, err) &&
           sql_redate_of_document(work->store, &(struct sql_redate_of_document_in){.document = document}, work->arena,
                                  &rows, &n, err) &&
           redate_rows(work, rows, n, &base, err);
}

bool redate_task(struct work *work, int64_t task, struct err *err)
{
    struct sql_redate_of_document_row *rows;
    struct deadline_base base;
    size_t n;
    return redate_base(work, &base, err) &&
           sql_redate_one(work->store, &(struct sql_redate_one_in){.task = task}, work->arena, &rows, &n, err) &&
           redate_rows(work, rows, n, &base, err);
}

bool redate_from(struct work *work, struct date day, struct err *err)
{
    struct deadline_base base;
    struct sql_redate_of_document_row *rows;
    size_t n;
    struct sql_redate_after_in in = {
        .after_due = common_date_text(work->arena, day), .after_id = 0, .limit = STEP};
    if (!redate_base(work, &base, err))
        return false;
    do {
        /* a day that moves later is met once more, and stays then */
        if (!sql_redate_after(work->store, &in, work->arena, &rows, &n, err) || !redate_rows(work, rows, n, &base, err))
            return false;
        if (n) {
            in.after_due = rows[n - 1].due;
            in.after_id = rows[n - 1].id;
        }
    } while (n == STEP);
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
