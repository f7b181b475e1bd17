/*
 * Fractions with their percentage: "18/20 chi bộ đạt 90%", "92,4% đảng viên (1.109/1.200)", "45 đảng viên/50 đảng
 * viên (90%)", "45 trong tổng số 50 đảng viên, chiếm 90%".
 */
#include "scan/quantity_parts.h"

#include <math.h>
#include <string.h>

enum { NOUN_MAX = 48 /* bytes between a numerator and "/" or "trên tổng số" */ };

struct fraction {
    struct number numerator, denominator;
    size_t to;
};

/* A stated percentage and how it is stated. */
struct percentage {
    struct number number;
    enum { EXACTLY, ABOUT, ABOVE, BELOW } manner;
    bool loose; /* words stand between that may make it the percentage of something else */
    size_t end; /* behind it */
};

static size_t blanks_at(struct str words, size_t at)
{
    return quantity_byte_at(words, at) == ' ';
}

static const struct phrase_set joints = {{
    [LETTER('s')] = PHRASES("so với tổng số"),
    [LETTER('t')] = PHRASES("trên tổng số", "trong tổng số", "trong số", "trên"),
}};

/* Behind "/" or words like "trên tổng số" that join numerator and denominator at the offset, or 0. */
static size_t joint_end(struct str words, size_t at)
{
    static const char *const sums[] = {"tổng số các", "tổng số", "tổng", NULL};
    if (quantity_byte_at(words, at) == '/') {
        size_t end = at + 1 + blanks_at(words, at + 1);
        const size_t sum = words_start_any(str_skip(words, end), sums);
        return sum ? end + sum + 1 : end;
    }
    const size_t n = quantity_byte_at(words, at) == ' ' ? words_start_set(str_skip(words, at + 1), &joints) : 0;
    return n && quantity_byte_at(words, at + 1 + n) == ' ' ? at + n + 2 : 0;
}

/* A sign that no noun has. */
static bool ends_noun(char c)
{
    switch (c) {
    case '%':
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
    case '\0':
        return true;
    default:
        return c >= '0' && c <= '9';
    }
}

/* A fraction that starts with the number at the offset. Its numerator may have a noun behind it. */
static bool read_fraction(struct str words, size_t at, const struct number *number, struct fraction *ret)
{
    struct fraction f = {.numerator = *number};
    const size_t noun = at + f.numerator.length;
    for (size_t i = noun; i < words.n && i < noun + NOUN_MAX; i++) {
        const char c = words.p[i];
        if (i > noun && (ends_noun(c) || quantity_sentence_ends(words, i)))
            return false;
        if (c != ' ' && c != '/')
            continue;
        size_t to = joint_end(words, i);
        /* "05 trong 11 nội dung"; behind a noun it tells the time: "05 cuộc trong 3 năm" */
        if (!to && i == noun && str_starts(str_skip(words, i), STR(" trong ")) &&
            quantity_is_digit(words, i + sizeof " trong " - 1))
            to = i + sizeof " trong " - 1;
        f.denominator = to ? quantity_number_at(words, to) : (struct number){0};
        if (!f.denominator.length) {
            if (c == '/' && i == noun)
                return false;
            continue;
        }
        f.to = to + f.denominator.length;
        const char next = quantity_byte_at(words, f.to);
        const size_t behind = f.to + blanks_at(words, f.to);
        const bool symbol = next == '/' || next == '-' || words_is_letter((unsigned char)next);
        const bool sane = c == '/' || f.numerator.value <= f.denominator.value;
        if (f.denominator.value <= 0 || symbol || !sane || quantity_byte_at(words, behind) == '%')
            return false;
        *ret = f;
        return true;
    }
    return false;
}

/* Rounded or cut at the decimals that are printed; both are usual. */
static bool percent_fits(const struct fraction *f, const struct percentage *p)
{
    const double exact = 100 * f->numerator.value / f->denominator.value, stated = p->number.value;
    const double unit = pow(10, -p->number.decimals);
    switch (p->manner) {
    case ABOUT:
        return fabs(exact - stated) <= fmax(2, stated / 20);
    case ABOVE:
        return exact >= stated - unit / 2 && exact <= stated + fmax(5, stated / 10);
    case BELOW:
        return exact <= stated + unit / 2 && exact >= stated - fmax(5, stated / 10);
    case EXACTLY:
        break;
    }
    return fabs(exact - stated) <= unit / 2 + 1e-6 || fabs(floor(exact / unit + 1e-6) * unit - stated) < 1e-6;
}

/* "trên", "gần", "khoảng" in front of a percentage: their length. */
static size_t manner_at(struct str words, struct percentage *p)
{
    static const char *const above[] = {"trên", "hơn", NULL};
    static const char *const below[] = {"gần", NULL};
    static const char *const about[] = {"khoảng", "xấp xỉ", "ước", "ước khoảng", NULL};
    size_t n = words_start_any(words, above);
    p->manner = n ? ABOVE : EXACTLY;
    if (!n && (n = words_start_any(words, below)) > 0)
        p->manner = BELOW;
    if (!n && (n = words_start_any(words, about)) > 0)
        p->manner = ABOUT;
    return n;
}

/* A number with "%" at the offset; its end, or 0. */
static size_t percent_at(struct str words, size_t at, struct percentage *p)
{
    const size_t manner = manner_at(str_skip(words, at), p);
    at += manner ? manner + 1 : 0;
    p->number = quantity_number_at(words, at);
    const size_t sign = at + p->number.length + blanks_at(words, at + p->number.length);
    return p->number.length && quantity_byte_at(words, sign) == '%' ? sign + 1 : 0;
}

