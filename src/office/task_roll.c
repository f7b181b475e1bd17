#include "office/task_roll.h"

#include "office/assignment_new.h"
#include "office/common.h"
#include "office/rhythm.h"
#include "office/state.h"
#include "office/task_new.h"

#include "office_sql.h"

/* Those who owe the order now. */
static bool owers(struct work *work, int64_t task, struct assignment_new **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_task_owers_row *found;
    size_t n;
    if (!sql_task_owers(work->store, &(struct sql_task_owers_in){.task = task}, work->arena, &found, &n, err))
        return false;
    struct assignment_new *rows = ARENA_ARRAY(work->arena, struct assignment_new, n + 1);
    for (size_t i = 0; i < n; i++)
        rows[i] = (struct assignment_new){
            .org = found[i].org,
            .assignee = found[i].assignee,
            .role = str_eq(found[i].role, STR("support")) ? ASSIGNMENT_SUPPORT : ASSIGNMENT_LEAD,
        };
    *ret_rows = rows;
    *ret_n = n;
    return true;
}

/* One order with the same words at the same place of the same paper has one instance a period. */
static bool is_made(struct work *work, const struct task_record *instance, bool *ret_made, struct err *err)
{
    struct sql_task_instance_row *row;
    size_t n;
    const struct sql_task_instance_in in = {.document = instance->document,
                                            .span_from = instance->place.span.from,
                                            .period = instance->period,
                                            .words = instance->words};
    if (!sql_task_instance(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_made = n > 0;
    return true;
}

static struct task_record instance_of(struct work *work, const struct task_record *order, const struct rhythm *rhythm,
                                      struct period period)
{
    char code[PERIOD_CODE_MAX], name[PERIOD_NAME_MAX];
    const struct str when = str_copy(work->arena, str_from(period_name(period, name)));
    struct task_record instance = *order;
    instance.id = 0;
    instance.words = str_printf(work->arena, "%.*s (%.*s)", STR_ARG(order->words), STR_ARG(when));
    instance.due = (struct due){.kind = DEADLINE_PERIOD, .words = when, .date = rhythm_due(rhythm, period)};
    instance.period = str_copy(work->arena, str_from(period_code(period, code)));
    instance.scope = STR("");
    instance.n_assignees = 0;
    return instance;
}

static bool roll(struct work *work, const struct task_record *order, int64_t *made, struct err *err)
{
    struct rhythm rhythm;
    struct assignment_new *rows;
    size_t n;
    if (!rhythm_of(&order->due, &rhythm))
        return true;
    if (!owers(work, order->id, &rows, &n, err))
        return false;
    if (n == 0)
        return true;
    struct date since = date_of_time(order->decided);
    if (date_cmp(since, work->today) > 0)
        since = work->today;
    const struct period now = period_of(rhythm.kind, work->today), first = period_step(now, 1 - TASK_PERIODS_MAX);
    /* a day that was past when the order was confirmed is nobody's */
    struct period period = rhythm_next(&rhythm, since);
    if (period_cmp(period, first) < 0)
        period = first;
    for (; period_cmp(period, now) <= 0; period = period_step(period, 1)) {
        struct task_record instance = instance_of(work, order, &rhythm, period);
        bool done;
        if (!is_made(work, &instance, &done, err))
            return false;
        if (done)
            continue;
        if (!task_keep(work, &instance, true, "task.period", err) ||
            !assignment_create_many(work, &instance, rows, n, NULL, err))
            return false;
        ++*made;
    }
    return true;
}

bool task_roll(struct work *work, int64_t *ret_made, struct err *err)
{
    struct sql_task_recurring_row *rows;
    size_t n;
    *ret_made = 0;
    if (!sql_task_recurring(work->store, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct task_record order;
        if (!task_get(work, rows[i].id, &order, err) || !roll(work, &order, ret_made, err))
            return false;
    }
    return true;
}
