/*
 * Numbered papers: "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị".
 *
 * What every one of them must contain is a digit, so the search jumps from digit to digit, reads number and symbol
 * with the automaton, then looks back for "số" and the type and on for date and issuer. What a mention in a list
 * leaves out ("các Nghị quyết số 18, 19-NQ/TW … của Bộ Chính trị") is filled in afterwards.
 *
 * An issuer printed once behind several mentions belongs to all of them when they are a list under one type ("các
 * Kết luận số 1, số 2 và số 3 của …"), repeat the same type and organ, or have an organ whose symbol stands for one
 * body only (UBND, CP). TW, TU, ĐU number for several bodies at once: there it belongs to the last.
 */
#include "paper/scan_words.h"

#include <string.h>

enum {
    TYPE_WORDS_MAX = 8,  /* words between a type and its number */
    TITLE_WORDS_MAX = 18 /* the same for a law, whose title stands there */
};

struct mention {
    struct span span;
    struct str number, symbol; /* symbol as printed, then normalised */
    struct str issuer, header; /* printed behind; printed before the list ("các Luật của Quốc hội: …") */
    struct date date;
    const struct paper_type *type;
    bool inherited; /* has no type word of its own */
    bool loose;     /* a bare number, which counts only if its list goes on */
    bool plural;    /* "các" stands before its type */
    char joint;     /* how it hangs on the mention before: ',' or ';' or 'v' (và); 0: not at all */
};

struct mentions {
    struct mention *v;
    size_t n, cap;
};

/* What stands before a number. */
struct lead {
    size_t from; /* where the mention starts */
    const struct paper_type *type;
    struct str issuer; /* printed between type and number */
    struct str header;
    bool so, adjacent, inherited, plural, abbreviated;
    char joint;
};

/* --- number and symbol --- */

