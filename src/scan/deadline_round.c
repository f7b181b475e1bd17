/*
 * What comes again ("trước ngày 20 hằng tháng", "sáu tháng đánh giá một lần", "báo cáo quý, 6 tháng, năm"), and
 * meetings that come anyway ("tại kỳ sinh hoạt gần nhất", "trong phiên họp tháng 4/2021").
 */
#include "scan/deadline_parts.h"

enum { ONCE_BYTES = 40, SENTENCE_BYTES = 240, ROW_MAX = 8 };

size_t deadline_repetition_at(struct str words, size_t at, enum deadline_unit *ret_unit)
{
    static const struct {
        const char *phrase;
        enum deadline_unit unit;
    } tails[] = {{"của tháng cuối quý", UNIT_QUARTER},
                 {"tháng cuối quý", UNIT_QUARTER},
                 {"của tháng cuối mỗi quý", UNIT_QUARTER},
                 {"của tháng đầu quý", UNIT_QUARTER},
                 {"tháng cuối mỗi quý", UNIT_QUARTER},
                 {"của tháng sau", UNIT_MONTH},
                 {"của tháng kế tiếp", UNIT_MONTH},
                 {"tháng sau", UNIT_MONTH},
                 {"của tháng", UNIT_MONTH}};
    if (at >= words.n || words.p[at] != ' ')
        return 0;
    const struct timing timing = deadline_plain_time_at(words.p + at + 1);
    if (timing.kind == TIME_EVERY) {
        *ret_unit = deadline_unit_of(timing.unit);
        return timing.length + 1;
    }
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        const size_t n = words_start(str_skip(words, at + 1), tails[i].phrase);
        if (n) {
            *ret_unit = tails[i].unit;
            return n + 1;
        }
    }
    return 0;
}

size_t deadline_once_at(struct str words, size_t at)
{
    static const char *const once[] = {"một lần", "1 lần", "01 lần", NULL};
    if (str_starts(str_skip(words, at), STR("/lần")))
        return sizeof "/lần" - 1;
    for (size_t i = at; i < words.n && i < at + ONCE_BYTES && !strchr(";.:()/", words.p[i]); i++) {
        if (words.p[i] == ',' && i == at)
            return 0;
        const size_t n = words.p[i] == ' ' ? words_start_any(str_skip(words, i + 1), once) : 0;
        if (n)
            return i + 1 + n - at;
    }
    return 0;
}

bool deadline_is_yearly(struct str words, size_t at)
{
    static const char *const yearly[] = {"hằng năm", "hàng năm", "mỗi năm", NULL};
    for (size_t i = at; i > 0 && at - i < SENTENCE_BYTES && !strchr(".;", words.p[i - 1]); i--)
        if (words_boundary(words, i - 1) && words_start_any(str_sub(words, i - 1, at), yearly))
            return true;
    return false;
}

/* "quý", "6 tháng", "1 năm" at the offset: its bytes, or 0. */
static size_t period_at(struct str words, size_t at, struct timing *ret)
{
    *ret = at < words.n ? deadline_plain_time_at(words.p + at) : (struct timing){0};
    const size_t end = at + ret->length;
    const bool whole = end <= words.n && !(end < words.n && words_is_letter((unsigned char)words.p[end]));
    const bool kind = ret->kind == TIME_UNIT || ret->kind == TIME_AMOUNT;
    const enum deadline_unit unit = deadline_unit_of(ret->unit);
    return whole && kind && unit != UNIT_NONE && unit != UNIT_DAY && unit != UNIT_WORKDAY ? ret->length : 0;
}

