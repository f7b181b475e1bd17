#include "jail/wire.h"

void wire_put_paper(struct buf *out, const struct source *source)
{
    wire_put(out, source->format);
    wire_put(out, source->whole_paragraphs);
    wire_put(out, source->text.cut);
    wire_put(out, source->text.came_as);
    wire_put_str(out, source->text.s);
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

bool wire_take_paper(struct wire *in, struct arena *arena, struct source *ret_source)
{
    struct source source = {0};
    source.format = (enum reader_format)wire_take_most(in, READER_FORMAT__MAX - 1);
    source.whole_paragraphs = wire_take_most(in, 1);
    if (!take_text(in, arena, &source.text))
        return false;
    if (wire_take_most(in, 1) && !wire_take_layout(in, arena, source.text.s, &source.page))
        return false;
    if (in->bad || in->left.n)
        return false;
    *ret_source = source;
    return true;
}
