/* Whom the other tasks of a paper name: "các chi, đảng bộ còn lại" are those that they do not. */
#include "office/set_part.h"

#include "office_sql.h"

#include <stdlib.h>

static int by_number(const void *a, const void *b)
{
    const int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

bool set_elsewhere(struct work *work, const struct set_ground *ground, int64_t **ret_orgs, size_t *ret_n,
                   bool *ret_unsure, struct err *err)
{
    struct sql_set_others_named_row *rows;
    struct sql_set_others_picked_row *picked;
    size_t n, n_picked;
    VEC(int64_t) orgs = {0};
    if (!sql_set_others_named(work->store,
                              &(struct sql_set_others_named_in){.document = ground->document, .task = ground->task},
                              work->arena, &rows, &n, err) ||
        !sql_set_others_picked(work->store,
                               &(struct sql_set_others_picked_in){.document = ground->document, .task = ground->task},
                               work->arena, &picked, &n_picked, err))
        return false;
    for (size_t i = 0; i < n_picked; i++)
        VEC_PUSH(work->arena, &orgs, picked[i].org);
    for (size_t i = 0; i < n; i++) {
        struct set_terms terms = {0};
        if (!set_words_read(work, ground, rows[i].name, &terms, err))
            return false;
        for (size_t k = 0; k < terms.list.n; k++) {
            const struct set_term *term = &terms.list.v[k];
            *ret_unsure = *ret_unsure || (term->some && !rows[i].picked);
            if (term->kind == SET_UNIT)
                VEC_PUSH(work->arena, &orgs, term->org);
        }
    }
    if (orgs.n)
        qsort(orgs.v, orgs.n, sizeof *orgs.v, by_number);
    *ret_orgs = orgs.v;
    *ret_n = orgs.n;
    return true;
}
