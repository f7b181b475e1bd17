#include "web/paper_view.h"

#include "web/paper_marks.h"

#include <string.h>

/* What is being written, and what the next piece must know of the one before. */
struct setter {
    struct html *h;
    const struct paper_view *view;
    struct marks marks;
    bool *anchored;        /* tasks whose anchor is written */
    bool blank;            /* the last character written was a blank */
    enum clause_kind kind; /* of the clause before: a run of findings is named once */
    uint32_t line;         /* the last that has an anchor */
    const struct mark *doubt; /* covers the piece that is being written; or NULL */
    const struct arrival_stamp *stamp; /* until it is written */
};

static struct str text_of(const struct setter *set)
{
    return set->view->paper->text->s;
}

/* --- words --- */

/* Opens the mark of a doubted word; the piece where it begins is what the count above the paper leads to. */
static void begin_doubt(struct setter *set, struct str s)
{
    const struct doubt *doubt = &set->view->doubts[set->doubt->index];
    const bool begins = s.p == text_of(set).p + set->doubt->span.from;
    struct arena *arena = set->view->arena;
    html_open_with(set->h, "mark", A_Z("class", "doubt"),
                   A_TEXT("id", begins ? str_printf(arena, "ngo-%zu", set->doubt->index + 1) : STR_NONE),
                   A_TEXT("title", str_printf(arena, "chữ máy đọc chưa chắc (%d%%)", doubt->sure)));
}

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
    if (set->doubt)
        begin_doubt(set, s);
    html_text(set->h, buf_view(&out));
    if (set->doubt)
        html_close(set->h, "mark");
    buf_free(&out);
}

bool paper_view_shows(struct str words)
{
    for (size_t i = 0; i < words.n; i++)
        if (!strchr("|*-_ \t\n=", words.p[i]))
            return true;
    return false;
}

static struct str classes_of(const struct setter *set, const struct mark *const covering[MARK__MAX])
{
    static const char *const names[MARK__MAX] = {
        "task", "cite", "when", "named", "note", NULL, "flaw flaw-note", "flaw flaw-warning", "flaw flaw-error"};
    struct buf out = {0};
    for (enum mark_kind kind = 0; kind < MARK__MAX; kind++)
        if (covering[kind] && names[kind])
            buf_printf(&out, "%s%s", out.n ? " " : "", names[kind]);
    if (covering[MARK_TASK] && set->view->tasks[covering[MARK_TASK]->index].status == TASK_CONFIRMED)
        buf_puts(&out, " confirmed");
    const struct str classes = str_copy(set->view->arena, buf_view(&out));
    buf_free(&out);
    return classes;
}

/* Where a task's words begin: the anchor that its card leads to, and the way back to the card. */
static void put_anchors(struct setter *set, size_t task)
{
    struct html *h = set->h;
    struct arena *arena = set->view->arena;
    for (; task != MARK_NONE && !set->anchored[task]; task = set->marks.also[task]) {
        const long long id = (long long)set->view->tasks[task].id;
        set->anchored[task] = true;
        html_open_with(h, "a", A_TEXT("id", str_printf(arena, "v-%lld", id)), A_Z("class", "back"),
                       A_URL("href", str_printf(arena, "#nv-%lld", id)), A_IF(true, "data-added"),
                       A_TEXT("aria-label", str_printf(arena, _("Nhiệm vụ %zu: xem đề xuất"), task + 1)));
        html_printf(h, "%zu", task + 1);
        html_close(h, "a");
    }
}

/* Where the words of a finding begin: its sign and number, and the way to what is said of it. */
static void put_flaw_anchors(struct setter *set, size_t i)
{
    struct html *h = set->h;
    struct arena *arena = set->view->arena;
    for (; i != MARK_NONE && !set->view->flaws->placed[i]; i = set->marks.also_flaw[i]) {
        const struct diagnostic *d = &set->view->flaws->report.v[i];
        set->view->flaws->placed[i] = true;
        html_open_with(h, "a", A_TEXT("id", str_printf(arena, "cho-%zu", i + 1)),
                       A_TEXT("class", str_printf(arena, "flaw-back flaw-%s", severity_name(d->severity))),
                       A_URL("href", str_printf(arena, "#loi-%zu", i + 1)), A_IF(true, "data-added"),
                       A_TEXT("title", d->message), A_Z("data-sign", flaws_sign(d->severity)),
                       A_TEXT("aria-label", str_printf(arena, "%s %zu: %.*s", flaws_name(d->severity), i + 1,
                                                       STR_ARG(d->message))));
        html_printf(h, "%zu", i + 1);
        html_close(h, "a");
    }
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
    const bool whole = words.p + words.n == text_of(set).p + mark->span.to;
    if (whole)
        html_line_with(h, "span", str_from(_(" (chưa có trong kho)")), A_IF(true, "data-added"),
                       A_Z("class", set->view->repeated[mark->index] ? "hidden" : "missing"));
}

