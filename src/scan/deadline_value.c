/*
 * What a time amounts to: a day, the last day of a period, an amount after an event.
 */
#include "scan/deadline_parts.h"

enum { EVENT_BYTES = 160 };

/* The only year that the words name behind "năm", "/" or "-"; 0 when there is none or more than one. */
static int find_year(struct arena *arena, struct str words)
{
    struct citation_hit *cited;
    const size_t n_cited = scan_citations(arena, words, &cited);
    size_t next = 0;
    int year = 0;
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        size_t end = at;
        while (end < words.n && words.p[end] >= '0' && words.p[end] <= '9')
            end++;
        while (next < n_cited && cited[next].span.to <= at)
            next++;
        if (next < n_cited && cited[next].span.from <= at) {
            at = cited[next].span.to;
            continue;
        }
        static const char *const nam[] = {"năm", NULL};
        bool marked =
            at > 0 && (words.p[at - 1] == '/' || words.p[at - 1] == '-' || deadline_behind_any(words, at, nam, NULL));
        int value = end - at == 4 ? deadline_figure(str_sub(words, at, end)) : 0;
        if (marked && value >= 1945 && value < 2100) {
            if (year && year != value)
                return 0;
            year = value;
        }
        at = end;
    }
    return year;
}

/* The year of a day or month that is printed without one: the one that the words name, unless the paper is younger;
 * else that in which the day comes next after the paper's own. 0: unknown. */
static int year_of(struct deadline_source *source, int month, int day)
{
    if (source->year < 0)
        source->year = find_year(source->arena, source->words);
    const struct date issued = source->issued;
    if (!date_is(issued) || source->year >= issued.year)
        return source->year;
    const bool gone = month < issued.month || (month == issued.month && day < issued.day);
    return issued.year + gone;
}

static struct date month_end(int year, int month)
{
    struct date first;
    if (!date_make(year, month, 1, &first))
        return DATE_NONE;
    return date_add_days(date_add_months(first, 1), -1);
}

void deadline_put_day(struct deadline_source *source, const struct timing *timing, enum lead_kind lead,
                      struct deadline *ret)
{
    struct deadline deadline = {.kind = DEADLINE_DATE, .before = lead == LEAD_BEFORE};
    const struct date_parts *parts = &timing->date;
    int year = parts->year;
    if (year == DATE_THIS_YEAR || year == DATE_NEXT_YEAR)
        year = date_is(source->issued) ? source->issued.year + (year == DATE_NEXT_YEAR) : 0;
    else if (!year)
        year = year_of(source, parts->month, parts->day);
    if (year > 0)
        date_make(year, parts->month, parts->day, &deadline.date);
    *ret = deadline;
}

/* Month, quarter, year, part of a year or stage as a period; "trước tháng 6" ends with the month before it. */
void deadline_put_period(struct deadline_source *source, const struct timing *timing, enum lead_kind lead,
                         struct deadline *ret)
{
    struct deadline deadline = {.kind = DEADLINE_PERIOD, .before = lead == LEAD_BEFORE};
    int number = deadline_figure(timing->number);
    int month = 12;
    if (timing->kind == TIME_MONTH)
        month = number;
    else if (timing->kind == TIME_QUARTER)
        month = number * 3;
    else if (timing->kind == TIME_PART && str_eq(timing->part, STR("đầu")))
        month = number;
    int year = deadline_figure(timing->year);
    if (!year && timing->kind != TIME_TERM && month >= 1 && month <= 12)
        year = year_of(source, month, 31);
    if (year && month >= 1 && month <= 12) {
        deadline.last = month_end(year, month);
        int months = timing->kind == TIME_MONTH ? 1 : timing->kind == TIME_QUARTER ? 3 : 12;
        if (deadline.before) {
            struct date first;
            if (date_make(year, month, 1, &first))
                deadline.last = date_add_days(date_add_months(first, 1 - months), -1);
        }
    }
    *ret = deadline;
}

static bool names_this(struct str words)
{
    for (size_t at = str_find_from(words, 0, STR("này")); at != STR_NOWHERE; at = str_find_from(words, at + 1, STR("này")))
        if (words_start(str_skip(words, at), "này") && (at == 0 || words.p[at - 1] == ' '))
            return true;
    return false;
}

