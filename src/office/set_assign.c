/* A task's set becomes owed: it is resolved once more, in the same transaction. */
#include "office/assignment_new.h"
#include "office/common.h"
#include "office/org.h"
#include "office/org_path.h"
#include "office/set_part.h"

#include "office_sql.h"

bool set_assign(struct work *work, const struct task_record *task, size_t *ret_made, struct err *err)
{
    return set_assign_form(work, task, task->scope, ret_made, err);
}

bool set_assign_form(struct work *work, const struct task_record *task, struct str form, size_t *ret_made,
                     struct err *err)
{
    struct set_ground ground;
    struct set set;
    struct set_members members;
    if (!set_parse(work->arena, form, &set, err) ||
        !set_ground_of(work, task->document, task->id, &ground, err) ||
        !set_resolve(work, &set, &ground, &members, err))
        return false;
    if (members.in == 0)
        return ERR(err, ERR_INPUT, _("Chưa chọn đơn vị nào. Hãy đánh dấu ít nhất một đơn vị."));
    struct assignment_new *rows = ARENA_ARRAY(work->arena, struct assignment_new, members.in);
    size_t n = 0;
    for (size_t i = 0; i < members.n; i++) {
        const struct set_member *member = &members.v[i];
        if (member->place != SET_IN)
            continue;
        const bool headed = !str_empty(member->head) && member->org != 0;
        rows[n++] = (struct assignment_new){
            .org = member->org,
            .assignee = headed ? str_printf(work->arena, "%.*s %.*s", STR_ARG(member->head), STR_ARG(member->name))
                               : member->name,
            .role = member->support ? ASSIGNMENT_SUPPORT : ASSIGNMENT_LEAD,
        };
    }
    return assignment_create_many(work, task, rows, n, ret_made, err);
}

/* Some organisation below may be meant. Only the first are looked at: where there are more, some are. */
static bool means_some(struct work *work, const struct set_term *term, bool *ret_some, struct err *err)
{
    enum { LOOKED_AT = 500 };
    struct org org = {.path = STR("/")};
    struct set_match match;
    struct sql_set_range_row *rows;
    size_t n;
    if ((term->org != 0 && !org_get(work, term->org, &org, err)) ||
        !set_match_make(work->arena, term->groups, &match, err))
        return false;
    const struct sql_set_first_in in = {
        .path_from = org.path, .path_to = org_path_end(work->arena, org.path), .limit = LOOKED_AT};
    if (!sql_set_first(work->store, &in, work->arena, &rows, &n, err))
        return false;
    *ret_some = n == LOOKED_AT;
    for (size_t i = 0; i < n && !*ret_some; i++)
        *ret_some = set_match_is(&match, rows[i].kind, rows[i].name_key);
    return true;
}

bool set_needs_look(struct work *work, const struct task_record *task, bool *ret_needs, struct err *err)
{
    struct set_ground ground;
    struct set set;
    bool group = false;
    *ret_needs = false;
    for (size_t i = 0; i < task->n_assignees; i++)
        group = group || set_sounds_like_group(work->arena, task->assignees[i]);
    if (!group)
        return true;
    if (!set_ground_of(work, task->document, task->id, &ground, err) ||
        !set_propose(work, &ground, task->assignees, task->n_assignees, STR(""), &set, err))
        return false;
    for (size_t i = 0; i < set.n && !*ret_needs; i++)
        if (set.terms[i].kind == SET_GROUP && !set.terms[i].minus &&
            !means_some(work, &set.terms[i], ret_needs, err))
            return false;
    return true;
}
