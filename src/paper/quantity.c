/*
 * Figures that can be checked: a fraction with its percentage, a total with its parts, a list with its count.
 *
 * Numbers are written the Vietnamese way: a dot before each group of three digits, a comma before decimals (3.986;
 * 92,4). What is only probably a whole with its parts is left alone: a wrong alarm costs more than a missed one.
 */
#include "paper/scan_words.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    GAP_MAX = 240,  /* bytes between a fraction and its bracketed percentage */
    NEAR_MAX = 80,  /* the same without brackets; and between a total and its parts */
    PARTS_MAX = 24,
    CLAUSE_MAX = 600, /* bytes of the words that hold a total's parts */
    LIST_MAX = 6000,  /* bytes of a counted list */
};

struct number {
    double value;
    int decimals;
    size_t length;
};

struct quantities {
    struct arena *arena;
    struct str words;
    size_t listed; /* what stands before it was searched for lists already: each byte is searched once */
    VEC(struct quantity_hit) hits;
};

static bool is_digit(struct str words, size_t at)
{
    return at < words.n && words.p[at] >= '0' && words.p[at] <= '9';
}

static char byte_at(struct str words, size_t at)
{
    return at < words.n ? words.p[at] : '\0';
}

/* A number that starts at the offset: "3.986", "92,4", "07". Length 0 when none does. */
static struct number number_at(struct str words, size_t at)
{
    struct number number = {0};
    size_t i = at;
    for (; is_digit(words, i) && i - at < 12; i++)
        number.value = number.value * 10 + (words.p[i] - '0');
    if (i == at || is_digit(words, i))
        return (struct number){0};
    while (i - at <= 15 && byte_at(words, i) == '.' && is_digit(words, i + 1) && is_digit(words, i + 2) &&
           is_digit(words, i + 3) && !is_digit(words, i + 4)) {
        for (size_t k = 1; k <= 3; k++)
            number.value = number.value * 10 + (words.p[i + k] - '0');
        i += 4;
    }
    if (byte_at(words, i) == ',' && is_digit(words, i + 1)) {
        double scale = 0.1;
        for (i++; is_digit(words, i) && number.decimals < 4; i++, number.decimals++, scale /= 10)
            number.value += scale * (words.p[i] - '0');
    }
    number.length = i - at;
    return number;
}

/* True when the word in front names what the number is no amount of: a day, an article, a number of a paper. Behind
 * another number such a word is a unit ("lũy kế 7 tháng 127/210"). */
static bool is_ordinal(struct str words, size_t at)
{
    static const char *const fronts[] = {"ngày", "tháng", "năm", "quý", "số", "điều", "khoản", "điểm", "mục", "khóa",
                                         "lần", "thứ", "đợt", "phần", "chương", "phụ lục", "kỳ", "dòng", "trang", NULL};
    if (at == 0 || words.p[at - 1] != ' ')
        return at > 0 && words.p[at - 1] != '(';
    const size_t before = words_word_before(words, at);
    if (words_start_any(str_skip(words, before), fronts) != at - 1 - before)
        return false;
    return before < 2 || !is_digit(words, before - 2);
}

static bool sentence_ends(struct str words, size_t at)
{
    const char c = words.p[at];
    return c == ';' || (c == '.' && (at + 1 == words.n || words.p[at + 1] == ' '));
}

static void add(struct quantities *q, size_t from, size_t to, struct quantity quantity)
{
    const struct quantity_hit hit = {{(uint32_t)from, (uint32_t)to}, quantity};
    VEC_PUSH(q->arena, &q->hits, hit);
}

static struct quantity nothing(void)
{
    return (struct quantity){.numerator = -1, .denominator = -1, .percent = -1, .total = -1, .items = -1};
}

/* --- fractions --- */

/* Rounded or cut at the decimals that are printed; both are usual. */
static bool percent_fits(double numerator, double denominator, struct number percent)
{
    const double exact = 100 * numerator / denominator, unit = pow(10, -percent.decimals);
    return fabs(exact - percent.value) <= unit / 2 + 1e-6 || fabs(floor(exact / unit + 1e-6) * unit - percent.value) < 1e-6;
}

