/*
 * Papers cited by name: "Nghị quyết Trung ương 4 (khóa XII)", "Điều lệ Đảng". Only what names one paper, or the acts of
 * one session; classes ("các chỉ thị, nghị quyết", "nghị quyết đại hội của các chi bộ") are none. The names are data
 * (named.def); this file reads what follows them.
 */
#include "paper/scan_words.h"

#include <string.h>

enum rest { WHOLE, YEAR, PLENUM, CONGRESS, YEARLY, OWNED };

static const struct {
    const char *words;
    enum rest rest;
} names[] = {
#define NAMED(words, rest) {words, rest},
#include "paper/named.def"
#undef NAMED
};

/* Offset behind the phrase, with one blank before it, at `at`; or `at`. */
static size_t behind(struct str words, size_t at, const char *phrase)
{
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), phrase) : 0;
    return n ? at + 1 + n : at;
}

static bool is_digit(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

/* End of a Roman number or of one with up to two digits that is a word of its own, or `at`. */
static size_t number_end(struct str words, size_t at)
{
    size_t end = words_word_end(words, at);
    if (end == at || end - at > 5)
        return at;
    bool roman = true, digits = end - at <= 2;
    for (size_t i = at; i < end; i++) {
        char c = words.p[i];
        roman = roman && (c == 'I' || c == 'V' || c == 'X');
        digits = digits && c >= '0' && c <= '9';
    }
    bool dashed = end < words.n && (words.p[end] == '/' || words.p[end] == '-') && is_digit(words, end + 1);
    return (roman || digits) && !dashed ? end : at;
}

/* "lần thứ XIV", "lần thứ tư", "thứ 4", "4" behind a blank; its end, or `at`. */
static size_t ordinal_end(struct str words, size_t at)
{
    static const char *const spelt[] = {"nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười một", "mười hai",
                                        "mười ba", "mười bốn", "mười lăm", "mười", NULL};
    size_t end = behind(words, at, "lần thứ");
    if (end == at)
        end = behind(words, at, "thứ");
    if (end >= words.n || words.p[end] != ' ')
        return at;
    size_t number = number_end(words, end + 1);
    if (number > end + 1)
        return number;
    size_t n = end > at ? words_start_any(str_skip(words, end + 1), spelt) : 0;
    return n ? end + 1 + n : at;
}

/* " (khóa XII, XIII)", " khóa XIII"; its end, or `at`. */
static size_t term_end(struct str words, size_t at)
{
    bool bracket = str_starts(str_skip(words, at), STR(" ("));
    size_t end = at + (bracket ? 2 : 1);
    if (at >= words.n || words.p[at] != ' ')
        return at;
    size_t n = words_start(str_skip(words, end), "khóa");
    if (!n || end + n >= words.n || words.p[end + n] != ' ')
        return at;
    size_t number = number_end(words, end + n + 1);
    if (number == end + n + 1)
        return at;
    end = number;
    for (;;) {
        struct str rest = str_skip(words, end);
        size_t sign = str_starts(rest, STR(", ")) ? 2 : str_starts(rest, STR(" và ")) ? sizeof " và " - 1 : 0;
        number = sign ? number_end(words, end + sign) : 0;
        if (!sign || number == end + sign)
            break;
        end = number;
    }
    if (!bracket)
        return end;
    return end < words.n && words.p[end] == ')' ? end + 1 : at;
}

/* " nhiệm kỳ 2020-2025", with blanks round the dash; its end, or `at`. */
static size_t tenure_end(struct str words, size_t at)
{
    size_t end = behind(words, at, "nhiệm kỳ");
    if (end == at || end >= words.n || words.p[end] != ' ')
        return at;
    for (int years = 0; years < 2; years++) {
        while (end < words.n && (words.p[end] == ' ' || words.p[end] == '-' || str_starts(str_skip(words, end), STR("–"))))
            end += words.p[end] == ' ' || words.p[end] == '-' ? 1 : 3;
        size_t year = words_word_end(words, end);
        if (year != end + 4 || !is_digit(words, end) || !is_digit(words, end + 3))
            return at;
        end = year;
    }
    return end;
}

/* " năm 2026" and its kind, or `at`. */
static size_t year_end(struct str words, size_t at)
{
    size_t end = behind(words, at, "năm");
    size_t year = end < words.n && words.p[end] == ' ' ? words_word_end(words, end + 1) : 0;
    return end > at && year == end + 5 && is_digit(words, end + 1) && is_digit(words, end + 4) ? year : at;
}

/* " của ISSUER"; its end, or `at`. A plural is no issuer: "của các chi bộ". */
static size_t issuer_end(struct str words, size_t at)
{
    size_t of = behind(words, at, "của");
    if (of == at || of >= words.n || words.p[of] != ' ')
        return at;
    size_t end = scan_issuer_at(words, of + 1, false);
    return end > of + 1 ? end : at;
}

static bool is_class(struct str words, size_t at)
{
    static const char *const many[] = {"của các", "của một số", "của từng", "của mỗi", "của cấp", NULL};
    return at < words.n && words.p[at] == ' ' && words_start_any(str_skip(words, at + 1), many) > 0;
}

/* The plenum's number and term: "4 (khóa XII)", "lần thứ 4, Ban Chấp hành Trung ương Đảng khóa XIII". */
static size_t plenum_end(struct str words, size_t at)
{
    size_t end = ordinal_end(words, at);
    if (end == at)
        return at;
    size_t body = end + (end < words.n && words.p[end] == ',');
    if (body < words.n && words.p[body] == ' ' && words_start(str_skip(words, body + 1), "ban chấp hành trung ương"))
        end = scan_issuer_at(words, body + 1, false);
    else if (behind(words, end, "của đảng") > end)
        end = behind(words, end, "của đảng");
    return term_end(words, end);
}

static size_t congress_end(struct str words, size_t at)
{
    static const char *const fillers[] = {"đại biểu", "toàn quốc", "đảng toàn quốc", "toàn thể", NULL};
    bool known = false;
    size_t end = at;
    for (;;) {
        size_t next = end + (end < words.n && words.p[end] == ',');
        size_t to;
        if ((to = tenure_end(words, next)) > next || (to = ordinal_end(words, next)) > next) {
            known = true;
            end = to;
            continue;
        }
        if (next > end || end >= words.n || words.p[end] != ' ')
            break;
        size_t n = words_start_any(str_skip(words, end + 1), fillers);
        if (n) {
            end += 1 + n;
        } else if (words_start(str_skip(words, end + 1), "đảng bộ")) {
            end = scan_issuer_at(words, end + 1, false);
        } else if (behind(words, end, "đảng") > end) {
            end = behind(words, end, "đảng");
        } else {
            break;
        }
    }
    if (!known || is_class(words, end))
        return at;
    size_t of = behind(words, end, "của đảng");
    size_t issuer = issuer_end(words, end);
    return issuer > end ? issuer : of;
}

/* What must follow a name that ends at `at`; the end of it all, or 0 when it names no single paper. */
static size_t rest_end(struct str words, size_t at, enum rest rest, bool capital)
{
    size_t end = at, of;
    switch (rest) {
    case WHOLE:
        return year_end(words, at);
    case YEAR:
        end = year_end(words, at);
        return end > at && capital ? end : 0;
    case PLENUM:
        end = plenum_end(words, at);
        return end > at ? end : 0;
    case CONGRESS:
        end = congress_end(words, at);
        return end > at ? end : 0;
    case YEARLY:
        end = year_end(words, at);
        if (end == at)
            end = tenure_end(words, at);
        of = issuer_end(words, end);
        return capital && end > at && of > end ? of : 0;
    case OWNED:
        end = tenure_end(words, at);
        of = issuer_end(words, end);
        return capital && of > end && !is_class(words, end) ? term_end(words, of) : 0;
    }
    return 0;
}

/* Where a list of types ("các kết luận, quy định") that ends at `at` starts; `at` when none does. */
static size_t types_before(struct str words, size_t at, size_t floor)
{
    size_t start = at;
    for (int i = 0; i < 6; i++) {
        /* a type has two syllables */
        size_t second = words_word_before(words, start);
        size_t first = words_word_before(words, second);
        size_t n = 0;
        if (first < floor || second == 0 || !paper_type_at(str_skip(words, first), &n))
            break;
        size_t end = first + n;
        struct str sign = str_sub(words, end, start);
        if (start != at && !str_eq(sign, STR(", ")) && !str_eq(sign, STR(" và ")) && !str_eq(sign, STR(" ")))
            break;
        if (start == at && end != at)
            break;
        start = first;
        size_t and = words_word_before(words, start);
        if (and >= floor && words_start(str_sub(words, and, start - (start > and)), "và"))
            start = and;
    }
    size_t plural = words_word_before(words, start);
    if (start < at && plural >= floor && plural < start && words_start(str_skip(words, plural), "các"))
        start = plural;
    return start;
}

/* "các kết luận, quy định của Hội nghị lần thứ 4 …": the acts of one session. `at` is at "Hội nghị". */
static size_t session_at(struct str words, size_t at, size_t floor, size_t *ret_from)
{
    size_t n = words_start(str_skip(words, at), "hội nghị");
    size_t of = n ? words_word_before(words, at) : at;
    if (!n || of <= floor || !words_start(str_skip(words, of), "của"))
        return 0;
    size_t from = types_before(words, of - 1, floor);
    if (from == of - 1)
        return 0;
    size_t number = behind(words, at + n, "trung ương");
    size_t end = plenum_end(words, number);
    *ret_from = from;
    return end > number ? end : 0;
}

/* A number behind the name makes it a citation, which cite.c finds. */
static bool is_numbered(struct str words, size_t end)
{
    return behind(words, end, "số") > end;
}

/* --- the search --- */

/* A small set of the first letters of all names: nearly every word of a text is refused by one look at it. */
struct filter {
    uint64_t bits[16];
};

/* What the first four bytes have in common in any case: a letter of several bytes counts by its first and ends the
 * key; behind Đ, whose second byte tells its case, the third counts. */
static unsigned filter_key(const char *p)
{
    uint32_t word = (unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 | (uint32_t)(unsigned char)p[2] << 16 |
                    (uint32_t)(unsigned char)p[3] << 24;
    const uint32_t marked = word & 0x80808080U;
    word |= 0x20202020U;
    if (marked & 0x80)
        word &= 0x00FF00FFU;
    else if (marked)
        word &= (marked & (~marked + 1)) * 2 - 1; /* up to the first byte with its high bit set */
    return (word * 2654435761U) >> 22;
}

static void filter_add(struct filter *filter, const char *p)
{
    const unsigned key = filter_key(p);
    filter->bits[key / 64] |= (uint64_t)1 << key % 64;
}

static bool filter_has(const struct filter *filter, const char *p)
{
    const unsigned key = filter_key(p);
    return filter->bits[key / 64] >> key % 64 & 1;
}

/* Behind the bracket or quote that opens at `at`. */
static size_t skip_open(struct str words, size_t at)
{
    const unsigned char c = at < words.n ? (unsigned char)words.p[at] : 'a';
    if (c == '(' || c == '"')
        return at + 1;
    return c == 0xE2 && str_starts(str_skip(words, at), STR("“")) ? at + sizeof "“" - 1 : at;
}

static size_t next_word(struct str words, size_t at)
{
    const char *blank = memchr(words.p + at, ' ', words.n - at);
    return blank ? skip_open(words, (size_t)(blank - words.p) + 1) : words.n;
}

/* A name at the word that starts at `at`; its end, or 0. */
static size_t name_at(struct str words, size_t at, size_t floor, size_t *ret_from)
{
    const struct str rest = str_skip(words, at);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const size_t n = words_start(rest, names[i].words);
        const size_t end = n ? rest_end(words, at + n, names[i].rest, words_upper_at(words, at)) : 0;
        if (end) {
            *ret_from = at;
            return end;
        }
    }
    return session_at(words, at, floor, ret_from);
}

size_t scan_named(struct arena *arena, struct str words, struct span **ret_hits)
{
    VEC(struct span) hits = {0};
    struct filter filter = {0};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        filter_add(&filter, names[i].words);
    filter_add(&filter, "hội nghị");
    size_t floor = 0;
    for (size_t at = skip_open(words, 0); at + 4 < words.n;) {
        size_t from = at, end = 0;
        if (filter_has(&filter, words.p + at) && words_boundary(words, at))
            end = name_at(words, at, floor, &from);
        if (end > at && !is_numbered(words, end)) {
            VEC_PUSH(arena, &hits, ((struct span){(uint32_t)from, (uint32_t)end}));
            at = floor = end;
            continue;
        }
        at = next_word(words, at);
    }
    *ret_hits = hits.v;
    return hits.n;
}
