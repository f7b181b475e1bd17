#include "paper/render.h"

enum { WORDS_SHOWN = 60 };

/* The beginning of a text, whole characters only. */
static void put_words(struct buf *out, struct str words)
{
    const struct str head = str_sub(words, 0, WORDS_SHOWN);
    const struct str whole = str_sub(head, 0, utf8_whole(head));
    buf_printf(out, " \"%.*s%s\"", STR_ARG(whole), whole.n < words.n ? "…" : "");
}

static void put_value(struct buf *out, const char *name, struct str value)
{
    if (value.p)
        buf_printf(out, " %s=\"%.*s\"", name, STR_ARG(value));
}

static void put_node(const struct paper *paper, const struct node *node, struct buf *out)
{
    const struct header *header = &paper->header;
    switch (node->kind) {
    case NODE_LETTERHEAD:
        put_value(out, "parent", header->parent.value);
        put_value(out, "issuer", header->issuer.value);
        put_value(out, "number", header->number.value);
        put_value(out, "symbol", header->symbol.value);
        put_value(out, "place", header->place.value);
        break;
    case NODE_SUBJECT:
        put_value(out, "type", header->type.value);
        put_words(out, header->subject.value);
        break;
    case NODE_SECTION:
        put_value(out, "label", paper->sections[node->index].label);
        put_words(out, paper->sections[node->index].title);
        break;
    case NODE_CLAUSE:
        buf_printf(out, " %s", clause_kind_name(paper->clauses[node->index].kind));
        put_value(out, "label", paper->clauses[node->index].label);
        put_words(out, paper->clauses[node->index].words);
        break;
    case NODE_FOOTNOTE:
        put_value(out, "mark", paper->footnotes[node->index].mark);
        if (paper->footnotes[node->index].anchor.line)
            buf_printf(out, " anchor=%u", paper->footnotes[node->index].anchor.line);
        break;
    case NODE_RECIPIENT:
        put_value(out, "purpose", paper->recipients[node->index].purpose);
        put_words(out, paper->recipients[node->index].name);
        break;
    case NODE_SIGNATURE:
        put_value(out, "authority", paper->signature.authority.value);
        put_value(out, "position", paper->signature.position.value);
        put_value(out, "name", paper->signature.name.value);
        break;
    default:
        break;
    }
}

void paper_render_tree(const struct paper *paper, struct buf *out)
{
    int depth = 0;
    for (const struct node *node = paper->root; node;) {
        buf_printf(out, "%*s%s %u [%u,%u)", depth * 2, "", node_kind_name(node->kind), node->place.line,
                   node->place.span.from, node->place.span.to);
        put_node(paper, node, out);
        buf_putc(out, '\n');
        if (node->child) {
            node = node->child;
            depth++;
            continue;
        }
        while (node && !node->next) {
            node = node->parent;
            depth--;
        }
        node = node ? node->next : NULL;
    }
}