/* The percentage that belongs to a fraction ending at `from`: in brackets, or behind "đạt", "bằng", "chiếm". */
static bool find_percent(struct str words, size_t from, struct number *ret_percent, size_t *ret_end)
{
    static const char *const verbs[] = {"đạt tỷ lệ", "đạt", "bằng", "chiếm tỷ lệ", "chiếm", "tỷ lệ", "tương đương",
                                        "tức là", "tức", NULL};
    const size_t stop = from + GAP_MAX < words.n ? from + GAP_MAX : words.n;
    for (size_t at = from; at < stop && !sentence_ends(words, at); at++) {
        const bool bracket = words.p[at] == '(';
        if (!bracket && (words.p[at] != ' ' || at - from > NEAR_MAX))
            continue;
        struct str rest = str_skip(words, at + 1);
        const size_t verb = words_start_any(rest, verbs);
        if (!bracket && !verb)
            continue;
        if (verb)
            rest = str_skip(rest, verb + (byte_at(rest, verb) == ' '));
        const struct number percent = number_at(rest, 0);
        size_t after = percent.length + (byte_at(rest, percent.length) == ' ');
        if (!percent.length || byte_at(rest, after) != '%')
            continue;
        after++;
        if (bracket && byte_at(rest, after) == ')')
            after++;
        *ret_percent = percent;
        *ret_end = (size_t)(rest.p - words.p) + after;
        return true;
    }
    return false;
}

/* The percentage in front of a bracket that opens right before `at`: "92,4% (1.109/1.200 đảng viên)". */
static bool percent_before(struct str words, size_t at, struct number *ret_percent, size_t *ret_from)
{
    if (at < 4 || words.p[at - 1] != '(')
        return false;
    size_t sign = at - 2;
    while (sign > 0 && words.p[sign] == ' ')
        sign--;
    if (words.p[sign] != '%')
        return false;
    size_t to = sign, from;
    while (to > 0 && words.p[to - 1] == ' ')
        to--;
    for (from = to; from > 0 && to - from < 12 && (is_digit(words, from - 1) || strchr(",.", words.p[from - 1])); from--)
        ;
    *ret_percent = number_at(words, from);
    *ret_from = from;
    return ret_percent->length > 0 && from + ret_percent->length == to;
}

/* Offset behind what was taken, or `at` when no fraction starts there. */
static size_t fraction_at(struct quantities *q, size_t at)
{
    const struct str words = q->words;
    const struct number numerator = number_at(words, at);
    const size_t slash = at + numerator.length;
    if (!numerator.length || byte_at(words, slash) != '/')
        return at;
    const struct number denominator = number_at(words, slash + 1);
    const size_t end = slash + 1 + denominator.length;
    const char next = byte_at(words, end);
    if (!denominator.length || denominator.value <= 0 || next == '/' || next == '-' || words_is_letter((unsigned char)next) ||
        is_ordinal(words, at))
        return at;
    struct number percent;
    size_t behind, from = at;
    if (percent_before(words, at, &percent, &from))
        behind = end;
    else if (!find_percent(words, end, &percent, &behind))
        return at;
    struct quantity quantity = nothing();
    quantity.numerator = numerator.value;
    quantity.denominator = denominator.value;
    quantity.percent = percent.value;
    quantity.ok = percent_fits(numerator.value, denominator.value, percent);
    add(q, from, behind, quantity);
    return behind;
}

/* --- totals with parts --- */

/* The amounts in [from, to): false when something there shows that they are no plain parts. */
static bool read_parts(struct str words, size_t from, size_t to, double *parts, size_t *ret_n)
{
    const struct str inside = str_sub(words, 0, to);
    size_t n = 0;
    for (size_t at = words_next_digit(inside, from); at < to; at = words_next_digit(inside, at)) {
        const struct number number = number_at(inside, at);
        const char next = byte_at(inside, at + number.length), before = at > from ? words.p[at - 1] : ' ';
        const bool plain = number.length && n < PARTS_MAX && (before == ' ' || before == '(') &&
                           (next == ' ' || next == ',' || next == ';' || next == '.' || next == ')' || next == '\0');
        if (!plain || is_ordinal(inside, at))
            return false;
        parts[n++] = number.value;
        at += number.length;
    }
    *ret_n = n;
    return n >= 2;
}

