/* Others are added to a task that binds already: founded or forgotten since. */
#include "office/common.h"
#include "office/set_part.h"
#include "office/state.h"

#include "office_sql.h"

static bool owes(const struct sql_set_owing_row *rows, size_t n, int64_t org)
{
    size_t low = 0, high = n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (rows[middle].org < org)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && rows[low].org == org;
}

bool set_new_since(struct work *work, const struct task_record *task, struct set *ret_set, struct err *err)
{
    struct set_ground ground;
    struct set set;
    struct set_members members;
    struct sql_set_owing_row *rows;
    size_t n;
    VEC(struct set_term) terms = {0};
    if (!set_parse(work->arena, task->scope, &set, err) ||
        !set_ground_of(work, task->document, task->id, &ground, err) ||
        !set_resolve(work, &set, &ground, &members, err) ||
        !sql_set_owing(work->store, &(struct sql_set_owing_in){.task = task->id}, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < members.n && terms.n < SET_TERMS_MAX; i++) {
        const struct set_member *m = &members.v[i];
        const struct set_term term = {.kind = SET_UNIT, .org = m->org, .groups = STR(""), .name = STR(""),
                                      .head = m->head, .support = m->support};
        if (m->place == SET_IN && m->org != 0 && !owes(rows, n, m->org))
            VEC_PUSH(work->arena, &terms, term);
    }
    *ret_set = (struct set){terms.v, terms.n};
    return true;
}

/* Whoever was left out and is added now is not left out any more. */
static struct set without_left_out(struct arena *arena, const struct set *old, const struct set *more)
{
    struct set kept = {ARENA_ARRAY(arena, struct set_term, old->n + 1), 0};
    for (size_t i = 0; i < old->n; i++) {
        const struct set_term *term = &old->terms[i];
        bool added = false;
        for (size_t k = 0; term->minus && term->kind == SET_UNIT && k < more->n && !added; k++)
            added = more->terms[k].kind == SET_UNIT && more->terms[k].org == term->org;
        if (!added)
            kept.terms[kept.n++] = *term;
    }
    return kept;
}

bool set_widen(struct work *work, int64_t id, struct str form, size_t *ret_made, struct err *err)
{
    struct task_record task;
    struct set old, more;
    struct str before;
    if (!task_get(work, id, &task, err) || !state_of(work, "task", id, &before, err) ||
        !set_parse(work->arena, task.scope, &old, err) || !set_parse(work->arena, form, &more, err))
        return false;
    if (task.status != TASK_CONFIRMED)
        return ERR(err, ERR_CONFLICT, _("Nhiệm vụ này chưa được xác nhận nên chưa giao thêm được."));
    more = set_settled(work->arena, &more);
    if (!set_assign_form(work, &task, set_form(work->arena, &more), ret_made, err))
        return false;
    if (*ret_made == 0)
        return ERR(err, ERR_CONFLICT, _("Các đơn vị này đã được giao việc này từ trước."));
    old = without_left_out(work->arena, &old, &more);
    const struct set both = set_join(work->arena, &old, &more);
    const struct sql_set_widen_in in = {.task = id, .scope = set_form(work->arena, &both)};
    /* a task whose units are named one by one has no set, and gets none */
    return old.n == 0 || (sql_set_widen(work->store, &in, err) &&
                          state_journal(work, "task.widen", "task", id, before, STR_NONE, err));
}
