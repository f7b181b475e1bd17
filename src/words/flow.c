#include "words/flow.h"

#include <string.h>

/* State while the bytes of spans become one line. */
struct flow_writer {
    struct arena *arena;
    char *p;
    size_t n;
    VEC(struct text_step) steps;
    uint32_t next;     /* where in the text the next byte stands, if nothing is left out */
    uint32_t blank_at; /* where the white space stands that is still to be written */
    bool blank;
};

static void flow_step(struct flow_writer *w, uint32_t at)
{
    if (w->n == 0 || at != w->next)
        VEC_PUSH(w->arena, &w->steps, ((struct text_step){(uint32_t)w->n, at}));
}

static void flow_put(struct flow_writer *w, const char *p, size_t n, uint32_t at)
{
    if (w->blank && w->n) {
        flow_step(w, w->blank_at);
        w->p[w->n++] = ' ';
        w->next = w->blank_at + 1;
    }
    w->blank = false;
    flow_step(w, at);
    memcpy(w->p + w->n, p, n);
    w->n += n;
    w->next = at + (uint32_t)n;
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

/* Nothing in these bytes has to be left out, but for a blank at either end. One comparison after the other and no way
 * out, so that the compiler takes many bytes at a time. */
WIDE static bool is_plain(const char *p, size_t n)
{
    uint8_t odd = 0;
    for (size_t i = 1; i < n; i++) {
        const uint8_t c = (uint8_t)p[i], before = (uint8_t)p[i - 1];
        odd |= (uint8_t)((c == '\t') | (c == '\n') | (c == '*') | ((c == '_') & (before == '_')) |
                         ((c == ' ') & (before == ' ')) | ((c == 0xA0) & (before == 0xC2)));
    }
    return !odd && p[0] != '\t' && p[0] != '\n' && p[0] != '*';
}

static void flow_add_span(struct flow_writer *w, struct str s, struct span span)
{
    const char *p = s.p;
    while (span.from < span.to && p[span.from] == ' ')
        flow_blank(w, span.from++);
    uint32_t end = span.to;
    while (end > span.from && p[end - 1] == ' ')
        end--;
    if (end == span.from)
        return;
    if (is_plain(p + span.from, end - span.from)) {
        flow_put(w, p + span.from, end - span.from, span.from);
        if (end < span.to)
            flow_blank(w, end);
        return;
    }
    for (uint32_t i = span.from; i < span.to; i++) {
        const unsigned char c = (unsigned char)p[i];
        if (c == ' ' || c == '\t' || c == '\n')
            flow_blank(w, i);
        else if (c == 0xC2 && i + 1 < span.to && (unsigned char)p[i + 1] == 0xA0)
            flow_blank(w, i++);
        else if (c == '*' || (c == '_' && i + 1 < span.to && p[i + 1] == '_'))
            i += c == '_';
        else
            flow_put(w, p + i, 1, i);
    }
}

struct flow flow_make(struct arena *arena, const struct text *text, const struct span *spans, size_t n)
{
    size_t room = 2;
    for (size_t i = 0; i < n; i++)
        room += spans[i].to - spans[i].from + 1;
    struct flow_writer w = {.arena = arena, .p = arena_alloc(arena, room)};
    for (size_t i = 0; i < n; i++) {
        if (i && !flow_is_torn(&w))
            flow_blank(&w, spans[i - 1].to);
        flow_add_span(&w, text->s, spans[i]);
    }
    w.p[w.n] = '\0';
    return (struct flow){{w.p, w.n}, w.steps.v, w.steps.n, w.n ? w.next : n ? spans[0].from : 0};
}

uint32_t flow_at(const struct flow *flow, size_t i)
{
    if (i >= flow->s.n)
        return flow->end;
    const struct text_step *step = &flow->steps[text_step_at(flow->steps, flow->n_steps, i)];
    return step->there + (uint32_t)i - step->here;
}

struct place flow_place(const struct flow *flow, const struct text *text, size_t from, size_t to)
{
    if (to > flow->s.n)
        to = flow->s.n;
    if (from > to)
        from = to;
    const uint32_t first = flow_at(flow, from);
    const uint32_t end = to > from ? flow_at(flow, to - 1) + 1 : first;
    return text_place(text, (struct span){first, end});
}
