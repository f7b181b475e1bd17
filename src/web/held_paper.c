#include "web/held_paper.h"

#include "text/text.h"

const struct paper *held_paper(struct arena *arena, const struct document *document)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct err err;
    if (document->text.n > HELD_PAPER_BYTES_MAX || !text_admit(arena, document->text, "", text, &err))
        return NULL;
    return paper_parse(arena, text, document->whole_paragraphs);
}
