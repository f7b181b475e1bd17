#include "paper/line.h"

#include "paper/label.h"

#include <string.h>

enum { TAB_WIDTH = 8, WIDTH_MAX = 160, WRAP_MAX = 135, INDENT_MAX = 64, PAGE_INDENT = 20 };

static bool byte_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Finds the words of a line: indentation in columns, first and last byte that are no white space. */
static void line_trim(struct str s, uint32_t from, uint32_t to, struct line *line)
{
    uint32_t column = 0;
    while (from < to) {
        if (s.p[from] == ' ')
            column++;
        else if (s.p[from] == '\t')
            column = column / TAB_WIDTH * TAB_WIDTH + TAB_WIDTH;
        else if (to - from >= 2 && memcmp(s.p + from, "\xC2\xA0", 2) == 0)
            column++, from++;
        else
            break;
        from++;
    }
    for (;;) {
        if (from < to && (byte_blank(s.p[to - 1]) || s.p[to - 1] == '\\')) /* Markdown breaks a line with "\" */
            to--;
        else if (to - from >= 2 && memcmp(s.p + to - 2, "\xC2\xA0", 2) == 0)
            to -= 2;
        else
            break;
    }
    line->span = (struct span){from, to};
    line->indent = (uint16_t)(column < UINT16_MAX ? column : UINT16_MAX);
}

/* Bytes of a dash at the head of s, as they frame page numbers. */
static size_t dash_at(struct str s)
{
    if (s.n && (s.p[0] == '-' || s.p[0] == '~'))
        return 1;
    return str_starts(s, STR("\u2013")) || str_starts(s, STR("\u2014")) ? 3 : 0;
}

/* "12", "3/7", "- 12 -", "– 12 –", "Trang 3/7", "-- 2 of 5 --": at most two dozen bytes. `*ret_framed`: words or dashes
 * say what it is. */
static bool line_is_number(struct str s, bool *ret_framed)
{
    enum { BYTES_MAX = 24 };
    static const char *const heads[] = {"Trang: ", "Trang ", "trang ", "Page "};
    if (s.n > BYTES_MAX)
        return false;
    *ret_framed = false;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(s, str_from(heads[i]))) {
            s = str_skip(s, strlen(heads[i]));
            *ret_framed = true;
        }
    enum { DIGITS_MAX = 3, FRAMED_DIGITS_MAX = 6 };
    size_t digits = 0;
    bool tail = false;
    const bool slash = s.n && s.p[0] == '/';
    const bool head = dash_at(s) > 0;
    while (s.n) {
        const size_t dash = dash_at(s), of = str_starts(s, STR("of ")) && digits ? 3 : 0;
        if (s.p[0] >= '0' && s.p[0] <= '9')
            digits++;
        else if (!dash && !of && s.p[0] != ' ' && s.p[0] != '/')
            return false;
        tail = tail || (dash && digits);
        s = str_skip(s, dash ? dash : of ? of : 1);
    }
    *ret_framed = *ret_framed || (head && tail);
    return digits >= 1 && digits <= (*ret_framed ? FRAMED_DIGITS_MAX : DIGITS_MAX) && !slash;
}

/* Only hyphens, stars, dots and the like, blanks and bars, perhaps with Markdown's colons and strokes. Most lines are
 * told by their first byte. */
static bool line_is_rule(struct str words)
{
    for (size_t i = 0; i < words.n; i++) {
        const unsigned char c = (unsigned char)words.p[i];
        if (!strchr("-_=*~.#:\\+| \t", c) && c != 0xE2 && c != 0x80 && c != 0x93 && c != 0x94)
            return false;
    }
    return true;
}

/* "-----o0o-----", "***ooo***": a typist's rule. */
static bool line_is_ornament(struct str words)
{
    enum { ORNAMENT_BYTES_MAX = 40, ROUNDS_MIN = 3 };
    size_t rounds = 0;
    if (words.n > ORNAMENT_BYTES_MAX || !strchr("-_=*~.", words.p[0]))
        return false;
    for (size_t i = 0; i < words.n; i++) {
        if (!strchr("-_=*~. oO0", words.p[i]))
            return false;
        rounds += words.p[i] == 'o' || words.p[i] == 'O' || words.p[i] == '0';
    }
    return rounds >= ROUNDS_MIN;
}