/* Bytes of "66.7/2025", "30a", "12" at p; *ret_year: a year is part of it. */
static size_t number_at(const char *p, bool *ret_year)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;

    blank = " ";
    digits = [0-9]{1,5};
    year = blank? "/" blank? [12][0-9]{3};

    digits ("." [0-9]{1,3})? { *ret_year = false; return (size_t)((const char *)YYCURSOR - p); }
    digits [a-eđ] / [-/] { *ret_year = false; return (size_t)((const char *)YYCURSOR - p); }
    digits ("." [0-9]{1,3})? [a-eđ]? year { *ret_year = true; return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* One part of a symbol at p: "NQ", "QĐi", "UBTVQH14", "SGD&ĐT", "PC06", "nb". */
static size_t part_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    up = [A-ZĐĂÂÊÔƠƯ];
    low = [a-zđ];

    up+ (low{1,2} up*)? ("&" up+)? { return (size_t)((const char *)YYCURSOR - p); }
    up* ("QH" | "HĐND" "K"?) [0-9]{1,2} { return (size_t)((const char *)YYCURSOR - p); }
    [ACHKPTVX] [ACNVX]? [0-9]{2} { return (size_t)((const char *)YYCURSOR - p); }
    "nb" { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* A dash or slash between parts, with the blanks round it. */
static size_t separator_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    blank? [-_/\u2010\u2011\u2012\u2013\u2014\u2212] blank? { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* Two parts parted by a blank where a hyphen is due: "QĐ TTg". */
static size_t blank_organ_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    " " ("TTg" | "CP" | "UBND" | "HĐND" | "TW" | "TU") { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* A part of a symbol that ends at a word's end; a single digit behind it is the mark of a footnote. */
static size_t whole_part_at(struct str words, size_t at)
{
    size_t n = at < words.n ? part_at(words.p + at) : 0;
    if (!n || at + n > words.n)
        return 0;
    unsigned char next = at + n < words.n ? (unsigned char)words.p[at + n] : 0;
    return words_is_letter(next) && !(next >= '0' && next <= '9') ? 0 : n;
}

/* End of the symbol that starts (behind its separator) at the offset, or `at`. */
static size_t symbol_end(struct str words, size_t at)
{
    size_t n = whole_part_at(words, at);
    if (!n)
        return at;
    size_t end = at + n;
    for (int parts = 1; parts < 6 && end < words.n; parts++) {
        size_t separator = separator_at(words.p + end);
        n = separator ? whole_part_at(words, end + separator) : 0;
        if (!separator && parts == 1)
            n = blank_organ_at(words.p + end);
        if (n && (separator <= 1 || memchr(words.p + end, ' ', separator) == NULL || parts == 1)) {
            end += separator + n;
            continue;
        }
        /* "TTr-UBND-2025" */
        const char *p = words.p + end;
        if (words.n - end >= 5 && *p == '-' && (p[1] == '1' || p[1] == '2') && words_word_end(words, end + 1) == end + 5 &&
            memchr("0123456789", p[2], 10) && memchr("0123456789", p[3], 10) && memchr("0123456789", p[4], 10))
            end += 5;
        break;
    }
    return end;
}

/* The first part of a symbol, as a type: "KL/TW" → Kết luận. */
static const struct paper_type *type_of_symbol(struct str symbol)
{
    if (str_empty(symbol))
        return NULL;
    return paper_type_of_code(str_sub(symbol, 0, part_at(symbol.p)));
}

/* The part of a symbol that stands for the body: all behind the first part, or the whole of "QH15". */
static struct str organ_of_symbol(struct str symbol)
{
    if (str_empty(symbol))
        return STR_NONE;
    size_t code = part_at(symbol.p);
    size_t separator = code < symbol.n ? separator_at(symbol.p + code) : 0;
    if (separator)
        return str_skip(symbol, code + separator);
    while (symbol.n && symbol.p[symbol.n - 1] >= '0' && symbol.p[symbol.n - 1] <= '9') /* QH15: the term */
        symbol.n--;
    return symbol;
}

static bool is_law_symbol(struct str symbol)
{
    return str_starts(symbol, STR("QH")) || str_starts(symbol, STR("UBTVQH"));
}

/* --- what stands before --- */

/* Offset of "số" that ends at `at` (a blank and a colon may follow it), or `at` when none does. */
static size_t so_before(struct str words, size_t at)
{
    size_t end = at;
    if (end > 0 && words.p[end - 1] == ' ')
        end--;
    if (end > 0 && (words.p[end - 1] == ':' || words.p[end - 1] == '.'))
        end--;
    if (end > 0 && words.p[end - 1] == ' ')
        end--;
    size_t n = sizeof "số" - 1;
    if (end < n || !words_boundary(words, end - n))
        return at;
    struct str so = str_make(words.p + end - n, n);
    return words_start(so, "số") || words_start(so, "sổ") ? end - n : at;
}

/* --- the type before --- */

enum kind_wanted { KIND_ANY, KIND_LAW, KIND_OTHER };

struct type_found {
    const struct paper_type *type;
    size_t from, end;
};

static bool is_statute(const struct paper_type *type)
{
    return str_ends(type->name, STR("uật")) || str_eq(type->name, STR("Pháp lệnh"));
}

static bool type_is(const struct paper_type *type, const char *name)
{
    return str_eq(type->name, str_from(name));
}

/* Offset of the first letter or digit at or behind `at`. */
static size_t skip_signs(struct str words, size_t at)
{
    while (at < words.n && !words_is_letter((unsigned char)words.p[at])) {
        unsigned char c = (unsigned char)words.p[at];
        at += c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
    }
    return at < words.n ? at : words.n;
}

/* True when no name of a paper goes over this word: the sentence or clause ends in it, or a figure stands there. */
static bool ends_name(struct str word)
{
    for (size_t i = 0; i < word.n; i++) {
        unsigned char c = (unsigned char)word.p[i];
        if (c == ';' || c == ':' || c == '.' || c == '"' || c == '[' || c == ']' || c == '|' || c == 0xE2 ||
            (c >= '0' && c <= '9'))
            return true;
    }
    return false;
}

/*
 * The type in front of `at`, at most `max_words` words before it and not before `floor`. The nearest, unless a
 * farther one is what the symbol says ("Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND").
 */
static struct type_found type_before(struct str words, size_t at, size_t floor, struct str symbol,
                                     enum kind_wanted kind, int max_words)
{
    struct type_found found = {0};
    const struct paper_type *wanted = type_of_symbol(symbol);
    int depth = 0;
    size_t word = at;
    for (int i = 0; i < max_words && word > floor; i++) {
        size_t behind = word;
        word = words_word_before(words, word);
        if (word < floor)
            word = floor;
        size_t start = skip_signs(words, word), n = 0;
        if (start >= behind)
            break;
        struct str printed = str_sub(words, word, behind);
        const struct paper_type *type = paper_type_at(str_sub(words, start, at), &n);
        bool right = type && start + n <= at && depth == 0;
        if (right && is_statute(type))
            right = kind != KIND_OTHER && words_upper_at(words, start);
        else if (right && kind == KIND_LAW)
            right = type_is(type, "Nghị quyết") || type_is(type, "Hiến pháp") || type_is(type, "Lệnh");
        bool fits = type == wanted && found.type && paper_type_of_code(found.type->code) != wanted;
        if (right && (!found.type || start + n == found.end || (fits && kind != KIND_LAW)))
            found = (struct type_found){type, start, start + n};
        else if (found.type && (found.type == wanted || kind == KIND_LAW) && word + 2 < found.from)
            break;
        if (ends_name(str_sub(words, word, type && right ? start : behind)))
            break;
        for (size_t k = printed.n; k-- > 0;) {
            if (printed.p[k] == ')')
                depth++;
            else if (printed.p[k] == '(')
                depth--;
        }
        if (depth < 0)
            break;
    }
    /* "Thông báo kết luận số": the paper is a thông báo */
    if (found.type && type_is(found.type, "Kết luận") && found.from > floor) {
        size_t before = words_word_before(words, words_word_before(words, found.from));
        size_t n = before >= floor ? words_start(str_skip(words, before), "thông báo") : 0;
        if (n && before + n + 1 == found.from)
            found = (struct type_found){paper_type_of_code(STR("TB")), before, found.end};
    }
    return found;
}

/* Offset behind " của " at `at`, or 0. */
static size_t behind_of(struct str words, size_t at)
{
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), "của") : 0;
    return n && at + 1 + n < words.n && words.p[at + 1 + n] == ' ' ? at + n + 2 : 0;
}

/* "các Luật của Quốc hội: ", "các Quyết định: " in front of `at`: their type and issuer. */
static struct type_found header_before(struct str words, size_t at, size_t floor, struct str *ret_issuer)
{
    if (at < 2 || words.p[at - 1] != ' ' || words.p[at - 2] != ':')
        return (struct type_found){0};
    struct str head = str_sub(words, 0, at - 2);
    struct type_found found = type_before(words, head.n, floor, STR_NONE, KIND_ANY, TITLE_WORDS_MAX);
    if (!found.type || found.end == head.n)
        return found;
    size_t of = behind_of(head, found.end);
    if (!of || scan_issuer_at(head, of, false) != head.n)
        return (struct type_found){0};
    *ret_issuer = str_skip(head, of);
    return found;
}

static bool plural_before(struct str words, size_t at)
{
    return at > 0 && words_start(str_skip(words, words_word_before(words, at)), "các") > 0;
}

/* How two mentions hang together: what stands between them is ",", ";" or "và" and nothing else. */
static char joint_between(struct str words, size_t from, size_t to)
{
    char joint = 0;
    size_t at = from + words_footnote_mark(words, from);
    if (at < to && (words.p[at] == ',' || words.p[at] == ';'))
        joint = words.p[at++];
    static const char *const ands[] = {"và", "hoặc", "cùng", NULL};
    size_t n = at < to && words.p[at] == ' ' ? words_start_any(str_skip(words, at + 1), ands) : 0;
    if (n) {
        joint = joint == ';' ? ';' : 'v';
        at += n + 1;
    }
    if (!joint || at >= to || words.p[at] != ' ')
        return 0;
    at++;
    n = words_start(str_skip(words, at), "các");
    if (n && at + n < to)
        at += n + 1;
    return at == to ? joint : 0;
}

/* --- what stands before a number --- */

/* "NĐ30", "QĐ 22", "NQ số 66": the symbol of a type in place of its name, directly in front of `at`. */
static const struct paper_type *code_before(struct str words, size_t at, size_t *ret_from)
{
    size_t end = at > 0 && words.p[at - 1] == ' ' ? at - 1 : at;
    size_t from = end;
    while (from > 0 && end - from < 8) {
        size_t letter = from - 1;
        while (letter > 0 && ((unsigned char)words.p[letter] & 0xC0) == 0x80)
            letter--;
        unsigned char lead = (unsigned char)words.p[letter];
        if (!words_is_letter(lead) || (lead >= '0' && lead <= '9'))
            break;
        from = letter;
    }
    if (from == end || !words_boundary(words, from))
        return NULL;
    *ret_from = from;
    return paper_type_of_code(str_sub(words, from, end));
}

/* Words that may stand between a type and "số" of a paper cited without symbol. */
static bool is_adjective(struct str between)
{
    static const char *const adjectives[] = {"hành động", "công tác", "tuyên truyền", "kết luận", "liên tịch", "phối hợp",
                                             "chuyên đề", NULL};
    struct str words = str_trim(between);
    return words_start_any(words, adjectives) == words.n;
}

/* Looks back from a number at `at`; the mention before ends at `floor`. False: no paper is cited here. */
static bool lead_of(struct str words, size_t at, size_t floor, const struct mention *before, struct str symbol,
                    struct lead *ret_lead)
{
    struct lead lead = {.from = at};
    size_t so = so_before(words, at);
    lead.so = so < at && so >= floor;
    if (lead.so)
        lead.from = so;
    lead.joint = before ? joint_between(words, floor, lead.from) : 0;
    size_t code_from = 0;
    const struct paper_type *code = code_before(words, lead.from, &code_from);
    if (code && code_from >= floor) {
        lead.type = code;
        lead.from = code_from;
        lead.abbreviated = lead.adjacent = true;
    } else if (lead.joint) {
        lead.type = before->type;
        lead.inherited = true;
        lead.adjacent = true;
    } else {
        enum kind_wanted kind = str_empty(symbol) ? KIND_ANY : is_law_symbol(symbol) ? KIND_LAW : KIND_OTHER;
        size_t end = lead.from;
        if (end > floor && words.p[end - 1] == ' ')
            end--;
        if (lead.so && end > floor && words.p[end - 1] == ',')
            end--;
        int reach = str_empty(symbol) ? (lead.so ? 5 : 4) : kind == KIND_LAW ? TITLE_WORDS_MAX : TYPE_WORDS_MAX;
        struct type_found found = {0};
        if (lead.from > floor || !before)
            found = type_before(words, end, floor, symbol, kind, reach);
        if (found.type) {
            struct str between = str_sub(words, found.end, end);
            lead.type = found.type;
            lead.from = found.from;
            lead.adjacent = between.n == 0 || is_adjective(between);
            size_t of = behind_of(words, found.end);
            if (of && of < end && scan_issuer_at(str_sub(words, 0, end), of, false) == end)
                lead.issuer = str_sub(words, of, end);
        } else if (lead.so) {
            found = header_before(words, lead.from, floor, &lead.header);
            lead.type = found.type;
            lead.inherited = found.type != NULL;
            lead.plural = found.type != NULL;
            lead.adjacent = found.type != NULL;
            if (!found.type && lead.from > 0 && words.p[lead.from - 1] == '(') {
                found = type_before(words, lead.from - 1, floor, STR_NONE, kind, TITLE_WORDS_MAX);
                lead.type = found.type;
            }
        }
    }
    lead.plural = lead.plural || plural_before(words, lead.from);
    if (!lead.inherited && before)
        lead.joint = joint_between(words, floor, lead.from);
    if (lead.type && !lead.inherited && str_empty(lead.header)) {
        struct type_found header = header_before(words, lead.from, floor, &lead.header);
        if (header.type && header.type != lead.type)
            lead.header = STR_NONE;
        lead.plural = lead.plural || !str_empty(lead.header);
    }
    *ret_lead = lead;
    return true;
}

/* --- mentions without a symbol: "Chỉ thị 05", "Nghị quyết số 18" --- */

/* Types whose names are verbs as well: a number behind them often counts things ("Báo cáo 03 nội dung"). */
static bool is_verb(const struct paper_type *type)
{
    static const char *const verbs[] = {"Báo cáo", "Thông báo", "Kết luận", "Hướng dẫn", "Quyết định", "Quy định",
                                        "Kế hoạch", "Chương trình", "Phương án", "Quy chế", NULL};
    for (size_t i = 0; verbs[i]; i++)
        if (type_is(type, verbs[i]))
            return true;
    return false;
}

/* Types of which parts or forms are numbered, not papers. */
static bool is_never_short(const struct paper_type *type)
{
    static const char *const never[] = {"Dự án", "Văn bản", "Biên bản", "Luật", "Bộ luật", "Lệnh", "Điều lệ", "Hiến pháp",
                                        "Giấy mời", "Hợp đồng", "Quy hoạch", "Chiến lược", "Cương lĩnh", "Pháp lệnh", NULL};
    for (size_t i = 0; never[i]; i++)
        if (type_is(type, never[i]))
            return true;
    return false;
}

static bool short_may_end(struct str words, size_t end, bool strict)
{
    if (end >= words.n)
        return true;
    char c = words.p[end];
    if (c == '.' || c == ',')
        return end + 1 >= words.n || words.p[end + 1] < '0' || words.p[end + 1] > '9';
    if (c == ';' || c == ':' || c == ')' || c == '?' || c == '!' || c == '"' || c == '[' || c == ']')
        return true;
    if (c != ' ')
        return (unsigned char)c == 0xE2 || (unsigned char)c == 0xC2;
    struct str next = str_skip(words, end + 1);
    if (str_starts(next, STR("(")))
        return true;
    static const char *const follows[] = {
        "của", "về", "và", "nêu", "là", "theo", "như", "được", "đã", "đến", "tại", "trên", "trong", "khi", "thì",
        "có", "còn", "chưa", "cho", "để", "với", "gắn", "quy định", "này", "nói trên", "do", "từ", "không", "đối với",
        "cũng", "sẽ", "phải", "hoặc", "đang", "mà", "vào", "ban hành", "khóa", "yêu cầu", "đề ra", "giao", "hiện", NULL};
    static const char *const units[] = {
        "tháng", "ngày", "năm", "người", "đồng chí", "đảng viên", "nội dung", "nhiệm vụ", "mục tiêu", "giải pháp", "lần", "cuộc",
        "vụ", "việc", "trường hợp", "tổ chức", "đơn vị", "xã", "huyện", "chi bộ", "điểm", "khoản", "điều", "trang", "bản",
        "tỷ", "triệu", "nghìn", "ngàn", "đồng", "ha", "km", "m", "tuần", "giờ", "phút", "đoàn", "tỉnh", "cơ quan", "lượt",
        "buổi", "chỉ tiêu", "nhóm", "chuyên đề", "kỳ", "hộ", "chương trình", "dự án", "đề án", "kế hoạch", "văn bản", "bộ",
        "phòng", "phần", "chương", "mục", "bước", "loại", "quý", "cấp", "hồ sơ", "cán bộ", "thành viên", "ý kiến", "vấn đề",
        "tập thể", "cá nhân", "công trình", "sản phẩm", "hội nghị", "lớp", "mô hình", "phường", "thôn", "trẻ", "học sinh", NULL};
    if (words_start_any(next, follows))
        return true;
    if (words_start(next, "ngày"))
        return next.n > sizeof "ngày" && next.p[sizeof "ngày"] >= '0' && next.p[sizeof "ngày"] <= '9';
    return !strict && !words_start_any(next, units);
}

static bool is_short_mention(struct str words, struct str number, bool year, size_t end, const struct lead *lead)
{
    if (!lead->type || !lead->adjacent || is_never_short(lead->type))
        return false;
    unsigned char next = end < words.n ? (unsigned char)words.p[end] : 0;
    if (words_is_letter(next) || next == '%' || next == '/' || next == '-')
        return false;
    if (lead->inherited && str_empty(lead->header))
        return short_may_end(words, end, true);
    int64_t value = 0;
    bool plain = str_to_int(number, &value);
    if (year) {
        static const char *const yearly[] = {"Nghị định", "Thông tư", "Nghị quyết", "Quyết định", "Chỉ thị", NULL};
        for (size_t i = 0; yearly[i]; i++)
            if (type_is(lead->type, yearly[i]))
                return true;
        return lead->so;
    }
    if (!plain)
        return false;
    if (lead->so)
        return short_may_end(words, end, false);
    if (number.n < 2 || (value >= 1900 && value < 2100) || !words_upper_at(words, lead->from))
        return false;
    if (lead->abbreviated) {
        static const char *const usual[] = {"Nghị định", "Nghị quyết", "Quyết định", "Kết luận", "Kế hoạch", "Chỉ thị",
                                            "Hướng dẫn", "Công văn", NULL};
        bool known = false;
        for (size_t i = 0; usual[i]; i++)
            known = known || type_is(lead->type, usual[i]);
        return known && short_may_end(words, end, false);
    }
    return short_may_end(words, end, is_verb(lead->type));
}

/* --- what stands behind a number --- */

static size_t skip_year(struct str words, size_t at)
{
    /* "năm 2018 của …", "năm 2025 ngày 04/11/2025": part of the mention only when more of it follows */
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), "năm") : 0;
    if (!n)
        return at;
    size_t from = at + n + 2, end = words_word_end(words, from);
    int64_t year;
    if (from >= words.n || !str_to_int(str_sub(words, from, end), &year) || year < 1900 || year > 2100)
        return at;
    struct str rest = str_skip(words, end);
    return behind_of(words, end) || (rest.n > 1 && words_start(str_skip(rest, 1), "ngày")) ? end : at;
}

