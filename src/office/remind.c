/* The scan: which reminders a day asks for, and to whom. */
#include "office/remind.h"

#include "office/common.h"
#include "office/state.h"

#include "office_sql.h"

#include <stdlib.h>

enum { SCAN_STEP = 500, NAMES_MAX = 10 };

const char *remind_kind_name(enum remind_kind kind)
{
    static const char *const names[REMIND__MAX] = {
        [REMIND_OVERDUE] = "overdue", [REMIND_RETURNED] = "returned", [REMIND_UNREAD] = "unread",
        [REMIND_SOON] = "soon",       [REMIND_WEEK] = "week",         [REMIND_SUPERIOR] = "superior",
        [REMIND_LEADER] = "leader",
    };
    return (unsigned)kind < REMIND__MAX ? names[kind] : "";
}

/* --- addresses --- */

/* An address, and the digest to it that is under way. */
struct box {
    struct str address, name;
    int64_t mail;      /* 0: none yet */
    int64_t seq;       /* of the next thing in it */
    bool known, full;  /* looked up; the day's digest has gone out */
    bool touched;
    struct str before; /* its state ahead of us; absent: it is new */
};

struct person {
    struct str path;
    bool leads;
    struct box *box;
};

struct lost {
    struct str path, name;
};

struct scan {
    struct work *work;
    struct person *people; /* by path */
    size_t n_people;
    struct box *boxes;
    size_t n_boxes;
    VEC(struct lost) lost; /* those whom no letter reaches, over and over */
    struct remind_tally tally;
};

static int by_mail(const void *left, const void *right)
{
    return str_cmp(((const struct sql_remind_people_row *)left)->mail, ((const struct sql_remind_people_row *)right)->mail);
}

static int by_path(const void *left, const void *right)
{
    return str_cmp(((const struct person *)left)->path, ((const struct person *)right)->path);
}

static bool load_people(struct scan *scan, struct err *err)
{
    struct arena *arena = scan->work->arena;
    struct sql_remind_people_row *rows;
    size_t n;
    if (!sql_remind_people(scan->work->store, arena, &rows, &n, err))
        return false;
    qsort(rows, n, sizeof *rows, by_mail);
    scan->people = ARENA_ARRAY(arena, struct person, n);
    scan->boxes = ARENA_ARRAY(arena, struct box, n);
    scan->n_people = n;
    for (size_t i = 0; i < n; i++) {
        if (i == 0 || !str_eq(rows[i].mail, rows[i - 1].mail))
            scan->boxes[scan->n_boxes++] = (struct box){.address = rows[i].mail, .name = rows[i].name};
        scan->people[i] = (struct person){.path = rows[i].path,
                                          .leads = str_eq(rows[i].role, STR("leader")),
                                          .box = &scan->boxes[scan->n_boxes - 1]};
    }
    qsort(scan->people, n, sizeof *scan->people, by_path);
    return true;
}

/* The first who stands at a node; n_people when nobody does. */
static size_t first_at(const struct scan *scan, struct str path)
{
    size_t from = 0, to = scan->n_people;
    while (from < to) {
        const size_t mid = from + (to - from) / 2;
        if (str_cmp(scan->people[mid].path, path) < 0)
            from = mid + 1;
        else
            to = mid;
    }
    return from < scan->n_people && str_eq(scan->people[from].path, path) ? from : scan->n_people;
}

static bool stands(const struct scan *scan, size_t at, struct str path, bool leaders)
{
    return at < scan->n_people && str_eq(scan->people[at].path, path) && (scan->people[at].leads || !leaders);
}

/* The node above; that above all others is the office itself, "/". */
static struct str above(struct str path)
{
    size_t n = path.n;
    while (n > 1 && path.p[n - 2] != '/')
        n--;
    return str_sub(path, 0, n > 1 ? n - 1 : n);
}

/* The nearest node, from `path` on upwards, at which somebody (a leader) stands; absent when there is none. */
static struct str nearest(const struct scan *scan, struct str path, bool leaders)
{
    for (;;) {
        for (size_t i = first_at(scan, path); i < scan->n_people && str_eq(scan->people[i].path, path); i++)
            if (stands(scan, i, path, leaders))
                return path;
        if (path.n <= 1)
            return STR_NONE;
        path = above(path);
    }
}

/* --- putting things into digests --- */

