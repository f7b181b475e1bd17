#include "paper/letterhead.h"
#include "paper/scan.h"

#include <string.h>

enum { HEAD_LINES_MAX = 80, NAME_BYTES_MAX = 240, DATE_BYTES_MAX = 120, RIGHT_COLUMN_SLACK = 10, NAMES_MAX = 12 };

/* What is being read in one column or cell, over its lines. */
struct column {
    const char *motto; /* what is still to come of a title broken over lines */
    VEC(struct span) date; /* parts of a date line that is not complete yet */
};

struct reading {
    struct parse *parse;
    struct column columns[2];
    uint32_t right; /* where the right column starts; 0: none seen */
    struct name_line names[NAMES_MAX];
    size_t n_names;
    VEC(struct span) about; /* "V/v …" of a letter */
    bool evidence; /* a title, number or date was found: this is a letterhead */
    bool number;
    struct span extent;
    struct span type; /* where the name of the type was found */
};

enum verdict { TAKEN, TYPE_LINE, BODY };

/* The titles of Party and State papers; markers only, they name nobody. */
static const char *const mottos[] = {
    "dang cong san viet nam",
    "cong hoa xa hoi chu nghia viet nam",
    "doc lap - tu do - hanh phuc",
};

static bool continues_motto(struct column *column, const char *rest, struct str folded)
{
    const size_t n = strlen(rest);
    if (folded.n == 0 || folded.n > n || memcmp(rest, folded.p, folded.n) != 0)
        return false;
    if (folded.n == n)
        column->motto = NULL;
    else if (rest[folded.n] == ' ')
        column->motto = rest + folded.n + 1;
    else
        return false;
    return true;
}

static bool take_motto(struct reading *r, struct column *column, struct str folded)
{
    if (column->motto && continues_motto(column, column->motto, folded)) {
        r->evidence = true;
        return true;
    }
    column->motto = NULL;
    for (size_t i = 0; i < sizeof mottos / sizeof *mottos; i++)
        if (continues_motto(column, mottos[i], folded)) {
            r->evidence = r->evidence || !column->motto;
            return true;
        }
    return false;
}

/* Marks of urgency, drafts and distribution (36-HD/VPTW 2018, II.2), and the stamp of a copy. */
static bool is_stamp(struct str folded)
{
    static const char *const stamps[] = {
        "khan", "thuong khan", "hoa toc", "hoa toc hen gio", "du thao", "luu hanh noi bo", "tai lieu thu hoi",
        "xong hoi nghi tra lai", "xem xong tra lai", "tai lieu hoi nghi", "sao y", "sao luc", "sao y ban chinh",
        "ban sao", "toi khan",
    };
    for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
        if (str_eq(folded, str_from(stamps[i])))
            return true;
    return str_starts(folded, STR("du thao lan")) || str_starts(folded, STR("do mat")) ||
           str_starts(folded, STR("muc do mat"));
}

static struct field field_of(struct parse *parse, const struct flow *flow, size_t from, size_t to)
{
    const struct str words = str_sub(flow->s, from, to);
    const struct str value = str_trim(words);
    from += (size_t)(value.p - words.p);
    return (struct field){value, flow_place(flow, parse->text, from, from + value.n)};
}

static bool take_number(struct reading *r, const struct flow *flow, size_t *ret_end)
{
    struct number_line line;
    if (r->number || !scan_number_line(r->parse->arena, flow->s, &line))
        return false;
    struct header *header = &r->parse->paper->header;
    if (line.number.p) {
        header->number = field_of(r->parse, flow, line.number_span.from, line.number_span.to);
        header->number.value = line.number;
    }
    if (line.symbol.p) {
        header->symbol = field_of(r->parse, flow, line.symbol_span.from, line.symbol_span.to);
        header->symbol.value = line.symbol;
    }
    r->number = r->evidence = true;
    *ret_end = line.span.to;
    return true;
}

