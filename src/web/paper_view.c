#include "web/paper_view.h"

#include <stdlib.h>
#include <string.h>

enum mark_kind { MARK_TASK, MARK_CITATION, MARK_DEADLINE, MARK_NAMED, MARK_NOTE, MARK__MAX };

struct mark {
    enum mark_kind kind;
    struct span span;
    size_t index; /* of the task, citation or footnote */
};

/* The marks of the whole paper, and where we are in them: blocks come in order of the text. */
struct setter {
    struct html *h;
    const struct paper_view *view;
    struct mark *marks;
    size_t n_marks;
    size_t next;        /* marks before this one end before the block */
    bool *anchored;     /* tasks whose anchor is written */
    bool blank;         /* the last character written was a blank */
};

/* --- collecting --- */

static int by_start(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    if (x->span.from != y->span.from)
        return x->span.from < y->span.from ? -1 : 1;
    if (x->span.to != y->span.to)
        return x->span.to > y->span.to ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

static void add_mark(struct setter *set, enum mark_kind kind, struct span span, size_t index)
{
    if (span.to > span.from)
        set->marks[set->n_marks++] = (struct mark){kind, span, index};
}

static void collect_marks(struct setter *set)
{
    const struct paper_view *view = set->view;
    const struct paper *paper = view->paper;
    const size_t most = view->n_tasks + view->n_citations + paper->n_tasks + paper->n_named + paper->n_footnotes;
    set->marks = ARENA_ARRAY(view->arena, struct mark, most + 1);
    for (size_t i = 0; i < view->n_tasks; i++)
        if (view->tasks[i].status != TASK_REJECTED)
            add_mark(set, MARK_TASK, view->tasks[i].place.span, i);
    for (size_t i = 0; i < view->n_citations; i++)
        add_mark(set, MARK_CITATION, view->citations[i].place.span, i);
    for (size_t i = 0; i < paper->n_tasks; i++)
        if (paper->tasks[i].deadline.kind != DEADLINE_NONE)
            add_mark(set, MARK_DEADLINE, paper->tasks[i].deadline.place.span, i);
    for (size_t i = 0; i < paper->n_named; i++)
        add_mark(set, MARK_NAMED, paper->named[i].place.span, i);
    for (size_t i = 0; i < paper->n_footnotes; i++)
        if (paper->footnotes[i].anchor.line)
            add_mark(set, MARK_NOTE, paper->footnotes[i].anchor.span, i);
    qsort(set->marks, set->n_marks, sizeof *set->marks, by_start);
}

/* --- words --- */

/* The words of a piece: line breaks and runs of blanks become one blank, emphasis marks go. */
static void put_words(struct setter *set, struct str s)
{
    struct buf out = {0};
    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];
        if (c == '*' || (c == '_' && i + 1 < s.n && s.p[i + 1] == '_') || (c == '_' && i > 0 && s.p[i - 1] == '_'))
            continue;
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        if (!blank)
            buf_putc(&out, c);
        else if (!set->blank)
            buf_putc(&out, ' ');
        set->blank = blank;
    }
    html_text(set->h, buf_view(&out));
    buf_free(&out);
}

static const struct mark *covering(const struct setter *set, enum mark_kind kind, struct span piece)
{
    for (size_t i = set->next; i < set->n_marks && set->marks[i].span.from < piece.to; i++) {
        const struct mark *mark = &set->marks[i];
        if (mark->kind == kind && mark->span.from <= piece.from && mark->span.to >= piece.to)
            return mark;
    }
    return NULL;
}

static struct str mark_classes(const struct setter *set, const struct mark *task, const struct mark *const *kinds)
{
    static const char *const names[MARK__MAX] = {"", "cite", "when", "named", "note"};
    struct buf out = {0};
    if (task)
        buf_puts(&out, set->view->tasks[task->index].status == TASK_CONFIRMED ? "task confirmed" : "task");
    for (int kind = MARK_CITATION; kind < MARK__MAX; kind++)
        if (kinds[kind])
            buf_printf(&out, "%s%s", out.n ? " " : "", names[kind]);
    const struct str classes = str_copy(set->view->arena, buf_view(&out));
    buf_free(&out);
    return classes;
}

static void put_cited(struct setter *set, const struct mark *mark, struct str words)
{
    const struct document_citation *citation = &set->view->citations[mark->index];
    struct html *h = set->h;
    if (citation->target) {
        html_open_with(h, "a", A_URL("href", str_printf(set->view->arena, "/van-ban/%lld", (long long)citation->target)),
                       A_Z("title", _("Mở văn bản này")));
        put_words(set, words);
        html_close(h, "a");
        return;
    }
    html_open_with(h, "span", A_Z("class", "unheld"), A_Z("title", _("Chưa có trong kho")));
    put_words(set, words);
    html_close(h, "span");
    if (words.p + words.n == set->view->paper->text->s.p + mark->span.to)
        html_line_with(h, "span", str_from(_(" (chưa có trong kho)")), A_Z("class", "hidden"));
}

