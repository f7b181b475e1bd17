/* Tasks: proposed by the reader, kept, read. They are decided in task_decide.c; what a person may change stands in
 * task_edit.c. */
#include "office/task.h"

#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/state.h"
#include "office/task_edit.h"
#include "office/task_new.h"

#include "office_sql.h"

static bool insert_task(struct work *work, const struct sql_task_insert_in *in, const struct str *assignees, size_t n,
                        int64_t *ret_id, struct err *err)
{
    struct sql_task_insert_row *row;
    size_t rows;
    if (!sql_task_insert(work->store, in, work->arena, &row, &rows, err))
        return false;
    if (!task_set_assignees(work, row->id, assignees, n, err))
        return false;
    *ret_id = row->id;
    return true;
}

bool task_set_assignees(struct work *work, int64_t task, const struct str *assignees, size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!sql_task_assignee_insert(
                work->store,
                &(struct sql_task_assignee_insert_in){.task = task, .seq = (int64_t)i, .name = assignees[i]}, err))
            return false;
    return true;
}

bool task_propose(struct work *work, int64_t document, const struct task *task, const struct deadline_base *base,
                  int64_t *ret_id, struct err *err)
{
    const struct deadline *deadline = &task->deadline;
    const struct sql_task_insert_in in = {
        .document = document,
        .line = task->place.line,
        .span_from = task->place.span.from,
        .span_to = task->place.span.to,
        .words = common_present(task->words),
        .deliverable = common_present(task->deliverable),
        .channel = common_present(task->channel),
        .deadline_kind = str_from(deadline_kind_name(deadline->kind)),
        .deadline_words = common_present(deadline->words),
        .amount = deadline->amount,
        .unit = str_from(deadline_unit_name(deadline->unit)),
        .event = str_from(deadline_event_name(deadline->event)),
        .due = common_date_text(work->arena, deadline_due(deadline, base)),
        .status = STR("proposed"),
        .decided_by = STR(""),
        .asker = access_path(work),
        .serves_null = true,
        .scope = STR(""),
        .duty_null = true,
        .period = STR(""),
    };
    return insert_task(work, &in, task->assignees, task->n_assignees, ret_id, err);
}

static enum task_status status_from_name(struct str name)
{
    return str_eq(name, STR("confirmed")) ? TASK_CONFIRMED
           : str_eq(name, STR("rejected")) ? TASK_REJECTED
                                           : TASK_PROPOSED;
}

static struct task_record task_from_row(struct arena *arena, const struct sql_task_get_row *row)
{
    struct due due = {.words = row->deadline_words,
                      .date = common_date(row->due),
                      .amount = (int)row->amount,
                      .unit = deadline_unit_from_name(row->unit),
                      .event = deadline_event_from_name(row->event)};
    deadline_kind_from_name(row->deadline_kind, &due.kind);
    return (struct task_record){
        .id = row->id,
        .document = row->document,
        .document_title = title_of(arena, row->type, row->number, row->symbol, row->file),
        .place = {(uint32_t)row->line, {(uint32_t)row->span_from, (uint32_t)row->span_to}},
        .words = row->words,
        .due = due,
        .deliverable = row->deliverable,
        .channel = row->channel,
        .status = status_from_name(row->status),
        .unchanged = row->unchanged != 0,
        .decided_by = row->decided_by,
        .reason = row->reason,
        .decided = row->decided,
        .asker = row->asker,
        .serves = row->serves,
        .scope = row->scope,
        .duty = row->duty,
        .period = row->period,
    };
}

