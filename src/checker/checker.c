/* The run over all families. */
#include "checker/exam.h"

#include <stdlib.h>

static int by_place(const void *a, const void *b)
{
    const struct diagnostic *x = a, *y = b;
    if (x->place.span.from != y->place.span.from)
        return x->place.span.from < y->place.span.from ? -1 : 1;
    /* one place can lack several elements: keep an order that does not hang on the families' */
    const int order = strcmp(x->rule, y->rule);
    return order ? order : str_cmp(x->message, y->message);
}

struct report checker_run(struct arena *arena, const struct paper *paper, const struct check_options *options)
{
    static const struct check_options usual = {0};
    struct exam exam = {.arena = arena, .paper = paper, .options = options ? options : &usual};
    exam_begin(&exam);
    static void (*const families[])(struct exam *) = {
        check_missing,  check_head,    check_symbol,    check_sign,      check_tail,
        check_letter,   check_number,  check_authority, check_cited,     check_conflict,
        check_replaced, check_figures, check_period,    check_addressee, check_demand,
        check_page,
        check_language, check_archive_citations, check_archive_units, check_own,
    };
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        families[i](&exam);
    exam_settle_mends(&exam);
    if (exam.n)
        qsort(exam.v, exam.n, sizeof *exam.v, by_place);
    return (struct report){exam.v, exam.n, exam.set};
}

size_t report_count(const struct report *report, enum severity severity)
{
    size_t n = 0;
    for (size_t i = 0; i < report->n; i++)
        n += report->v[i].severity == severity;
    return n;
}
