/* Words with their places, as pdftotext and tesseract write them. Both are hostile: whoever made the file made them. */
#include "reader/html_token.h"
#include "reader/placed.h"

#include <stdlib.h>
#include <string.h>

/* How large letters are by how high their words' boxes: pdftotext takes the font's height, tesseract the ink's. */
#define EM_OF_FONT 0.77F
#define EM_OF_INK 1.36F
/* Words of one line are so far apart only between columns and cells, unless the line is stretched: then all are. */
#define GAP_OF_COLUMNS 0.9F
#define GAP_STRETCHED 2.2F

enum { PLACE_MAX = 1000 * 1000 };

/* A number with a fraction; what is none is 0, and none is beyond PLACE_MAX. */
static float number(struct str s)
{
    double value = 0, unit = 1;
    size_t at = 0;
    for (; at < s.n && s.p[at] >= '0' && s.p[at] <= '9' && value < PLACE_MAX; at++)
        value = value * 10 + (s.p[at] - '0');
    if (at < s.n && s.p[at] == '.')
        for (at++; at < s.n && s.p[at] >= '0' && s.p[at] <= '9' && unit > 1e-6; at++)
            value += (s.p[at] - '0') * (unit /= 10);
    return (float)(value < PLACE_MAX ? value : PLACE_MAX);
}

/* One that may be below 0, as places at the edge of a page are. */
static float place(struct str s)
{
    return str_starts(s, STR("-")) ? -number(str_skip(s, 1)) : number(s);
}

static struct box box_of(float left, float top, float right, float bottom)
{
    return (struct box){left, top, right > left ? right : left, bottom > top ? bottom : top};
}

/* A word as the text will hold it: no control characters and no blanks, NFC, in the arena. The soft hyphen stays: in
 * TCVN3 it is a letter. */
static struct str clean_word(struct arena *arena, struct str s)
{
    char *p = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t at = 0, length; at < s.n; at += length ? length : 1) {
        uint32_t code = 0;
        length = utf8_decode(s, at, &code);
        if (!length || code <= ' ' || (code >= 0x7F && code <= 0xA0) || code == 0xFEFF ||
            (code >= 0xE000 && code <= 0xF8FF))
            continue;
        memcpy(p + n, s.p + at, length);
        n += length;
    }
    return text_nfc(arena, str_make(p, n));
}

static int order_lengths(const void *a, const void *b)
{
    const float x = *(const float *)a, y = *(const float *)b;
    return x < y ? -1 : x > y;
}

/* The gap in the line of n words from `words` on that stands between two columns at least. */
static float widest_gap(struct arena *arena, const struct placed_word *words, size_t n, float em)
{
    float *gaps = ARENA_ARRAY(arena, float, n);
    for (size_t i = 1; i < n; i++)
        gaps[i - 1] = words[i].box.left - words[i - 1].box.right;
    if (n < 3)
        return GAP_OF_COLUMNS * em;
    qsort(gaps, n - 1, sizeof *gaps, order_lengths);
    const float usual = gaps[(n - 2) / 2] * GAP_STRETCHED;
    return usual > GAP_OF_COLUMNS * em ? usual : GAP_OF_COLUMNS * em;
}

/* The words from `first` on are a page; `starts` tells which of them begin a line of their source. */
static void end_page(struct arena *arena, struct placed *placed, size_t first, const bool *starts, float em_of_height,
                     struct placed_page page)
{
    const size_t n = placed->words.n - first;
    float *heights = ARENA_ARRAY(arena, float, n + 1);
    for (size_t i = 0; i < n; i++)
        heights[i] = placed->words.v[first + i].box.bottom - placed->words.v[first + i].box.top;
    qsort(heights, n, sizeof *heights, order_lengths);
    page.em = heights[n / 2] * em_of_height;
    if (!(page.em > 0))
        page.em = 1;
    page.first = (uint32_t)placed->lines.n;
    float widest = 0;
    for (size_t i = 0, end = 0; i < n; i++) {
        const struct placed_word *word = &placed->words.v[first + i];
        if (i == end) {
            for (end = i + 1; end < n && !starts[end]; end++)
                continue;
            widest = widest_gap(arena, word, end - i, page.em);
        }
        struct placed_line *line = placed->lines.n > page.first ? &placed->lines.v[placed->lines.n - 1] : NULL;
        if (!line || starts[i] || word->box.left - line->box.right > widest) {
            VEC_PUSH(arena, &placed->lines, ((struct placed_line){word->box, (uint32_t)(first + i), 1}));
            continue;
        }
        line->box.top = word->box.top < line->box.top ? word->box.top : line->box.top;
        line->box.right = word->box.right > line->box.right ? word->box.right : line->box.right;
        line->box.bottom = word->box.bottom > line->box.bottom ? word->box.bottom : line->box.bottom;
        line->n++;
    }
    page.n = (uint32_t)(placed->lines.n - page.first);
    VEC_PUSH(arena, &placed->pages, page);
}

