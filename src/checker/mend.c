/* Mends: gathered by the rules, made ready, chosen. */
#include "checker/exam.h"

#include <stdlib.h>

void exam_mend(struct exam *exam, struct diagnostic *diagnostic, size_t from, size_t to, struct str words)
{
    if (diagnostic)
        VEC_PUSH(exam->arena, &diagnostic->fix, ((struct edit){{(uint32_t)from, (uint32_t)to}, words}));
}

static bool inside_letter(struct str s, size_t at)
{
    return at < s.n && ((unsigned char)s.p[at] & 0xC0) == 0x80;
}

/* Without the letters that stay what they are at both ends: less is touched, and in a file with formatting less is
 * moved from one run to another. */
static struct edit cut_to_difference(struct str text, struct edit edit)
{
    struct str old = str_at(text, edit.span), words = edit.words;
    const size_t least = old.n < words.n ? old.n : words.n;
    size_t head = 0, tail = 0;
    while (head < least && old.p[head] == words.p[head])
        head++;
    while (head > 0 && (inside_letter(old, head) || inside_letter(words, head)))
        head--;
    while (tail < least - head && old.p[old.n - 1 - tail] == words.p[words.n - 1 - tail])
        tail++;
    while (tail > 0 && (inside_letter(old, old.n - tail) || inside_letter(words, words.n - tail)))
        tail--;
    return (struct edit){{edit.span.from + (uint32_t)head, edit.span.to - (uint32_t)tail},
                         str_sub(words, head, words.n - tail)};
}

static bool in_the_way(const struct edit *before, const struct edit *edit)
{
    return edit->span.from < before->span.to || edit->span.from == before->span.from;
}

/* False when the fix is none that can be made. */
static bool settle(struct fix *fix, struct str text)
{
    size_t kept = 0;
    for (size_t i = 0; i < fix->n; i++) {
        const struct edit edit = cut_to_difference(text, fix->v[i]);
        if (str_find_byte(str_at(text, edit.span), '\n') != STR_NOWHERE)
            return false;
        if (edit.span.from < edit.span.to || !str_empty(edit.words))
            fix->v[kept++] = edit;
    }
    fix->n = kept;
    if (kept > 1)
        qsort(fix->v, kept, sizeof *fix->v, text_edit_order);
    for (size_t i = 1; i < kept; i++)
        if (in_the_way(&fix->v[i - 1], &fix->v[i]))
            return false;
    return true;
}

void exam_settle_mends(struct exam *exam)
{
    for (size_t i = 0; i < exam->n; i++)
        if (!settle(&exam->v[i].fix, exam->paper->text->s))
            exam->v[i].fix = (struct fix){0};
}

/* An edit of the report on its way into the choice. */
struct choice {
    struct edit edit;
    size_t from; /* index of its finding */
};

static int order_choices(const void *a, const void *b)
{
    const struct choice *x = a, *y = b;
    const int order = text_edit_order(&x->edit, &y->edit);
    return order ? order : x->from < y->from ? -1 : x->from > y->from;
}

size_t report_edits(struct arena *arena, const struct report *report, const struct edit **ret_edits,
                    const size_t **ret_from)
{
    VEC(struct choice) all = {0};
    for (size_t i = 0; i < report->n; i++)
        for (size_t k = 0; k < report->v[i].fix.n; k++)
            VEC_PUSH(arena, &all, ((struct choice){report->v[i].fix.v[k], i}));
    if (all.n)
        qsort(all.v, all.n, sizeof *all.v, order_choices);

    /* the finding that begins earlier goes first; another round of checking brings the one that was left */
    bool *left = ARENA_ARRAY(arena, bool, report->n + 1);
    const struct choice *last = NULL;
    for (size_t i = 0; i < all.n; i++) {
        if (left[all.v[i].from])
            continue;
        if (last && in_the_way(&last->edit, &all.v[i].edit) && last->from != all.v[i].from)
            left[all.v[i].from] = true;
        else
            last = &all.v[i];
    }
    struct edit *edits = ARENA_ARRAY(arena, struct edit, all.n + 1);
    size_t *from = ARENA_ARRAY(arena, size_t, all.n + 1), n = 0;
    for (size_t i = 0; i < all.n; i++) {
        if (left[all.v[i].from])
            continue;
        edits[n] = all.v[i].edit;
        from[n++] = all.v[i].from;
    }
    *ret_edits = edits;
    *ret_from = from;
    return n;
}
