#include "office/alias.h"

#include "office/access.h"
#include "office/assignment_pass.h"
#include "office/common.h"
#include "office/org_json.h"
#include "office/org_resolve.h"
#include "office/state.h"

#include "office_sql.h"

static bool remember(struct work *work, struct str name, int64_t org, struct err *err)
{
    struct sql_alias_at_row *at;
    struct sql_alias_insert_row *row;
    size_t n;
    struct str before = STR_NONE;
    const struct str key = common_key(work->arena, name), path = access_path(work);
    if (!sql_alias_at(work->store, &(struct sql_alias_at_in){.name_key = key, .path = path}, work->arena, &at, &n, err))
        return false;
    if (n > 0) {
        const struct sql_alias_set_org_in in = {.id = at->id, .org = org, .org_null = org == 0};
        return state_of(work, "org_alias", at->id, &before, err) && sql_alias_set_org(work->store, &in, err) &&
               state_journal(work, "org_alias.answer", "org_alias", at->id, before, STR_NONE, err);
    }
    const struct sql_alias_insert_in in = {
        .path = path, .name = name, .name_key = key, .org = org, .org_null = org == 0, .created = work->now};
    return sql_alias_insert(work->store, &in, work->arena, &row, &n, err) &&
           state_journal(work, "org_alias.answer", "org_alias", row->id, STR_NONE, STR_NONE, err);
}

bool alias_answer(struct work *work, struct str name, int64_t org, size_t *ret_placed, struct err *err)
{
    struct org found;
    size_t placed = 0;
    if (str_empty(work->actor.path))
        return ERR(err, ERR_DENIED, _("Tài khoản chưa thuộc đơn vị nào."));
    if (!org_check_name(work->arena, name, &name, err))
        return false;
    if (org && !org_get(work, org, &found, err))
        return false;
    if (org && date_is(found.until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động."), STR_ARG(found.name));
    if (!remember(work, name, org, err) || (org && !assignment_place_all(work, name, org, &placed, err)))
        return false;
    if (ret_placed)
        *ret_placed = placed;
    return true;
}

static bool is_listed(const struct str *keys, size_t n, struct str key)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(keys[i], key))
            return true;
    return false;
}

static bool is_question(struct work *work, const struct org_asked *asked, struct str name, bool *ret_asks,
                        struct err *err)
{
    bool answered;
    int64_t org;
    if (!alias_find(work, name, &answered, &org, err))
        return false;
    if (!answered && !org_resolve_in(work, asked, name, &org, err))
        return false;
    *ret_asks = !answered && org == 0;
    return true;
}

bool alias_questions(struct work *work, int64_t document, struct str **ret_names, size_t *ret_n, struct err *err)
{
    struct sql_alias_names_row *rows;
    struct sql_alias_header_row *header;
    size_t n, n_header, asked_n = 0, seen = 0;
    struct org_asked asked;
    *ret_n = 0;
    if (!sql_alias_header(work->store, &(struct sql_alias_header_in){.document = document}, work->arena, &header,
                          &n_header, err) ||
        !sql_alias_names(work->store, &(struct sql_alias_names_in){.document = document}, work->arena, &rows, &n, err))
        return false;
    if (n_header == 0 || n == 0)
        return true;
    if (!org_asked_of(work, header->issuer, header->parent, common_date(header->issued), &asked, err))
        return false;
    struct str *names = ARENA_ARRAY(work->arena, struct str, ALIAS_QUESTIONS_MAX);
    struct str *keys = ARENA_ARRAY(work->arena, struct str, ALIAS_QUESTIONS_MAX);
    for (size_t i = 0; i < n && seen < ALIAS_QUESTIONS_MAX; i++) {
        bool asks;
        const struct str key = common_key(work->arena, rows[i].name);
        if (is_listed(keys, seen, key))
            continue;
        keys[seen++] = key;
        if (!is_question(work, &asked, rows[i].name, &asks, err))
            return false;
        if (asks)
            names[asked_n++] = rows[i].name;
    }
    *ret_names = names;
    *ret_n = asked_n;
    return true;
}
