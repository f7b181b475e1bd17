#include "answer/measure.h"

enum { TOGETHER_MAX = 12 };

static bool has_any(struct str folded, const char *const *phrases)
{
    for (; *phrases; phrases++)
        if (str_find(folded, str_from(*phrases)) != STR_NOWHERE)
            return true;
    return false;
}

/* --- the passages of a paper --- */

static struct str *cells_of(struct arena *arena, struct str row, size_t *ret_n)
{
    VEC(struct str) cells = {0};
    for (size_t at = 0; at <= row.n;) {
        const struct str rest = str_skip(row, at);
        const size_t bar = str_find_byte(rest, '|');
        const size_t n = bar < rest.n ? bar : rest.n;
        VEC_PUSH(arena, &cells, str_trim(str_sub(rest, 0, n)));
        at += n + 1;
    }
    *ret_n = cells.n;
    return cells.v;
}

/* What a column tells, by its heading. */
static bool tells_who(struct str heading)
{
    static const char *const phrases[] = {"chu tri",    "phu trach",          "phan cong", "trach nhiem", "don vi thuc hien",
                                          "nguoi thuc", "co quan, don vi",    "tap the",   "ca nhan",     "noi thuc hien", NULL};
    return has_any(heading, phrases);
}

static bool tells_when(struct str heading)
{
    static const char *const phrases[] = {"thoi gian", "thoi han", "hoan thanh", "tien do", "han ", NULL};
    return has_any(heading, phrases);
}

static bool tells_what(struct str heading)
{
    static const char *const phrases[] = {"bien phap", "giai phap", "cach khac phuc", "ket qua", "viec phai lam",
                                          "san pham",  NULL};
    return has_any(heading, phrases);
}

static bool heads_table(struct str folded)
{
    return tells_who(folded) + tells_when(folded) + tells_what(folded) >= 2;
}

/* The next node in reading order, without recursion. */
static const struct node *node_after(const struct node *node)
{
    if (node->child)
        return node->child;
    while (node && !node->next)
        node = node->parent;
    return node ? node->next : NULL;
}

/* Tasks stand in reading order, as clauses do: *task is the first that is not behind the clause. */
static struct passage passage_of_clause(struct arena *arena, const struct paper *paper, const struct clause *clause,
                                        size_t *task)
{
    struct terms terms = terms_of(arena, clause->words);
    if (clause->section)
        terms = terms_join(arena, terms, terms_of(arena, clause->section->title));
    while (*task < paper->n_tasks && paper->tasks[*task].place.span.from < clause->place.span.from)
        ++*task;
    const size_t first = *task;
    while (*task < paper->n_tasks && paper->tasks[*task].place.span.from < clause->place.span.to)
        ++*task;
    return (struct passage){.place = clause->place,
                            .words = clause->words,
                            .terms = terms,
                            .section = clause->section,
                            .clause = clause,
                            .tasks = paper->n_tasks ? paper->tasks + first : NULL,
                            .n_tasks = *task - first,
                            .acts = *task > first || clause->kind == CLAUSE_TASK,
                            .accuses = clause->kind == CLAUSE_SHORTCOMING || clause->kind == CLAUSE_SHORTCOMING_CAUSE};
}

struct table {
    const struct node *last; /* the row before */
    struct str *columns;
    size_t n_columns;
};

/* A row that heads its table is no passage. */
static bool passage_of_row(struct arena *arena, const struct paper *paper, const struct node *node, struct table *table,
                           struct passage *ret_passage)
{
    const struct str words = str_at(paper->text->s, node->place.span);
    const bool first = !table->last || table->last->next != node;
    table->last = node;
    if (first)
        *table = (struct table){.last = node};
    if (heads_table(text_fold(arena, words))) {
        table->columns = cells_of(arena, text_fold(arena, words), &table->n_columns);
        return false;
    }
    *ret_passage = (struct passage){.place = node->place, .words = words, .terms = terms_of(arena, words),
                                    .columns = table->columns, .n_columns = table->n_columns,
                                    .acts = table->columns != NULL};
    return true;
}

