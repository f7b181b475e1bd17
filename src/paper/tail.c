#include "paper/tail.h"

#include "paper/letterhead.h"
#include "words/words.h"

#include <stdlib.h>
#include <string.h>

enum { RIGHT_MIN = 24, RIGHT_SLACK = 14, ABOVE_LINES = 8, SIGNATURE_LINES = 40, TAIL_LINES_MAX = 400,
       POSITION_BYTES_MAX = 120 };

/* Pieces at the end, by the side on which they stand. */
struct sides {
    struct parse *parse;
    struct tail_pieces left, right;
    uint32_t right_column; /* where the right side starts; 0: not seen */
    uint32_t signer_column; /* of the right one of two who sign; 0: one signs */
    bool cells;             /* bars part the sides */
    bool in_right;
};

static struct str piece_words(const struct parse *parse, struct span span)
{
    return text_clean(parse->arena, str_at(parse->text->s, span));
}

/* "Nơi nhận:" as typists and scanners write it; words behind it without a sign between are a sentence. */
static bool is_marker(struct str words)
{
    static const char *const places[] = {"nơi", "nới", "noi", NULL};
    static const char *const takes[] = {"nhận", "nhân", "nhan", "gửi", NULL};
    const struct str s = str_skip(words, emphasis_skip(words));
    const size_t place = words_start_any(s, places);
    struct str rest = str_skip(s, place);
    rest = str_skip(rest, emphasis_skip(rest));
    const size_t take = place && rest.p > s.p + place ? words_start_any(rest, takes) : 0;
    rest = str_skip(rest, take);
    rest = str_skip(rest, emphasis_skip(rest));
    return take && (rest.n == 0 || strchr(":;.,-", rest.p[0]));
}

/* Every marker begins so; looked for first, because most lines of a paper hold none. */
static bool may_hold_marker(struct str words)
{
    size_t at;
    while ((at = str_find_byte(words, 'N')) != STR_NOWHERE) {
        if (is_marker(str_skip(words, at)))
            return true;
        words = str_skip(words, at + 1);
    }
    return false;
}

/* The line with "Nơi nhận", or lines.n. */
static size_t find_marker(const struct parse *parse, struct piece *ret_piece)
{
    for (size_t i = parse->head_lines; i < parse->lines.n; i++) {
        const struct line *line = &parse->lines.v[i];
        if (line->kind != LINE_TEXT || !may_hold_marker(str_at(parse->text->s, line->span)))
            continue;
        struct piece pieces[PIECES_MAX];
        const size_t n = line_pieces(parse->text, &parse->lines, i, pieces);
        for (size_t p = 0; p < n; p++)
            if (is_marker(str_at(parse->text->s, pieces[p].span))) {
                *ret_piece = pieces[p];
                return i;
            }
    }
    return parse->lines.n;
}

static void push(struct sides *s, struct tail_pieces *side, struct piece piece, bool gap)
{
    const struct tail_piece item = {piece.span, piece_words(s->parse, piece.span), piece.line, gap};
    if (item.words.n)
        VEC_PUSH(s->parse->arena, side, item);
}

/* A brace's note belongs to the words in front of it. */
static size_t join_braces(const struct parse *parse, struct piece *pieces, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        const struct str s = str_at(parse->text->s, pieces[i].span);
        const bool drawn = str_starts(s, STR("\xE2\x8E")) || str_starts(s, STR("\xEF\x83")); /* ⎫ and a font's own */
        if (kept && (drawn || strchr("(}]", s.p[0])))
            pieces[kept - 1].span.to = pieces[i].span.to;
        else
            pieces[kept++] = pieces[i];
    }
    return kept;
}

