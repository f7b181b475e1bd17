/* Assignments come to be: a few, each with its journal entry, or many with one for all. */
#include "office/assignment_new.h"

#include "office/assignment_row.h"
#include "office/common.h"
#include "office/state_assigned.h"
#include "office/tally_change.h"

#include "office_sql.h"

#include <stdlib.h>

/* More than that at once share one entry. Of few, each has a history of its own from its beginning. */
enum { FEW = 16 };
/* More than that are written in the order of their organisations, as an index has them: every page is touched once. */
enum { MANY = 1000 };

/* --- each owes once --- */

struct owing {
    int64_t org;
    struct str key;
    size_t at; /* among the new ones, behind those that owe already */
    bool known;
};

static int by_who(const void *a, const void *b)
{
    const struct owing *x = a, *y = b;
    if (x->org != y->org)
        return x->org < y->org ? -1 : 1;
    const int keys = x->org ? 0 : str_cmp(x->key, y->key);
    if (keys)
        return keys;
    return x->known != y->known ? (x->known ? -1 : 1) : x->at < y->at ? -1 : x->at > y->at;
}

static int by_place(const void *a, const void *b)
{
    const struct owing *x = a, *y = b;
    return x->at < y->at ? -1 : x->at > y->at;
}

/* Those of the new ones who do not owe the task yet, each once, in their order. */
static bool who_owes_not_yet(struct work *work, int64_t task, const struct assignment_new *rows, size_t n,
                             struct owing **ret_owing, size_t *ret_n, struct err *err)
{
    struct sql_assignment_owing_row *known;
    size_t n_known;
    if (!sql_assignment_owing(work->store, &(struct sql_assignment_owing_in){.task = task}, work->arena, &known,
                              &n_known, err))
        return false;
    struct owing *all = ARENA_ARRAY(work->arena, struct owing, n + n_known);
    for (size_t i = 0; i < n; i++)
        all[i] = (struct owing){
            .org = rows[i].org, .key = common_key(work->arena, common_present(rows[i].assignee)), .at = i};
    for (size_t i = 0; i < n_known; i++)
        all[n + i] = (struct owing){.org = known[i].org, .key = known[i].assignee_key, .known = true};
    if (n + n_known)
        qsort(all, n + n_known, sizeof *all, by_who);
    size_t kept = 0;
    int64_t org = -1;
    struct str key = STR("");
    for (size_t i = 0; i < n + n_known; i++) {
        const struct owing one = all[i];
        const bool again = one.org == org && (org || str_eq(one.key, key));
        org = one.org;
        key = one.key;
        if (!again && !one.known)
            all[kept++] = one;
    }
    if (kept && kept <= MANY)
        qsort(all, kept, sizeof *all, by_place);
    *ret_owing = all;
    *ret_n = kept;
    return true;
}

/* --- written --- */

struct lists {
    json_t *written, *told; /* for the statement, with the key of each name; for the journal */
};

static struct lists lists_of(const struct assignment_new *rows, const struct owing *owing, size_t n)
{
    const struct lists lists = {json_array(), json_array()};
    for (size_t i = 0; i < n; i++) {
        const struct assignment_new *row = &rows[owing[i].at];
        const struct str role = str_from(assignment_role_names[row->role]);
        json_t *one = state_assigned_row(row->org, common_present(row->assignee), role);
        json_array_append(lists.told, one);
        if (json_is_array(one)) {
            json_t *with_key = json_copy(one);
            json_array_append_new(with_key, json_stringn(owing[i].key.p, owing[i].key.n));
            json_decref(one);
            one = with_key;
        }
        json_array_append_new(lists.written, one);
    }
    return lists;
}

static bool write_rows(struct work *work, const struct task_record *task, int64_t first, const json_t *rows,
                       struct err *err)
{
    const struct sql_assignment_insert_many_in in = {
        .first = first,
        .task = task->id,
        .document = task->document,
        .document_null = task->document == 0,
        .deadline_kind = str_from(deadline_kind_name(task->due.kind)),
        .due = common_date_text(work->arena, task->due.date),
        .created = work->now,
        .rows = state_text(work->arena, rows),
    };
    return sql_assignment_insert_many(work->store, &in, err);
}

static bool journal_each(struct work *work, int64_t first, size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!state_journal(work, "assignment.create", "assignment", first + (int64_t)i, STR_NONE, STR_NONE, err))
            return false;
    return true;
}

static bool journal_all(struct work *work, const struct task_record *task, int64_t first, size_t n, json_t *rows,
                        struct err *err)
{
    const struct str due = common_date_text(work->arena, task->due.date);
    const struct tally_place place = tally_place_of(&(struct tally_columns){
        .state = STR("assigned"), .deadline_kind = str_from(deadline_kind_name(task->due.kind)), .due = due});
    return state_journal_assigned(work, task->id, first, rows, err) &&
           tally_made(work, task->id, first, first + (int64_t)n - 1, place.track, place.day, err);
}

bool assignment_create_many(struct work *work, const struct task_record *task, const struct assignment_new *rows,
                            size_t n, size_t *ret_made, struct err *err)
{
    struct owing *owing;
    struct sql_assignment_next_row *next;
    size_t made, one;
    if (!who_owes_not_yet(work, task->id, rows, n, &owing, &made, err) ||
        !sql_assignment_next(work->store, work->arena, &next, &one, err))
        return false;
    if (ret_made)
        *ret_made = made;
    if (made == 0)
        return true;
    const struct lists lists = lists_of(rows, owing, made);
    const bool ok = write_rows(work, task, next->id, lists.written, err) &&
                    (made <= FEW ? journal_each(work, next->id, made, err)
                                 : journal_all(work, task, next->id, made, lists.told, err));
    json_decref(lists.written);
    json_decref(lists.told);
    return ok;
}
