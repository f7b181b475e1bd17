/* What one piece of a line of a letterhead is. */
#include "paper/letterhead.h"

#include <string.h>

enum { NAME_BYTES_MAX = 240, DATE_BYTES_MAX = 120, DATE_PARTS_MAX = 4, STRANGE_BYTES_MAX = 100,
       SPACED_BYTES_MAX = 120 };

struct field letterhead_field(struct parse *parse, const struct flow *flow, size_t from, size_t to)
{
    const struct str words = str_sub(flow->s, from, to);
    const struct str value = str_trim(words);
    from += (size_t)(value.p - words.p);
    return (struct field){value, flow_place(flow, parse->text, from, from + value.n)};
}

static bool take_motto(struct reading *r, struct column *column, struct str folded)
{
    if (!mark_motto_whole(folded, &column->motto))
        return false;
    r->evidence += !column->motto;
    r->arrival = false;
    return true;
}

/* A number without a symbol may be one of another office's stamp; one with a symbol stands in its stead. */
static bool take_number(struct reading *r, const struct flow *flow, size_t *ret_end)
{
    struct number_line line;
    struct header *header = &r->parse->paper->header;
    if (r->number && header->symbol.value.p)
        return false;
    if (!scan_number_line(r->parse->arena, flow->s, &line))
        return false;
    *ret_end = line.span.to;
    if (r->arrival && !line.symbol.p)
        return true;
    if (r->number && !line.symbol.p)
        return false;
    header->number = header->symbol = (struct field){0};
    if (line.number.p) {
        header->number = letterhead_field(r->parse, flow, line.number_span.from, line.number_span.to);
        header->number.value = line.number;
    }
    if (line.symbol.p) {
        header->symbol = letterhead_field(r->parse, flow, line.symbol_span.from, line.symbol_span.to);
        header->symbol.value = line.symbol;
    }
    r->number = true;
    r->evidence++;
    return true;
}

/* Takes over place and date when the parts read so far make a whole date line. */
static void finish_date(struct reading *r, struct column *column)
{
    struct parse *parse = r->parse;
    struct header *header = &parse->paper->header;
    const struct flow flow = flow_make(parse->arena, parse->text, column->date.v, column->date.n);
    struct dateline line;
    if (!dateline_read(parse->arena, flow.s, &line) || !line.full) {
        if (column->date.n > DATE_PARTS_MAX)
            column->date.n = 0;
        return;
    }
    if (line.place.to)
        header->place = letterhead_field(parse, &flow, line.place.from, line.place.to);
    header->date = letterhead_field(parse, &flow, line.date.from, line.date.to);
    header->issued = line.issued;
    header->impossible_date = line.impossible;
    column->date.n = 0;
    r->evidence++;
}

static bool take_date(struct reading *r, struct column *column, const struct flow *flow, struct span span)
{
    const struct str words = flow->s;
    struct dateline line = {0};
    if (words.n > DATE_BYTES_MAX)
        return false;
    const bool open = column->date.n > 0;
    const bool place = str_ends(words, STR(",")) && !text_is_upper(words) && utf8_count(words) < 30;
    const bool dated = dateline_read(r->parse->arena, words, &line);
    if (!open && !place && !(dated && (line.open || str_find_byte(words, ',') != STR_NOWHERE)))
        return false;
    if (!open && !place && (line.odd || (line_ends_sentence(words) && !line.whole)))
        return false;
    if (r->arrival && dated && !line.place.to)
        return true;
    if (r->parse->paper->header.date.value.p)
        return false;
    if (dated && line.name && r->n_names < NAMES_MAX) {
        const struct span name = {span.from, flow_at(flow, line.name)};
        r->names[r->n_names++] = (struct name_line){name, str_trim(str_sub(words, 0, line.name))};
        span.from = name.to;
    }
    VEC_PUSH(r->parse->arena, &column->date, span);
    finish_date(r, column);
    return true;
}

/* The symbol that was read before is one of this type of paper. */
static bool symbol_has_type(const struct parse *parse, const struct paper_type *type)
{
    const struct str symbol = parse->paper->header.symbol.value, code = type->code;
    return symbol.n > code.n && code.n && str_starts(symbol, code) && strchr("-/", symbol.p[code.n]);
}

/* A line of capitals that begins with the name of a type of paper, or one in small letters that the symbol has told.
 * *ret_end: bytes of the name. */
