#include "paper/label.h"

#include "paper/emphasis.h"

#include <string.h>

enum { ROMAN_MAX = 4 }; /* letters of a small Roman number */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

static char byte_at(struct str s, size_t at)
{
    return at < s.n ? s.p[at] : '\0';
}

/* Bytes of a blank, hard or soft, at the offset. */
static size_t blank_at(struct str s, size_t at)
{
    if (at >= s.n)
        return 0;
    return is_blank(s.p[at]) ? 1 : str_starts(str_skip(s, at), STR("\u00A0")) ? 2 : 0;
}

static size_t skip_blanks(struct str s, size_t at)
{
    for (size_t n; (n = blank_at(s, at));)
        at += n;
    return at;
}

/* White space, emphasis marks or the end. */
static bool ends_label(struct str s, size_t at)
{
    return at >= s.n || blank_at(s, at) || s.p[at] == '*' || (s.p[at] == '_' && byte_at(s, at + 1) == '_');
}

static size_t skip(struct str s, size_t at)
{
    return at + emphasis_skip(str_skip(s, at));
}

/* The first letter of the words is a capital one, or a quote or bracket opens them: then a sentence starts here. */
static bool opens_words(struct str s, size_t at)
{
    at = skip(s, at);
    uint32_t code = 0;
    if (utf8_decode(s, at, &code) == 0)
        return true;
    return text_is_upper_letter(code) || code == '"' || code == '(' || code == 0x201C;
}

static struct label label_of(enum label_kind kind, struct str s, size_t from, size_t to)
{
    return (struct label){
        .kind = kind,
        .levels = 1,
        .span = {(uint32_t)from, (uint32_t)to},
        .words = skip(s, to),
        .bold = byte_at(s, 0) == '*',
        .firm = opens_words(s, to),
    };
}

static const struct label none = {.kind = LABEL_NONE};

/* "-", "–", "•", "+" and a blank (scans leave the blank out in front of a capital letter). */
static struct label read_bullet(struct str s, size_t at)
{
    static const struct {
        const char *sign;
        enum label_kind kind;
    } bullets[] = {
        {"-", LABEL_DASH}, {"\u2013", LABEL_DASH}, {"\u2014", LABEL_DASH}, {"\u2022", LABEL_DASH},
        {"\u25CF", LABEL_DASH}, {"\u25AA", LABEL_DASH}, {"\uF0B7", LABEL_DASH}, {"\u2212", LABEL_DASH},
        {"\u2011", LABEL_DASH}, {"\u2012", LABEL_DASH}, {"\u2015", LABEL_DASH}, {"\u25A0", LABEL_DASH},
        {"\u2756", LABEL_DASH}, {"\u27A2", LABEL_DASH}, {"\u2713", LABEL_DASH}, {"\uF0A7", LABEL_DASH},
        {"\uF02D", LABEL_DASH}, {"\uF0D8", LABEL_DASH}, {"\uF0FC", LABEL_DASH}, {"\u00B7", LABEL_DASH},
        {"+", LABEL_PLUS},       {"\u25CB", LABEL_PLUS}, {"\u25E6", LABEL_PLUS}, {"\u25A1", LABEL_PLUS},
    };
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
        const size_t n = strlen(bullets[i].sign);
        if (!str_starts(str_skip(s, at), str_from(bullets[i].sign)))
            continue;
        const bool apart = ends_label(s, at + n);
        uint32_t code = 0;
        utf8_decode(s, at + n, &code);
        if (!apart && !text_is_upper_letter(code))
            return none;
        struct label label = label_of(bullets[i].kind, s, at, at + n);
        label.words = skip(s, at + n);
        uint32_t first = 0;
        utf8_decode(s, label.words, &first);
        label.firm = label.firm || (first >= '0' && first <= '9');
        return label;
    }
    return none;
}

/* A star is a bullet when it stands alone in front of the words and no emphasis begins with it, or a stroke in front of
 * it says so. */
static struct label read_star(struct str s)
{
    if (byte_at(s, 0) == '\\' && byte_at(s, 1) == '*' && is_blank(byte_at(s, 2)))
        return label_of(LABEL_STAR, s, 1, 2);
    if (byte_at(s, 0) != '*' || !is_blank(byte_at(s, 1)))
        return none;
    size_t stars = 0;
    bool head = false; /* nothing but blanks so far on its line: there it is the next bullet */
    for (size_t i = 1; i < s.n; i++) {
        stars += s.p[i] == '*' && !(head && is_blank(byte_at(s, i + 1)));
        head = s.p[i] == '\n' || (head && is_blank(s.p[i]));
    }
    return stars % 2 == 0 ? label_of(LABEL_STAR, s, 0, 1) : none;
}

/* "(1)", "(a)", "(ii)". */
static struct label read_bracketed(struct str s, size_t at)
{
    size_t i = at + 1;
    const bool digit = is_digit(byte_at(s, i));
    while (i < s.n && i - at <= 4 && (digit ? is_digit(s.p[i]) : (s.p[i] >= 'a' && s.p[i] <= 'z')))
        i++;
    if (i == at + 1 || byte_at(s, i) != ')')
        return none;
    const bool roman = !digit && strspn(s.p + at + 1, "ivx") >= i - at - 1;
    if (!digit && i - at - 1 > 1 && !roman)
        return none;
    return label_of(digit ? LABEL_PAREN : LABEL_ALPHA, s, at, i + 1);
}

