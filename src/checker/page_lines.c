/* Line spacing, first-line indent, alignment. */
#include "checker/page_measure.h"

#include <math.h>

/* The line of Times New Roman is 1.149 times its size (ascent, descent and line gap of the font's own tables). */
#define LINE_OF_FONT 1.149

/* The height of a paragraph's lines in points, as far as its letters do not need more. */
static double line_points(const struct page_paragraph *paragraph, int32_t half_points)
{
    const double own = half_points / 2.0 * LINE_OF_FONT, said = paragraph->line / 20.0;
    switch (paragraph->line_rule) {
    case PAGE_LINE_EXACT:
        return said;
    case PAGE_LINE_AT_LEAST:
        return said > own ? said : own;
    case PAGE_LINE_AUTO:
        break;
    }
    return paragraph->line / 240.0 * own;
}

static bool line_is_fine(const struct page_form *form, const struct page_paragraph *paragraph, int32_t half_points)
{
    const double points = line_points(paragraph, half_points);
    const double unit = form->in_lines ? half_points / 2.0 * LINE_OF_FONT : 1;
    const double forgiven = paragraph->line_rule == PAGE_LINE_AUTO ? 0.5 : 0.1;
    return points >= form->line.from * unit - forgiven && points <= form->line.to * unit + forgiven;
}

static void gather_line(struct page_exam *page, uint32_t index, struct span span, int32_t size)
{
    const struct page_paragraph *paragraph = &page->page->paragraphs[index];
    if (line_is_fine(page->form, paragraph, size))
        return;
    const struct page_group place = {.rule = RULE_PAGE_LINE_SPACING, .kind = (int32_t)paragraph->line_rule,
                                     .value = (int32_t)(line_points(paragraph, size) * 10 + 0.5),
                                     .voice = paragraph->line_by, .first = span};
    page_gather(page, &place, index);
}

static void gather_indent(struct page_exam *page, uint32_t index, struct span span)
{
    enum { TWIPS_PER_CM = 567, FORGIVEN = 3 * TWIPS_PER_CM / 10 }; /* "about" a centimetre */
    const struct page_paragraph *paragraph = &page->page->paragraphs[index];
    const struct form_range want = page->form->first_line;
    const double least = want.from / 10 * TWIPS_PER_CM - FORGIVEN, most = want.to / 10 * TWIPS_PER_CM + FORGIVEN;
    const int32_t first = paragraph->first_line, start = paragraph->left + first;
    /* an indent made of tabs or blanks shows as well; a centred line has none; what is set in as a whole is quoted */
    if (paragraph->led || paragraph->in_list || paragraph->align == PAGE_CENTER || paragraph->align == PAGE_RIGHT ||
        (first >= least && first <= most) || (start >= least && start <= most) || paragraph->left > most)
        return;
    const struct page_group place = {.rule = RULE_PAGE_INDENT, .value = first,
                                     .voice = paragraph->first_line_by, .first = span};
    page_gather(page, &place, index);
}

static void gather_align(struct page_exam *page, uint32_t index, struct span span, enum form_part part)
{
    const struct page_paragraph *paragraph = &page->page->paragraphs[index];
    const struct form_letters *want = &page->form->parts[part];
    const bool wrong = (want->align == FORM_CENTERED && paragraph->align != PAGE_CENTER && !paragraph->led) ||
                       (want->align == FORM_JUSTIFIED && paragraph->align == PAGE_LEFT);
    if (!wrong)
        return;
    const struct page_group place = {.rule = RULE_PAGE_ALIGN, .value = (int32_t)part, .kind = (int32_t)paragraph->align,
                                     .voice = paragraph->align_by, .first = span};
    page_gather(page, &place, index);
}

struct str page_lines_sentence(const struct page_exam *page, const struct page_group *group)
{
    struct arena *arena = page->exam->arena;
    const struct page_form *form = page->form;
    const struct str who = page_blame(page, group->voice);
    if (group->rule == RULE_PAGE_INDENT) {
        const struct str is = page_tenths(page, (int32_t)lround(group->value / 5.67));
        return str_printf(arena, _("Dòng đầu đoạn thụt %.*s mm, phải khoảng %.0f mm (%.*s)"), STR_ARG(is),
                          form->first_line.from, STR_ARG(who));
    }
    if (group->rule == RULE_PAGE_ALIGN)
        return str_printf(arena, "%s %s (%.*s)",
                          form->parts[group->value].align == FORM_CENTERED ? _("Phải căn giữa") : _("Phải căn đều hai bên"),
                          form_part_word((enum form_part)group->value), STR_ARG(who));
    const struct str points = page_tenths(page, group->value);
    if (form->in_lines)
        return str_printf(arena, _("Khoảng cách dòng %.*s pt, phải từ dòng đơn đến 1,5 dòng (%.*s)"),
                          STR_ARG(points), STR_ARG(who));
    if (form->line.to > PAGE_LENGTH_MAX / 20.0 - 1)
        return str_printf(arena, _("Khoảng cách dòng %.*s pt, phải từ %.0f pt trở lên (%.*s)"), STR_ARG(points),
                          form->line.from, STR_ARG(who));
    return str_printf(arena, _("Khoảng cách dòng %.*s pt, phải từ %.0f đến %.0f pt (%.*s)"), STR_ARG(points),
                      form->line.from, form->line.to, STR_ARG(who));
}

static void check_body(struct page_exam *page, const struct page_part *part)
{
    const struct layout *layout = page->page;
    uint32_t last = UINT32_MAX;
    for (size_t i = page_run_at(layout, part->span.from);
         i < layout->n_runs && layout->runs[i].span.from < part->span.to; i++) {
        const struct page_run *run = &layout->runs[i];
        const struct page_paragraph *paragraph = &layout->paragraphs[run->paragraph];
        if (run->paragraph == last || paragraph->in_table)
            continue;
        last = run->paragraph;
        gather_line(page, last, run->span, run->size);
        gather_align(page, last, run->span, FORM_BODY);
        if (!part->heading)
            gather_indent(page, last, run->span);
    }
}

void page_check_lines(struct page_exam *page)
{
    for (size_t i = 0; i < page->parts.n; i++) {
        const struct page_part *part = &page->parts.v[i];
        const size_t run = page_run_at(page->page, part->span.from);
        if (part->part == FORM_BODY)
            check_body(page, part);
        else if (run < page->page->n_runs && page->page->runs[run].span.from < part->span.to)
            gather_align(page, page->page->runs[run].paragraph, part->span, part->part);
    }
}
