/* Gathers what is owed now, and keeps it. */
#include "office/access.h"
#include "office/common.h"
#include "office/org.h"
#include "office/snapshot.h"
#include "office/state.h"

#include "office_sql.h"

#include <sodium.h>
#include <stdlib.h>

enum { READ_ROWS = 500 };

/* What is known of an assignment until all are there: then its task and unit get their places. */
struct gathered {
    struct snapshot_row row;
    struct snapshot_unit unit;
    struct snapshot_task task;
};

struct gathering {
    struct work *work;
    VEC(struct gathered) rows;
    VEC(struct snapshot_unit) units;
    VEC(struct snapshot_task) tasks;
    struct str words, paper; /* of the last row: neighbours share them */
};

static struct str copy_again(struct arena *arena, struct str *last, struct str text)
{
    if (!last->p || !str_eq(*last, text))
        *last = str_copy(arena, text);
    return *last;
}

static void gather_row(struct gathering *gathering, const struct assignment *a)
{
    struct arena *arena = gathering->work->arena;
    const struct gathered one = {
        .row = {.id = a->id,
                .role = a->role,
                .state = a->state,
                .lamp = a->lamp,
                .due = a->due.date,
                .first_due = a->first_due,
                .handed = a->handed,
                .done = a->done,
                .evidence = str_copy(arena, a->evidence),
                .reason = str_copy(arena, a->reason)},
        .unit = {.org = a->org, .path = a->org ? str_copy(arena, a->org_path) : STR(""),
                 .name = str_copy(arena, a->org ? a->org_name : a->assignee)},
        .task = {.id = a->task, .document = a->document,
                 .words = copy_again(arena, &gathering->words, a->words),
                 .paper = copy_again(arena, &gathering->paper, a->document_title)},
    };
    VEC_PUSH(arena, &gathering->rows, one);
    VEC_PUSH(arena, &gathering->units, one.unit);
    VEC_PUSH(arena, &gathering->tasks, one.task);
}

static bool gather_rows(struct gathering *gathering, int64_t org, struct err *err)
{
    const struct assignment_filter filter = {.lamp = -1, .org = org};
    struct page page = {.limit = READ_ROWS};
    struct work step = *gathering->work;
    size_t n = READ_ROWS;
    bool ok = true;
    step.arena = arena_create();
    while (ok && n == READ_ROWS) {
        struct assignment *rows;
        arena_reset(step.arena);
        ok = assignment_list(&step, &filter, &page, &rows, &n, err);
        if (ok && page.total > SNAPSHOT_ROWS_MAX)
            ok = ERR(err, ERR_LIMIT, _("Có %lld việc, một báo cáo chỉ chốt được %d việc. Hãy chốt cho từng đơn vị."),
                     (long long)page.total, SNAPSHOT_ROWS_MAX);
        for (size_t i = 0; ok && i < n; i++)
            gather_row(gathering, &rows[i]);
        page.offset += (int64_t)n;
    }
    arena_destroy(step.arena);
    return ok;
}

