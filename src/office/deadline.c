#include "office/deadline.h"

#include "office/rhythm.h"

/* Beyond this no office order means a day; it also keeps the arithmetic far from its ends. */
enum { YEARS_MAX = 100, YEAR_LAST = 9999 - 2 * YEARS_MAX };

static struct date relative_due(const struct deadline *deadline, struct date from, struct calendar *calendar)
{
    static const int most[] = {
        [UNIT_DAY] = YEARS_MAX * 365,  [UNIT_WORKDAY] = YEARS_MAX * 260, [UNIT_WEEK] = YEARS_MAX * 52,
        [UNIT_MONTH] = YEARS_MAX * 12, [UNIT_QUARTER] = YEARS_MAX * 4,   [UNIT_YEAR] = YEARS_MAX,
    };
    const int amount = deadline->amount;
    if (!date_is(from) || deadline->unit == UNIT_NONE || amount <= 0 || amount > most[deadline->unit] ||
        from.year > YEAR_LAST)
        return DATE_NONE;
    switch (deadline->unit) {
    case UNIT_DAY:
        return date_add_days(from, amount);
    case UNIT_WORKDAY:
        return calendar_add_working(calendar, from, amount);
    case UNIT_WEEK:
        return date_add_days(from, amount * 7);
    case UNIT_MONTH:
        return date_add_months(from, amount);
    case UNIT_QUARTER:
        return date_add_months(from, amount * 3);
    case UNIT_YEAR:
        return date_add_months(from, amount * 12);
    case UNIT_NONE:
        break;
    }
    return DATE_NONE;
}

static struct date event_day(enum deadline_event event, const struct deadline_base *base)
{
    switch (event) {
    case EVENT_ISSUE:
        return base->issued;
    case EVENT_RECEIPT:
        return base->received;
    case EVENT_OTHER:
        return base->event;
    case EVENT_NONE:
        break;
    }
    return DATE_NONE;
}

static struct date off_free_days(struct date date, const struct deadline_base *base)
{
    return date_is(date) && base->move ? calendar_working_from(base->calendar, date) : date;
}

struct date deadline_due(const struct deadline *deadline, const struct deadline_base *base)
{
    switch (deadline->kind) {
    case DEADLINE_DATE:
        return deadline->date;
    case DEADLINE_RELATIVE:
        return off_free_days(relative_due(deadline, event_day(deadline->event, base), base->calendar), base);
    case DEADLINE_IMMEDIATE:
        return date_is(base->received) && base->received.year <= YEAR_LAST
                   ? off_free_days(date_add_days(base->received, base->immediate_days), base)
                   : DATE_NONE;
    case DEADLINE_PERIOD:
        return deadline->last;
    case DEADLINE_NONE:
    case DEADLINE_RECURRING:
    case DEADLINE__MAX:
        break;
    }
    return DATE_NONE;
}

struct date deadline_within(struct date own, struct date above)
{
    return date_is(above) && (!date_is(own) || date_cmp(own, above) > 0) ? above : own;
}

static bool due_runs(const struct due *due)
{
    return due->kind != DEADLINE_NONE && due->kind != DEADLINE_RECURRING;
}

bool due_needs_date(const struct due *due)
{
    return due_runs(due) && !date_is(due->date);
}

enum lamp due_lamp(const struct due *due, enum due_step step, struct date done, struct date today)
{
    if (step == DUE_ACCEPTED) {
        const bool late = due_runs(due) && date_is(due->date) && date_is(done) && date_cmp(done, due->date) > 0;
        return late ? LAMP_DONE_LATE : LAMP_DONE;
    }
    if (step == DUE_CANCELLED)
        return LAMP_CANCELLED;
    if (due_runs(due) && !date_is(due->date))
        return LAMP_NEEDS_DATE;
    if (step == DUE_HANDED)
        return LAMP_HANDED;
    if (!due_runs(due))
        return LAMP_CONTINUOUS;
    const int32_t left = date_to_days(due->date) - date_to_days(today);
    if (left <= -OVERDUE_LONG_DAYS)
        return LAMP_OVERDUE_LONG;
    if (left < 0)
        return LAMP_OVERDUE;
    return left <= DUE_SOON_DAYS ? LAMP_DUE_SOON : LAMP_ON_TIME;
}

bool lamp_is_open(enum lamp lamp)
{
    return lamp != LAMP_DONE && lamp != LAMP_DONE_LATE && lamp != LAMP_CANCELLED;
}

