/*
 * When something is due. An expression is a lead ("trước", "chậm nhất là", "trong vòng", "định kỳ"), a time ("ngày
 * 20/02/2021", "tháng 11/2025", "10 ngày làm việc", "hằng quý") and a tail ("kể từ ngày nhận được …", "hằng tháng").
 * Two automata read lead and time at the start of every word that can begin one; the rest is composition.
 *
 * A time inside a name or attribute ("chuyên đề hằng năm", "nhiệm vụ trong năm 2021", "tính đến ngày …") bounds no act.
 * Manner ("khẩn trương", "kịp thời", "sớm") is no deadline. A year that is not printed is taken from the same words
 * when they name only one; the years of cited papers name none.
 */
#include "scan/deadline_parts.h"

enum { EVENT_BYTES = 60 };

/* The words in which an expression at the offset can be read: folded when it stands in capitals. */
static struct str readable(struct deadline_source *source, size_t at)
{
    struct str words = source->words;
    uint32_t code;
    if (!words_upper_at(words, at) || !words_upper_at(words, at + utf8_decode(words, at, &code)))
        return words;
    if (!source->folded.p) {
        char *out = ARENA_ARRAY(source->arena, char, words.n + 1);
        words_fold(words.p, words.n, out);
        source->folded = str_make(out, words.n);
    }
    return source->folded;
}

/* --- composition --- */

/* A lead and a time that are being composed. */
struct expression {
    struct str words;
    size_t at, from, end; /* lead [at, from), time [from, end) */
    enum lead_kind lead;
    struct timing timing;
    size_t again;              /* bytes behind the time that make it come again */
    enum deadline_unit unit;   /* … and of what */
};

static bool comes_again(struct expression *e, struct deadline *ret)
{
    if (!e->again)
        return false;
    *ret = (struct deadline){.kind = DEADLINE_RECURRING, .unit = e->unit, .before = e->lead == LEAD_BEFORE};
    e->end += e->again;
    return true;
}

/* "truy thu số đảng phí còn thiếu từ tháng 01/2022" in a paper of 2023: nothing asked can start then. */
static bool is_past(const struct deadline_source *source, const struct timing *timing)
{
    const int year = timing->kind == TIME_DATE ? timing->date.year : deadline_figure(timing->year);
    return date_is(source->issued) && year > 0 && year < source->issued.year;
}

/* "từ ngày 01/7/2026 tiếp nhận trực tuyến", "không cấp phép mới từ năm 2026": the day or period from which an act is due.
 */
static bool starts_act(const struct deadline_source *source, struct expression *e, struct deadline *ret)
{
    static const char *const ends[] = {"đến", "tới", "cho đến", "trở về", "nay", "-", "–", NULL};
    static const char *const on[] = {"trở đi", NULL};
    const struct str words = e->words;
    if (e->lead != LEAD_FROM || words_start_any(str_trim(str_skip(words, e->end)), ends) ||
        deadline_is_fact(words, e->at) || deadline_is_review(words, e->at) || deadline_is_state(words, e->at))
        return false;
    const size_t tail = words_start_any(str_skip(words, e->end + 1), on);
    e->end += tail ? tail + 1 : 0;
    if (deadline_clause_start(words, e->at) >= e->at ? !deadline_act_behind(source->arena, words, e->end)
                                                     : !deadline_act_before(source->arena, words, e->at))
        return false;
    if (is_past(source, &e->timing))
        return false;
    *ret = (struct deadline){.kind = DEADLINE_PERIOD};
    return true;
}

