#include "paper/parse.h"

#include <string.h>

enum { ROOM_MIN = 10, WIDE_ROOM_MIN = 30 };
enum { WRAP_SLACK = 1 }; /* a browser's measure of a line is not ours to the character */

/* A part of a line and the paragraph that it belongs to; sorted into paragraphs at the end. */
struct part {
    struct span span;
    uint32_t para;
};

struct builder {
    struct parse *parse;
    VEC(struct part) parts;
    VEC(struct para) paras;
    size_t text;     /* the paragraph of text that may go on; SIZE_MAX when none */
    size_t note;     /* the footnote that may go on */
    size_t note_last; /* the line that was added to it last */
    size_t first;    /* the line that opened the text paragraph */
    size_t last;     /* the line that was added to it last */
    bool gap;        /* a blank line stands between */
    bool broken;     /* a page number, a footnote or a rule stands between */
    bool annex;
};

static struct str line_str(const struct builder *b, size_t line)
{
    return str_at(b->parse->text->s, b->parse->lines.v[line].span);
}

static size_t open_para(struct builder *b, enum para_kind kind, struct span span)
{
    VEC_PUSH(b->parse->arena, &b->paras, ((struct para){.kind = kind, .annex = b->annex, .emphasised = true}));
    const size_t index = b->paras.n - 1;
    VEC_PUSH(b->parse->arena, &b->parts, ((struct part){span, (uint32_t)index}));
    return index;
}

/* The label of a line. A star can only be told from emphasis by looking at the paragraph's other stars. */
static struct label line_label(const struct builder *b, size_t line)
{
    enum { LINES_AHEAD = 12, BYTES_AHEAD = 4000 };
    const struct str text = b->parse->text->s;
    const struct span span = b->parse->lines.v[line].span;
    uint32_t end = span.to;
    if (text.p[span.from] == '*')
        for (size_t i = line + 1; i < b->parse->lines.n && i < line + LINES_AHEAD; i++) {
            if (b->parse->lines.v[i].kind != LINE_TEXT || end - span.from > BYTES_AHEAD)
                break;
            end = b->parse->lines.v[i].span.to;
        }
    return label_read(str_sub(text, span.from, end));
}

static struct str strip_marks(struct str s)
{
    return str_skip(s, emphasis_skip(s));
}

/* Characters that were left on the line above when the first word of this one did not go there; 0: none. */
static size_t room_above(const struct builder *b, size_t line)
{
    const struct line *above = &b->parse->lines.v[b->last];
    const struct str s = line_str(b, line);
    const size_t blank = str_find_byte(s, ' ');
    const size_t word = utf8_count(str_sub(s, 0, blank == STR_NOWHERE ? s.n : blank));
    const size_t needed = above->width + above->indent + 1 + word;
    return needed < b->parse->lines.wrap ? b->parse->lines.wrap - needed : 0;
}

/* The first word would have found room on the line above: that line was ended on purpose. */
static bool fits_above(const struct builder *b, size_t line)
{
    return room_above(b, line) >= WRAP_SLACK;
}

static bool starts_capital(struct str s)
{
    uint32_t code = 0;
    size_t at = emphasis_skip(s);
    while (at < s.n && (s.p[at] == '"' || s.p[at] == '('))
        at++;
    if (str_starts(str_skip(s, at), STR("\u201C")))
        at += 3;
    return utf8_decode(s, at, &code) && text_is_upper_letter(code);
}

/* After a blank line: does the sentence above go on here? A page, a footnote or nothing may have cut it. */
static bool goes_on_after_gap(const struct builder *b, size_t line, const struct label *label)
{
    const struct str above = line_str(b, b->last);
    const struct str s = strip_marks(line_str(b, line));
    if (label->kind || b->parse->whole || line_ends_sentence(above))
        return false;
    if (text_starts_lower(s))
        return !text_is_upper(above);
    if (s.n && s.p[0] >= '0' && s.p[0] <= '9')
        return !text_is_upper(above);
    const struct para *para = &b->paras.v[b->text];
    const bool sentence = !para->upper && !text_is_upper(above);
    if (!sentence || !starts_capital(s) || text_is_upper(s))
        return false;
    const bool full = b->parse->lines.v[b->last].width * 5 >= b->parse->lines.wrap * 4;
    return full && (line_is_dangling(above) || (b->broken && !emphasis_is_whole(above)));
}

/* "(ii) …" at the head of a full line goes on with a list that runs inside the paragraph. */
static bool is_inline_item(const struct builder *b, size_t line)
{
    enum { LINES_BACK = 12, WIDTH_MAX = 200 };
    static const char *const firsts[] = {"(i)", "(1)", "(a)"};
    if (line_str(b, line).p[0] != '(' || fits_above(b, line))
        return false;
    const size_t from = b->last > b->first + LINES_BACK ? b->last - LINES_BACK : b->first;
    for (size_t i = from; i <= b->last; i++)
        for (size_t k = 0; k < sizeof firsts / sizeof *firsts && b->parse->lines.v[i].width <= WIDTH_MAX; k++) {
            const size_t at = str_find(line_str(b, i), str_from(firsts[k]));
            if (at != STR_NOWHERE && (at > 0 || i > b->first))
                return true;
        }
    return false;
}

