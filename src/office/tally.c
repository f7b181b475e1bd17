/* The counts as pages ask for them. How they are kept stands in tally_change.c. */
#include "office/tally.h"

#include "office/common.h"
#include "office/tally_row.h"

#include "office_sql.h"

#include <stdlib.h>

int64_t tally_total(const struct tally *tally)
{
    int64_t n = 0;
    for (int lamp = 0; lamp < LAMP__MAX; lamp++)
        n += tally->by_lamp[lamp];
    return n;
}

int64_t tally_open(const struct tally *tally)
{
    int64_t n = 0;
    for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++)
        n += lamp_is_open(lamp) ? tally->by_lamp[lamp] : 0;
    return n;
}

int64_t tally_overdue(const struct tally *tally)
{
    return tally->by_lamp[LAMP_OVERDUE_LONG] + tally->by_lamp[LAMP_OVERDUE];
}

void tally_add(struct tally *sum, const struct tally *tally)
{
    for (int lamp = 0; lamp < LAMP__MAX; lamp++)
        sum->by_lamp[lamp] += tally->by_lamp[lamp];
}

/* The days between which the lamps of what is dated change. */
struct today {
    char overdue_long[DATE_TEXT_MAX], today[DATE_TEXT_MAX], soon[DATE_TEXT_MAX]; /* the last day of each; of overdue: the first not */
};

static struct today today_of(struct date today)
{
    struct today days;
    date_iso(date_add_days(today, -OVERDUE_LONG_DAYS), days.overdue_long);
    date_iso(today, days.today);
    date_iso(date_add_days(today, DUE_SOON_DAYS), days.soon);
    return days;
}

static enum lamp lamp_of(const struct today *days, struct str track, struct str day)
{
    static const struct {
        const char *track;
        enum lamp lamp;
    } undated[] = {{"done", LAMP_DONE}, {"done-late", LAMP_DONE_LATE}, {"cancelled", LAMP_CANCELLED},
                   {"undated", LAMP_NEEDS_DATE}, {"continuous", LAMP_CONTINUOUS},
                   {"handed", LAMP_HANDED}};
    for (size_t i = 0; i < sizeof undated / sizeof *undated; i++)
        if (str_eq(track, str_from(undated[i].track)))
            return undated[i].lamp;
    return str_cmp(day, str_from(days->overdue_long)) <= 0 ? LAMP_OVERDUE_LONG
           : str_cmp(day, str_from(days->today)) < 0       ? LAMP_OVERDUE
           : str_cmp(day, str_from(days->soon)) <= 0       ? LAMP_DUE_SOON
                                                           : LAMP_ON_TIME;
}

enum lamp tally_lamp(struct str track, struct str day, struct date today)
{
    const struct today days = today_of(today);
    return lamp_of(&days, track, day);
}

static struct tally tally_from_rows(struct date today, const struct sql_tally_below_row *rows, size_t n)
{
    const struct today days = today_of(today);
    struct tally tally = {0};
    for (size_t i = 0; i < n; i++)
        tally.by_lamp[lamp_of(&days, rows[i].track, rows[i].day)] += rows[i].n;
    return tally;
}

/* The statements that take one number and give counts by clock and day. */
typedef bool tally_call(struct store *store, const struct sql_tally_below_in *in, struct arena *arena,
                        struct sql_tally_below_row **ret_rows, size_t *ret_n, struct err *err);

static bool ask(struct work *work, tally_call *call, int64_t id, struct tally *ret_tally, struct err *err)
{
    struct sql_tally_below_row *rows;
    size_t n;
    if (!call(work->store, &(struct sql_tally_below_in){.id = id}, work->arena, &rows, &n, err))
        return false;
    *ret_tally = tally_from_rows(work->today, rows, n);
    return true;
}

bool tally_of_node(struct work *work, int64_t org, struct tally *ret_own, struct tally *ret_below, struct err *err)
{
    if (ret_own)
        *ret_own = (struct tally){0};
    return (!ret_own || !org || ask(work, sql_tally_own, org, ret_own, err)) &&
           (!ret_below || ask(work, sql_tally_below, org, ret_below, err));
}

bool tally_asked_of_others(struct work *work, int64_t org, struct tally *ret_tally, struct err *err)
{
    return ask(work, sql_tally_asked, org, ret_tally, err);
}

bool tally_of_task(struct work *work, int64_t task, struct tally *ret_tally, struct err *err)
{
    return ask(work, sql_tally_task, task, ret_tally, err);
}

bool tally_of_document(struct work *work, int64_t document, struct tally *ret_tally, struct err *err)
{
    return ask(work, sql_tally_document, document, ret_tally, err);
}

