#include "office/onward.h"

#include "office/access.h"
#include "office/assignment_new.h"
#include "office/common.h"
#include "office/set.h"
#include "office/state.h"
#include "office/task_new.h"

#include "office_sql.h"

/* --- passing --- */

static bool is_open(enum assignment_state state)
{
    return state != ASSIGNMENT_ACCEPTED && state != ASSIGNMENT_CANCELLED;
}

/* The day of what is passed: the unit's own, never after the superior's. */
static bool day_of(const struct assignment *above, struct date asked, struct due *ret_due, struct err *err)
{
    char last[DATE_TEXT_MAX];
    *ret_due = above->due;
    if (!date_is(asked) && !date_is(above->due.date))
        return true;
    *ret_due = (struct due){.kind = DEADLINE_DATE, .words = STR(""), .date = asked};
    if (!date_is(asked))
        ret_due->date = above->due.date;
    else if (date_is(above->due.date) && date_cmp(asked, above->due.date) > 0)
        return ERR(err, ERR_INPUT, _("Hạn giao tiếp không được sau hạn của cấp trên, ngày %s. Hãy chọn ngày sớm hơn."),
                   date_vi(above->due.date, last));
    return true;
}

/* Everybody to whom it goes stands below the one who owes it. */
static bool check_below(struct work *work, const struct assignment *above, struct str form, struct err *err)
{
    const struct set_ground ground = {.anchor = above->org};
    struct set set;
    struct set_members members;
    if (!set_parse(work->arena, form, &set, err) || !set_resolve(work, &set, &ground, &members, err))
        return false;
    for (size_t i = 0; i < members.n; i++) {
        const struct set_member *m = &members.v[i];
        if (m->place != SET_IN)
            continue;
        if (m->org == 0)
            return ERR(err, ERR_INPUT, _("“%.*s” không có trong cây tổ chức nên không giao tiếp được."),
                       STR_ARG(m->name));
        if (!access_covers(above->org_path, m->path) || str_eq(above->org_path, m->path))
            return ERR(err, ERR_INPUT, _("%.*s không phải đơn vị cấp dưới nên không giao tiếp được."),
                       STR_ARG(m->name));
    }
    return true;
}

/* What is passed stands at the place of the paper where the superior's order stands. */
static bool place_of(struct work *work, const struct assignment *above, struct task_record *task, struct err *err)
{
    struct task_record asked;
    if (!task_get(work, above->task, &asked, err))
        return false;
    task->place = asked.place;
    task->deliverable = asked.deliverable;
    task->channel = STR("");
    return true;
}

bool onward_pass(struct work *work, int64_t assignment, const struct onward *onward, int64_t *ret_task,
                 struct err *err)
{
    struct assignment above;
    struct str words;
    if (!assignment_get(work, assignment, &above, err) ||
        !common_words(work->arena, onward->words, WORDS_MAX_BYTES, _("Nội dung nhiệm vụ"), &words, err))
        return false;
    if (!is_open(above.state))
        return ERR(err, ERR_CONFLICT, _("Phân công này đã xong hoặc đã hủy nên không giao tiếp được."));
    if (above.org == 0)
        return ERR(err, ERR_CONFLICT, _("Chưa rõ đơn vị nào nhận việc này nên không giao tiếp được."));
    struct task_record task = {
        .document = above.document,
        .words = str_empty(words) ? above.words : words,
        .asker = above.org_path,
        .serves = above.id,
        .scope = onward->scope,
    };
    if (!day_of(&above, onward->day, &task.due, err) || !check_below(work, &above, onward->scope, err) ||
        !place_of(work, &above, &task, err) || !task_keep(work, &task, true, "task.onward", err) ||
        !set_assign(work, &task, NULL, err))
        return false;
    *ret_task = task.id;
    return true;
}

/* --- how far they are --- */

bool onward_of_task(struct work *work, int64_t task, struct onward_count **ret_counts, size_t *ret_n, struct err *err)
{
    struct sql_onward_of_task_row *rows;
    if (!sql_onward_of_task(work->store, &(struct sql_onward_of_task_in){.task = task}, work->arena, &rows, ret_n, err))
        return false;
    struct onward_count *counts = ARENA_ARRAY(work->arena, struct onward_count, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        counts[i] = (struct onward_count){rows[i].assignment, rows[i].n, rows[i].handed, rows[i].done};
    *ret_counts = counts;
    return true;
}

bool onward_tasks(struct work *work, int64_t assignment, struct onward_task **ret_tasks, size_t *ret_n,
                  struct err *err)
{
    struct sql_onward_tasks_row *rows;
    if (!sql_onward_tasks(work->store, &(struct sql_onward_tasks_in){.assignment = assignment}, work->arena, &rows,
                          ret_n, err))
        return false;
    struct onward_task *tasks = ARENA_ARRAY(work->arena, struct onward_task, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        tasks[i] = (struct onward_task){.task = rows[i].task,
                                        .words = rows[i].words,
                                        .due = common_date(rows[i].due),
                                        .count = {assignment, rows[i].n, rows[i].handed, rows[i].done}};
    *ret_tasks = tasks;
    return true;
}