/* Bytes of a hyphen or dash with blanks before it: "1 - Mục tiêu". What follows must be words, else it is a range. */
static size_t apart_hyphen(struct str s, size_t at)
{
    const size_t i = skip_blanks(s, at);
    if (i == at)
        return 0;
    const size_t n = byte_at(s, i) == '-' ? 1 : str_starts(str_skip(s, i), STR("\u2013")) ? 3 : 0;
    return n && ends_label(s, i + n) && opens_words(s, i + n) ? i + n - at : 0;
}

/* "1.", "1-", "1.1.", "1.1", "1/", "1)", "1 -"; `levels` numbers stand in front of it already ("I.1."). */
static struct label read_decimal(struct str s, size_t start_at, size_t at, int levels)
{
    size_t i = at;
    size_t longest = 0;
    for (;;) {
        const size_t start = i;
        while (is_digit(byte_at(s, i)))
            i++;
        if (i - start > longest)
            longest = i - start;
        levels++;
        if (byte_at(s, i) == '.' && is_digit(byte_at(s, i + 1)) && levels < 9)
            i++;
        else
            break;
    }
    if (longest > 3)
        return none;
    const size_t digits = i, hyphen = apart_hyphen(s, i);
    i += byte_at(s, i) == '\\';
    const char sign = byte_at(s, i);
    size_t end = 0;
    enum label_kind kind = LABEL_DECIMAL;
    if (sign == '.' && (ends_label(s, i + 1) || opens_words(s, i + 1)))
        end = i + 1;
    else if ((sign == '-' || sign == '/') && ends_label(s, i + 1))
        end = i + 1;
    else if (str_starts(str_skip(s, i), STR("\u2013")) && ends_label(s, i + 3))
        end = i + 3;
    else if (sign == ')' && levels == 1 && start_at == at)
        end = i + 1, kind = LABEL_PAREN;
    else if (hyphen)
        end = i + hyphen;
    else if (levels >= 2 && longest <= 2 && ends_label(s, i) && opens_words(s, i))
        end = digits;
    if (!end)
        return none;
    struct label label = label_of(kind, s, start_at, end);
    label.levels = levels;
    return label;
}

/* End of a Roman number of at most eight letters at the offset. */
static size_t roman_end(struct str s, size_t at)
{
    size_t i = at;
    while (i < s.n && i - at < 8 && strchr("IVXLC", s.p[i]))
        i++;
    return i;
}

/* "I.", "IV-", "A.", "B)", "I -", "II.1.". */
static struct label read_capital(struct str s, size_t at)
{
    const size_t roman = roman_end(s, at);
    const bool letter = roman == at || (roman == at + 1 && strchr("LC", s.p[at]));
    size_t i = letter ? at + 1 : roman;
    const enum label_kind kind = letter ? LABEL_UPPER : LABEL_ROMAN;
    if (letter && (s.p[at] < 'A' || s.p[at] > 'H'))
        return none;
    const size_t hyphen = apart_hyphen(s, i);
    if (hyphen)
        return label_of(kind, s, at, i + hyphen);
    if (byte_at(s, i) == '.' && is_digit(byte_at(s, i + 1)) && s.p[i + 1] != '0')
        return read_decimal(s, at, i + 1, 1);
    const size_t end = i;
    while (kind == LABEL_ROMAN && byte_at(s, i) == ' ' && i < end + 1)
        i++;
    i += byte_at(s, i) == '\\';
    const char sign = byte_at(s, i);
    if (sign == '.' || sign == '-' || sign == '/' || sign == ')')
        i++;
    else if (str_starts(str_skip(s, i), STR("\u2013")))
        i += 3;
    else
        return none;
    if (!ends_label(s, i) && (kind == LABEL_UPPER || !opens_words(s, i) || sign == '/'))
        return none;
    return label_of(kind, s, at, i);
}

/* "a)", "đ)", "a.", "a/", "a-", "a -", "ii)". */
static struct label read_letter(struct str s, size_t at)
{
    size_t n = str_starts(str_skip(s, at), STR("đ")) ? 2 : 1;
    size_t roman = 0;
    while (roman < ROMAN_MAX && strchr("ivx", byte_at(s, at + roman)) && byte_at(s, at + roman))
        roman++;
    if (roman > 1 && byte_at(s, at + roman) == ')')
        n = roman;
    const size_t hyphen = apart_hyphen(s, at + n);
    if (hyphen)
        return label_of(LABEL_ALPHA, s, at, at + n + hyphen);
    n += byte_at(s, at + n) == '\\';
    const char sign = byte_at(s, at + n);
    if (sign != ')' && !((sign == '.' || sign == '/' || sign == '-') && ends_label(s, at + n + 1)))
        return none;
    if ((sign == '/' || sign == '-') && !opens_words(s, at + n + 1))
        return none;
    return label_of(LABEL_ALPHA, s, at, at + n + 1);
}

