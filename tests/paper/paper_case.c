#include "paper_case.h"

int case_setup(void **state)
{
    *state = arena_create();
    return 0;
}

int case_teardown(void **state)
{
    arena_destroy(*state);
    return 0;
}

static const struct paper *read_text(void **state, const char *z, bool whole)
{
    struct text *text = ARENA_NEW(*state, struct text);
    struct err err = {0};
    if (!text_admit(*state, str_from(z), "case.txt", text, &err))
        fail_msg("%s", err.text);
    const struct paper *paper = paper_parse(*state, text, whole);
    const char *breach = paper_check(paper);
    if (breach)
        fail_msg("%s", breach);
    return paper;
}

const struct paper *case_read(void **state, const char *text)
{
    return read_text(state, text, false);
}

const struct paper *case_read_whole(void **state, const char *text)
{
    return read_text(state, text, true);
}

void case_assert_str(struct str actual, const char *expected, const char *what, const char *file, int line)
{
    const struct str wanted = str_from(expected);
    if ((actual.p == NULL) == (wanted.p == NULL) && str_eq(actual, wanted))
        return;
    print_error("%s is \"%.*s\"%s, not \"%s\"\n", what, STR_ARG(actual), actual.p ? "" : " (absent)",
                expected ? expected : "(absent)");
    _fail(file, line);
}

/* Collects words into the arena's memory; the buffer is freed by case_words(). */
static const char *case_words(void **state, struct buf *out)
{
    const char *z = str_z(*state, buf_view(out));
    buf_free(out);
    return z;
}

static void put_gap(struct buf *out, const char *gap)
{
    if (out->n)
        buf_puts(out, gap);
}

static struct str label_of(struct str label)
{
    return label.p ? label : STR("none");
}

const char *case_clauses(void **state, const struct paper *paper)
{
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_clauses; i++) {
        const struct clause *c = &paper->clauses[i];
        put_gap(&out, " ");
        buf_printf(&out, "%u:%s:%.*s", c->place.line, clause_kind_name(c->kind), STR_ARG(label_of(c->label)));
    }
    return case_words(state, &out);
}

const char *case_sections(void **state, const struct paper *paper)
{
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_sections; i++) {
        const struct section *s = &paper->sections[i];
        put_gap(&out, " ");
        buf_printf(&out, "%u:%d:%.*s", s->place.line, s->depth, STR_ARG(label_of(s->label)));
    }
    return case_words(state, &out);
}

const char *case_kinds(void **state, const struct paper *paper)
{
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_clauses; i++) {
        put_gap(&out, " ");
        buf_puts(&out, clause_kind_name(paper->clauses[i].kind));
    }
    return case_words(state, &out);
}

const char *case_assignees(void **state, const struct paper *paper)
{
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_tasks; i++) {
        if (i)
            buf_puts(&out, " / ");
        for (size_t k = 0; k < paper->tasks[i].n_assignees; k++) {
            if (k)
                buf_puts(&out, " + ");
            buf_put(&out, paper->tasks[i].assignees[k]);
        }
    }
    return case_words(state, &out);
}

const char *case_recipients(void **state, const struct paper *paper)
{
    struct buf out = {0};
    for (size_t i = 0; i < paper->n_recipients; i++) {
        const struct recipient *r = &paper->recipients[i];
        put_gap(&out, " / ");
        buf_printf(&out, "%.*s=%.*s", STR_ARG(r->name), STR_ARG(r->purpose));
    }
    return case_words(state, &out);
}
