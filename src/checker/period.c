/*
 * Days and periods that cannot be: an end before its start, a day that no calendar has, a deadline before the paper,
 * and a review of years in which what is reviewed did not exist yet.
 */
#include "checker/exam.h"

static bool skip_words(struct str s, size_t *at, struct str words)
{
    if (!str_starts(str_skip(s, *at), words))
        return false;
    *at += words.n;
    return true;
}

/* A range at `at`: "ngay 15/02/2021 den (het) ngay 20/02/2021", "2021 - 2025". */
struct range {
    struct moment from, to;
    size_t length; /* 0: no range there */
};

static struct range look_range(struct str s, size_t start)
{
    struct range range = {.from = look_moment(s, start)};
    size_t at = start + range.from.length;
    if (!range.from.length)
        return range;
    if (skip_words(s, &at, STR(" den ")))
        (void)(skip_words(s, &at, STR("het ")) || skip_words(s, &at, STR("cuoi ")));
    else if (!skip_words(s, &at, STR(" - ")) && !skip_words(s, &at, STR("-")))
        return range;
    range.to = look_moment(s, at);
    if (range.to.length)
        range.length = at + range.to.length - start;
    return range;
}

static void check_order(struct exam *exam)
{
    static const struct {
        struct str lead;
        bool years; /* what follows may be two bare years */
    } leads[] = {{{"tu ", 3}, false}, {{"giai doan ", 10}, true}, {{"nhiem ky ", 9}, true}};
    const struct str s = exam->folded;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        for (size_t at = str_find(s, leads[i].lead); at != STR_NOWHERE; at = str_find_from(s, at + 1, leads[i].lead)) {
            const size_t start = at + leads[i].lead.n;
            const struct range range = look_range(s, start);
            if ((at > 0 && s.p[at - 1] != ' ' && s.p[at - 1] != '(') || !range.length || range.from.impossible ||
                range.to.impossible || (!leads[i].years && range.from.length == 4))
                continue;
            if (date_cmp(range.to.last, range.from.first) < 0)
                exam_report(exam, RULE_PERIOD_ORDER, exam_place_folded(exam, start, start + range.length), STR_NONE);
        }
    }
}

static void check_days(struct exam *exam)
{
    const struct str s = exam->folded;
    const struct span own = exam->paper->header.date.place.span;
    for (size_t at = look_words(s, 0, STR("ngay")); at != STR_NOWHERE; at = look_words(s, at + 1, STR("ngay"))) {
        const struct moment moment = look_moment(s, at);
        const uint32_t here = exam->at[at];
        if (!moment.length || !moment.impossible || (here >= own.from && here < own.to))
            continue;
        exam_report(exam, RULE_PERIOD_DAY, exam_place_folded(exam, at, at + moment.length), STR_NONE);
    }
}

static void check_deadlines(struct exam *exam)
{
    static const char *const limits[] = {"truoc",    "cham nhat",      "xong", "hoan thanh",
                                         "thoi han", "khong muon hon", NULL};
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct deadline *deadline = &paper->tasks[i].deadline;
        if (deadline->kind != DEADLINE_DATE || !date_is(deadline->date))
            continue;
        const struct str words = exam_fold(exam, deadline->words);
        char due[DATE_TEXT_MAX], own[DATE_TEXT_MAX];
        if (date_is(exam->issued) && date_cmp(deadline->date, exam->issued) < 0 && look_any(words, limits))
            exam_report(exam, RULE_DEADLINE_PAST, deadline->place,
                        str_printf(exam->arena, _("Thời hạn %s đứng trước ngày ban hành %s."),
                                   date_vi(deadline->date, due), date_vi(exam->issued, own)));
        else if (date_weekday(deadline->date) % 6 == 0)
            exam_report(
                exam, RULE_DEADLINE_OFF, deadline->place,
                str_printf(exam->arena,
                           date_weekday(deadline->date) ? _("Thời hạn %s là thứ Bảy.") : _("Thời hạn %s là Chủ nhật."),
                           date_vi(deadline->date, due)));
    }
}