/* Where "ngày" stands in a date line: at its head or behind the place. STR_NOWHERE when this is none. */
static size_t date_word(struct str s)
{
    if (str_starts(s, STR("ngày")) || str_starts(s, STR("Ngày")))
        return 0;
    const size_t at = str_find(s, STR(" ngày"));
    return at == STR_NOWHERE ? at : at + 1;
}

/* Takes over place and date when the parts read so far make a whole date line. */
static bool finish_date(struct reading *r, struct column *column)
{
    struct parse *parse = r->parse;
    struct header *header = &parse->paper->header;
    const struct flow flow = flow_make(parse->arena, parse->text, column->date.v, column->date.n);
    struct date_hit *hits = NULL;
    const size_t n = scan_dates(parse->arena, flow.s, &hits);
    size_t at = date_word(flow.s);
    const size_t year = str_find(flow.s, STR("năm "));
    const bool full = n || (year != STR_NOWHERE && year + 5 < flow.s.n);
    if (at == STR_NOWHERE)
        at = n ? hits[0].span.from : flow.s.n;
    if (!full)
        return false;
    struct str place = str_trim(str_sub(flow.s, 0, at));
    while (place.n && (place.p[place.n - 1] == ',' || place.p[place.n - 1] == ' '))
        place.n--;
    if (place.n) {
        const size_t from = (size_t)(place.p - flow.s.p);
        header->place = field_of(parse, &flow, from, from + place.n);
    }
    header->date = field_of(parse, &flow, at, flow.s.n);
    if (n) {
        header->issued = hits[0].date;
        header->impossible_date = hits[0].impossible;
    }
    column->date.n = 0;
    r->evidence = true;
    return true;
}

static bool take_date(struct reading *r, struct column *column, struct span span, struct str words)
{
    if (r->parse->paper->header.date.value.p || words.n > DATE_BYTES_MAX)
        return false;
    const bool open = column->date.n > 0;
    const bool place = str_ends(words, STR(",")) && !text_is_upper(words) && utf8_count(words) < 30;
    struct date_hit *hits = NULL;
    const bool short_date = str_find_byte(words, ',') != STR_NOWHERE && words.n < 60 &&
                            scan_dates(r->parse->arena, words, &hits) > 0;
    if (!open && !place && !short_date && date_word(words) == STR_NOWHERE)
        return false;
    if (!open && line_ends_sentence(words) && !place)
        return false;
    VEC_PUSH(r->parse->arena, &column->date, span);
    if (!finish_date(r, column) && column->date.n > 4)
        column->date.n = 0;
    return true;
}

/* A line of capitals that begins with the name of a type of paper. *ret_end: bytes of the name. */
static const struct paper_type *type_line(struct arena *arena, struct str words, size_t *ret_end)
{
    const struct paper_type *type = paper_type_at(words, ret_end);
    if (!type)
        return NULL;
    const struct str rest = str_trim(str_skip(words, *ret_end));
    const bool alone = rest.n == 0 || str_eq(rest, STR(":"));
    if (!text_is_upper(str_sub(words, 0, *ret_end)) && !alone)
        return NULL;
    if (*ret_end < words.n && words.p[*ret_end] != ' ' && words.p[*ret_end] != ':')
        return NULL;
    const struct str folded = text_fold(arena, rest);
    const bool goes_on = str_starts(folded, STR("va ")) || str_starts(folded, STR("vien"));
    return goes_on ? NULL : type;
}

/* A letter (công văn) is told by its symbol: CV, or a State symbol that begins with no type ("123/SNV-TCCB"). */
static bool is_letter(const struct parse *parse)
{
    const struct str symbol = parse->paper->header.symbol.value;
    const size_t dash = str_find_byte(symbol, '-');
    const size_t stroke = str_find_byte(symbol, '/');
    if (symbol.n == 0)
        return false;
    const size_t end = dash < stroke ? dash : stroke;
    const struct str code = end == STR_NOWHERE ? symbol : str_sub(symbol, 0, end);
    return str_starts(symbol, STR("CV")) || !paper_type_of_code(code);
}

