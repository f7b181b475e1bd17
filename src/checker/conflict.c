/*
 * The same paper cited in two ways: with two dates, two issuers, two symbols. One paper has one of each.
 *
 * A number starts anew with each term of a committee and, in State offices, each year (36-HD/VPTW, II.1.3.1; Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.3): so two dates that lie far apart, or in two years for a State symbol, are two papers.
 */
#include "checker/exam.h"

#include <stdlib.h>

struct cited {
    const struct citation *citation;
    bool state; /* a State symbol: numbered by year */
};

bool symbol_of_state(struct str symbol)
{
    return str_find_byte(symbol, '/') == STR_NOWHERE || str_find_byte(symbol, '-') < str_find_byte(symbol, '/');
}

static int by_paper(const void *a, const void *b)
{
    const struct citation *x = ((const struct cited *)a)->citation, *y = ((const struct cited *)b)->citation;
    int order = str_cmp(x->symbol, y->symbol);
    if (!order)
        order = str_cmp(x->number, y->number);
    if (!order)
        order = str_cmp(x->type, y->type);
    if (!order)
        order = x->place.span.from < y->place.span.from ? -1 : x->place.span.from > y->place.span.from;
    return order;
}

static int by_day(const void *a, const void *b)
{
    const struct citation *x = ((const struct cited *)a)->citation, *y = ((const struct cited *)b)->citation;
    int order = str_cmp(x->type, y->type);
    if (!order)
        order = str_cmp(x->number, y->number);
    if (!order)
        order = date_cmp(x->date, y->date);
    if (!order)
        order = x->place.span.from < y->place.span.from ? -1 : x->place.span.from > y->place.span.from;
    return order;
}

static bool same_paper(const struct citation *a, const struct citation *b)
{
    return str_eq(a->symbol, b->symbol) && str_eq(a->number, b->number) && str_eq(a->type, b->type);
}

/* From the third word from the end on: what tells bodies of one kind apart. */
static struct str last_words(struct str s)
{
    size_t start = s.n;
    for (int words = 0; start > 0; start--)
        if (s.p[start - 1] == ' ' && ++words == 2)
            break;
    return str_skip(s, start);
}

bool issuers_differ(const struct exam *exam, struct str symbol, struct str a, struct str b)
{
    if (str_empty(a) || str_empty(b) || str_ends(symbol, STR("/TW")) || str_ends(symbol, STR("/TU")))
        return false;
    const struct str x = exam_fold(exam, a), y = exam_fold(exam, b);
    const bool shorter = x.n < y.n;
    /* "Đảng ủy Khối" is "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh" */
    return look_words(shorter ? y : x, 0, shorter ? x : y) == STR_NOWHERE && !str_eq(last_words(x), last_words(y));
}

static void report_dates(struct exam *exam, const struct cited *first, const struct cited *here)
{
    enum { ONE_TERM = 730 };
    const struct citation *a = first->citation, *b = here->citation;
    if (issuers_differ(exam, a->symbol, a->issuer, b->issuer))
        return;
    const int32_t apart = abs(date_to_days(a->date) - date_to_days(b->date));
    if (apart == 0 || (here->state && a->date.year != b->date.year))
        return;
    char before[DATE_TEXT_MAX], now[DATE_TEXT_MAX];
    exam_report(exam, apart > ONE_TERM ? RULE_CITATION_TERM : RULE_CITATION_CONFLICT, b->place,
                str_printf(exam->arena, _("%.*s số %.*s-%.*s ghi ngày %s, nhưng ở dòng %u ghi ngày %s."),
                           STR_ARG(b->type), STR_ARG(b->number), STR_ARG(b->symbol), date_vi(b->date, now),
                           (unsigned)a->place.line, date_vi(a->date, before)));
}

int centre_body(const struct exam *exam, struct str issuer)
{
    static const char *const bodies[] = {"bo chinh tri", "ban bi thu", "ban chap hanh trung uong", NULL};
    const struct str folded = exam_fold(exam, issuer);
    int found = 0;
    for (int i = 0; bodies[i]; i++) {
        if (look_words(folded, 0, str_from(bodies[i])) != STR_NOWHERE) {
            if (found)
                return 0; /* "của Bộ Chính trị, Ban Bí thư" */
            found = i + 1;
        }
    }
    return found;
}

static void report_issuers(struct exam *exam, const struct citation *a, const struct citation *b)
{
    const int x = centre_body(exam, a->issuer), y = centre_body(exam, b->issuer);
    if (!x || !y || x == y || !str_ends(a->symbol, STR("/TW")) || date_cmp(a->date, b->date) != 0)
        return;
    exam_report(exam, RULE_CITATION_ISSUER, b->place,
                str_printf(exam->arena, _("%.*s số %.*s-%.*s ghi là của %.*s, nhưng ở dòng %u ghi là của %.*s."),
                           STR_ARG(b->type), STR_ARG(b->number), STR_ARG(b->symbol), STR_ARG(b->issuer),
                           (unsigned)a->place.line, STR_ARG(a->issuer)));
}

static void report_symbols(struct exam *exam, const struct cited *first, const struct cited *here)
{
    const struct citation *a = first->citation, *b = here->citation;
    if (!str_eq(a->type, b->type) || !str_eq(a->number, b->number) || date_cmp(a->date, b->date) != 0 ||
        str_eq(a->symbol, b->symbol) || b->number.n < 3)
        return; /* small numbers meet by chance */
    exam_report(exam, RULE_CITATION_SYMBOL, b->place,
                str_printf(exam->arena, _("%.*s số %.*s ghi ký hiệu %.*s, nhưng ở dòng %u, cùng ngày, ghi %.*s."),
                           STR_ARG(b->type), STR_ARG(b->number), STR_ARG(b->symbol), (unsigned)a->place.line,
                           STR_ARG(a->symbol)));
}

void check_conflict(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    struct cited *dated = ARENA_ARRAY(exam->arena, struct cited, paper->n_citations + 1);
    size_t n = 0;
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *c = &paper->citations[i];
        if (!date_is(c->date) || str_empty(c->symbol))
            continue;
        dated[n++] = (struct cited){c, symbol_of_state(c->symbol)};
    }
    if (n < 2)
        return;
    qsort(dated, n, sizeof *dated, by_paper);
    for (size_t i = 1, first = 0; i < n; i++) {
        if (!same_paper(dated[first].citation, dated[i].citation)) {
            first = i;
            continue;
        }
        report_dates(exam, &dated[first], &dated[i]);
        report_issuers(exam, dated[first].citation, dated[i].citation);
    }
    qsort(dated, n, sizeof *dated, by_day);
    for (size_t i = 1; i < n; i++)
        report_symbols(exam, &dated[i - 1], &dated[i]);
}