/* "thứ nhất", "THỨ BA", "I", "2": the number behind Phần, Chương, Mục; 0 when none. */
static size_t ordinal_end(struct str s, size_t at)
{
    const struct str rest = str_skip(s, at);
    if (str_starts(rest, STR("thứ")) || str_starts(rest, STR("THỨ")) || str_starts(rest, STR("Thứ"))) {
        size_t i = skip_blanks(s, at + strlen("thứ"));
        const size_t start = i;
        while (i < s.n && !ends_label(s, i) && !strchr(".:,", s.p[i]))
            i++;
        return i > start ? i : 0;
    }
    size_t i = at;
    while (is_digit(byte_at(s, i)))
        i++;
    if (i == at)
        i = roman_end(s, at);
    if (i == at || !(ends_label(s, i) || strchr(".:-", s.p[i])))
        return 0;
    return i;
}

static struct label read_part(struct str s, size_t at)
{
    static const struct {
        const char *word, *capitals;
        enum label_kind kind;
    } parts[] = {
        {"Phần", "PHẦN", LABEL_PHAN},
        {"Chương", "CHƯƠNG", LABEL_CHUONG},
        {"Mục", "MỤC", LABEL_MUC},
        {"Điều", "ĐIỀU", LABEL_DIEU},
    };
    for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
        const struct str rest = str_skip(s, at);
        if (!str_starts(rest, str_from(parts[p].word)) && !str_starts(rest, str_from(parts[p].capitals)))
            continue;
        const size_t word = at + strlen(parts[p].word), start = skip_blanks(s, word); /* as long in capitals */
        size_t end = start > word ? ordinal_end(s, start) : 0;
        if (end == 0)
            return none;
        size_t mark = end;
        while (byte_at(s, mark) == '*') /* "**Điều 1**." */
            mark++;
        const bool sign = mark < s.n && strchr(".:", s.p[mark]);
        end = sign ? mark : end;
        if (parts[p].kind == LABEL_DIEU && (!sign || !is_digit(s.p[start])))
            return none;
        return label_of(parts[p].kind, s, at, end + (sign ? 1 : 0));
    }
    return none;
}

struct label label_read(struct str s)
{
    const struct label star = read_star(s);
    if (star.kind)
        return star;
    const size_t at = emphasis_skip(s);
    const unsigned char c = (unsigned char)byte_at(s, at);
    if (is_digit((char)c))
        return read_decimal(s, at, at, 0);
    if (c == '(')
        return read_bracketed(s, at);
    if (c == '-' || c == '+' || c == 0xC2 || c == 0xE2 || c == 0xEF)
        return read_bullet(s, at);
    struct label label = none;
    if (c == 'P' || c == 'C' || c == 'M' || c == 0xC4)
        label = read_part(s, at);
    if (!label.kind && c >= 'A' && c <= 'X')
        label = read_capital(s, at);
    if (!label.kind && ((c >= 'a' && c <= 'z') || c == 0xC4))
        label = read_letter(s, at);
    return label;
}

/* The value of a superscript digit at the offset and its bytes; 0 bytes when none. */
static size_t superscript(struct str s, size_t at, uint32_t *ret_digit)
{
    uint32_t code = 0;
    const size_t n = utf8_decode(s, at, &code);
    if (n == 0)
        return 0;
    if (code == 0xB9)
        *ret_digit = 1;
    else if (code == 0xB2 || code == 0xB3)
        *ret_digit = code - 0xB0;
    else if (code == 0x2070 || (code >= 0x2074 && code <= 0x2079))
        *ret_digit = code - 0x2070;
    else
        return 0;
    return n;
}

size_t label_footnote(struct str s, struct span *ret_span)
{
    const size_t at = emphasis_skip(s);
    size_t i = at;
    uint32_t digit = 0;
    for (size_t n; (n = superscript(s, i, &digit)) && i - at < 12;)
        i += n;
    const size_t caret = byte_at(s, i + 1) == '^'; /* Markdown: "[^1]", and "[^1]:" in front of the note */
    size_t colon = 0;
    if (i == at && byte_at(s, i) == '[' && is_digit(byte_at(s, i + 1 + caret))) {
        i += 1 + caret;
        while (is_digit(byte_at(s, i)) && i - at < 5 + caret)
            i++;
        if (byte_at(s, i) != ']')
            return 0;
        i++;
        colon = caret && byte_at(s, i) == ':';
    }
    if (i > at)
        *ret_span = (struct span){(uint32_t)at, (uint32_t)i};
    return i > at ? i + colon : 0;
}

uint32_t label_mark_number(struct str mark)
{
    uint32_t number = 0;
    for (size_t i = 0; i < mark.n;) {
        uint32_t digit = 0;
        size_t n = superscript(mark, i, &digit);
        if (n == 0) {
            n = 1;
            if (!is_digit(mark.p[i])) {
                i++;
                continue;
            }
            digit = (uint32_t)(mark.p[i] - '0');
        }
        if (number < 100000)
            number = number * 10 + digit;
        i += n;
    }
    return number;
}