static const struct paper_type *type_line(const struct reading *r, struct str words, size_t *ret_end)
{
    const struct paper_type *type = paper_type_at(words, ret_end);
    const struct str behind = type ? str_skip(words, *ret_end) : STR_NONE;
    if (!type || (behind.n && !strchr(" :\")", behind.p[0]) && !str_starts(behind, STR("\u201D"))))
        return NULL;
    const struct str rest = str_trim(behind);
    const bool alone = rest.n == 0 || utf8_count(rest) == 1;
    const bool told = symbol_has_type(r->parse, type) && words.n < NAME_BYTES_MAX && !line_ends_sentence(words);
    if (!alone && !told && !text_is_upper(str_sub(words, 0, *ret_end)))
        return NULL;
    const struct str folded = text_fold(r->parse->arena, rest);
    const bool numbered = str_starts(folded, STR("so ")) && !r->number && r->n_names;
    return numbered || str_starts(folded, STR("va ")) || str_starts(folded, STR("vien")) ? NULL : type;
}

static bool take_type(struct reading *r, const struct flow *flow, size_t from, struct span span)
{
    const struct str words = str_skip(flow->s, from);
    size_t end = 0;
    const struct paper_type *type = type_line(r, words, &end);
    if (!type)
        return false;
    r->type = type;
    r->type_span = (struct span){flow_at(flow, from), span.to};
    r->type_end = end;
    return true;
}

/* "DỰ THẢO BÁO CÁO", "“THÔNG BÁO”": where the words of a type can start. */
static size_t type_offset(struct str words, struct str folded)
{
    enum { DRAFT_WORDS = 2 };
    size_t at = 0;
    if (str_starts(folded, STR("du thao ")))
        for (int blanks = 0; at < words.n && blanks < DRAFT_WORDS; at++)
            blanks += words.p[at] == ' ';
    while (at < words.n && (words.p[at] == '"' || words.p[at] == '('))
        at++;
    return str_starts(str_skip(words, at), STR("\u201C")) ? at + 3 : at;
}

