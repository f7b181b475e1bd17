/* The counts follow a change: of one assignment, or of many that come to be together. */
#include "office/tally_change.h"

#include "office/common.h"
#include "office/org_path.h"

#include "office_sql.h"

#include <stdlib.h>

/* --- under what an assignment is counted: the same rules as the columns track and due_sort have --- */

static struct str track_of(const struct tally_columns *c)
{
    const bool undated = str_eq(c->deadline_kind, STR("none")) || str_eq(c->deadline_kind, STR("recurring"));
    if (str_eq(c->state, STR("accepted"))) {
        const struct str day = c->handed.p ? c->handed : c->done;
        return c->due.p && !undated && str_cmp(day, c->due) > 0 ? STR("done-late") : STR("done");
    }
    if (str_eq(c->state, STR("cancelled")))
        return STR("cancelled");
    if (!c->due.p && !undated)
        return STR("undated");
    if (str_eq(c->state, STR("submitted")))
        return STR("handed");
    return undated ? STR("continuous") : STR("dated");
}

struct tally_place tally_place_of(const struct tally_columns *columns)
{
    enum { MONTH_BYTES = 7 };
    struct tally_place place = {.org = columns->org, .track = track_of(columns), .day = STR("")};
    if (str_eq(place.track, STR("dated")) || str_eq(place.track, STR("handed")))
        place.day = common_present(columns->due);
    else if (columns->due.p && !str_eq(place.track, STR("undated")) && !str_eq(place.track, STR("continuous")))
        place.day = str_sub(columns->due, 0, MONTH_BYTES);
    return place;
}

/* --- one count --- */

typedef bool write_call(struct store *store, const struct sql_owed_tally_add_in *in, struct err *err);

struct table {
    write_call *add, *take, *drop;
};
static const struct table owed = {sql_owed_tally_add, sql_owed_tally_take, sql_owed_tally_drop};
static const struct table asked = {sql_asked_tally_add, sql_asked_tally_take, sql_asked_tally_drop};
static const struct table of_task = {sql_task_tally_add, sql_task_tally_take, sql_task_tally_drop};

/* A count that is wrong already stays wrong, until verify finds it; work goes on. */
static bool count(struct work *work, const struct table *table, int64_t id, const struct tally_place *place, int64_t n,
                  struct err *err)
{
    const struct sql_owed_tally_add_in in = {.id = id, .track = place->track, .day = place->day, .n = n < 0 ? -n : n};
    if (n >= 0)
        return n == 0 || table->add(work->store, &in, err);
    if (!table->take(work->store, &in, err))
        return false;
    return store_changes(work->store) == 1 || table->drop(work->store, &in, err);
}

/* --- the tree: a path is the numbers of the nodes from the root down --- */

/* The next node of a path behind *at; 0 at its end. */
static int64_t next_node(struct str path, size_t *at)
{
    int64_t id = 0;
    while (*at < path.n && path.p[*at] == '/')
        (*at)++;
    for (; *at < path.n && path.p[*at] != '/'; (*at)++)
        id = id * 10 + (path.p[*at] - '0');
    return id;
}

/* Below every node above the one at `path`; and below the office itself. */
static bool count_above(struct work *work, struct str path, const struct tally_place *place, int64_t n,
                        struct err *err)
{
    if (!count(work, &owed, 0, place, n, err))
        return false;
    size_t at = 0;
    int64_t node = next_node(path, &at);
    for (int64_t next; node && (next = next_node(path, &at)) != 0; node = next)
        if (!count(work, &owed, node, place, n, err))
            return false;
    return true;
}

/* At the asker and every node above it under which who owes it does not stand. */
static bool count_asked(struct work *work, struct str asker, struct str path, const struct tally_place *place,
                        int64_t n, struct err *err)
{
    size_t at = 0;
    for (int64_t node; (node = next_node(asker, &at)) != 0;)
        if (!str_starts(path, str_sub(asker, 0, at + 1)) && !count(work, &asked, node, place, n, err))
            return false;
    return true;
}

static bool path_of(struct work *work, int64_t org, struct str *ret_path, struct err *err)
{
    struct sql_access_of_org_row *row;
    size_t n = 0;
    if (org && !sql_access_of_org(work->store, &(struct sql_access_of_org_in){.org = org}, work->arena, &row, &n, err))
        return false;
    *ret_path = n ? row->path : STR("");
    return true;
}