/* What stands behind "Nơi nhận:" on its line: recipients that ";" parts, or the signature's first line. */
static void sort_marker(struct sides *s, struct piece piece, bool gap)
{
    struct parse *parse = s->parse;
    const struct str words = str_at(parse->text->s, piece.span);
    const size_t colon = str_find_byte(words, ':');
    if (colon == STR_NOWHERE)
        return;
    piece.span.from += (uint32_t)(colon + 1 + emphasis_skip(str_skip(words, colon + 1)));
    bool sure = false;
    if (signature_opens(parse->arena, piece_words(parse, piece.span), &sure)) {
        push(s, &s->right, piece, gap);
        return;
    }
    while (piece.span.from < piece.span.to) {
        const struct str rest = str_at(parse->text->s, piece.span);
        const size_t semicolon = str_find(rest, STR("; "));
        struct piece part = piece;
        if (semicolon != STR_NOWHERE)
            part.span.to = piece.span.from + (uint32_t)semicolon + 1;
        if (part.span.to - part.span.from >= 3)
            push(s, &s->left, part, gap);
        piece.span.from = part.span.to;
    }
}

/* "- Thường trực Tỉnh ủy (b/c), PHÓ BÍ THƯ": the gap in front of a line of the signature was lost. */
static void push_recipient(struct sides *s, struct piece piece, bool gap)
{
    struct arena *arena = s->parse->arena;
    const struct str words = str_at(s->parse->text->s, piece.span);
    bool sure = false;
    const bool whole = signature_opens(arena, piece_words(s->parse, piece.span), &sure);
    for (size_t at = whole ? 0 : words.n; at-- > 1 && words.n - at < POSITION_BYTES_MAX;) {
        if (words.p[at] != ' ' || !strchr(",;.)", words.p[at - 1]))
            continue;
        struct piece right = piece;
        right.span.from += (uint32_t)at + 1;
        const struct str rest = piece_words(s->parse, right.span);
        if (!text_is_upper(rest))
            break;
        if (signature_opens(arena, rest, &sure)) {
            piece.span.to = right.span.from - 1;
            push(s, &s->right, right, gap);
            break;
        }
    }
    push(s, &s->left, piece, gap);
}

static void sort_line(struct sides *s, size_t line, bool gap, bool marker_line)
{
    struct parse *parse = s->parse;
    struct piece pieces[PIECES_MAX];
    const bool row = parse->lines.v[line].row;
    size_t n = join_braces(parse, pieces, line_pieces(parse->text, &parse->lines, line, pieces));
    for (size_t i = 0; i < n; i++) {
        const struct piece piece = pieces[i];
        const struct str words = str_at(parse->text->s, piece.span);
        if (is_marker(words)) {
            sort_marker(s, piece, gap);
            continue;
        }
        if (marker_line && n > 1 && i == 0 && !row) {
            /* what stands to the left of the marker is no recipient */
            push(s, &s->right, piece, gap);
            continue;
        }
        bool right = s->in_right;
        if (row || piece.cell) {
            right = piece.cell > 0;
        } else if (!s->cells) {
            right = i > 0 && label_read(words).kind != LABEL_DASH;
            if (right && (!s->right_column || piece.column < s->right_column))
                s->right_column = piece.column;
            if (n == 1 && piece.column >= RIGHT_MIN)
                right = !s->right_column || piece.column + RIGHT_SLACK >= s->right_column;
        }
        if (right)
            push(s, &s->right, piece, gap);
        else
            push_recipient(s, piece, gap);
    }
}

/* The line that opens a signature: its formula may stand beside another one. */
static bool line_opens_signature(const struct parse *parse, size_t line, bool *ret_sure)
{
    struct piece pieces[PIECES_MAX];
    const size_t n = line_pieces(parse->text, &parse->lines, line, pieces);
    return n && signature_opens(parse->arena, piece_words(parse, pieces[n - 1].span), ret_sure);
}

/* Old papers and minutes have place and date above the signature: the text line above when it is one. */
static size_t date_above(const struct parse *parse, size_t first)
{
    for (size_t i = first; i > parse->head_lines; i--) {
        const struct line *line = &parse->lines.v[i - 1];
        if (line->kind == LINE_BLANK)
            continue;
        const bool dated = line->kind == LINE_TEXT && signature_is_date(parse->arena, piece_words(parse, line->span));
        return dated ? i - 1 : first;
    }
    return first;
}

