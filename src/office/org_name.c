/* The names that a node has and had. */
#include "office/common.h"
#include "office/org_json.h"
#include "office/org_row.h"
#include "office/state.h"

#include "office_sql.h"

static const char *const kind_names[ORG_NAME__MAX] = {
    [ORG_CALLED] = "", [ORG_OFFICIAL] = "name", [ORG_SHORT] = "short"};

const char *org_name_kind_name(enum org_name_kind kind)
{
    return (unsigned)kind < ORG_NAME__MAX ? kind_names[kind] : "";
}

const char *org_name_kind_word(enum org_name_kind kind)
{
    static const char *const words[ORG_NAME__MAX] = {
        [ORG_CALLED] = N_("tên gọi khác"), [ORG_OFFICIAL] = N_("tên chính thức"), [ORG_SHORT] = N_("tên viết tắt")};
    return (unsigned)kind < ORG_NAME__MAX ? _(words[kind]) : "";
}

static bool set_dates(struct work *work, int64_t id, const struct org_name *name, struct err *err)
{
    const struct str since = common_date_text(work->arena, name->since);
    const struct str until = common_date_text(work->arena, name->until);
    const struct sql_org_name_date_in in = {.org = id,
                                            .name_key = common_key(work->arena, name->name),
                                            .kind = str_from(org_name_kind_name(name->kind)),
                                            .since = since,
                                            .until = until};
    return sql_org_name_date(work->store, &in, err);
}

bool org_add_name(struct work *work, int64_t id, const struct org_name *name, struct err *err)
{
    struct org org;
    struct org_name checked = *name;
    struct str before;
    if (date_is(name->since) && date_is(name->until) && date_cmp(name->since, name->until) >= 0)
        return ERR(err, ERR_INPUT, _("Ngày thôi dùng tên phải sau ngày bắt đầu dùng."));
    return org_get(work, id, &org, err) && org_check_name(work->arena, name->name, &checked.name, err) &&
           state_of(work, "org", id, &before, err) && org_note_name(work, id, checked.name, err) &&
           set_dates(work, id, &checked, err) && state_journal(work, "org.alias", "org", id, before, STR_NONE, err);
}

bool org_add_alias(struct work *work, int64_t org, struct str alias, struct err *err)
{
    struct org found;
    struct str before;
    return org_get(work, org, &found, err) && org_check_name(work->arena, alias, &alias, err) &&
           state_of(work, "org", org, &before, err) && org_note_name(work, org, alias, err) &&
           state_journal(work, "org.alias", "org", org, before, STR_NONE, err);
}

bool org_drop_name(struct work *work, int64_t id, struct str name, struct err *err)
{
    struct org org;
    struct str before;
    if (!org_get(work, id, &org, err) || !state_of(work, "org", id, &before, err))
        return false;
    const struct str key = common_key(work->arena, name);
    if (str_eq(key, common_key(work->arena, org.name)))
        return ERR(err, ERR_CONFLICT, _("“%.*s” là tên hiện nay, không bỏ được. Hãy đổi tên trước."),
                   STR_ARG(org.name));
    if (!sql_org_name_delete(work->store, &(struct sql_org_name_delete_in){.org = id, .name_key = key}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_MISSING, _("Tổ chức này không có tên gọi “%.*s”."), STR_ARG(name));
    return state_journal(work, "org.unname", "org", id, before, STR_NONE, err);
}

static enum org_name_kind kind_from(struct str name)
{
    for (int i = 0; i < ORG_NAME__MAX; i++)
        if (str_eq(name, str_from(kind_names[i])))
            return (enum org_name_kind)i;
    return ORG_CALLED;
}

bool org_names(struct work *work, int64_t id, struct org_name **ret_names, size_t *ret_n, struct err *err)
{
    struct sql_org_name_list_row *rows;
    size_t n;
    if (!sql_org_name_list(work->store, &(struct sql_org_name_list_in){.org = id}, work->arena, &rows, &n, err))
        return false;
    struct org_name *names = ARENA_ARRAY(work->arena, struct org_name, n);
    for (size_t i = 0; i < n; i++)
        names[i] = (struct org_name){rows[i].name, kind_from(rows[i].kind), common_date(rows[i].since),
                                     common_date(rows[i].until)};
    *ret_names = names;
    *ret_n = n;
    return true;
}
