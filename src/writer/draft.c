/* The words of a paper that follow from its data: days, number, capitals. */
#include "writer/draft.h"

#include <utf8proc.h>

enum rule_set draft_rules(struct date day, bool state)
{
    static const struct date hd05 = {2026, 5, 27};
    if (state)
        return RULES_STATE;
    return date_cmp(day, hd05) >= 0 ? RULES_2026 : RULES_2018;
}

struct draft_words draft_plain(struct arena *arena, struct str words)
{
    struct draft_run *run = ARENA_NEW(arena, struct draft_run);
    run->words = words;
    return (struct draft_words){run, 1};
}

void draft_paragraph(struct arena *arena, struct draft_blocks *blocks, struct str words)
{
    VEC_PUSH(arena, blocks, ((struct draft_block){.kind = DRAFT_PARAGRAPH, .words = draft_plain(arena, words)}));
}

locale_t draft_speak(void)
{
    /* glibc has this one ready: it takes no memory, and is not freed */
    return uselocale(newlocale(LC_ALL_MASK, "C", (locale_t)0));
}

void draft_speak_again(locale_t before)
{
    uselocale(before);
}

struct str draft_capitals(struct arena *arena, struct str s)
{
    struct buf out = {0};
    for (size_t at = 0; at < s.n;) {
        uint32_t code;
        char bytes[4];
        const size_t step = utf8_decode(s, at, &code);
        if (step)
            buf_put(&out, str_make(bytes, utf8_encode((uint32_t)utf8proc_toupper((utf8proc_int32_t)code), bytes)));
        at += step ? step : 1;
    }
    const struct str capitals = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return capitals;
}

struct str draft_day(struct arena *arena, struct date date)
{
    return str_printf(arena, date.month < 3 ? "%02d/%02d/%d" : "%02d/%d/%d", date.day, date.month, date.year);
}

struct str draft_date_words(struct arena *arena, struct str place, struct date date)
{
    const struct str where = str_empty(place) ? STR("……………") : place;
    if (!date_is(date))
        return str_printf(arena, "%.*s, ngày       tháng       năm        ", STR_ARG(where));
    return str_printf(arena, date.month < 3 ? "%.*s, ngày %02d tháng %02d năm %d" : "%.*s, ngày %02d tháng %d năm %d",
                      STR_ARG(where), date.day, date.month, date.year);
}

struct str draft_number_words(struct arena *arena, const struct draft *draft)
{
    const bool state = draft->set == RULES_STATE;
    const struct str number = str_empty(draft->number) ? STR("      ") : draft->number;
    return str_printf(arena, state ? "Số: %.*s/%.*s" : "Số %.*s-%.*s", STR_ARG(number), STR_ARG(draft->symbol));
}