static bool line_is_bar(struct str words)
{
    for (size_t i = 0; i < words.n; i++)
        if (words.p[i] != '|' && !byte_blank(words.p[i]))
            return false;
    return true;
}

/* A bar stands between blanks amid the words. */
static bool line_has_cells(struct str words)
{
    const char *bar = words.p, *end = words.p + words.n;
    while ((bar = memchr(bar, '|', (size_t)(end - bar)))) {
        if (bar > words.p && bar + 1 < end && byte_blank(bar[-1]) && byte_blank(bar[1]))
            return true;
        bar++;
    }
    return false;
}

/* At least three pieces with three blanks or more between them. */
static bool line_has_gaps(struct str words)
{
    enum { GAP_BLANKS = 3, GAPS_MIN = 2 };
    size_t gaps = 0, blanks = 0;
    for (size_t i = 0; i < words.n; i++) {
        blanks = words.p[i] == ' ' ? blanks + 1 : 0;
        gaps += blanks == GAP_BLANKS;
    }
    return gaps >= GAPS_MIN;
}

static void line_classify(struct str s, struct line *line)
{
    enum { GAP_TWINS_MIN = 4 }; /* pairs of blanks in two gaps of three */
    const struct str words = str_at(s, line->span);
    uint32_t width = 0, twins = 0;
    for (size_t i = 0; i < words.n; i++)
        width += ((unsigned char)words.p[i] & 0xC0) != 0x80;
    for (size_t i = 1; i < words.n; i++)
        twins += (words.p[i] == ' ') & (words.p[i - 1] == ' ');
    line->width = width;
    if (words.n == 0)
        line->kind = LINE_BLANK;
    else if (!line_is_rule(words))
        line->kind = line_is_ornament(words) ? LINE_RULE : LINE_TEXT;
    else
        line->kind = line_is_bar(words) ? LINE_BAR : LINE_RULE;
    line->row = line->kind == LINE_TEXT && line_has_cells(words);
    line->gaps = line->kind == LINE_TEXT && twins >= GAP_TWINS_MIN && line_has_gaps(words);
}

/* A number alone is a page number where nothing could go on in it: beside a blank line, far to the right, or framed. */
static void lines_find_pages(struct str s, struct lines *lines)
{
    for (size_t i = 0; i < lines->n; i++) {
        struct line *line = &lines->v[i];
        bool framed = false;
        if (line->kind != LINE_TEXT || !line_is_number(str_at(s, line->span), &framed))
            continue;
        const bool above = i == 0 || lines->v[i - 1].kind == LINE_BLANK;
        const bool below = i + 1 == lines->n || lines->v[i + 1].kind == LINE_BLANK;
        if (framed || above || below || line->indent >= PAGE_INDENT)
            line->kind = LINE_PAGE;
    }
}

/* The value below which `percent` of the counted things lie. */
static uint32_t percentile(const uint32_t *counts, uint32_t n, uint32_t percent)
{
    uint64_t total = 0, sum = 0;
    for (uint32_t i = 0; i < n; i++)
        total += counts[i];
    for (uint32_t i = 0; i < n; i++) {
        sum += counts[i];
        if (sum * 100 >= total * percent && sum)
            return i;
    }
    return 0;
}

/* Lines that go on in the line below with a small letter, and how many of them had room for its first word. */
struct goings_on {
    size_t lines;    /* of words */
    uint32_t widest; /* of them, but for rows of tables */
    size_t pairs, early;
    size_t wide; /* sentences that go on below a line wider than titles are broken at */
};