bool letterhead_spaced_type(struct reading *r, struct span span)
{
    enum { LETTERS_MIN = 5 };
    const struct str s = str_at(r->parse->text->s, span);
    if (s.n > SPACED_BYTES_MAX)
        return false;
    char *out = arena_alloc(r->parse->arena, s.n + 2);
    size_t n = 0, letters = 0;
    for (size_t i = emphasis_skip(s); i < s.n && s.p[i] != '*';) {
        uint32_t code = 0;
        const size_t size = utf8_decode(s, i, &code);
        if (!size || !text_is_upper_letter(code))
            return false;
        memcpy(out + n, s.p + i, size);
        n += size;
        i += size;
        letters++;
        size_t blanks = 0;
        while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t'))
            blanks++, i++;
        if (blanks == 0 && i < s.n && s.p[i] != '*')
            return false;
        if (blanks > 1)
            out[n++] = ' ';
    }
    size_t end = 0;
    const struct paper_type *type = letters >= LETTERS_MIN ? paper_type_at(str_make(out, n), &end) : NULL;
    if (!type || end < n)
        return false;
    r->type = type;
    r->type_span = span;
    r->type_end = s.n;
    return true;
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

static struct span span_of(const struct flow *flow, size_t from, size_t to)
{
    return (struct span){flow_at(flow, from), to ? flow_at(flow, to - 1) + 1 : flow_at(flow, 0)};
}

/* "ĐẢNG ỦY XÃ ĐÔNG SƠN * Số 19-TB/ĐU": a gap was lost in front of the number. Where it starts, or 0. */
static size_t number_inside(struct reading *r, struct str words)
{
    const size_t at = str_find(words, STR(" Số"));
    struct number_line line;
    if (at == STR_NOWHERE || !text_is_upper(str_sub(words, 0, at)) || r->number)
        return 0;
    return scan_number_line(r->parse->arena, str_skip(words, at + 1), &line) && line.symbol.p ? at + 1 : 0;
}

/* A gap between two columns was lost. *ret_verdict is that of the parts. */
static bool take_parts(struct reading *r, struct column *column, const struct flow *flow, bool right,
                       enum verdict *ret_verdict)
{
    const struct str words = flow->s;
    const uint32_t *at = NULL;
    const struct str folded = text_fold_map(r->parse->arena, words, &at);
    struct span motto;
    size_t cut = number_inside(r, words);
    if (cut) {
        *ret_verdict = letterhead_piece(r, column, span_of(flow, 0, cut - 1), right);
        if (*ret_verdict == TAKEN)
            *ret_verdict = letterhead_piece(r, column, span_of(flow, cut, words.n), right);
        return true;
    }
    if (!mark_motto_inside(folded, &motto))
        return false;
    const size_t from = at[motto.from], to = at[motto.to];
    if (from && !text_is_upper(str_sub(words, 0, from)))
        return false;
    r->evidence++;
    *ret_verdict = TAKEN;
    if (from)
        *ret_verdict = letterhead_piece(r, column, span_of(flow, 0, from), right);
    if (*ret_verdict == TAKEN && str_trim(str_skip(words, to)).n)
        *ret_verdict = letterhead_piece(r, &r->columns[1], span_of(flow, to, words.n), true);
    return true;
}

static enum verdict take_name(struct reading *r, struct span span, struct str words, bool right)
{
    const bool upper = text_is_upper(words), shape = words.n <= NAME_BYTES_MAX && r->n_names < NAMES_MAX;
    const bool small = !r->number && !line_ends_sentence(words) && words.n <= STRANGE_BYTES_MAX &&
                       letterhead_begins_name(r->parse->arena, words);
    if (shape && !right && (upper || small)) {
        r->names[r->n_names++] = (struct name_line){span, words};
        r->arrival = r->arrival && !upper;
        return upper ? TAKEN : STRANGE;
    }
    if (right && (words.n < DATE_BYTES_MAX || (upper && shape)))
        return TAKEN;
    return words.n <= STRANGE_BYTES_MAX && !line_ends_sentence(words) ? STRANGE : BODY;
}

static bool is_about(const struct reading *r, struct str words, struct str folded)
{
    while (folded.n && (folded.p[0] == '"' || folded.p[0] == '('))
        folded = str_skip(folded, 1);
    return str_starts(folded, STR("v/v")) || str_starts(folded, STR("v.v ")) ||
           (r->number && str_starts(folded, STR("ve viec")) && !text_is_upper(words));
}

enum verdict letterhead_piece(struct reading *r, struct column *column, struct span span, bool right)
{
    struct parse *parse = r->parse;
    span.from += (uint32_t)emphasis_skip(str_at(parse->text->s, span));
    const struct flow flow = flow_make(parse->arena, parse->text, &span, 1);
    const struct str words = flow.s;
    const struct str folded = text_fold(parse->arena, words);
    size_t end = 0;
    if (mark_is_ornament(folded) || mark_is_machine_note(folded) || take_motto(r, column, folded))
        return TAKEN;
    if (mark_is_arrival(folded)) {
        r->arrival = true;
        return TAKEN;
    }
    const size_t offset = type_offset(words, folded);
    if (secrecy_of_mark(parse->arena, words) || (mark_is_stamp(folded) && !take_type(r, &flow, offset, span)))
        return TAKEN;
    if (take_number(r, &flow, &end)) {
        const struct str rest = str_trim(str_skip(words, end));
        if (rest.n < 3)
            return TAKEN;
        return letterhead_piece(r, column, (struct span){flow_at(&flow, (size_t)(rest.p - words.p)), span.to}, right);
    }
    if (is_about(r, words, folded)) {
        VEC_PUSH(parse->arena, &r->about, span);
        return TAKEN;
    }
    const bool name_goes_on = r->n_names && !r->number && text_is_upper(words) && str_starts(folded, STR("- "));
    if (str_starts(folded, STR("kinh gui")) || str_starts(folded, STR("kinh trinh")) ||
        (label_read(words).kind && !name_goes_on))
        return BODY;
    if (take_date(r, column, &flow, span))
        return TAKEN;
    enum verdict verdict = TAKEN;
    if (take_parts(r, column, &flow, right, &verdict))
        return verdict;
    const bool open = r->n_names && !r->number && letterhead_name_is_open(parse->arena, r->names[r->n_names - 1].words);
    if (!open && take_type(r, &flow, offset, span))
        return TYPE_LINE;
    const bool about = r->about.n || (r->number && is_letter(parse) && !text_is_upper(words));
    if (about && !right && words.n < NAME_BYTES_MAX && !line_ends_sentence(words)) {
        VEC_PUSH(parse->arena, &r->about, span);
        return TAKEN;
    }
    return take_name(r, span, words, right);
}
