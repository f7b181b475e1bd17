#include "office/org_change.h"

#include "office/assignment_pass.h"
#include "office/common.h"
#include "office/org_json.h"
#include "office/org_row.h"
#include "office/org_step.h"
#include "office/state.h"

#include "office_sql.h"

bool org_step_begin(struct work *work, int64_t id, struct date day, struct org *ret_org, struct str *ret_before,
                    struct err *err)
{
    if (!org_get(work, id, ret_org, err))
        return false;
    if (date_is(ret_org->until))
        return ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động."), STR_ARG(ret_org->name));
    if (!date_is(day))
        return ERR(err, ERR_INPUT, _("Chưa có ngày thay đổi."));
    if (date_cmp(day, work->today) > 0)
        return ERR(err, ERR_INPUT, _("Ngày thay đổi ở sau hôm nay. Hãy ghi khi đã đến ngày."));
    if (date_is(ret_org->since) && date_cmp(day, ret_org->since) <= 0)
        return ERR(err, ERR_INPUT, _("Ngày thay đổi phải sau ngày tổ chức bắt đầu hoạt động."));
    return state_of(work, "org", id, ret_before, err);
}

bool org_step_end(struct work *work, const struct org *org, struct date day, int64_t successor, struct err *err)
{
    const struct sql_org_end_in in = {.id = org->id,
                                      .until = common_date_text(work->arena, day),
                                      .successor = successor,
                                      .successor_null = successor == 0};
    if (!sql_org_end(work->store, &in, err))
        return false;
    return store_changes(work->store) == 1 ||
           ERR(err, ERR_CONFLICT, _("“%.*s” không còn hoạt động."), STR_ARG(org->name));
}

bool org_step_children(struct work *work, int64_t id, int64_t **ret_ids, size_t *ret_n, struct err *err)
{
    struct sql_org_get_row *rows;
    size_t n, live = 0;
    if (!sql_org_children(work->store, &(struct sql_org_children_in){.parent = id}, work->arena, &rows, &n, err))
        return false;
    int64_t *ids = ARENA_ARRAY(work->arena, int64_t, n);
    for (size_t i = 0; i < n; i++)
        if (str_empty(rows[i].until))
            ids[live++] = rows[i].id;
    *ret_ids = ids;
    *ret_n = live;
    return true;
}

bool org_change(struct work *work, int64_t id, const struct org_edit *edit, struct err *err)
{
    enum { ADDRESS_MAX = 500, HEAD_MAX = 200 };
    struct org org;
    struct str before;
    if (!org_get(work, id, &org, err) || !state_of(work, "org", id, &before, err))
        return false;
    if (edit->kind.p && !org_check_kind(edit->kind, err))
        return false;
    struct str code = edit->code.p ? edit->code : org.code, address = edit->address.p ? edit->address : org.address;
    struct str head = edit->head.p ? edit->head : org.head;
    if (!org_check_code(work->arena, code, &code, err) ||
        !common_line(work->arena, address, ADDRESS_MAX, _("Địa chỉ"), &address, err) ||
        !common_line(work->arena, head, HEAD_MAX, _("Người đứng đầu"), &head, err))
        return false;
    const struct date since = edit->set_since ? edit->since : org.since;
    if (date_is(since) && date_is(org.until) && date_cmp(since, org.until) >= 0)
        return ERR(err, ERR_INPUT, _("Ngày bắt đầu phải trước ngày kết thúc hoạt động."));
    const struct sql_org_edit_in in = {.id = id,
                                       .kind = edit->kind.p ? edit->kind : org.kind,
                                       .code = common_present(code),
                                       .address = common_present(address),
                                       .head = common_present(head),
                                       .since = common_date_text(work->arena, since)};
    return sql_org_edit(work->store, &in, err) && state_journal(work, "org.edit", "org", id, before, STR_NONE, err);
}

/* The old name was its own until the day, the new one is from it on. */
static bool date_names(struct work *work, const struct org *org, struct str name, struct date day, struct err *err)
{
    const struct str until = common_date_text(work->arena, day);
    struct org_name *names;
    size_t n;
    if (!org_names(work, org->id, &names, &n, err))
        return false;
    struct str since = STR_NONE;
    for (size_t i = 0; i < n; i++)
        if (str_eq(names[i].name, org->name))
            since = common_date_text(work->arena, names[i].since);
    const struct sql_org_name_date_in old = {.org = org->id, .name_key = common_key(work->arena, org->name),
                                             .kind = STR("name"), .since = since, .until = until};
    const struct sql_org_name_date_in new = {.org = org->id, .name_key = common_key(work->arena, name),
                                             .kind = STR("name"), .since = until, .until = STR_NONE};
    return sql_org_name_date(work->store, &old, err) && org_note_name(work, org->id, name, err) &&
           sql_org_name_date(work->store, &new, err);
}

bool org_rename(struct work *work, int64_t id, struct str name, struct date day, struct err *err)
{
    struct org org;
    struct str before;
    if (!org_step_begin(work, id, day, &org, &before, err) ||
        !org_check_name(work->arena, name, &name, err) || !org_refuse_double(work, org.parent, name, id, err))
        return false;
    const struct str key = common_key(work->arena, name);
    /* only letters differ: it was never called otherwise */
    const bool same = str_eq(key, common_key(work->arena, org.name));
    return (same || date_names(work, &org, name, day, err)) &&
           sql_org_rename(work->store, &(struct sql_org_rename_in){.id = id, .name = name, .name_key = key}, err) &&
           state_journal(work, "org.rename", "org", id, before, STR_NONE, err);
}

bool org_close(struct work *work, int64_t id, struct date day, struct err *err)
{
    struct org org;
    struct str before;
    int64_t *children, *owed;
    size_t n_children, n_owed;
    if (!org_step_begin(work, id, day, &org, &before, err) ||
        !org_step_children(work, id, &children, &n_children, err) ||
        !assignment_open_of(work, id, &owed, &n_owed, err))
        return false;
    if (n_children > 0)
        return ERR(err, ERR_CONFLICT,
                   _("“%.*s” còn %zu tổ chức trực thuộc. Hãy chuyển hoặc kết thúc các tổ chức đó trước."),
                   STR_ARG(org.name), n_children);
    if (n_owed > 0)
        return ERR(err, ERR_CONFLICT,
                   _("“%.*s” còn %zu việc chưa xong. Hãy sáp nhập vào nơi nhận việc, hoặc hủy các việc đó."),
                   STR_ARG(org.name), n_owed);
    return org_step_end(work, &org, day, 0, err) &&
           state_journal(work, "org.close", "org", id, before, STR_NONE, err);
}