/* Lines just above the marker that belong to a signature printed there. */
static size_t signature_above(const struct parse *parse, size_t marker)
{
    size_t first = marker;
    for (size_t i = marker, seen = 0; i > parse->head_lines && seen < ABOVE_LINES; i--) {
        const struct line *line = &parse->lines.v[i - 1];
        if (line->kind != LINE_TEXT)
            continue;
        seen++;
        const struct str words = piece_words(parse, line->span);
        bool sure = false;
        if (line_opens_signature(parse, i - 1, &sure))
            first = i - 1;
        else if (words.n > 120 || line_ends_sentence(words) || label_read(words).kind)
            break;
    }
    return first < marker ? date_above(parse, first) : first;
}

/* Without "Nơi nhận": the last formula of authority or position in capitals near the end. */
static size_t signature_alone(const struct parse *parse)
{
    size_t found = parse->lines.n;
    for (size_t i = parse->lines.n, seen = 0; i > parse->head_lines && seen < SIGNATURE_LINES; i--) {
        const struct line *line = &parse->lines.v[i - 1];
        if (line->kind != LINE_TEXT)
            continue;
        seen++;
        const struct str words = piece_words(parse, line->span);
        bool sure = false;
        if (!label_read(words).kind && line_opens_signature(parse, i - 1, &sure)) {
            found = i - 1;
            if (sure)
                break;
        } else if (found < parse->lines.n && (line_ends_sentence(words) || words.n > 120)) {
            break;
        }
    }
    return found < parse->lines.n ? date_above(parse, found) : found;
}

/* The title of what a decision puts in force: "QUY CHẾ" behind its signature. */
static bool is_attached(struct arena *arena, struct str words)
{
    size_t end = 0;
    const struct paper_type *type = paper_type_at(words, &end);
    if (type && text_is_upper(words) && (end == words.n || words.p[end] == ' '))
        return true;
    const struct str folded = text_fold(arena, str_sub(words, 0, words.n < 40 ? words.n : 0));
    return str_starts(folded, STR("chuong i")) || str_starts(folded, STR("(ban hanh kem theo")) ||
           str_starts(folded, STR("(kem theo"));
}

static bool opens_annex(const struct parse *parse, const struct line *line)
{
    static const char *const heads[] = {"PHỤ LỤC", "Phụ lục", "PHU LUC", "DANH SÁCH", "BIỂU ", "MẪU ", "Biểu ", "Mẫu "};
    const struct str s = str_at(parse->text->s, line->span);
    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
        if (str_starts(str_skip(s, emphasis_skip(s)), str_from(heads[k])))
            return true;
    return false;
}

/* An annex or the footnotes of a document file may stand behind the signature; anything else there is no body. */
static size_t annex_line(const struct parse *parse, size_t from)
{
    for (size_t i = from; i < parse->lines.n; i++) {
        const struct line *line = &parse->lines.v[i];
        struct span mark;
        if (line->kind == LINE_TEXT && (label_footnote(str_at(parse->text->s, line->span), &mark) ||
                                        is_attached(parse->arena, piece_words(parse, line->span)) ||
                                        opens_annex(parse, line)))
            return i;
    }
    return parse->lines.n;
}

/* Bars and rules around the tail belong to it, not to the body. */
static size_t back_over_marks(const struct parse *parse, size_t first)
{
    while (first > parse->head_lines && parse->lines.v[first - 1].kind != LINE_TEXT)
        first--;
    return first;
}

/* Two sign side by side: where the right one's column starts, who stands higher (36-HD/VPTW 2018, II.1.7); or 0. */
static uint32_t second_column(const struct parse *parse, const struct piece *pieces, size_t n)
{
    bool left = false, right = false;
    if (n < 2)
        return 0;
    bool sure = false;
    left = signature_opens(parse->arena, piece_words(parse, pieces[0].span), &sure) ||
           text_is_upper(str_at(parse->text->s, pieces[0].span));
    right = signature_opens(parse->arena, piece_words(parse, pieces[n - 1].span), &sure);
    return left && right ? pieces[n - 1].column : 0;
}

