/* Days off that an office enters, one by one or as a table; what is due moves with them. */
#include "office/calendar_row.h"
#include "office/common.h"
#include "office/redate.h"
#include "office/state.h"
#include "text/text.h"

#include "office_sql.h"

enum { YEAR_FIRST = 1950, YEAR_LAST = 2199, NAME_MAX_BYTES = 300 };

static bool check_day(const struct calendar_day *day, struct err *err)
{
    if (!date_is(day->date))
        return ERR(err, ERR_INPUT, _("Chưa có ngày. Hãy nhập ngày, viết như 02/09/2026."));
    if (day->date.year < YEAR_FIRST || day->date.year > YEAR_LAST)
        return ERR(err, ERR_INPUT, _("Lịch chỉ nhận ngày từ năm %d đến năm %d."), YEAR_FIRST, YEAR_LAST);
    if (day->kind != CALENDAR_DEFAULT && str_empty(day->name))
        return ERR(err, ERR_INPUT, _("Chưa có lý do. Hãy ghi văn bản quyết định ngày nghỉ, ngày làm bù này."));
    return true;
}

/* Whether it was other than it stood. */
static bool put_day(struct work *work, const struct calendar *calendar, const struct calendar_day *typed,
                    bool *ret_changed, struct err *err)
{
    struct calendar_day day = *typed;
    if (!common_line(work->arena, typed->name, NAME_MAX_BYTES, _("Lý do"), &day.name, err))
        return false;
    day.name = common_present(day.name);
    if (!check_day(&day, err))
        return false;
    const struct calendar_day *old = calendar_entered(calendar, day.date);
    *ret_changed = old ? old->kind != day.kind || !str_eq(old->name, day.name) : day.kind != CALENDAR_DEFAULT;
    if (!*ret_changed)
        return true;
    struct str before;
    const struct sql_calendar_put_in in = {
        .id = calendar_id(day.date), .kind = str_from(calendar_kind_name(day.kind)), .name = day.name};
    return state_of(work, "calendar_day", in.id, &before, err) && sql_calendar_put(work->store, &in, err) &&
           state_journal(work, "calendar.set", "calendar_day", in.id, before, STR_NONE, err);
}

bool calendar_set(struct work *work, const struct calendar_day *day, struct err *err)
{
    struct calendar calendar;
    bool changed;
    return calendar_load(work, &calendar, err) && put_day(work, &calendar, day, &changed, err) &&
           (!changed || redate_from(work, day->date, err));
}

/* --- a table of days --- */

/* The next field of a line, without blanks and quotes round it; *at moves behind its separator. */
static struct str next_field(struct str line, size_t *at)
{
    size_t to = *at;
    while (to < line.n && line.p[to] != ',' && line.p[to] != ';' && line.p[to] != '\t')
        to++;
    struct str field = str_trim(str_sub(line, *at, to));
    *at = to < line.n ? to + 1 : line.n;
    if (field.n >= 2 && field.p[0] == '"' && field.p[field.n - 1] == '"')
        field = str_trim(str_sub(field, 1, field.n - 1));
    return field;
}

static bool read_kind(struct arena *arena, struct str typed, enum calendar_kind *ret_kind)
{
    static const struct {
        const char *word;
        enum calendar_kind kind;
    } words[] = {{"nghỉ", CALENDAR_OFF},        {"nghi", CALENDAR_OFF},        {"làm", CALENDAR_WORK},
                 {"lam", CALENDAR_WORK},        {"làm việc", CALENDAR_WORK},   {"làm bù", CALENDAR_WORK},
                 {"mặc định", CALENDAR_DEFAULT}, {"theo mặc định", CALENDAR_DEFAULT}};
    const struct str word = common_key(arena, typed);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(word, common_key(arena, str_from(words[i].word)))) {
            *ret_kind = words[i].kind;
            return true;
        }
    return calendar_kind_from_name(word, ret_kind);
}

static bool read_line(struct work *work, struct str line, int number, struct calendar_day *ret_day, bool *ret_heading,
                      struct err *err)
{
    size_t at = 0;
    const struct str day = next_field(line, &at), kind = next_field(line, &at);
    struct str name = str_trim(str_skip(line, at));
    size_t from = 0;
    if (name.n && name.p[0] == '"') /* commas inside quotes belong to the reason */
        name = name.n >= 2 && name.p[name.n - 1] == '"' ? str_sub(name, 1, name.n - 1) : name;
    else
        name = next_field(name, &from);
    *ret_day = (struct calendar_day){.name = name, .entered = true};
    *ret_heading = false;
    if (!date_from_vi(day, &ret_day->date) && !date_from_iso(day, &ret_day->date)) {
        *ret_heading = number == 1 && (str_empty(day) || day.p[0] < '0' || day.p[0] > '9');
        return *ret_heading ||
               ERR(err, ERR_INPUT, _("Dòng %d: không có ngày “%.*s”. Hãy viết như 02/09/2026."), number,
                   (int)utf8_whole(str_sub(day, 0, 40)), day.p ? day.p : "");
    }
    return read_kind(work->arena, kind, &ret_day->kind) ||
           ERR(err, ERR_INPUT, _("Dòng %d: không hiểu loại ngày “%.*s”. Hãy viết nghỉ, làm hoặc mặc định."), number,
               (int)utf8_whole(str_sub(kind, 0, 40)), kind.p ? kind.p : "");
}

static bool import_line(struct work *work, struct str line, int number, struct date *first, int64_t *days,
                        struct err *err)
{
    struct calendar_day day;
    struct calendar calendar;
    struct err why;
    bool heading, changed;
    if (!read_line(work, line, number, &day, &heading, err))
        return false;
    if (heading)
        return true;
    /* what an earlier line of the same table entered is seen by a later one */
    if (!calendar_load(work, &calendar, err))
        return false;
    if (!put_day(work, &calendar, &day, &changed, &why))
        return ERR(err, why.code, _("Dòng %d: %s"), number, why.text);
    if (changed && (!date_is(*first) || date_cmp(day.date, *first) < 0))
        *first = day.date;
    *days += changed;
    return true;
}

bool calendar_import(struct work *work, struct str csv, int64_t *ret_days, struct err *err)
{
    size_t bad;
    if (!text_valid_utf8(csv, &bad))
        return ERR(err, ERR_INPUT, _("Bảng ngày không phải là UTF-8. Hãy lưu lại với bảng mã UTF-8."));
    if (str_starts(csv, STR("\xEF\xBB\xBF")))
        csv = str_skip(csv, 3);
    struct date first = DATE_NONE;
    int64_t days = 0;
    int number = 0;
    for (size_t at = 0; at < csv.n;) {
        const size_t found = str_find_from(csv, at, STR("\n")), end = found == STR_NOWHERE ? csv.n : found;
        const struct str line = str_trim(str_sub(csv, at, end));
        at = end + 1;
        number++;
        if (number > CALENDAR_ROWS_MAX)
            return ERR(err, ERR_LIMIT, _("Bảng ngày có quá %d dòng. Hãy chia ra."), CALENDAR_ROWS_MAX);
        if (!str_empty(line) && !import_line(work, line, number, &first, &days, err))
            return false;
    }
    if (days && !redate_from(work, first, err))
        return false;
    *ret_days = days;
    return true;
}