/* A label on the next line can be chance: "chính trị / - xã hội", "Điều / 10. …". */
static bool label_is_real(const struct builder *b, size_t line, const struct label *label)
{
    if (!label->kind)
        return false;
    const struct str above = line_str(b, b->last);
    if (is_inline_item(b, line))
        return false;
    if (line_ends_sentence(above) || b->parse->lines.unwrapped || b->parse->whole)
        return true;
    if (!label->firm)
        return false;
    return label->bold || label->kind == LABEL_DASH || label->kind == LABEL_PLUS || label->kind == LABEL_STAR ||
           text_is_upper(above) || fits_above(b, line) || str_ends(above, STR(","));
}

/* "Căn cứ …;" / "Xét đề nghị …": grounds stand one to a paragraph, however full their lines are. */
static bool opens_ground(struct str words)
{
    static const char *const heads[] = {"Căn cứ ", "Xét ", "Theo ", "Thực hiện ", "Sau khi ", "Trên cơ sở ", "Để "};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(words, str_from(heads[i])))
            return true;
    return false;
}

/* On the line directly below: is it a new paragraph? */
static bool starts_below(const struct builder *b, size_t line, const struct label *label)
{
    const struct lines *lines = &b->parse->lines;
    const struct str above = line_str(b, b->last);
    const struct str s = line_str(b, line);
    if (label_is_real(b, line, label) || above.p[0] == '#' || s.p[0] == '#')
        return true;
    const bool ends = line_ends_sentence(above);
    const bool capital = starts_capital(s);
    if (!capital)
        return false;
    if (opens_ground(strip_marks(s)) && (str_ends(above, STR(";")) || str_ends(above, STR(","))) &&
        opens_ground(strip_marks(line_str(b, b->first))))
        return true;
    if (lines->unwrapped)
        return ends || lines->v[b->last].width < lines->wrap || b->parse->whole;
    const bool upper_above = text_is_upper(above), upper = text_is_upper(s);
    if (upper_above && !upper && utf8_count(above) > 3)
        return true;
    if (!upper_above && upper && utf8_count(s) > 12 && (ends || fits_above(b, line)))
        return true;
    if (ends && fits_above(b, line))
        return true;
    const size_t room = lines->greedy ? room_above(b, line) : 0;
    if (room >= WIDE_ROOM_MIN || (room >= ROOM_MIN && !line_is_dangling(above)))
        return true;
    const uint32_t first = lines->margin + 3;
    return lines->v[line].indent >= first && (ends || fits_above(b, line));
}

static void add_text(struct builder *b, size_t line)
{
    const struct label label = line_label(b, line);
    const struct span span = b->parse->lines.v[line].span;
    bool fresh = b->text == SIZE_MAX;
    if (!fresh)
        fresh = b->gap || b->broken ? !goes_on_after_gap(b, line, &label) : starts_below(b, line, &label);
    if (fresh) {
        b->text = open_para(b, PARA_TEXT, span);
        b->first = line;
        struct para *para = &b->paras.v[b->text];
        para->label = label;
        para->upper = text_is_upper(str_at(b->parse->text->s, span));
    } else {
        VEC_PUSH(b->parse->arena, &b->parts, ((struct part){span, (uint32_t)b->text}));
    }
    struct para *para = &b->paras.v[b->text];
    para->emphasised = para->emphasised && (emphasis_is_whole(line_str(b, line)) || !fresh);
    b->last = line;
    b->note = SIZE_MAX;
    b->gap = b->broken = false;
}

/* Without a blank line between: a label that is no item of the note's own list, or a paragraph of one line, is body. */
static bool note_goes_on(const struct builder *b, size_t line)
{
    const struct str s = line_str(b, line);
    if (!str_ends(line_str(b, b->note_last), STR(".")))
        return true;
    const enum label_kind label = label_read(s).kind;
    return (label == LABEL_NONE || label == LABEL_PAREN) && !(b->parse->lines.unwrapped && starts_capital(s));
}

/* A table drawn with blanks: lines of several pieces, one below another. */
static bool is_drawn_row(const struct lines *lines, size_t line)
{
    if (!lines->v[line].gaps)
        return false;
    const size_t from = line > 2 ? line - 2 : 0, to = line + 2 < lines->n ? line + 2 : lines->n - 1;
    for (size_t i = from; i <= to; i++)
        if (i != line && lines->v[i].gaps)
            return true;
    return false;
}