static bool day_bounds(struct deadline_source *source, struct expression *e, struct deadline *ret)
{
    const struct str words = e->words;
    if (e->lead == LEAD_FROM) { /* "từ ngày A đến ngày B" */
        enum lead_kind to;
        const size_t m = e->end < words.n && words.p[e->end] == ' ' ? deadline_lead_at(words.p + e->end + 1, &to) : 0;
        const struct timing last = m && to == LEAD_UNTIL ? deadline_time_at(words, e->end + m + 2) : (struct timing){0};
        if (last.kind != TIME_DATE)
            return starts_act(source, e, ret);
        if (deadline_is_review(words, e->at))
            return false;
        deadline_put_day(source, &last, LEAD_UNTIL, ret);
        ret->kind = DEADLINE_PERIOD;
        ret->last = ret->date;
        ret->date = DATE_NONE;
        e->end += m + 2 + last.length;
        return true;
    }
    if (!e->timing.date.year && comes_again(e, ret))
        return true;
    static const char *const limits[] = {"không quá", NULL};
    const bool amount = e->lead == LEAD_WITHIN && !words_start_any(str_skip(words, e->at), limits);
    /* "kiến nghị đã quá hạn chậm nhất ngày …" is no fact */
    const bool limit = e->lead == LEAD_LATEST || e->lead == LEAD_TERM || e->lead == LEAD_WITHIN;
    if (e->lead == LEAD_BARE && deadline_is_planned(source, &e->timing, e->at, e->end)) {
        deadline_put_day(source, &e->timing, e->lead, ret);
        return true;
    }
    if (e->lead == LEAD_BARE || e->lead == LEAD_AFTER || amount || e->lead == LEAD_END || e->lead == LEAD_WITH ||
        (!limit && deadline_is_fact(words, e->at)) || deadline_is_gone(source, &e->timing, e->lead) ||
        (e->lead == LEAD_UNTIL && deadline_is_review(words, e->at)))
        return false;
    if (!e->timing.date.year && deadline_is_yearly(words, e->at)) {
        *ret = (struct deadline){.kind = DEADLINE_RECURRING, .unit = UNIT_YEAR, .before = e->lead == LEAD_BEFORE};
        return true;
    }
    deadline_put_day(source, &e->timing, e->lead, ret);
    return true;
}

/* "(quý III/2025)", "6 tháng đầu năm phải xong": a time that stands for itself. */
static bool stands_alone(const struct expression *e)
{
    static const char *const acts[] = {"phải", "hoàn thành", "xong", NULL};
    const bool bracket = e->at > 0 && e->words.p[e->at - 1] == '(' && e->end < e->words.n && e->words.p[e->end] == ')';
    const bool first = deadline_clause_start(e->words, e->at) >= e->at;
    return bracket || (first && words_start_any(str_skip(e->words, e->end + 1), acts));
}

/* Months, quarters, parts of a year, years and terms. */
static bool period_bounds(struct deadline_source *source, struct expression *e, struct deadline *ret)
{
    static const char *const finals[] = {"từ nay", "đến hết", "đến cuối", "trong thời gian từ nay", NULL};
    const struct str words = e->words, lead = str_trim(str_sub(words, e->at, e->from));
    const enum time_kind kind = e->timing.kind;
    const bool final = words_start_any(lead, finals) > 0;
    const bool closes = words_start(lead, "trước"); /* "trước khi kết thúc năm 2024" */
    const bool opens = deadline_clause_start(words, e->at) >= e->at;
    if (kind == TIME_TERM && e->lead == LEAD_END) { /* "giữa nhiệm kỳ tham mưu sơ kết" */
        *ret = (struct deadline){.kind = DEADLINE_PERIOD};
        return opens && deadline_act_behind(source->arena, words, e->end);
    }
    const bool ends = str_eq(lead, STR("vào cuối")) || str_starts(lead, STR("vào giữa"));
    if (kind == TIME_TERM && !ends && !str_eq(lead, STR("đến hết")) && !str_eq(lead, STR("từ nay đến hết")))
        return false;
    if (kind == TIME_YEARS && e->lead != LEAD_IN)
        return false;
    if ((kind == TIME_MONTH || kind == TIME_QUARTER) && comes_again(e, ret))
        return true;
    if (e->lead == LEAD_FROM)
        return (kind == TIME_MONTH || kind == TIME_QUARTER || kind == TIME_YEAR) && starts_act(source, e, ret);
    if (opens && e->lead == LEAD_BARE && kind == TIME_YEAR && deadline_act_behind(source->arena, words, e->end)) {
        deadline_put_period(source, &e->timing, e->lead, ret); /* "năm 2026 xử lý 70 công trình, năm 2027 xử lý 64" */
        return true;
    }
    if (e->lead == LEAD_BARE ? kind == TIME_YEAR || !stands_alone(e)
                             : e->lead == LEAD_AFTER || e->lead == LEAD_WITH)
        return false;
    if (kind != TIME_PART && deadline_is_fact(words, e->at))
        return false;
    if (kind == TIME_YEAR && e->lead == LEAD_IN) {
        if (!deadline_year_bounds(words, e->at, e->end) && !deadline_act_before(source->arena, words, e->at))
            return false;
    } else if (e->lead == LEAD_IN ? deadline_is_state(words, e->at) : deadline_is_attribute(words, e->at)) {
        return false;
    } else if ((kind == TIME_YEAR && !closes) || str_eq(lead, STR("đến"))) {
        if (!deadline_year_bounds(words, e->at, e->end) &&
            !(final && deadline_act_before(source->arena, words, e->at)))
            return false;
    }
    deadline_put_period(source, &e->timing, e->lead, ret);
    return true;
}

