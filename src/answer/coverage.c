#include "answer/measure.h"

#include <stdlib.h>

enum { HEADING_BYTES_MAX = 300 };
/* Below this, what two passages share is chance; found on plans written for the tests. */
static const double ALIKE = 0.16;

/* --- what is asked --- */

static bool is_about_bodies(struct arena *arena, struct str title)
{
    return str_starts(text_fold(arena, str_sub(title, 0, HEADING_BYTES_MAX)), STR("doi voi "));
}

static bool names(struct arena *arena, struct str title, struct str unit)
{
    if (str_empty(unit))
        return false;
    const struct str folded = text_fold(arena, title);
    return str_find(folded, text_fold(arena, unit)) != STR_NOWHERE;
}

/* The heading that says which body is spoken of; NULL for none. */
static const struct section *body_of(struct arena *arena, const struct section *section)
{
    for (; section; section = section->parent)
        if (is_about_bodies(arena, section->title))
            return section;
    return NULL;
}

struct asking {
    struct arena *arena;
    const struct paper *paper;
    struct str unit;
    bool named; /* one heading names the unit, so the others are about others */
};

static bool concerns(const struct asking *asking, const struct section *section)
{
    const struct section *body = asking->named ? body_of(asking->arena, section) : NULL;
    return !body || names(asking->arena, body->title, asking->unit);
}

/* A clause that only leads in what follows states nothing itself. */
static bool is_lead_in(struct str words)
{
    const struct str s = str_trim(words);
    return s.n > 0 && s.p[s.n - 1] == ':';
}

static int by_place(const void *a, const void *b)
{
    const struct point *x = a, *y = b;
    return (x->place.span.from > y->place.span.from) - (x->place.span.from < y->place.span.from);
}

/* "Xây dựng kế hoạch khắc phục …" is answered by a plan. */
static bool is_itself(struct arena *arena, const struct task *task, const struct paper *reply)
{
    const struct str type = reply->header.type.value;
    return !str_empty(type) && !str_empty(task->deliverable) &&
           str_starts(text_fold(arena, task->deliverable), text_fold(arena, type));
}

static struct point *points_of(const struct asking *asking, const struct paper *reply, size_t *ret_n)
{
    const struct paper *paper = asking->paper;
    VEC(struct point) points = {0};
    const struct measure none = {.likeness = 0};
    const struct measure whole = {.place = reply->header.type.place, .likeness = 1, .who = true, .when = true,
                                  .what = true, .itself = true};
    for (size_t i = 0; i < paper->n_clauses && points.n < ANSWER_POINTS_MAX; i++) {
        const struct clause *clause = &paper->clauses[i];
        if (clause->kind == CLAUSE_SHORTCOMING && !is_lead_in(clause->words) && concerns(asking, clause->section))
            VEC_PUSH(asking->arena, &points,
                     ((struct point){.kind = POINT_SHORTCOMING, .place = clause->place, .words = clause->words}));
    }
    for (size_t i = 0; i < paper->n_tasks && points.n < ANSWER_POINTS_MAX; i++) {
        const struct task *task = &paper->tasks[i];
        if (concerns(asking, task->clause ? task->clause->section : NULL))
            VEC_PUSH(asking->arena, &points,
                     ((struct point){
                         .kind = POINT_TASK,
                         .place = task->place,
                         .words = task->words,
                         .measure = is_itself(asking->arena, task, reply) ? whole : none}));
    }
    if (points.n)
        qsort(points.v, points.n, sizeof *points.v, by_place);
    *ret_n = points.n;
    return points.v;
}

/* --- what is found with a body --- */

static bool names_any(struct arena *arena, struct str words, const struct str *said, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (names(arena, words, said[i]))
            return true;
    return false;
}

/* The heading that says of which body a clause speaks decides; without one, the subject of the paper, or the clause. */
static bool is_found_with(struct arena *arena, const struct paper *paper, const struct clause *clause,
                          const struct str *said, size_t n)
{
    const struct section *body = body_of(arena, clause->section);
    if (body)
        return names_any(arena, body->title, said, n);
    return names_any(arena, paper->header.subject.value, said, n) || names_any(arena, clause->words, said, n);
}

