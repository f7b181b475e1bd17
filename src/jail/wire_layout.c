/* How a paper looks. Styles come first, once each; what names one names its number, from 1. */
#include "jail/wire.h"

#include <stdlib.h>

enum {
    STYLES_MAX = 65536,
    LENGTH_LIMIT = 1 << 20, /* beyond every length and size of page.h, and some of them together fit a number */
};

/* --- out --- */

struct styles {
    const struct page_style **v; /* sorted by address, each once */
    size_t n;
};

static int order_address(const void *a, const void *b)
{
    const struct page_style *const *x = a, *const *y = b;
    return (*x > *y) - (*x < *y);
}

static size_t list_voices(const struct page_paragraph *paragraph, const struct page_voice **ret)
{
    const struct page_voice *const voices[] = {&paragraph->align_by,  &paragraph->line_by, &paragraph->before_by,
                                               &paragraph->after_by, &paragraph->left_by, &paragraph->first_line_by};
    memcpy(ret, voices, sizeof voices);
    return sizeof voices / sizeof *voices;
}

static size_t list_run_voices(const struct page_run *run, const struct page_voice **ret)
{
    const struct page_voice *const voices[] = {&run->font_by, &run->font_marked_by, &run->size_by, &run->bold_by,
                                               &run->italic_by};
    memcpy(ret, voices, sizeof voices);
    return sizeof voices / sizeof *voices;
}

enum { VOICES_MAX = 8 };

static struct styles gather(const struct layout *page)
{
    struct styles styles = {malloc((page->n_paragraphs + page->n_runs + 1) * VOICES_MAX * sizeof *styles.v), 0};
    const struct page_voice *voices[VOICES_MAX];
    if (!styles.v)
        abort();
    for (size_t i = 0; i < page->n_paragraphs; i++) {
        styles.v[styles.n++] = page->paragraphs[i].style;
        for (size_t k = list_voices(&page->paragraphs[i], voices); k-- > 0;)
            styles.v[styles.n++] = voices[k]->style;
    }
    for (size_t i = 0; i < page->n_runs; i++)
        for (size_t k = list_run_voices(&page->runs[i], voices); k-- > 0;)
            styles.v[styles.n++] = voices[k]->style;
    qsort(styles.v, styles.n, sizeof *styles.v, order_address);
    size_t n = 0;
    for (size_t i = 0; i < styles.n; i++)
        if (styles.v[i] && (n == 0 || styles.v[n - 1] != styles.v[i]))
            styles.v[n++] = styles.v[i];
    styles.n = n;
    return styles;
}

static uint32_t style_number(const struct styles *styles, const struct page_style *style)
{
    const struct page_style **hit =
        style ? bsearch(&style, styles->v, styles->n, sizeof *styles->v, order_address) : NULL;
    return hit ? (uint32_t)(hit - styles->v) + 1 : 0;
}

static void put_span(struct buf *out, struct span span)
{
    wire_put(out, span.from);
    wire_put(out, span.to);
}

static void put_voice(struct buf *out, struct page_voice voice, uint32_t style)
{
    wire_put(out, (uint64_t)voice.level << 1 | voice.theme);
    wire_put(out, style);
}

static void put_section(struct buf *out, const struct page_section *section)
{
    const int32_t lengths[] = {section->width, section->height, section->top,   section->bottom,
                               section->left,  section->right,  section->gutter};
    put_span(out, section->span);
    wire_put(out, section->has_size);
    wire_put(out, section->has_margins);
    wire_put(out, section->landscape);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        wire_put_int(out, lengths[i]);
}