/* One piece between two cuts: the same marks cover all of it. */
static void put_piece(struct setter *set, struct span piece)
{
    struct html *h = set->h;
    const struct str words = str_at(set->view->paper->text->s, piece);
    const struct mark *kinds[MARK__MAX];
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++)
        kinds[kind] = covering(set, kind, piece);
    const struct mark *task = kinds[MARK_TASK];
    bool any = false;
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++)
        any = any || kinds[kind];
    if (!any) {
        put_words(set, words);
        return;
    }
    struct str id = STR_NONE;
    if (task && !set->anchored[task->index]) {
        set->anchored[task->index] = true;
        id = str_printf(set->view->arena, "v-%lld", (long long)set->view->tasks[task->index].id);
    }
    html_open_with(h, "span", A_TEXT("class", mark_classes(set, task, kinds)), A_TEXT("id", id));
    if (kinds[MARK_CITATION]) {
        put_cited(set, kinds[MARK_CITATION], words);
    } else if (kinds[MARK_NOTE]) {
        html_open_with(h, "a", A_URL("href", str_printf(set->view->arena, "#chu-thich-%zu", kinds[MARK_NOTE]->index + 1)));
        put_words(set, words);
        html_close(h, "a");
    } else {
        put_words(set, words);
    }
    html_close(h, "span");
}

/* The words of a span, cut wherever a mark begins or ends. */
static void put_span(struct setter *set, struct span span)
{
    while (set->next < set->n_marks && set->marks[set->next].span.to <= span.from)
        set->next++;
    for (uint32_t at = span.from; at < span.to;) {
        uint32_t cut = span.to;
        for (size_t i = set->next; i < set->n_marks && set->marks[i].span.from < cut; i++) {
            if (set->marks[i].span.from > at)
                cut = set->marks[i].span.from;
            else if (set->marks[i].span.to > at && set->marks[i].span.to < cut)
                cut = set->marks[i].span.to;
        }
        put_piece(set, (struct span){at, cut});
        at = cut;
    }
}

/* --- blocks --- */

static bool is_rule(struct str line)
{
    for (size_t i = 0; i < line.n; i++)
        if (!strchr("|*-_ \t=", line.p[i]))
            return false;
    return true;
}

/* Lines that keep their breaks; two columns set by blanks stay two columns. */
static void put_lines(struct setter *set, struct span span, const char *class_name)
{
    struct html *h = set->h;
    const struct str text = set->view->paper->text->s;
    html_open_with(h, "div", A_Z("class", class_name));
    for (uint32_t from = span.from; from < span.to;) {
        size_t end = str_find_from(str_sub(text, 0, span.to), from, STR("\n"));
        if (end == STR_NOWHERE)
            end = span.to;
        const struct str line = str_trim(str_sub(text, from, end));
        if (line.n && !is_rule(line)) {
            const uint32_t start = (uint32_t)(line.p - text.p);
            const size_t gap = str_find(line, STR("    "));
            set->blank = true;
            html_open_with(h, "p", A_Z("class", gap == STR_NOWHERE ? "line" : "line columns"));
            if (gap == STR_NOWHERE) {
                put_span(set, (struct span){start, start + (uint32_t)line.n});
            } else {
                const struct str right = str_trim(str_skip(line, gap));
                const uint32_t middle = (uint32_t)(right.p - text.p);
                html_open(h, "span");
                put_span(set, (struct span){start, start + (uint32_t)gap});
                html_close(h, "span");
                set->blank = true;
                html_open(h, "span");
                put_span(set, (struct span){middle, middle + (uint32_t)right.n});
                html_close(h, "span");
            }
            html_close(h, "p");
        }
        from = (uint32_t)end + 1;
    }
    html_close(h, "div");
}

static void put_table(struct setter *set, struct span span)
{
    struct html *h = set->h;
    const struct str text = str_sub(set->view->paper->text->s, 0, span.to);
    html_open_with(h, "div", A_Z("class", "scroll"), A_INT("tabindex", 0), A_Z("role", "region"),
                   A_Z("aria-label", _("Bảng trong văn bản")));
    html_open_with(h, "table", A_Z("class", "figures"));
    html_open(h, "tbody");
    for (uint32_t from = span.from; from < span.to;) {
        size_t end = str_find_from(text, from, STR("\n"));
        if (end == STR_NOWHERE)
            end = span.to;
        if (!is_rule(str_sub(text, from, end))) {
            html_open(h, "tr");
            for (size_t cell = from; cell <= end;) {
                size_t bar = str_find_from(str_sub(text, 0, end), cell, STR("|"));
                if (bar == STR_NOWHERE)
                    bar = end;
                set->blank = true;
                html_open(h, "td");
                put_span(set, (struct span){(uint32_t)cell, (uint32_t)bar});
                html_close(h, "td");
                cell = bar + 1;
            }
            html_close(h, "tr");
        }
        from = (uint32_t)end + 1;
    }
    html_close(h, "tbody");
    html_close(h, "table");
    html_close(h, "div");
}