const char *lamp_word(enum lamp lamp)
{
    static const char *const words[LAMP__MAX] = {
        [LAMP_DONE] = N_("hoàn thành"),
        [LAMP_DONE_LATE] = N_("hoàn thành trễ hạn"),
        [LAMP_CANCELLED] = N_("đã hủy"),
        [LAMP_HANDED] = N_("chờ công nhận"),
        [LAMP_NEEDS_DATE] = N_("cần ngày hạn"),
        [LAMP_OVERDUE_LONG] = N_("quá hạn lâu"),
        [LAMP_OVERDUE] = N_("quá hạn"),
        [LAMP_DUE_SOON] = N_("sắp đến hạn"),
        [LAMP_ON_TIME] = N_("còn hạn"),
        [LAMP_CONTINUOUS] = N_("thường xuyên"),
    };
    return (unsigned)lamp < LAMP__MAX ? _(words[lamp]) : "";
}

static const char *waiting_words(const struct due *due)
{
    if (due->kind == DEADLINE_RELATIVE && due->event == EVENT_ISSUE)
        return _("chờ ngày ban hành");
    if (due->kind == DEADLINE_IMMEDIATE || (due->kind == DEADLINE_RELATIVE && due->event == EVENT_RECEIPT))
        return _("chờ ngày nhận");
    if (due->kind == DEADLINE_RELATIVE && due->event == EVENT_OTHER)
        return _("chờ sự kiện");
    return _("chờ nhập ngày hạn");
}

/* The words of the paper, and which instance is due next. */
static struct str recurring_words(struct arena *arena, const struct due *due, struct date today)
{
    struct rhythm rhythm;
    const struct str words = str_empty(due->words) ? str_from(_("thường xuyên")) : due->words;
    if (!rhythm_of(due, &rhythm))
        return str_copy(arena, words);
    char name[PERIOD_NAME_MAX], day[DATE_TEXT_MAX];
    const struct period next = rhythm_next(&rhythm, today);
    return str_printf(arena, _("%.*s; kỳ tới: %s, hạn %s"), STR_ARG(words), period_name(next, name),
                      date_vi(rhythm_due(&rhythm, next), day));
}

struct str due_words(struct arena *arena, const struct due *due, struct date today)
{
    if (due->kind == DEADLINE_NONE)
        return str_copy(arena, str_from(_("không nêu hạn")));
    if (due->kind == DEADLINE_RECURRING)
        return recurring_words(arena, due, today);
    if (!date_is(due->date))
        return str_copy(arena, str_from(waiting_words(due)));
    const int32_t left = date_to_days(due->date) - date_to_days(today);
    if (left == 0)
        return str_copy(arena, str_from(_("hôm nay")));
    return left > 0 ? str_printf(arena, _("còn %d ngày"), (int)left)
                    : str_printf(arena, _("quá hạn %d ngày"), (int)-left);
}

bool deadline_kind_from_name(struct str name, enum deadline_kind *ret_kind)
{
    for (int kind = 0; kind < DEADLINE__MAX; kind++)
        if (str_eq(name, str_from(deadline_kind_name((enum deadline_kind)kind)))) {
            *ret_kind = (enum deadline_kind)kind;
            return true;
        }
    return false;
}

static const char *const unit_names[] = {
    [UNIT_NONE] = "", [UNIT_DAY] = "day", [UNIT_WORKDAY] = "workday", [UNIT_WEEK] = "week",
    [UNIT_MONTH] = "month", [UNIT_QUARTER] = "quarter", [UNIT_YEAR] = "year",
};
static const char *const event_names[] = {
    [EVENT_NONE] = "", [EVENT_ISSUE] = "issue", [EVENT_RECEIPT] = "receipt", [EVENT_OTHER] = "other",
};

const char *deadline_unit_name(enum deadline_unit unit)
{
    return unit_names[unit];
}

const char *deadline_event_name(enum deadline_event event)
{
    return event_names[event];
}

enum deadline_unit deadline_unit_from_name(struct str name)
{
    for (size_t i = 0; i < sizeof unit_names / sizeof *unit_names; i++)
        if (str_eq(name, str_from(unit_names[i])))
            return (enum deadline_unit)i;
    return UNIT_NONE;
}

enum deadline_event deadline_event_from_name(struct str name)
{
    for (size_t i = 0; i < sizeof event_names / sizeof *event_names; i++)
        if (str_eq(name, str_from(event_names[i])))
            return (enum deadline_event)i;
    return EVENT_NONE;
}