struct taking {
    struct arena *arena;
    struct placed *placed;
    struct placed_page page;
    size_t first;          /* word of the open page */
    VEC(bool) starts;      /* of its words */
    bool open, line_starts;
};

static bool take_word(struct taking *t, struct box box, struct str s, uint8_t sure)
{
    s = clean_word(t->arena, s);
    if (!s.n)
        return true;
    if (t->placed->words.n == PLACED_WORDS_MAX)
        return false;
    VEC_PUSH(t->arena, &t->placed->words, ((struct placed_word){box, s, sure}));
    VEC_PUSH(t->arena, &t->starts, t->line_starts);
    t->line_starts = false;
    return true;
}

static void close_page(struct taking *t, float em_of_height)
{
    if (t->open && t->starts.n)
        end_page(t->arena, t->placed, t->first, t->starts.v, em_of_height, t->page);
    t->open = false;
    t->starts.n = 0;
    t->first = t->placed->words.n;
}

bool placed_take_pdf(struct arena *arena, struct str xhtml, struct placed *placed)
{
    struct taking t = {.arena = arena, .placed = placed, .first = placed->words.n};
    struct html_scan scan = {.s = xhtml};
    struct html_token token;
    struct box box = {0};
    struct buf words = {0};
    bool in_word = false, fits = true;
    while (fits && html_next(&scan, &token)) {
        if (token.kind == HTML_TEXT && in_word) {
            html_decode(&words, token.text);
        } else if (token.kind == HTML_OPEN && strcmp(token.name, "page") == 0) {
            close_page(&t, EM_OF_FONT);
            t.open = true;
            t.page = (struct placed_page){.width = number(html_attribute(&token, "width")),
                                          .height = number(html_attribute(&token, "height"))};
        } else if (token.kind == HTML_OPEN && strcmp(token.name, "line") == 0) {
            t.line_starts = true;
        } else if (token.kind == HTML_OPEN && strcmp(token.name, "word") == 0) {
            box = box_of(place(html_attribute(&token, "xmin")), place(html_attribute(&token, "ymin")),
                         place(html_attribute(&token, "xmax")), place(html_attribute(&token, "ymax")));
            words.n = 0;
            in_word = t.open;
        } else if (token.kind == HTML_CLOSE && strcmp(token.name, "word") == 0 && in_word) {
            fits = take_word(&t, box, buf_view(&words), 100);
            in_word = false;
        }
    }
    close_page(&t, EM_OF_FONT);
    buf_free(&words);
    return fits;
}

/* level, page, block, paragraph, line, word, left, top, width, height, confidence, text */
enum { TSV_LEVEL, TSV_LEFT = 6, TSV_TOP, TSV_WIDTH, TSV_HEIGHT, TSV_SURE, TSV_WORD, TSV__MAX };

static size_t split(struct str line, struct str fields[TSV__MAX])
{
    size_t n = 0;
    while (n < TSV__MAX) {
        const size_t tab = n + 1 < TSV__MAX ? str_find_byte(line, '\t') : STR_NOWHERE;
        fields[n++] = str_sub(line, 0, tab);
        if (tab == STR_NOWHERE)
            break;
        line = str_skip(line, tab + 1);
    }
    return n;
}

/* tesseract takes Đ for the letter of Icelandic that looks the same. */
static struct str without_eth(struct arena *arena, struct str s)
{
    char *p = str_z(arena, s);
    for (size_t i = 0; i + 1 < s.n; i++)
        if (p[i] == '\xC3' && p[i + 1] == '\x90')
            memcpy(p + i, "\xC4\x90", 2);
    return str_make(p, s.n);
}

bool placed_take_ocr(struct arena *arena, struct str tsv, struct placed *placed)
{
    struct taking t = {.arena = arena, .placed = placed, .first = placed->words.n};
    bool fits = true;
    while (tsv.n && fits) {
        struct str fields[TSV__MAX];
        const size_t end = str_find_byte(tsv, '\n');
        const size_t n = split(str_sub(tsv, 0, end), fields);
        tsv = end == STR_NOWHERE ? STR("") : str_skip(tsv, end + 1);
        if (n < TSV_SURE || fields[TSV_LEVEL].n != 1)
            continue;
        const float left = place(fields[TSV_LEFT]), top = place(fields[TSV_TOP]);
        const float width = number(fields[TSV_WIDTH]), height = number(fields[TSV_HEIGHT]);
        switch (fields[TSV_LEVEL].p[0]) {
        case '1':
            close_page(&t, EM_OF_INK);
            t.open = true;
            t.page = (struct placed_page){.width = width, .height = height, .ink = true};
            break;
        case '4':
            t.line_starts = true;
            break;
        case '5':
            if (t.open && n == TSV__MAX) {
                const float sure = number(fields[TSV_SURE]);
                fits = take_word(&t, box_of(left, top, left + width, top + height),
                                 without_eth(arena, fields[TSV_WORD]), sure < 100 ? (uint8_t)sure : 100);
            }
            break;
        default:
            break;
        }
    }
    close_page(&t, EM_OF_INK);
    return fits;
}
