/*
 * When something is due. An expression is a lead ("trước", "chậm nhất là", "trong vòng", "định kỳ"), a time ("ngày
 * 20/02/2021", "tháng 11/2025", "10 ngày làm việc", "hằng quý") and a tail ("kể từ ngày nhận được …", "hằng tháng").
 * Two automata read lead and time at the start of every word that can begin one; the rest is composition.
 *
 * A time inside a name or attribute ("chuyên đề hằng năm", "nhiệm vụ trong năm 2021", "tính đến ngày …") bounds no act.
 * Manner ("khẩn trương", "kịp thời", "sớm") is no deadline. A year that is not printed is taken from the same words
 * when they name only one; the years of cited papers name none.
 */
#include "paper/deadline_parts.h"

/* The words and what is read of them once. */
struct source {
    struct arena *arena;
    struct str words;
    struct str folded; /* the same in lower case, for words in capitals; absent until they are needed */
    int year;          /* -1: not read yet */
};

/* The words in which an expression at the offset can be read: folded when it stands in capitals. */
static struct str readable(struct source *source, size_t at)
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
        bool marked = at > 0 && (words.p[at - 1] == '/' || words.p[at - 1] == '-' || deadline_behind_any(words, at, nam, NULL));
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

static int only_year(struct source *source)
{
    if (source->year < 0)
        source->year = find_year(source->arena, source->words);
    return source->year;
}

static struct date month_end(int year, int month)
{
    struct date first;
    if (!date_make(year, month, 1, &first))
        return DATE_NONE;
    return date_add_days(date_add_months(first, 1), -1);
}

/* --- events --- */

/* What starts the clock: the words behind "kể từ ngày" or "ngay sau khi". */
static enum deadline_event event_of(struct str words, size_t from, size_t to)
{
    static const char *const receipts[] = {"nhận", NULL};
    static const char *const issues[] = {"ban hành", "ký", "có thông báo", "có kết luận", "có quyết định", "có nghị quyết", "có chỉ thị",
                                         "có hướng dẫn", "có kế hoạch", "có công văn", "ra thông báo", "công bố", "có hiệu lực", NULL};
    for (size_t at = from; at < to; at = words_word_end(words, at)) {
        while (at < to && !words_is_letter((unsigned char)words.p[at]))
            at++;
        struct str rest = str_sub(words, at, to);
        if (at < to && words_start_any(rest, receipts))
            return EVENT_RECEIPT;
        if (at < to && words_start_any(rest, issues))
            return EVENT_ISSUE;
    }
    return EVENT_OTHER;
}

/* End of an event that starts at `from`: the clause's end, or the verb of duty behind it. */
static size_t event_end(struct str words, size_t from)
{
    static const char *const duties[] = {"phải", "cần", "thì", "để", "đề nghị", "yêu cầu", "có trách nhiệm", "tổ chức thực hiện", NULL};
    size_t at = from;
    for (; at < words.n && at < from + 160; at++) {
        if (strchr(",;.:(", words.p[at]))
            break;
        if (words.p[at] == ' ' && words_start_any(str_skip(words, at + 1), duties))
            break;
    }
    while (at > from && (((unsigned char)words.p[at - 1]) == ' '))
        at--;
    return utf8_whole(str_sub(words, 0, at));
}

/* --- composition --- */

static void put_day(struct source *source, const struct timing *timing, enum lead_kind lead, struct deadline *ret)
{
    struct deadline deadline = {.kind = DEADLINE_DATE, .before = lead == LEAD_BEFORE};
    int year = timing->date.year ? timing->date.year : only_year(source);
    if (year > 0)
        date_make(year, timing->date.month, timing->date.day, &deadline.date);
    *ret = deadline;
}