/* How the parts are introduced behind a total: in brackets, or by words. "exact": they must make up the whole. */
static bool find_parts(struct str words, size_t from, size_t *ret_from, size_t *ret_to, bool *ret_exact)
{
    static const char *const some[] = {"trong đó", "có", "kể cả", "riêng", "bao gồm cả", NULL};
    static const char *const opens[] = {"trong đó có", "trong đó", "bao gồm", "gồm có", "gồm", NULL};
    const size_t stop = from + NEAR_MAX < words.n ? from + NEAR_MAX : words.n;
    for (size_t at = from; at < stop && !is_digit(words, at); at++) {
        if (words.p[at] == '(') {
            const size_t close = str_find_from(str_sub(words, 0, at + GAP_MAX), at, STR(")"));
            if (close == STR_NOWHERE)
                return false;
            *ret_from = at + 1;
            *ret_to = close;
            *ret_exact = !words_start_any(str_skip(words, at + 1), some);
            return true;
        }
        if (words.p[at] != ' ')
            continue;
        const struct str rest = str_skip(words, at + 1);
        const size_t open = words_start_any(rest, opens);
        if (!open)
            continue;
        size_t to = at + 1 + open;
        while (to < words.n && to < at + CLAUSE_MAX && !sentence_ends(words, to))
            to++;
        if (to == at + CLAUSE_MAX)
            return false;
        *ret_from = at + 1 + open;
        *ret_to = to;
        *ret_exact = byte_at(rest, 0) != 't' && byte_at(rest, 0) != 'T';
        return true;
    }
    return false;
}

static size_t total_at(struct quantities *q, size_t at)
{
    const struct str words = q->words;
    const struct number total = number_at(words, at);
    size_t end = at + total.length, from, to, n;
    bool exact;
    double parts[PARTS_MAX], sum = 0, largest = 0;
    if (byte_at(words, end) == '/') /* "18/24 chi bộ (10 khá, 8 trung bình)": the parts are of the 18 */
        end += 1 + number_at(words, end + 1).length;
    if (!total.length || byte_at(words, end) != ' ' || is_ordinal(words, at) ||
        !find_parts(words, end, &from, &to, &exact) || !read_parts(words, from, to, parts, &n))
        return at;
    for (size_t i = 0; i < n; i++) {
        sum += parts[i];
        largest = parts[i] > largest ? parts[i] : largest;
    }
    const bool ok = fabs(sum - total.value) < 1e-6;
    /* only some of the whole may be told; and a "part" above its whole shows that they are no parts at all */
    if (largest > total.value || (!ok && !exact))
        return at;
    struct quantity quantity = nothing();
    quantity.total = total.value;
    quantity.n_parts = n;
    quantity.parts = ARENA_ARRAY(q->arena, double, n);
    memcpy(quantity.parts, parts, n * sizeof *parts);
    quantity.ok = ok;
    add(q, at, to + (byte_at(words, to) == ')'), quantity);
    return to;
}

/* --- lists with a count --- */

/* How many items "(1) …; (2) …" has from the offset on; 0 when it does not count from one. */
static int count_marked(struct str words, size_t from)
{
    int items = 0;
    for (size_t at = from;;) {
        char mark[16];
        const int length = snprintf(mark, sizeof mark, "(%d)", items + 1);
        const size_t found = str_find_from(words, at, str_make(mark, (size_t)length));
        if (found == STR_NOWHERE || (items == 0 && found > from + 2))
            return items;
        items++;
        at = found + (size_t)length;
    }
}

/* How often the counted noun ("chi bộ") begins an item ("Chi bộ Thanh tra Sở") in [from, to). */
static int count_named(struct str words, struct str noun, size_t from, size_t to)
{
    char want[PHRASE_MAX], folded[PHRASE_MAX];
    int items = 0;
    if (noun.n == 0 || noun.n >= PHRASE_MAX)
        return 0;
    words_fold(noun.p, noun.n, want);
    for (size_t at = from; at + noun.n <= to; at++) {
        if (!words_boundary(words, at) || !words_upper_at(words, at))
            continue;
        words_fold(words.p + at, noun.n, folded);
        items += memcmp(folded, want, noun.n) == 0 && !words_is_letter((unsigned char)byte_at(words, at + noun.n));
    }
    return items;
}

