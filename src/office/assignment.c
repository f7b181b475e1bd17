/* One assignment, and how a row becomes one. They come to be in assignment_new.c, move in assignment_move.c and are
 * listed in assignment_list.c. */
#include "office/assignment.h"

#include "office/assignment_row.h"
#include "office/common.h"
#include "office/document_row.h"

#include "office_sql.h"

const char *const assignment_state_names[ASSIGNMENT__MAX] = {
    [ASSIGNMENT_ASSIGNED] = "assigned", [ASSIGNMENT_ACKNOWLEDGED] = "acknowledged",
    [ASSIGNMENT_SUBMITTED] = "submitted", [ASSIGNMENT_ACCEPTED] = "accepted",
    [ASSIGNMENT_RETURNED] = "returned", [ASSIGNMENT_CANCELLED] = "cancelled",
};

const char *const assignment_role_names[ASSIGNMENT_ROLE__MAX] = {
    [ASSIGNMENT_LEAD] = "lead", [ASSIGNMENT_SUPPORT] = "support"};

static enum assignment_state state_from_name(struct str name)
{
    for (int state = 0; state < ASSIGNMENT__MAX; state++)
        if (str_eq(name, str_from(assignment_state_names[state])))
            return (enum assignment_state)state;
    return ASSIGNMENT_ASSIGNED;
}

static enum due_step step_of(enum assignment_state state)
{
    return state == ASSIGNMENT_ACCEPTED    ? DUE_ACCEPTED
           : state == ASSIGNMENT_CANCELLED ? DUE_CANCELLED
           : state == ASSIGNMENT_SUBMITTED ? DUE_HANDED
                                           : DUE_OPEN;
}

struct assignment assignment_from_row(const struct work *work, const struct sql_assignment_get_row *row)
{
    struct assignment a = {
        .id = row->id,
        .task = row->task,
        .document = row->document,
        .org = row->org,
        .assignee = str_empty(row->assignee) ? row->org_name : row->assignee,
        .role = str_eq(row->role, STR("support")) ? ASSIGNMENT_SUPPORT : ASSIGNMENT_LEAD,
        .asker = row->asker,
        .serves = row->serves,
        .org_name = row->org_name,
        .org_path = row->org_path,
        .words = row->words,
        .document_title = title_of(work->arena, row->type, row->number, row->symbol, row->file),
        .due = {.words = row->deadline_words,
                .date = common_date(row->due),
                .amount = (int)row->amount,
                .unit = deadline_unit_from_name(row->unit),
                .event = deadline_event_from_name(row->event)},
        .state = state_from_name(row->state),
        .done = common_date(row->done),
        .handed = common_date(row->handed),
        .evidence = row->evidence,
        .reason = row->reason,
        .first_due = common_date(row->first_due),
        .submitted_by = row->submitted_by_null ? -1 : row->submitted_by,
    };
    deadline_kind_from_name(row->deadline_kind, &a.due.kind);
    /* a result is in time when it was handed in in time, however long its acceptance took */
    a.lamp = due_lamp(&a.due, step_of(a.state), date_is(a.handed) ? a.handed : a.done, work->today);
    return a;
}

struct str assignment_who(const struct assignment *assignment)
{
    if (!str_empty(assignment->org_name))
        return assignment->org_name;
    return str_empty(assignment->assignee) ? str_from(_("chưa rõ đơn vị")) : assignment->assignee;
}

bool assignment_get(struct work *work, int64_t id, struct assignment *ret_assignment, struct err *err)
{
    struct sql_assignment_get_row *row;
    size_t n;
    if (!sql_assignment_get(work->store, &(struct sql_assignment_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có phân công số %lld."), (long long)id);
    *ret_assignment = assignment_from_row(work, row);
    return true;
}