static struct goings_on lines_go_on(struct str s, const struct lines *lines)
{
    enum { ROOM = 8, TITLE_WIDTH = 62 };
    struct goings_on found = {0};
    for (size_t i = 0; i < lines->n; i++) {
        const struct line *line = &lines->v[i], *next = i + 1 < lines->n ? &lines->v[i + 1] : NULL;
        const bool words_here = line->kind == LINE_TEXT;
        found.lines += words_here;
        if (words_here && !line->row && line->width + line->indent > found.widest)
            found.widest = line->width + line->indent;
        if (!words_here || !next || next->kind != LINE_TEXT)
            continue;
        const struct str words = str_at(s, next->span);
        const size_t blank = str_find_byte(words, ' ');
        const size_t first = utf8_count(str_sub(words, 0, blank == STR_NOWHERE ? words.n : blank));
        const struct str above = str_at(s, line->span);
        const bool open = !line_ends_sentence(above) && !label_read(words).kind && !text_is_upper(above);
        const bool small = open && text_starts_lower(str_sub(words, 0, 4));
        found.early += small && line->indent + line->width + first + ROOM < lines->wrap;
        found.pairs += small;
        found.wide += open && line->indent + line->width > TITLE_WIDTH;
    }
    return found;
}

/* Text taken from web pages breaks the first line of a paragraph early; a printer's does not. Early breaks in front of
 * small letters tell; a title broken by hand has a few. */
static bool is_greedy(struct goings_on found)
{
    enum { PAIRS_MIN = 3, EARLY_SHARE = 20 };
    return found.pairs >= PAIRS_MIN && found.early * EARLY_SHARE <= found.pairs;
}

/* A text that is broken at a width goes on with a small letter in every second or third line, and none of its lines is
 * much wider than the others; what was typed with a line a paragraph goes on so in its title only. */
static bool is_unbroken(struct goings_on found, uint32_t wrap)
{
    enum { LINES_MIN = 12, WIDE_SHARE = 60 };
    return found.lines >= LINES_MIN && found.wide * WIDE_SHARE <= found.lines && found.widest * 4 >= wrap * 5;
}

/* Where the text was broken shows in lines that are followed by another; where it goes on, in the least indented. Where
 * each paragraph is one line, most lines are followed by none: then all of them show how long they get. */
static void lines_measure(struct lines *lines)
{
    uint32_t followed[WIDTH_MAX + 1] = {0}, all[WIDTH_MAX + 1] = {0}, indents[INDENT_MAX + 1] = {0};
    for (size_t i = 0; i < lines->n; i++) {
        const struct line *line = &lines->v[i];
        if (line->kind != LINE_TEXT)
            continue;
        indents[line->indent < INDENT_MAX ? line->indent : INDENT_MAX]++;
        uint32_t width = line->width + line->indent;
        width = width < WIDTH_MAX ? width : WIDTH_MAX;
        all[width] += !line->row;
        followed[width] += i + 1 < lines->n && lines->v[i + 1].kind == LINE_TEXT;
    }
    const uint32_t longest = percentile(all, WIDTH_MAX + 1, 90);
    lines->wrap = percentile(followed, WIDTH_MAX + 1, 90);
    if (longest >= WRAP_MAX && lines->wrap < longest)
        lines->wrap = longest;
    lines->margin = percentile(indents, INDENT_MAX + 1, 15);
    lines->unwrapped = lines->wrap >= WRAP_MAX;
}

struct lines lines_read(struct arena *arena, const struct text *text)
{
    struct lines lines = {ARENA_ARRAY(arena, struct line, text->lines), text->lines, 0, 0, false, false};
    for (size_t i = 0; i < text->lines; i++) {
        const uint32_t from = text->line_starts[i];
        const uint32_t to = i + 1 < text->lines ? text->line_starts[i + 1] - 1 : (uint32_t)text->s.n;
        line_trim(text->s, from, to, &lines.v[i]);
        line_classify(text->s, &lines.v[i]);
    }
    lines_find_pages(text->s, &lines);
    lines_measure(&lines);
    if (!lines.unwrapped) {
        const struct goings_on found = lines_go_on(text->s, &lines);
        lines.unwrapped = is_unbroken(found, lines.wrap);
        lines.greedy = !lines.unwrapped && is_greedy(found);
    }
    return lines;
}

/* Without what may close a sentence behind its last sign: marks, quotes, brackets. */
static struct str skip_closers(struct str s)
{
    for (;;) {
        if (s.n && strchr(" \t*_\"')]|", s.p[s.n - 1]))
            s.n--;
        else if (s.n >= 3 && (memcmp(s.p + s.n - 3, "\u201D", 3) == 0 || memcmp(s.p + s.n - 3, "\u2019", 3) == 0))
            s.n -= 3;
        else
            return s;
    }
}

