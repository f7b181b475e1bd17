#include "office/extension.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/right.h"
#include "office/state.h"

#include "office_sql.h"

static bool check_ask(struct work *work, const struct extension_ask *ask, struct str *ret_reason, struct err *err)
{
    struct document paper;
    if (!common_words(work->arena, ask->reason, WORDS_MAX_BYTES, _("Lý do"), ret_reason, err) ||
        (ask->document && !document_get_header(work, ask->document, &paper, err)))
        return false;
    if (!date_is(ask->day))
        return ERR(err, ERR_INPUT, _("Chưa có ngày. Hãy nhập hạn mới, viết như 31/12/2026."));
    if (str_empty(*ret_reason))
        return ERR(err, ERR_INPUT, _("Chưa có lý do. Gia hạn phải có lý do, kèm văn bản cho gia hạn nếu có."));
    return true;
}

static bool check_days(struct work *work, const struct assignment *a, struct date day, struct err *err)
{
    char text[DATE_TEXT_MAX];
    struct assignment above;
    if (a->state == ASSIGNMENT_ACCEPTED || a->state == ASSIGNMENT_CANCELLED)
        return ERR(err, ERR_CONFLICT, _("Việc này đã xong hoặc đã hủy nên không gia hạn được."));
    if (!date_is(a->due.date))
        return ERR(err, ERR_CONFLICT, _("Việc này chưa có ngày đến hạn nên chưa gia hạn được. Hãy nhập ngày đến hạn."));
    if (date_cmp(day, a->due.date) <= 0)
        return ERR(err, ERR_INPUT, _("Hạn mới phải sau hạn đang có (%s)."), date_vi(a->due.date, text));
    if (a->serves && !assignment_get(work, a->serves, &above, err))
        return false;
    if (a->serves && date_cmp(deadline_within(day, above.due.date), day) != 0)
        return ERR(err, ERR_INPUT, _("Hạn mới không được sau hạn của việc cấp trên giao (%s)."),
                   date_vi(above.due.date, text));
    return true;
}

static bool grant(struct work *work, int64_t id, const struct extension_ask *ask, struct str reason, struct err *err)
{
    struct assignment a;
    struct str before;
    if (!assignment_get(work, id, &a, err) || !check_days(work, &a, ask->day, err) ||
        !state_of(work, "assignment", id, &before, err))
        return false;
    const struct sql_assignment_set_due_in due = {.id = id, .due = common_date_text(work->arena, ask->day)};
    const struct sql_extension_insert_in in = {
        .assignment = id,
        .due_before = common_date_text(work->arena, a.due.date),
        .due_after = due.due,
        .reason = reason,
        .document = ask->document,
        .document_null = ask->document == 0,
        .created = work->now,
        .created_by = common_present(work->actor.name),
    };
    struct sql_extension_insert_row *row;
    size_t n;
    return sql_extension_insert(work->store, &in, work->arena, &row, &n, err) &&
           state_journal(work, "extension.grant", "extension", row->id, STR_NONE, STR_NONE, err) &&
           sql_assignment_set_due(work->store, &due, err) &&
           state_journal(work, "assignment.extend", "assignment", id, before, reason, err);
}

bool extension_grant(struct work *work, int64_t assignment, const struct extension_ask *ask, struct err *err)
{
    struct str reason;
    return check_ask(work, ask, &reason, err) && grant(work, assignment, ask, reason, err);
}

bool extension_grant_all(struct work *work, int64_t task, const struct extension_ask *ask, int64_t *ret_granted,
                         struct err *err)
{
    struct sql_extension_open_row *rows;
    struct str reason;
    size_t n;
    if (!check_ask(work, ask, &reason, err))
        return false;
    const struct sql_extension_open_in in = {.task = task, .due = common_date_text(work->arena, ask->day)};
    if (!sql_extension_open(work->store, &in, work->arena, &rows, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_CONFLICT, _("Không còn đơn vị nào chưa xong mà có hạn trước ngày này."));
    for (size_t i = 0; i < n; i++)
        if (!grant(work, rows[i].id, ask, reason, err))
            return false;
    *ret_granted = (int64_t)n;
    return true;
}

static struct extension extension_from_row(const struct sql_extension_of_task_row *row)
{
    return (struct extension){.id = row->id,
                              .assignment = row->assignment,
                              .before = common_date(row->due_before),
                              .after = common_date(row->due_after),
                              .reason = row->reason,
                              .document = row->document_null ? 0 : row->document,
                              .by = row->created_by,
                              .created = row->created};
}

bool extension_of_assignment(struct work *work, int64_t assignment, struct extension **ret_extensions, size_t *ret_n,
                             struct err *err)
{
    struct sql_extension_of_task_row *rows;
    const struct sql_extension_of_assignment_in in = {.assignment = assignment};
    if (!sql_extension_of_assignment(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    struct extension *extensions = ARENA_ARRAY(work->arena, struct extension, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        extensions[i] = extension_from_row(&rows[i]);
    *ret_extensions = extensions;
    return true;
}

bool extension_of_task(struct work *work, int64_t task, struct extension **ret_extensions, size_t *ret_n,
                       struct err *err)
{
    struct sql_extension_of_task_row *rows;
    size_t n, seen = 0;
    if (!sql_extension_of_task(work->store, &(struct sql_extension_of_task_in){.task = task}, work->arena, &rows, &n,
                               err))
        return false;
    struct extension *extensions = ARENA_ARRAY(work->arena, struct extension, n);
    struct bearing bearing = {.seen = false};
    for (size_t i = 0; i < n; i++) {
        if ((i == 0 || rows[i].assignment != rows[i - 1].assignment) &&
            !right_bearing(work, THING_ASSIGNMENT, rows[i].assignment, &bearing, err))
            return false;
        if (bearing.seen)
            extensions[seen++] = extension_from_row(&rows[i]);
    }
    *ret_extensions = extensions;
    *ret_n = seen;
    return true;
}