struct passages passages_of(struct arena *arena, const struct paper *paper)
{
    VEC(struct passage) passages = {0};
    struct table table = {0};
    size_t task = 0;
    for (const struct node *node = paper->root; node && passages.n < ANSWER_PASSAGES_MAX; node = node_after(node)) {
        struct passage passage;
        if (node->kind == NODE_TABLE) {
            if (passage_of_row(arena, paper, node, &table, &passage))
                VEC_PUSH(arena, &passages, passage);
        } else if (node->kind == NODE_CLAUSE) {
            const struct clause *clause = &paper->clauses[node->index];
            if (clause->kind != CLAUSE_PREAMBLE && clause->kind != CLAUSE_CLOSING)
                VEC_PUSH(arena, &passages, passage_of_clause(arena, paper, clause, &task));
        }
    }
    return (struct passages){passages.v, passages.n};
}

/* --- what hangs together --- */

/* How deep a label stands: "1." over "a)" over "-" over "+". */
static int rank_of(struct str label)
{
    if (str_empty(label))
        return 5;
    switch (label.p[0]) {
    case '-': return 3;
    case '+':
    case '*': return 4;
    default: return label.p[0] >= 'a' && label.p[0] <= 'z' ? 2 : 1;
    }
}

size_t passages_together(const struct passages *passages, size_t at)
{
    const struct passage *first = &passages->v[at];
    size_t n = 1;
    if (!first->clause)
        return n;
    const int rank = rank_of(first->clause->label);
    while (n < TOGETHER_MAX && at + n < passages->n) {
        const struct passage *next = &passages->v[at + n];
        if (!next->clause || next->section != first->section || rank_of(next->clause->label) <= rank)
            break;
        n++;
    }
    return n;
}

/* --- who, when, what --- */

static bool gives_work(struct str folded)
{
    static const char *const phrases[] = {"phan cong ",       "giao ",          "chu tri",      "phu trach",
                                          "chiu trach nhiem", "nguoi thuc hien", "trach nhiem:", "don vi thuc hien",
                                          NULL};
    return has_any(folded, phrases);
}

static bool has_time(struct arena *arena, const struct paper *paper, struct str words)
{
    struct deadline_hit *hits;
    struct date_hit *days;
    const struct str clean = text_clean(arena, words);
    const struct str copy = {str_z(arena, clean), clean.n};
    return scan_deadlines_since(arena, copy, paper->header.issued, &hits) > 0 ||
           /* "Thời gian: 30/6/2021" bounds an act without a word that says so */
           (has_any(text_fold(arena, copy), (const char *const[]){"thoi gian", "thoi han", NULL}) &&
            scan_dates(arena, copy, &days) > 0);
}

static void read_row(struct arena *arena, const struct paper *paper, const struct passage *row, struct measure *measure)
{
    size_t n;
    const struct str *cells = cells_of(arena, row->words, &n);
    for (size_t i = 0; i < n && i < row->n_columns; i++) {
        if (str_empty(cells[i]))
            continue;
        measure->who |= tells_who(row->columns[i]);
        measure->when |= tells_when(row->columns[i]);
        measure->what |= tells_what(row->columns[i]);
    }
    if (!row->columns) {
        measure->who |= gives_work(text_fold(arena, row->words));
        measure->when |= has_time(arena, paper, row->words);
        measure->what |= row->acts;
    }
}

void measure_read(struct arena *arena, const struct paper *paper, const struct passages *passages, size_t from,
                  size_t to, struct measure *measure)
{
    for (size_t i = from; i < to; i++) {
        const struct passage *passage = &passages->v[i];
        if (!passage->clause)
            read_row(arena, paper, passage, measure);
        if (!passage->clause || (passage->accuses && !passage->acts))
            continue;
        for (size_t t = 0; t < passage->n_tasks; t++) {
            measure->who |= passage->tasks[t].n_assignees > 0;
            measure->when |= passage->tasks[t].deadline.kind != DEADLINE_NONE;
        }
        measure->what |= passage->acts;
        measure->who |= gives_work(text_fold(arena, passage->words));
        measure->when |= has_time(arena, paper, passage->words);
    }
}