static bool amount_bounds(struct expression *e, struct deadline *ret)
{
    const size_t row = e->lead == LEAD_BARE || e->lead == LEAD_REGULAR ? deadline_row_at(e->words, e->from, ret) : 0;
    if (row) {
        e->end = row;
        return true;
    }
    const size_t once = deadline_once_at(e->words, e->end);
    if (once || e->lead == LEAD_REGULAR) {
        *ret = (struct deadline){.kind = DEADLINE_RECURRING, .amount = deadline_figure(e->timing.number),
                                 .unit = deadline_unit_of(e->timing.unit)};
        e->end += once;
        return true;
    }
    e->end = deadline_put_amount(e->words, e->at, e->end, &e->timing, e->lead, ret);
    return e->end > 0;
}

/* "trong tuần |thứ hai của tháng 4/2019", "… đầu tháng 6": bytes of what tells the week, up to the month; or 0. */
static size_t week_of_month(struct str words, size_t at)
{
    const size_t digit = at + 1; /* "trong tuần 4 tháng 3/2024" */
    if (digit + 1 < words.n && words.p[digit] >= '1' && words.p[digit] <= '5' && words.p[digit + 1] == ' ')
        return 3;
    static const char *const which[] = {"thứ nhất", "thứ hai", "thứ ba", "thứ tư", "đầu tiên", "đầu", "cuối cùng",
                                        "cuối",     NULL};
    size_t n = words_start_any(str_skip(words, at + 1), which);
    if (!n)
        return 0;
    n += 2;
    const size_t of = words_start(str_skip(words, at + n), "của");
    return n + (of ? of + 1 : 0);
}

/* A unit without a number: "định kỳ quý", "trong tuần", "trước hoặc trong tháng của các đợt …". */
static bool unit_bounds(struct deadline_source *source, struct expression *e, struct deadline *ret)
{
    static const char *const acts[] = {"hoàn thành", "xong", "dứt điểm", "báo cáo", "gửi", "ngay", NULL};
    static const char *const which[] = {"này", "tới", NULL};
    const size_t row = e->lead == LEAD_BARE || e->lead == LEAD_REGULAR ? deadline_row_at(e->words, e->from, ret) : 0;
    if (row) {
        e->end = row;
        return true;
    }
    const size_t week = deadline_unit_of(e->timing.unit) == UNIT_WEEK ? week_of_month(e->words, e->end) : 0;
    const struct timing month = week ? deadline_time_at(e->words, e->end + week) : (struct timing){0};
    if (month.kind == TIME_MONTH && (e->lead == LEAD_IN || e->lead == LEAD_AT || e->lead == LEAD_BEFORE)) {
        deadline_put_period(source, &month, e->lead, ret);
        e->end += week + month.length;
        return true;
    }
    const struct str rest = str_skip(e->words, e->end);
    if ((e->lead == LEAD_BEFORE || e->lead == LEAD_IN) && str_starts(rest, STR(" của "))) { /* hangs on a round */
        *ret = (struct deadline){.kind = DEADLINE_RELATIVE,
                                 .unit = deadline_unit_of(e->timing.unit),
                                 .event = EVENT_OTHER,
                                 .before = e->lead == LEAD_BEFORE};
        e->end = deadline_event_end(e->words, e->end);
        return true;
    }
    const size_t n = words_start_any(str_skip(rest, 1), which);
    if (e->lead == LEAD_IN && (n || deadline_behind_any(e->words, e->at, acts, NULL))) {
        if (n ? !deadline_act_before(source->arena, e->words, e->at) : !deadline_ends_clause(e->words, e->end))
            return false;
        *ret = (struct deadline){.kind = DEADLINE_PERIOD};
        e->end += n ? n + 1 : 0;
        return true;
    }
    if (e->lead != LEAD_REGULAR)
        return false;
    *ret = (struct deadline){.kind = DEADLINE_RECURRING, .unit = deadline_unit_of(e->timing.unit)};
    return true;
}