/* One piece between two cuts: the same marks cover all of it. */
static void put_piece(struct setter *set, struct str words, const struct mark *const covering[MARK__MAX])
{
    struct html *h = set->h;
    if (covering[MARK_TASK])
        put_anchors(set, covering[MARK_TASK]->index);
    for (enum mark_kind kind = MARK_FLAW_ERROR; kind >= MARK_FLAW_NOTE; kind--)
        if (covering[kind])
            put_flaw_anchors(set, covering[kind]->index);
    const struct str classes = classes_of(set, covering);
    set->doubt = covering[MARK_DOUBT];
    if (classes.n == 0) {
        put_words(set, words);
        return;
    }
    const struct mark *cited = covering[MARK_CITATION];
    const bool begins = cited && words.p == text_of(set).p + cited->span.from;
    html_open_with(h, "span", A_TEXT("class", classes),
                   A_TEXT("id", begins ? str_printf(set->view->arena, "vd-%zu", cited->index + 1) : STR_NONE));
    if (cited) {
        put_cited(set, cited, words);
    } else if (covering[MARK_NOTE]) {
        html_open_with(h, "a", A_URL("href", str_printf(set->view->arena, "#chu-thich-%zu",
                                                        covering[MARK_NOTE]->index + 1)));
        put_words(set, words);
        html_close(h, "a");
    } else {
        put_words(set, words);
    }
    html_close(h, "span");
}

/* The words of a span, cut wherever a mark begins or ends. */
static void put_span(struct setter *set, uint32_t from, uint32_t to)
{
    marks_seek(&set->marks, from);
    while (from < to) {
        const struct mark *covering[MARK__MAX];
        const uint32_t cut = marks_cut(&set->marks, from, to, covering);
        put_piece(set, str_at(text_of(set), (struct span){from, cut}), covering);
        from = cut;
    }
}

/* A view into the text, as words. */
static void put_str(struct setter *set, struct str s)
{
    const uint32_t from = (uint32_t)(s.p - text_of(set).p);
    put_span(set, from, from + (uint32_t)s.n);
}

/* --- lines and tables --- */

/* The next line of [*from, to): false behind the last. */
static bool next_line(const struct setter *set, uint32_t *from, uint32_t to, struct str *ret_line)
{
    if (*from >= to)
        return false;
    const struct str left = str_sub(text_of(set), *from, to);
    *ret_line = str_sub(left, 0, str_find_byte(left, '\n'));
    *from += (uint32_t)ret_line->n + 1;
    return true;
}

/* Two columns set by blanks stay two columns. */
static void put_line(struct setter *set, struct str line)
{
    struct html *h = set->h;
    const size_t gap = str_find(line, STR("    "));
    set->blank = true;
    html_open_with(h, "p", A_Z("class", gap == STR_NOWHERE ? "line" : "line columns"));
    if (gap == STR_NOWHERE) {
        put_str(set, line);
    } else {
        html_open(h, "span");
        put_str(set, str_sub(line, 0, gap));
        html_close(h, "span");
        html_text(h, STR(" "));
        set->blank = true;
        html_open(h, "span");
        put_str(set, str_trim(str_skip(line, gap)));
        html_close(h, "span");
    }
    html_close(h, "p");
}

/* Lines that keep their breaks. */
static void put_lines(struct setter *set, struct span span, const char *class_name)
{
    struct str line;
    html_open_with(set->h, "div", A_Z("class", class_name));
    for (uint32_t from = span.from; next_line(set, &from, span.to, &line);)
        if (paper_view_shows(line))
            put_line(set, str_trim(line));
    html_close(set->h, "div");
}

static void put_row(struct setter *set, struct str line)
{
    struct html *h = set->h;
    line = str_trim(line);
    /* bars at both ends are the table's frame, not cells */
    if (str_starts(line, STR("|")))
        line = str_skip(line, 1);
    if (str_ends(line, STR("|")))
        line = str_sub(line, 0, line.n - 1);
    html_open(h, "tr");
    for (size_t at = 0; at <= line.n;) {
        struct str cell = str_skip(line, at);
        cell = str_sub(cell, 0, str_find_byte(cell, '|'));
        set->blank = true;
        html_open(h, "td");
        put_str(set, cell);
        html_close(h, "td");
        at += cell.n + 1;
    }
    html_close(h, "tr");
}

