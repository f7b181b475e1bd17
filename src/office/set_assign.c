/* A task's set becomes owed: it is resolved once more, in the same transaction. */
#include "office/assignment_new.h"
#include "office/common.h"
#include "office/set_part.h"

bool set_assign(struct work *work, const struct task_record *task, size_t *ret_made, struct err *err)
{
    struct set_ground ground;
    struct set set;
    struct set_members members;
    if (!set_parse(work->arena, task->scope, &set, err) ||
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

bool set_needs_look(struct work *work, const struct task_record *task, bool *ret_needs, struct err *err)
{
    struct set_ground ground;
    struct set set;
    struct set_members members;
    bool group = false;
    *ret_needs = false;
    for (size_t i = 0; i < task->n_assignees; i++)
        group = group || set_sounds_like_group(work->arena, task->assignees[i]);
    if (!group)
        return true;
    if (!set_ground_of(work, task->document, task->id, &ground, err) ||
        !set_propose(work, &ground, task->assignees, task->n_assignees, STR(""), &set, err) ||
        !set_resolve(work, &set, &ground, &members, err))
        return false;
    for (size_t i = 0; i < members.n && !*ret_needs; i++)
        *ret_needs = set_is_group(&set) && members.v[i].org != 0;
    return true;
}
