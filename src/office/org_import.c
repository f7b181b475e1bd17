/* The tree from outside: what was planned is written. */
#include "office/org_import.h"

#include "office/common.h"
#include "office/org_change.h"
#include "office/org_json.h"
#include "office/org_row.h"
#include "office/state.h"

#include "office_sql.h"

/* Notes the aliases of a node that an import made or found, and writes its journal entry when anything changed. */
static bool import_aliases(struct work *work, const struct org_plan_node *node, int64_t id, bool fresh,
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

static bool import_nodes(struct work *work, const struct org_plan *plan, int64_t *ret_added, struct err *err)
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
        struct org found;
        if (fresh) {
            if (!org_insert(work, parent, above, node->kind, node->name, node->code, &id, err))
                return false;
            added++;
        }
        if (!org_get(work, id, &found, err))
            return false;
        placed[i].id = id;
        placed[i].path = found.path;
        if (!import_aliases(work, node, id, fresh, err))
            return false;
    }
    *ret_added = added;
    return true;
}

bool org_import_json(struct work *work, struct str json, int64_t *ret_added, struct err *err)
{
    struct org_plan plan;
    int64_t added;
    if (!org_parse_json(work->arena, json, &plan, err) || !import_nodes(work, &plan, &added, err))
        return false;
    *ret_added = added;
    return true;
}

/* --- a table --- */

/* The next name of a list, trimmed; empty pieces are passed over; absent at the end. */
static struct str next_name(struct str *left)
{
    while (!str_empty(*left)) {
        size_t end = 0;
        while (end < left->n && left->p[end] != ';' && left->p[end] != '\n')
            end++;
        const struct str piece = str_trim(str_sub(*left, 0, end));
        *left = end < left->n ? str_skip(*left, end + 1) : STR("");
        if (!str_empty(piece))
            return piece;
    }
    return STR_NONE;
}

static bool add_names(struct work *work, int64_t id, struct str list, enum org_name_kind kind, struct err *err)
{
    struct org_name *names;
    size_t n;
    if (!org_names(work, id, &names, &n, err))
        return false;
    for (struct str name; (name = next_name(&list)).p;) {
        bool known = false;
        for (size_t i = 0; i < n; i++)
            known = known || (str_eq(common_key(work->arena, names[i].name), common_key(work->arena, name)) &&
                              (names[i].kind == kind || kind == ORG_CALLED));
        if (!known && !org_add_name(work, id, &(struct org_name){.name = name, .kind = kind}, err))
            return false;
    }
    return true;
}

static bool write_row(struct work *work, const struct org_import *import, struct org_row *row, struct err *err)
{
    const int64_t parent = row->upper == ORG_ROW_NONE ? row->parent : import->rows[row->upper].id;
    if (row->act == ORG_ROW_ADD && !org_add(work, parent, row->kind, row->name, row->code, &row->id, err))
        return false;
    const struct org_edit edit = {.kind = str_empty(row->kind) ? STR_NONE : row->kind,
                                  .code = str_empty(row->code) ? STR_NONE : row->code,
                                  .address = str_empty(row->address) ? STR_NONE : row->address,
                                  .head = str_empty(row->head) ? STR_NONE : row->head,
                                  .set_since = date_is(row->since),
                                  .since = row->since};
    const bool details = edit.address.p || edit.head.p || edit.set_since || row->act == ORG_ROW_CHANGE;
    return (!details || org_change(work, row->id, &edit, err)) &&
           (row->n_contacts == 0 || org_set_contacts(work, row->id, row->contacts, row->n_contacts, err)) &&
           add_names(work, row->id, row->shorts, ORG_SHORT, err) &&
           add_names(work, row->id, row->called, ORG_CALLED, err);
}

bool org_import_write(struct work *work, struct org_import *import, struct err *err)
{
    if (import->n_faults > 0)
        return ERR(err, ERR_INPUT, _("Bảng còn dòng sai nên chưa ghi gì vào cây tổ chức."));
    for (size_t i = 0; i < import->n; i++) {
        struct err why;
        struct org_row *row = &import->rows[i];
        if ((row->act == ORG_ROW_ADD || row->act == ORG_ROW_CHANGE) && !write_row(work, import, row, &why))
            return ERR(err, why.code, _("Dòng %u: %s"), row->number, why.text);
    }
    return true;
}
