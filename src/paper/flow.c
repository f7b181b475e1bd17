#include "paper/flow.h"

#include <string.h>

/* State while the bytes of spans become one line. */
struct flow_writer {
    char *p;
    uint32_t *at;
    size_t n;
    uint32_t blank_at; /* where the white space stands that is still to be written */
    bool blank;
};

static void flow_put(struct flow_writer *w, char c, uint32_t at)
{
    if (w->blank && w->n) {
        w->p[w->n] = ' ';
        w->at[w->n++] = w->blank_at;
    }
    w->blank = false;
    w->p[w->n] = c;
    w->at[w->n++] = at;
}

static void flow_blank(struct flow_writer *w, uint32_t at)
{
    if (!w->blank)
        w->blank_at = at;
    w->blank = true;
}

/* A line that ends in the middle of a symbol ("377-", "KL/") goes on without a blank. */
static bool flow_is_torn(const struct flow_writer *w)
{
    if (w->blank || w->n < 2)
        return false;
    const char last = w->p[w->n - 1];
    const char before = w->p[w->n - 2];
    return last == '/' || (last == '-' && before != ' ' && before != '-');
}

static void flow_add_span(struct flow_writer *w, struct str s, struct span span)
{
    const char *p = s.p;
    for (uint32_t i = span.from; i < span.to; i++) {
        const unsigned char c = (unsigned char)p[i];
        if (c == ' ' || c == '\t' || c == '\n')
            flow_blank(w, i);
        else if (c == 0xC2 && i + 1 < span.to && (unsigned char)p[i + 1] == 0xA0)
            flow_blank(w, i++);
        else if (c == '*' || (c == '_' && i + 1 < span.to && p[i + 1] == '_'))
            i += c == '_';
        else
            flow_put(w, (char)c, i);
    }
}

struct flow flow_make(struct arena *arena, const struct text *text, const struct span *spans, size_t n)
{
    size_t room = 2;
    for (size_t i = 0; i < n; i++)
        room += spans[i].to - spans[i].from + 1;
    struct flow_writer w = {
        .p = arena_alloc(arena, room),
        .at = ARENA_ARRAY(arena, uint32_t, room),
    };
    for (size_t i = 0; i < n; i++) {
        if (i && !flow_is_torn(&w))
            flow_blank(&w, spans[i - 1].to);
        flow_add_span(&w, text->s, spans[i]);
    }
    w.p[w.n] = '\0';
    w.at[w.n] = w.n ? w.at[w.n - 1] + 1 : n ? spans[0].from : 0;
    return (struct flow){{w.p, w.n}, w.at};
}

struct place flow_place(const struct flow *flow, const struct text *text, size_t from, size_t to)
{
    if (to > flow->s.n)
        to = flow->s.n;
    if (from > to)
        from = to;
    const uint32_t first = flow->at[from];
    const uint32_t end = to > from ? flow->at[to - 1] + 1 : first;
    return (struct place){text_line_of(text, first), {first, end}};
}