/* Another fraction starts at the digit: what comes behind is its own. */
static bool is_next_fraction(struct str words, size_t at)
{
    const char before = words.p[at - 1];
    const struct number number = quantity_number_at(words, at);
    struct fraction next;
    return (before == ' ' || before == '(') && number.length && quantity_byte_at(words, at + number.length) == '/' &&
           !quantity_is_ordinal(words, at) && read_fraction(words, at, &number, &next);
}

/* The percentage behind a fraction that ends at `from`: in brackets, or behind "đạt", "bằng", "chiếm". */
static bool find_behind(struct str words, size_t from, struct percentage *ret)
{
    static const char *const verbs[] = {"đạt tỷ lệ",   "đạt tỉ lệ", "đạt",       "bằng",        "chiếm tỷ lệ",
                                        "chiếm tỉ lệ", "chiếm",     "tỷ lệ đạt", "tỉ lệ đạt",   "tỷ lệ là",
                                        "tỷ lệ",       "tỉ lệ",     "với tỷ lệ", "tương đương", "tương ứng",
                                        "tức là",      "tức",       "=",         NULL};
    const size_t stop = from + QUANTITY_GAP_MAX < words.n ? from + QUANTITY_GAP_MAX : words.n;
    size_t comma = 0;
    for (size_t at = from; at < stop && !quantity_sentence_ends(words, at); at++) {
        const char c = words.p[at];
        if (c == ',' && !quantity_is_digit(words, at + 1))
            comma = comma ? comma : at + 1;
        if (quantity_is_digit(words, at) && is_next_fraction(words, at))
            return false;
        if (c != '(' && (c != ' ' || at - from > QUANTITY_NEAR_MAX))
            continue;
        size_t number = at + 1;
        const size_t verb = words_start_any(str_skip(words, number), verbs);
        const size_t sign = quantity_byte_at(words, number) == '=';
        if (c == ' ' && !verb && !sign)
            continue;
        number += verb ? verb : sign;
        number += quantity_byte_at(words, number) == ':';
        number += blanks_at(words, number);
        struct percentage p = {.loose = comma && comma != at};
        p.end = percent_at(words, number, &p);
        if (!p.end)
            continue;
        if (c == '(' && quantity_byte_at(words, p.end) == ')')
            p.end++;
        else if (c == ' ' && p.end < words.n && !strchr(",;.)", words.p[p.end]))
            p.loose = true; /* "12/15 chi bộ đạt 100% đảng viên dự học" */
        p.loose = p.loose || p.number.value == 100;
        *ret = p;
        return true;
    }
    return false;
}

/* The percentage in front of the bracket in which the fraction at `at` stands first: "92,4% đảng viên (1.109/1.200)".
 * *ret_from: where it starts. */
static bool find_before(struct str words, size_t at, struct percentage *ret, size_t *ret_from)
{
    static const char *const changes[] = {"tăng", "giảm", "vượt", "hơn", "tăng thêm", NULL};
    size_t open = at;
    while (open > 0 && at - open < NOUN_MAX && !strchr("();:,.%", words.p[open - 1]))
        open--;
    if (open == 0 || words.p[open - 1] != '(')
        return false;
    size_t sign = open - 1;
    const size_t floor = sign > QUANTITY_NEAR_MAX ? sign - QUANTITY_NEAR_MAX : 0;
    while (sign > floor && words.p[sign - 1] != '%') {
        if (strchr("();:,.", words.p[sign - 1]) || quantity_is_digit(words, sign - 1))
            return false;
        sign--;
    }
    if (sign == floor)
        return false;
    const bool apart = sign + 1 < open - 1;
    sign -= sign > 1 && words.p[sign - 2] == ' ' ? 2 : 1;
    struct percentage p = {.number = quantity_number_before(words, sign, ret_from)};
    if (!p.number.length)
        return false;
    const size_t front = *ret_from ? words_word_before(words, *ret_from) : 0;
    p.loose = apart && words_start_any(str_skip(words, front), changes);
    manner_at(str_skip(words, front), &p);
    *ret = p;
    return true;
}

/* Behind the bracket that closes soon behind a fraction, else `at`. */
static size_t bracket_end(struct str words, size_t at)
{
    for (size_t i = at; i < words.n && i < at + NOUN_MAX && !strchr("(;,.%", words.p[i]); i++)
        if (words.p[i] == ')')
            return i + 1;
    return at;
}

size_t quantity_fraction_at(struct quantities *q, size_t at, const struct number *number)
{
    const struct str words = q->words;
    struct fraction f;
    if (!read_fraction(words, at, number, &f))
        return at;
    struct percentage p = {0}, before;
    size_t from = at, front = at;
    const bool behind = find_behind(words, f.to, &p);
    if (behind && percent_fits(&f, &p)) {
        p.loose = false;
    } else if (find_before(words, at, &before, &front) && (!before.loose || percent_fits(&f, &before))) {
        p = before;
        p.end = bracket_end(words, f.to);
        from = front;
    } else if (!behind || p.loose) {
        return at;
    }
    struct quantity quantity = quantity_nothing();
    quantity.numerator = f.numerator.value;
    quantity.denominator = f.denominator.value;
    quantity.percent = p.number.value;
    quantity.ok = percent_fits(&f, &p);
    const size_t floor = q->hits.n ? q->hits.v[q->hits.n - 1].span.to : 0;
    quantity_add(q, from >= floor ? from : at, p.end, quantity);
    return p.end;
}
