#include "writer/snapshot_table.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* --- one report --- */

static const enum lamp lamps[] = {LAMP_OVERDUE_LONG, LAMP_OVERDUE,    LAMP_HANDED, LAMP_DUE_SOON,  LAMP_NEEDS_DATE,
                                  LAMP_ON_TIME,      LAMP_CONTINUOUS, LAMP_DONE,   LAMP_DONE_LATE, LAMP_CANCELLED};
_Static_assert(COUNT(lamps) == LAMP__MAX, "each lamp has its column");

static void put_tally(struct table *table, struct str name, const struct tally *tally, int days_late)
{
    table_text(table, name);
    for (size_t i = 0; i < COUNT(lamps); i++)
        table_number(table, tally->by_lamp[lamps[i]]);
    table_number(table, tally_total(tally));
    if (days_late)
        table_number(table, days_late);
    else
        table_none(table);
}

struct table *snapshot_table_units(struct arena *arena, const struct snapshot_content *content)
{
    enum { BEFORE = 1, BEHIND = 2 };
    struct table_column *columns = ARENA_ARRAY(arena, struct table_column, BEFORE + COUNT(lamps) + BEHIND);
    struct snapshot_group *groups;
    size_t n;
    columns[0] = (struct table_column){N_("Đơn vị"), TABLE_TEXT, 40};
    for (size_t i = 0; i < COUNT(lamps); i++)
        columns[BEFORE + i] = (struct table_column){lamp_word(lamps[i]), TABLE_NUMBER, 14};
    columns[BEFORE + COUNT(lamps)] = (struct table_column){N_("Tổng số"), TABLE_NUMBER, 10};
    columns[BEFORE + COUNT(lamps) + 1] = (struct table_column){N_("Chậm nhất (ngày)"), TABLE_NUMBER, 14};
    struct table *table =
        table_make(arena, str_from(_("Từng đơn vị")), columns, BEFORE + COUNT(lamps) + BEHIND);
    snapshot_by_unit(arena, content, &groups, &n);
    int days_late = 0;
    for (size_t i = 0; i < n; i++) {
        put_tally(table, groups[i].name, &groups[i].tally, groups[i].days_late);
        days_late = groups[i].days_late > days_late ? groups[i].days_late : days_late;
    }
    const struct tally sum = snapshot_sum(content);
    put_tally(table, str_from(_("Cộng")), &sum, days_late);
    return table;
}

struct table *snapshot_table_rows(struct arena *arena, const struct snapshot_content *content)
{
    static const struct table_column columns[] = {
        {N_("Mã"), TABLE_NUMBER, 8},          {N_("Việc"), TABLE_TEXT, 60},        {N_("Văn bản"), TABLE_TEXT, 28},
        {N_("Đơn vị"), TABLE_TEXT, 40},       {N_("Vai trò"), TABLE_TEXT, 10},     {N_("Thời hạn"), TABLE_DATE, 12},
        {N_("Hạn ban đầu"), TABLE_DATE, 12},  {N_("Tình trạng"), TABLE_TEXT, 20},  {N_("Quá hạn (ngày)"), TABLE_NUMBER, 10},
        {N_("Trạng thái"), TABLE_TEXT, 18},   {N_("Ngày nộp"), TABLE_DATE, 12},    {N_("Ngày công nhận"), TABLE_DATE, 12},
        {N_("Kết quả"), TABLE_TEXT, 40},      {N_("Lý do"), TABLE_TEXT, 30},
    };
    struct table *table = table_make(arena, str_from(_("Từng việc")), columns, COUNT(columns));
    for (size_t i = 0; i < content->n_rows; i++) {
        const struct snapshot_row *row = &content->rows[i];
        const int days = snapshot_days_late(content, row);
        table_number(table, row->id);
        table_text(table, content->tasks[row->task].words);
        table_text(table, content->tasks[row->task].paper);
        table_text(table, snapshot_unit_name(&content->units[row->unit]));
        table_text(table, str_from(assignment_role_word(row->role)));
        table_date(table, row->due);
        table_date(table, row->first_due);
        table_text(table, str_from(lamp_word(row->lamp)));
        if (days)
            table_number(table, days);
        else
            table_none(table);
        table_text(table, str_from(assignment_state_word(row->state)));
        table_date(table, row->handed);
        table_date(table, row->done);
        table_text(table, row->evidence);
        table_text(table, row->reason);
    }
    return table;
}

/* --- what became of it --- */

