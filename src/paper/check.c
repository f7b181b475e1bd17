#include "paper/paper.h"

/* What is being checked: the text, and the last start seen in the array at hand. */
struct check {
    const struct text *text;
    uint32_t last;
};

static const char *check_place(struct check *check, struct place place, bool ordered)
{
    if (place.span.from > place.span.to || place.span.to > check->text->s.n)
        return "a span lies outside the text";
    if (place.line != text_line_of(check->text, place.span.from))
        return "a line does not agree with its span";
    if (ordered && place.span.from < check->last)
        return "an array is not in reading order";
    check->last = place.span.from;
    return NULL;
}

static const char *check_field(struct check *check, const struct field *field)
{
    return field->value.p ? check_place(check, field->place, false) : NULL;
}

static const char *check_header(struct check *check, const struct paper *paper)
{
    const struct header *h = &paper->header;
    const struct signature *s = &paper->signature;
    const struct field *fields[] = {&h->parent, &h->issuer, &h->number, &h->symbol, &h->type, &h->place,
                                    &h->date, &h->subject, &s->authority, &s->position, &s->name};
    const char *breach = NULL;
    for (size_t i = 0; i < sizeof fields / sizeof *fields && !breach; i++)
        breach = check_field(check, fields[i]);
    return breach;
}

/* Every array whose elements start with their place. */
static const char *check_array(struct check *check, const void *v, size_t n, size_t size)
{
    const char *breach = NULL;
    check->last = 0;
    for (size_t i = 0; i < n && !breach; i++)
        breach = check_place(check, *(const struct place *)(const void *)((const char *)v + i * size), true);
    return breach;
}

static const char *check_tasks(const struct paper *paper)
{
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct task *task = &paper->tasks[i];
        const struct span clause = task->clause->place.span;
        if (task->place.line != task->clause->place.line)
            return "a task does not stand on its clause's line";
        if (task->place.span.from < clause.from || task->place.span.to > clause.to)
            return "a task's words lie outside its clause";
        if (i && task->clause < paper->tasks[i - 1].clause)
            return "tasks are not in reading order";
    }
    return NULL;
}

static const char *check_sections(const struct paper *paper)
{
    for (size_t i = 0; i < paper->n_sections; i++) {
        const struct section *section = &paper->sections[i];
        if (section->depth != (section->parent ? section->parent->depth + 1 : 1))
            return "a section's depth does not follow its parent's";
        if (section->parent && section->parent >= section)
            return "a section stands above its parent";
    }
    return NULL;
}

/* Walks the tree without recursion: its depth comes from outside. */
static const char *check_tree(struct check *check, const struct paper *paper)
{
    const struct node *node = paper->root;
    while (node) {
        const char *breach = check_place(check, node->place, false);
        if (breach)
            return breach;
        if (node->parent && (node->place.span.from < node->parent->place.span.from ||
                             node->place.span.to > node->parent->place.span.to))
            return "a node lies outside its parent";
        if (node->next && node->next->place.span.from < node->place.span.from)
            return "nodes are not in reading order";
        if (node->child) {
            node = node->child;
            continue;
        }
        while (node && !node->next)
            node = node->parent;
        node = node ? node->next : NULL;
    }
    return NULL;
}

const char *paper_check(const struct paper *paper)
{
    struct check check = {paper->text, 0};
    const struct {
        const void *v;
        size_t n, size;
    } arrays[] = {
        {paper->recipients, paper->n_recipients, sizeof *paper->recipients},
        {paper->sections, paper->n_sections, sizeof *paper->sections},
        {paper->clauses, paper->n_clauses, sizeof *paper->clauses},
        {paper->citations, paper->n_citations, sizeof *paper->citations},
        {paper->named, paper->n_named, sizeof *paper->named},
        {paper->quantities, paper->n_quantities, sizeof *paper->quantities},
        {paper->changes, paper->n_changes, sizeof *paper->changes},
        {paper->footnotes, paper->n_footnotes, sizeof *paper->footnotes},
    };
    const char *breach = check_header(&check, paper);
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays && !breach; i++)
        breach = check_array(&check, arrays[i].v, arrays[i].n, arrays[i].size);
    if (!breach)
        breach = check_tasks(paper);
    if (!breach)
        breach = check_sections(paper);
    return breach ? breach : check_tree(&check, paper);
}