size_t deadline_row_at(struct str words, size_t at, struct deadline *ret)
{
    static const char *const reports[] = {"báo cáo",  "kết quả",  "định kỳ",   "sơ kết",
                                          "tổng kết", "đánh giá", "kiểm điểm", NULL};
    static const char *const acts[] = {"báo cáo", "tổng hợp", "sơ kết", "đánh giá", "rà soát", NULL};
    static const char *const ends[] = {"cuối năm", "cuối quý", NULL};
    static const char *const to[] = {"về", "gửi", "cho", "với", "theo", "báo cáo", "trình", "và đột xuất", NULL};
    struct timing timing, first = {0};
    size_t end = at, items = 0;
    const bool opens = deadline_clause_start(words, at) >= at; /* "6 tháng, cuối năm báo cáo …" */
    if (!opens && !deadline_behind_any(words, at, reports, NULL))
        return 0;
    for (size_t next = at; items < ROW_MAX; items++) {
        timing.length = period_at(words, next, &timing);
        if (!timing.length && items)
            timing.length = words_start_any(str_skip(words, next), ends);
        if (!timing.length)
            break;
        first = items ? first : timing;
        end = next + timing.length;
        const struct str rest = str_skip(words, end);
        const size_t joint = str_starts(rest, STR(", ")) ? 2 : str_starts(rest, STR(" và ")) ? sizeof " và " - 1 : 0;
        if (!joint) {
            items++;
            break;
        }
        next = end + joint;
    }
    if (items < 2 || (opens && !words_start_any(str_skip(words, end + 1), acts)))
        return 0;
    if (!opens && !deadline_ends_clause(words, end) && !words_start_any(str_skip(words, end + 1), to))
        return 0;
    *ret = (struct deadline){.kind = DEADLINE_RECURRING, .amount = deadline_figure(first.number),
                             .unit = deadline_unit_of(first.unit)};
    return end;
}

/* "tại phiên họp thứ 98 (dự kiến ngày 22/11/2024)": the day in the bracket behind a meeting. Its end, or 0. */
static size_t planned_day_at(struct str words, size_t end, struct timing *ret)
{
    static const char *const plans[] = {"dự kiến vào", "dự kiến", "vào", NULL};
    size_t at = end;
    if (words_start(str_skip(words, at + 1), "thứ")) {
        at = words_word_end(words, words_word_end(words, at + 1) + 1);
        if (at >= words.n)
            return 0;
    }
    if (!str_starts(str_skip(words, at), STR(" (")))
        return 0;
    const size_t n = words_start_any(str_skip(words, at + 2), plans);
    const size_t day = at + 2 + (n ? n + 1 : 0);
    *ret = deadline_time_at(words, day);
    return ret->kind == TIME_DATE && str_starts(str_skip(words, day + ret->length), STR(")"))
               ? day + ret->length + 1
               : 0;
}

size_t deadline_meeting_end(struct deadline_source *source, struct str words, size_t end, enum lead_kind lead,
                            struct deadline *ret)
{
    static const char *const which[] = {"gần nhất", "sắp tới",  "tới",      "tiếp theo", "kế tiếp",
                                        "sau",      "cuối năm", "giữa năm", "đầu năm",   NULL};
    if (end >= words.n || words.p[end] != ' ')
        return 0;
    struct timing day;
    const size_t planned = planned_day_at(words, end, &day);
    if (planned) {
        deadline_put_day(source, &day, LEAD_AT, ret);
        return planned;
    }
    const size_t n = words_start_any(str_skip(words, end + 1), which);
    const struct timing year = n ? deadline_plain_time_at(words.p + end + 1 + n - (sizeof "năm" - 1)) : (struct timing){0};
    if (year.kind == TIME_YEAR && lead != LEAD_FROM) { /* "tại kỳ họp cuối |năm 2024" */
        deadline_put_period(source, &year, lead, ret);
        return end + 1 + n - (sizeof "năm" - 1) + year.length;
    }
    if (n) {
        *ret = (struct deadline){.kind = DEADLINE_RELATIVE, .event = EVENT_OTHER};
        return end + 1 + n;
    }
    const struct timing timing = deadline_time_at(words, end + 1);
    const bool period = timing.kind == TIME_MONTH || timing.kind == TIME_QUARTER || timing.kind == TIME_PART;
    if (!period || (lead != LEAD_IN && lead != LEAD_AT && lead != LEAD_WITH))
        return 0;
    deadline_put_period(source, &timing, lead, ret);
    return end + 1 + timing.length;
}