static bool asker_of(struct work *work, int64_t task, struct str *ret_asker, struct err *err)
{
    struct sql_tally_asker_row *row;
    size_t n;
    if (!sql_tally_asker(work->store, &(struct sql_tally_asker_in){.task = task}, work->arena, &row, &n, err))
        return false;
    *ret_asker = n ? row->asker : STR("");
    return true;
}

static bool count_place(struct work *work, int64_t task, struct str asker, const struct tally_place *place, int64_t n,
                        struct err *err)
{
    struct str path;
    return path_of(work, place->org, &path, err) && count_above(work, path, place, n, err) &&
           count_asked(work, asker, path, place, n, err) && count(work, &of_task, task, place, n, err);
}

static bool same_place(const struct tally_place *a, const struct tally_place *b)
{
    return a->org == b->org && str_eq(a->track, b->track) && str_eq(a->day, b->day);
}

bool tally_change(struct work *work, int64_t task, const struct tally_place *before, const struct tally_place *after,
                  struct err *err)
{
    struct str asker;
    if (before && same_place(before, after))
        return true;
    return asker_of(work, task, &asker, err) &&
           (!before || count_place(work, task, asker, before, -1, err)) &&
           count_place(work, task, asker, after, 1, err);
}

/* --- many at once --- */

struct node_count {
    int64_t node, n;
};

static int by_node(const void *a, const void *b)
{
    const int64_t x = ((const struct node_count *)a)->node, y = ((const struct node_count *)b)->node;
    return x < y ? -1 : x > y;
}

/* Sums by node, so that each is written once however many stand below it. */
static bool count_nodes(struct work *work, struct node_count *counts, size_t n, const struct tally_place *place,
                        struct err *err)
{
    if (n)
        qsort(counts, n, sizeof *counts, by_node);
    for (size_t i = 0, to; i < n; i = to) {
        int64_t sum = 0;
        for (to = i; to < n && counts[to].node == counts[i].node; to++)
            sum += counts[to].n;
        if (!count(work, &owed, counts[i].node, place, sum, err))
            return false;
    }
    return true;
}

static bool made_below(struct work *work, int64_t first, int64_t last, const struct tally_place *place,
                       struct err *err)
{
    struct sql_tally_places_row *rows;
    size_t n;
    const struct sql_tally_places_in in = {.first = first, .last = last};
    if (!sql_tally_places(work->store, &in, work->arena, &rows, &n, err))
        return false;
    VEC(struct node_count) counts = {0};
    for (size_t i = 0; i < n; i++) {
        size_t at = 0;
        const struct str path = common_present(rows[i].path);
        for (int64_t node; (node = next_node(path, &at)) != 0;) {
            const struct node_count one = {node, rows[i].n};
            VEC_PUSH(work->arena, &counts, one);
        }
    }
    return count(work, &owed, 0, place, last - first + 1, err) && count_nodes(work, counts.v, counts.n, place, err);
}

static bool made_outside(struct work *work, int64_t task, int64_t first, int64_t last, const struct tally_place *place,
                         struct err *err)
{
    struct str asker;
    if (!asker_of(work, task, &asker, err))
        return false;
    size_t at = 0;
    for (int64_t node; (node = next_node(asker, &at)) != 0;) {
        struct sql_tally_outside_row *row;
        size_t n;
        const struct str path = str_sub(asker, 0, at + 1);
        const struct sql_tally_outside_in in = {
            .first = first, .last = last, .path = path, .path_end = org_path_end(work->arena, path)};
        if (!sql_tally_outside(work->store, &in, work->arena, &row, &n, err) ||
            !count(work, &asked, node, place, row->n, err))
            return false;
    }
    return true;
}

bool tally_made(struct work *work, int64_t task, int64_t first, int64_t last, struct str track, struct str day,
                struct err *err)
{
    const struct tally_place place = {.track = track, .day = day};
    return made_below(work, first, last, &place, err) && made_outside(work, task, first, last, &place, err) &&
           count(work, &of_task, task, &place, last - first + 1, err);
}