/* Items between semicolons in [from, to); 0 when the last may be two of them ("B và C"). */
static int count_parted(struct str words, size_t from, size_t to)
{
    int items = 1;
    size_t last = from;
    for (size_t at = from; at < to; at++)
        if (words.p[at] == ';') {
            items++;
            last = at;
        }
    return items > 1 && str_find_from(str_sub(words, 0, to), last, STR(" và ")) == STR_NOWHERE ? items : 0;
}

/* True when only one amount and no name stands in the words before a list: then the list is of what was counted. */
static bool is_plain_noun(struct str between)
{
    for (size_t i = 0; i < between.n; i++)
        if (is_digit(between, i) || words_upper_at(between, i))
            return false;
    return true;
}

/*
 * "05 tổ chức: (1) …; (2) …", "03 chi bộ: Chi bộ A, Chi bộ B và Chi bộ C", "03 đơn vị: A; B; C". Where names or verbs
 * stand between the count and the list, only a list that agrees is taken.
 */
static size_t list_at(struct quantities *q, size_t at)
{
    static const char *const some[] = {"trong đó", "có", "kể cả", "như", "nhất là", NULL};
    const struct str words = q->words;
    const struct number total = number_at(words, at);
    const size_t end = at + total.length;
    if (at < q->listed || !total.length || total.decimals || total.value > 500 || byte_at(words, end) != ' ' ||
        is_ordinal(words, at))
        return at;
    size_t open = end + 1;
    while (open < words.n && open - end < 2 * NEAR_MAX && !strchr(":(.,;%", words.p[open])) {
        if (is_digit(words, open) && words.p[open - 1] == ' ')
            return at;
        open++;
    }
    const bool bracket = byte_at(words, open) == '(';
    const size_t start = open + 1 + (byte_at(words, open + 1) == ' ');
    if ((!bracket && byte_at(words, open) != ':') || words_start_any(str_skip(words, start), some))
        return at;
    size_t to = open + 1;
    const size_t stop = words.n - to > LIST_MAX ? to + LIST_MAX : words.n;
    while (to < stop && (bracket ? words.p[to] != ')' : !(words.p[to] == '.' && !is_digit(words, to + 1))))
        to++;
    q->listed = to;
    const bool plain = open - end < NEAR_MAX && is_plain_noun(str_sub(words, end, open));
    const size_t first = words_word_end(words, end + 1);
    const size_t second = first < open && words.p[first] == ' ' ? words_word_end(words, first + 1) : first;
    int items = bracket ? 0 : count_marked(str_sub(words, 0, stop), open + 1);
    if (items == 0)
        items = count_named(words, str_sub(words, end + 1, second), open + 1, to);
    const bool ok = fabs(total.value - items) < 0.5;
    if (!ok && !bracket && fabs(total.value - count_parted(words, open + 1, to)) < 0.5)
        items = (int)total.value;
    else if (items < 2 || (!ok && !plain))
        return at;
    struct quantity quantity = nothing();
    quantity.total = total.value;
    quantity.items = items;
    quantity.ok = fabs(total.value - items) < 0.5;
    add(q, at, open, quantity);
    return open;
}

size_t scan_quantities(struct arena *arena, struct str words, struct quantity_hit **ret_hits)
{
    struct quantities q = {.arena = arena, .words = words};
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        size_t after = at;
        /* a number glued to letters or to another sign is a symbol, a day, a code */
        if (at == 0 || words.p[at - 1] == ' ' || words.p[at - 1] == '(') {
            after = fraction_at(&q, at);
            if (after == at)
                after = total_at(&q, at);
            if (after == at)
                after = list_at(&q, at);
        }
        if (after == at)
            while (after < words.n && (is_digit(words, after) || strchr(".,/-", words.p[after])))
                after++;
        at = after;
    }
    *ret_hits = q.hits.v;
    return q.hits.n;
}
