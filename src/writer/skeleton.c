#include "writer/skeleton_making.h"

/* The period of its kind that is being reported on: the one that the day lies in once half of it is over, before that the
 * one that ended. */
static struct period period_reported(enum period_kind kind, struct date day)
{
    const struct period now = period_of(kind, day);
    const int32_t first = date_to_days(period_first(now)), last = date_to_days(period_last(now));
    return date_to_days(day) - first >= (last - first) / 2 ? now : period_step(now, -1);
}

/* "quý III năm 2026" */
static struct str period_words(struct arena *arena, struct period period)
{
    static const char *const quarters[] = {"I", "II", "III", "IV"};
    switch (period.kind) {
    case PERIOD_MONTH:
        return str_printf(arena, period.number < 3 ? "tháng %02d năm %d" : "tháng %d năm %d", period.number, period.year);
    case PERIOD_QUARTER:
        return str_printf(arena, "quý %s năm %d", quarters[(period.number - 1) & 3], period.year);
    case PERIOD_HALF:
        return str_printf(arena, "6 tháng %s năm %d", period.number == 1 ? "đầu" : "cuối", period.year);
    case PERIOD_YEAR:
    case PERIOD__MAX:
        break;
    }
    return str_printf(arena, "năm %d", period.year);
}

/* What it speaks of; without a kind of period this year so far. */
static void find_span(struct making *m)
{
    const enum period_kind kind = m->skeleton->period;
    const struct date today = m->work->today;
    const struct period reported =
        kind == PERIOD__MAX ? period_of(PERIOD_YEAR, today) : period_reported(kind, today);
    const struct date last = period_last(reported);
    m->from = period_first(reported);
    m->to = date_cmp(last, today) < 0 ? last : today;
    m->next = period_step(reported, 1);
    making_give(m, "period", period_words(m->work->arena, reported));
    const struct str next = period_words(m->work->arena, m->next);
    making_give(m, "next_period", next);
    making_give(m, "next_capitals", draft_capitals(m->work->arena, next));
    making_give(m, "from", draft_day(m->work->arena, m->from));
    making_give(m, "to", draft_day(m->work->arena, m->to));
}

bool skeleton_draft(struct work *work, const struct skeleton *skeleton, int64_t id, struct draft *ret_draft,
                    struct err *err)
{
    struct making m = {.work = work, .skeleton = skeleton, .citer.work = work, .err = err};
    struct arena *arena = work->arena;
    struct date answer;
    find_span(&m);
    if (!letterhead_answer_day(work, &answer, err) ||
        !(skeleton->of_paper ? making_of_paper(&m, id) : making_for_unit(&m, id)))
        return false;
    making_give(&m, "author", m.head.author);
    making_give(&m, "superior", m.head.report_to);
    making_give(&m, "archive", m.head.archive);
    making_give(&m, "day", draft_day(arena, work->today));
    making_give(&m, "year", str_printf(arena, "%d", work->today.year));
    making_give(&m, "answer", draft_day(arena, answer));
    const struct template_data data = {m.values.v, m.values.n, m.lists.v, m.lists.n};
    *ret_draft = (struct draft){0};
    letterhead_put(arena, &m.head, skeleton->symbol, work->today, ret_draft);
    return template_fill(arena, skeleton->template_name, template_find(skeleton->template_name), &data, ret_draft, err);
}