static void put_paragraph(struct buf *out, const struct styles *styles, const struct page_paragraph *paragraph)
{
    const int32_t lengths[] = {paragraph->line, paragraph->before, paragraph->after, paragraph->left,
                               paragraph->first_line};
    const struct page_voice *voices[VOICES_MAX];
    put_span(out, paragraph->span);
    wire_put(out, paragraph->section);
    wire_put(out, paragraph->in_table);
    wire_put(out, paragraph->in_list);
    wire_put(out, paragraph->led);
    wire_put(out, style_number(styles, paragraph->style));
    wire_put(out, paragraph->align);
    wire_put(out, paragraph->line_rule);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        wire_put_int(out, lengths[i]);
    const size_t n = list_voices(paragraph, voices);
    for (size_t i = 0; i < n; i++)
        put_voice(out, *voices[i], style_number(styles, voices[i]->style));
}

static void put_run(struct buf *out, const struct styles *styles, const struct page_run *run)
{
    const struct page_voice *voices[VOICES_MAX];
    put_span(out, run->span);
    wire_put(out, run->paragraph);
    wire_put_str(out, run->font);
    wire_put_str(out, run->font_marked);
    wire_put_int(out, run->size);
    wire_put(out, run->bold);
    wire_put(out, run->italic);
    const size_t n = list_run_voices(run, voices);
    for (size_t i = 0; i < n; i++)
        put_voice(out, *voices[i], style_number(styles, voices[i]->style));
}

void wire_put_layout(struct buf *out, const struct layout *page)
{
    const struct styles styles = gather(page);
    wire_put(out, page->cut);
    wire_put(out, styles.n);
    for (size_t i = 0; i < styles.n; i++) {
        wire_put_str(out, styles.v[i]->id);
        wire_put_str(out, styles.v[i]->name);
    }
    wire_put(out, page->n_sections);
    for (size_t i = 0; i < page->n_sections; i++)
        put_section(out, &page->sections[i]);
    wire_put(out, page->n_paragraphs);
    for (size_t i = 0; i < page->n_paragraphs; i++)
        put_paragraph(out, &styles, &page->paragraphs[i]);
    wire_put(out, page->n_runs);
    for (size_t i = 0; i < page->n_runs; i++)
        put_run(out, &styles, &page->runs[i]);
    free(styles.v);
}

/* --- in --- */

struct taking {
    struct wire *in;
    struct str text;
    struct page_style *styles;
    uint32_t n_styles;
};

/* Does a character begin here, or the text end? */
static bool is_seam(struct str text, uint32_t at)
{
    return at >= text.n || ((uint8_t)text.p[at] & 0xc0) != 0x80;
}

/* Not before `least`. */
static struct span take_span(struct taking *taking, uint32_t least)
{
    const uint32_t most = (uint32_t)taking->text.n;
    const struct span span = {wire_take_most(taking->in, most), wire_take_most(taking->in, most)};
    if (span.from < least || span.to < span.from || !is_seam(taking->text, span.from) ||
        !is_seam(taking->text, span.to))
        taking->in->bad = true;
    return taking->in->bad ? (struct span){0, 0} : span;
}

static const struct page_style *take_style(struct taking *taking)
{
    const uint32_t number = wire_take_most(taking->in, taking->n_styles);
    return number ? &taking->styles[number - 1] : NULL;
}

static struct page_voice take_voice(struct taking *taking)
{
    const uint32_t packed = wire_take_most(taking->in, PAGE_DIRECT << 1 | 1);
    return (struct page_voice){
        .style = take_style(taking), .level = (enum page_level)(packed >> 1), .theme = packed & 1};
}

static int32_t take_length(struct taking *taking)
{
    return wire_take_int(taking->in, LENGTH_LIMIT);
}

static void take_section(struct taking *taking, struct page_section *section)
{
    int32_t *const lengths[] = {&section->width, &section->height, &section->top,   &section->bottom,
                                &section->left,  &section->right,  &section->gutter};
    section->span = take_span(taking, 0);
    section->has_size = wire_take_most(taking->in, 1);
    section->has_margins = wire_take_most(taking->in, 1);
    section->landscape = wire_take_most(taking->in, 1);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        *lengths[i] = take_length(taking);
}

