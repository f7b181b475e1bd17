#include "office/org_row.h"

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
                        .children = row->children,
                        .since = common_date(row->since),
                        .until = common_date(row->until),
                        .successor = row->successor,
                        .origin = row->origin,
                        .address = row->address,
                        .head = row->head};
}

bool org_stands(const struct org *org, struct date day)
{
    return (!date_is(org->since) || date_cmp(org->since, day) <= 0) &&
           (!date_is(org->until) || date_cmp(day, org->until) < 0);
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

bool org_note_name(struct work *work, int64_t org, struct str name, struct err *err)
{
    return sql_org_name_insert(work->store,
                               &(struct sql_org_name_insert_in){.org = org,
                                                                .name = name,
                                                                .name_key = common_key(work->arena, name),
                                                                .name_fold = text_fold(work->arena, name)},
                               err);
}

bool org_insert(struct work *work, int64_t parent, struct str parent_path, struct str kind, struct str name,
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

bool org_find(struct work *work, int64_t parent, struct str name, int64_t *ret_id, struct err *err)
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

bool org_refuse_double(struct work *work, int64_t parent, struct str name, int64_t self, struct err *err)
{
    int64_t id;
    return org_find(work, parent, name, &id, err) &&
           (id == 0 || id == self || ERR(err, ERR_CONFLICT, _("“%.*s” đã có trong cây tổ chức."), STR_ARG(name)));
}

bool org_add(struct work *work, int64_t parent, struct str kind, struct str name, struct str code, int64_t *ret_id,
             struct err *err)
{
    struct org above = {.path = STR("/")};
    if (parent != 0 && !org_get(work, parent, &above, err))
        return false;
    if (date_is(above.until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động, không thêm tổ chức vào dưới được."),
                   STR_ARG(above.name));
    if (org_path_depth(above.path) >= ORG_DEPTH_MAX)
        return ERR(err, ERR_LIMIT, _("Cây tổ chức chỉ được sâu %d cấp."), ORG_DEPTH_MAX);
    int64_t id;
    if (!org_check_kind(kind, err) || !org_check_name(work->arena, name, &name, err) ||
        !org_check_code(work->arena, code, &code, err) || !org_refuse_double(work, parent, name, 0, err) ||
        !org_insert(work, parent, above.path, kind, name, code, &id, err) ||
        !state_journal(work, "org.add", "org", id, STR_NONE, STR_NONE, err))
        return false;
    *ret_id = id;
    return true;
}

static int org_compare(const void *left, const void *right)
{
    return org_path_order(((const struct org *)left)->path, ((const struct org *)right)->path);
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
