/* Formatting gathered while body.c walks. */
#include "reader/capture.h"

#include "text/legacy.h"

#include <string.h>

void capture_paragraph(const struct capture *capture, struct look *look, bool in_table, struct str table_style)
{
    *look = (struct look){.says = paragraph_says_nothing(), .letters = run_says_nothing(), .in_table = in_table,
                          .table_style = table_style, .first_mark = capture->open.n};
}

void capture_paragraph_end(struct capture *capture, struct look *look)
{
    capture->open.n = look->first_mark;
    if (!look->ends_section)
        return;
    if (capture->sections.n < PAGE_RUNS_MAX)
        VEC_PUSH(capture->arena, &capture->sections, capture->section);
    else
        capture->cut = true;
    capture->section = (struct page_section){0};
}

void capture_property(struct capture *capture, struct look *look, const struct xml_element *element)
{
    paragraph_says_take(capture->arena, element, &look->says);
}

void capture_run(struct look *look)
{
    look->letters = run_says_nothing();
    look->in_run = true;
    look->known = false;
}

void capture_run_end(struct look *look)
{
    look->in_run = false;
}

void capture_letters(const struct capture *capture, struct look *look, const struct xml_element *element)
{
    if (!look->in_run)
        return;
    run_says_take(capture->arena, &capture->styles->theme, element, &look->letters);
    look->known = false;
}

enum xml_step capture_aside(struct capture *capture, enum aside aside)
{
    if (!capture)
        return XML_SKIP;
    capture->aside = aside;
    return XML_ENTER;
}

void capture_aside_child(struct capture *capture, const struct xml_element *element, struct str *table_style)
{
    enum { STYLE_MAX = 256 };
    if (element->space != XML_WORD)
        return;
    if (capture->aside == ASIDE_SECTION)
        section_take(element, &capture->section);
    else if (strcmp(element->name, "tblStyle") == 0)
        *table_style = str_copy(capture->arena, str_sub(xml_attribute(element, "val"), 0, STYLE_MAX));
}

/* What the paragraph comes to, and what its runs start from; they are asked for when its first text comes. */
static void resolve(struct capture *capture, struct look *look)
{
    struct styles *styles = capture->styles;
    const struct style_format *table =
        look->in_table ? styles_find(styles, look->table_style, STYLE_TABLE) : NULL;
    const struct style_format *style = styles_find(styles, look->says.style, STYLE_PARAGRAPH);
    const struct page_voice direct = {.level = PAGE_DIRECT};
    struct paragraph_format format = styles->paragraph;
    look->usual = styles->run;
    if (table) {
        paragraph_format_style(&format, &table->paragraph);
        run_format_style(&look->usual, &table->run);
    }
    if (style) {
        paragraph_format_style(&format, &style->paragraph);
        run_format_style(&look->usual, &style->run);
    }
    paragraph_format_say(&format, &look->says, direct);
    const struct paragraph_says *says = &format.says;
    VEC_PUSH(capture->arena, &capture->paragraphs,
             ((struct page_paragraph){.section = (uint32_t)capture->sections.n,
                                      .in_table = look->in_table,
                                      .in_list = says->list == 1,
                                      .style = style ? &style->named : NULL,
                                      .align = (enum page_align)says->align,
                                      .line_rule = (enum page_line)says->line_rule,
                                      .line = says->line,
                                      .before = says->before,
                                      .after = says->after,
                                      .left = says->left,
                                      .first_line = says->first_line,
                                      .align_by = format.align_by,
                                      .line_by = format.line_by,
                                      .before_by = format.before_by,
                                      .after_by = format.after_by,
                                      .left_by = format.left_by,
                                      .first_line_by = format.first_line_by}));
    look->paragraph = (uint32_t)capture->paragraphs.n;
}

/* The run that the open one is: that before it when both look the same. */
static uint32_t find_run(struct capture *capture, struct look *look)
{
    if (capture->runs.n == PAGE_RUNS_MAX || (!look->paragraph && capture->paragraphs.n == PAGE_RUNS_MAX)) {
        capture->cut = true;
        return 0;
    }
    if (!look->paragraph)
        resolve(capture, look);
    struct run_format format = look->usual;
    const struct style_format *style = styles_find(capture->styles, look->letters.style, STYLE_CHARACTER);
    if (style)
        run_format_style(&format, &style->run);
    run_format_say(&format, &look->letters, (struct page_voice){.level = PAGE_DIRECT});
    const struct captured_run *last = capture->runs.n ? &capture->runs.v[capture->runs.n - 1] : NULL;
    if (!last || last->paragraph != look->paragraph - 1 || !run_format_same(&last->format, &format))
        VEC_PUSH(capture->arena, &capture->runs, ((struct captured_run){format, look->paragraph - 1}));
    return (uint32_t)capture->runs.n;
}

static void put_mark(struct capture *capture, const struct look *look, size_t at, uint32_t run)
{
    struct marks *open = &capture->open;
    /* a line break takes the blanks before it back: their marks cover nothing */
    while (open->n > look->first_mark && open->v[open->n - 1].at >= at)
        open->n--;
    const uint32_t before = open->n > look->first_mark ? open->v[open->n - 1].run : 0;
    if (before != run)
        VEC_PUSH(capture->arena, open, ((struct mark){(uint32_t)at, run}));
}

void capture_text(struct capture *capture, struct look *look, size_t at)
{
    if (!look->in_run) {
        capture_sign(capture, look, at);
        return;
    }
    if (!look->known) {
        look->run = find_run(capture, look);
        look->known = true;
    }
    put_mark(capture, look, at, look->run);
}

void capture_sign(struct capture *capture, struct look *look, size_t at)
{
    put_mark(capture, look, at, 0);
}

void capture_block(struct capture *capture, const struct look *look, size_t start, struct span words, size_t label,
                   struct marks *ret_marks)
{
    if (look->paragraph)
        capture->paragraphs.v[look->paragraph - 1].led = words.from > start;
    for (size_t i = look->first_mark; i < capture->open.n && capture->open.v[i].at < words.to; i++) {
        const struct mark mark = capture->open.v[i];
        const size_t at = mark.at > words.from ? mark.at - words.from : 0;
        VEC_PUSH(capture->arena, ret_marks, ((struct mark){(uint32_t)(label + at), mark.run}));
    }
    VEC_PUSH(capture->arena, ret_marks, ((struct mark){(uint32_t)(label + words.to - words.from), 0}));
}

enum text_encoding capture_encoding(struct capture *capture, const struct look *look, bool *ret_capitals)
{
    *ret_capitals = false;
    if (!capture->converts || !look->in_run || !look->run)
        return TEXT_UTF8;
    const struct captured_run *run = &capture->runs.v[look->run - 1];
    const enum text_encoding encoding = legacy_of_font(run->format.font_marked, ret_capitals);
    if (encoding != TEXT_UTF8)
        capture->converted = encoding;
    return encoding;
}
