/* Changes of a text: made in the text itself, and said in the bytes that it came from. */
#include "text/text.h"

int text_edit_order(const void *a, const void *b)
{
    const struct edit *x = a, *y = b;
    if (x->span.from != y->span.from)
        return x->span.from < y->span.from ? -1 : 1;
    return x->span.to < y->span.to ? -1 : x->span.to > y->span.to;
}

struct str text_edited(struct arena *arena, struct str s, const struct edit *edits, size_t n)
{
    struct buf out = {0};
    buf_reserve(&out, s.n);
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        buf_put(&out, str_sub(s, at, edits[i].span.from));
        buf_put(&out, edits[i].words);
        at = edits[i].span.to;
    }
    buf_put(&out, str_skip(s, at));
    const struct str edited = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return edited;
}

size_t text_original(const struct text *text, size_t offset)
{
    if (offset > text->s.n)
        offset = text->s.n;
    const size_t step = text_step_at(text->steps, text->n_steps, offset);
    const size_t original = text->steps[step].there + (offset - text->steps[step].here);
    /* a run that grew must not reach into what follows it */
    if (step + 1 < text->n_steps && original > text->steps[step + 1].there)
        return text->steps[step + 1].there;
    return original;
}

/* A run that changed in NFC has a step for each of its characters, and all of them lead to its first byte: what lies
 * inside has no place of its own among the bytes that came. Returns the end of the run (`up`) or its start. */
static uint32_t whole_run(const struct text *text, uint32_t offset, bool up)
{
    const struct text_step *steps = text->steps;
    size_t step = text_step_at(steps, text->n_steps, offset);
    if (steps[step].here != offset || step == 0 || steps[step].there != steps[step - 1].there)
        return offset;
    while (up && step + 1 < text->n_steps && steps[step].there == steps[step - 1].there)
        step++;
    while (!up && step > 0 && steps[step].there == steps[step - 1].there)
        step--;
    return steps[step].here;
}

struct edit text_edit_original(struct arena *arena, const struct text *text, struct edit edit)
{
    const struct span wide = {whole_run(text, edit.span.from, false), whole_run(text, edit.span.to, true)};
    const struct str words = str_printf(arena, "%.*s%.*s%.*s", STR_ARG(str_sub(text->s, wide.from, edit.span.from)),
                                        STR_ARG(edit.words), STR_ARG(str_sub(text->s, edit.span.to, wide.to)));
    return (struct edit){{(uint32_t)text_original(text, wide.from), (uint32_t)text_original(text, wide.to)}, words};
}