static void put_sums(struct table *table, struct str name, const struct snapshot_sums *s, struct str note)
{
    const int64_t numbers[] = {s->open_before, s->added, s->finished, s->dropped, s->passed, s->open_after,
                               s->late_before, s->late,  s->relieved, s->late_passed, s->late_after};
    table_text(table, name);
    for (size_t i = 0; i < COUNT(numbers); i++)
        table_number(table, numbers[i]);
    table_text(table, note);
}

struct table *snapshot_table_unit_changes(struct arena *arena, const struct snapshot_comparison *comparison)
{
    static const struct table_column columns[] = {
        {N_("Đơn vị"), TABLE_TEXT, 40},
        {N_("Chưa xong, trước"), TABLE_NUMBER, 12},
        {N_("Mới giao"), TABLE_NUMBER, 10},
        {N_("Đã xong"), TABLE_NUMBER, 10},
        {N_("Đã hủy, thôi"), TABLE_NUMBER, 10},
        {N_("Chuyển đến, đi"), TABLE_NUMBER, 12},
        {N_("Chưa xong, sau"), TABLE_NUMBER, 12},
        {N_("Quá hạn, trước"), TABLE_NUMBER, 12},
        {N_("Mới quá hạn"), TABLE_NUMBER, 10},
        {N_("Hết quá hạn"), TABLE_NUMBER, 10},
        {N_("Quá hạn chuyển đến, đi"), TABLE_NUMBER, 14},
        {N_("Quá hạn, sau"), TABLE_NUMBER, 12},
        {N_("Ghi chú"), TABLE_TEXT, 20},
    };
    struct table *table = table_make(arena, str_from(_("So từng đơn vị")), columns, COUNT(columns));
    for (size_t i = 0; i < comparison->n_units; i++) {
        const struct snapshot_unit_pair *unit = &comparison->units[i];
        put_sums(table, snapshot_unit_name(unit->after ? unit->after : unit->before), &unit->sums,
                 str_from(snapshot_unit_change_word(unit->change)));
    }
    put_sums(table, str_from(_("Cộng")), &comparison->sums, STR(""));
    return table;
}

bool snapshot_pair_changed(const struct snapshot_pair *pair)
{
    return pair->change != CHANGE_NONE || pair->moved || pair->passed;
}

struct str snapshot_pair_words(struct arena *arena, const struct snapshot_pair *pair)
{
    const char *words[3];
    int n = 0;
    if (pair->change != CHANGE_NONE)
        words[n++] = snapshot_change_word(pair->change);
    if (pair->moved)
        words[n++] = _("dời hạn");
    if (pair->passed)
        words[n++] = _("chuyển đơn vị");
    struct str text = str_from(n ? words[0] : "");
    for (int i = 1; i < n; i++)
        text = str_printf(arena, "%.*s; %s", STR_ARG(text), words[i]);
    return text;
}

struct table *snapshot_table_changes(struct arena *arena, const struct snapshot_comparison *comparison)
{
    static const struct table_column columns[] = {
        {N_("Mã"), TABLE_NUMBER, 8},            {N_("Thay đổi"), TABLE_TEXT, 24},       {N_("Việc"), TABLE_TEXT, 60},
        {N_("Văn bản"), TABLE_TEXT, 28},        {N_("Đơn vị, trước"), TABLE_TEXT, 36},  {N_("Đơn vị, sau"), TABLE_TEXT, 36},
        {N_("Tình trạng, trước"), TABLE_TEXT, 20}, {N_("Tình trạng, sau"), TABLE_TEXT, 20},
        {N_("Hạn, trước"), TABLE_DATE, 12},     {N_("Hạn, sau"), TABLE_DATE, 12},
    };
    struct table *table = table_make(arena, str_from(_("So từng việc")), columns, COUNT(columns));
    for (size_t i = 0; i < comparison->n_pairs; i++) {
        const struct snapshot_pair *pair = &comparison->pairs[i];
        const struct snapshot_row *before = pair->before, *after = pair->after;
        if (!snapshot_pair_changed(pair))
            continue;
        const struct snapshot_task *task = after ? &comparison->after->tasks[after->task]
                                                 : &comparison->before->tasks[before->task];
        table_number(table, after ? after->id : before->id);
        table_text(table, snapshot_pair_words(arena, pair));
        table_text(table, task->words);
        table_text(table, task->paper);
        table_text(table, before ? snapshot_unit_name(&comparison->before->units[before->unit]) : STR(""));
        table_text(table, after ? snapshot_unit_name(&comparison->after->units[after->unit]) : STR(""));
        table_text(table, str_from(before ? lamp_word(before->lamp) : ""));
        table_text(table, str_from(after ? lamp_word(after->lamp) : ""));
        table_date(table, before ? before->due : DATE_NONE);
        table_date(table, after ? after->due : DATE_NONE);
    }
    return table;
}
