/*
 * Numbers and symbols of papers: "01-KL/TW", "30/2020/NĐ-CP", "66.7/2025/NQ-CP", "06-HD/BTCTW-BTGTW". A symbol is read
 * part by part, each an automaton, because where a part ends decides about the next: "12-NQ/TW - Ban Bí thư" stops
 * before the dash. Number: 36-HD/VPTW (2018) II.1.3 and Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.
 */
#include "scan/cite_parts.h"

#include <string.h>

enum {
    CODE_MAX = 8,   /* bytes of the longest code of a type */
    SYMBOL_MAX = 96 /* bytes of a symbol; what is longer is a picture of one */
};

size_t cite_number_at(const char *p, bool *ret_year)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    *ret_year = false;
    /*!stags:re2c format = "const unsigned char *@@;\n"; */
    /*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;

    blank = " ";
    digits = [0-9]{1,5};
    serial = [a-eđA-EĐ];
    year = blank? "/" blank? [12][0-9]{3};

    digits ("." [0-9]{1,3})? { return (size_t)((const char *)YYCURSOR - p); }
    digits serial / (blank? [-/\u2010-\u2014]) { return (size_t)((const char *)YYCURSOR - p); }
    digits [a-e] / [^a-zA-Z0-9\u00C0-\u1EF9] { return (size_t)((const char *)YYCURSOR - p); }
    digits "/" [0-9]{2} / ("/" [A-ZĐ]) { return (size_t)((const char *)YYCURSOR - p); }
    digits ("." [0-9]{1,3})? serial? year { *ret_year = true; return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

size_t cite_garbled_at(const char *p, bool *ret_year)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    *ret_year = false;
    /*!re2c
    digit = [0-9OoIl];

    digit{1,5} { return (size_t)((const char *)YYCURSOR - p); }
    digit{1,5} blank? "/" blank? [12Il] digit{3} { *ret_year = true; return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* One part of a symbol at p: "NQ", "QĐi", "UBTVQH14", "SGD&ĐT", "PC06", "BCĐ35", "T.Ư", "nb". */
static size_t part_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    up = [A-ZĐÐĂÂÊÔƠƯ];
    low = [a-zđ];
    team = "BCĐ" | "BCÐ" | "BCD" | "TGV" | "TCT" | "TKT" | "TGS" | "ĐKT" | "ĐGS" | "ĐKS";

    up+ (low{1,2} up*)? ("&" up+)* { return (size_t)((const char *)YYCURSOR - p); }
    up* ("QH" | "HĐND" "K"?) [0-9]{1,2} { return (size_t)((const char *)YYCURSOR - p); }
    [ACHKPTVX] [ACNVX]? [0-9]{2} { return (size_t)((const char *)YYCURSOR - p); }
    up* team up* [0-9]{1,3} { return (size_t)((const char *)YYCURSOR - p); }
    "CB" [0-9]{1,2} { return (size_t)((const char *)YYCURSOR - p); }
    "T." [UWƯ] { return (size_t)((const char *)YYCURSOR - p); }
    "nb" { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

/* A symbol in lower case, as some type it: "nq/tu", "qđ-ubnd". Only codes of types begin one; anything else that small
 * letters and a dash make is none. */
static size_t low_symbol_at(const char *p)
{
    const unsigned char *YYCURSOR = (const unsigned char *)p, *YYMARKER = NULL;
    /*!re2c
    code = "nq" | "qđ" "i"? | "kl" | "ct" "r"? | "kh" | "tb" | "hd" | "bc" | "cv" | "tt" ("r" | "lt")? | "nđ" | "qc" |
           "đa" | "cđ" | "bb";
    organ = [a-zđư]{2,12} ([0-9]{2})?;

    code [-/] organ ([-/] organ){0,3} { return (size_t)((const char *)YYCURSOR - p); }
    * { return 0; }
    */
}

size_t cite_separator_at(const char *p)
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
    " " ("TTg" | "CP" | "UBND" | "HĐND" | "TW" | "TƯ" | "TU" | "HU" | "ĐU" | "ĐUK" | "BTV" | "UBTVQH") {
        return (size_t)((const char *)YYCURSOR - p);
    }
    * { return 0; }
    */
}

