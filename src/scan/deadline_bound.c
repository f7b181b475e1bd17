/*
 * Whether a time bounds an act, or only describes what stands in front of it ("chuyên đề hằng năm", "nhiệm vụ trong
 * năm 2021", "Kế hoạch giai đoạn 2023-2025").
 */
#include "scan/deadline_parts.h"
#include "words/lexicon.h"

#include <string.h>

bool deadline_behind_any(struct str words, size_t at, const char *const *phrases, size_t *ret_from)
{
    size_t end = at;
    while (end > 0 && words.p[end - 1] == ' ')
        end--;
    for (; *phrases; phrases++) {
        size_t n = strlen(*phrases);
        if (n <= end && words_boundary(words, end - n) && words_start(str_sub(words, end - n, end), *phrases)) {
            if (ret_from)
                *ret_from = end - n;
            return true;
        }
    }
    return false;
}

/* Nouns that a following time only describes. */
static const char *const attribute_nouns[] = {
    "chuyên đề", "chương trình", "công tác",   "kế hoạch",  "nhiệm vụ",     "chỉ tiêu",  "nghị quyết", "dự toán",
    "kinh phí",  "thu nhập",     "đại hội",    "phép",      "ngân sách",    "kết quả",   "tình hình",  "phương hướng",
    "mục tiêu",  "trọng tâm",    "sự kiện",    "chủ đề",    "thông báo",    "quy hoạch", "danh sách",  "đề án",
    "nguồn vốn", "vốn",          "thành tích", "hoạt động", "giám sát năm", "chỉ đạo",   "lớn",        "đảng bộ",
    "nội dung",  "số liệu",      "chất lượng", NULL};

/* Words that make a time behind them a fact, not a bound. */
static const char *const fact_words[] = {"tính",     "sinh",        "kết nạp",     "tuyển dụng", "thành lập",
                                         "hiệu lực", "ban hành từ", "có hiệu lực", "xảy ra",     "phát sinh",
                                         "được cấp", "đã ký",       "từ",          NULL};

/* Nouns of what is going on; a year behind them or their adjectives describes them. */
static const char *const state_nouns[] = {
    "nhiệm vụ",  "công tác",  "chỉ tiêu",  "kết quả",    "tình hình",  "phương hướng", "mục tiêu",
    "trọng tâm", "sự kiện",   "hoạt động", "nội dung",   "chuyên đề",  "chủ đề",       "số liệu",
    "thu nhập",  "ngân sách", "kinh phí",  "thành tích", "chất lượng", "lớn",          NULL};

bool deadline_is_state(struct str words, size_t at)
{
    static const char *const acts[] = {"sinh hoạt chuyên đề", NULL};
    return deadline_behind_any(words, at, state_nouns, NULL) && !deadline_behind_any(words, at, acts, NULL);
}

bool deadline_is_attribute(struct str words, size_t at)
{
    static const char *const acts[] = {"sinh hoạt chuyên đề", NULL};
    return deadline_behind_any(words, at, attribute_nouns, NULL) && !deadline_behind_any(words, at, acts, NULL);
}

/* "văn bản đã ban hành |trước ngày …": told as done in the words right before. */
bool deadline_is_fact(struct str words, size_t at)
{
    static const char *const issued[] = {"được ban hành", "được ký", "được cấp", "được phê duyệt", "được công nhận",
                                         "được bổ nhiệm", "được giao", "được thành lập", "được kết nạp", NULL};
    if (deadline_behind_any(words, at, fact_words, NULL) || deadline_behind_any(words, at, issued, NULL))
        return true;
    size_t front = at;
    for (int i = 0; i < 3 && front > 0; i++) {
        front = words_word_before(words, front);
        if (words_start(str_sub(words, front, at), "đã"))
            return true;
        if (front > 1 && strchr(",;.:", words.p[front - 2]))
            return false;
    }
    return false;
}

bool deadline_is_review(struct str words, size_t at)
{
    static const char *const marks[] = {
        "mốc", "thời điểm", "thời kỳ", "niên độ", "thời gian kiểm tra", "thời gian giám sát", NULL};
    for (size_t i = deadline_clause_start(words, at > 1 ? at - 1 : at); i < at; i++)
        if (words_boundary(words, i) && words_start_any(str_sub(words, i, at), marks))
            return true;
    return false;
}

bool deadline_ends_with_times(struct str time)
{
    return str_find(time, STR(" lần")) != STR_NOWHERE || str_find(time, STR("nhất")) != STR_NOWHERE;
}

enum { STATE_WORDS = 4, ACT_BYTES = 48 };