static void add_line(struct builder *b, size_t line)
{
    const struct line *l = &b->parse->lines.v[line];
    struct span mark;
    switch (l->kind) {
    case LINE_BLANK:
        b->gap = true;
        return;
    case LINE_RULE:
    case LINE_BAR:
    case LINE_PAGE:
        open_para(b, PARA_NOISE, l->span);
        b->gap = true;
        b->broken = b->broken || l->kind == LINE_PAGE || (l->kind == LINE_RULE && l->width > 4);
        return;
    default:
        break;
    }
    const bool open = b->gap || b->note != SIZE_MAX || b->text == SIZE_MAX || b->parse->whole ||
                      b->parse->lines.unwrapped || line_ends_sentence(line_str(b, b->last));
    if (open && label_footnote(line_str(b, line), &mark)) {
        b->note = open_para(b, PARA_FOOTNOTE, l->span);
        b->gap = false;
        b->broken = true;
        b->note_last = line;
    } else if (b->note != SIZE_MAX && !b->gap && note_goes_on(b, line)) {
        VEC_PUSH(b->parse->arena, &b->parts, ((struct part){l->span, (uint32_t)b->note}));
        b->note_last = line;
    } else if (l->row || is_drawn_row(&b->parse->lines, line)) {
        open_para(b, PARA_TABLE, l->span);
        b->text = b->note = SIZE_MAX;
        b->gap = true;
    } else {
        add_text(b, line);
    }
}

/* Parts of one paragraph may lie far apart; bring them together, in order. */
static void sort_parts(struct builder *b)
{
    struct arena *arena = b->parse->arena;
    struct span *spans = ARENA_ARRAY(arena, struct span, b->parts.n + 1);
    size_t *starts = ARENA_ARRAY(arena, size_t, b->paras.n + 1);
    for (size_t i = 0; i < b->parts.n; i++)
        b->paras.v[b->parts.v[i].para].n_spans++;
    size_t sum = 0;
    for (size_t i = 0; i < b->paras.n; i++) {
        starts[i] = sum;
        b->paras.v[i].spans = spans + sum;
        sum += b->paras.v[i].n_spans;
    }
    for (size_t i = 0; i < b->parts.n; i++)
        spans[starts[b->parts.v[i].para]++] = b->parts.v[i].span;
}

/* A label without the marks that Markdown has put into it, and with one blank between its words: "1\.", "Điều  2**." */
static struct str clean_sign(struct arena *arena, struct str sign)
{
    bool plain = true;
    for (size_t i = 0; i < sign.n && plain; i++)
        plain = !strchr("\\*\t\xC2", sign.p[i]) && !(sign.p[i] == ' ' && i && sign.p[i - 1] == ' ');
    if (plain || sign.n < 2)
        return sign;
    char *out = arena_alloc(arena, sign.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < sign.n; i++)
        if (sign.p[i] != '\\' && sign.p[i] != '*')
            out[n++] = sign.p[i];
    return text_clean(arena, str_make(out, n));
}

/* Makes the label relative to the text and the flow of what stands behind it. */
static void finish_para(struct parse *parse, struct para *para)
{
    struct span *first = &para->spans[0];
    const uint32_t from = first->from;
    para->place = text_place(parse->text, (struct span){from, para->spans[para->n_spans - 1].to});
    struct span mark;
    const size_t note = para->kind == PARA_FOOTNOTE ? label_footnote(str_at(parse->text->s, *first), &mark) : 0;
    if (note) {
        para->sign = str_sub(parse->text->s, from + mark.from, from + mark.to);
        first->from += (uint32_t)note;
    } else if (para->label.kind) {
        const struct span sign = para->label.span;
        para->sign = clean_sign(parse->arena, str_sub(parse->text->s, from + sign.from, from + sign.to));
        const uint32_t words = from + (uint32_t)para->label.words;
        first->from = words < first->to ? words : first->to;
    }
    para->flow = flow_make(parse->arena, parse->text, para->spans, para->n_spans);
    if (para->kind == PARA_TEXT)
        para->upper = text_is_upper(para->flow.s);
}

static void add_lines(struct builder *b, size_t from, size_t to)
{
    b->text = b->note = SIZE_MAX;
    b->gap = b->broken = false;
    for (size_t i = from; i < to; i++)
        add_line(b, i);
}

void parse_blocks(struct parse *parse)
{
    struct builder b = {.parse = parse};
    add_lines(&b, parse->head_lines, parse->tail_first);
    b.annex = true;
    add_lines(&b, parse->tail_end, parse->lines.n);
    sort_parts(&b);
    for (size_t i = 0; i < b.paras.n; i++) {
        b.paras.v[i].index = i;
        finish_para(parse, &b.paras.v[i]);
    }
    parse->paras = (struct paras){b.paras.v, b.paras.n};
}