/* "trước 15/6": a day and a month need no "ngày" behind a lead when the clause ends with them. */
static struct timing short_day_at(struct str words, size_t at)
{
    static const char *const day_words[] = {"ngày", NULL};
    const size_t word = words_start_any(str_skip(words, at), day_words); /* "trước ngày 30-9" */
    const size_t from = at;
    at += word ? word + 1 : 0;
    struct timing timing = {.kind = TIME_DATE};
    int *const parts[] = {&timing.date.day, &timing.date.month};
    size_t end = at;
    for (size_t i = 0; i < 2; i++) {
        const size_t first = end;
        for (; end < words.n && end < first + 2 && words.p[end] >= '0' && words.p[end] <= '9'; end++)
            *parts[i] = *parts[i] * 10 + (words.p[end] - '0');
        if (end == first || (i == 0 && (end >= words.n || (words.p[end] != '/' && words.p[end] != '-'))))
            return (struct timing){0};
        end += i == 0;
    }
    const bool day = timing.date.day >= 1 && timing.date.day <= 31 && timing.date.month >= 1 && timing.date.month <= 12;
    enum deadline_unit unit;
    if (!day || (!deadline_ends_clause(words, end) && !deadline_repetition_at(words, end, &unit)))
        return (struct timing){0};
    timing.length = end - from;
    return timing;
}

/* "xong trước Đại hội", "trước khi đại hội ít nhất 15 ngày", "Sau sinh hoạt 03 ngày": an event comes between the lead
 * and an amount, or bounds what must be finished. */
static size_t event_bounds(struct arena *arena, const struct expression *e, struct deadline *ret)
{
    static const char *const events[] = {"khi",    "đại hội",   "hội nghị",    "sinh hoạt", "kỳ họp",
                                         "họp",    "phiên họp", "ngày bầu cử", "ngày họp",  "ngày khai giảng",
                                         "bầu cử", "tết",       "buổi",        "cuộc họp",  NULL};
    static const char *const done[] = {"hoàn thành", "xong", "dứt điểm", "kết thúc", NULL};
    static const char *const seasons[] = {"tết", "mùa", "năm học mới", "ngày khai giảng", NULL};
    const struct str words = e->words, rest = str_skip(words, e->from);
    const bool before = e->lead == LEAD_BEFORE;
    if (before && words_start_any(rest, seasons) && deadline_act_before(arena, words, e->at)) {
        *ret = (struct deadline){.kind = DEADLINE_RELATIVE, .event = EVENT_OTHER, .before = true};
        return deadline_event_end(words, e->from);
    }
    if (!words_start_any(rest, events))
        return 0;
    for (size_t at = e->from; at < words.n && at < e->from + EVENT_BYTES && !strchr(",;.:(", words.p[at]); at++) {
        const bool digit = words.p[at] >= '0' && words.p[at] <= '9' && words.p[at - 1] == ' ';
        const struct timing amount = digit ? deadline_time_at(words, at) : (struct timing){0};
        if (amount.kind == TIME_AMOUNT) {
            const enum deadline_unit unit = deadline_unit_of(amount.unit);
            *ret = (struct deadline){.kind = DEADLINE_RELATIVE, .amount = deadline_figure(amount.number), .unit = unit,
                                     .event = EVENT_OTHER, .before = before};
            return at + amount.length;
        }
        if (digit)
            break;
    }
    if (!before || !deadline_behind_any(words, e->at, done, NULL))
        return 0;
    *ret = (struct deadline){.kind = DEADLINE_RELATIVE, .event = EVENT_OTHER, .before = true};
    return deadline_event_end(words, e->from);
}

/* "từ nay đến khi thông xe kỹ thuật": from now on, up to an event. Its end, or 0. */
static size_t until_event(const struct expression *e, struct deadline *ret)
{
    static const char *const events[] = {"khi", "trước", "lúc", "đại hội", "tết", "ngày khai", NULL};
    const struct str words = e->words;
    if (!words_start(str_skip(words, e->at), "từ nay") || !words_start_any(str_skip(words, e->from), events))
        return 0;
    *ret = (struct deadline){.kind = DEADLINE_RELATIVE, .event = EVENT_OTHER};
    return deadline_event_end(words, e->from);
}