/* Month, quarter, year, part of a year or stage as a period; "trước tháng 6" ends with the month before it. */
static void put_period(struct source *source, const struct timing *timing, enum lead_kind lead, struct deadline *ret)
{
    struct deadline deadline = {.kind = DEADLINE_PERIOD, .before = lead == LEAD_BEFORE};
    int year = deadline_figure(timing->year);
    if (!year)
        year = only_year(source);
    int number = deadline_figure(timing->number);
    int month = 12;
    if (timing->kind == TIME_MONTH)
        month = number;
    else if (timing->kind == TIME_QUARTER)
        month = number * 3;
    else if (timing->kind == TIME_PART && str_eq(timing->part, STR("đầu")))
        month = number;
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

/* Bytes of "hằng tháng", "của tháng cuối quý" behind a day or month, and their unit. */
static size_t repetition_at(struct str words, size_t at, enum deadline_unit *ret_unit)
{
    static const struct {
        const char *phrase;
        enum deadline_unit unit;
    } tails[] = {{"của tháng cuối quý", UNIT_QUARTER}, {"tháng cuối quý", UNIT_QUARTER}, {"của tháng cuối mỗi quý", UNIT_QUARTER},
                 {"của tháng đầu quý", UNIT_QUARTER}, {"tháng cuối mỗi quý", UNIT_QUARTER}, {"của tháng", UNIT_MONTH}};
    if (at >= words.n || words.p[at] != ' ')
        return 0;
    struct timing timing = deadline_plain_time_at(words.p + at + 1);
    if (timing.kind == TIME_EVERY) {
        *ret_unit = deadline_unit_of(timing.unit);
        return timing.length + 1;
    }
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t n = words_start(str_skip(words, at + 1), tails[i].phrase);
        if (n) {
            *ret_unit = tails[i].unit;
            return n + 1;
        }
    }
    return 0;
}

/* "10 ngày làm việc" with its lead and tail. Returns the end, or 0 when it bounds nothing. */
static size_t put_amount(struct str words, size_t end, const struct timing *timing, enum lead_kind lead,
                         struct deadline *ret)
{
    struct deadline deadline = {.kind = DEADLINE_RELATIVE, .amount = deadline_figure(timing->number), .unit = deadline_unit_of(timing->unit),
                                .before = lead == LEAD_BEFORE};
    if (str_starts(str_skip(words, end), STR(" làm việc")) && deadline.unit == UNIT_DAY) {
        deadline.unit = UNIT_WORKDAY;
        end += sizeof " làm việc" - 1;
    }
    size_t since = end < words.n ? deadline_since_at(words.p + end) : 0;
    if (since) {
        size_t to = event_end(words, end + since);
        deadline.event = event_of(words, end + since, to);
        end = to;
    } else if (lead == LEAD_BEFORE) {
        static const char *const of[] = {"của", "so với", "trước", "khi", "tính đến", "kể từ", NULL};
        if (end >= words.n || words.p[end] != ' ' || !words_start_any(str_skip(words, end + 1), of))
            return 0;
        deadline.event = EVENT_OTHER;
        end = event_end(words, end);
    } else if (lead != LEAD_WITHIN && lead != LEAD_LATEST && lead != LEAD_TERM) {
        return 0;
    }
    *ret = deadline;
    return end;
}