static bool append(struct work *work, tally_call *call, int64_t id, struct tally_row **rows, size_t *n, struct err *err)
{
    struct sql_tally_below_row *more;
    size_t n_more;
    if (!call(work->store, &(struct sql_tally_below_in){.id = id}, work->arena, &more, &n_more, err))
        return false;
    struct tally_row *all = ARENA_ARRAY(work->arena, struct tally_row, *n + n_more);
    for (size_t i = 0; i < *n; i++)
        all[i] = (*rows)[i];
    for (size_t i = 0; i < n_more; i++)
        all[*n + i] = (struct tally_row){more[i].track, more[i].day, more[i].n};
    *rows = all;
    *n += n_more;
    return true;
}

bool tally_rows(struct work *work, struct tally_of of, struct tally_row **ret_rows, size_t *ret_n, struct err *err)
{
    *ret_rows = NULL;
    *ret_n = 0;
    switch (of.of) {
    case TALLY_NODE:
        return (!of.id || append(work, of.open_only ? sql_tally_own_open : sql_tally_own, of.id, ret_rows, ret_n, err)) &&
               append(work, of.open_only ? sql_tally_below_open : sql_tally_below, of.id, ret_rows, ret_n, err);
    case TALLY_ASKED: return append(work, sql_tally_asked, of.id, ret_rows, ret_n, err);
    case TALLY_TASK: return append(work, sql_tally_task, of.id, ret_rows, ret_n, err);
    case TALLY_DOCUMENT: return append(work, sql_tally_document, of.id, ret_rows, ret_n, err);
    case TALLY_NOTHING: break;
    }
    return true;
}

static int by_day(const void *a, const void *b)
{
    return str_cmp(((const struct tally_row *)a)->day, ((const struct tally_row *)b)->day);
}

void tally_rows_sort(struct tally_row *rows, size_t n)
{
    if (n)
        qsort(rows, n, sizeof *rows, by_day);
}

int tally_worst_first(const struct tally *a, const struct tally *b)
{
    const int64_t worse[][2] = {
        {a->by_lamp[LAMP_OVERDUE_LONG], b->by_lamp[LAMP_OVERDUE_LONG]},
        {tally_overdue(a), tally_overdue(b)},
        {tally_open(a), tally_open(b)},
    };
    for (size_t i = 0; i < sizeof worse / sizeof *worse; i++)
        if (worse[i][0] != worse[i][1])
            return worse[i][0] > worse[i][1] ? -1 : 1;
    return 0;
}

static int worst_first(const void *a, const void *b)
{
    const struct tally_child *x = a, *y = b;
    const int tallies = tally_worst_first(&x->tally, &y->tally), names = tallies ? tallies : str_cmp(x->name, y->name);
    return names ? names : x->org < y->org ? -1 : x->org > y->org;
}

static int by_org(const void *a, const void *b)
{
    const struct tally_child *x = a, *y = b;
    return x->org < y->org ? -1 : x->org > y->org;
}

static struct tally_child child_from_row(const struct sql_tally_children_row *row)
{
    return (struct tally_child){.org = row->id, .name = row->name, .kind = row->kind, .path = row->path,
                                .tally.by_lamp = {[LAMP_HANDED] = row->handed,
                                                  [LAMP_NEEDS_DATE] = row->needs_date,
                                                  [LAMP_OVERDUE_LONG] = row->overdue_long,
                                                  [LAMP_OVERDUE] = row->overdue,
                                                  [LAMP_DUE_SOON] = row->due_soon,
                                                  [LAMP_ON_TIME] = row->on_time,
                                                  [LAMP_CONTINUOUS] = row->continuous}};
}

/* What a node owes and what is owed below it become one. */
static size_t join_rows(struct tally_child *children, size_t n)
{
    size_t kept = 0;
    if (n)
        qsort(children, n, sizeof *children, by_org);
    for (size_t i = 0; i < n; i++) {
        if (kept && children[kept - 1].org == children[i].org)
            tally_add(&children[kept - 1].tally, &children[i].tally);
        else
            children[kept++] = children[i];
    }
    return kept;
}

bool tally_children(struct work *work, int64_t org, struct tally_child **ret_children, size_t *ret_n,
                    struct err *err)
{
    struct sql_tally_children_row *rows;
    size_t n;
    const struct today days = today_of(work->today);
    const struct sql_tally_children_in in = {.parent = org,
                                             .overdue_long = str_from(days.overdue_long),
                                             .today = str_from(days.today),
                                             .soon = str_from(days.soon)};
    const struct sql_tally_roots_in roots = {.overdue_long = in.overdue_long, .today = in.today, .soon = in.soon};
    if (!(org ? sql_tally_children(work->store, &in, work->arena, &rows, &n, err)
              : sql_tally_roots(work->store, &roots, work->arena, &rows, &n, err)))
        return false;
    struct tally_child *children = ARENA_ARRAY(work->arena, struct tally_child, n);
    for (size_t i = 0; i < n; i++)
        children[i] = child_from_row(&rows[i]);
    n = join_rows(children, n);
    if (n)
        qsort(children, n, sizeof *children, worst_first);
    *ret_children = children;
    *ret_n = n;
    return true;
}
