/*
 * Numbered papers: "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị".
 *
 * What every one of them must contain is a digit, so the search jumps from digit to digit, reads number and symbol
 * (symbol.re), then looks back for "số" and the type (cite_lead.c) and on for date and issuer (date.re, issuer.c). What
 * a mention in a list leaves out ("các Nghị quyết số 18, 19-NQ/TW … của Bộ Chính trị") is filled in afterwards.
 *
 * An issuer printed once behind several mentions belongs to all of them when they are a list under one type ("các
 * Kết luận số 1, số 2 và số 3 của …"), repeat the same type and organ, or have an organ whose symbol stands for one
 * body only (UBND, CP). TW, TU, ĐU number for several bodies at once: there it belongs to the last.
 */
#include "scan/cite_parts.h"

struct mentions {
    struct mention *v;
    size_t n, cap;
};

/* --- what stands behind a number --- */

/* True when a mention goes on at the offset with its date or issuer. */
static bool goes_on(struct str words, size_t at)
{
    return cite_behind_of(words, at) ||
           (at < words.n && words.p[at] == ' ' && words_start(str_skip(words, at + 1), "ngày"));
}

/* "năm 2018 của …", "năm 2025 ngày 04/11/2025", "tháng 6/2022 của …", "cùng ngày của …": part of the mention only
 * when more of it follows. */
static size_t skip_year(struct str words, size_t at)
{
    if (at >= words.n || words.p[at] != ' ')
        return at;
    size_t from = at + 1, n = words_start(str_skip(words, from), "cùng ngày");
    if (n)
        return cite_behind_of(words, from + n) ? from + n : at;
    n = words_start(str_skip(words, from), "tháng");
    if (n) {
        from = words_word_end(words, from + n + 1);
        n = from < words.n && words.p[from] == '/' ? 0 : words_start(str_skip(words, ++from), "năm");
        if (from >= words.n || (words.p[from] != '/' && !n))
            return at;
    } else if (!(n = words_start(str_skip(words, from), "năm"))) {
        return at;
    }
    from += n + 1;
    const size_t end = words_word_end(words, from);
    int64_t year;
    if (from >= words.n || !str_to_int(str_sub(words, from, end), &year) || year < 1900 || year > 2100)
        return at;
    return goes_on(words, end) ? end : at;
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
    return goes_on(words, end) ? end : at;
}

/* A date behind `at`: ", ngày …", " (ngày …)", " ban hành ngày …". Returns its end, or `at`. */
static size_t date_behind(struct str words, size_t at, struct date *ret_date)
{
    static const char *const signs[] = {", ", " (", " - ", " ", ",", "("};
    static const char *const acts[] = {"được ban hành", "ban hành", "được ký ban hành", "ký ban hành", "ký", NULL};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        const struct str sign = str_from(signs[i]);
        if (!str_starts(str_skip(words, at), sign))
            continue;
        size_t from = at + sign.n, n = words_start_any(str_skip(words, from), acts);
        if (n)
            from += n + 1;
        struct date_hit hit;
        n = from < words.n ? scan_date_at(str_skip(words, from), &hit) : 0;
        if (!n || (!date_is(hit.date) && !hit.impossible))
            continue;
        size_t end = from + n;
        if (sign.p[sign.n - 1] == '(') {
            if (end >= words.n || words.p[end] != ')')
                continue;
            end++;
        }
        *ret_date = hit.date;
        return end;
    }
    return at;
}

/* The mark of a footnote at the offset, also as "(1)" without a blank before it; its length, or 0. */
static size_t mark_at(struct str words, size_t at)
{
    size_t end = at + 1;
    if (at >= words.n || words.p[at] != '(')
        return words_footnote_mark(words, at);
    while (end < words.n && end < at + 3 && words.p[end] >= '0' && words.p[end] <= '9')
        end++;
    return end > at + 1 && end < words.n && words.p[end] == ')' ? end + 1 - at : 0;
}