static bool look_up(struct work *work, struct box *box, struct err *err)
{
    struct sql_mail_of_day_row *rows;
    size_t n;
    const struct sql_mail_of_day_in in = {.address = box->address, .day = common_date_text(work->arena, work->today)};
    if (!sql_mail_of_day(work->store, &in, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (str_eq(rows[i].state, STR("waiting")))
            box->mail = rows[i].id;
    box->full = n > 0 && box->mail == 0;
    box->known = true;
    return true;
}

/* Makes a digest, or takes up the one that waits. */
static bool touch(struct work *work, struct box *box, struct err *err)
{
    const struct str today = common_date_text(work->arena, work->today);
    box->touched = true;
    if (box->mail) {
        struct sql_reminder_count_row *count;
        size_t n;
        if (!state_of(work, "mail", box->mail, &box->before, err) ||
            !sql_reminder_count(work->store, &(struct sql_reminder_count_in){.mail = box->mail}, work->arena, &count, &n,
                                err))
            return false;
        box->seq = count->n;
        return sql_mail_set_day(work->store, &(struct sql_mail_set_day_in){.id = box->mail, .day = today}, err);
    }
    struct sql_mail_insert_row *row;
    size_t n;
    const struct sql_mail_insert_in in = {.address = box->address, .name = box->name, .day = today};
    if (!sql_mail_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    box->mail = row->id;
    return sql_mail_try_insert(work->store, &(struct sql_mail_try_insert_in){.mail = row->id}, err);
}

static bool put(struct scan *scan, struct arena *arena, struct box *box, const struct sql_remind_held_in *what,
                struct err *err)
{
    struct work *work = scan->work;
    struct sql_remind_held_row *held;
    size_t n;
    if (!box->known && !look_up(work, box, err))
        return false;
    if (box->full)
        return true;
    if (!sql_remind_held(work->store, what, arena, &held, &n, err))
        return false;
    if (held->n)
        return true;
    if (!box->touched && !touch(work, box, err))
        return false;
    scan->tally.reminders++;
    return sql_reminder_insert(work->store,
                               &(struct sql_reminder_insert_in){.mail = box->mail,
                                                                .seq = box->seq++,
                                                                .assignment = what->assignment,
                                                                .kind = what->kind,
                                                                .step = what->step,
                                                                .address = box->address},
                               err);
}

/* To everybody (every leader) who stands at a node. */
static bool put_at(struct scan *scan, struct arena *arena, struct str path, bool leaders, int64_t assignment,
                   enum remind_kind kind, struct str step, struct err *err)
{
    for (size_t i = first_at(scan, path); i < scan->n_people && str_eq(scan->people[i].path, path); i++) {
        if (!stands(scan, i, path, leaders))
            continue;
        const struct sql_remind_held_in what = {.assignment = assignment,
                                                .kind = str_from(remind_kind_name(kind)),
                                                .step = step,
                                                .address = scan->people[i].box->address};
        if (!put(scan, arena, scan->people[i].box, &what, err))
            return false;
    }
    return true;
}

/* --- what a day asks for --- */

/* Who owes it: a node of the tree, else who asked. */
static struct str owner_of(const struct sql_remind_dated_row *row)
{
    return str_empty(row->path) ? row->asker : row->path;
}

static bool put_owner(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row,
                      enum remind_kind kind, struct str step, struct err *err)
{
    const struct str path = owner_of(row);
    if (first_at(scan, path) == scan->n_people) {
        struct arena *kept = scan->work->arena;
        VEC_PUSH(kept, &scan->lost, ((struct lost){str_copy(kept, path), str_copy(kept, row->name)}));
        return true;
    }
    return put_at(scan, arena, path, false, row->id, kind, step, err);
}

static bool put_late(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row, int late,
                     struct err *err)
{
    const struct str day = common_date_text(arena, scan->work->today);
    if (!put_owner(scan, arena, row, REMIND_OVERDUE, day, err))
        return false;
    if (late >= REMIND_SUPERIOR_DAYS) {
        const struct str path = nearest(scan, above(owner_of(row)), false);
        if (path.p && !str_eq(path, owner_of(row)) &&
            !put_at(scan, arena, path, false, row->id, REMIND_SUPERIOR, row->due, err))
            return false;
    }
    if (late >= REMIND_LEADER_DAYS) {
        const struct str path = nearest(scan, row->asker, true);
        if (path.p && !put_at(scan, arena, path, true, row->id, REMIND_LEADER, row->due, err))
            return false;
    }
    return true;
}

/* 7, 3 or 1: the step that so many days before the due day belong to. */
static int soon_step(int left)
{
    return left <= 1 ? 1 : left <= 3 ? 3 : REMIND_SOON_DAYS;
}

static bool scan_dated_row(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row,
                           struct err *err)
{
    enum { MONDAY = 1, SUNDAY_AFTER = 6 };
    const struct date today = scan->work->today;
    const int left = date_to_days(common_date(row->due)) - date_to_days(today);
    if (date_weekday(today) == MONDAY && left <= SUNDAY_AFTER &&
        !put_owner(scan, arena, row, REMIND_WEEK, common_date_text(arena, today), err))
        return false;
    if (left < 0)
        return put_late(scan, arena, row, -left, err);
    const struct str step = str_printf(arena, "%.*s/%d", STR_ARG(row->due), soon_step(left));
    return put_owner(scan, arena, row, REMIND_SOON, step, err);
}

static bool scan_returned_row(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row,
                              struct err *err)
{
    return put_owner(scan, arena, row, REMIND_RETURNED, row->handed, err);
}

static bool scan_unread_row(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row,
                            struct err *err)
{
    return put_owner(scan, arena, row, REMIND_UNREAD, STR(""), err);
}

/* Seconds since 1970 at which the day begins in Viet Nam. */
static int64_t day_begins(struct date day)
{
    enum { DAY_SECONDS = 86400, VIETNAM_OFFSET = 7 * 3600 };
    return (int64_t)date_to_days(day) * DAY_SECONDS - VIETNAM_OFFSET;
}

typedef bool rows_behind(struct work *work, const struct sql_remind_dated_row *last, struct arena *arena,
                         struct sql_remind_dated_row **ret_rows, size_t *ret_n, struct err *err);
typedef bool scan_row(struct scan *scan, struct arena *arena, const struct sql_remind_dated_row *row, struct err *err);

static bool dated_behind(struct work *work, const struct sql_remind_dated_row *last, struct arena *arena,
                         struct sql_remind_dated_row **ret_rows, size_t *ret_n, struct err *err)
{
    const struct sql_remind_dated_in in = {
        .due_to = common_date_text(arena, date_add_days(work->today, REMIND_SOON_DAYS)),
        .after_due = last ? last->due : STR(""),
        .after_id = last ? last->id : 0,
        .limit = SCAN_STEP};
    return sql_remind_dated(work->store, &in, arena, ret_rows, ret_n, err);
}

static bool returned_behind(struct work *work, const struct sql_remind_dated_row *last, struct arena *arena,
                            struct sql_remind_dated_row **ret_rows, size_t *ret_n, struct err *err)
{
    const struct sql_remind_returned_in in = {.after_id = last ? last->id : 0, .limit = SCAN_STEP};
    return sql_remind_returned(work->store, &in, arena, ret_rows, ret_n, err);
}

static bool unread_behind(struct work *work, const struct sql_remind_dated_row *last, struct arena *arena,
                          struct sql_remind_dated_row **ret_rows, size_t *ret_n, struct err *err)
{
    const struct sql_remind_unread_in in = {
        .made_before = day_begins(date_add_days(work->today, 1 - REMIND_UNREAD_DAYS)) - 1,
        .after_created = last ? last->created : INT64_MIN,
        .after_id = last ? last->id : 0,
        .limit = SCAN_STEP};
    return sql_remind_unread(work->store, &in, arena, ret_rows, ret_n, err);
}

static bool scan_all(struct scan *scan, rows_behind *behind, scan_row *each, struct err *err)
{
    /* two arenas in turn: the last row of one step is where the next begins */
    struct arena *arena = arena_create(), *next = arena_create();
    const struct sql_remind_dated_row *last = NULL;
    bool ok = true;
    size_t n;
    do {
        struct arena *now = next;
        next = arena;
        arena = now;
        arena_reset(now);
        struct sql_remind_dated_row *rows = NULL;
        n = 0;
        ok = behind(scan->work, last, now, &rows, &n, err);
        for (size_t i = 0; ok && i < n; i++)
            ok = each(scan, now, &rows[i], err);
        last = n ? &rows[n - 1] : NULL;
    } while (ok && n == SCAN_STEP);
    arena_destroy(arena);
    arena_destroy(next);
    return ok;
}

/* --- the end of it --- */

static int by_lost_path(const void *left, const void *right)
{
    return str_cmp(((const struct lost *)left)->path, ((const struct lost *)right)->path);
}

static void count_lost(struct scan *scan)
{
    struct remind_tally *tally = &scan->tally;
    struct lost *v = scan->lost.v;
    if (scan->lost.n)
        qsort(v, scan->lost.n, sizeof *v, by_lost_path);
    tally->names = ARENA_ARRAY(scan->work->arena, struct str, NAMES_MAX);
    for (size_t i = 0; i < scan->lost.n; i++) {
        if (i && str_eq(v[i].path, v[i - 1].path))
            continue;
        tally->unreachable++;
        if (tally->n_names < NAMES_MAX && !str_empty(v[i].name))
            tally->names[tally->n_names++] = v[i].name;
    }
}

static bool journal_boxes(struct scan *scan, struct err *err)
{
    for (size_t i = 0; i < scan->n_boxes; i++) {
        const struct box *box = &scan->boxes[i];
        if (!box->touched)
            continue;
        scan->tally.mails++;
        if (!state_journal(scan->work, box->before.p ? "mail.add" : "mail.make", "mail", box->mail, box->before, STR_NONE,
                           err))
            return false;
    }
    return true;
}

bool remind_scan(struct work *work, struct remind_tally *ret_tally, struct err *err)
{
    struct scan scan = {.work = work};
    if (!load_people(&scan, err) || !sql_mail_try_restore(work->store, err) ||
        !scan_all(&scan, returned_behind, scan_returned_row, err) ||
        !scan_all(&scan, unread_behind, scan_unread_row, err) || !scan_all(&scan, dated_behind, scan_dated_row, err) ||
        !journal_boxes(&scan, err))
        return false;
    count_lost(&scan);
    *ret_tally = scan.tally;
    return true;
}
