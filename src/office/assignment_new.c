/* Assignments come to be, many at a time. */
#include "office/assignment_new.h"

#include "office/access.h"
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/state.h"

#include "office_sql.h"

/* Who owes a task sees the paper that it stands in. */
static bool note_access(struct work *work, int64_t document, int64_t org, struct err *err)
{
    struct sql_access_of_org_row *row;
    size_t n;
    if (document == 0 || org == 0)
        return true;
    return sql_access_of_org(work->store, &(struct sql_access_of_org_in){.org = org}, work->arena, &row, &n, err) &&
           (n == 0 || access_note(work, document, row->path, ACCESS_ASSIGNED, err));
}

static bool create(struct work *work, const struct task_record *task, const struct assignment_new *new, bool *ret_made,
                   struct err *err)
{
    const struct str assignee = common_present(new->assignee);
    const struct sql_assignment_insert_in in = {
        .task = task->id,
        .document = task->document,
        .document_null = task->document == 0,
        .org = new->org,
        .org_null = new->org == 0,
        .assignee = assignee,
        .assignee_key = common_key(work->arena, assignee),
        .role = str_from(assignment_role_names[new->role]),
        .deadline_kind = str_from(deadline_kind_name(task->due.kind)),
        .due = common_date_text(work->arena, task->due.date),
        .created = work->now,
    };
    struct sql_assignment_insert_row *row;
    size_t n;
    if (!sql_assignment_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_made = n == 1;
    return n == 0 || (note_access(work, task->document, new->org, err) &&
                      state_journal(work, "assignment.create", "assignment", row->id, STR_NONE, STR_NONE, err));
}

bool assignment_create_many(struct work *work, const struct task_record *task, const struct assignment_new *rows,
                            size_t n, size_t *ret_made, struct err *err)
{
    size_t all = 0;
    for (size_t i = 0; i < n; i++) {
        bool made;
        if (!create(work, task, &rows[i], &made, err))
            return false;
        all += made;
    }
    if (ret_made)
        *ret_made = all;
    return true;
}