/* "(khóa XII) của …", "khóa XII ngày …": the term counts only when more of the mention follows it. */
static size_t skip_term(struct str words, size_t at)
{
    bool bracket = str_starts(str_skip(words, at), STR(" ("));
    size_t from = at + (bracket ? 2 : 1);
    size_t n = at < words.n && words.p[at] == ' ' && from < words.n ? words_start(str_skip(words, from), "khóa") : 0;
    if (!n || from + n >= words.n || words.p[from + n] != ' ')
        return at;
    size_t end = words_word_end(words, from + n + 1);
    if (end == from + n + 1 || (bracket && (end >= words.n || words.p[end] != ')')))
        return at;
    end += bracket;
    struct str rest = str_skip(words, end);
    return behind_of(words, end) || (rest.n > 1 && words_start(str_skip(rest, 1), "ngày")) ? end : at;
}

/* A date behind `at`: ", ngày …", " (ngày …)", " ban hành ngày …". Returns its end, or `at`. */
static size_t date_behind(struct str words, size_t at, struct date *ret_date)
{
    static const char *const openings[] = {" ", ", ", " (", ",", "(", " ban hành ", " ký ", ", ban hành ", " - "};
    for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
        struct str opening = str_from(openings[i]);
        struct date_hit hit;
        if (!str_starts(str_skip(words, at), opening))
            continue;
        size_t from = at + opening.n;
        size_t n = scan_date_at(str_skip(words, from), &hit);
        if (!n || (!date_is(hit.date) && !hit.impossible))
            continue;
        size_t end = from + n;
        if (opening.p[opening.n - 1] == '(') {
            if (end >= words.n || words.p[end] != ')')
                continue;
            end++;
        }
        *ret_date = hit.date;
        return end;
    }
    return at;
}

