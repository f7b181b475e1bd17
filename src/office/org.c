#include "office/org.h"

#include "office/access.h"
#include "office/common.h"
#include "office/org_json.h"
#include "office/org_path.h"
#include "office/state.h"
#include "text/text.h"

#include "office_sql.h"

#include <stdlib.h>

static struct org org_from_row(const struct sql_org_get_row *row)
{
    return (struct org){.id = row->id,
                        .parent = row->parent,
                        .path = row->path,
                        .kind = row->kind,
                        .name = row->name,
                        .code = row->code,
                        .children = row->children};
}

bool org_get(struct work *work, int64_t id, struct org *ret_org, struct err *err)
{
    struct sql_org_get_row *row;
    size_t n;
    if (!sql_org_get(work->store, &(struct sql_org_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có tổ chức số %lld."), (long long)id);
    *ret_org = org_from_row(row);
    return true;
}

static bool org_note_name(struct work *work, int64_t org, struct str name, struct err *err)
{
    return sql_org_name_insert(work->store,
                               &(struct sql_org_name_insert_in){.org = org,
                                                                .name = name,
                                                                .name_key = common_key(work->arena, name),
                                                                .name_fold = text_fold(work->arena, name)},
                               err);
}

/* Adds a checked node below a path ("/" for a root). */
static bool org_insert(struct work *work, int64_t parent, struct str parent_path, struct str kind, struct str name,
                       struct str code, int64_t *ret_id, struct err *err)
{
    struct sql_org_insert_row *row;
    size_t n;
    if (!sql_org_insert(work->store,
                        &(struct sql_org_insert_in){.parent = parent,
                                                    .parent_null = parent == 0,
                                                    .kind = kind,
                                                    .name = name,
                                                    .name_key = common_key(work->arena, name),
                                                    .code = common_present(code),
                                                    .created = work->now},
                        work->arena, &row, &n, err))
        return false;
    const struct str path = str_printf(work->arena, "%.*s%lld/", STR_ARG(parent_path), (long long)row->id);
    if (!sql_org_set_path(work->store, &(struct sql_org_set_path_in){.id = row->id, .path = path}, err) ||
        !org_note_name(work, row->id, name, err))
        return false;
    *ret_id = row->id;
    return true;
}

static bool org_find(struct work *work, int64_t parent, struct str name, int64_t *ret_id, struct err *err)
{
    struct sql_org_find_row *row;
    size_t n;
    if (!sql_org_find(work->store,
                      &(struct sql_org_find_in){.parent = parent, .name_key = common_key(work->arena, name)},
                      work->arena, &row, &n, err))
        return false;
    *ret_id = n ? row->id : 0;
    return true;
}

static int path_depth(struct str path)
{
    int slashes = 0;
    for (size_t i = 0; i < path.n; i++)
        slashes += path.p[i] == '/';
    return slashes - 1;
}

bool org_add(struct work *work, int64_t parent, struct str kind, struct str name, struct str code, int64_t *ret_id,
             struct err *err)
{
    struct org above = {.path = STR("/")};
    if (parent != 0 && !org_get(work, parent, &above, err))
        return false;
    if (path_depth(above.path) >= ORG_DEPTH_MAX)
        return ERR(err, ERR_LIMIT, _("Cây tổ chức chỉ được sâu %d cấp."), ORG_DEPTH_MAX);
    if (!org_check_kind(kind, err) || !org_check_name(work->arena, name, &name, err) ||
        !org_check_code(work->arena, code, &code, err))
        return false;
    int64_t id;
    if (!org_find(work, parent, name, &id, err))
        return false;
    if (id != 0)
        return ERR(err, ERR_CONFLICT, _("“%.*s” đã có trong cây tổ chức."), STR_ARG(name));
    if (!org_insert(work, parent, above.path, kind, name, code, &id, err))
        return false;
    if (!state_journal(work, "org.add", "org", id, STR_NONE, STR_NONE, err))
        return false;
    *ret_id = id;
    return true;
}

bool org_add_alias(struct work *work, int64_t org, struct str alias, struct err *err)
{
    struct org found;
    struct str before;
    return org_get(work, org, &found, err) && org_check_name(work->arena, alias, &alias, err) &&
           state_of(work, "org", org, &before, err) && org_note_name(work, org, alias, err) &&
           state_journal(work, "org.alias", "org", org, before, STR_NONE, err);
}

/* Tree order: "/1/9/" before "/1/10/", which the order of bytes does not give. */
static int org_compare(const void *left, const void *right)
{
    const struct str a = ((const struct org *)left)->path, b = ((const struct org *)right)->path;
    for (size_t i = 0; i < a.n && i < b.n; i++) {
        if (a.p[i] == b.p[i])
            continue;
        /* the ids that differ begin alike; the one with more digits is larger */
        const size_t a_digits = str_find_byte(str_skip(a, i), '/'), b_digits = str_find_byte(str_skip(b, i), '/');
        if (a_digits != b_digits)
            return a_digits < b_digits ? -1 : 1;
        return a.p[i] < b.p[i] ? -1 : 1;
    }
    return a.n < b.n ? -1 : a.n > b.n;
}

/* "0" is what follows "/". */
struct str org_path_end(struct arena *arena, struct str path)
{
    struct str end = str_copy(arena, path);
    ((char *)end.p)[end.n - 1] = '0';
    return end;
}

bool org_list(struct work *work, int64_t under, struct org **ret_orgs, size_t *ret_n, struct err *err)
{
    struct org top = {.path = access_path(work)};
    if (under != 0 && !org_get(work, under, &top, err))
        return false;
    struct sql_org_get_row *rows;
    size_t n;
    if (!access_covers(work->actor.path, top.path)) {
        *ret_n = 0;
        return true;
    }
    if (!sql_org_subtree(work->store,
                         &(struct sql_org_subtree_in){.path_from = top.path,
                                                      .path_to = org_path_end(work->arena, top.path)},
                         work->arena, &rows, &n, err))
        return false;
    struct org *orgs = ARENA_ARRAY(work->arena, struct org, n);
    for (size_t i = 0; i < n; i++)
        orgs[i] = org_from_row(&rows[i]);
    if (n)
        qsort(orgs, n, sizeof *orgs, org_compare);
    *ret_orgs = orgs;
    *ret_n = n;
    return true;
}

bool org_resolve(struct work *work, struct str name, int64_t *ret_id, struct err *err)
{
    const struct str fold = text_fold(work->arena, name);
    *ret_id = 0;
    if (str_empty(fold))
        return true;
    struct sql_org_by_name_row *rows;
    size_t n;
    if (!sql_org_by_name(work->store,
                         &(struct sql_org_by_name_in){.name_fold = fold, .name_key = common_key(work->arena, name)},
                         work->arena, &rows, &n, err))
        return false;
    /* of two that only differ in marks, the one that is spelt like the name is meant */
    if (n == 1 || (n == 2 && rows[0].exact && !rows[1].exact))
        *ret_id = rows[0].org;
    return true;
}

/* Notes the aliases of a node that an import made or found, and writes its journal entry when anything changed. */
static bool org_import_aliases(struct work *work, const struct org_plan_node *node, int64_t id, bool fresh,
                               struct err *err)
{
    struct str before = STR_NONE, after;
    if (!fresh && (node->n_aliases == 0 || !state_of(work, "org", id, &before, err)))
        return node->n_aliases == 0;
    for (size_t i = 0; i < node->n_aliases; i++)
        if (!org_note_name(work, id, node->aliases[i], err))
            return false;
    if (fresh)
        return state_journal(work, "org.add", "org", id, STR_NONE, STR_NONE, err);
    return state_of(work, "org", id, &after, err) &&
           (str_eq(before, after) || state_journal(work, "org.alias", "org", id, before, STR_NONE, err));
}

static bool org_import_nodes(struct work *work, const struct org_plan *plan, int64_t *ret_added, struct err *err)
{
    struct place_in_tree {
        int64_t id;
        struct str path;
    } *placed = ARENA_ARRAY(work->arena, struct place_in_tree, plan->n);
    int64_t added = 0;
    for (size_t i = 0; i < plan->n; i++) {
        const struct org_plan_node *node = &plan->nodes[i];
        const int64_t parent = node->parent == ORG_PLAN_ROOT ? 0 : placed[node->parent].id;
        const struct str above = node->parent == ORG_PLAN_ROOT ? STR("/") : placed[node->parent].path;
        int64_t id;
        if (!org_find(work, parent, node->name, &id, err))
            return false;
        const bool fresh = id == 0;
        if (fresh) {
            if (!org_insert(work, parent, above, node->kind, node->name, node->code, &id, err))
                return false;
            added++;
        }
        placed[i].id = id;
        placed[i].path = str_printf(work->arena, "%.*s%lld/", STR_ARG(above), (long long)id);
        if (!org_import_aliases(work, node, id, fresh, err))
            return false;
    }
    *ret_added = added;
    return true;
}

bool org_import_json(struct work *work, struct str json, int64_t *ret_added, struct err *err)
{
    struct org_plan plan;
    int64_t added;
    if (!org_parse_json(work->arena, json, &plan, err) || !org_import_nodes(work, &plan, &added, err))
        return false;
    *ret_added = added;
    return true;
}
