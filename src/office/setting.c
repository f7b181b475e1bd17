#include "office/setting.h"

#include "office/deadline.h"
#include "office/state.h"

#include "office_sql.h"

const struct setting_rule setting_rules[SETTING__MAX] = {
    [SETTING_IMMEDIATE_DAYS] = {"immediate-days", N_("Số ngày của hạn “ngay”"),
                                N_("Việc phải làm ngay có hạn chừng ấy ngày kể từ ngày nhận văn bản."), 1, 60,
                                DEADLINE_IMMEDIATE_DAYS},
    [SETTING_MOVE_DUE] = {"move-due", N_("Dời hạn khỏi ngày nghỉ (1: có, 0: không)"),
                          N_("Hạn do văn phòng tính rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp; ngày ghi sẵn "
                             "trong văn bản giữ nguyên."), 0, 1, 1},
};

/* Numbers in the database start at 1. */
static int64_t id_of(enum setting setting)
{
    return (int64_t)setting + 1;
}

bool setting_get(struct work *work, enum setting setting, int64_t *ret_value, struct err *err)
{
    struct sql_setting_get_row *row;
    size_t n;
    int64_t value;
    const struct setting_rule *rule = &setting_rules[setting];
    if (!sql_setting_get(work->store, &(struct sql_setting_get_in){.id = id_of(setting)}, work->arena, &row, &n, err))
        return false;
    const bool sound = n && str_to_int(row->value, &value) && value >= rule->least && value <= rule->most;
    *ret_value = sound ? value : rule->usual;
    return true;
}

bool setting_set(struct work *work, enum setting setting, int64_t value, struct err *err)
{
    const struct setting_rule *rule = &setting_rules[setting];
    int64_t old;
    struct str before;
    if (value < rule->least || value > rule->most)
        return ERR(err, ERR_INPUT, _("%s: chỉ nhận số từ %lld đến %lld."), _(rule->word), (long long)rule->least,
                   (long long)rule->most);
    if (!setting_get(work, setting, &old, err) || !state_of(work, "setting", id_of(setting), &before, err))
        return false;
    if (old == value)
        return true;
    const struct sql_setting_put_in in = {.id = id_of(setting),
                                          .name = str_from(rule->name),
                                          .value = str_printf(work->arena, "%lld", (long long)value)};
    return sql_setting_put(work->store, &in, err) &&
           state_journal(work, "setting.set", "setting", in.id, before, STR_NONE, err);
}
