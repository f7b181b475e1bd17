/* Periods of standing duties become tasks: once each, for the organisations that there are on that day. */
#include "office/common.h"
#include "office/duty_row.h"
#include "office/set.h"
#include "office/state.h"
#include "office/task_new.h"

#include "office_sql.h"

static bool is_made(struct work *work, int64_t duty, struct str period, bool *ret_made, struct err *err)
{
    struct sql_duty_task_row *row;
    size_t n;
    if (!sql_duty_task(work->store, &(struct sql_duty_task_in){.duty = duty, .period = period}, work->arena, &row, &n,
                       err))
        return false;
    *ret_made = n > 0;
    return true;
}

/* A period for which nobody is there owes nothing. */
static bool make(struct work *work, const struct duty *duty, struct period period, struct str code, int64_t *made,
                 struct err *err)
{
    char name[PERIOD_NAME_MAX];
    struct set set;
    struct set_members members;
    if (!set_parse(work->arena, duty->scope, &set, err) ||
        !set_resolve(work, &set, &(struct set_ground){0}, &members, err))
        return false;
    if (members.in == 0)
        return true;
    const struct str when = str_copy(work->arena, str_from(period_name(period, name)));
    struct task_record task = {
        .words = str_printf(work->arena, "%.*s, %.*s", STR_ARG(duty->words), STR_ARG(when)),
        .deliverable = duty->proof == RECORD_PAPER ? duty->topic : STR(""),
        .channel = STR(""),
        .due = {.kind = DEADLINE_PERIOD,
                .words = when,
                .date = date_add_days(period_last(period), duty->due_days)},
        .asker = duty->asker,
        .scope = duty->scope,
        .duty = duty->id,
        .period = code,
    };
    size_t owed;
    if (!task_keep(work, &task, false, "duty.owe", err) || !set_assign(work, &task, &owed, err))
        return false;
    ++*made;
    return true;
}

static bool roll(struct work *work, const struct duty *duty, int64_t *made, struct err *err)
{
    const struct period now = period_of(duty->period, work->today);
    struct period period = period_of(duty->period, duty->since);
    const struct period first = period_step(now, 1 - DUTY_PERIODS_MAX);
    if (period_cmp(period, first) < 0)
        period = first;
    for (; period_cmp(period, now) <= 0; period = period_step(period, 1)) {
        char code[PERIOD_CODE_MAX];
        const struct str text = str_copy(work->arena, str_from(period_code(period, code)));
        bool done;
        if (!is_made(work, duty->id, text, &done, err) || (!done && !make(work, duty, period, text, made, err)))
            return false;
    }
    return true;
}

bool duty_roll(struct work *work, int64_t *ret_made, struct err *err)
{
    struct sql_duty_get_row *rows;
    size_t n;
    const struct sql_duty_running_in in = {.day = common_date_text(work->arena, work->today)};
    if (!sql_duty_running(work->store, &in, work->arena, &rows, &n, err))
        return false;
    *ret_made = 0;
    for (size_t i = 0; i < n; i++) {
        const struct duty duty = duty_from_row(&rows[i]);
        if (!roll(work, &duty, ret_made, err))
            return false;
    }
    return true;
}
