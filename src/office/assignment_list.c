/*
 * Lists of assignments, and how many they hold. What is counted in tallies is not counted again: totals come from them,
 * and they tell between which days the rows of a page lie, so that of a large part of the tree only those are looked at.
 */
#include "office/access.h"
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/org.h"
#include "office/org_path.h"
#include "office/tally.h"
#include "office/tally_row.h"

#include "office_sql.h"

#include <stdlib.h>

/* Day as it is sorted: none stands at the end of time. */
#define NO_DAY "9999-99-99"
#define LAST_DAY "9999-12-31"

/* What a lamp means in the database: one clock, and for some a range of days. */
static void lamp_range(const struct work *work, enum lamp lamp, struct sql_assignment_list_all_in *in)
{
    static const char *const tracks[LAMP__MAX] = {
        [LAMP_DONE] = "done",         [LAMP_DONE_LATE] = "done-late", [LAMP_CANCELLED] = "cancelled",
        [LAMP_HANDED] = "handed",
        [LAMP_NEEDS_DATE] = "undated", [LAMP_OVERDUE_LONG] = "dated",  [LAMP_OVERDUE] = "dated",
        [LAMP_DUE_SOON] = "dated",    [LAMP_ON_TIME] = "dated",       [LAMP_CONTINUOUS] = "continuous",
    };
    in->track = str_from(tracks[lamp]);
    /* nothing that is closed is open as well */
    in->open_from = in->open_to = in->open_from || lamp_is_open(lamp);
    struct str from = STR(""), to = STR(NO_DAY);
    const struct date today = work->today;
    switch (lamp) {
    case LAMP_OVERDUE_LONG:
        to = common_date_text(work->arena, date_add_days(today, -OVERDUE_LONG_DAYS));
        break;
    case LAMP_OVERDUE:
        from = common_date_text(work->arena, date_add_days(today, 1 - OVERDUE_LONG_DAYS));
        to = common_date_text(work->arena, date_add_days(today, -1));
        break;
    case LAMP_DUE_SOON:
        from = common_date_text(work->arena, today);
        to = common_date_text(work->arena, date_add_days(today, DUE_SOON_DAYS));
        break;
    case LAMP_ON_TIME:
        from = common_date_text(work->arena, date_add_days(today, DUE_SOON_DAYS + 1));
        break;
    default:
        break;
    }
    if (str_cmp(from, in->due_from) > 0)
        in->due_from = from;
    if (str_cmp(to, in->due_to) < 0)
        in->due_to = to;
}

/* --- which list it is --- */

typedef bool list_call(struct store *store, const struct sql_assignment_list_all_in *in, struct arena *arena,
                       struct sql_assignment_get_row **ret_rows, size_t *ret_n, struct err *err);
typedef bool count_call(struct store *store, const struct sql_assignment_count_all_in *in, struct arena *arena,
                        struct sql_assignment_count_all_row **ret_rows, size_t *ret_n, struct err *err);

/* The same conditions each time, led by the index that leaves least to look at; and which counts tell of it. */
struct list {
    list_call *list;
    count_call *count;
    struct sql_assignment_list_all_in in;
    struct tally_of tally; /* .of TALLY_NOTHING: none tells */
    bool by_org;           /* it is found by the organisations of a range, so fewer days mean less to look at */
    int64_t n_days;        /* how many it holds between its days, once these are narrowed; 0: not known */
};

/* A task or paper of their own side is seen whole, of another only what is owed in their range. */
static bool sees_whole_task(struct work *work, int64_t task, bool *ret_whole, struct err *err)
{
    struct sql_access_of_task_row *row;
    struct access access = {0};
    size_t n;
    const struct sql_access_of_task_in in = {
        .task = task, .path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_access_of_task(work->store, &in, work->arena, &row, &n, err) ||
        (n && row->document && !access_of(work, row->document, &access, err)))
        return false;
    *ret_whole = n && (access.owned || access_covers(work->actor.path, row->asker));
    return true;
}

static bool list_of_task(struct work *work, int64_t task, struct list *list, struct err *err)
{
    bool whole = access_is_all(work);
    if (!whole && !sees_whole_task(work, task, &whole, err))
        return false;
    list->in.task = task;
    list->list = whole ? sql_assignment_list_task : sql_assignment_list_task_part;
    list->count = whole ? sql_assignment_count_task : sql_assignment_count_task_part;
    if (whole)
        list->tally = (struct tally_of){.of = TALLY_TASK, .id = task};
    return true;
}