/* "Tỉnh ủy |ban hành văn bản", "|có kết luận của Ban Thường vụ": another paper than the one that speaks. */
static bool is_of_another(struct str event, size_t at)
{
    const struct str rest = str_skip(event, at);
    if (names_this(event))
        return false;
    if (words_start(rest, "ban hành")) {
        size_t length;
        const struct str subject = str_trim(str_sub(event, 0, at));
        return !str_empty(subject) && !paper_type_at(subject, &length) && rest.n > sizeof "ban hành";
    }
    return words_start(rest, "có") && str_find_from(rest, 0, STR(" của ")) != STR_NOWHERE;
}

/* What starts the clock: the words behind "kể từ ngày" or "ngay sau khi". */
enum deadline_event deadline_event_of(struct str words, size_t from, size_t to)
{
    static const char *const receipts[] = {"nhận", NULL};
    static const char *const issues[] = {"ban hành",      "ký",         "có thông báo", "có kết luận", "có quyết định",
                                         "có nghị quyết", "có chỉ thị", "có hướng dẫn", "có kế hoạch", "có công văn",
                                         "ra thông báo",  "công bố",    "có hiệu lực",  NULL};
    for (size_t at = from; at < to; at = words_word_end(words, at)) {
        while (at < to && !words_is_letter((unsigned char)words.p[at]))
            at++;
        struct str rest = str_sub(words, at, to);
        if (at < to && words_start_any(rest, receipts))
            return EVENT_RECEIPT;
        if (at < to && words_start_any(rest, issues))
            return is_of_another(str_sub(words, from, to), at - from) ? EVENT_OTHER : EVENT_ISSUE;
    }
    return EVENT_OTHER;
}

/* End of an event that starts at `from`: the clause's end, or the verb of duty behind it. */
size_t deadline_event_end(struct str words, size_t from)
{
    static const char *const duties[] = {
        "phải", "cần", "thì", "để", "đề nghị", "yêu cầu", "có trách nhiệm", "tổ chức thực hiện", NULL};
    size_t at = from;
    for (; at < words.n && at < from + EVENT_BYTES; at++) {
        if (strchr(",;.:(", words.p[at]))
            break;
        if (words.p[at] == ' ' && words_start_any(str_skip(words, at + 1), duties))
            break;
    }
    while (at > from && (((unsigned char)words.p[at - 1]) == ' '))
        at--;
    return utf8_whole(str_sub(words, 0, at));
}

/* Behind the noun of an order that asks for papers: "gửi tài liệu cho đại biểu trước 05 ngày". */
static bool hands_in(struct str words, size_t at)
{
    static const char *const acts[] = {"gửi", "nộp", "trình", "báo cáo", "thông báo", NULL};
    for (size_t i = deadline_clause_start(words, at); i < at; i++)
        if (words_boundary(words, i) && words_start_any(str_sub(words, i, at), acts))
            return true;
    return false;
}

/* "Thời gian đại hội |không quá 01 ngày", "Thời gian: 02 ngày": how long something lasts. */
static bool is_duration(struct str words, size_t from, enum lead_kind lead)
{
    static const char *const lasting[] = {"thời gian", "kéo dài", "tổ chức trong", "khoảng cách", NULL};
    if (lead == LEAD_TERM)
        return words_start(str_skip(words, from), "thời gian") && words.p[from + sizeof "thời gian" - 1] == ':';
    for (size_t i = deadline_clause_start(words, from); i < from; i++)
        if (words_boundary(words, i) && words_start_any(str_sub(words, i, from), lasting))
            return true;
    return false;
}

/* "trong 07 ngày làm việc sau hội nghị", "trả lời trong 10 ngày": an amount of days is a bound, one of years is mostly
 * the past ("trong 05 năm qua"). */
static bool bounds_within(struct str words, size_t end, const struct deadline *deadline)
{
    static const char *const next[] = {"tới", "phải", "sau", NULL};
    const bool days = deadline->unit == UNIT_DAY || deadline->unit == UNIT_WORKDAY || deadline->unit == UNIT_WEEK;
    if (deadline->unit != UNIT_NONE && words_start(str_skip(words, end + 1), "tới"))
        return true;
    return days && (deadline_ends_clause(words, end) || words_start_any(str_skip(words, end + 1), next));
}

