#include "office/assignment_pass.h"

#include "office/access.h"
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/org.h"
#include "office/state.h"

#include "office_sql.h"

bool assignment_open_of(struct work *work, int64_t org, int64_t **ret_ids, size_t *ret_n, struct err *err)
{
    struct sql_assignment_open_of_row *rows;
    size_t n;
    if (!sql_assignment_open_of(work->store, &(struct sql_assignment_open_of_in){.org = org}, work->arena, &rows, &n,
                                err))
        return false;
    int64_t *ids = ARENA_ARRAY(work->arena, int64_t, n);
    for (size_t i = 0; i < n; i++)
        ids[i] = rows[i].id;
    *ret_ids = ids;
    *ret_n = n;
    return true;
}

static bool owes_already(struct work *work, int64_t task, int64_t org, bool *ret_owes, struct err *err)
{
    struct sql_assignment_of_task_and_org_row *row;
    size_t n;
    const struct sql_assignment_of_task_and_org_in in = {.task = task, .org = org};
    if (!sql_assignment_of_task_and_org(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_owes = n > 0;
    return true;
}

static bool refuse_done(struct err *err)
{
    return ERR(err, ERR_CONFLICT, _("Việc này đã xong hoặc đã hủy, không chuyển được. Hãy mở lại trang để xem."));
}

static bool cancel_double(struct work *work, const struct assignment *a, const struct org *to, struct err *err)
{
    const struct sql_assignment_give_back_in in = {
        .id = a->id,
        .seen = str_from(assignment_state_names[a->state]),
        .state = str_from(assignment_state_names[ASSIGNMENT_CANCELLED]),
        .reason = str_printf(work->arena, _("%.*s nhận việc này và đã được giao chính việc này"), STR_ARG(to->name))};
    return sql_assignment_give_back(work->store, &in, err) &&
           (store_changes(work->store) == 1 || refuse_done(err));
}

static bool pass(struct work *work, const struct assignment *a, const struct org *to, struct err *err)
{
    bool twice;
    struct str before;
    if (!owes_already(work, a->task, to->id, &twice, err) || !state_of(work, "assignment", a->id, &before, err))
        return false;
    const struct sql_assignment_set_org_in in = {.id = a->id, .org = to->id};
    if (twice)
        return cancel_double(work, a, to, err) &&
               state_journal(work, "assignment.pass", "assignment", a->id, before, STR_NONE, err);
    if (!sql_assignment_set_org(work->store, &in, err))
        return false;
    if (store_changes(work->store) != 1)
        return refuse_done(err);
    const char *action = a->org ? "assignment.pass" : "assignment.place";
    return state_journal(work, action, "assignment", a->id, before, a->org_name, err);
}

bool assignment_pass(struct work *work, int64_t id, int64_t to, struct err *err)
{
    struct assignment a;
    struct org org;
    if (!assignment_get(work, id, &a, err) || !org_get(work, to, &org, err))
        return false;
    return assignment_moves(a.state) != 0 ? pass(work, &a, &org, err) : refuse_done(err);
}

bool assignment_pass_all(struct work *work, int64_t from, int64_t to, size_t *ret_passed, struct err *err)
{
    int64_t *ids;
    size_t n;
    if (!assignment_open_of(work, from, &ids, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!assignment_pass(work, ids[i], to, err))
            return false;
    if (ret_passed)
        *ret_passed = n;
    return true;
}

bool assignment_place_all(struct work *work, struct str name, int64_t to, size_t *ret_placed, struct err *err)
{
    struct sql_assignment_unplaced_row *rows;
    size_t n;
    const struct sql_assignment_unplaced_in in = {.assignee_key = common_key(work->arena, name),
                                                  .path = access_path(work),
                                                  .path_end = access_path_end(work)};
    if (!sql_assignment_unplaced(work->store, &in, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!assignment_pass(work, rows[i].id, to, err))
            return false;
    *ret_placed = n;
    return true;
}