static enum verdict take_piece(struct reading *r, struct column *column, struct span span, bool right)
{
    struct parse *parse = r->parse;
    const struct flow flow = flow_make(parse->arena, parse->text, &span, 1);
    const struct str words = flow.s;
    const struct str folded = text_fold(parse->arena, words);
    size_t end = 0;
    if (folded.n == 0 || strspn(folded.p, "-_=.~ []|") >= folded.n)
        return TAKEN;
    if (take_motto(r, column, folded))
        return TAKEN;
    if (secrecy_of_mark(parse->arena, words) || is_stamp(folded))
        return TAKEN;
    if (take_number(r, &flow, &end)) {
        const struct str rest = str_trim(str_skip(words, end));
        if (rest.n < 3)
            return TAKEN;
        const size_t at = (size_t)(rest.p - words.p);
        return take_piece(r, column, (struct span){flow_at(&flow, at), span.to}, right);
    }
    if (str_starts(folded, STR("v/v")) || (r->number && str_starts(folded, STR("ve viec")) && !text_is_upper(words))) {
        VEC_PUSH(parse->arena, &r->about, span);
        return TAKEN;
    }
    if (str_starts(folded, STR("kinh gui")) || str_starts(folded, STR("kinh trinh")) || label_read(words).kind)
        return BODY;
    if (take_date(r, column, span, words))
        return TAKEN;
    if (type_line(parse->arena, words, &end)) {
        r->type = span;
        return TYPE_LINE;
    }
    const bool about = r->about.n || (r->number && is_letter(parse) && !text_is_upper(words));
    if (about && !right && words.n < NAME_BYTES_MAX && !line_ends_sentence(words)) {
        VEC_PUSH(parse->arena, &r->about, span);
        return TAKEN;
    }
    if (!text_is_upper(words) || words.n > NAME_BYTES_MAX || r->n_names == NAMES_MAX)
        return right && words.n < DATE_BYTES_MAX ? TAKEN : BODY;
    if (!right)
        r->names[r->n_names++] = (struct name_line){span, words};
    return TAKEN;
}

static void take_type(struct reading *r, size_t line)
{
    struct parse *parse = r->parse;
    const struct span span = r->type;
    const struct flow flow = flow_make(parse->arena, parse->text, &span, 1);
    size_t end = 0;
    const struct paper_type *type = type_line(parse->arena, flow.s, &end);
    parse->paper->header.type = field_of(parse, &flow, 0, end);
    parse->paper->header.type.value = type->name;
    struct span rest = {0, 0};
    if (str_trim(str_skip(flow.s, end)).n > 1)
        rest = (struct span){flow_at(&flow, end), flow.end};
    parse->title = (struct span){span.from, span.to};
    parse->head_lines = letterhead_subject(parse, line + 1, rest.to ? &rest : NULL);
}

static enum verdict take_line(struct reading *r, size_t line)
{
    struct parse *parse = r->parse;
    const struct line *l = &parse->lines.v[line];
    if (l->kind == LINE_BAR)
        for (size_t i = 0; i < 2; i++)
            r->columns[i].motto = NULL;
    if (l->kind != LINE_TEXT)
        return TAKEN;
    if (secrecy_of_mark(parse->arena, str_at(parse->text->s, l->span))) {
        if (!r->extent.to)
            r->extent.from = l->span.from;
        r->extent.to = l->span.to;
        return TAKEN;
    }
    struct piece pieces[PIECES_MAX];
    const size_t n = line_pieces(parse->text, &parse->lines, line, pieces);
    const struct span above = r->extent;
    const size_t names_above = r->n_names;
    for (size_t i = 0; i < n; i++) {
        const bool beside = i > 0;
        const bool right = beside || (r->right && pieces[i].column + RIGHT_COLUMN_SLACK >= r->right);
        if (beside && (!r->right || pieces[i].column < r->right))
            r->right = pieces[i].column;
        const enum verdict verdict = take_piece(r, &r->columns[right], pieces[i].span, right && r->right > 0);
        if (verdict == BODY) {
            r->extent = above;
            r->n_names = names_above;
        }
        if (verdict != TAKEN)
            return verdict;
        if (!r->extent.to)
            r->extent.from = pieces[i].span.from;
        r->extent.to = pieces[i].span.to;
    }
    return TAKEN;
}