/* "báo cáo sau 06 tháng", "sau 06 tháng báo cáo …", "Sau 06 tháng, Đảng ủy X báo cáo …". */
static bool bounds_after(struct str words, size_t from, size_t end)
{
    static const char *const acts[] = {"báo cáo", "gửi", "sơ kết", "tổng kết", "đánh giá", "kiểm tra lại", "phúc tra",
                                       "tái kiểm tra", "rà soát", "phải", "tiến hành", "tổ chức", "hoàn thành",
                                       NULL};
    static const char *const told[] = {"đã", "có", NULL};
    const size_t start = deadline_clause_start(words, from);
    if (deadline_ends_clause(words, end) && words.n > end && words.p[end] != ',' && words.p[end] != ':') {
        for (size_t at = start; at < from; at++)
            if (words_boundary(words, at) && words_start_any(str_sub(words, at, from), acts))
                return true;
        return false;
    }
    if (start < from)
        return false;
    if (words_start_any(str_skip(words, end + 1), acts))
        return true;
    if (end >= words.n || words.p[end] != ',')
        return false;
    for (size_t at = end + 2; at < words.n && at < end + EVENT_BYTES && !strchr(",;.:", words.p[at]); at++) {
        if (!words_boundary(words, at))
            continue;
        if (words_start_any(str_skip(words, at), told))
            return false;
        if (words_start_any(str_skip(words, at), acts))
            return true;
    }
    return false;
}

/* "lấy ý kiến ít nhất |15 ngày trước khi mở hội nghị". */
static bool comes_before(struct str words, size_t from, size_t end)
{
    static const char *const least[] = {"ít nhất", "tối thiểu", "chậm nhất", NULL};
    static const char *const events[] = {"trước khi", "trước ngày", "trước hội nghị", "trước đại hội", "trước kỳ họp",
                                         "trước phiên họp", NULL};
    return deadline_behind_any(words, from, least, NULL) && words_start_any(str_skip(words, end + 1), events);
}

size_t deadline_put_amount(struct str words, size_t from, size_t end, const struct timing *timing, enum lead_kind lead,
                           struct deadline *ret)
{
    static const char *const least[] = {"trước ít nhất", "trước tối thiểu", NULL};
    struct deadline deadline = {.kind = DEADLINE_RELATIVE, .amount = deadline_figure(timing->number),
                                .unit = deadline_unit_of(timing->unit), .before = lead == LEAD_BEFORE};
    if (str_starts(str_skip(words, end), STR(" làm việc")) && deadline.unit == UNIT_DAY) {
        deadline.unit = UNIT_WORKDAY;
        end += sizeof " làm việc" - 1;
    }
    const size_t since = end < words.n ? deadline_since_at(words.p + end) : 0;
    if (since) {
        const size_t to = deadline_event_end(words, end + since);
        deadline.event = deadline_event_of(words, end + since, to);
        end = to;
    } else if (lead == LEAD_BEFORE) {
        static const char *const of[] = {"của", "so với", "trước", "khi", "tính đến", "kể từ", NULL};
        deadline.event = EVENT_OTHER;
        if (end < words.n && words.p[end] == ' ' && words_start_any(str_skip(words, end + 1), of))
            end = deadline_event_end(words, end);
        else if (!words_start_any(str_skip(words, from), least) &&
                 !(deadline_ends_clause(words, end) && hands_in(words, from) &&
                   !str_eq(timing->unit, STR("giờ")))) /* "gửi trước 15 giờ" is a time of day */
            return 0;
    } else if (lead == LEAD_BARE && comes_before(words, from, end)) {
        deadline.before = true;
        deadline.event = EVENT_OTHER;
        end = deadline_event_end(words, end);
    } else if (lead == LEAD_AFTER) {
        if (!bounds_after(words, from, end))
            return 0;
        deadline.event = EVENT_OTHER;
    } else if (lead == LEAD_IN) {
        if (!bounds_within(words, end, &deadline))
            return 0;
        if (words_start(str_skip(words, end + 1), "sau")) {
            deadline.event = EVENT_OTHER;
            end = deadline_event_end(words, end);
        }
    } else if ((lead != LEAD_WITHIN && lead != LEAD_LATEST && lead != LEAD_TERM) || is_duration(words, from, lead)) {
        return 0;
    }
    *ret = deadline;
    return end;
}

const char *deadline_kind_name(enum deadline_kind kind)
{
    static const char *const names[DEADLINE__MAX] = {
        [DEADLINE_NONE] = "none",           [DEADLINE_DATE] = "date",
        [DEADLINE_RELATIVE] = "relative",   [DEADLINE_IMMEDIATE] = "immediate",
        [DEADLINE_RECURRING] = "recurring", [DEADLINE_PERIOD] = "period",
    };
    return names[kind];
}
