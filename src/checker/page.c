/* The form of the page: the run over all that is measured. */
#include "checker/page_measure.h"

/* Fonts of the time before Unicode draw other letters than the file says: their words would have to be mended too. */
static bool has_own_letters(struct str font)
{
    return str_starts(font, STR(".")) || str_starts(font, STR("VNI")) || str_starts(font, STR("VN"));
}

static void mend_font(struct page_exam *page, const struct page_group *group, struct diagnostic *diagnostic)
{
    if (group->voice.level != PAGE_BUILT_IN && !has_own_letters(group->font))
        page_mend(page, diagnostic,
                  (struct page_change){.what = PAGE_SET_FONT, .voice = group->voice, .old_font = group->font,
                                       .font = STR(FORM_FONT)});
}

static void report_groups(struct page_exam *page)
{
    for (size_t i = 0; i < page->n_groups; i++) {
        const struct page_group *group = &page->groups[i];
        const bool letters = group->rule == RULE_PAGE_FONT || group->rule == RULE_PAGE_SIZE;
        enum { LETTERS_LEAST = 3 }; /* a stray sign of another font or size is seen by nobody */
        if (letters && group->letters < LETTERS_LEAST)
            continue;
        const struct str sentence =
            letters ? page_letters_sentence(page, group) : page_lines_sentence(page, group);
        struct diagnostic *found = page_report(page, group->rule, group->first, sentence, group->places);
        if (group->rule == RULE_PAGE_FONT)
            mend_font(page, group, found);
        else if (letters)
            page_mend_size(page, found, (enum form_part)group->kind, group->value, group->voice);
    }
}

void check_page(struct exam *exam)
{
    const struct page_form *form = page_form_of(exam->set);
    const struct layout *layout = exam->options->page;
    if (!form || !layout)
        return;
    struct page_exam *page = ARENA_NEW(exam->arena, struct page_exam);
    *page = (struct page_exam){.exam = exam, .page = layout, .form = form};
    page_find_parts(page);
    page_check_sheet(page);
    page_check_letters(page);
    page_check_lines(page);
    report_groups(page);
}