static bool list_of_document(struct work *work, int64_t document, struct list *list, struct err *err)
{
    struct access access = {.owned = true};
    if (!access_is_all(work) && !access_of(work, document, &access, err))
        return false;
    list->in.document = document;
    list->list = access.owned ? sql_assignment_list_document : sql_assignment_list_document_part;
    list->count = access.owned ? sql_assignment_count_document : sql_assignment_count_document_part;
    if (access.owned)
        list->tally = (struct tally_of){.of = TALLY_DOCUMENT, .id = document};
    return true;
}

/* The number that a path ends with. */
static int64_t node_of(struct str path)
{
    int64_t node = 0, unit = 1;
    for (size_t i = path.n ? path.n - 1 : 0; i > 0 && path.p[i - 1] != '/'; i--, unit *= 10)
        node += (path.p[i - 1] - '0') * unit;
    return node;
}

static void list_owed(struct list *list, int64_t org, struct str path, struct str path_end)
{
    list->list = sql_assignment_list_owed;
    list->count = sql_assignment_count_owed;
    list->in.path = path;
    list->in.path_end = path_end;
    list->in.path_from = list->in.path_to = STR("");
    list->tally = (struct tally_of){.of = TALLY_NODE, .id = org};
    list->by_org = true;
}

static bool list_of_range(struct work *work, int64_t org, struct list *list, struct err *err)
{
    const struct str path = access_path(work);
    const int64_t node = node_of(path);
    if (org && access_covers(path, list->in.path_from)) {
        list_owed(list, org, list->in.path_from, list->in.path_to);
        return true;
    }
    struct tally asked;
    if (!tally_asked_of_others(work, node, &asked, err))
        return false;
    /* who stands nowhere has an empty range, and no counts */
    if (org || str_empty(path) || tally_total(&asked)) {
        list->list = sql_assignment_list_seen;
        list->count = sql_assignment_count_seen;
    } else {
        list_owed(list, node, path, list->in.path_end);
    }
    return true;
}

static void list_all(const struct assignment_filter *filter, struct list *list)
{
    list->tally = (struct tally_of){.of = TALLY_NODE, .id = 0};
    if (filter->lamp >= 0) {
        list->list = sql_assignment_list_track;
        list->count = sql_assignment_count_track;
    } else {
        list->list = filter->open_only ? sql_assignment_list_open : sql_assignment_list_all;
        list->count = filter->open_only ? sql_assignment_count_open : sql_assignment_count_all;
    }
}

static bool list_for(struct work *work, const struct assignment_filter *filter, struct list *list, struct err *err)
{
    const bool bounded = date_is(filter->due_from) || date_is(filter->due_to);
    *list = (struct list){.in = {
        .due_from = common_present(common_date_text(work->arena, filter->due_from)),
        .due_to = bounded ? STR(LAST_DAY) : STR(NO_DAY),
        .track = STR(""),
        .open_from = filter->open_only,
        .open_to = 1,
        .path_from = STR(""),
        .path_to = STR(""),
        .path = access_path(work),
        .path_end = access_path_end(work),
    }};
    struct sql_assignment_list_all_in *in = &list->in;
    struct org org;
    if (date_is(filter->due_to))
        in->due_to = common_date_text(work->arena, filter->due_to);
    if (filter->lamp >= 0 && filter->lamp < LAMP__MAX)
        lamp_range(work, (enum lamp)filter->lamp, in);
    if (filter->org) {
        if (!org_get(work, filter->org, &org, err))
            return false;
        in->path_from = org.path;
        in->path_to = org_path_end(work->arena, org.path);
    }
    if (filter->task ? !list_of_task(work, filter->task, list, err)
        : filter->document ? !list_of_document(work, filter->document, list, err)
        : filter->org || !access_is_all(work) ? !list_of_range(work, filter->org, list, err) : false)
        return false;
    if (!list->list)
        list_all(filter, list);
    /* counts tell the days of what is open, of the rest only the month; and of one condition, not of two */
    const bool days = bounded && !in->open_from;
    if (days || (filter->task || filter->document ? filter->org || (filter->task && filter->document) : false))
        list->tally.of = TALLY_NOTHING;
    if (filter->task)
        in->document = filter->document;
    return true;
}

