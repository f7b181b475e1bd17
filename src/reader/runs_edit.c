/* An edit of the paper's text looked up in the runs of the part, and written there. */
#include "reader/runs.h"

#include <stdlib.h>

/* How many lines ahead of this one have the same words. */
static size_t twins_ahead(struct runs *runs, const struct text *text, uint32_t line)
{
    const struct str words = text_line(text, line);
    size_t n = 0;
    for (uint32_t i = 1; i < line; i++)
        n += str_eq(text_line(text, i), words);
    const uint64_t cost = text->line_starts[line - 1];
    runs->work -= cost < runs->work ? cost : runs->work;
    return n;
}

/* How well a stretch accounts for a line. */
enum fit { FIT_NONE, FIT_PIECE, FIT_LABELLED, FIT_WHOLE };

/* Where in the line the stretch stands so that it covers [from, to). */
static enum fit fit(struct str line, size_t from, size_t to, struct str words, size_t *ret_at)
{
    enum { LABEL_ROOM = 24 };
    if (words.n == 0 || words.n > line.n || words.n < to - from)
        return FIT_NONE;
    const size_t first = to > words.n ? to - words.n : 0;
    const size_t found = str_find(str_sub(line, first, from + words.n), words);
    if (found == STR_NOWHERE)
        return FIT_NONE;
    *ret_at = first + found;
    if (words.n == line.n)
        return FIT_WHOLE;
    const bool behind_label = *ret_at > 0 && *ret_at < LABEL_ROOM && line.p[*ret_at - 1] == ' ';
    return behind_label && *ret_at + words.n == line.n ? FIT_LABELLED : FIT_PIECE;
}

bool runs_find(struct arena *arena, struct runs *runs, const struct text *text, struct edit edit,
               struct edit *ret_edit)
{
    const uint32_t number = text_line_of(text, edit.span.from);
    const struct str line = text_line(text, number);
    const uint32_t base = text->line_starts[number - 1];
    const size_t from = edit.span.from - base, to = edit.span.to - base;
    if (runs->work == 0 || to > line.n)
        return false;
    const size_t ahead = twins_ahead(runs, text, number);

    const struct stretch *best = NULL;
    enum fit best_fit = FIT_NONE;
    size_t best_at = 0, best_n = 0, twins[FIT_WHOLE + 1] = {0};
    for (size_t i = 0; i < runs->n_stretches && runs->work > 0; i++) {
        const struct str words = str_trim(runs->stretches[i].text.s);
        const uint64_t cost = words.n + 16;
        runs->work -= cost < runs->work ? cost : runs->work;
        size_t at = 0;
        const enum fit found = fit(line, from, to, words, &at);
        /* the line's own stretch is the one that has as many twins ahead of it; of mere pieces the longest says most */
        const bool better = found == FIT_PIECE ? words.n > best_n : found != FIT_NONE && twins[found]++ <= ahead;
        if (found > best_fit || (found == best_fit && better)) {
            best = &runs->stretches[i];
            best_fit = found;
            best_at = at;
            best_n = words.n;
        }
    }
    if (!best)
        return false;
    const size_t lead = (size_t)(str_trim(best->text.s).p - best->text.s.p);
    const struct span inside = {(uint32_t)(from - best_at + lead), (uint32_t)(to - best_at + lead)};
    *ret_edit = text_edit_original(arena, &best->text, (struct edit){inside, edit.words});
    ret_edit->span.from += best->words.from;
    ret_edit->span.to += best->words.from;
    return true;
}

/* The run whose letters an edit begins in; what is inserted between two runs goes to the first of them. */
static size_t run_of(const struct runs *runs, struct span span)
{
    const uint32_t wanted = span.from == span.to && span.from > 0 ? span.from - 1 : span.from;
    size_t low = 0, high = runs->n_runs;
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (runs->runs[middle].words.from <= wanted)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t xml_at(const struct runs *runs, const struct run *run, uint32_t at)
{
    return at >= run->words.to ? run->xml.to : runs->at[at];
}

static struct str escaped(struct arena *arena, struct str words)
{
    struct buf out = {0};
    for (size_t i = 0; i < words.n; i++) {
        if (words.p[i] == '&')
            buf_puts(&out, "&amp;");
        else if (words.p[i] == '<')
            buf_puts(&out, "&lt;");
        else if (words.p[i] == '>')
            buf_puts(&out, "&gt;");
        else
            buf_putc(&out, words.p[i]);
    }
    const struct str copy = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return copy;
}

/* True when the run would begin or end with a blank that the edit brought there: a word processor drops such a blank
 * unless it is told to keep it. */
static bool bares_blank(const struct runs *runs, const struct run *run, struct span span, struct str words)
{
    const struct str all = runs->words;
    const char first = words.n ? words.p[0] : span.to < run->words.to ? all.p[span.to] : 'x';
    const char last = words.n ? words.p[words.n - 1] : span.from > run->words.from ? all.p[span.from - 1] : 'x';
    return (span.from == run->words.from && first == ' ') || (span.to == run->words.to && last == ' ');
}

struct str runs_edited(struct arena *arena, const struct runs *runs, struct edit *edits, size_t n)
{
    VEC(struct edit) xml = {0};
    size_t told = SIZE_MAX; /* the last run that was told to keep blanks */
    if (n > 1)
        qsort(edits, n, sizeof *edits, text_edit_order);
    for (size_t i = 0; i < n; i++) {
        const struct span whole = edits[i].span;
        struct str words = edits[i].words;
        for (size_t k = run_of(runs, whole); k < runs->n_runs; k++) {
            const struct run *run = &runs->runs[k];
            const uint32_t from = whole.from > run->words.from ? whole.from : run->words.from;
            const struct span span = {from, whole.to < run->words.to ? whole.to : run->words.to};
            if (span.to > span.from || words.n) {
                if (!run->keeps_blanks && told != k && bares_blank(runs, run, span, words)) {
                    VEC_PUSH(arena, &xml,
                             ((struct edit){{run->tag_end, run->tag_end}, STR(" xml:space=\"preserve\"")}));
                    told = k;
                }
                VEC_PUSH(arena, &xml,
                         ((struct edit){{xml_at(runs, run, span.from), xml_at(runs, run, span.to)},
                                        escaped(arena, words)}));
                words = STR("");
            }
            if (whole.to <= run->words.to)
                break;
        }
    }
    if (xml.n > 1)
        qsort(xml.v, xml.n, sizeof *xml.v, text_edit_order);
    return text_edited(arena, runs->xml, xml.v, xml.n);
}
