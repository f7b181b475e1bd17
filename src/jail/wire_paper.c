#include "jail/wire.h"

void wire_put_paper(struct buf *out, const struct source *source)
{
    wire_put(out, source->format);
    wire_put(out, source->whole_paragraphs);
    wire_put(out, source->text.cut);
    wire_put(out, source->text.came_as);
    wire_put_str(out, source->text.s);
    wire_put(out, source->n_doubts);
    for (size_t i = 0; i < source->n_doubts; i++) {
        wire_put(out, source->doubts[i].span.from);
        wire_put(out, source->doubts[i].span.to);
        wire_put(out, source->doubts[i].sure);
    }
    wire_put(out, source->page != NULL);
    if (source->page)
        wire_put_layout(out, source->page);
}

/* What was admitted once and is admitted again stays as it is; what does not was never admitted. The map to the bytes
 * of the file stays on the other side, where the file is rewritten, too. */
static bool take_text(struct wire *in, struct arena *arena, struct text *ret_text)
{
    enum { CUT_MAX = 3 }; /* bytes of a character but one */
    struct err err;
    const uint32_t cut = wire_take_most(in, CUT_MAX);
    const uint32_t came_as = wire_take_most(in, TEXT_VNI);
    const struct str s = wire_take_str(in);
    if (in->bad || !text_admit(arena, s, "", ret_text, &err) || !str_eq(ret_text->s, s))
        return false;
    ret_text->cut = cut;
    ret_text->came_as = (enum text_encoding)came_as;
    return true;
}

static bool amid_character(struct str text, uint32_t at)
{
    return at < text.n && ((unsigned char)text.p[at] & 0xC0) == 0x80;
}

/* In order, and inside the text. */
static bool take_doubts(struct wire *in, struct arena *arena, struct str text, struct source *source)
{
    enum { SURE_MAX = 100 };
    source->n_doubts = wire_take_count(in, (uint32_t)text.n);
    struct doubt *doubts = ARENA_ARRAY(arena, struct doubt, source->n_doubts + 1);
    for (size_t i = 0, end = 0; i < source->n_doubts && !in->bad; i++) {
        doubts[i].span.from = wire_take_most(in, (uint32_t)text.n);
        doubts[i].span.to = wire_take_most(in, (uint32_t)text.n);
        doubts[i].sure = (uint8_t)wire_take_most(in, SURE_MAX);
        in->bad |= doubts[i].span.from < end || doubts[i].span.from >= doubts[i].span.to ||
                   amid_character(text, doubts[i].span.from) || amid_character(text, doubts[i].span.to);
        end = doubts[i].span.to;
    }
    source->doubts = doubts;
    return !in->bad;
}

bool wire_take_paper(struct wire *in, struct arena *arena, struct source *ret_source)
{
    struct source source = {0};
    source.format = (enum reader_format)wire_take_most(in, READER_FORMAT__MAX - 1);
    source.whole_paragraphs = wire_take_most(in, 1);
    if (!take_text(in, arena, &source.text) || !take_doubts(in, arena, source.text.s, &source))
        return false;
    if (wire_take_most(in, 1) && !wire_take_layout(in, arena, source.text.s, &source.page))
        return false;
    if (in->bad || in->left.n)
        return false;
    *ret_source = source;
    return true;
}