/* An expression that starts at the word at `at`; its end, or 0. */
static size_t expression_at(struct source *source, size_t at, struct deadline *ret)
{
    struct str words = readable(source, at);
    enum lead_kind lead = LEAD_BARE;
    size_t n = deadline_lead_at(words.p + at, &lead);
    size_t from = at + n;
    if (n) {
        if (from >= words.n || words.p[from] != ' ')
            return 0;
        from++;
    } else {
        lead = LEAD_BARE;
    }
    struct timing timing = deadline_time_at(words, from);
    size_t end = from + timing.length;
    enum deadline_unit unit = UNIT_NONE;
    size_t again = timing.kind != TIME_NONE ? repetition_at(words, end, &unit) : 0;
    struct deadline deadline = {0};
    switch (timing.kind) {
    case TIME_DATE:
        if (lead == LEAD_FROM) {
            /* "từ ngày A đến ngày B" */
            enum lead_kind to;
            size_t m = end < words.n && words.p[end] == ' ' ? deadline_lead_at(words.p + end + 1, &to) : 0;
            struct timing last = m && to == LEAD_UNTIL ? deadline_time_at(words, end + m + 2) : (struct timing){0};
            if (last.kind != TIME_DATE)
                return 0;
            put_day(source, &last, LEAD_UNTIL, &deadline);
            deadline.kind = DEADLINE_PERIOD;
            deadline.last = deadline.date;
            deadline.date = DATE_NONE;
            end += m + 2 + last.length;
            break;
        }
        if (again && !timing.date.year) {
            deadline = (struct deadline){.kind = DEADLINE_RECURRING, .unit = unit, .before = lead == LEAD_BEFORE};
            end += again;
            break;
        }
        if (lead == LEAD_BARE || lead == LEAD_AFTER || lead == LEAD_WITHIN || lead == LEAD_END ||
            deadline_is_fact(words, at))
            return 0;
        put_day(source, &timing, lead, &deadline);
        break;
    case TIME_DAY_OF_MONTH:
        if (!again)
            return 0;
        deadline = (struct deadline){.kind = DEADLINE_RECURRING, .unit = unit, .before = lead == LEAD_BEFORE};
        end += again;
        break;
    case TIME_MONTH:
    case TIME_QUARTER:
        if (again) {
            deadline = (struct deadline){.kind = DEADLINE_RECURRING, .unit = unit};
            end += again;
            break;
        }
        if (lead == LEAD_BARE || lead == LEAD_FROM || lead == LEAD_AFTER || deadline_is_attribute(words, at) ||
            deadline_is_fact(words, at) ||
            (str_eq(str_trim(str_sub(words, at, from)), STR("đến")) && !deadline_year_bounds(words, at, end)))
            return 0;
        put_period(source, &timing, lead, &deadline);
        break;
    case TIME_YEAR:
        if (lead == LEAD_BARE || lead == LEAD_FROM || lead == LEAD_AFTER || deadline_is_attribute(words, at) ||
            deadline_is_fact(words, at) || !deadline_year_bounds(words, at, end))
            return 0;
        put_period(source, &timing, lead, &deadline);
        break;
    case TIME_PART:
        if (lead == LEAD_BARE || lead == LEAD_FROM || lead == LEAD_AFTER || deadline_is_attribute(words, at))
            return 0;
        put_period(source, &timing, lead, &deadline);
        break;
    case TIME_STAGE:
        if (!deadline_stage_bounds(words, at))
            return 0;
        put_period(source, &timing, lead, &deadline);
        break;
    case TIME_AMOUNT: {
        static const char *const once[] = {"một lần", "1 lần", "01 lần", NULL};
        size_t repeats = end < words.n && words.p[end] == ' ' ? words_start_any(str_skip(words, end + 1), once) : 0;
        if (!repeats && str_starts(str_skip(words, end), STR("/lần")))
            repeats = sizeof "/lần" - 2;
        if (repeats || lead == LEAD_REGULAR) {
            deadline = (struct deadline){.kind = DEADLINE_RECURRING, .amount = deadline_figure(timing.number), .unit = deadline_unit_of(timing.unit)};
            end += repeats ? repeats + 1 : 0;
            break;
        }
        end = put_amount(words, end, &timing, lead, &deadline);
        if (!end)
            return 0;
        break;
    }
    case TIME_EVERY:
        if (deadline_is_attribute(words, at) || lead == LEAD_AFTER || lead == LEAD_FROM)
            return 0;
        deadline = (struct deadline){.kind = DEADLINE_RECURRING, .amount = deadline_figure(timing.number), .unit = deadline_unit_of(timing.unit)};
        break;
    case TIME_UNIT:
        if ((lead == LEAD_BEFORE || lead == LEAD_IN) && str_starts(str_skip(words, end), STR(" của "))) {
            /* "trước hoặc trong tháng của các đợt trao tặng": hangs on a round that comes again */
            deadline = (struct deadline){.kind = DEADLINE_RELATIVE, .unit = deadline_unit_of(timing.unit), .event = EVENT_OTHER,
                                         .before = lead == LEAD_BEFORE};
            end = event_end(words, end);
            break;
        }
        if (lead != LEAD_REGULAR)
            return 0;
        deadline = (struct deadline){.kind = DEADLINE_RECURRING, .unit = deadline_unit_of(timing.unit)};
        break;
    case TIME_MEETING:
        deadline = (struct deadline){.kind = DEADLINE_RELATIVE, .event = EVENT_OTHER};
        break;
    case TIME_NONE:
        return 0;
    }
    *ret = deadline;
    return end;
}

