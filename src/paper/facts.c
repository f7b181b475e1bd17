#include "paper/parse.h"
#include "scan/scan.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct facts {
    struct parse *parse;
    VEC(struct citation) citations;
    VEC(struct named) named;
    VEC(struct quantity) quantities;
};

/* "(kèm theo Kế hoạch số 170-KH/HU, ngày …)" in the annex of that very plan cites nothing; under another date it is
 * another paper. */
static bool is_own(const struct facts *f, const struct citation_hit *hit)
{
    const struct header *header = &f->parse->paper->header;
    return !str_empty(header->number.value) && !str_empty(header->symbol.value) &&
           str_eq(hit->number, header->number.value) && str_eq(hit->symbol, header->symbol.value) &&
           date_is(hit->date) && date_is(header->issued) && date_cmp(hit->date, header->issued) == 0;
}

static void scan_flow(struct facts *f, const struct flow *flow)
{
    struct arena *arena = f->parse->arena;
    const struct text *text = f->parse->text;
    struct citation_hit *citations = NULL;
    const size_t n_citations = scan_citations(arena, flow->s, &citations);
    for (size_t i = 0; i < n_citations; i++) {
        const struct citation_hit *hit = &citations[i];
        if (is_own(f, hit))
            continue;
        VEC_PUSH(arena, &f->citations, ((struct citation){
            .place = flow_place(flow, text, hit->span.from, hit->span.to),
            .text = str_at(flow->s, hit->span),
            .type = hit->type,
            .number = hit->number,
            .symbol = hit->symbol,
            .issuer = hit->issuer,
            .date = hit->date,
        }));
    }
    struct span *named = NULL;
    const size_t n_named = scan_named(arena, flow->s, &named);
    for (size_t i = 0; i < n_named; i++)
        VEC_PUSH(arena, &f->named, ((struct named){
            flow_place(flow, text, named[i].from, named[i].to), str_at(flow->s, named[i])}));
    struct quantity_hit *quantities = NULL;
    const size_t n_quantities = scan_quantities(arena, flow->s, &quantities);
    for (size_t i = 0; i < n_quantities; i++) {
        struct quantity quantity = quantities[i].quantity;
        quantity.place = flow_place(flow, text, quantities[i].span.from, quantities[i].span.to);
        quantity.text = str_at(flow->s, quantities[i].span);
        VEC_PUSH(arena, &f->quantities, quantity);
    }
}

/* A paragraph that goes on behind a footnote ends after it; facts are told in the order of the text. */
static int by_place(const void *a, const void *b)
{
    const struct place *left = a, *right = b;
    return left->span.from < right->span.from ? -1 : left->span.from > right->span.from;
}

_Static_assert(offsetof(struct citation, place) == 0 && offsetof(struct named, place) == 0 &&
                   offsetof(struct quantity, place) == 0,
               "by_place compares what starts with its place");

static bool is_sorted(const char *v, size_t n, size_t size)
{
    for (size_t i = 1; i < n; i++)
        if (by_place(v + (i - 1) * size, v + i * size) > 0)
            return false;
    return true;
}

/* Mostly they stand in order already. */
static void sort_facts(void *v, size_t n, size_t size)
{
    if (!is_sorted(v, n, size))
        qsort(v, n, size, by_place);
}

void parse_facts(struct parse *parse)
{
    struct facts f = {.parse = parse};
    if (parse->subject.s.p)
        scan_flow(&f, &parse->subject);
    for (size_t i = 0; i < parse->paras.n; i++)
        if (parse->paras.v[i].kind != PARA_NOISE)
            scan_flow(&f, &parse->paras.v[i].flow);
    for (size_t i = 0; i < parse->n_counted; i++)
        VEC_PUSH(parse->arena, &f.quantities, parse->counted[i]);
    sort_facts(f.citations.v, f.citations.n, sizeof *f.citations.v);
    cite_link(parse->arena, f.citations.v, f.citations.n);
    sort_facts(f.named.v, f.named.n, sizeof *f.named.v);
    sort_facts(f.quantities.v, f.quantities.n, sizeof *f.quantities.v);
    parse->paper->citations = f.citations.v;
    parse->paper->n_citations = f.citations.n;
    parse->paper->named = f.named.v;
    parse->paper->n_named = f.named.n;
    parse->paper->quantities = f.quantities.v;
    parse->paper->n_quantities = f.quantities.n;
}
