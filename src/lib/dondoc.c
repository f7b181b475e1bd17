/* libdondoc: the public header over reader and paper. Knows no office and no database. */
#include "dondoc.h"

#include "paper/render.h"
#include "reader/reader.h"

#include <string.h>

struct dondoc {
    struct arena *arena;
    struct source source;
    struct paper *paper; /* NULL when refused */
    struct err err;
    const char *name;
    struct buf json;
    struct buf tree;
};

static struct dondoc_str out_str(struct str s)
{
    return (struct dondoc_str){s.p, s.n};
}

static struct dondoc_place out_place(struct place place)
{
    return (struct dondoc_place){place.line, place.span.from, place.span.to};
}

static struct dondoc_date out_date(struct date date)
{
    return (struct dondoc_date){date.year, date.month, date.day};
}

static const struct paper empty_paper;

/* A refused paper has nothing in it. */
static const struct paper *paper_of(const struct dondoc *handle)
{
    return handle->paper ? handle->paper : &empty_paper;
}

static struct dondoc *handle_create(const char *name)
{
    struct arena *arena = arena_create();
    struct dondoc *handle = ARENA_NEW(arena, struct dondoc);
    handle->arena = arena;
    const struct str whole = str_from(name ? name : "");
    size_t base = whole.n;
    while (base && whole.p[base - 1] != '/')
        base--;
    handle->name = str_z(arena, str_skip(whole, base));
    return handle;
}

/* What was read becomes a paper, unless it is a secret one. */
static void handle_parse(struct dondoc *handle)
{
    struct paper *paper = paper_parse(handle->arena, &handle->source.text, handle->source.whole_paragraphs);
    if (paper_refuse_secret(paper, handle->name, &handle->err))
        handle->paper = paper;
}

struct dondoc *dondoc_open_file(const char *path)
{
    struct dondoc *handle = handle_create(path);
    if (!path)
        (void)ERR(&handle->err, ERR_USAGE, "%s", _("Thiếu tên tệp: hãy cho biết tệp cần đọc."));
    else if (reader_file(handle->arena, path, &handle->source, &handle->err))
        handle_parse(handle);
    return handle;
}

struct dondoc *dondoc_open_bytes(const char *name, const void *bytes, size_t size)
{
    struct dondoc *handle = handle_create(name);
    const struct str copy = str_copy(handle->arena, (struct str){bytes ? bytes : "", bytes ? size : 0});
    if (reader_bytes(handle->arena, handle->name, copy, &handle->source, &handle->err))
        handle_parse(handle);
    return handle;
}

void dondoc_close(struct dondoc *paper)
{
    if (!paper)
        return;
    buf_free(&paper->json);
    buf_free(&paper->tree);
    arena_destroy(paper->arena);
}

const char *dondoc_error(const struct dondoc *paper)
{
    return paper->paper ? NULL : paper->err.text;
}

bool dondoc_is_secret(const struct dondoc *paper)
{
    return !paper->paper && paper->err.code == ERR_SECRET;
}

struct dondoc_str dondoc_text(const struct dondoc *paper)
{
    return paper->paper ? out_str(paper->paper->text->s) : (struct dondoc_str){NULL, 0};
}

const char *dondoc_json(struct dondoc *paper)
{
    if (!paper->json.n && paper->paper)
        paper_render_json(paper->paper, paper->name, &paper->json);
    return paper->json.p ? paper->json.p : "";
}

const char *dondoc_tree(struct dondoc *paper)
{
    if (!paper->tree.n && paper->paper)
        paper_render_tree(paper->paper, &paper->tree);
    return paper->tree.p ? paper->tree.p : "";
}

bool dondoc_get_header(const struct dondoc *paper, struct dondoc_header *ret_header)
{
    if (!paper->paper)
        return false;
    const struct header *h = &paper->paper->header;
    *ret_header = (struct dondoc_header){
        out_str(h->parent.value), out_str(h->issuer.value), out_str(h->number.value), out_str(h->symbol.value),
        out_str(h->type.value),   out_str(h->place.value),  out_date(h->issued),      out_str(h->subject.value),
    };
    return true;
}