bool line_ends_sentence(struct str s)
{
    s = skip_closers(s);
    return s.n && (strchr(".;:!?", s.p[s.n - 1]) || str_ends(s, STR("\u2026")));
}

bool line_is_dangling(struct str s)
{
    static const char *const words[] = {
        "của", "và", "với", "các", "những", "về", "cho", "theo", "trong", "đến", "tại", "là", "do", "từ", "số", "ngày",
        "tháng", "năm", "một", "hoặc", "để", "bằng", "trên", "dưới", "giữa", "vào", "ở", "được", "đã", "đối",
    };
    while (s.n && strchr(" *_", s.p[s.n - 1]))
        s.n--;
    size_t from = s.n;
    while (from && s.p[from - 1] != ' ' && s.n - from < 12)
        from--;
    const struct str last = str_skip(s, from);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(last, str_from(words[i])))
            return true;
    return false;
}

/* A gap that the writer left to be filled in by hand. */
static bool gap_is_blank_form(struct str left, struct str right)
{
    static const char *const opens[] = {"ngày", "tháng", "năm", "Số", "Số:", "số", "số:", "SỐ", "SỐ:"};
    static const char *const closes[] = {"tháng", "năm", "-", "/", "–"};
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++)
        if (str_ends(left, str_from(opens[i])))
            return true;
    for (size_t i = 0; i < sizeof closes / sizeof *closes; i++)
        if (str_starts(right, str_from(closes[i])))
            return right.n > 1 && right.p[1] != '-' && right.p[1] != ' '; /* "-HD/BTCTU", not "- Các chi bộ" */
    return false;
}

/* Bytes of "<br>", "<br/>" or "<br />" at the offset: Markdown breaks a line in a cell so; else 0. */
static size_t line_break_at(struct str s, size_t at, size_t end)
{
    const struct str rest = str_sub(s, at, end);
    if (!str_starts(rest, STR("<br")))
        return 0;
    const size_t close = str_find_byte(str_sub(rest, 0, 6), '>');
    return close == STR_NOWHERE ? 0 : close + 1;
}

/* Bytes of what parts two pieces, at the offset. */
static size_t separator_at(struct str s, size_t at, size_t end)
{
    if (at >= end)
        return 0;
    return byte_blank(s.p[at]) || s.p[at] == '|' ? 1 : line_break_at(s, at, end);
}

size_t line_pieces(const struct text *text, const struct lines *lines, size_t index, struct piece out[PIECES_MAX])
{
    const struct line *line = &lines->v[index];
    const struct str s = text->s;
    size_t n = 0;
    uint32_t column = line->indent, i = line->span.from, cell = 0;
    while (i < line->span.to && n < PIECES_MAX) {
        bool barred = false;
        for (size_t gap; (gap = separator_at(s, i, line->span.to)); i += (uint32_t)gap) {
            barred = barred || s.p[i] == '|';
            cell += s.p[i] == '|' && i > line->span.from;
            column = s.p[i] == '\t' ? column / TAB_WIDTH * TAB_WIDTH + TAB_WIDTH : column + 1;
        }
        const uint32_t from = i, start = column;
        uint32_t end = i;
        while (i < line->span.to && s.p[i] != '|') {
            if (!byte_blank(s.p[i])) {
                if (line_break_at(s, i, line->span.to))
                    break;
                column += ((unsigned char)s.p[i] & 0xC0) != 0x80;
                end = ++i;
                continue;
            }
            uint32_t gap = i;
            bool tab = false;
            for (; gap < line->span.to && byte_blank(s.p[gap]); gap++)
                tab = tab || s.p[gap] == '\t';
            if ((tab || gap - i >= 3) && gap < line->span.to &&
                !gap_is_blank_form(str_sub(s, from, end), str_sub(s, gap, line->span.to)))
                break;
            column += gap - i;
            i = gap;
        }
        if (end > from)
            out[n++] = (struct piece){{from, end}, (uint32_t)index, start, cell, barred};
    }
    if (n == PIECES_MAX)
        out[n - 1].span.to = line->span.to;
    return n;
}