static const char *kind_word(enum clause_kind kind)
{
    switch (kind) {
    case CLAUSE_STRENGTH: return _("Ưu điểm");
    case CLAUSE_STRENGTH_CAUSE: return _("Nguyên nhân ưu điểm");
    case CLAUSE_SHORTCOMING: return _("Khuyết điểm");
    case CLAUSE_SHORTCOMING_CAUSE: return _("Nguyên nhân khuyết điểm");
    case CLAUSE_TASK: return _("Nhiệm vụ");
    case CLAUSE_PREAMBLE:
    case CLAUSE_CONTEXT:
    case CLAUSE_CLOSING:
    case CLAUSE__MAX: break;
    }
    return NULL;
}

/* A clause's words, with what stands inside it (page numbers, footnotes, tables) taken out of the sentence. */
static void put_clause(struct setter *set, const struct node *node)
{
    struct html *h = set->h;
    const struct clause *clause = &set->view->paper->clauses[node->index];
    const char *word = kind_word(clause->kind);
    const char *label = str_empty(clause->label) ? "clause" : "clause labelled";
    html_open_with(h, "p", A_TEXT("class", str_printf(set->view->arena, "%s %s", label, clause_kind_name(clause->kind))));
    if (word)
        html_line_with(h, "span", str_from(word), A_Z("class", "kind"));
    uint32_t from = node->place.span.from;
    set->blank = true;
    for (const struct node *child = node->child; child; child = child->next) {
        put_span(set, (struct span){from, child->place.span.from});
        from = child->place.span.to;
    }
    put_span(set, (struct span){from, node->place.span.to});
    html_close(h, "p");
}

static void put_node(struct setter *set, const struct node *node);

static void put_children(struct setter *set, const struct node *node)
{
    for (const struct node *child = node->child; child; child = child->next)
        put_node(set, child);
}

static void put_heading(struct setter *set, const struct node *node)
{
    struct html *h = set->h;
    const struct section *section = &set->view->paper->sections[node->index];
    const struct node *first = node->child;
    /* the section's own words end where its first child begins */
    const uint32_t to = section->place.span.to;
    set->blank = true;
    if (section->depth <= 1) {
        html_open_with(h, "h3", A_Z("class", "depth-1"));
        put_span(set, (struct span){node->place.span.from, to});
        html_close(h, "h3");
    } else if (section->depth == 2) {
        html_open_with(h, "h4", A_Z("class", "depth-2"));
        put_span(set, (struct span){node->place.span.from, to});
        html_close(h, "h4");
    } else {
        html_open_with(h, "h5", A_Z("class", "depth-3"));
        put_span(set, (struct span){node->place.span.from, to});
        html_close(h, "h5");
    }
    for (; first; first = first->next)
        put_node(set, first);
}

static void put_node(struct setter *set, const struct node *node)
{
    struct html *h = set->h;
    switch (node->kind) {
    case NODE_LETTERHEAD: put_lines(set, node->place.span, "letterhead"); break;
    case NODE_SUBJECT: put_lines(set, node->place.span, "heading"); break;
    case NODE_SIGNATURE: put_lines(set, node->place.span, "signature"); break;
    case NODE_SECTION: put_heading(set, node); break;
    case NODE_CLAUSE:
        put_clause(set, node);
        put_children(set, node);
        break;
    case NODE_TABLE: put_table(set, node->place.span); break;
    case NODE_FOOTNOTE:
        set->blank = true;
        html_open_with(h, "p", A_Z("class", "footnote"),
                       A_TEXT("id", str_printf(set->view->arena, "chu-thich-%zu", node->index + 1)));
        put_span(set, node->place.span);
        html_close(h, "p");
        break;
    case NODE_RECIPIENTS:
        html_open_with(h, "div", A_Z("class", "recipients"));
        html_line_with(h, "p", STR("Nơi nhận:"), A_Z("class", "recipients-title"));
        html_open(h, "ul");
        put_children(set, node);
        if (!node->child)
            html_line(h, "li", STR("…"));
        html_close(h, "ul");
        html_close(h, "div");
        break;
    case NODE_RECIPIENT:
        set->blank = true;
        html_open(h, "li");
        put_span(set, node->place.span);
        html_close(h, "li");
        break;
    case NODE_DOCUMENT: put_children(set, node); break;
    case NODE_NOISE:
    case NODE__MAX: break;
    }
}

void paper_view_put(struct html *h, const struct paper_view *view)
{
    struct setter set = {.h = h, .view = view, .anchored = ARENA_ARRAY(view->arena, bool, view->n_tasks + 1)};
    collect_marks(&set);
    html_open_with(h, "article", A_Z("class", "paper"), A_Z("id", "paper"), A_Z("aria-label", _("Lời văn của văn bản")));
    put_node(&set, view->paper->root);
    html_close(h, "article");
}
