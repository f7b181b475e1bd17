#include "jail/wire.h"

enum { VALUES_MAX = 1 << 24 };

static void list_lengths(struct page_change *change, int32_t **ret)
{
    struct page_section *sheet = &change->sheet;
    int32_t *const all[] = {&sheet->width, &sheet->height, &sheet->top,       &sheet->bottom,    &sheet->left,
                            &sheet->right, &sheet->gutter, &change->old_size, &change->size};
    memcpy(ret, all, sizeof all);
}
enum { LENGTHS = 9 };

void wire_put_change(struct buf *out, const struct page_change *change)
{
    struct page_change copy = *change;
    int32_t *lengths[LENGTHS];
    list_lengths(&copy, lengths);
    wire_put(out, change->what);
    wire_put(out, change->section);
    wire_put(out, change->sections);
    wire_put(out, change->sheet.landscape);
    for (size_t i = 0; i < LENGTHS; i++)
        wire_put_int(out, *lengths[i]);
    wire_put(out, change->voice.level);
    wire_put(out, change->voice.theme);
    wire_put_str(out, change->voice.style ? change->voice.style->id : STR_NONE);
    wire_put_str(out, change->old_font);
    wire_put_str(out, change->font);
}

void wire_take_change(struct wire *in, struct arena *arena, struct page_change *ret_change)
{
    struct page_style *style = ARENA_NEW(arena, struct page_style);
    int32_t *lengths[LENGTHS];
    *ret_change = (struct page_change){0};
    list_lengths(ret_change, lengths);
    ret_change->what = (enum page_what)wire_take_most(in, PAGE_SET_SIZE);
    ret_change->section = wire_take_most(in, UINT32_MAX);
    ret_change->sections = wire_take_most(in, UINT32_MAX);
    ret_change->sheet.landscape = wire_take_most(in, 1);
    for (size_t i = 0; i < LENGTHS; i++)
        *lengths[i] = wire_take_int(in, VALUES_MAX);
    ret_change->voice.level = (enum page_level)wire_take_most(in, PAGE_DIRECT);
    ret_change->voice.theme = wire_take_most(in, 1);
    style->id = wire_take_str(in);
    ret_change->voice.style = style->id.p ? style : NULL;
    ret_change->old_font = wire_take_str(in);
    ret_change->font = wire_take_str(in);
}
