#include "paper/letterhead.h"

#include <string.h>

enum { HEAD_LINES_MAX = 80, RIGHT_COLUMN_SLACK = 10, STRANGE_LINES_MAX = 4 };

/* The lines of a letterhead, while it is not sure yet where they end. */
struct walk {
    struct reading r;
    struct span extent;
    uint32_t right; /* where the right column starts; 0: none seen */
    /* as it was in front of the first strange line */
    size_t strange, from_line, n_names, n_about;
    unsigned evidence;
    struct span before;
};

/* Lines of a table and lines of blanks tell the side in their own ways. */
static bool is_right(struct walk *w, const struct line *line, const struct piece *piece, bool beside)
{
    if (line->row || piece->cell)
        return piece->cell > 0;
    if (beside && (!w->right || piece->column < w->right))
        w->right = piece->column;
    return beside || (w->right && piece->column + RIGHT_COLUMN_SLACK >= w->right);
}

static void extend(struct walk *w, struct span span)
{
    if (!w->extent.to)
        w->extent.from = span.from;
    w->extent.to = span.to;
}

static enum verdict take_line(struct walk *w, size_t line)
{
    struct parse *parse = w->r.parse;
    const struct line *l = &parse->lines.v[line];
    if (l->kind == LINE_BAR)
        for (size_t i = 0; i < 2; i++)
            w->r.columns[i].motto = NULL;
    if (l->kind != LINE_TEXT)
        return TAKEN;
    if (secrecy_of_mark(parse->arena, str_at(parse->text->s, l->span))) {
        extend(w, l->span);
        return TAKEN;
    }
    if (letterhead_spaced_type(&w->r, l->span))
        return TYPE_LINE;
    struct piece pieces[PIECES_MAX];
    const size_t n = line_pieces(parse->text, &parse->lines, line, pieces);
    enum verdict all = TAKEN;
    for (size_t i = 0; i < n; i++) {
        const bool right = is_right(w, l, &pieces[i], i > 0);
        const enum verdict verdict = letterhead_piece(&w->r, &w->r.columns[right], pieces[i].span, right);
        if (verdict > STRANGE)
            return verdict;
        all = verdict > all ? verdict : all;
        extend(w, pieces[i].span);
    }
    return all;
}

static void take_type(struct walk *w, size_t line)
{
    struct parse *parse = w->r.parse;
    const struct span span = w->r.type_span;
    const struct flow flow = flow_make(parse->arena, parse->text, &span, 1);
    const size_t end = w->r.type_end;
    parse->paper->header.type = letterhead_field(parse, &flow, 0, end);
    parse->paper->header.type.value = w->r.type->name;
    struct span rest = {0, 0};
    if (utf8_count(str_trim(str_skip(flow.s, end))) > 1)
        rest = (struct span){flow_at(&flow, end), flow.end};
    parse->title = (struct span){span.from, span.to};
    parse->head_lines = letterhead_subject(parse, line + 1, rest.to ? &rest : NULL);
}

/* A letter has no type line; its subject stands under the number (36-HD/VPTW 2018, II.1.5.2). */
static void finish_letter(struct reading *r)
{
    struct parse *parse = r->parse;
    struct header *header = &parse->paper->header;
    if (r->about.n) {
        parse->subject = flow_make(parse->arena, parse->text, r->about.v, r->about.n);
        header->subject = letterhead_field(parse, &parse->subject, 0, parse->subject.s.n);
    }
    const struct str symbol = header->symbol.value;
    if (!header->type.value.p && symbol.p && (str_starts(symbol, STR("CV")) || r->about.n)) {
        header->type = header->symbol;
        header->type.value = STR("Công văn");
    }
}

/* A list of addressees goes on behind a blank line: what stands above asks for more, and a bullet follows. */
static bool addressees_go_on(const struct parse *parse, size_t last, size_t line)
{
    const struct str above = str_at(parse->text->s, parse->lines.v[last].span);
    while (line < parse->lines.n && parse->lines.v[line].kind == LINE_BLANK)
        line++;
    if (line == parse->lines.n || parse->lines.v[line].kind != LINE_TEXT || !strchr(":,;", above.p[above.n - 1]))
        return false;
    return label_read(str_at(parse->text->s, parse->lines.v[line].span)).kind == LABEL_DASH;
}

