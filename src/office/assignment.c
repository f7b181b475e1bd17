/* Assignments: made, listed, counted. How they move stands in assignment_move.c. */
#include "office/assignment.h"

#include "office/access.h"
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/org.h"
#include "office/org_path.h"

#include "office_sql.h"

const char *const assignment_state_names[ASSIGNMENT__MAX] = {
    [ASSIGNMENT_ASSIGNED] = "assigned", [ASSIGNMENT_ACKNOWLEDGED] = "acknowledged",
    [ASSIGNMENT_SUBMITTED] = "submitted", [ASSIGNMENT_ACCEPTED] = "accepted",
    [ASSIGNMENT_RETURNED] = "returned", [ASSIGNMENT_CANCELLED] = "cancelled",
};

const char *const assignment_role_names[ASSIGNMENT_ROLE__MAX] = {
    [ASSIGNMENT_LEAD] = "lead", [ASSIGNMENT_SUPPORT] = "support"};

static enum assignment_state state_from_name(struct str name)
{
    for (int state = 0; state < ASSIGNMENT__MAX; state++)
        if (str_eq(name, str_from(assignment_state_names[state])))
            return (enum assignment_state)state;
    return ASSIGNMENT_ASSIGNED;
}

static struct assignment assignment_from_row(const struct work *work, const struct sql_assignment_get_row *row)
{
    struct assignment a = {
        .id = row->id,
        .task = row->task,
        .document = row->document,
        .org = row->org,
        .assignee = str_empty(row->assignee) ? row->org_name : row->assignee,
        .role = str_eq(row->role, STR("support")) ? ASSIGNMENT_SUPPORT : ASSIGNMENT_LEAD,
        .asker = row->asker,
        .serves = row->serves,
        .org_name = row->org_name,
        .org_path = row->org_path,
        .words = row->words,
        .document_title = title_of(work->arena, row->type, row->number, row->symbol, row->file),
        .due = {.words = row->deadline_words,
                .date = common_date(row->due),
                .amount = (int)row->amount,
                .unit = deadline_unit_from_name(row->unit),
                .event = deadline_event_from_name(row->event)},
        .state = state_from_name(row->state),
        .done = common_date(row->done),
        .handed = common_date(row->handed),
        .evidence = row->evidence,
        .reason = row->reason,
        .first_due = common_date(row->first_due),
        .submitted_by = row->submitted_by_null ? -1 : row->submitted_by,
    };
    deadline_kind_from_name(row->deadline_kind, &a.due.kind);
    /* a result is in time when it was handed in in time, however long its acceptance took */
    a.lamp = due_lamp(&a.due, a.state == ASSIGNMENT_ACCEPTED, a.state == ASSIGNMENT_CANCELLED,
                      date_is(a.handed) ? a.handed : a.done, work->today);
    return a;
}

