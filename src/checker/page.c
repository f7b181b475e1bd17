/* The form of the page: the run, gathering, and whom to blame. */
#include "checker/page.h"

#include <stdlib.h>

static bool same_voice(struct page_voice a, struct page_voice b)
{
    return a.style == b.style && a.level == b.level && a.theme == b.theme;
}

void page_gather(struct page_exam *page, const struct page_group *place, uint32_t paragraph)
{
    for (size_t i = 0; i < page->n_groups; i++) {
        struct page_group *group = &page->groups[i];
        if (group->rule != place->rule || group->value != place->value || group->kind != place->kind ||
            !same_voice(group->voice, place->voice) || !str_eq(group->font, place->font))
            continue;
        group->letters += place->letters;
        group->places += paragraph != group->last;
        group->last = paragraph;
        return;
    }
    if (page->n_groups == PAGE_GROUPS_MAX)
        return;
    struct page_group *group = &page->groups[page->n_groups++];
    *group = *place;
    group->places = 1;
    group->last = paragraph;
}

struct str page_blame(const struct page_exam *page, struct page_voice voice)
{
    struct arena *arena = page->exam->arena;
    const struct str name = voice.style ? voice.style->name : STR("");
    struct str who = STR("");
    switch (voice.level) {
    case PAGE_BUILT_IN:
        who = str_from(_("tệp không đặt nên theo mặc định của trình soạn thảo"));
        break;
    case PAGE_DEFAULTS:
        who = str_from(_("mặc định của tệp, docDefaults"));
        break;
    case PAGE_TABLE_STYLE:
        who = str_printf(arena, _("kiểu bảng “%.*s”"), STR_ARG(name));
        break;
    case PAGE_PARAGRAPH_STYLE:
        who = str_printf(arena, _("kiểu đoạn “%.*s”"), STR_ARG(name));
        break;
    case PAGE_CHARACTER_STYLE:
        who = str_printf(arena, _("kiểu chữ “%.*s”"), STR_ARG(name));
        break;
    case PAGE_DIRECT:
        who = str_from(_("đặt ngay tại chỗ"));
        break;
    }
    return voice.theme ? str_printf(arena, _("%.*s, qua phông chủ đề"), STR_ARG(who)) : who;
}

struct str page_tenths(const struct page_exam *page, int32_t tenths)
{
    struct arena *arena = page->exam->arena;
    const char *sign = tenths < 0 ? "-" : "";
    const int32_t whole = abs(tenths) / 10, rest = abs(tenths) % 10;
    return rest ? str_printf(arena, _("%s%d,%d"), sign, whole, rest) : str_printf(arena, "%s%d", sign, whole);
}

void page_report(struct page_exam *page, enum rule_id rule, struct span span, struct str message, size_t places)
{
    if (places > 1)
        message = str_printf(page->exam->arena, _("%.*s; %zu đoạn như vậy"), STR_ARG(message), places);
    exam_report(page->exam, rule, exam_place(page->exam, span.from, span.to), message);
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
        page_report(page, group->rule, group->first, sentence, group->places);
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