/* A letter has no type line; its subject stands under the number (36-HD/VPTW 2018, II.1.5.2). */
static void finish_letter(struct reading *r)
{
    struct parse *parse = r->parse;
    struct header *header = &parse->paper->header;
    if (r->about.n) {
        parse->subject = flow_make(parse->arena, parse->text, r->about.v, r->about.n);
        header->subject = field_of(parse, &parse->subject, 0, parse->subject.s.n);
    }
    const struct str symbol = header->symbol.value;
    if (!header->type.value.p && str_starts(symbol, STR("CV"))) {
        header->type = header->symbol;
        header->type.value = STR("Công văn");
    }
}

/* The lines of "Kính gửi: …" up to a blank line belong to the letterhead. Returns the line behind them. */
static size_t take_addressee(struct reading *r, size_t line)
{
    enum { ADDRESSEE_LINES_MAX = 12, GREETING_WORDS = 2 };
    struct parse *parse = r->parse;
    VEC(struct span) spans = {0};
    size_t end = line;
    while (end < parse->lines.n && end < line + ADDRESSEE_LINES_MAX && parse->lines.v[end].kind == LINE_TEXT)
        VEC_PUSH(parse->arena, &spans, parse->lines.v[end++].span);
    const struct flow flow = flow_make(parse->arena, parse->text, spans.v, spans.n);
    size_t at = 0;
    for (int words = 0; words < GREETING_WORDS && at < flow.s.n; at++)
        words += flow.s.p[at] == ' ';
    struct str name = str_trim(str_skip(flow.s, at));
    while (name.n && strchr(",;.:", name.p[name.n - 1]))
        name.n--;
    parse->addressee = str_starts(name, STR("-")) ? STR_NONE : name;
    r->extent.to = spans.v[spans.n - 1].to;
    return end;
}

static bool greets(struct parse *parse, size_t line)
{
    const struct str folded = text_fold(parse->arena, str_at(parse->text->s, parse->lines.v[line].span));
    const size_t at = line_skip_marks(folded);
    return str_starts(str_skip(folded, at), STR("kinh gui")) || str_starts(str_skip(folded, at), STR("kinh trinh"));
}

void parse_letterhead(struct parse *parse)
{
    struct reading r = {.parse = parse};
    size_t seen = 0;
    for (size_t i = 0; i < parse->lines.n && seen < HEAD_LINES_MAX; i++) {
        seen += parse->lines.v[i].kind == LINE_TEXT;
        const enum verdict verdict = take_line(&r, i);
        if (verdict == TAKEN)
            continue;
        if (verdict == TYPE_LINE) {
            parse->letterhead = r.extent;
            letterhead_names(parse, r.names, r.n_names);
            take_type(&r, i);
            finish_letter(&r);
        } else if (r.evidence) {
            parse->head_lines = greets(parse, i) ? take_addressee(&r, i) : i;
            parse->letterhead = r.extent;
            letterhead_names(parse, r.names, r.n_names);
            finish_letter(&r);
        } else {
            parse->paper->header = (struct header){0};
        }
        return;
    }
    if (r.evidence) {
        parse->letterhead = r.extent;
        letterhead_names(parse, r.names, r.n_names);
        finish_letter(&r);
        parse->head_lines = parse->lines.n;
    } else {
        parse->paper->header = (struct header){0};
    }
}