bool task_get(struct work *work, int64_t id, struct task_record *ret_task, struct err *err)
{
    struct sql_task_get_row *row;
    struct sql_task_assignee_of_row *names;
    size_t n, n_names;
    if (!sql_task_get(work->store, &(struct sql_task_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có nhiệm vụ số %lld."), (long long)id);
    if (!sql_task_assignee_of(work->store, &(struct sql_task_assignee_of_in){.task = id}, work->arena, &names,
                              &n_names, err))
        return false;
    struct task_record task = task_from_row(work->arena, row);
    task.assignees = ARENA_ARRAY(work->arena, struct str, n_names);
    task.n_assignees = n_names;
    for (size_t i = 0; i < n_names; i++)
        task.assignees[i] = names[i].name;
    *ret_task = task;
    return true;
}

/* Who is not on the paper's side sees the tasks that somebody in their range owes, and only those who do. */
static bool rows_of_document(struct work *work, int64_t document, bool owned, struct sql_task_get_row **ret_rows,
                             size_t *ret_n, struct sql_task_assignee_of_document_row **ret_names, size_t *ret_names_n,
                             struct err *err)
{
    if (owned)
        return sql_task_of_document(work->store, &(struct sql_task_of_document_in){.document = document}, work->arena,
                                    ret_rows, ret_n, err) &&
               sql_task_assignee_of_document(work->store,
                                             &(struct sql_task_assignee_of_document_in){.document = document},
                                             work->arena, ret_names, ret_names_n, err);
    const struct sql_task_of_document_owed_in in = {
        .document = document, .path = access_path(work), .path_end = access_path_end(work)};
    const struct sql_task_assignee_of_document_owed_in names_in = {
        .document = document, .path = in.path, .path_end = in.path_end};
    return sql_task_of_document_owed(work->store, &in, work->arena, ret_rows, ret_n, err) &&
           sql_task_assignee_of_document_owed(work->store, &names_in, work->arena, ret_names, ret_names_n, err);
}

bool task_of_document(struct work *work, int64_t document, struct task_record **ret_tasks, size_t *ret_n,
                      struct err *err)
{
    struct document header;
    struct access access;
    struct sql_task_get_row *rows;
    struct sql_task_assignee_of_document_row *names;
    size_t n, n_names;
    if (!document_get_header(work, document, &header, err) || !access_of(work, document, &access, err) ||
        !rows_of_document(work, document, access.owned, &rows, &n, &names, &n_names, err))
        return false;
    struct task_record *tasks = ARENA_ARRAY(work->arena, struct task_record, n);
    struct str *all = ARENA_ARRAY(work->arena, struct str, n_names);
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        tasks[i] = task_from_row(work->arena, &rows[i]);
        tasks[i].assignees = all + at;
        /* both lists are in reading order, the names of a task stand together */
        for (; at < n_names && names[at].task == tasks[i].id; at++)
            all[at] = names[at].name;
        tasks[i].n_assignees = (size_t)(all + at - tasks[i].assignees);
    }
    *ret_tasks = tasks;
    *ret_n = n;
    return true;
}

/* What a paper demands, the node that registered it asks for; anything else, who acts. */
static bool find_asker(struct work *work, struct task_record *task, struct err *err)
{
    struct sql_access_owner_row *row;
    size_t n = 0;
    const struct sql_access_owner_in in = {.document = task->document};
    if (task->document && !task->serves && !sql_access_owner(work->store, &in, work->arena, &row, &n, err))
        return false;
    task->asker = n ? row->path : access_path(work);
    return true;
}

bool task_keep(struct work *work, struct task_record *task, bool due_by_hand, const char *action, struct err *err)
{
    if (str_empty(task->asker) && !find_asker(work, task, err))
        return false;
    const struct sql_task_insert_in in = {
        .document = task->document,
        .document_null = task->document == 0,
        .line = task->place.line,
        .span_from = task->place.span.from,
        .span_to = task->place.span.to,
        .words = task->words,
        .deliverable = common_present(task->deliverable),
        .channel = common_present(task->channel),
        .deadline_kind = str_from(deadline_kind_name(task->due.kind)),
        .deadline_words = common_present(task->due.words),
        .amount = task->due.amount,
        .unit = str_from(deadline_unit_name(task->due.unit)),
        .event = str_from(deadline_event_name(task->due.event)),
        .due = common_date_text(work->arena, task->due.date),
        .due_by_hand = due_by_hand,
        .by_hand = 1,
        .status = STR("confirmed"),
        .decided_by = common_present(work->actor.name),
        .decided = work->now,
        .asker = task->asker,
        .serves = task->serves,
        .serves_null = task->serves == 0,
        .scope = common_present(task->scope),
        .duty = task->duty,
        .duty_null = task->duty == 0,
        .period = common_present(task->period),
    };
    return insert_task(work, &in, task->assignees, task->n_assignees, &task->id, err) &&
           state_journal(work, action, "task", task->id, STR_NONE, STR_NONE, err);
}