static bool is_joint_symbol(struct str symbol)
{
    struct str organ = organ_of_symbol(symbol);
    if (str_find_byte(organ, '-') == STR_NOWHERE)
        return false;
    struct str code = str_sub(symbol, 0, part_at(symbol.p)); /* TTLT-BYT-BNV */
    return str_find_byte(symbol, '/') != STR_NOWHERE || str_ends(code, STR("LT"));
}

/* Date and issuer behind a mention that so far ends at `at`; in either order. */
static size_t read_tail(struct str words, size_t at, struct mention *mention)
{
    size_t end = skip_term(words, skip_year(words, at));
    struct date date = DATE_NONE;
    size_t dated = date_behind(words, end, &date);
    if (dated > end) {
        mention->date = date;
        end = dated;
    }
    size_t comma = end + words_footnote_mark(words, end);
    if (comma < words.n && words.p[comma] == ',')
        comma++;
    size_t of = behind_of(words, comma);
    size_t body = of ? scan_issuer_at(words, of, is_joint_symbol(mention->symbol)) : 0;
    if (!of || body == of)
        return end;
    mention->issuer = str_sub(words, of, body);
    end = body;
    if (!date_is(mention->date)) {
        dated = date_behind(words, end, &date);
        if (dated > end) {
            mention->date = date;
            end = dated;
        }
    }
    return end;
}

