#include "office/snapshot_count.h"

#include <stdlib.h>

struct tally snapshot_sum(const struct snapshot_content *content)
{
    struct tally sum = {0};
    for (size_t i = 0; i < content->n_rows; i++)
        sum.by_lamp[content->rows[i].lamp]++;
    return sum;
}

void snapshot_by_state(const struct snapshot_content *content, int64_t ret_counts[ASSIGNMENT__MAX])
{
    for (int state = 0; state < ASSIGNMENT__MAX; state++)
        ret_counts[state] = 0;
    for (size_t i = 0; i < content->n_rows; i++)
        ret_counts[content->rows[i].state]++;
}

static int worst_first(const void *left, const void *right)
{
    const struct snapshot_group *a = left, *b = right;
    const int tallies = tally_worst_first(&a->tally, &b->tally), names = tallies ? tallies : str_cmp(a->name, b->name);
    return names ? names : a->id < b->id ? -1 : a->id > b->id;
}

/* `of[i]` says to which of n_slots groups row i belongs. */
static void group(struct arena *arena, const struct snapshot_content *content, const size_t *of, size_t n_slots,
                  struct snapshot_group **ret_groups, size_t *ret_n)
{
    struct snapshot_group *groups = ARENA_ARRAY(arena, struct snapshot_group, n_slots);
    bool *used = ARENA_ARRAY(arena, bool, n_slots);
    size_t n = 0;
    for (size_t i = 0; i < content->n_rows; i++) {
        struct snapshot_group *one = &groups[of[i]];
        const int days = snapshot_days_late(content, &content->rows[i]);
        if (!used[of[i]])
            one->first = i;
        used[of[i]] = true;
        one->tally.by_lamp[content->rows[i].lamp]++;
        one->days_late = days > one->days_late ? days : one->days_late;
    }
    for (size_t i = 0; i < n_slots; i++)
        if (used[i])
            groups[n++] = groups[i];
    *ret_groups = groups;
    *ret_n = n;
}

static void sort(struct snapshot_group *groups, size_t n)
{
    if (n)
        qsort(groups, n, sizeof *groups, worst_first);
}

void snapshot_by_unit(struct arena *arena, const struct snapshot_content *content, struct snapshot_group **ret_groups,
                      size_t *ret_n)
{
    size_t *of = ARENA_ARRAY(arena, size_t, content->n_rows);
    for (size_t i = 0; i < content->n_rows; i++)
        of[i] = content->rows[i].unit;
    group(arena, content, of, content->n_units, ret_groups, ret_n);
    for (size_t i = 0; i < *ret_n; i++) {
        const struct snapshot_unit *unit = &content->units[content->rows[(*ret_groups)[i].first].unit];
        (*ret_groups)[i].name = snapshot_unit_name(unit);
        (*ret_groups)[i].id = unit->org;
    }
    sort(*ret_groups, *ret_n);
}

static int by_number(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return a < b ? -1 : a > b;
}

void snapshot_by_paper(struct arena *arena, const struct snapshot_content *content, struct snapshot_group **ret_groups,
                       size_t *ret_n)
{
    int64_t *papers = ARENA_ARRAY(arena, int64_t, content->n_tasks);
    size_t *of = ARENA_ARRAY(arena, size_t, content->n_rows), n = 0;
    for (size_t i = 0; i < content->n_tasks; i++)
        papers[i] = content->tasks[i].document;
    if (content->n_tasks)
        qsort(papers, content->n_tasks, sizeof *papers, by_number);
    for (size_t i = 0; i < content->n_tasks; i++)
        if (i == 0 || papers[i] != papers[i - 1])
            papers[n++] = papers[i];
    for (size_t i = 0; i < content->n_rows; i++) {
        const int64_t document = content->tasks[content->rows[i].task].document;
        const int64_t *slot = bsearch(&document, papers, n, sizeof *papers, by_number);
        of[i] = (size_t)(slot - papers);
    }
    group(arena, content, of, n, ret_groups, ret_n);
    for (size_t i = 0; i < *ret_n; i++) {
        const struct snapshot_task *task = &content->tasks[content->rows[(*ret_groups)[i].first].task];
        (*ret_groups)[i].name = task->paper;
        (*ret_groups)[i].id = task->document;
    }
    sort(*ret_groups, *ret_n);
}

static int longest_first(const void *left, const void *right)
{
    const struct snapshot_row *a = *(const struct snapshot_row *const *)left;
    const struct snapshot_row *b = *(const struct snapshot_row *const *)right;
    const int days = date_cmp(a->due, b->due);
    return days ? days : a->id < b->id ? -1 : a->id > b->id;
}

void snapshot_late(struct arena *arena, const struct snapshot_content *content, size_t most,
                   const struct snapshot_row ***ret_rows, size_t *ret_n, size_t *ret_all)
{
    const struct snapshot_row **rows = ARENA_ARRAY(arena, const struct snapshot_row *, content->n_rows);
    size_t n = 0;
    for (size_t i = 0; i < content->n_rows; i++)
        if (snapshot_lamp_is_late(content->rows[i].lamp))
            rows[n++] = &content->rows[i];
    if (n)
        qsort(rows, n, sizeof *rows, longest_first);
    *ret_rows = rows;
    *ret_all = n;
    *ret_n = n < most ? n : most;
}