bool dondoc_get_signature(const struct dondoc *paper, struct dondoc_signature *ret_signature)
{
    if (!paper->paper)
        return false;
    const struct signature *s = &paper->paper->signature;
    *ret_signature = (struct dondoc_signature){out_str(s->authority.value), out_str(s->position.value),
                                               out_str(s->name.value)};
    return true;
}

size_t dondoc_n_recipients(const struct dondoc *paper)
{
    return paper_of(paper)->n_recipients;
}

bool dondoc_get_recipient(const struct dondoc *paper, size_t i, struct dondoc_recipient *ret_recipient)
{
    if (i >= dondoc_n_recipients(paper))
        return false;
    const struct recipient *r = &paper->paper->recipients[i];
    *ret_recipient = (struct dondoc_recipient){out_place(r->place), out_str(r->name), out_str(r->purpose)};
    return true;
}

/* The number of an element of an array; DONDOC_NONE for no element. */
static size_t number_of(const struct section *section, const struct paper *paper)
{
    return section ? (size_t)(section - paper->sections) : DONDOC_NONE;
}

size_t dondoc_n_sections(const struct dondoc *paper)
{
    return paper_of(paper)->n_sections;
}

bool dondoc_get_section(const struct dondoc *paper, size_t i, struct dondoc_section *ret_section)
{
    if (i >= dondoc_n_sections(paper))
        return false;
    const struct section *s = &paper->paper->sections[i];
    *ret_section = (struct dondoc_section){out_place(s->place), out_str(s->label), out_str(s->title), s->depth,
                                           number_of(s->parent, paper->paper)};
    return true;
}

size_t dondoc_n_clauses(const struct dondoc *paper)
{
    return paper_of(paper)->n_clauses;
}

bool dondoc_get_clause(const struct dondoc *paper, size_t i, struct dondoc_clause *ret_clause)
{
    if (i >= dondoc_n_clauses(paper))
        return false;
    const struct clause *c = &paper->paper->clauses[i];
    *ret_clause = (struct dondoc_clause){out_place(c->place), out_str(c->label), out_str(c->words),
                                         clause_kind_name(c->kind), number_of(c->section, paper->paper)};
    return true;
}

size_t dondoc_n_tasks(const struct dondoc *paper)
{
    return paper_of(paper)->n_tasks;
}

bool dondoc_get_task(const struct dondoc *paper, size_t i, struct dondoc_task *ret_task)
{
    if (i >= dondoc_n_tasks(paper))
        return false;
    const struct task *t = &paper->paper->tasks[i];
    *ret_task = (struct dondoc_task){
        .place = out_place(t->place),
        .clause = (size_t)(t->clause - paper->paper->clauses),
        .words = out_str(t->words),
        .n_assignees = t->n_assignees,
        .deadline_kind = deadline_kind_name(t->deadline.kind),
        .deadline = out_str(t->deadline.words),
        .due = out_date(t->deadline.kind == DEADLINE_DATE ? t->deadline.date : DATE_NONE),
        .deliverable = out_str(t->deliverable),
        .channel = out_str(t->channel),
    };
    return true;
}

bool dondoc_get_assignee(const struct dondoc *paper, size_t task, size_t i, struct dondoc_str *ret_name)
{
    if (task >= dondoc_n_tasks(paper) || i >= paper->paper->tasks[task].n_assignees)
        return false;
    *ret_name = out_str(paper->paper->tasks[task].assignees[i]);
    return true;
}

size_t dondoc_n_citations(const struct dondoc *paper)
{
    return paper_of(paper)->n_citations;
}

bool dondoc_get_citation(const struct dondoc *paper, size_t i, struct dondoc_citation *ret_citation)
{
    if (i >= dondoc_n_citations(paper))
        return false;
    const struct citation *c = &paper->paper->citations[i];
    *ret_citation = (struct dondoc_citation){
        out_place(c->place), out_str(c->text),   out_str(c->type),  out_str(c->number),
        out_str(c->symbol),  out_str(c->issuer), out_date(c->date),
    };
    return true;
}

const char *dondoc_version(void)
{
    return DONDOC_VERSION;
}