bool assignment_get(struct work *work, int64_t id, struct assignment *ret_assignment, struct err *err)
{
    struct sql_assignment_get_row *row;
    size_t n;
    if (!sql_assignment_get(work->store, &(struct sql_assignment_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có phân công số %lld."), (long long)id);
    *ret_assignment = assignment_from_row(work, row);
    return true;
}

/* Day as it is sorted: none stands at the end of time. */
#define NO_DAY "9999-99-99"
#define LAST_DAY "9999-12-31"

/* What a lamp means in the database: one clock, and for some a range of days. */
static void lamp_range(const struct work *work, enum lamp lamp, struct sql_assignment_list_all_in *in)
{
    static const char *const tracks[LAMP__MAX] = {
        [LAMP_DONE] = "done",         [LAMP_DONE_LATE] = "done-late", [LAMP_CANCELLED] = "cancelled",
        [LAMP_NEEDS_DATE] = "undated", [LAMP_OVERDUE_LONG] = "dated",  [LAMP_OVERDUE] = "dated",
        [LAMP_DUE_SOON] = "dated",    [LAMP_ON_TIME] = "dated",       [LAMP_CONTINUOUS] = "continuous",
    };
    in->track = str_from(tracks[lamp]);
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

typedef bool list_call(struct store *store, const struct sql_assignment_list_all_in *in, struct arena *arena,
                       struct sql_assignment_get_row **ret_rows, size_t *ret_n, struct err *err);
typedef bool count_call(struct store *store, const struct sql_assignment_count_all_in *in, struct arena *arena,
                        struct sql_assignment_count_all_row **ret_rows, size_t *ret_n, struct err *err);

typedef bool list_seen_call(struct store *store, const struct sql_assignment_list_seen_in *in, struct arena *arena,
                            struct sql_assignment_get_row **ret_rows, size_t *ret_n, struct err *err);
typedef bool count_seen_call(struct store *store, const struct sql_assignment_count_seen_in *in, struct arena *arena,
                             struct sql_assignment_count_all_row **ret_rows, size_t *ret_n, struct err *err);

/* The same conditions each time, led by the index that leaves least to look at. */
struct way {
    list_call *list;
    count_call *count;
};

static struct way way_for(const struct assignment_filter *filter)
{
    if (filter->task)
        return (struct way){sql_assignment_list_task, sql_assignment_count_task};
    if (filter->document)
        return (struct way){sql_assignment_list_document, sql_assignment_count_document};
    if (filter->org)
        return (struct way){sql_assignment_list_orgs, sql_assignment_count_orgs};
    if (filter->lamp >= 0)
        return (struct way){sql_assignment_list_track, sql_assignment_count_track};
    if (filter->open_only)
        return (struct way){sql_assignment_list_open, sql_assignment_count_open};
    return (struct way){sql_assignment_list_all, sql_assignment_count_all};
}

static bool filter_in(struct work *work, const struct assignment_filter *filter, struct sql_assignment_list_all_in *in,
                      struct err *err)
{
    const bool bounded = date_is(filter->due_from) || date_is(filter->due_to);
    *in = (struct sql_assignment_list_all_in){
        .due_from = common_present(common_date_text(work->arena, filter->due_from)),
        .due_to = bounded ? STR(LAST_DAY) : STR(NO_DAY),
        .track = STR(""),
        .open = filter->open_only,
        .task = filter->task,
        .document = filter->document,
        .path_from = STR(""),
        .path_to = STR(""),
    };
    if (date_is(filter->due_to))
        in->due_to = common_date_text(work->arena, filter->due_to);
    if (filter->lamp >= 0 && filter->lamp < LAMP__MAX)
        lamp_range(work, (enum lamp)filter->lamp, in);
    if (filter->org) {
        struct org org;
        if (!org_get(work, filter->org, &org, err))
            return false;
        in->path_from = org.path;
        in->path_to = org_path_end(work->arena, org.path);
    }
    return true;
}

static bool count_in(struct work *work, count_call *count, const struct sql_assignment_list_all_in *in,
                     int64_t *ret_total, struct err *err)
{
    const struct sql_assignment_count_all_in same = {.due_from = in->due_from,
                                                     .due_to = in->due_to,
                                                     .track = in->track,
                                                     .open = in->open,
                                                     .task = in->task,
                                                     .document = in->document,
                                                     .path_from = in->path_from,
                                                     .path_to = in->path_to};
    struct sql_assignment_count_all_row *row;
    size_t n;
    if (!count(work->store, &same, work->arena, &row, &n, err))
        return false;
    *ret_total = row->n;
    return true;
}

/* For who does not see everything; the range of paths leads, or the one task or paper that is asked for. */
static bool list_seen(struct work *work, const struct assignment_filter *filter,
                      const struct sql_assignment_list_all_in *in, struct page *page,
                      struct sql_assignment_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    list_seen_call *const list = filter->task       ? sql_assignment_list_task_seen
                                 : filter->document ? sql_assignment_list_document_seen
                                                    : sql_assignment_list_seen;
    count_seen_call *const count = filter->task       ? sql_assignment_count_task_seen
                                   : filter->document ? sql_assignment_count_document_seen
                                                      : sql_assignment_count_seen;
    const struct sql_assignment_count_seen_in count_in = {.due_from = in->due_from,
                                                          .due_to = in->due_to,
                                                          .track = in->track,
                                                          .open = in->open,
                                                          .task = in->task,
                                                          .document = in->document,
                                                          .path_from = in->path_from,
                                                          .path_to = in->path_to,
                                                          .path = access_path(work),
                                                          .path_end = access_path_end(work)};
    const struct sql_assignment_list_seen_in list_in = {.due_from = in->due_from,
                                                        .due_to = in->due_to,
                                                        .track = in->track,
                                                        .open = in->open,
                                                        .task = in->task,
                                                        .document = in->document,
                                                        .path_from = in->path_from,
                                                        .path_to = in->path_to,
                                                        .path = count_in.path,
                                                        .path_end = count_in.path_end,
                                                        .limit = page->limit,
                                                        .offset = page->offset};
    struct sql_assignment_count_all_row *row;
    size_t n;
    if (!count(work->store, &count_in, work->arena, &row, &n, err))
        return false;
    page->total = row->n;
    return list(work->store, &list_in, work->arena, ret_rows, ret_n, err);
}

static bool list_all(struct work *work, const struct assignment_filter *filter, struct sql_assignment_list_all_in *in,
                     struct page *page, struct sql_assignment_get_row **ret_rows, size_t *ret_n, struct err *err)
{
    const struct way way = way_for(filter);
    if (!count_in(work, way.count, in, &page->total, err))
        return false;
    in->limit = page->limit;
    in->offset = page->offset;
    return way.list(work->store, in, work->arena, ret_rows, ret_n, err);
}

bool assignment_list(struct work *work, const struct assignment_filter *filter, struct page *page,
                     struct assignment **ret_assignments, size_t *ret_n, struct err *err)
{
    common_page(page);
    struct sql_assignment_list_all_in in;
    struct sql_assignment_get_row *rows;
    size_t n;
    if (!filter_in(work, filter, &in, err) ||
        !(access_is_all(work) ? list_all(work, filter, &in, page, &rows, &n, err)
                              : list_seen(work, filter, &in, page, &rows, &n, err)))
        return false;
    struct assignment *assignments = ARENA_ARRAY(work->arena, struct assignment, n);
    for (size_t i = 0; i < n; i++)
        assignments[i] = assignment_from_row(work, &rows[i]);
    *ret_assignments = assignments;
    *ret_n = n;
    return true;
}

static bool count_lamps(struct work *work, struct assignment_counts *counts, struct err *err)
{
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        struct sql_assignment_list_all_in in = {.due_from = STR(""), .due_to = STR(NO_DAY)};
        lamp_range(work, (enum lamp)lamp, &in);
        struct sql_assignment_count_all_row *row;
        size_t n;
        if (!sql_assignment_count_lamp(
                work->store,
                &(struct sql_assignment_count_lamp_in){.track = in.track, .due_from = in.due_from, .due_to = in.due_to},
                work->arena, &row, &n, err))
            return false;
        counts->by_lamp[lamp] = row->n;
    }
    return true;
}

/* One walk through what is seen, by clock and day; the days then tell the lamps. */
static bool count_lamps_seen(struct work *work, struct assignment_counts *counts, struct err *err)
{
    struct sql_assignment_tally_seen_row *rows;
    size_t n;
    const struct sql_assignment_tally_seen_in seen = {.path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_assignment_tally_seen(work->store, &seen, work->arena, &rows, &n, err))
        return false;
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        struct sql_assignment_list_all_in in = {.due_from = STR(""), .due_to = STR(NO_DAY)};
        lamp_range(work, (enum lamp)lamp, &in);
        for (size_t i = 0; i < n; i++)
            if (str_eq(rows[i].track, in.track) && str_cmp(rows[i].due, in.due_from) >= 0 &&
                str_cmp(rows[i].due, in.due_to) <= 0)
                counts->by_lamp[lamp] += rows[i].n;
    }
    return true;
}

bool assignment_count(struct work *work, struct assignment_counts *ret_counts, struct err *err)
{
    struct assignment_counts counts = {0};
    struct sql_task_waiting_row *waiting;
    size_t n;
    const struct sql_task_waiting_seen_in seen = {.path = access_path(work), .path_end = access_path_end(work)};
    const bool all = access_is_all(work);
    if (!(all ? count_lamps : count_lamps_seen)(work, &counts, err) ||
        !(all ? sql_task_waiting(work->store, work->arena, &waiting, &n, err)
              : sql_task_waiting_seen(work->store, &seen, work->arena, &waiting, &n, err)))
        return false;
    counts.waiting_tasks = waiting->tasks;
    counts.waiting_documents = waiting->documents;
    *ret_counts = counts;
    return true;
}