/* The citation is what is reviewed: "… thực hiện Kết luận số …", not what the review is founded on. */
static bool is_reviewed(const struct exam *exam, const struct citation *c, size_t from)
{
    static const char *const leads[] = {"thuc hien ", "thuc hien cac ", "chap hanh ", "trien khai ", NULL};
    enum { BEFORE = 1000 };
    const size_t at = exam_folded_at(exam, c->place.span.from);
    const struct str before = str_sub(exam->folded, at > from + BEFORE ? at - BEFORE : from, at);
    bool led = false;
    for (size_t i = 0; leads[i]; i++)
        led = led || str_ends(before, str_from(leads[i]));
    return led && (look_words(before, 0, STR("kiem tra")) != STR_NOWHERE ||
                   look_words(before, 0, STR("giam sat")) != STR_NOWHERE);
}

/* The earliest date among the papers reviewed in [from, to) of the text; DATE_NONE when one of them has no date. */
static struct date earliest_reviewed(const struct exam *exam, struct span span, const struct citation **ret_first)
{
    const struct paper *paper = exam->paper;
    const size_t start = exam_folded_at(exam, span.from);
    struct date earliest = DATE_NONE;
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *c = &paper->citations[i];
        if (c->place.span.from < span.from || c->place.span.to > span.to || !is_reviewed(exam, c, start))
            continue;
        if (!date_is(c->date))
            return DATE_NONE;
        if (!date_is(earliest) || date_cmp(c->date, earliest) < 0) {
            earliest = c->date;
            *ret_first = c;
        }
    }
    return earliest;
}

/* Start of the paragraph that holds the byte: behind an empty line, at most some kilobytes back. */
static size_t paragraph_start(struct str s, size_t at)
{
    enum { BACK = 6000 };
    size_t start = at;
    while (start > 0 && at - start < BACK && !(s.p[start - 1] == '\n' && start > 1 && s.p[start - 2] == '\n'))
        start--;
    return start;
}

/* A review of several matters may reach back behind each single one of them. */
static bool other_matters(const struct exam *exam, struct span span)
{
    const struct str words = str_sub(exam->folded, exam_folded_at(exam, span.from), exam_folded_at(exam, span.to));
    return str_find_byte(words, ';') != STR_NOWHERE || look_words(words, 0, STR("cong tac")) != STR_NOWHERE;
}

static void judge_review(struct exam *exam, size_t at, struct range range)
{
    enum { SLACK = 31, CLEARLY = 92 };
    const struct field *subject = &exam->paper->header.subject;
    const uint32_t here = exam->at[at];
    const struct span paragraph = {(uint32_t)paragraph_start(exam->paper->text->s, here), here};
    const struct citation *reviewed = NULL;
    struct span span = subject->place.span;
    struct date born = subject->value.p ? earliest_reviewed(exam, span, &reviewed) : DATE_NONE;
    if (!date_is(born)) {
        span = paragraph;
        born = earliest_reviewed(exam, span, &reviewed);
    }
    if (!date_is(born) || range.from.impossible || range.to.impossible)
        return;
    const int32_t before = date_to_days(born) - date_to_days(range.from.last);
    const bool over = range.length && date_to_days(range.to.last) < date_to_days(born) + SLACK && before > 0;
    if (!over && (before < CLEARLY || other_matters(exam, span)))
        return;
    char day[DATE_TEXT_MAX];
    const size_t length = range.length ? range.length : range.from.length;
    exam_report(exam, RULE_PERIOD_REVIEW, exam_place_folded(exam, at, at + length),
                str_printf(exam->arena, _("Mốc thời gian bắt đầu trước khi có “%.*s” (ngày %s)."),
                           STR_ARG(reviewed->text), date_vi(born, day)));
}

static void check_review(struct exam *exam)
{
    static const struct str leads[] = {{"moc thoi gian ", 14}, {"thoi ky kiem tra ", 17}, {"thoi ky giam sat ", 17},
                                       {"moc kiem tra ", 13},  {"moc giam sat ", 13},     {"nien do ", 8}};
    enum { ROOM = 60 };
    const struct str s = exam->folded;
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        for (size_t at = look_words(s, 0, str_trim(leads[i])); at != STR_NOWHERE;
             at = look_words(s, at + 1, str_trim(leads[i]))) {
            const size_t from = look_words(str_sub(s, 0, at + ROOM), at, STR("tu"));
            const struct range range = from == STR_NOWHERE ? (struct range){0} : look_range(s, from + 3);
            if (!range.from.length)
                continue;
            judge_review(exam, from + 3, range);
            return; /* the period is repeated in such papers; it is told once */
        }
    }
}

void check_period(struct exam *exam)
{
    check_order(exam);
    check_days(exam);
    check_deadlines(exam);
    check_review(exam);
}
