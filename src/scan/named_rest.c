/*
 * What follows the name of a paper and makes it one paper: the plenum and its term, which congress, the year, whose it
 * is. named.def says for each name what must.
 */
#include "scan/named_parts.h"

size_t named_behind(struct str words, size_t at, const char *phrase)
{
    size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, at + 1), phrase) : 0;
    return n ? at + 1 + n : at;
}

static bool is_digit(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

/* A year is the word at the offset. */
static bool is_year(struct str words, size_t at)
{
    for (size_t i = at; i < at + 4; i++)
        if (!is_digit(words, i))
            return false;
    return words_word_end(words, at) == at + 4;
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
    static const char *const spelt[] = {"nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám", "chín",
                                        "mười một", "mười hai",
                                        "mười ba", "mười bốn", "mười lăm", "mười", NULL};
    size_t end = named_behind(words, at, "lần thứ");
    if (end == at)
        end = named_behind(words, at, "thứ");
    if (end >= words.n || words.p[end] != ' ')
        return at;
    size_t number = number_end(words, end + 1);
    if (number > end + 1)
        return number;
    size_t n = end > at ? words_start_any(str_skip(words, end + 1), spelt) : 0;
    return n ? end + 1 + n : at;
}

/* Bytes of ", " or " và " at the offset, or 0. */
static size_t joint_at(struct str words, size_t at)
{
    struct str rest = str_skip(words, at);
    return str_starts(rest, STR(", ")) ? 2 : str_starts(rest, STR(" và ")) ? sizeof " và " - 1 : 0;
}

/* "khóa XII" at the offset, or "XII" when one stands before it; its end, or `at`. */
static size_t one_term_end(struct str words, size_t at, bool first)
{
    size_t n = words_start(str_skip(words, at), "khóa"), from = at;
    if (n && at + n < words.n && words.p[at + n] == ' ')
        from = at + n + 1;
    else if (first)
        return at;
    size_t end = number_end(words, from);
    return end > from ? end : at;
}

/* " (khóa XII, XIII)", ", khóa XIII", " khóa XI, khóa XII"; its end, or `at`. */
static size_t term_end(struct str words, size_t at)
{
    const size_t blank = at + (at < words.n && words.p[at] == ',');
    const bool bracket = str_starts(str_skip(words, blank), STR(" ("));
    if (blank >= words.n || words.p[blank] != ' ')
        return at;
    const size_t from = blank + (bracket ? 2 : 1);
    size_t end = one_term_end(words, from, true);
    if (end == from)
        return at;
    for (size_t sign, more; (sign = joint_at(words, end)) > 0; end = more) {
        more = one_term_end(words, end + sign, false);
        if (more == end + sign)
            break;
    }
    if (!bracket)
        return end;
    return end < words.n && words.p[end] == ')' ? end + 1 : at;
}

/* " nhiệm kỳ 2020-2025", " (nhiệm kỳ 2020-2025)", with blanks round the dash; its end, or `at`. */
static size_t tenure_end(struct str words, size_t at)
{
    const bool bracket = str_starts(str_skip(words, at), STR(" ("));
    const size_t from = at + (bracket ? 2 : 1);
    const size_t n = at < words.n && words.p[at] == ' ' ? words_start(str_skip(words, from), "nhiệm kỳ") : 0;
    size_t end = from + n;
    if (!n || end >= words.n || words.p[end] != ' ')
        return at;
    for (int years = 0; years < 2; years++) {
        for (struct str rest; end < words.n; end += rest.p[0] == '\xE2' ? 3 : 1) {
            rest = str_skip(words, end);
            if (rest.p[0] != ' ' && rest.p[0] != '-' && !str_starts(rest, STR("–")))
                break;
        }
        if (!is_year(words, end))
            return at;
        end += 4;
    }
    if (!bracket)
        return end;
    return end < words.n && words.p[end] == ')' ? end + 1 : at;
}

/* " năm 2026" and its kind, or `at`. */
static size_t year_end(struct str words, size_t at)
{
    size_t end = named_behind(words, at, "năm");
    return end > at && end < words.n && words.p[end] == ' ' && is_year(words, end + 1) ? end + 5 : at;
}

/* The same, or the year alone: "Điều lệ Đảng 2011", but no period behind it ("2011-2015"). */
static size_t bare_year_end(struct str words, size_t at)
{
    const size_t end = year_end(words, at), bare = at + 5;
    if (end > at || at >= words.n || words.p[at] != ' ' || !is_year(words, at + 1))
        return end;
    return bare < words.n && (words.p[bare] == '-' || words.p[bare] == '/') ? at : bare;
}

/* " của ISSUER"; its end, or `at`. A plural is no issuer: "của các chi bộ". */
static size_t issuer_end(struct str words, size_t at)
{
    size_t of = named_behind(words, at, "của");
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

/* ", 7" of "6, 7 (khóa XII)", when the term follows; its end, or `at`. */
static size_t more_plenums_end(struct str words, size_t at)
{
    size_t end = at;
    for (size_t sign, more; (sign = joint_at(words, end)) > 0; end = more) {
        more = number_end(words, end + sign);
        if (more == end + sign)
            break;
    }
    return term_end(words, end) > end ? end : at;
}

size_t named_plenum_end(struct str words, size_t at)
{
    size_t end = ordinal_end(words, at);
    if (end == at)
        return at;
    end = more_plenums_end(words, end);
    size_t body = end + (end < words.n && words.p[end] == ',');
    if (body < words.n && words.p[body] == ' ' && words_start(str_skip(words, body + 1), "ban chấp hành trung ương"))
        end = scan_issuer_at(words, body + 1, false);
    else if (named_behind(words, end, "của đảng") > end)
        end = named_behind(words, end, "của đảng");
    return term_end(words, end);
}

/* "Đảng bộ tỉnh lần thứ XX", "Đảng bộ tỉnh XX": the name of the body holds which of its congresses it is. */
static bool tells_which(struct str words, size_t from, size_t to)
{
    const size_t last = words_word_before(words, to);
    if (last > from && number_end(words, last) == to)
        return true;
    const size_t ordinal = words_word_before(words, words_word_before(words, last));
    return ordinal > from && words_start(str_skip(words, ordinal), "lần thứ") > 0;
}

static size_t congress_end(struct str words, size_t at)
{
    static const char *const fillers[] = {"đại biểu", "toàn quốc", "đảng toàn quốc", "toàn thể", NULL};
    static const char *const bodies[] = {"đảng bộ", "chi bộ", NULL};
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
        } else if (words_start_any(str_skip(words, end + 1), bodies)) {
            to = scan_issuer_at(words, end + 1, false);
            if (to <= end + 1)
                break;
            known = known || tells_which(words, end + 1, to);
            end = to;
        } else if (named_behind(words, end, "đảng") > end) {
            end = named_behind(words, end, "đảng");
        } else {
            break;
        }
    }
    if (!known || is_class(words, end))
        return at;
    size_t of = named_behind(words, end, "của đảng");
    size_t issuer = issuer_end(words, end);
    return issuer > end ? issuer : of;
}

/* The year or day of a law whose name ends at `at`; 0 when a number follows, which makes it a citation. */
static size_t law_end(struct str words, size_t at)
{
    struct date_hit hit;
    const size_t day = at < words.n && words.p[at] == ' ' ? scan_date_at(str_skip(words, at + 1), &hit) : 0;
    if (day)
        return at + 1 + day;
    const size_t end = bare_year_end(words, at);
    const size_t next = end + (end < words.n && words.p[end] == ' ');
    return is_digit(words, next) || words_start(str_skip(words, next), "(số") ? 0 : end;
}

size_t named_rest_end(struct str words, size_t at, enum named_rest rest, bool capital)
{
    size_t end = at, of;
    switch (rest) {
    case WHOLE:
        return bare_year_end(words, at);
    case LAW:
        return capital ? law_end(words, at) : 0;
    case GLUED:
        end = number_end(words, at);
        return end > at ? term_end(words, end) : 0;
    case YEAR:
        end = year_end(words, at);
        return end > at && capital ? end : 0;
    case PLENUM:
        end = named_plenum_end(words, at);
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