/* A line of a signature that stands above the recipients, or without any. */
static void push_signature(struct sides *s, size_t line, bool gap)
{
    struct parse *parse = s->parse;
    struct piece pieces[PIECES_MAX];
    const size_t n = line_pieces(parse->text, &parse->lines, line, pieces);
    if (!s->signer_column)
        s->signer_column = second_column(parse, pieces, n);
    for (size_t i = 0; i < n; i++) {
        const bool right = !s->signer_column || (n > 1 ? i > 0 : pieces[i].column + RIGHT_SLACK >= s->signer_column);
        if (right)
            push(s, &s->right, pieces[i], gap);
    }
}

static void gather(struct sides *s, size_t first, size_t marker)
{
    struct parse *parse = s->parse;
    struct piece pieces[PIECES_MAX];
    bool gap = false;
    size_t seen = 0;
    for (size_t i = first; i < parse->lines.n && seen < TAIL_LINES_MAX; i++) {
        const struct line *line = &parse->lines.v[i];
        struct span mark;
        if (line->kind == LINE_BAR && i > marker) {
            s->cells = true;
            s->in_right = !s->in_right;
        }
        if (line->kind != LINE_TEXT) {
            gap = gap || line->kind == LINE_BLANK;
            continue;
        }
        /* of a draft that nobody signed yet the annex's title stands where a name would, alone on its line */
        if (i > marker && (label_footnote(str_at(parse->text->s, line->span), &mark) ||
                           (opens_annex(parse, line) && line_pieces(parse->text, &parse->lines, i, pieces) == 1)))
            break;
        seen++;
        if (i < marker)
            push_signature(s, i, gap);
        else
            sort_line(s, i, gap, i == marker);
        gap = false;
    }
}

static int by_place(const void *a, const void *b)
{
    const struct tail_piece *left = a, *right = b;
    return left->span.from < right->span.from ? -1 : left->span.from > right->span.from;
}

void parse_tail(struct parse *parse)
{
    struct piece piece = {0};
    const size_t n = parse->lines.n;
    const size_t marker = find_marker(parse, &piece);
    size_t first = marker < n ? signature_above(parse, marker) : signature_alone(parse);
    parse->tail_first = parse->tail_end = n;
    if (first >= n)
        return;
    struct sides s = {.parse = parse};
    gather(&s, first, marker);
    const size_t used = marker < n ? recipients_read(parse, s.left.v, s.left.n) : 0;
    size_t signed_by = signature_read(parse, s.right.v, s.right.n);
    size_t signed_line = signed_by ? s.right.v[signed_by - 1].line : 0;
    if (!signed_by || !parse->paper->signature.name.value.p) {
        /* it stands below the recipients, or its end does */
        const struct signature beside = parse->paper->signature;
        const struct span beside_span = parse->signature;
        for (size_t i = used; i < s.left.n; i++)
            VEC_PUSH(parse->arena, &s.right, s.left.v[i]);
        if (s.right.n)
            qsort(s.right.v, s.right.n, sizeof *s.right.v, by_place);
        const size_t below = signature_read(parse, s.right.v, s.right.n);
        if (below) {
            signed_by = below;
            signed_line = s.right.v[below - 1].line;
        } else {
            parse->paper->signature = beside;
            parse->signature = beside_span;
        }
    }
    if (marker == n && !signed_by)
        return;
    size_t last = marker < n ? marker : first;
    if (used && s.left.v[used - 1].line > last)
        last = s.left.v[used - 1].line;
    if (signed_by && signed_line > last)
        last = signed_line;
    parse->tail_first = back_over_marks(parse, first);
    parse->tail_end = annex_line(parse, last + 1);
    if (marker < n) {
        parse->recipients = piece.span;
        for (size_t i = 0; i < parse->paper->n_recipients; i++) {
            const struct span span = parse->paper->recipients[i].place.span;
            if (span.to > parse->recipients.to)
                parse->recipients.to = span.to;
            if (span.from < parse->recipients.from)
                parse->recipients.from = span.from;
        }
    }
}
