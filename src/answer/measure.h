/* measure: the part of a paper that deals with a point, and what it says. Inside this room only. */
#ifndef DONDOC_ANSWER_MEASURE_H
#define DONDOC_ANSWER_MEASURE_H

#include "answer/answer.h"
#include "answer/terms.h"

/* A clause or a row of a table. */
struct passage {
    struct place place;
    struct str words;
    struct terms terms;            /* with those of its heading */
    const struct section *section;
    const struct clause *clause;   /* NULL for a row */
    const struct task *tasks;      /* those of the clause */
    size_t n_tasks;
    bool acts;                     /* it orders or promises, not only tells */
    bool accuses;                  /* it states what is wrong: a day or a name in it bounds nothing */
    const struct str *columns;     /* of a row: the words of the row that heads the table; NULL when none does */
    size_t n_columns;
};

struct passages {
    struct passage *v;
    size_t n;
};

/* All that a paper says, in reading order. */
struct passages passages_of(struct arena *arena, const struct paper *paper);

/* How many passages from `at` on deal with the same point: those that hang below it by their labels. */
size_t passages_together(const struct passages *passages, size_t at);

/* Who, by when and what, as those passages say it. */
void measure_read(struct arena *arena, const struct paper *paper, const struct passages *passages, size_t from,
                  size_t to, struct measure *measure);

#endif