static void take_paragraph(struct taking *taking, const struct layout *page, uint32_t least,
                           struct page_paragraph *paragraph)
{
    int32_t *const lengths[] = {&paragraph->line, &paragraph->before, &paragraph->after, &paragraph->left,
                                &paragraph->first_line};
    struct page_voice *const voices[] = {&paragraph->align_by, &paragraph->line_by, &paragraph->before_by,
                                         &paragraph->after_by, &paragraph->left_by, &paragraph->first_line_by};
    paragraph->span = take_span(taking, least);
    paragraph->section = wire_take_most(taking->in, UINT32_MAX);
    taking->in->bad = taking->in->bad || paragraph->section >= page->n_sections;
    paragraph->in_table = wire_take_most(taking->in, 1);
    paragraph->in_list = wire_take_most(taking->in, 1);
    paragraph->led = wire_take_most(taking->in, 1);
    paragraph->style = take_style(taking);
    paragraph->align = (enum page_align)wire_take_most(taking->in, PAGE_BOTH);
    paragraph->line_rule = (enum page_line)wire_take_most(taking->in, PAGE_LINE_AT_LEAST);
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        *lengths[i] = take_length(taking);
    for (size_t i = 0; i < sizeof voices / sizeof *voices; i++)
        *voices[i] = take_voice(taking);
}

static void take_run(struct taking *taking, const struct layout *page, uint32_t least, struct page_run *run)
{
    struct page_voice *const voices[] = {&run->font_by, &run->font_marked_by, &run->size_by, &run->bold_by,
                                         &run->italic_by};
    run->span = take_span(taking, least);
    run->paragraph = wire_take_most(taking->in, UINT32_MAX);
    taking->in->bad = taking->in->bad || run->paragraph >= page->n_paragraphs;
    run->font = wire_take_words(taking->in, "");
    run->font_marked = wire_take_words(taking->in, "");
    run->size = take_length(taking);
    run->bold = wire_take_most(taking->in, 1);
    run->italic = wire_take_most(taking->in, 1);
    for (size_t i = 0; i < sizeof voices / sizeof *voices; i++)
        *voices[i] = take_voice(taking);
}

bool wire_take_layout(struct wire *in, struct arena *arena, struct str text, const struct layout **ret_page)
{
    struct layout *page = ARENA_NEW(arena, struct layout);
    struct taking taking = {.in = in, .text = text};
    page->cut = wire_take_most(in, 1);
    taking.n_styles = wire_take_count(in, STYLES_MAX);
    taking.styles = ARENA_ARRAY(arena, struct page_style, taking.n_styles + 1);
    for (uint32_t i = 0; i < taking.n_styles && !in->bad; i++) {
        taking.styles[i].id = wire_take_words(in, "");
        taking.styles[i].name = wire_take_words(in, "");
    }
    page->n_sections = wire_take_count(in, PAGE_RUNS_MAX);
    page->sections = ARENA_ARRAY(arena, struct page_section, page->n_sections + 1);
    for (size_t i = 0; i < page->n_sections && !in->bad; i++)
        take_section(&taking, &page->sections[i]);
    page->n_paragraphs = wire_take_count(in, PAGE_RUNS_MAX);
    page->paragraphs = ARENA_ARRAY(arena, struct page_paragraph, page->n_paragraphs + 1);
    for (size_t i = 0; i < page->n_paragraphs && !in->bad; i++)
        take_paragraph(&taking, page, i ? page->paragraphs[i - 1].span.from : 0, &page->paragraphs[i]);
    page->n_runs = wire_take_count(in, PAGE_RUNS_MAX);
    page->runs = ARENA_ARRAY(arena, struct page_run, page->n_runs + 1);
    for (size_t i = 0; i < page->n_runs && !in->bad; i++)
        take_run(&taking, page, i ? page->runs[i - 1].span.to : 0, &page->runs[i]);
    *ret_page = page;
    return !in->bad;
}
