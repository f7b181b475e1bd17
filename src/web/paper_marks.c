#include "web/paper_marks.h"

#include <stdlib.h>

/* --- collecting --- */

static int by_place(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    if (x->span.from != y->span.from)
        return x->span.from < y->span.from ? -1 : 1;
    if (x->span.to != y->span.to)
        return x->span.to > y->span.to ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

static void add(struct mark_list *list, struct span span, size_t index, size_t size)
{
    if (span.to > size)
        span.to = (uint32_t)size;
    if (span.to > span.from)
        list->v[list->n++] = (struct mark){span, index};
}

/*
 * Tasks may share words, and so may findings. One that begins inside another cuts it there and lasts to the end of
 * both, so that each keeps the place where it begins and every word of either stays marked; those that begin together
 * share one mark.
 */
static void part_sharing(struct mark_list *list, size_t *also)
{
    size_t n = 0;
    for (size_t i = 0; i < list->n; i++) {
        struct mark mark = list->v[i];
        struct mark *before = n ? &list->v[n - 1] : NULL;
        if (before && before->span.from == mark.span.from) {
            also[mark.index] = also[before->index];
            also[before->index] = mark.index;
            continue;
        }
        if (before && before->span.to > mark.span.from) {
            if (before->span.to > mark.span.to)
                mark.span.to = before->span.to;
            before->span.to = mark.span.from;
        }
        list->v[n++] = mark;
    }
    list->n = n;
}

/* What begins inside another mark of its kind begins where that one ends. */
static void part_others(struct mark_list *list)
{
    size_t n = 0;
    for (size_t i = 0; i < list->n; i++) {
        struct mark mark = list->v[i];
        if (n && list->v[n - 1].span.to > mark.span.from)
            mark.span.from = list->v[n - 1].span.to;
        if (mark.span.from < mark.span.to)
            list->v[n++] = mark;
    }
    list->n = n;
}

static enum mark_kind kind_of(enum severity severity)
{
    return severity == SEVERITY_ERROR     ? MARK_FLAW_ERROR
           : severity == SEVERITY_WARNING ? MARK_FLAW_WARNING
                                          : MARK_FLAW_NOTE;
}

/* The place of a finding, or where it has no words the character there; at the end of the text the last one. */
static struct span shown(struct str text, struct span span)
{
    if (span.to > span.from || text.n == 0)
        return span;
    if (span.from >= text.n)
        span.from = (uint32_t)text.n - 1;
    while (span.from > 0 && ((unsigned char)text.p[span.from] & 0xC0) == 0x80)
        span.from--;
    span.to = span.from + 1;
    while (span.to < text.n && ((unsigned char)text.p[span.to] & 0xC0) == 0x80)
        span.to++;
    return span;
}

static void add_flaws(struct marks *marks, struct arena *arena, struct str text, const struct report *report)
{
    for (enum severity severity = SEVERITY_NOTE; severity <= SEVERITY_ERROR; severity++)
        marks->of[kind_of(severity)].v = ARENA_ARRAY(arena, struct mark, report_count(report, severity));
    for (size_t i = 0; i < report->n; i++) {
        marks->also_flaw[i] = MARK_NONE;
        add(&marks->of[kind_of(report->v[i].severity)], shown(text, report->v[i].place.span), i, text.n);
    }
}

void marks_collect(struct marks *marks, struct arena *arena, const struct paper *paper,
                   const struct task_record *tasks, size_t n_tasks, const struct document_citation *citations,
                   size_t n_citations, const struct doubt *doubts, size_t n_doubts, const struct report *report)
{
    const size_t size = paper->text->s.n;
    const size_t most[MARK__MAX] = {n_tasks, n_citations, paper->n_tasks, paper->n_named, paper->n_footnotes,
                                    n_doubts};
    *marks = (struct marks){.also = ARENA_ARRAY(arena, size_t, n_tasks),
                            .also_flaw = ARENA_ARRAY(arena, size_t, report ? report->n : 0)};
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++)
        marks->of[kind].v = ARENA_ARRAY(arena, struct mark, most[kind]);
    for (size_t i = 0; i < n_tasks; i++) {
        marks->also[i] = MARK_NONE;
        if (tasks[i].status != TASK_REJECTED)
            add(&marks->of[MARK_TASK], tasks[i].place.span, i, size);
    }
    for (size_t i = 0; i < n_citations; i++)
        add(&marks->of[MARK_CITATION], citations[i].place.span, i, size);
    for (size_t i = 0; i < paper->n_tasks; i++)
        if (paper->tasks[i].deadline.kind != DEADLINE_NONE)
            add(&marks->of[MARK_DEADLINE], paper->tasks[i].deadline.place.span, i, size);
    for (size_t i = 0; i < paper->n_named; i++)
        add(&marks->of[MARK_NAMED], paper->named[i].place.span, i, size);
    for (size_t i = 0; i < paper->n_footnotes; i++)
        if (paper->footnotes[i].anchor.line)
            add(&marks->of[MARK_NOTE], paper->footnotes[i].anchor.span, i, size);
    for (size_t i = 0; i < n_doubts; i++)
        add(&marks->of[MARK_DOUBT], doubts[i].span, i, size);
    if (report)
        add_flaws(marks, arena, paper->text->s, report);
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++) {
        struct mark_list *list = &marks->of[kind];
        if (list->n)
            qsort(list->v, list->n, sizeof *list->v, by_place);
        if (kind == MARK_TASK)
            part_sharing(list, marks->also);
        else if (kind >= MARK_FLAW_NOTE)
            part_sharing(list, marks->also_flaw);
        else
            part_others(list);
    }
}