/* --- lists --- */

/* Organs that number for one body only. TW, TU, HU, ĐU and their kind are shared by committee and standing board. */
static bool is_single_body(struct str organ)
{
    static const char *const shared[] = {"TW", "TƯ", "TU", "HU", "QU", "ThU", "ĐU", "ĐUK", "ĐB", "CB", NULL};
    for (size_t i = 0; shared[i]; i++)
        if (str_eq(organ, str_from(shared[i])))
            return false;
    return !str_empty(organ) && !str_starts(organ, STR("ĐU"));
}

/* True when what is printed behind the second mention holds for the first too. */
static bool shares_issuer(const struct mention *first, const struct mention *second, bool plural)
{
    if (second->inherited)
        return true;
    struct str a = organ_of_symbol(first->symbol), b = organ_of_symbol(second->symbol);
    if (first->type == second->type)
        return plural || (second->joint != ';' && str_eq(a, b));
    return second->joint != ';' && is_single_body(a) && str_eq(a, b);
}

/* Fills what the mentions [from, to) of one list leave out. */
static void fill_list(struct mention *mentions, size_t from, size_t to)
{
    for (size_t i = from + 1; i < to; i++)
        if (str_empty(mentions[i].issuer) && mentions[i].type == mentions[i - 1].type)
            mentions[i].header = mentions[i - 1].header;
    for (size_t i = from; i < to; i++)
        if (str_empty(mentions[i].issuer))
            mentions[i].issuer = mentions[i].header;
    bool plural = false;
    for (size_t i = from; i < to; i++)
        plural = plural || mentions[i].plural;
    for (size_t i = to; i-- > from + 1;) {
        struct mention *first = &mentions[i - 1], *second = &mentions[i];
        if (second->inherited && str_empty(first->symbol))
            first->symbol = second->symbol;
        if (second->inherited && !date_is(first->date))
            first->date = second->date;
        if (str_empty(first->issuer) && shares_issuer(first, second, plural))
            first->issuer = second->issuer;
    }
    for (size_t i = from + 1; i < to; i++)
        if (mentions[i].loose && (plural || !str_empty(mentions[i].symbol)))
            mentions[i].loose = false;
}