struct point *answer_findings(struct arena *arena, const struct paper *paper, const struct str *said, size_t n_said,
                              size_t *ret_n)
{
    VEC(struct point) points = {0};
    for (size_t i = 0; i < paper->n_clauses && points.n < ANSWER_POINTS_MAX; i++) {
        const struct clause *clause = &paper->clauses[i];
        if (clause->kind == CLAUSE_SHORTCOMING && !is_lead_in(clause->words) &&
            is_found_with(arena, paper, clause, said, n_said))
            VEC_PUSH(arena, &points,
                     ((struct point){.kind = POINT_SHORTCOMING, .place = clause->place, .words = clause->words}));
    }
    *ret_n = points.n;
    return points.v;
}

/* --- what is answered --- */

static void find_citation(const struct paper *asked, const struct paper *reply, struct coverage *coverage)
{
    const struct header *header = &asked->header;
    for (size_t i = 0; header->number.value.p && i < reply->n_citations; i++) {
        const struct citation *c = &reply->citations[i];
        if (!str_eq(c->number, header->number.value) || !str_eq(c->symbol, header->symbol.value) ||
            (date_is(c->date) && date_is(header->issued) && date_cmp(c->date, header->issued) != 0))
            continue;
        coverage->cites = true;
        coverage->cited = c->place;
        return;
    }
}

/* The likeliest passage; one that only tells is asked when none acts: a plan states the shortcoming again first. */
static size_t best_of(const struct passages *passages, const double *likeness)
{
    size_t best = passages->n;
    for (size_t i = 0; i < passages->n; i++) {
        if (likeness[i] < ALIKE)
            continue;
        const bool better = best == passages->n || (passages->v[i].acts != passages->v[best].acts
                                                        ? passages->v[i].acts
                                                        : likeness[i] > likeness[best]);
        if (better)
            best = i;
    }
    return best;
}

static void answer_point(struct arena *arena, const struct paper *reply, const struct passages *passages,
                         const double *likeness, struct point *point)
{
    const size_t at = best_of(passages, likeness);
    if (point->measure.itself || at == passages->n)
        return;
    const size_t to = at + passages_together(passages, at);
    struct measure *measure = &point->measure;
    measure->place = passages->v[at].place;
    measure->likeness = likeness[at];
    measure_read(arena, reply, passages, at, to, measure);
    bool acts = measure->who || measure->when;
    for (size_t i = at; i < to && !acts; i++)
        acts = passages->v[i].acts;
    measure->repeated_only = !acts;
}

struct coverage answer_coverage(struct arena *arena, const struct paper *asked, const struct paper *reply,
                                struct str unit)
{
    struct coverage coverage = {0};
    struct asking asking = {arena, asked, str_empty(unit) ? reply->header.issuer.value : unit, false};
    for (size_t i = 0; i < asked->n_sections && !asking.named; i++)
        asking.named = is_about_bodies(arena, asked->sections[i].title) &&
                       names(arena, asked->sections[i].title, asking.unit);
    find_citation(asked, reply, &coverage);
    coverage.points = points_of(&asking, reply, &coverage.n_points);
    const struct passages passages = passages_of(arena, reply);
    struct terms *all = ARENA_ARRAY(arena, struct terms, passages.n);
    for (size_t i = 0; i < passages.n; i++)
        all[i] = passages.v[i].terms;
    const struct terms_index *index = terms_index(arena, all, passages.n);
    double *likeness = ARENA_ARRAY(arena, double, passages.n);
    for (size_t i = 0; i < coverage.n_points; i++) {
        struct point *point = &coverage.points[i];
        terms_liken(index, terms_of(arena, point->words), likeness);
        answer_point(arena, reply, &passages, likeness, point);
        const struct measure *m = &point->measure;
        const bool met = m->place.line && !m->repeated_only;
        coverage.n_met += met;
        coverage.n_complete += met && m->who && m->when && m->what;
    }
    return coverage;
}
