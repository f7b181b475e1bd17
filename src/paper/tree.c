#include "paper/parse.h"

/* A node and the last of its children, so that adding one takes no search. */
struct growing {
    struct node node;
    struct growing *last;
    struct growing *above;
};

struct tree {
    struct parse *parse;
    struct growing *root;
    struct growing **sections; /* node of each section */
    struct growing *clause;    /* the clause added last */
    struct growing *section;   /* the section added last */
};

/* A child's span widens those that hold it. */
static struct growing *add(struct tree *tree, struct growing *parent, enum node_kind kind, struct span span,
                           size_t index)
{
    struct growing *child = ARENA_NEW(tree->parse->arena, struct growing);
    child->node.kind = kind;
    child->node.place = text_place(tree->parse->text, span);
    child->node.index = index;
    child->above = parent;
    if (!parent)
        return child;
    child->node.parent = &parent->node;
    if (parent->last)
        parent->last->node.next = &child->node;
    else
        parent->node.child = &child->node;
    parent->last = child;
    for (struct growing *up = parent; up && up->node.place.span.to < span.to; up = up->above)
        up->node.place.span.to = span.to;
    return child;
}

static struct growing *section_node(struct tree *tree, const struct section *section)
{
    return section ? tree->sections[section - tree->parse->paper->sections] : tree->root;
}

static void add_para(struct tree *tree, const struct para *para, size_t *footnote)
{
    const struct paper *paper = tree->parse->paper;
    const struct span span = para->place.span;
    const bool inside = tree->clause && span.to <= tree->clause->node.place.span.to;
    struct growing *around = inside ? tree->clause : tree->section ? tree->section : tree->root;
    switch (para->kind) {
    case PARA_TEXT:
        if (para->clause) {
            const size_t index = (size_t)(para->clause - paper->clauses);
            tree->clause = add(tree, section_node(tree, para->clause->section), NODE_CLAUSE, span, index);
        } else if (para->section->place.span.from == span.from) {
            const size_t index = (size_t)(para->section - paper->sections);
            tree->section = add(tree, section_node(tree, para->section->parent), NODE_SECTION,
                                para->section->place.span, index);
            tree->sections[index] = tree->section;
            tree->clause = NULL;
        }
        break;
    case PARA_FOOTNOTE:
        add(tree, around, NODE_FOOTNOTE, span, (*footnote)++);
        break;
    case PARA_TABLE:
        add(tree, around, NODE_TABLE, span, 0);
        break;
    case PARA_NOISE:
        add(tree, around, NODE_NOISE, span, 0);
        break;
    }
}

static void add_tail(struct tree *tree)
{
    const struct parse *parse = tree->parse;
    const bool list_first = parse->recipients.from <= parse->signature.from || !parse->signature.to;
    for (int turn = 0; turn < 2; turn++) {
        if ((turn == 0) == list_first && parse->recipients.to) {
            struct growing *list = add(tree, tree->root, NODE_RECIPIENTS, parse->recipients, 0);
            for (size_t i = 0; i < parse->paper->n_recipients; i++)
                add(tree, list, NODE_RECIPIENT, parse->paper->recipients[i].place.span, i);
        }
        if ((turn == 0) != list_first && parse->signature.to)
            add(tree, tree->root, NODE_SIGNATURE, parse->signature, 0);
    }
}

void parse_tree(struct parse *parse)
{
    struct tree tree = {.parse = parse};
    tree.root = add(&tree, NULL, NODE_DOCUMENT, (struct span){0, (uint32_t)parse->text->s.n}, 0);
    tree.sections = ARENA_ARRAY(parse->arena, struct growing *, parse->paper->n_sections + 1);
    if (parse->letterhead.to)
        add(&tree, tree.root, NODE_LETTERHEAD, parse->letterhead, 0);
    if (parse->title.to)
        add(&tree, tree.root, NODE_SUBJECT, parse->title, 0);
    size_t footnote = 0, i = 0;
    for (; i < parse->paras.n && !parse->paras.v[i].annex; i++)
        add_para(&tree, &parse->paras.v[i], &footnote);
    add_tail(&tree);
    tree.section = tree.clause = NULL;
    for (; i < parse->paras.n; i++)
        add_para(&tree, &parse->paras.v[i], &footnote);
    parse->paper->root = &tree.root->node;
}
