#include "office/duty.h"

#include "office/access.h"
#include "office/common.h"
#include "office/duty_row.h"
#include "office/set.h"
#include "office/state.h"

#include "office_sql.h"

struct duty duty_from_row(const struct sql_duty_get_row *row)
{
    struct duty duty = {
        .id = row->id,
        .words = row->words,
        .scope = row->scope,
        .asker = row->asker,
        .times = (int)row->times,
        .due_days = (int)row->due_days,
        .proof = record_kind_from_name(row->proof),
        .topic = row->topic,
        .basis = row->basis,
        .since = common_date(row->since),
        .until = common_date(row->until),
    };
    period_kind_from_name(row->period, &duty.period);
    return duty;
}

const char *duty_period_word(enum period_kind kind)
{
    static const char *const words[PERIOD__MAX] = {
        [PERIOD_MONTH] = N_("tháng"), [PERIOD_QUARTER] = N_("quý"), [PERIOD_HALF] = N_("nửa năm"), [PERIOD_YEAR] = N_("năm")};
    return (unsigned)kind < PERIOD__MAX ? _(words[kind]) : "";
}

static bool check(struct work *work, const struct duty *duty, struct err *err)
{
    struct set set;
    if (str_empty(duty->words))
        return ERR(err, ERR_INPUT, _("Chưa có nội dung của chế độ. Hãy ghi nội dung."));
    if (duty->times < 1 || duty->times > DUTY_TIMES_MAX)
        return ERR(err, ERR_INPUT, _("Số lần trong một kỳ phải từ 1 đến %d."), DUTY_TIMES_MAX);
    if (duty->due_days < -DUTY_DUE_DAYS_MAX || duty->due_days > DUTY_DUE_DAYS_MAX)
        return ERR(err, ERR_INPUT, _("Số ngày so với cuối kỳ phải từ -%d đến %d."), DUTY_DUE_DAYS_MAX, DUTY_DUE_DAYS_MAX);
    if (!date_is(duty->since))
        return ERR(err, ERR_INPUT, _("Chưa có ngày bắt đầu. Hãy nhập ngày."));
    if (str_empty(duty->scope))
        return ERR(err, ERR_INPUT, _("Chưa rõ chế độ này của ai. Hãy chọn loại tổ chức."));
    return set_parse(work->arena, duty->scope, &set, err);
}

bool duty_add(struct work *work, struct duty *duty, struct err *err)
{
    struct sql_duty_insert_row *row;
    size_t n;
    if (!common_line(work->arena, duty->words, LINE_MAX_BYTES, _("Nội dung"), &duty->words, err) ||
        !common_line(work->arena, duty->topic, LINE_MAX_BYTES, _("Loại"), &duty->topic, err) ||
        !common_line(work->arena, duty->basis, LINE_MAX_BYTES, _("Căn cứ"), &duty->basis, err) ||
        !check(work, duty, err))
        return false;
    duty->asker = access_path(work);
    const struct sql_duty_insert_in in = {
        .words = duty->words,
        .scope = duty->scope,
        .asker = duty->asker,
        .period = str_from(period_kind_name(duty->period)),
        .times = duty->times,
        .due_days = duty->due_days,
        .proof = str_from(record_kind_name(duty->proof)),
        .topic = common_present(duty->topic),
        .basis = common_present(duty->basis),
        .since = common_date_text(work->arena, duty->since),
        .until = common_date_text(work->arena, duty->until),
        .created = work->now,
    };
    if (!sql_duty_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    duty->id = row->id;
    return state_journal(work, "duty.add", "duty", row->id, STR_NONE, STR_NONE, err);
}

bool duty_get(struct work *work, int64_t id, struct duty *ret_duty, struct err *err)
{
    struct sql_duty_get_row *row;
    size_t n;
    if (!sql_duty_get(work->store, &(struct sql_duty_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có chế độ số %lld."), (long long)id);
    *ret_duty = duty_from_row(row);
    return true;
}

bool duty_end(struct work *work, int64_t id, struct date until, struct err *err)
{
    struct duty duty;
    struct str before;
    if (!date_is(until))
        return ERR(err, ERR_INPUT, _("Chưa có ngày kết thúc. Hãy nhập ngày."));
    if (!duty_get(work, id, &duty, err) || !state_of(work, "duty", id, &before, err))
        return false;
    if (date_cmp(until, duty.since) < 0)
        return ERR(err, ERR_INPUT, _("Ngày kết thúc ở trước ngày bắt đầu. Hãy xem lại ngày."));
    return sql_duty_set_until(
               work->store, &(struct sql_duty_set_until_in){.id = id, .until = common_date_text(work->arena, until)},
               err) &&
           state_journal(work, "duty.end", "duty", id, before, STR_NONE, err);
}

bool duty_list(struct work *work, struct duty **ret_duties, size_t *ret_n, struct err *err)
{
    struct sql_duty_get_row *rows;
    size_t n;
    const struct sql_duty_list_in in = {.path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_duty_list(work->store, &in, work->arena, &rows, &n, err))
        return false;
    struct duty *duties = ARENA_ARRAY(work->arena, struct duty, n);
    for (size_t i = 0; i < n; i++)
        duties[i] = duty_from_row(&rows[i]);
    *ret_duties = duties;
    *ret_n = n;
    return true;
}
