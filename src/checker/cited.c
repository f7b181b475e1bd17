/* One paper has one date of issue: the same type, number and symbol cited with two dates means one of them is wrong. */
#include "checker/family.h"

#include <stdlib.h>

static int by_paper(const void *a, const void *b)
{
    const struct citation *x = *(const struct citation *const *)a, *y = *(const struct citation *const *)b;
    int order = str_cmp(x->symbol, y->symbol);
    if (!order)
        order = str_cmp(x->number, y->number);
    if (!order)
        order = str_cmp(x->type, y->type);
    if (!order)
        order = x->place.span.from < y->place.span.from ? -1 : 1;
    return order;
}

static bool same_paper(const struct citation *a, const struct citation *b)
{
    return str_eq(a->symbol, b->symbol) && str_eq(a->number, b->number) && str_eq(a->type, b->type);
}

void check_cited(const struct paper *paper, struct findings *findings)
{
    const struct citation **dated = ARENA_ARRAY(findings->arena, const struct citation *, paper->n_citations + 1);
    size_t n = 0;
    for (size_t i = 0; i < paper->n_citations; i++)
        if (date_is(paper->citations[i].date) && !str_empty(paper->citations[i].symbol))
            dated[n++] = &paper->citations[i];
    if (n < 2)
        return;
    qsort(dated, n, sizeof *dated, by_paper);

    for (size_t i = 0, first = 0; i < n; i++) {
        if (!same_paper(dated[first], dated[i]))
            first = i;
        if (date_cmp(dated[first]->date, dated[i]->date) == 0)
            continue;
        char before[DATE_TEXT_MAX], here[DATE_TEXT_MAX];
        findings_add(findings, RULE_CITATION_CONFLICT, dated[i]->place,
                     str_printf(findings->arena, _("%.*s số %.*s-%.*s ghi ngày %s, nhưng ở dòng %u ghi ngày %s."),
                                STR_ARG(dated[i]->type), STR_ARG(dated[i]->number), STR_ARG(dated[i]->symbol),
                                date_vi(dated[i]->date, here), dated[first]->place.line,
                                date_vi(dated[first]->date, before)),
                     str_from(_("Đối chiếu bản gốc, sửa ngày cho thống nhất.")), NULL);
    }
}