static void put_table(struct setter *set, struct span span)
{
    struct html *h = set->h;
    struct str line;
    html_open_with(h, "div", A_Z("class", "scroll"), A_INT("tabindex", 0), A_Z("role", "region"),
                   A_Z("aria-label", _("Bảng trong văn bản")));
    html_open_with(h, "table", A_Z("class", "figures"));
    html_open(h, "tbody");
    for (uint32_t from = span.from; next_line(set, &from, span.to, &line);)
        if (paper_view_shows(line))
            put_row(set, line);
    html_close(h, "tbody");
    html_close(h, "table");
    html_close(h, "div");
}

/* --- blocks --- */

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

static void put_kind(struct setter *set, enum clause_kind kind)
{
    const char *word = kind_word(kind);
    if (word && kind != set->kind)
        html_line_with(set->h, "span", str_from(word), A_Z("class", "kind"), A_IF(true, "data-added"));
    else if (word)
        html_line_with(set->h, "span", str_from(word), A_Z("class", "hidden"), A_IF(true, "data-added"));
    set->kind = kind;
}

/* A clause's words, with what stands inside it (page numbers, footnotes, tables) taken out of the sentence. */
static void put_clause(struct setter *set, const struct node *node)
{
    struct html *h = set->h;
    const struct clause *clause = &set->view->paper->clauses[node->index];
    /* other pages lead to a line; of two clauses on one line the first is it */
    const bool anchored = clause->place.line > set->line;
    if (anchored)
        set->line = clause->place.line;
    html_open_with(h, "p", A_TEXT("class", str_printf(set->view->arena, "clause %s", clause_kind_name(clause->kind))),
                   A_TEXT("id", anchored ? str_printf(set->view->arena, "dong-%u", (unsigned)clause->place.line)
                                         : STR_NONE));
    put_kind(set, clause->kind);
    uint32_t from = node->place.span.from;
    set->blank = true;
    for (const struct node *child = node->child; child; child = child->next) {
        put_span(set, from, child->place.span.from);
        from = child->place.span.to;
    }
    put_span(set, from, node->place.span.to);
    html_close(h, "p");
}

static void put_heading(struct setter *set, const struct node *node, uint32_t to)
{
    struct html *h = set->h;
    const int depth = set->view->paper->sections[node->index].depth;
    set->blank = true;
    set->kind = CLAUSE__MAX;
    if (depth <= 1) {
        html_open(h, "h3");
        put_span(set, node->place.span.from, to);
        html_close(h, "h3");
    } else if (depth == 2) {
        html_open(h, "h4");
        put_span(set, node->place.span.from, to);
        html_close(h, "h4");
    } else {
        html_open(h, "h5");
        put_span(set, node->place.span.from, to);
        html_close(h, "h5");
    }
}

/* Words that no block took: nothing that was written may be missing on the page. */
static void put_rest(struct setter *set, uint32_t from, uint32_t to)
{
    if (from >= to || !paper_view_shows(str_at(text_of(set), (struct span){from, to})))
        return;
    set->blank = true;
    html_open_with(set->h, "p", A_Z("class", "clause"));
    put_span(set, from, to);
    html_close(set->h, "p");
}

static void put_quiet(struct setter *set, const char *class_name, struct str id, struct span span)
{
    if (!paper_view_shows(str_at(text_of(set), span)))
        return;
    set->blank = true;
    html_open_with(set->h, "p", A_Z("class", class_name), A_TEXT("id", id));
    put_span(set, span.from, span.to);
    html_close(set->h, "p");
}

static void put_node(struct setter *set, const struct node *node);

/* Where a recipient's item begins, not before `floor`: at its line, or at its dash when it shares a line. */
static uint32_t recipient_start(const struct setter *set, const struct node *node, uint32_t floor)
{
    const char *p = text_of(set).p;
    uint32_t line = node->place.span.from;
    while (line > floor && p[line - 1] != '\n')
        line--;
    if (line > floor)
        return line;
    uint32_t dash = node->place.span.from;
    while (dash > floor && strchr("-+* \t", p[dash - 1]))
        dash--;
    return dash;
}

