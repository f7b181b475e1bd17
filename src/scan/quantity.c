/*
 * Figures that can be checked: a fraction with its percentage, a total with its parts, a list with its count.
 */
#include "scan/quantity_parts.h"

#include <string.h>

/* What starts with the number at the offset; the offset behind it, or `at`. */
static size_t figure_at(struct quantities *q, size_t at)
{
    const struct number number = quantity_number_at(q->words, at);
    if (!number.length || quantity_is_ordinal(q->words, at))
        return at;
    size_t after = quantity_fraction_at(q, at, &number);
    if (after > at)
        return quantity_total_behind(q, q->hits.v[q->hits.n - 1].quantity.numerator, after);
    after = quantity_total_at(q, at, &number);
    return after > at ? after : quantity_list_at(q, at, &number);
}

static size_t next_colon(struct str words, size_t from)
{
    const char *colon = from < words.n ? memchr(words.p + from, ':', words.n - from) : NULL;
    return colon ? (size_t)(colon - words.p) : words.n;
}

size_t scan_quantities(struct arena *arena, struct str words, struct quantity_hit **ret_hits)
{
    struct quantities q = {.arena = arena, .words = words};
    size_t floor = 0, colon = next_colon(words, 0);
    for (size_t at = words_next_digit(words, 0); at < words.n || colon < words.n; at = words_next_digit(words, at)) {
        if (colon < at) {
            const size_t behind = quantity_spelled_list_at(&q, colon, floor);
            floor = behind > colon ? behind : floor;
            colon = next_colon(words, colon + 1);
            continue;
        }
        size_t after = at;
        /* a number glued to letters or to another sign is a symbol, a day, a code */
        if (at == 0 || words.p[at - 1] == ' ' || words.p[at - 1] == '(')
            after = figure_at(&q, at);
        if (after > at)
            floor = after;
        else
            while (after < words.n && (quantity_is_digit(words, after) || strchr(".,/-", words.p[after])))
                after++;
        at = after;
        while (colon < at)
            colon = next_colon(words, colon + 1);
    }
    *ret_hits = q.hits.v;
    return q.hits.n;
}