/* "ngay sau khi …" and "thực hiện ngay"; *ret_from moves back to the verb. */
static size_t at_once_at(struct str words, size_t at, size_t *ret_from, struct deadline *ret)
{
    static const char *const events[] = {"ngay sau khi", "ngay khi", "ngay sau", NULL};
    static const char *const verbs[] = {
        "thực hiện", "triển khai", "báo cáo", "khắc phục", "chấn chỉnh", "xử lý", "tổ chức", "rà soát", "xây dựng", "ban hành",
        "tiến hành", "giải quyết", "kiểm tra", "thông báo", "dừng", "đình chỉ", "thu hồi", "bắt tay", "làm", "gửi", "phổ biến",
        "quán triệt", "chỉ đạo", "sửa đổi", "bổ sung", "kiện toàn", "chuyển", "sửa chữa", NULL};
    static const char *const others[] = {"tại", "từ", "trong", "cả", "sau", "khi", "thẳng", "đầu", "bên", "ngắn", "vào", "thật",
                                         "trước", "giữa", "ở", "trên", NULL};
    static const char *const negations[] = {"chưa thể", "không thể", "chưa", "không", "khó", NULL};
    struct str rest = str_skip(words, at);
    size_t n = words_start_any(rest, events);
    if (n) {
        size_t end = event_end(words, at + n);
        *ret = (struct deadline){.kind = DEADLINE_IMMEDIATE, .event = event_of(words, at + n, end)};
        return end;
    }
    n = words_start(rest, "lập tức");
    if (!n && words_start(rest, "ngay")) {
        n = words_start(rest, "ngay lập tức");
        if (!n && deadline_behind_any(words, at, verbs, ret_from)) {
            n = sizeof "ngay" - 1;
            if (at + n < words.n && words.p[at + n] == ' ' && words_start_any(str_skip(rest, n + 1), others))
                return 0;
            if (deadline_behind_any(words, *ret_from, negations, NULL))
                return 0;
        }
    }
    if (!n)
        return 0;
    *ret = (struct deadline){.kind = DEADLINE_IMMEDIATE};
    return at + n;
}

/* First bytes of the words that can begin an expression; Đ and đ begin with C4. */
static bool may_begin(unsigned char c)
{
    return strchr("tTcCmMvVkKsSxXhHnNgGqQlLpPbB", c) != NULL || c == 0xC4 || (c >= '0' && c <= '9');
}

/* About how many days lie between two terms of a recurring deadline. */
static int days_of_period(const struct deadline *deadline)
{
    static const int days[] = {[UNIT_DAY] = 1, [UNIT_WORKDAY] = 1, [UNIT_WEEK] = 7, [UNIT_MONTH] = 30, [UNIT_QUARTER] = 91,
                               [UNIT_YEAR] = 365};
    return days[deadline->unit] * (deadline->amount > 0 ? deadline->amount : 1);
}

static bool is_and(struct str between)
{
    return str_eq(between, STR(", ")) || str_eq(between, STR(" và ")) || str_eq(between, STR(", và "));
}

size_t scan_deadlines(struct arena *arena, struct str words, struct deadline_hit **ret_hits)
{
    VEC(struct deadline_hit) hits = {0};
    struct source source = {.arena = arena, .words = words, .year = -1};
    size_t at = 0, floor = 0;
    while (at < words.n) {
        size_t from = at, end = 0;
        struct deadline deadline = {0};
        if (may_begin((unsigned char)words.p[at]) && words_boundary(words, at)) {
            end = words.p[at] == 'n' || words.p[at] == 'N' || words.p[at] == 'l' || words.p[at] == 'L'
                      ? at_once_at(words, at, &from, &deadline)
                      : 0;
            if (!end)
                end = expression_at(&source, at, &deadline);
        }
        if (end > at && deadline.kind == DEADLINE_RECURRING && str_starts(str_skip(words, end), STR(" ("))) {
            /* "định kỳ hằng năm (vào cuối quý III)" is one bound */
            struct deadline inner;
            size_t to = expression_at(&source, end + 2, &inner);
            if (to > end && to < words.n && words.p[to] == ')')
                end = to + 1;
        }
        if (end > at && deadline.kind == DEADLINE_RECURRING && hits.n && hits.v[hits.n - 1].deadline.kind == DEADLINE_RECURRING &&
            is_and(str_sub(words, floor, from))) { /* "hằng quý, hằng năm": one bound, named by its shortest period */
            struct deadline_hit *before = &hits.v[hits.n - 1];
            before->span.to = (uint32_t)end;
            if (days_of_period(&deadline) < days_of_period(&before->deadline))
                before->deadline = deadline;
            at = floor = end;
            continue;
        }
        if (end > at && from >= floor) {
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