/* --- how many, and between which days --- */

static bool is_in(const struct sql_assignment_list_all_in *in, const struct tally_row *row)
{
    const bool open = !str_eq(row->track, STR("done")) && !str_eq(row->track, STR("done-late")) &&
                      !str_eq(row->track, STR("cancelled"));
    if ((!str_empty(in->track) && !str_eq(in->track, row->track)) || (in->open_from && !open))
        return false;
    return !open || (str_cmp(row->day, in->due_from) >= 0 && str_cmp(row->day, in->due_to) <= 0);
}

static bool count_rows(struct work *work, const struct sql_assignment_list_all_in *in, count_call *count,
                       int64_t *ret_total, struct err *err)
{
    const struct sql_assignment_count_all_in same = {.due_from = in->due_from,
                                                     .due_to = in->due_to,
                                                     .track = in->track,
                                                     .open_from = in->open_from,
                                                     .open_to = in->open_to,
                                                     .task = in->task,
                                                     .document = in->document,
                                                     .path_from = in->path_from,
                                                     .path_to = in->path_to,
                                                     .path = in->path,
                                                     .path_end = in->path_end};
    struct sql_assignment_count_all_row *row;
    size_t n;
    if (!count(work->store, &same, work->arena, &row, &n, err))
        return false;
    *ret_total = row->n;
    return true;
}

/* Narrows the days to those that the page's rows lie between. Rows are by day; a closed one is known by its month only,
 * so then whole months are taken. */
static void narrow(struct work *work, struct list *list, struct tally_row *rows, size_t n)
{
    enum { MONTH_BYTES = 7 };
    struct sql_assignment_list_all_in *in = &list->in;
    if (!in->open_from)
        for (size_t i = 0; i < n; i++)
            if (!str_eq(rows[i].day, STR(NO_DAY)))
                rows[i].day = str_sub(rows[i].day, 0, MONTH_BYTES);
    tally_rows_sort(rows, n);
    int64_t before = 0;
    size_t first = 0, last = 0;
    while (first < n && before + rows[first].n <= in->offset)
        before += rows[first++].n;
    if (first == n)
        return;
    int64_t to = before;
    for (last = first; last < n; last++)
        if ((to += rows[last].n) >= in->offset + in->limit)
            break;
    /* all of the first day's rows, of whatever clock, come into the page's order together */
    while (first > 0 && str_eq(rows[first - 1].day, rows[first].day))
        before -= rows[--first].n;
    if (last == n)
        last = n - 1;
    const struct str from = rows[first].day;
    const struct str end = rows[last].day.n == MONTH_BYTES
                               ? str_printf(work->arena, "%.*s-99", STR_ARG(rows[last].day)) : rows[last].day;
    if (str_cmp(from, in->due_from) > 0)
        in->due_from = from;
    if (str_cmp(end, in->due_to) < 0)
        in->due_to = end;
    in->offset -= before;
    list->n_days = to - before;
}

/* Everything open of the whole office is one sum. */
static bool is_all_that_is_open(const struct list *list)
{
    const struct sql_assignment_list_all_in *in = &list->in;
    return list->tally.of == TALLY_NODE && list->tally.id == 0 && in->open_from && str_empty(in->track) &&
           str_empty(in->due_from) && str_eq(in->due_to, STR(NO_DAY));
}

static bool find_total(struct work *work, struct list *list, int64_t *ret_total, struct err *err)
{
    if (is_all_that_is_open(list)) {
        struct sql_tally_below_open_sum_row *sum;
        size_t one;
        const struct sql_tally_below_in office = {.id = 0};
        if (!sql_tally_below_open_sum(work->store, &office, work->arena, &sum, &one, err))
            return false;
        *ret_total = sum->n;
        return true;
    }
    struct tally_row *rows;
    size_t n, kept = 0;
    if (list->tally.of == TALLY_NOTHING)
        return count_rows(work, &list->in, list->count, ret_total, err);
    list->tally.open_only = list->in.open_from;
    if (!tally_rows(work, list->tally, &rows, &n, err))
        return false;
    int64_t total = 0;
    for (size_t i = 0; i < n; i++) {
        if (str_empty(rows[i].day))
            rows[i].day = STR(NO_DAY);
        if (!is_in(&list->in, &rows[i]))
            continue;
        rows[kept++] = rows[i];
        total += rows[i].n;
    }
    *ret_total = total;
    if (list->by_org)
        narrow(work, list, rows, kept);
    return true;
}