static bool is_digit_at(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
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

/* ".UB" of "QĐ.UB", as old papers have it: bytes of the organ with its point, or 0. */
static size_t point_organ_at(struct str words, size_t at)
{
    const size_t n = whole_part_at(words, at + 1);
    return n >= 2 && words_upper_at(words, at + 2) && words_word_end(words, at + 1) == at + 1 + n ? n + 1 : 0;
}

/* "-2025" of "TTr-UBND-2025": bytes of the year at the offset, or 0. */
static size_t year_part_at(struct str words, size_t at)
{
    if (at + 5 > words.n || words.p[at] != '-' || (words.p[at + 1] != '1' && words.p[at + 1] != '2'))
        return 0;
    for (size_t i = at + 1; i < at + 5; i++)
        if (!is_digit_at(words, i))
            return 0;
    return words_word_end(words, at + 1) == at + 5 ? 5 : 0;
}

/* The type that a code stands for, in small letters too. */
static const struct paper_type *type_of_code(struct str code)
{
    const struct paper_type *type = paper_type_of_code(code);
    if (type || code.n > CODE_MAX)
        return type;
    char upper[CODE_MAX];
    bool changed = false;
    for (size_t i = 0; i < code.n; i++) {
        const char c = code.p[i], before = i ? code.p[i - 1] : 0;
        upper[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : before == '\xC4' && c == '\x91' ? '\x90' : c;
        changed = changed || upper[i] != c;
    }
    return changed ? paper_type_of_code(str_make(upper, code.n)) : NULL;
}

/* A symbol in capitals at the offset: its end, or `at`. */
static size_t symbol_at(struct str words, size_t at, struct symbol *symbol)
{
    size_t n = whole_part_at(words, at);
    if (!n)
        return at;
    size_t end = at + n, organ = at;
    symbol->code = str_sub(words, at, end);
    symbol->type = type_of_code(symbol->code);
    int parts = 1;
    for (; parts < 6 && end < words.n; parts++) {
        size_t separator = cite_separator_at(words.p + end);
        n = separator ? whole_part_at(words, end + separator) : 0;
        if (!separator && parts == 1)
            n = words.p[end] == '.' ? point_organ_at(words, end) : blank_organ_at(words.p + end);
        if (!n || (separator > 1 && parts > 1 && memchr(words.p + end, ' ', separator)))
            break;
        if (parts == 1 && separator)
            organ = end + separator;
        end += separator + n;
    }
    const size_t year = year_part_at(words, end);
    if (year && parts == 1)
        organ = end + 1;
    end += year;
    /* "UBND-VX3": a unit's own number; behind a type's code it is the mark of a footnote ("NĐ-CP4") */
    if (parts > 1 && is_digit_at(words, end) && !symbol->type)
        for (int digits = 0; digits < 2 && is_digit_at(words, end); digits++)
            end++;
    if (end - at > SYMBOL_MAX)
        return at;
    symbol->printed = str_sub(words, at, end);
    symbol->organ = str_sub(words, organ, end);
    while (organ == at && symbol->organ.n && is_digit_at(symbol->organ, symbol->organ.n - 1)) /* QH15: the term */
        symbol->organ.n--;
    return end;
}

static bool is_law_symbol(struct str symbol)
{
    if (str_starts(symbol, STR("PL-")) || str_starts(symbol, STR("NQ-"))) /* PL-UBTVQH11, NQ-QH13 */
        symbol = str_skip(symbol, 3);
    return str_starts(symbol, STR("QH")) || str_starts(symbol, STR("UBTVQH"));
}

/* A symbol in small letters at the offset: its end, or `at`. */
static size_t low_symbol_behind(struct str words, size_t at, struct symbol *symbol)
{
    const size_t n = at < words.n ? low_symbol_at(words.p + at) : 0;
    if (!n || at + n > words.n || words_word_end(words, at + n) != at + n)
        return at;
    const struct str printed = str_sub(words, at, at + n);
    const struct str code = str_sub(printed, 0, words_word_end(printed, 0));
    *symbol = (struct symbol){.printed = printed, .code = code, .organ = printed, .type = type_of_code(code)};
    return at + n;
}

size_t cite_symbol_behind(struct str words, size_t at, struct symbol *ret_symbol)
{
    *ret_symbol = (struct symbol){0};
    if (at >= words.n)
        return at;
    struct symbol symbol = {0};
    const size_t separator = cite_separator_at(words.p + at);
    size_t from = at + separator, end;
    if (separator) {
        end = symbol_at(words, from, &symbol);
        if (end == from)
            end = low_symbol_behind(words, from, &symbol);
    } else {
        from = at + (words.p[at] == ' ' || words.p[at] == '.');
        end = symbol_at(words, from, &symbol);
        symbol.bare = true;
        if (!symbol.type || symbol.organ.n == symbol.printed.n)
            end = from;
    }
    if (end == from)
        return at;
    symbol.law = is_law_symbol(symbol.printed);
    *ret_symbol = symbol;
    return end;
}

struct str cite_normalise(struct arena *arena, struct str symbol)
{
    size_t plain = 0;
    while (plain < symbol.n && symbol.p[plain] != ' ' && symbol.p[plain] != '\xE2')
        plain++;
    if (plain == symbol.n)
        return symbol;
    char *out = ARENA_ARRAY(arena, char, symbol.n + 1);
    size_t n = 0;
    bool changed = false;
    for (size_t i = 0; i < symbol.n;) {
        size_t part = part_at(symbol.p + i);
        size_t separator = part ? 0 : cite_separator_at(symbol.p + i);
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

struct str cite_clean_number(struct arena *arena, struct str number, bool garbled)
{
    if (!garbled && str_find_byte(number, ' ') == STR_NOWHERE)
        return number;
    char *out = ARENA_ARRAY(arena, char, number.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < number.n; i++) {
        const char c = number.p[i];
        if (c != ' ')
            out[n++] = !garbled ? c : c == 'O' || c == 'o' ? '0' : c == 'I' || c == 'l' ? '1' : c;
    }
    return str_make(out, n);
}

/* --- the number line of a letterhead --- */

bool scan_number_line(struct arena *arena, struct str words, struct number_line *ret_line)
{
    size_t at = words.n && words.p[0] == ' ' ? 1 : 0, start = at;
    static const char *const heads[] = {"số", "sô", "sổ", "sồ", NULL}; /* a scanner loses the mark */
    size_t n = words_start_any(str_skip(words, at), heads);
    if (!n)
        return false;
    at += n;
    struct number_line line = {0};
    bool year = false;
    while (at < words.n && strchr(" :.*_,", words.p[at]))
        at++;
    while (str_starts(str_skip(words, at), STR("…")) || (at < words.n && strchr(" .*_", words.p[at])))
        at += words.p[at] == '\xE2' ? 3 : 1;
    size_t digits = at < words.n ? cite_number_at(words.p + at, &year) : 0;
    const size_t garbled = at < words.n ? cite_garbled_at(words.p + at, &year) : 0;
    const bool letters = garbled > digits && at + garbled < words.n && cite_separator_at(words.p + at + garbled) > 0;
    if (letters) /* "Số O8-NQ/ĐU" */
        digits = garbled;
    size_t end = at;
    if (digits) {
        line.number_span = (struct span){(uint32_t)at, (uint32_t)(at + digits)};
        line.number = cite_clean_number(arena, str_sub(words, at, at + digits), letters);
        end = at + digits;
    }
    size_t separator = end < words.n ? cite_separator_at(words.p + end) : 0;
    const bool lost = digits && !separator && end < words.n && words.p[end] == ' '; /* "Số 05 NQ/TU" */
    separator += lost;
    struct symbol symbol = {0};
    size_t symbol_to = separator ? symbol_at(words, end + separator, &symbol) : end + separator;
    if (lost && !memchr(words.p + end, '/', symbol_to - end))
        symbol_to = end + separator;
    if (symbol_to > end + separator) {
        line.symbol_span = (struct span){(uint32_t)(end + separator), (uint32_t)symbol_to};
        line.symbol = cite_normalise(arena, str_sub(words, end + separator, symbol_to));
        end = symbol_to;
    }
    if (!line.symbol.p && (!digits || end < words.n))
        return false;
    line.span = (struct span){(uint32_t)start, (uint32_t)end};
    *ret_line = line;
    return true;
}
