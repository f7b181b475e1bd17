#include "checker/page_found.h"

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

struct diagnostic *page_report(struct page_exam *page, enum rule_id rule, struct span span, struct str message,
                               size_t places)
{
    if (places > 1)
        message = str_printf(page->exam->arena, _("%.*s; %zu đoạn như vậy"), STR_ARG(message), places);
    return exam_report(page->exam, rule, exam_place(page->exam, span.from, span.to), message);
}

void page_mend(struct page_exam *page, struct diagnostic *diagnostic, struct page_change change)
{
    if (!diagnostic)
        return;
    struct page_change *copy = ARENA_NEW(page->exam->arena, struct page_change);
    *copy = change;
    diagnostic->fix.page = copy;
}

void page_mend_size(struct page_exam *page, struct diagnostic *diagnostic, enum form_part part, int32_t size,
                    struct page_voice voice)
{
    const struct form_letters *want = &page->form->parts[part];
    /* a table style sets tables of figures as well, whose letters have a size of their own */
    if (voice.level != PAGE_BUILT_IN && voice.level != PAGE_TABLE_STYLE && want->size && !want->unsure)
        page_mend(page, diagnostic,
                  (struct page_change){.what = PAGE_SET_SIZE, .voice = voice, .old_size = size,
                                       .size = 2 * want->size});
}
