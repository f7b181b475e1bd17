/*
 * Papers cited by name: "Nghị quyết Trung ương 4 (khóa XII)", "Điều lệ Đảng". Only what names one paper, or the acts of
 * one session; classes ("các chỉ thị, nghị quyết", "nghị quyết đại hội của các chi bộ") are none. The names are data
 * (named.def, laws.def); what must follow them is read by named_rest.c.
 */
#include "scan/named_parts.h"

#include <string.h>

static const struct named_row names[] = {
#define NAMED(words, rest) {words, rest},
#include "scan/named.def"
#include "scan/laws.def"
#undef NAMED
};

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
    size_t number = named_behind(words, at + n, "trung ương");
    size_t end = named_plenum_end(words, number);
    *ret_from = from;
    return end > number ? end : 0;
}

/* A number behind the name makes it a citation, which cite.c finds. */
static bool is_numbered(struct str words, size_t end)
{
    const size_t behind = end + (end < words.n && words.p[end] == ',');
    return named_behind(words, behind, "số") > behind;
}

/* --- the search --- */

static bool filter_has(unsigned key)
{
    return named_filter[key / 64] >> key % 64 & 1;
}

/* Behind the bracket or quote that opens at `at`. */
static size_t skip_open(struct str words, size_t at)
{
    const unsigned char c = at < words.n ? (unsigned char)words.p[at] : 'a';
    if (c == '(' || c == '"')
        return at + 1;
    return c == 0xE2 && str_starts(str_skip(words, at), STR("“")) ? at + sizeof "“" - 1 : at;
}

/* Bytes of a row's words at the start of `rest`, or 0. Glued ones end before a digit. */
static size_t row_at(struct str rest, const struct named_row *row)
{
    if (row->rest != GLUED)
        return words_start(rest, row->words);
    const size_t n = strlen(row->words);
    return n < rest.n ? words_start(str_sub(rest, 0, n), row->words) : 0;
}

/* A name at the word that starts at `at` and has the key; its end, or 0. */
static size_t name_at(struct str words, size_t at, size_t floor, unsigned key, size_t *ret_from)
{
    const struct str rest = str_skip(words, at);
    for (size_t i = named_first[key]; i < named_first[key + 1]; i++) {
        const struct named_row *row = &names[named_rows[i]];
        const size_t n = row_at(rest, row);
        const size_t end = n ? named_rest_end(words, at + n, row->rest, words_upper_at(words, at)) : 0;
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
    size_t floor = 0;
    for (size_t at = skip_open(words, 0); at + 4 < words.n;) {
        size_t from = at, end = 0;
        const size_t second = words_next_blank(words, at) + 1;
        if (second >= words.n)
            break;
        const unsigned key = named_key(words.p + at, words.p[second]);
        if (filter_has(key) && words_boundary(words, at))
            end = name_at(words, at, floor, key, &from);
        if (end > at && !is_numbered(words, end)) {
            VEC_PUSH(arena, &hits, ((struct span){(uint32_t)from, (uint32_t)end}));
            at = floor = end;
            continue;
        }
        at = skip_open(words, second);
    }
    *ret_hits = hits.v;
    return hits.n;
}
