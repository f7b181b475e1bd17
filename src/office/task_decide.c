/* What a person decides of a proposed task: it binds, with those who owe it from then on, or it is turned down. And tasks
 * that a person types. */
#include "office/assignment_new.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/event.h"
#include "office/org_resolve.h"
#include "office/set.h"
#include "office/state.h"
#include "office/task_edit.h"
#include "office/task_new.h"

#include "office_sql.h"

/* Those who are in its set; without one those whom it names, found in the tree where they are, as
 * the paper meant them on its day. */
static bool create_assignments(struct work *work, const struct task_record *task, struct err *err)
{
    if (!str_empty(task->scope))
        return set_assign(work, task, NULL, err);
    struct document header = {0};
    struct org_asked asked;
    const size_t n = task->n_assignees ? task->n_assignees : 1;
    struct assignment_new *rows = ARENA_ARRAY(work->arena, struct assignment_new, n);
    rows[0] = (struct assignment_new){.assignee = STR("")};
    if ((task->document && !document_get_header(work, task->document, &header, err)) ||
        !org_asked_of(work, header.issuer, header.parent, header.issued, &asked, err))
        return false;
    for (size_t i = 0; i < task->n_assignees; i++) {
        rows[i] = (struct assignment_new){.assignee = task->assignees[i]};
        if (!org_resolve_in(work, &asked, rows[i].assignee, &rows[i].org, err))
            return false;
    }
    return assignment_create_many(work, task, rows, n, NULL, err);
}

static bool refuse_decided(const struct task_record *task, struct err *err)
{
    return ERR(err, ERR_CONFLICT, _("Nhiệm vụ này đã được %.*s %s. Hãy mở lại trang để xem."),
               STR_ARG(task->decided_by), task->status == TASK_REJECTED ? _("bỏ") : _("xác nhận"));
}

static bool write_confirmed(struct work *work, const struct task_record *old, const struct task_decision *decision,
                            struct err *err)
{
    const struct task_record *task = &decision->task;
    struct str before;
    if (!state_of(work, "task", task->id, &before, err))
        return false;
    const struct sql_task_confirm_in in = {
        .id = task->id,
        .words = task->words,
        .deliverable = task->deliverable,
        .channel = task->channel,
        .deadline_kind = str_from(deadline_kind_name(task->due.kind)),
        .deadline_words = task->due.words,
        .due = common_date_text(work->arena, task->due.date),
        .due_by_hand = decision->due_by_hand,
        .unchanged = decision->unchanged,
        .decided_by = common_present(work->actor.name),
        .decided = work->now,
        .scope = common_present(task->scope),
    };
    if (!sql_task_confirm(work->store, &in, err))
        return false;
    if (store_changes(work->store) != 1)
        return refuse_decided(old, err);
    if (decision->assignees_changed &&
        (!sql_task_assignee_clear(work->store, &(struct sql_task_assignee_clear_in){.task = task->id}, err) ||
         !task_set_assignees(work, task->id, task->assignees, task->n_assignees, err)))
        return false;
    return state_journal(work, "task.confirm", "task", task->id, before, STR_NONE, err);
}

bool task_confirm(struct work *work, int64_t id, const struct task_edit *edit, struct err *err)
{
    struct task_record old;
    if (!task_get(work, id, &old, err))
        return false;
    if (old.status != TASK_PROPOSED)
        return refuse_decided(&old, err);
    struct task_decision decision = {.task = old, .unchanged = true};
    if (edit && !task_apply_edit(work, &old, edit, &decision, err))
        return false;
    return write_confirmed(work, &old, &decision, err) && create_assignments(work, &decision.task, err) &&
           event_await(work, &decision.task, err);
}

bool task_confirm_all(struct work *work, int64_t document, int64_t *ret_confirmed, struct err *err)
{
    struct task_record *tasks;
    size_t n;
    if (!task_of_document(work, document, &tasks, &n, err))
        return false;
    int64_t confirmed = 0;
    for (size_t i = 0; i < n; i++) {
        bool look;
        if (tasks[i].status != TASK_PROPOSED)
            continue;
        if (!set_needs_look(work, &tasks[i], &look, err))
            return false;
        if (look)
            continue;
        if (!task_confirm(work, tasks[i].id, NULL, err))
            return false;
        confirmed++;
    }
    *ret_confirmed = confirmed;
    return true;
}

bool task_reject(struct work *work, int64_t id, struct str reason, struct err *err)
{
    struct task_record task;
    struct str why, before;
    if (!task_get(work, id, &task, err) ||
        !common_words(work->arena, reason, WORDS_MAX_BYTES, _("Lý do"), &why, err) ||
        !state_of(work, "task", id, &before, err))
        return false;
    if (task.status != TASK_PROPOSED)
        return refuse_decided(&task, err);
    const struct sql_task_reject_in in = {.id = id,
                                          .reason = common_present(why),
                                          .decided_by = common_present(work->actor.name),
                                          .decided = work->now};
    if (!sql_task_reject(work->store, &in, err))
        return false;
    if (store_changes(work->store) != 1)
        return refuse_decided(&task, err);
    return state_journal(work, "task.reject", "task", id, before, STR_NONE, err);
}

/* The place of a typed task, held inside its paper's text; its line is counted, not believed. */
static struct place place_in(struct str text, struct place place)
{
    const uint32_t size = (uint32_t)text.n;
    place.span.from = place.span.from < size ? place.span.from : size;
    place.span.to = place.span.to < size ? place.span.to : size;
    if (place.span.to < place.span.from)
        place.span.to = place.span.from;
    place.line = 1;
    for (uint32_t i = 0; i < place.span.from; i++)
        place.line += text.p[i] == '\n';
    return place;
}

bool task_add(struct work *work, int64_t document, struct place place, const struct task_edit *edit, int64_t *ret_id,
              struct err *err)
{
    struct document held;
    if (!document_get(work, document, &held, err))
        return false;
    const struct task_record blank = {.document = document,
                                      .words = STR(""),
                                      .deliverable = STR(""),
                                      .channel = STR(""),
                                      .due = {.kind = DEADLINE_NONE, .words = STR("")}};
    struct task_decision decision = {.task = blank};
    if (str_empty(str_trim(edit->words)))
        return ERR(err, ERR_INPUT, _("Chưa có nội dung nhiệm vụ. Hãy nhập nội dung."));
    if (!task_apply_edit(work, &blank, edit, &decision, err))
        return false;
    struct task_record *task = &decision.task;
    task->place = place_in(held.text, place);
    if (!task_keep(work, task, decision.due_by_hand, "task.add", err) || !create_assignments(work, task, err))
        return false;
    *ret_id = task->id;
    return true;
}