/* The symbol without blanks round its signs and with plain hyphens; the printed one when nothing changes. */
static struct str normalise(struct arena *arena, struct str symbol)
{
    char *out = ARENA_ARRAY(arena, char, symbol.n + 1);
    size_t n = 0;
    bool changed = false;
    for (size_t i = 0; i < symbol.n;) {
        size_t part = part_at(symbol.p + i);
        size_t separator = part ? 0 : separator_at(symbol.p + i);
        if (separator) {
            bool slash = memchr(symbol.p + i, '/', separator), low = memchr(symbol.p + i, '_', separator);
            out[n++] = slash ? '/' : low ? '_' : '-';
            changed = changed || separator > 1;
            i += separator;
            continue;
        }
        size_t length = part ? part : 1;
        memcpy(out + n, symbol.p + i, length);
        n += length;
        i += length;
    }
    return changed ? str_make(out, n) : symbol;
}

static struct str without_blanks(struct arena *arena, struct str number)
{
    if (str_find_byte(number, ' ') == STR_NOWHERE)
        return number;
    char *out = ARENA_ARRAY(arena, char, number.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < number.n; i++)
        if (number.p[i] != ' ')
            out[n++] = number.p[i];
    return str_make(out, n);
}

/* --- the search --- */

/* A paper whose number starts at the digit `at`; the mention before (or NULL) ends at `floor`. */
static bool mention_at(struct arena *arena, struct str words, size_t at, size_t floor, const struct mention *before,
                       struct mention *ret_mention)
{
    bool year = false;
    size_t digits = number_at(words.p + at, &year);
    if (!digits || at + digits > words.n)
        return false;
    size_t end = at + digits;
    struct str symbol = STR_NONE;
    size_t separator = end < words.n ? separator_at(words.p + end) : 0;
    if (separator) {
        size_t symbol_to = symbol_end(words, end + separator);
        if (symbol_to > end + separator) {
            symbol = str_sub(words, end + separator, symbol_to);
            end = symbol_to;
        }
    }
    unsigned char last = at > 0 ? (unsigned char)words.p[at - 1] : ' ';
    if (last == '/' || last == '-' || last == '_')
        return false; /* the rest of a number whose first part is blank */
    if (str_empty(symbol) && last != ' ' && last < 0x80 && !words_is_letter(last))
        return false;
    struct lead lead;
    lead_of(words, at, floor, before, symbol, &lead);
    struct str number = str_sub(words, at, at + digits);
    struct mention mention = {.number = number, .symbol = symbol, .type = lead.type, .inherited = lead.inherited};
    if (str_empty(symbol)) {
        if (!is_short_mention(words, number, year, end, &lead))
            return false;
        mention.loose = lead.inherited && !lead.so;
    } else {
        const struct paper_type *type = type_of_symbol(symbol);
        if (!lead.type && (!type || lead.from == 0 || words_upper_at(words, lead.from)))
            return false; /* the paper's own number line, or no symbol of a paper */
        if (!lead.so && !lead.adjacent && (!type || str_eq(organ_of_symbol(symbol), symbol)))
            return false;
        if (!lead.type || (lead.inherited && type && type->code.p && lead.type->code.p &&
                           !str_eq(type->code, lead.type->code) && !str_starts(lead.type->code, type->code)))
            mention.type = type;
    }
    mention.symbol = str_empty(symbol) ? STR_NONE : normalise(arena, symbol);
    mention.number = without_blanks(arena, number);
    mention.issuer = lead.issuer;
    mention.header = lead.header;
    mention.plural = lead.plural;
    mention.joint = lead.joint;
    end = read_tail(words, end, &mention);
    mention.span = (struct span){(uint32_t)lead.from, (uint32_t)end};
    *ret_mention = mention;
    return true;
}

