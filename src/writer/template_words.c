/* Blanks and marks of one line. Marks are looked for in the template only: what fills a blank is words. */
#include "writer/template_words.h"

static bool value_in(const struct template_value *values, size_t n, struct str name, struct str *ret_value)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(str_from(values[i].name), name)) {
            *ret_value = values[i].words;
            return true;
        }
    return false;
}

bool template_value(struct arena *arena, const struct template_scope *scope, struct str name, struct str *ret_value)
{
    for (size_t i = scope->depth; i-- > 0;) {
        const struct template_frame *frame = &scope->frames[i];
        if (!frame->list)
            continue;
        if (str_eq(name, STR("n"))) {
            *ret_value = str_printf(arena, "%zu", frame->row + 1);
            return true;
        }
        const struct template_row *row = &frame->list->rows[frame->row];
        if (value_in(row->values, row->n, name, ret_value))
            return true;
    }
    return value_in(scope->data->values, scope->data->n_values, name, ret_value);
}

/* A line being read, and the run that its words go to. */
struct reading {
    struct arena *arena;
    const struct template_scope *scope;
    struct buf words;
    struct draft_run run; /* its look; its words are in `words` until it ends */
    VEC(struct draft_run) runs;
};

static void end_run(struct reading *r)
{
    if (r->words.n || r->run.note.p) {
        r->run.words = str_copy(r->arena, buf_view(&r->words));
        VEC_PUSH(r->arena, &r->runs, r->run);
    }
    r->words.n = 0;
    r->run.note = STR_NONE;
}

bool template_plain(struct arena *arena, const struct template_scope *scope, struct str line, struct str *ret_words,
                    struct str *ret_unknown)
{
    struct buf out = {0};
    bool known = true;
    for (size_t at = 0; at < line.n && known;) {
        const size_t end = line.p[at] == '{' ? str_find_from(line, at, STR("}")) : STR_NOWHERE;
        struct str value;
        if (end == STR_NOWHERE) {
            buf_putc(&out, line.p[at++]);
            continue;
        }
        *ret_unknown = str_sub(line, at + 1, end);
        known = template_value(arena, scope, *ret_unknown, &value);
        if (known)
            buf_put(&out, value);
        at = end + 1;
    }
    *ret_words = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return known;
}

/* What stands at `at`: a mark that was taken, with its length; 0: words. */
static size_t take_mark(struct reading *r, struct str line, size_t at)
{
    const struct str rest = str_skip(line, at);
    if (str_starts(rest, STR("**"))) {
        end_run(r);
        r->run.bold = !r->run.bold;
        return 2;
    }
    if (str_starts(rest, STR("//"))) {
        end_run(r);
        r->run.italic = !r->run.italic;
        return 2;
    }
    const size_t link = str_find(rest, STR("](#"));
    const size_t end = link == STR_NOWHERE ? link : str_find_from(rest, link, STR(")"));
    if (end == STR_NOWHERE)
        return 0;
    if (rest.p[0] == '[') {
        end_run(r);
        r->run.link = str_sub(rest, link + 3, end);
        return 1;
    }
    if (link == 0 && r->run.link.p) {
        end_run(r);
        r->run.link = STR_NONE;
        return end + 1;
    }
    return 0;
}

/* The length of "^[a note]" at the head of `rest`; 0: there is none. */
static size_t note_length(struct str rest)
{
    const size_t end = str_starts(rest, STR("^[")) ? str_find_byte(rest, ']') : STR_NOWHERE;
    return end == STR_NOWHERE ? 0 : end + 1;
}

static bool read_words(struct reading *r, struct str line, struct str *ret_unknown)
{
    for (size_t at = 0; at < line.n;) {
        const struct str rest = str_skip(line, at);
        const size_t blank = rest.p[0] == '{' ? str_find_byte(rest, '}') : STR_NOWHERE, note = note_length(rest);
        struct str words;
        if (blank != STR_NOWHERE) {
            if (!template_plain(r->arena, r->scope, str_sub(rest, 0, blank + 1), &words, ret_unknown))
                return false;
            buf_put(&r->words, words);
            at += blank + 1;
        } else if (note) {
            if (!template_plain(r->arena, r->scope, str_sub(rest, 2, note - 1), &r->run.note, ret_unknown))
                return false;
            end_run(r);
            at += note;
        } else {
            const size_t mark = take_mark(r, line, at);
            if (!mark)
                buf_putc(&r->words, rest.p[0]);
            at += mark ? mark : 1;
        }
    }
    end_run(r);
    return true;
}

bool template_words(struct arena *arena, const struct template_scope *scope, struct str line,
                    struct draft_words *ret_words, struct str *ret_unknown)
{
    struct reading r = {.arena = arena, .scope = scope};
    const bool done = read_words(&r, line, ret_unknown);
    buf_free(&r.words);
    *ret_words = (struct draft_words){r.runs.v, r.runs.n};
    return done;
}
