/* Where the parts of a paper stand in its text. */
#include "checker/page_measure.h"

#include <stdlib.h>

static void add(struct page_exam *page, enum form_part part, struct span span)
{
    if (span.from < span.to)
        VEC_PUSH(page->exam->arena, &page->parts, ((struct page_part){.part = part, .span = span}));
}

static void add_field(struct page_exam *page, enum form_part part, const struct field *field)
{
    if (field->value.p)
        add(page, part, field->place.span);
}

/* Two fields beside each other, such as number and symbol: one part when they stand on one line. */
static void add_pair(struct page_exam *page, enum form_part part, const struct field *first,
                     const struct field *second)
{
    const struct span a = first->place.span, b = second->place.span;
    if (first->value.p && second->value.p && first->place.line == second->place.line && a.from <= b.to) {
        add(page, part, (struct span){a.from, b.to > a.to ? b.to : a.to});
        return;
    }
    add_field(page, part, first);
    add_field(page, part, second);
}

/* The title and motto are no fields of a paper: they are the same everywhere. */
static void add_words(struct page_exam *page, enum form_part part, struct str words)
{
    const struct exam *exam = page->exam;
    const struct text *text = exam->paper->text;
    if (!exam->head_end)
        return;
    const size_t end = text->line_starts[exam->head_end - 1] + text_line(text, exam->head_end).n;
    const size_t at = look_words(str_sub(exam->folded, 0, exam_folded_at(exam, end)), 0, words);
    if (at != STR_NOWHERE)
        add(page, part, exam_place_folded(exam, at, at + words.n).span);
}

static void add_head(struct page_exam *page)
{
    const struct header *header = &page->exam->paper->header;
    if (page->exam->set == RULES_STATE) {
        add_words(page, FORM_TITLE, STR("cong hoa xa hoi chu nghia viet nam"));
        add_words(page, FORM_MOTTO, STR("doc lap - tu do - hanh phuc"));
    } else {
        add_words(page, FORM_TITLE, STR("dang cong san viet nam"));
    }
    add_field(page, FORM_SUPERIOR, &header->parent);
    add_field(page, FORM_ISSUER, &header->issuer);
    add_pair(page, FORM_NUMBER, &header->number, &header->symbol);
    add_pair(page, FORM_DATE, &header->place, &header->date);
    const bool letter = exam_is_letter(page->exam);
    if (!letter)
        add_field(page, FORM_TYPE, &header->type);
    add_field(page, letter ? FORM_LETTER_SUBJECT : FORM_SUBJECT, &header->subject);
}

static const struct node *find_node(const struct paper *paper, enum node_kind kind)
{
    for (const struct node *node = paper->root ? paper->root->child : NULL; node; node = node->next)
        if (node->kind == kind)
            return node;
    return NULL;
}

/* Offset where the tail begins: what stands behind it is an annex, whose form is its own. */
static uint32_t add_tail(struct page_exam *page)
{
    const struct paper *paper = page->exam->paper;
    const struct signature *signature = &paper->signature;
    uint32_t start = (uint32_t)paper->text->s.n;
    const struct node *const tails[] = {find_node(paper, NODE_RECIPIENTS), find_node(paper, NODE_SIGNATURE)};
    for (size_t i = 0; i < 2; i++)
        if (tails[i] && tails[i]->place.span.from < start)
            start = tails[i]->place.span.from;
    add_field(page, FORM_AUTHORITY, &signature->authority);
    add_field(page, FORM_POST, &signature->position);
    add_field(page, FORM_NAME, &signature->name);
    if (tails[0]) {
        const struct str line = text_line(paper->text, tails[0]->place.line);
        const uint32_t from = paper->text->line_starts[tails[0]->place.line - 1];
        if (str_starts(exam_fold(page->exam, line), STR("noi nhan")))
            add(page, FORM_TO, (struct span){from, from + (uint32_t)line.n});
    }
    for (size_t i = 0; i < paper->n_recipients; i++)
        add(page, FORM_RECIPIENTS, paper->recipients[i].place.span);
    return start;
}

static void add_body(struct page_exam *page, uint32_t end)
{
    const struct paper *paper = page->exam->paper;
    for (size_t i = 0; i < paper->n_clauses; i++)
        if (paper->clauses[i].place.span.to <= end)
            add(page, FORM_BODY, paper->clauses[i].place.span);
    for (size_t i = 0; i < paper->n_sections; i++) {
        if (paper->sections[i].place.span.to > end)
            continue;
        add(page, FORM_BODY, paper->sections[i].place.span);
        page->parts.v[page->parts.n - 1].heading = true;
    }
}

static int by_span(const void *a, const void *b)
{
    const struct page_part *x = a, *y = b;
    if (x->span.from != y->span.from)
        return x->span.from < y->span.from ? -1 : 1;
    return (x->part > y->part) - (x->part < y->part);
}

void page_find_parts(struct page_exam *page)
{
    add_head(page);
    add_body(page, add_tail(page));
    if (page->parts.n)
        qsort(page->parts.v, page->parts.n, sizeof *page->parts.v, by_span);
}