/* Also who owes nothing: a unit that is new or gone is told when reports are compared. */
static bool gather_units(struct gathering *gathering, int64_t org, struct err *err)
{
    struct work *work = gathering->work;
    struct org *orgs;
    size_t n;
    if (!org_list(work, org, &orgs, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (org_stands(&orgs[i], work->today))
            VEC_PUSH(work->arena, &gathering->units,
                     ((struct snapshot_unit){orgs[i].id, orgs[i].path, orgs[i].name, true}));
    return true;
}

static int by_unit(const void *left, const void *right)
{
    const struct snapshot_unit *a = left, *b = right;
    if (a->org != b->org)
        return a->org < b->org ? -1 : 1;
    return a->org ? 0 : str_cmp(a->name, b->name);
}

static int by_task(const void *left, const void *right)
{
    const struct snapshot_task *a = left, *b = right;
    return a->id < b->id ? -1 : a->id > b->id;
}

static int by_row(const void *left, const void *right)
{
    const struct snapshot_row *a = left, *b = right;
    return a->id < b->id ? -1 : a->id > b->id;
}

/* Each unit once: it stands when the tree said so. */
static size_t sort_units(struct snapshot_unit *units, size_t n)
{
    size_t kept = 0;
    if (n)
        qsort(units, n, sizeof *units, by_unit);
    for (size_t i = 0; i < n; i++) {
        if (kept && by_unit(&units[kept - 1], &units[i]) == 0)
            units[kept - 1].stands = units[kept - 1].stands || units[i].stands;
        else
            units[kept++] = units[i];
    }
    return kept;
}

static size_t sort_tasks(struct snapshot_task *tasks, size_t n)
{
    size_t kept = 0;
    if (n)
        qsort(tasks, n, sizeof *tasks, by_task);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || tasks[kept - 1].id != tasks[i].id)
            tasks[kept++] = tasks[i];
    return kept;
}

static void settle(struct gathering *gathering, struct snapshot_content *content)
{
    const size_t n = gathering->rows.n;
    *content = (struct snapshot_content){
        .day = gathering->work->today,
        .units = gathering->units.v,
        .n_units = sort_units(gathering->units.v, gathering->units.n),
        .tasks = gathering->tasks.v,
        .n_tasks = sort_tasks(gathering->tasks.v, gathering->tasks.n),
        .rows = ARENA_ARRAY(gathering->work->arena, struct snapshot_row, n),
        .n_rows = n,
    };
    for (size_t i = 0; i < n; i++) {
        const struct gathered *one = &gathering->rows.v[i];
        const struct snapshot_unit *unit =
            bsearch(&one->unit, content->units, content->n_units, sizeof *content->units, by_unit);
        const struct snapshot_task *task =
            bsearch(&one->task, content->tasks, content->n_tasks, sizeof *content->tasks, by_task);
        content->rows[i] = one->row;
        content->rows[i].unit = (size_t)(unit - content->units);
        content->rows[i].task = (size_t)(task - content->tasks);
    }
    if (n)
        qsort(content->rows, n, sizeof *content->rows, by_row);
}

/* Two that hold the same have different codes: the journal's last entry goes in, and with each there is one more. */
static bool find_number(struct work *work, struct snapshot *snapshot, struct err *err)
{
    struct sql_journal_head_get_row *head;
    size_t n;
    unsigned char hash[crypto_hash_sha256_BYTES];
    if (!sql_journal_head_get(work->store, work->arena, &head, &n, err))
        return false;
    const struct str seed = str_printf(work->arena, "%.*s%.*s", STR_ARG(n ? head->hash : STR_NONE),
                                       STR_ARG(snapshot->sha256));
    crypto_hash_sha256(hash, (const unsigned char *)seed.p, seed.n);
    snapshot->id = snapshot_code_from_hash(hash);
    snapshot->entry = n ? head->id : 0;
    return true;
}

static bool keep_content(struct work *work, const struct snapshot_content *content, struct str *ret_sha256,
                         struct err *err)
{
    struct buf out = {0};
    unsigned char hash[crypto_hash_sha256_BYTES];
    snapshot_text_write(&out, content);
    const struct str bytes = buf_view(&out);
    crypto_hash_sha256(hash, (const unsigned char *)bytes.p, bytes.n);
    *ret_sha256 = common_hex(work->arena, hash, sizeof hash);
    const struct sql_file_insert_in in = {.sha256 = *ret_sha256, .size = (int64_t)bytes.n, .bytes = bytes};
    const bool ok = sql_file_insert(work->store, &in, err);
    buf_free(&out);
    return ok;
}

static bool keep(struct work *work, struct snapshot *snapshot, const struct snapshot_content *content, struct err *err)
{
    if (!keep_content(work, content, &snapshot->sha256, err) ||
        !find_number(work, snapshot, err))
        return false;
    const struct sql_snapshot_insert_in in = {
        .id = snapshot->id,
        .path = snapshot->path,
        .org = snapshot->org,
        .org_null = snapshot->org == 0,
        .scope = snapshot->scope,
        .day = common_date_text(work->arena, snapshot->day),
        .taken = snapshot->taken,
        .entry = snapshot->entry,
        .taken_by = snapshot->by,
        .note = snapshot->note,
        .rows = snapshot->rows,
        .open = snapshot->open,
        .overdue = snapshot->overdue,
        .sha256 = snapshot->sha256,
    };
    return sql_snapshot_insert(work->store, &in, err) &&
           state_journal(work, "snapshot.freeze", "snapshot", snapshot->id, STR_NONE, STR_NONE, err);
}

/* The organisation, or the node where they stand; the office itself has no name of its own. */
static struct str name_of_scope(const struct snapshot_content *content, int64_t org, struct str path)
{
    for (size_t i = 0; i < content->n_units; i++)
        if (org ? content->units[i].org == org : str_eq(content->units[i].path, path))
            return content->units[i].name;
    return STR("");
}

bool snapshot_freeze(struct work *work, int64_t org, struct str note, struct snapshot *ret_snapshot, struct err *err)
{
    struct gathering gathering = {.work = work};
    struct snapshot_content content;
    struct snapshot snapshot = {.path = work->actor.path, .org = org, .day = work->today, .taken = work->now,
                                .by = common_present(work->actor.name)};
    if (str_empty(work->actor.path))
        return ERR(err, ERR_DENIED, _("Đồng chí chưa thuộc đơn vị nào nên chưa chốt được báo cáo."));
    if (!common_words(work->arena, note, LINE_MAX_BYTES, _("Ghi chú"), &snapshot.note, err) ||
        !gather_rows(&gathering, org, err) ||
        !gather_units(&gathering, org, err))
        return false;
    snapshot.note = common_present(snapshot.note);
    settle(&gathering, &content);
    snapshot.scope = name_of_scope(&content, org, snapshot.path);
    snapshot.rows = (int64_t)content.n_rows;
    for (size_t i = 0; i < content.n_rows; i++) {
        snapshot.open += lamp_is_open(content.rows[i].lamp);
        snapshot.overdue += snapshot_lamp_is_late(content.rows[i].lamp);
    }
    if (!keep(work, &snapshot, &content, err))
        return false;
    *ret_snapshot = snapshot;
    return true;
}
