/* Paper and margins, section by section. */
#include "checker/page.h"

#include <stdlib.h>

/* A millimetre is 56.7 twips; programs round, and one of them is forgiven. */
enum { TWIPS_PER_MM_TENTHS = 567, FORGIVEN = 60 };

static double millimetres(int32_t twips)
{
    return (double)twips * 10 / TWIPS_PER_MM_TENTHS;
}

static bool within(int32_t twips, struct form_range range)
{
    const double forgiven = (double)FORGIVEN * 10 / TWIPS_PER_MM_TENTHS, mm = millimetres(twips);
    return mm >= range.from - forgiven && mm <= range.to + forgiven;
}

static bool measures(int32_t twips, int mm)
{
    return within(twips, (struct form_range){mm, mm});
}

static void check_paper(struct page_exam *page, const struct page_section *section)
{
    const bool upright = measures(section->width, FORM_WIDTH) && measures(section->height, FORM_HEIGHT);
    const bool lying = measures(section->width, FORM_HEIGHT) && measures(section->height, FORM_WIDTH);
    if (!section->has_size || upright || lying)
        return;
    page_report(page, RULE_PAGE_PAPER, section->span,
                str_printf(page->exam->arena, _("Khổ giấy %.0f × %.0f mm, phải là A4 %d × %d mm"),
                           millimetres(section->width), millimetres(section->height), FORM_WIDTH, FORM_HEIGHT),
                1);
}

static void check_margins(struct page_exam *page, const struct page_section *section)
{
    const struct page_form *form = page->form;
    const struct {
        const char *word;
        int32_t twips;
        struct form_range range;
    } sides[] = {
        {N_("lề trên"), section->top, form->top},
        {N_("lề dưới"), section->bottom, form->bottom},
        {N_("lề trái"), section->left + section->gutter, form->left},
        {N_("lề phải"), section->right, form->right},
    };
    /* a page that lies is for a wide table: its sides have changed places */
    if (!section->has_margins || section->landscape || section->width > section->height)
        return;
    struct buf wrong = {0};
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        const struct form_range range = sides[i].range;
        if (within(sides[i].twips, range))
            continue;
        buf_printf(&wrong, "%s%s ", wrong.n ? ", " : "", _(sides[i].word));
        buf_printf(&wrong, range.from < range.to ? _("%.0f mm (phải %.0f - %.0f)") : _("%.0f mm (phải %.0f)"),
                   millimetres(sides[i].twips), range.from, range.to);
    }
    if (wrong.n)
        page_report(page, RULE_PAGE_MARGIN, section->span,
                    str_printf(page->exam->arena, _("Lề trang sai: %s"), wrong.p), 1);
    buf_free(&wrong);
}

static bool same_sheet(const struct page_section *a, const struct page_section *b)
{
    return a->has_size == b->has_size && a->has_margins == b->has_margins && a->landscape == b->landscape &&
           a->width == b->width && a->height == b->height && a->top == b->top && a->bottom == b->bottom &&
           a->left + a->gutter == b->left + b->gutter && a->right == b->right;
}

/* A finding points to the first line of its section, not to pages of text. */
static struct page_section headed(const struct page_exam *page, struct page_section section)
{
    const struct text *text = page->exam->paper->text;
    const uint32_t line = text_line_of(text, section.span.from);
    const uint32_t end = text->line_starts[line - 1] + (uint32_t)text_line(text, line).n;
    section.span.to = section.span.to < end ? section.span.to : end;
    return section;
}

void page_check_sheet(struct page_exam *page)
{
    const struct layout *layout = page->page;
    for (size_t i = 0; i < layout->n_sections; i++) {
        /* columns make a section of their own on the same sheet: said once */
        if (i && same_sheet(&layout->sections[i - 1], &layout->sections[i]))
            continue;
        const struct page_section section = headed(page, layout->sections[i]);
        check_paper(page, &section);
        check_margins(page, &section);
    }
}