/* An expression that starts at the word at `at`; its end, or 0. */
static size_t expression_at(struct deadline_source *source, size_t at, struct deadline *ret)
{
    struct expression e = {.words = readable(source, at), .at = at, .lead = LEAD_BARE};
    const size_t n = deadline_lead_at(e.words.p + at, &e.lead);
    if (n && (at + n >= e.words.n || e.words.p[at + n] != ' '))
        return 0;
    e.lead = n ? e.lead : LEAD_BARE;
    e.from = n ? at + n + 1 : at;
    e.timing = deadline_time_at(e.words, e.from);
    const bool limit = e.lead == LEAD_BEFORE || e.lead == LEAD_LATEST || e.lead == LEAD_TERM;
    if (limit && (e.timing.kind == TIME_NONE || e.timing.kind == TIME_DAY_OF_MONTH)) {
        const struct timing day = short_day_at(e.words, e.from);
        e.timing = day.kind == TIME_DATE ? day : e.timing;
    }
    if (e.timing.kind == TIME_UNIT && words_start(str_skip(e.words, e.from), "năm học"))
        e.timing.kind = TIME_NONE;
    if (e.timing.kind == TIME_NONE && e.lead == LEAD_UNTIL)
        return until_event(&e, ret);
    if (e.timing.kind == TIME_NONE)
        return e.lead == LEAD_BEFORE || e.lead == LEAD_AFTER ? event_bounds(source->arena, &e, ret) : 0;
    e.end = e.from + e.timing.length;
    e.again = deadline_repetition_at(e.words, e.end, &e.unit);
    struct deadline deadline = {0};
    bool bounds = false;
    switch (e.timing.kind) {
    case TIME_DATE:
        bounds = day_bounds(source, &e, &deadline);
        break;
    case TIME_DAY_OF_MONTH:
        bounds = comes_again(&e, &deadline);
        break;
    case TIME_MONTH:
    case TIME_QUARTER:
    case TIME_YEAR:
    case TIME_YEARS:
    case TIME_TERM:
    case TIME_PART:
        bounds = period_bounds(source, &e, &deadline);
        break;
    case TIME_STAGE:
        bounds = deadline_stage_bounds(e.words, at);
        deadline_put_period(source, &e.timing, e.lead, &deadline);
        break;
    case TIME_AMOUNT:
        bounds = amount_bounds(&e, &deadline);
        break;
    case TIME_EVERY:
    case TIME_TIMES: {
        const bool counted = e.timing.kind == TIME_TIMES || deadline_ends_with_times(str_sub(e.words, e.from, e.end));
        bounds = (counted || !deadline_is_attribute(e.words, at)) && e.lead != LEAD_AFTER && e.lead != LEAD_FROM;
        deadline = (struct deadline){.kind = DEADLINE_RECURRING, .amount = deadline_figure(e.timing.number),
                                     .unit = deadline_unit_of(e.timing.unit)};
        break;
    }
    case TIME_UNIT:
        bounds = unit_bounds(source, &e, &deadline);
        break;
    case TIME_MEETING:
        e.end = deadline_meeting_end(source, e.words, e.end, e.lead, &deadline);
        bounds = e.end > 0;
        break;
    case TIME_NONE:
        break;
    }
    *ret = deadline;
    return bounds ? e.end : 0;
}

/* First bytes of the words that can begin an expression; Đ and đ begin with C4. */
static bool may_begin(unsigned char c)
{
    static const char letters[] = "tcmvksxhngqlpb";
    uint32_t set = 0;
    for (size_t i = 0; i < sizeof letters - 1; i++)
        set |= (uint32_t)1 << (letters[i] - 'a');
    const unsigned char low = c | 0x20;
    return c == 0xC4 || (c >= '0' && c <= '9') || (low >= 'a' && low <= 'z' && (set >> (low - 'a') & 1));
}

/* About how many days lie between two terms of a recurring deadline. */
static int days_of_period(const struct deadline *deadline)
{
    static const int days[] = {
        [UNIT_DAY] = 1, [UNIT_WORKDAY] = 1, [UNIT_WEEK] = 7, [UNIT_MONTH] = 30, [UNIT_QUARTER] = 91, [UNIT_YEAR] = 365};
    return days[deadline->unit] * (deadline->amount > 0 ? deadline->amount : 1);
}

static bool is_and(struct str between)
{
    return str_eq(between, STR(", ")) || str_eq(between, STR(" và ")) || str_eq(between, STR(", và "));
}