/* With what ends its last line, not behind `limit`. Returns where it ended. */
static uint32_t put_recipients(struct setter *set, const struct node *node, uint32_t limit)
{
    struct html *h = set->h;
    uint32_t end = node->place.span.to;
    while (end < limit && text_of(set).p[end] != '\n')
        end++;
    uint32_t from = node->child ? recipient_start(set, node->child, node->place.span.from) : end;
    html_open_with(h, "div", A_Z("class", "recipients"));
    put_quiet(set, "recipients-title", STR_NONE, (struct span){node->place.span.from, from});
    if (node->child)
        html_open(h, "ul");
    for (const struct node *child = node->child; child; child = child->next) {
        const uint32_t to = child->next ? recipient_start(set, child->next, child->place.span.to) : end;
        set->blank = true;
        html_open(h, "li");
        put_span(set, from, to);
        html_close(h, "li");
        from = to;
    }
    if (node->child)
        html_close(h, "ul");
    html_close(h, "div");
    return end;
}

/* What stands in two columns side by side (recipients and signature) shares lines: it is set line by line. The last
 * node of such a group, or the node itself when it stands alone. */
static const struct node *last_beside(const struct node *node, uint32_t *to)
{
    while (node->next && node->next->place.span.from < *to) {
        node = node->next;
        if (node->place.span.to > *to)
            *to = node->place.span.to;
    }
    return node;
}

/* Once, below the first letterhead. */
static void put_stamp(struct setter *set)
{
    if (set->stamp)
        arrival_stamp_put(set->h, set->view->arena, set->stamp, "printed");
    set->stamp = NULL;
}

/* The children from an offset on, and the words between them. */
static void put_children(struct setter *set, const struct node *node, uint32_t from)
{
    for (const struct node *child = node->child; child; child = child->next) {
        uint32_t to = child->place.span.to;
        const struct node *last = last_beside(child, &to);
        put_rest(set, from, child->place.span.from);
        if (last != child)
            put_lines(set, (struct span){child->place.span.from, to}, "beside");
        else if (child->kind == NODE_RECIPIENTS)
            to = put_recipients(set, child, child->next ? child->next->place.span.from : node->place.span.to);
        else
            put_node(set, child);
        from = to;
        child = last;
    }
    put_rest(set, from, node->place.span.to);
}

static void put_node(struct setter *set, const struct node *node)
{
    const struct paper *paper = set->view->paper;
    switch (node->kind) {
    case NODE_DOCUMENT: put_children(set, node, node->place.span.from); break;
    case NODE_LETTERHEAD:
        put_lines(set, node->place.span, "letterhead");
        put_stamp(set);
        break;
    case NODE_SUBJECT: put_lines(set, node->place.span, "heading"); break;
    case NODE_SIGNATURE: put_lines(set, node->place.span, "signature"); break;
    case NODE_SECTION: {
        /* its own words end where its heading does, or where its first child begins */
        uint32_t to = paper->sections[node->index].place.span.to;
        if (node->child && to > node->child->place.span.from)
            to = node->child->place.span.from;
        put_heading(set, node, to);
        put_children(set, node, to);
        break;
    }
    case NODE_CLAUSE:
        put_clause(set, node);
        for (const struct node *child = node->child; child; child = child->next)
            put_node(set, child);
        break;
    case NODE_TABLE: put_table(set, node->place.span); break;
    case NODE_FOOTNOTE:
        put_quiet(set, "footnote", str_printf(set->view->arena, "chu-thich-%zu", node->index + 1), node->place.span);
        break;
    case NODE_RECIPIENTS: /* put_children() sets them */
    case NODE_RECIPIENT:
    case NODE_NOISE: put_quiet(set, "noise", STR_NONE, node->place.span); break;
    case NODE__MAX: break;
    }
}

void paper_view_put(struct html *h, const struct paper_view *view)
{
    struct setter set = {.h = h, .view = view, .anchored = ARENA_ARRAY(view->arena, bool, view->n_tasks),
                         .kind = CLAUSE__MAX, .stamp = view->stamp};
    bool headed = false;
    marks_collect(&set.marks, view->arena, view->paper, view->tasks, view->n_tasks, view->citations, view->n_citations,
                  view->doubts, view->n_doubts, view->flaws ? &view->flaws->report : NULL);
    html_open_with(h, "article", A_Z("class", "paper"), A_Z("id", "paper"), A_Z("aria-label", _("Lời văn của văn bản")));
    for (const struct node *node = view->paper->root->child; node; node = node->next)
        headed = headed || node->kind == NODE_LETTERHEAD;
    if (!headed)
        put_stamp(&set);
    put_node(&set, view->paper->root);
    html_close(h, "article");
}