bool deadline_act_before(struct arena *arena, struct str words, size_t at)
{
    static const char *const times[] = {"lần", "cuộc", "buổi", NULL};
    const size_t start = deadline_clause_start(words, at);
    if (start >= at || deadline_behind_any(words, at, times, NULL))
        return start < at;
    size_t front = at;
    for (int i = 0; i < STATE_WORDS && front > start; i++) {
        front = words_word_before(words, front);
        if (words_start_any(str_sub(words, front, at), state_nouns))
            return false;
    }
    const struct tokens tokens = tokens_make(arena, str_trim(str_sub(words, start, at)));
    return phrases_tags(lexicon_scan(arena, tokens), 0, tokens.n) & (P_ACT | P_REQUEST);
}

bool deadline_act_behind(struct arena *arena, struct str words, size_t at)
{
    static const char *const negations[] = {"không", NULL};
    if (at < words.n && words.p[at] == ',')
        at++;
    if (words_start_any(str_skip(words, at + 1), negations))
        return true;
    const struct str next = str_trim(str_sub(words, at, at + ACT_BYTES < words.n ? at + ACT_BYTES : words.n));
    const struct tokens tokens = tokens_make(arena, str_sub(next, 0, utf8_whole(next)));
    return tokens.n && (phrases_tags(lexicon_scan(arena, tokens), 0, 1) & (P_ACT | P_DUTY));
}

/* Looks back 160 bytes. */
size_t deadline_clause_start(struct str words, size_t at)
{
    size_t from = at;
    while (from > 0 && at - from < 160 && !strchr(",;:.(", words.p[from - 1]))
        from--;
    while (from < at && (words.p[from] == ' ' || ((unsigned char)words.p[from] & 0xC0) == 0x80))
        from++;
    return from;
}

bool deadline_ends_clause(struct str words, size_t at)
{
    return at >= words.n || strchr(",;:.)", words.p[at]) || str_starts(str_skip(words, at), STR(" ("));
}

/* A year is mostly an attribute. It bounds an act at the start of its clause, or behind "hoàn thành". */
bool deadline_year_bounds(struct str words, size_t from, size_t to)
{
    static const char *const done[] = {"hoàn thành", "xong",     "phấn đấu", "thực hiện xong",
                                       "kết thúc",   "dứt điểm", NULL};
    static const char *const acts[] = {"hoàn thành", "xong",     "phấn đấu", "dứt điểm", "kết thúc",
                                       "thực hiện",  "ban hành", "trình",    "báo cáo",  "triển khai",
                                       "sơ kết",     "tổng kết", "đánh giá", NULL};
    size_t start = deadline_clause_start(words, from);
    if (start >= from)
        return true;
    if (deadline_behind_any(words, from, acts, NULL))
        return true;
    return deadline_ends_clause(words, to) && words_start_any(str_sub(words, start, from), done) > 0;
}

/* A stage belongs to the paper or programme that is named before it in the clause. */
bool deadline_stage_bounds(struct str words, size_t from)
{
    static const char *const named[] = {
        "kế hoạch", "chương trình", "đề án",        "nghị quyết", "chiến lược", "quy hoạch", "mục tiêu",    "dự án",
        "việc",     "vốn",         "nguồn lực",    "công tác",
        "chỉ tiêu", "nhiệm kỳ",     "phương hướng", "nhiệm vụ",   "kết luận",   "chỉ thị",   "đầu tư công", NULL};
    size_t start = deadline_clause_start(words, from);
    for (size_t at = start; at < from; at = words_word_end(words, at)) {
        while (at < from && !words_is_letter((unsigned char)words.p[at]))
            at++;
        if (at < from && words_start_any(str_sub(words, at, from), named))
            return false;
    }
    return true;
}

/* The day of a timing whose year is printed; false when it has none. */
static bool printed_day(const struct timing *timing, struct date *ret_day)
{
    const struct date_parts *parts = &timing->date;
    return parts->year > 0 && date_make(parts->year, parts->month, parts->day, ret_day);
}

bool deadline_is_gone(const struct deadline_source *source, const struct timing *timing, enum lead_kind lead)
{
    struct date day;
    return lead == LEAD_UNTIL && date_is(source->issued) && printed_day(timing, &day) &&
           date_cmp(day, source->issued) < 0;
}

bool deadline_is_planned(const struct deadline_source *source, const struct timing *timing, size_t at, size_t end)
{
    static const char *const acts[] = {"báo cáo", "trình", "gửi", "nộp", "hoàn thành", "tổ chức", NULL};
    static const char *const plans[] = {"dự kiến", "dự kiến vào", NULL};
    struct date day;
    const struct str words = source->words;
    if (!date_is(source->issued) || !printed_day(timing, &day) || date_cmp(day, source->issued) <= 0 ||
        !deadline_ends_clause(words, end))
        return false;
    if (deadline_behind_any(words, at, plans, NULL))
        return true;
    return words_start(str_skip(words, at), "ngày") &&
           words_start_any(str_skip(words, deadline_clause_start(words, at)), acts);
}