size_t scan_citations(struct arena *arena, struct str words, struct citation_hit **ret_hits)
{
    struct mentions mentions = {0};
    size_t floor = 0;
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        struct mention mention;
        const struct mention *before = mentions.n ? &mentions.v[mentions.n - 1] : NULL;
        if (mention_at(arena, words, at, floor, before, &mention)) {
            VEC_PUSH(arena, &mentions, mention);
            at = floor = mention.span.to;
            continue;
        }
        while (at < words.n && words.p[at] >= '0' && words.p[at] <= '9')
            at++;
    }
    VEC(struct citation_hit) hits = {0};
    for (size_t from = 0, to; from < mentions.n; from = to) {
        for (to = from + 1; to < mentions.n && mentions.v[to].joint; to++)
            ;
        fill_list(mentions.v, from, to);
        for (size_t i = from; i < to; i++) {
            const struct mention *m = &mentions.v[i];
            if (!m->loose)
                VEC_PUSH(arena, &hits, ((struct citation_hit){m->span, m->type->name, m->number, m->symbol, m->issuer, m->date}));
        }
    }
    *ret_hits = hits.v;
    return hits.n;
}

/* --- the number line of a letterhead --- */

bool scan_number_line(struct arena *arena, struct str words, struct number_line *ret_line)
{
    size_t at = words.n && words.p[0] == ' ' ? 1 : 0, start = at;
    size_t n = words_start(str_skip(words, at), "số");
    if (!n)
        return false;
    at += n;
    struct number_line line = {0};
    bool year = false;
    while (at < words.n && strchr(" :.*_,", words.p[at]))
        at++;
    while (str_starts(str_skip(words, at), STR("…")) || (at < words.n && strchr(" .*_", words.p[at])))
        at += words.p[at] == '\xE2' ? 3 : 1;
    size_t digits = at < words.n ? number_at(words.p + at, &year) : 0;
    size_t end = at;
    if (digits) {
        line.number_span = (struct span){(uint32_t)at, (uint32_t)(at + digits)};
        line.number = without_blanks(arena, str_sub(words, at, at + digits));
        end = at + digits;
    }
    size_t separator = end < words.n ? separator_at(words.p + end) : 0;
    size_t symbol_to = separator ? symbol_end(words, end + separator) : end + separator;
    if (symbol_to > end + separator) {
        line.symbol_span = (struct span){(uint32_t)(end + separator), (uint32_t)symbol_to};
        line.symbol = normalise(arena, str_sub(words, end + separator, symbol_to));
        end = symbol_to;
    }
    if (!line.symbol.p && (!digits || end < words.n))
        return false;
    line.span = (struct span){(uint32_t)start, (uint32_t)end};
    *ret_line = line;
    return true;
}
