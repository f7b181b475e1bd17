#include "writer/stamp.h"

#include "text/text.h"
#include "writer/draft.h"

#include <stdlib.h>
#include <string.h>

/* Blanks, and what people type to leave room. */
static size_t skip_blank_back(struct str text, size_t to)
{
    while (to > 0) {
        const struct str before = str_sub(text, 0, to);
        static const char *const blanks[] = {" ", "\t", ".", "_", "…", "\xC2\xA0"};
        size_t n = 0;
        for (size_t i = 0; i < sizeof blanks / sizeof *blanks && !n; i++)
            n = str_ends(before, str_from(blanks[i])) ? strlen(blanks[i]) : 0;
        if (n == 0)
            break;
        to -= n;
    }
    return to;
}

/* "Số      -CV/TU": the room between "Số" or its colon and the dash; as a span that may be empty. */
static bool find_room(struct str text, size_t symbol, struct span *ret_room)
{
    size_t dash = skip_blank_back(text, symbol);
    if (dash == 0 || (text.p[dash - 1] != '-' && text.p[dash - 1] != '/'))
        return false;
    dash--;
    const size_t from = skip_blank_back(text, dash);
    const struct str before = str_sub(text, 0, from);
    if (!str_ends(before, STR("Số")) && !str_ends(before, STR("số")) && !str_ends(before, STR("SỐ")) &&
        !str_ends(before, STR(":")))
        return false;
    *ret_room = (struct span){(uint32_t)from, (uint32_t)dash};
    return true;
}

static bool same_words(struct str text, struct span span, struct str words)
{
    return str_eq(str_at(text, span), words);
}

/* "ngày 05 tháng 02 năm 2026" */
static struct str day_words(struct arena *arena, struct date day)
{
    const struct str place = STR("-"), words = draft_date_words(arena, place, day);
    return str_skip(words, place.n + strlen(", "));
}

/* Where the day stands or is to stand: what the head was read to say, else from "ngày" to the end of the place's line. */
static bool find_day(const struct paper *paper, struct span *ret_day)
{
    const struct header *header = &paper->header;
    const struct str text = paper->text->s;
    *ret_day = header->date.place.span;
    if (!str_empty(header->date.value))
        return true;
    if (str_empty(header->place.value))
        return false;
    const size_t behind = header->place.place.span.to;
    const struct str rest = str_skip(text, behind);
    const size_t line = str_find_byte(rest, '\n');
    const struct str left = str_sub(rest, 0, line == STR_NOWHERE ? rest.n : line);
    const size_t at = str_find(left, STR("ngày"));
    if (at == STR_NOWHERE)
        return false;
    *ret_day = (struct span){(uint32_t)(behind + at), (uint32_t)(behind + left.n)};
    return true;
}

size_t stamp_edits(struct arena *arena, const struct paper *paper, struct str number, struct date day,
                   struct edit edits[STAMP_EDITS_MAX])
{
    const struct str text = paper->text->s;
    const struct header *header = &paper->header;
    size_t n = 0;
    struct span room = header->number.place.span, when;
    const struct str words = day_words(arena, day);
    if (!str_empty(header->number.value)) {
        if (!same_words(text, room, number))
            edits[n++] = (struct edit){room, number};
    } else if (!str_empty(header->symbol.value) && find_room(text, header->symbol.place.span.from, &room)) {
        edits[n++] = (struct edit){room, str_printf(arena, " %.*s", STR_ARG(number))};
    }
    if (find_day(paper, &when) && !same_words(text, when, words))
        edits[n++] = (struct edit){when, words};
    qsort(edits, n, sizeof *edits, text_edit_order);
    return n;
}