/* The lines of "Kính gửi: …" up to a blank line belong to the letterhead. Returns the line behind them. */
static size_t take_addressee(struct walk *w, size_t line)
{
    enum { ADDRESSEE_LINES_MAX = 24, GREETING_WORDS = 2 };
    struct parse *parse = w->r.parse;
    VEC(struct span) spans = {0};
    size_t end = line;
    for (size_t i = line; i < parse->lines.n && i < line + ADDRESSEE_LINES_MAX; i++) {
        if (parse->lines.v[i].kind == LINE_TEXT) {
            VEC_PUSH(parse->arena, &spans, parse->lines.v[i].span);
            end = i + 1;
        } else if (parse->lines.v[i].kind != LINE_BLANK || !addressees_go_on(parse, end - 1, i)) {
            break;
        }
    }
    const struct flow flow = flow_make(parse->arena, parse->text, spans.v, spans.n);
    size_t at = 0;
    for (int words = 0; words < GREETING_WORDS && at < flow.s.n; at++)
        words += flow.s.p[at] == ' ';
    struct str name = str_trim(str_skip(flow.s, at));
    while (name.n && strchr(",;.:", name.p[name.n - 1]))
        name.n--;
    parse->addressee = str_starts(name, STR("-")) ? STR_NONE : name;
    w->extent.to = spans.v[spans.n - 1].to;
    return end;
}

static bool greets(struct parse *parse, size_t line)
{
    const struct str folded = text_fold(parse->arena, str_at(parse->text->s, parse->lines.v[line].span));
    const size_t at = emphasis_skip(folded);
    return str_starts(str_skip(folded, at), STR("kinh gui")) || str_starts(str_skip(folded, at), STR("kinh trinh"));
}

/* Nothing known stands on this line. What comes next tells whether it is a slip or the body; then all is as it was. */
static bool is_strange_end(struct walk *w, size_t line, enum verdict verdict)
{
    struct reading *r = &w->r;
    if (w->strange && r->evidence > w->evidence)
        w->strange = 0;
    if (verdict != STRANGE)
        return false;
    if (!w->strange++)
        w->from_line = line;
    return w->strange > STRANGE_LINES_MAX;
}

static void remember(struct walk *w)
{
    w->n_names = w->r.n_names;
    w->n_about = w->r.about.n;
    w->evidence = w->r.evidence;
    w->before = w->extent;
}

static void forget(struct walk *w)
{
    w->r.n_names = w->n_names;
    w->r.about.n = w->n_about;
    w->extent = w->before;
}

static void finish(struct walk *w, size_t line)
{
    struct parse *parse = w->r.parse;
    if (!w->r.evidence) {
        parse->paper->header = (struct header){0};
        return;
    }
    parse->head_lines = line < parse->lines.n && greets(parse, line) ? take_addressee(w, line) : line;
    parse->letterhead = w->extent;
    letterhead_names(parse, w->r.names, w->r.n_names);
    finish_letter(&w->r);
}

void parse_letterhead(struct parse *parse)
{
    struct walk w = {.r = {.parse = parse}};
    size_t i = 0;
    for (size_t seen = 0; i < parse->lines.n && seen < HEAD_LINES_MAX; i++) {
        seen += parse->lines.v[i].kind == LINE_TEXT;
        if (!w.strange)
            remember(&w);
        const enum verdict verdict = take_line(&w, i);
        if (verdict == TYPE_LINE) {
            parse->letterhead = w.extent;
            letterhead_names(parse, w.r.names, w.r.n_names);
            take_type(&w, i);
            finish_letter(&w.r);
            return;
        }
        if (verdict == BODY && !w.strange)
            w.extent = w.before, w.r.n_names = w.n_names; /* pieces in front of it on the line */
        if (verdict == BODY || is_strange_end(&w, i, verdict))
            break;
    }
    if (w.strange && !(i < parse->lines.n && greets(parse, i))) {
        forget(&w);
        i = w.from_line;
    }
    finish(&w, i);
}
