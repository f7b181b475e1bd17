/*
 * A node hung under another one. Paths stand in org, document_access, task, duty, org_alias, batch and snapshot;
 * whoever adds a table with paths adds it here, and the test of this file finds columns that were forgotten. The counts
 * of nodes above follow.
 */
#include "office/access.h"
#include "office/common.h"
#include "office/org_change.h"
#include "office/org_json.h"
#include "office/org_path.h"
#include "office/org_row.h"
#include "office/state.h"
#include "office/tally_recount.h"

#include "office_sql.h"

struct moving {
    struct work *work;
    struct str from, from_end; /* the old range */
    struct str to;
};

static struct str moved(const struct moving *moving, struct str path)
{
    const struct str tail = str_skip(path, moving->from.n);
    return str_printf(moving->work->arena, "%.*s%.*s", STR_ARG(moving->to), STR_ARG(tail));
}

static bool move_nodes(const struct moving *moving, const struct org *top, int64_t parent, struct err *err)
{
    struct work *work = moving->work;
    struct sql_org_get_row *rows;
    size_t n;
    const struct sql_org_subtree_in range = {.path_from = moving->from, .path_to = moving->from_end};
    if (!sql_org_subtree(work->store, &range, work->arena, &rows, &n, err))
        return false;
    const int levels = org_path_depth(moving->to) - org_path_depth(moving->from);
    for (size_t i = 0; i < n; i++) {
        const struct str path = moved(moving, rows[i].path);
        struct str before;
        if (org_path_depth(rows[i].path) + levels > ORG_DEPTH_MAX)
            return ERR(err, ERR_LIMIT, _("Cây tổ chức chỉ được sâu %d cấp."), ORG_DEPTH_MAX);
        if (!state_of(work, "org", rows[i].id, &before, err) ||
            !sql_org_set_path(work->store, &(struct sql_org_set_path_in){.id = rows[i].id, .path = path}, err))
            return false;
        const struct sql_org_set_parent_in up = {.id = top->id, .parent = parent, .parent_null = parent == 0};
        if (rows[i].id == top->id && !sql_org_set_parent(work->store, &up, err))
            return false;
        if (!state_journal(work, "org.move", "org", rows[i].id, before, STR_NONE, err))
            return false;
    }
    return true;
}

static bool move_papers(const struct moving *moving, struct err *err)
{
    struct work *work = moving->work;
    struct sql_org_move_documents_row *rows;
    size_t n;
    const struct sql_org_move_documents_in range = {.path_from = moving->from, .path_to = moving->from_end};
    if (!sql_org_move_documents(work->store, &range, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct str before;
        const struct sql_org_move_access_in in = {.path_from = moving->from,
                                                  .path_to = moving->from_end,
                                                  .document = rows[i].id,
                                                  .path = moving->to,
                                                  .skip = (int64_t)moving->from.n};
        if (!state_of(work, "document", rows[i].id, &before, err) || !sql_org_move_access(work->store, &in, err) ||
            !state_journal(work, "document.move", "document", rows[i].id, before, STR_NONE, err))
            return false;
    }
    return true;
}

/* Things that hold one path each, with a journal of their own. */
static const struct held {
    const char *subject, *action;
    __typeof__(sql_org_move_tasks) *list;
    __typeof__(sql_org_move_task) *set;
} held[] = {
    {"task", "task.move", sql_org_move_tasks, sql_org_move_task},
    {"duty", "duty.move", sql_org_move_duties, sql_org_move_duty},
    {"org_alias", "org_alias.move", sql_org_move_aliases, sql_org_move_alias},
    {"batch", "batch.move", sql_org_move_batches, sql_org_move_batch},
    {"snapshot", "snapshot.move", sql_org_move_snapshots, sql_org_move_snapshot},
};

static bool move_held(const struct moving *moving, const struct held *what, struct err *err)
{
    struct work *work = moving->work;
    struct sql_org_move_tasks_row *rows;
    size_t n;
    const struct sql_org_move_tasks_in range = {.path_from = moving->from, .path_to = moving->from_end};
    if (!what->list(work->store, &range, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        struct str before;
        const struct sql_org_move_task_in in = {.id = rows[i].id, .path = moved(moving, rows[i].path)};
        if (!state_of(work, what->subject, rows[i].id, &before, err) || !what->set(work->store, &in, err) ||
            !state_journal(work, what->action, what->subject, rows[i].id, before, STR_NONE, err))
            return false;
    }
    return true;
}

bool org_move(struct work *work, int64_t id, int64_t parent, struct err *err)
{
    struct org org, above = {.path = STR("/")};
    if (!org_get(work, id, &org, err) || (parent != 0 && !org_get(work, parent, &above, err)))
        return false;
    if (parent == org.parent)
        return true;
    if (access_covers(org.path, above.path))
        return ERR(err, ERR_CONFLICT, _("Không chuyển “%.*s” vào chính nó hay vào tổ chức trực thuộc của nó được."),
                   STR_ARG(org.name));
    if (date_is(above.until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động, không thêm tổ chức vào dưới được."),
                   STR_ARG(above.name));
    if (!date_is(org.until) && !org_refuse_double(work, parent, org.name, id, err))
        return false;
    const struct moving moving = {
        .work = work,
        .from = org.path,
        .from_end = org_path_end(work->arena, org.path),
        .to = str_printf(work->arena, "%.*s%lld/", STR_ARG(above.path), (long long)id),
    };
    bool ok = move_nodes(&moving, &org, parent, err) && move_papers(&moving, err);
    for (size_t i = 0; ok && i < sizeof held / sizeof *held; i++)
        ok = move_held(&moving, &held[i], err);
    return ok && tally_recount_moved(work, moving.from, moving.to, err);
}
