/* Paper and margins, section by section. */
#include "checker/page_measure.h"

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

static int32_t twips(double mm)
{
    return (int32_t)(mm * 1440 / 25.4 + 0.5);
}

/* `sections` of them from `first` on lie on the same sheet. */
struct sheet {
    struct page_section section;
    uint32_t first, sections;
};

static void mend(struct page_exam *page, struct diagnostic *found, enum page_what what, const struct sheet *sheet,
                 struct page_section want)
{
    page_mend(page, found,
              (struct page_change){.what = what, .section = sheet->first, .sections = sheet->sections, .sheet = want});
}

static void check_paper(struct page_exam *page, const struct sheet *sheet)
{
    const struct page_section *section = &sheet->section;
    const bool upright = measures(section->width, FORM_WIDTH) && measures(section->height, FORM_HEIGHT);
    const bool lying = measures(section->width, FORM_HEIGHT) && measures(section->height, FORM_WIDTH);
    if (!section->has_size || upright || lying)
        return;
    struct diagnostic *found =
        page_report(page, RULE_PAGE_PAPER, section->span,
                    str_printf(page->exam->arena, _("Khổ giấy %.0f × %.0f mm, phải là A4 %d × %d mm"),
                               millimetres(section->width), millimetres(section->height), FORM_WIDTH, FORM_HEIGHT),
                    1);
    const bool lies = section->width > section->height;
    mend(page, found, PAGE_SET_PAPER, sheet,
         (struct page_section){.width = twips(lies ? FORM_HEIGHT : FORM_WIDTH),
                               .height = twips(lies ? FORM_WIDTH : FORM_HEIGHT)});
}

static void check_margins(struct page_exam *page, const struct sheet *sheet)
{
    const struct page_form *form = page->form;
    const struct page_section *section = &sheet->section;
    struct page_section want = *section;
    const struct {
        const char *word;
        int32_t twips;
        struct form_range range;
        int32_t *want;
        int32_t gutter;
    } sides[] = {
        {N_("lề trên"), section->top, form->top, &want.top, 0},
        {N_("lề dưới"), section->bottom, form->bottom, &want.bottom, 0},
        {N_("lề trái"), section->left + section->gutter, form->left, &want.left, section->gutter},
        {N_("lề phải"), section->right, form->right, &want.right, 0},
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
        *sides[i].want = twips(range.from) - sides[i].gutter;
    }
    if (wrong.n) {
        struct diagnostic *found = page_report(page, RULE_PAGE_MARGIN, section->span,
                                               str_printf(page->exam->arena, _("Lề trang sai: %s"), wrong.p), 1);
        if (want.left >= 0) /* a gutter wider than the margin is a person's to think over */
            mend(page, found, PAGE_SET_MARGINS, sheet, want);
    }
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
    for (size_t i = 0, end; i < layout->n_sections; i = end) {
        /* columns make a section of their own on the same sheet: said once */
        for (end = i + 1; end < layout->n_sections; end++)
            if (!same_sheet(&layout->sections[i], &layout->sections[end]))
                break;
        const struct sheet sheet = {headed(page, layout->sections[i]), (uint32_t)i, (uint32_t)(end - i)};
        check_paper(page, &sheet);
        check_margins(page, &sheet);
    }
}