/* Of a large part of the tree, a page is found sooner along the days of what is open anywhere than by asking each
 * organisation for its own, unless too much of others stands in between. */
static bool choose_walk(struct work *work, struct list *list, struct err *err)
{
    enum { STEPS_AN_ORG = 10 }; /* to ask an organisation takes as long as so many steps along the days */
    struct sql_tally_open_days_row *office;
    struct sql_assignment_orgs_row *orgs;
    size_t one;
    const struct sql_assignment_list_all_in *in = &list->in;
    if (!list->n_days || !in->open_from || str_eq(in->due_to, STR(NO_DAY)))
        return true;
    const struct sql_tally_open_days_in days = {.day_from = in->due_from, .day_to = in->due_to};
    const struct sql_assignment_orgs_in range = {.path = in->path, .path_end = in->path_end};
    if (!sql_tally_open_days(work->store, &days, work->arena, &office, &one, err) ||
        !sql_assignment_orgs(work->store, &range, work->arena, &orgs, &one, err))
        return false;
    const int64_t wanted = in->offset + in->limit;
    const int64_t steps = wanted < list->n_days ? office->n / list->n_days * wanted : office->n;
    if (steps < orgs->n * STEPS_AN_ORG)
        list->list = sql_assignment_list_walk;
    return true;
}

/* By due day, then by number: what decides which rows a page has. Sorting them here spares the engine to write each
 * whole row down and to read it again. */
static int by_due(const void *a, const void *b)
{
    const struct sql_assignment_get_row *x = a, *y = b;
    const int days = str_cmp(x->due.p ? x->due : STR(NO_DAY), y->due.p ? y->due : STR(NO_DAY));
    return days ? days : x->id < y->id ? -1 : x->id > y->id;
}

bool assignment_list(struct work *work, const struct assignment_filter *filter, struct page *page,
                     struct assignment **ret_assignments, size_t *ret_n, struct err *err)
{
    common_page(page);
    struct list list;
    struct sql_assignment_get_row *rows;
    size_t n;
    if (!list_for(work, filter, &list, err))
        return false;
    list.in.limit = page->limit;
    list.in.offset = page->offset;
    if (!find_total(work, &list, &page->total, err))
        return false;
    *ret_assignments = NULL;
    *ret_n = 0;
    if (page->offset >= page->total)
        return true;
    if (!choose_walk(work, &list, err) || !list.list(work->store, &list.in, work->arena, &rows, &n, err))
        return false;
    if (n)
        qsort(rows, n, sizeof *rows, by_due);
    struct assignment *assignments = ARENA_ARRAY(work->arena, struct assignment, n);
    for (size_t i = 0; i < n; i++)
        assignments[i] = assignment_from_row(work, &rows[i]);
    *ret_assignments = assignments;
    *ret_n = n;
    return true;
}

/* --- the overview --- */

static bool count_lamps(struct work *work, struct assignment_counts *counts, struct err *err)
{
    const int64_t node = access_is_all(work) ? 0 : node_of(access_path(work));
    struct tally own, below, asked;
    if (str_empty(access_path(work)))
        return true;
    if (!tally_of_node(work, node, &own, &below, err) || !tally_asked_of_others(work, node, &asked, err))
        return false;
    tally_add(&below, &own);
    tally_add(&below, &asked);
    memcpy(counts->by_lamp, below.by_lamp, sizeof counts->by_lamp);
    return true;
}

bool assignment_count(struct work *work, struct assignment_counts *ret_counts, struct err *err)
{
    struct assignment_counts counts = {0};
    struct sql_task_waiting_row *waiting;
    size_t n;
    const struct sql_task_waiting_seen_in seen = {.path = access_path(work), .path_end = access_path_end(work)};
    const bool all = access_is_all(work);
    if (!count_lamps(work, &counts, err) ||
        !(all ? sql_task_waiting(work->store, work->arena, &waiting, &n, err)
              : sql_task_waiting_seen(work->store, &seen, work->arena, &waiting, &n, err)))
        return false;
    counts.waiting_tasks = waiting->tasks;
    counts.waiting_documents = waiting->documents;
    *ret_counts = counts;
    return true;
}