/* --- cutting --- */

void marks_seek(struct marks *marks, uint32_t offset)
{
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++) {
        struct mark_list *list = &marks->of[kind];
        size_t low = 0, high = list->n;
        while (low < high) {
            const size_t middle = low + (high - low) / 2;
            if (list->v[middle].span.to <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        list->at = low;
    }
}

uint32_t marks_cut(struct marks *marks, uint32_t from, uint32_t to, const struct mark *ret_covering[MARK__MAX])
{
    uint32_t cut = to;
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++) {
        struct mark_list *list = &marks->of[kind];
        while (list->at < list->n && list->v[list->at].span.to <= from)
            list->at++;
        const struct mark *mark = list->at < list->n ? &list->v[list->at] : NULL;
        const bool inside = mark && mark->span.from <= from;
        ret_covering[kind] = inside ? mark : NULL;
        const uint32_t edge = !mark ? to : inside ? mark->span.to : mark->span.from;
        if (edge < cut)
            cut = edge;
    }
    return cut;
}

/* --- repeated citations --- */

struct cited {
    const struct document_citation *citation;
    size_t index;
};

static int by_paper(const void *a, const void *b)
{
    const struct cited *x = a, *y = b;
    int order = str_cmp(x->citation->symbol, y->citation->symbol);
    if (order == 0)
        order = str_cmp(x->citation->number, y->citation->number);
    if (order == 0)
        order = str_cmp(x->citation->type, y->citation->type);
    if (order == 0)
        order = x->index < y->index ? -1 : x->index > y->index;
    return order;
}

bool *marks_repeated(struct arena *arena, const struct document_citation *citations, size_t n)
{
    bool *repeated = ARENA_ARRAY(arena, bool, n);
    struct cited *sorted = ARENA_ARRAY(arena, struct cited, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = (struct cited){&citations[i], i};
    if (n)
        qsort(sorted, n, sizeof *sorted, by_paper);
    for (size_t i = 1; i < n; i++) {
        const struct document_citation *a = sorted[i - 1].citation, *b = sorted[i].citation;
        repeated[sorted[i].index] = str_eq(a->symbol, b->symbol) && str_eq(a->number, b->number) &&
                                    str_eq(a->type, b->type);
    }
    return repeated;
}