static bool is_joint_symbol(const struct symbol *symbol)
{
    if (str_find_byte(symbol->organ, '-') == STR_NOWHERE)
        return false;
    /* TTLT-BYT-BNV */
    return str_find_byte(symbol->printed, '/') != STR_NOWHERE || str_ends(symbol->code, STR("LT"));
}

/* Date and issuer behind a mention that so far ends at `at`; in either order. */
static size_t read_tail(struct str words, size_t at, const struct symbol *symbol, struct mention *mention)
{
    size_t end = skip_term(words, skip_year(words, at));
    struct date date = DATE_NONE;
    const size_t marked = end + mark_at(words, end);
    size_t dated = date_behind(words, marked, &date);
    if (dated > marked) {
        mention->date = date;
        end = dated;
    }
    size_t comma = end + mark_at(words, end);
    if (comma < words.n && words.p[comma] == ',')
        comma++;
    size_t of = cite_behind_of(words, comma);
    size_t body = of ? scan_issuer_at(words, of, is_joint_symbol(symbol)) : 0;
    if (!of || body == of)
        return end;
    mention->issuer = str_sub(words, of, body);
    end = body;
    if (!date_is(mention->date)) {
        const size_t term = skip_term(words, end);
        dated = date_behind(words, term, &date);
        if (dated > term) {
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
    const struct str a = first->organ, b = second->organ;
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
        if (second->inherited && str_empty(first->symbol)) {
            first->symbol = second->symbol;
            first->organ = second->organ;
        }
        if (second->inherited && !date_is(first->date))
            first->date = second->date;
        if (str_empty(first->issuer) && shares_issuer(first, second, plural))
            first->issuer = second->issuer;
    }
    for (size_t i = from + 1; i < to; i++)
        if (mentions[i].loose && (plural || !str_empty(mentions[i].symbol)))
            mentions[i].loose = false;
}

/* --- the search --- */

static bool is_letter_digit(char c)
{
    return c == 'O' || c == 'o' || c == 'I' || c == 'l';
}

/* Where a number starts whose digits scanning took for letters: "O5", "2l", round the digits [*at, *at + digits). Only
 * behind "số" and before a whole symbol. Its length, or 0. */
static size_t garbled_number(struct str words, size_t floor, size_t digits, size_t *at, bool *ret_year)
{
    size_t from = *at;
    while (from > floor && *at - from < 4 && is_letter_digit(words.p[from - 1]))
        from--;
    if (from == *at && (*at + digits >= words.n || !is_letter_digit(words.p[*at + digits])))
        return 0;
    const size_t n = cite_garbled_at(words.p + from, ret_year);
    struct symbol symbol;
    if (from + n <= *at || from + n > words.n || cite_so_before(words, from) == from)
        return 0;
    if (cite_symbol_behind(words, from + n, &symbol) == from + n || symbol.bare || !symbol.type)
        return 0;
    *at = from;
    return n;
}

/* A paper whose number starts at the digit `at`; the mention before (or NULL) ends at `floor`. */
static bool mention_at(struct arena *arena, struct str words, size_t at, size_t floor, const struct mention *before,
                       struct mention *ret_mention)
{
    bool year = false;
    size_t digits = cite_number_at(words.p + at, &year);
    if (!digits || at + digits > words.n)
        return false;
    bool garbled_year;
    const size_t garbled = garbled_number(words, floor, digits, &at, &garbled_year);
    if (garbled) {
        digits = garbled;
        year = garbled_year;
    }
    struct symbol symbol;
    size_t end = cite_symbol_behind(words, at + digits, &symbol);
    const bool loose = str_empty(symbol.printed);
    unsigned char last = at > 0 ? (unsigned char)words.p[at - 1] : ' ';
    if (last == '/' || last == '-' || last == '_')
        return false; /* the rest of a number whose first part is blank */
    if (loose && !cite_may_lead(words, at, floor, before))
        return false;
    const struct lead lead = cite_lead_of(words, at, floor, before, &symbol);
    struct str number = str_sub(words, at, at + digits);
    struct mention mention = {.number = number, .organ = symbol.organ, .type = lead.type, .inherited = lead.inherited};
    if (loose) {
        if (!cite_is_short_mention(words, number, year, end, &lead))
            return false;
        mention.loose = lead.inherited && !lead.so;
    } else {
        const struct paper_type *type = symbol.type;
        const bool parts = symbol.organ.n < symbol.printed.n;
        const bool whole = type && parts && (symbol.organ.p[0] < '0' || symbol.organ.p[0] > '9'); /* type and body */
        if (!lead.type && (!whole || lead.from == 0 || words_upper_at(words, lead.from)))
            return false; /* the paper's own number line, or no symbol of a paper */
        if (!lead.so && !parts && lead.type && cite_counts_parts(lead.type) && !symbol.law)
            return false;
        if (!lead.so && !lead.adjacent && (!whole || symbol.bare) && !(year && symbol.law))
            return false;
        if (!lead.type || (lead.inherited && type && type->code.p && lead.type->code.p &&
                           !str_eq(type->code, lead.type->code) && !str_starts(lead.type->code, type->code)))
            mention.type = type;
    }
    mention.symbol = loose ? STR_NONE : cite_normalise(arena, symbol.printed);
    mention.number = cite_clean_number(arena, number, garbled > 0);
    mention.issuer = lead.issuer;
    mention.header = lead.header;
    mention.plural = lead.plural;
    mention.joint = lead.joint;
    end = read_tail(words, end, &symbol, &mention);
    mention.span = (struct span){(uint32_t)lead.from, (uint32_t)end};
    *ret_mention = mention;
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A cheap look at the bytes behind a number, of which a NUL is the last: false when certainly no symbol stands there. */
static bool may_have_symbol(const char *p)
{
    const unsigned char next = (unsigned char)p[0], after = next ? (unsigned char)p[1] : 0;
    const bool capital = (after >= 'A' && after <= 'Z') || after == 0xC3 || after == 0xC4;
    size_t n = 1;
    switch (next) {
    case '-':
    case '_':
        return !is_digit((char)after);
    case ' ':
        return capital || after == '-' || after == '/' || after == '_' || after == 0xE2;
    case '/': /* "30/2020/NĐ-CP", "07/98/NĐ-CP" and not "13/6/2010" */
        while (n < 6 && is_digit(p[n]))
            n++;
        return n == 1 || n == 5 || (n == 3 && p[n] == '/' && !is_digit(p[n + 1]));
    case '.': /* "10.CT/TU", "66.7/2025/NQ-CP" and not "1.250" */
        while (n < 5 && is_digit(p[n]))
            n++;
        return capital || (n > 1 && (p[n] == '/' || p[n] == '-' || p[n] == ' '));
    default:
        return next >= 0xC3 || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'e') || next == 'o' || next == 'l';
    }
}

size_t scan_citations(struct arena *arena, struct str words, struct citation_hit **ret_hits)
{
    struct mentions mentions = {0};
    size_t floor = 0;
    for (size_t at = words_next_digit(words, 0); at < words.n; at = words_next_digit(words, at)) {
        struct mention mention;
        const struct mention *before = mentions.n ? &mentions.v[mentions.n - 1] : NULL;
        size_t end = at + 1;
        while (end < words.n && is_digit(words.p[end]))
            end++;
        const bool may = may_have_symbol(words.p + end) || cite_may_lead(words, at, floor, before);
        if (may && mention_at(arena, words, at, floor, before, &mention)) {
            VEC_PUSH(arena, &mentions, mention);
            end = floor = mention.span.to;
        }
        at = end;
    }
    VEC(struct citation_hit) hits = {0};
    for (size_t from = 0, to; from < mentions.n; from = to) {
        for (to = from + 1; to < mentions.n && mentions.v[to].joint; to++)
            ;
        fill_list(mentions.v, from, to);
        for (size_t i = from; i < to; i++) {
            const struct mention *m = &mentions.v[i];
            if (!m->loose)
                VEC_PUSH(arena, &hits, ((struct citation_hit){m->span, m->type->name, m->number, m->symbol, m->issuer,
                                                              m->date}));
        }
    }
    *ret_hits = hits.v;
    return hits.n;
}
