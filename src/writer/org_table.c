#include "writer/org_table.h"

#include "office/org_kind.h"

#include <stdlib.h>

static const struct table_column columns[] = {
    {N_("Mã"), TABLE_NUMBER, 8},          {N_("Tên"), TABLE_TEXT, 50},       {N_("Loại"), TABLE_TEXT, 20},
    {N_("Ký hiệu"), TABLE_TEXT, 10},      {N_("Cấp trên"), TABLE_TEXT, 50},  {N_("Tên viết tắt"), TABLE_TEXT, 16},
    {N_("Tên gọi khác"), TABLE_TEXT, 50}, {N_("Từ ngày"), TABLE_DATE, 12},   {N_("Đến ngày"), TABLE_DATE, 12},
    {N_("Địa chỉ"), TABLE_TEXT, 40},      {N_("Người đứng đầu"), TABLE_TEXT, 24}, {N_("Liên hệ"), TABLE_TEXT, 50},
};

struct tree {
    const struct org **by_id;
    const struct org **by_name;
    size_t n;
};

static int id_order(const void *left, const void *right)
{
    const int64_t a = (*(const struct org *const *)left)->id, b = (*(const struct org *const *)right)->id;
    return a < b ? -1 : a > b;
}

static int name_order(const void *left, const void *right)
{
    return str_cmp((*(const struct org *const *)left)->name, (*(const struct org *const *)right)->name);
}

static const struct org *tree_find(const struct org *const *list, size_t n, const struct org *wanted,
                                   int (*order)(const void *, const void *))
{
    const struct org *const *found = n ? bsearch(&wanted, list, n, sizeof *list, order) : NULL;
    return found ? *found : NULL;
}

static struct tree tree_of(struct arena *arena, const struct org *orgs, size_t n)
{
    struct tree tree = {ARENA_ARRAY(arena, const struct org *, n), ARENA_ARRAY(arena, const struct org *, n), n};
    for (size_t i = 0; i < n; i++)
        tree.by_id[i] = tree.by_name[i] = &orgs[i];
    if (n) {
        qsort(tree.by_id, n, sizeof *tree.by_id, id_order);
        qsort(tree.by_name, n, sizeof *tree.by_name, name_order);
    }
    return tree;
}

static const struct org *parent_of(const struct tree *tree, const struct org *org)
{
    return org->parent ? tree_find(tree->by_id, tree->n, &(struct org){.id = org->parent}, id_order) : NULL;
}

/* Two of a sorted list with the same name stand beside each other. */
static bool is_only(const struct tree *tree, const struct org *org)
{
    size_t low = 0, high = tree->n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (str_cmp(tree->by_name[middle]->name, org->name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1 >= tree->n || !str_eq(tree->by_name[low + 1]->name, org->name);
}

/* The name by which an import finds the parent again: with the names above it until one is the only one. */
static struct str above_of(struct arena *arena, const struct tree *tree, const struct org *org)
{
    const struct org *at = parent_of(tree, org);
    struct str chain = at ? at->name : STR("");
    while (at && !is_only(tree, at) && (at = parent_of(tree, at)))
        chain = str_printf(arena, "%.*s > %.*s", STR_ARG(at->name), STR_ARG(chain));
    return chain;
}

static struct str names_of(struct arena *arena, const struct org *org, const struct org_name *names, size_t n,
                           bool shorts)
{
    struct buf out = {0};
    for (size_t i = 0; i < n; i++)
        if ((names[i].kind == ORG_SHORT) == shorts && !str_eq(names[i].name, org->name))
            buf_printf(&out, "%s%.*s", out.n ? "; " : "", STR_ARG(names[i].name));
    const struct str list = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return list;
}

static bool put_org(struct work *work, struct table *table, const struct tree *tree, const struct org *org,
                    struct err *err)
{
    struct org_name *names;
    struct org_contact *contacts;
    size_t n, n_contacts;
    if (!org_names(work, org->id, &names, &n, err) || !org_contacts(work, org->id, &contacts, &n_contacts, err))
        return false;
    table_number(table, org->id);
    table_text(table, org->name);
    table_text(table, org_kind_word(org->kind));
    table_text(table, org->code);
    table_text(table, above_of(work->arena, tree, org));
    table_text(table, names_of(work->arena, org, names, n, true));
    table_text(table, names_of(work->arena, org, names, n, false));
    table_date(table, org->since);
    table_date(table, org->until);
    table_text(table, org->address);
    table_text(table, org->head);
    table_text(table, org_contacts_text(work->arena, contacts, n_contacts));
    return true;
}

bool org_table_make(struct work *work, int64_t under, struct table **ret_table, struct err *err)
{
    struct org *orgs = NULL;
    size_t n = 0;
    if (!org_list(work, under, &orgs, &n, err))
        return false;
    const struct tree tree = tree_of(work->arena, orgs, n);
    struct table *table =
        table_make(work->arena, str_from(_("Cây tổ chức")), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        if (!put_org(work, table, &tree, &orgs[i], err))
            return false;
    *ret_table = table;
    return true;
}
