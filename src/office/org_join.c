/* Merging and splitting: what is open passes on, what is done stays where it was done. */
#include "office/assignment_pass.h"
#include "office/common.h"
#include "office/access.h"
#include "office/org_change.h"
#include "office/org_step.h"
#include "office/state.h"

#include "office_sql.h"

/* What hangs under a node, and what it owes, goes to another one. */
static bool hand_over(struct work *work, int64_t from, int64_t to, size_t *ret_passed, struct err *err)
{
    int64_t *children;
    size_t n;
    if (!org_step_children(work, from, &children, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!org_move(work, children[i], to, err))
            return false;
    return assignment_pass_all(work, from, to, ret_passed, err);
}

bool org_merge(struct work *work, int64_t id, int64_t into, struct date day, size_t *ret_passed, struct err *err)
{
    struct org org, heir;
    struct str before;
    if (!org_step_begin(work, id, day, &org, &before, err) || !org_get(work, into, &heir, err))
        return false;
    if (date_is(heir.until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động."), STR_ARG(heir.name));
    if (access_covers(org.path, heir.path))
        return ERR(err, ERR_CONFLICT, _("Không sáp nhập “%.*s” vào chính nó hay vào tổ chức trực thuộc của nó được."),
                   STR_ARG(org.name));
    return org_step_end(work, &org, day, into, err) &&
           state_journal(work, "org.merge", "org", id, before, heir.name, err) &&
           hand_over(work, id, into, ret_passed, err);
}

static bool add_part(struct work *work, const struct org *old, struct date day, struct org_part *part,
                     struct err *err)
{
    struct str before;
    const struct str kind = str_empty(part->kind) ? old->kind : part->kind;
    if (!org_add(work, old->parent, kind, part->name, part->code, &part->id, err) ||
        !state_of(work, "org", part->id, &before, err))
        return false;
    const struct sql_org_set_origin_in in = {
        .id = part->id, .origin = old->id, .since = common_date_text(work->arena, day)};
    return sql_org_set_origin(work->store, &in, err) &&
           state_journal(work, "org.split-off", "org", part->id, before, old->name, err);
}

bool org_split(struct work *work, int64_t id, struct date day, bool ends, struct org_part *parts, size_t n,
               size_t *ret_passed, struct err *err)
{
    struct org org;
    struct str before;
    if (n < (ends ? 2 : 1) || n > ORG_PARTS_MAX)
        return ERR(err, ERR_INPUT, _("Hãy ghi tên các tổ chức mới: từ %d đến %d tên, mỗi dòng một tên."), ends ? 2 : 1,
                   ORG_PARTS_MAX);
    if (!org_step_begin(work, id, day, &org, &before, err))
        return false;
    if (ret_passed)
        *ret_passed = 0;
    /* its end comes first: one of its parts may keep its name */
    if (ends && (!org_step_end(work, &org, day, 0, err) ||
                 !state_journal(work, "org.split", "org", id, before, STR_NONE, err)))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!add_part(work, &org, day, &parts[i], err))
            return false;
    return !ends || hand_over(work, id, parts[0].id, ret_passed, err);
}

bool org_pass(struct work *work, int64_t assignment, int64_t to, struct err *err)
{
    struct assignment owed;
    struct org from, heir;
    if (!assignment_get(work, assignment, &owed, err) || !org_get(work, to, &heir, err))
        return false;
    from = (struct org){0};
    if (owed.org && !org_get(work, owed.org, &from, err))
        return false;
    const bool siblings = from.origin && from.origin == heir.origin;
    if (!owed.org || to == owed.org || !(siblings || heir.origin == from.id || from.origin == heir.id))
        return ERR(err, ERR_CONFLICT, _("Việc chỉ chuyển được giữa các tổ chức cùng chia tách từ một tổ chức."));
    if (date_is(heir.until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động."), STR_ARG(heir.name));
    return assignment_pass(work, assignment, to, err);
}