/* "năm 2026 kiểm tra Đảng ủy A và Đảng ủy B, xong trước ngày 30/9/2026": the day behind it says it all. */
static bool is_mere_year(struct str words, const struct deadline_hit *hit, size_t next)
{
    return hit->deadline.kind == DEADLINE_PERIOD && words_start(str_at(words, hit->span), "năm") &&
           str_find(str_sub(words, hit->span.to, next), STR(";")) == STR_NOWHERE;
}

/* "hằng năm báo cáo tại hội nghị cuối năm": the meeting comes again with the rhythm in front of it. */
static bool is_mere_meeting(struct str words, const struct deadline_hit *hit, size_t next,
                            const struct deadline *deadline)
{
    const struct str between = str_sub(words, hit->span.to, next);
    if (hit->deadline.kind != DEADLINE_RECURRING || deadline->kind != DEADLINE_RELATIVE ||
        !words_start(str_skip(words, next), "tại"))
        return false;
    return str_find(between, STR(",")) == STR_NOWHERE && str_find(between, STR(";")) == STR_NOWHERE &&
           str_find(between, STR(". ")) == STR_NOWHERE;
}

/* "quy định về xếp loại cán bộ hằng quý trước ngày 15/5/2026": what is due on one day does not come again. */
static bool is_mere_rhythm(struct str words, const struct deadline_hit *hit, size_t next)
{
    return hit->deadline.kind == DEADLINE_RECURRING && str_eq(str_sub(words, hit->span.to, next), STR(" "));
}

size_t scan_deadlines(struct arena *arena, struct str words, struct deadline_hit **ret_hits)
{
    return scan_deadlines_since(arena, words, DATE_NONE, ret_hits);
}

size_t scan_deadlines_since(struct arena *arena, struct str words, struct date issued, struct deadline_hit **ret_hits)
{
    VEC(struct deadline_hit) hits = {0};
    struct deadline_source source = {.arena = arena, .words = words, .issued = issued, .year = -1};
    size_t at = 0, floor = 0;
    while (at < words.n) {
        size_t from = at, end = 0;
        struct deadline deadline = {0};
        if (may_begin((unsigned char)words.p[at]) && words_boundary(words, at)) {
            end = words.p[at] == 'n' || words.p[at] == 'N' || words.p[at] == 'l' || words.p[at] == 'L'
                      ? deadline_now_at(words, at, &from, &deadline)
                      : 0;
            if (!end)
                end = expression_at(&source, at, &deadline);
        }
        const bool stage = deadline.kind == DEADLINE_PERIOD && !date_is(deadline.last);
        if (end > at && (deadline.kind == DEADLINE_RECURRING || stage) && str_starts(str_skip(words, end), STR(" ("))) {
            /* "định kỳ hằng năm (vào cuối quý III)", "vào giữa nhiệm kỳ (quý II/2023)" are one bound */
            struct deadline inner;
            size_t to = expression_at(&source, end + 2, &inner);
            if (to > end && to < words.n && words.p[to] == ')') {
                end = to + 1;
                deadline = stage ? inner : deadline;
            }
        }
        if (end > at && deadline.kind == DEADLINE_RECURRING && hits.n &&
            hits.v[hits.n - 1].deadline.kind == DEADLINE_RECURRING &&
            is_and(str_sub(words, floor, from))) { /* "hằng quý, hằng năm": one bound, named by its shortest period */
            struct deadline_hit *before = &hits.v[hits.n - 1];
            before->span.to = (uint32_t)end;
            if (days_of_period(&deadline) < days_of_period(&before->deadline))
                before->deadline = deadline;
            at = floor = end;
            continue;
        }
        if (end > at && hits.n && is_mere_meeting(words, &hits.v[hits.n - 1], from, &deadline)) {
            at = floor = end;
            continue;
        }
        if (end > at && from >= floor) {
            if (hits.n && deadline.kind == DEADLINE_DATE &&
                (is_mere_year(words, &hits.v[hits.n - 1], from) || is_mere_rhythm(words, &hits.v[hits.n - 1], from)))
                hits.n--;
            VEC_PUSH(arena, &hits, ((struct deadline_hit){{(uint32_t)from, (uint32_t)end}, deadline}));
            at = floor = end;
            continue;
        }
        while (at < words.n && words.p[at] != ' ' && words.p[at] != '(')
            at++;
        at += at < words.n;
    }
    *ret_hits = hits.v;
    return hits.n;
}
