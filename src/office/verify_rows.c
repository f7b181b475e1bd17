/* Each row against the state that its journal entries lead to. */
#include "office/common.h"
#include "office/journal.h"
#include "office/state_assigned.h"
#include "office/verify_part.h"

#include "office_sql.h"

#include <stdlib.h>

/* The journal's word about one thing. */
struct history {
    json_t *state; /* what its entries lead to; NULL: no entry */
    json_t *tasks; /* of a paper: how its tasks came in; borrowed by nobody else */
};

static void history_free(struct history *history)
{
    json_decref(history->state);
    json_decref(history->tasks);
    *history = (struct history){0};
}

/* Nothing and 0 are the same: older entries wrote 0 for "none". */
static bool same_value(const json_t *a, const json_t *b)
{
    const bool a_none = json_is_null(a) || (json_is_integer(a) && json_integer_value(a) == 0);
    const bool b_none = json_is_null(b) || (json_is_integer(b) && json_integer_value(b) == 0);
    return (a_none && b_none) || json_equal(a, b);
}

/* What an entry says was there before must be what the entries ahead of it led to. */
static void check_before(struct verify *verify, int64_t entry, const json_t *state, json_t *before)
{
    const char *key;
    json_t *value;
    json_object_foreach(before, key, value) {
        const json_t *known = json_object_get(state, key);
        if (known && !same_value(known, value))
            verify_say(verify, &(struct verify_finding){
                                   .table = "journal",
                                   .id = entry,
                                   .column = "before",
                                   .what = _("không khớp với mục trước đó về cùng việc"),
                                   .expected = state_text(verify->work.arena, known),
                                   .found = state_text(verify->work.arena, value)});
    }
}

static json_t *parse(struct verify *verify, int64_t entry, const char *column, struct str text)
{
    if (str_empty(text))
        return NULL;
    json_t *value = json_loadb(text.p, text.n, 0, NULL);
    if (!json_is_object(value))
        verify_say(verify, &(struct verify_finding){.table = "journal",
                                                    .id = entry,
                                                    .column = column,
                                                    .what = _("không đọc được"),
                                                    .found = str_sub(text, 0, 80)});
    return value;
}

/* Starts from `first` (how a task came in with its paper; NULL: from nothing) and follows the entries. */
static bool follow(struct verify *verify, const char *subject, int64_t id, const json_t *first,
                   struct history *ret_history, struct err *err)
{
    struct journal_entry *entries;
    size_t n;
    if (!journal_of(&verify->work, subject, id, &entries, &n, err))
        return false;
    struct history history = {.state = first ? json_deep_copy(first) : n ? json_object() : NULL};
    for (size_t i = 0; i < n; i++) {
        json_t *before = parse(verify, entries[i].id, "before", entries[i].before);
        json_t *after = parse(verify, entries[i].id, "after", entries[i].after);
        check_before(verify, entries[i].id, history.state, before);
        json_t *tasks = json_object_get(after, "tasks");
        if (json_is_array(tasks)) {
            history.tasks = json_incref(tasks);
            json_object_del(after, "tasks");
        }
        json_object_del(after, "assignments");
        json_object_update(history.state, after);
        json_decref(before);
        json_decref(after);
    }
    *ret_history = history;
    return true;
}

static void compare(struct verify *verify, enum kept table, int64_t id, const json_t *expected, json_t *found)
{
    const char *key;
    json_t *value;
    json_object_foreach(found, key, value) {
        const json_t *known = json_object_get(expected, key);
        /* the register's entries once counted citations and tasks under these names */
        const bool counted = json_is_integer(known) && !json_is_integer(value) && !json_is_null(value);
        if (known && !counted && !same_value(known, value))
            verify_say(verify, &(struct verify_finding){.table = kept_tables[table].name,
                                                        .id = id,
                                                        .column = str_z(verify->work.arena, str_from(key)),
                                                        .what = _("khác với nhật ký"),
                                                        .expected = state_text(verify->work.arena, known),
                                                        .found = state_text(verify->work.arena, value)});
    }
}

/* How tasks came in with their papers, and assignments many at once with their tasks; kept from one row to the next,
 * since those of a paper, and of a task, stand together. */
struct register_of {
    int64_t document, task;
    json_t *tasks;    /* NULL: none are written down */
    json_t *assigned; /* the entries of the task that made assignments, in a list */
    bool old;         /* because the entry only counted them */
};

static bool register_of(struct verify *verify, int64_t document, struct register_of *known, struct err *err)
{
    if (known->document == document)
        return true;
    struct history history;
    if (!follow(verify, "document", document, NULL, &history, err))
        return false;
    json_decref(known->tasks);
    known->document = document;
    known->tasks = json_incref(history.tasks);
    known->old = history.state && !history.tasks;
    history_free(&history);
    return true;
}

static bool assigned_of(struct verify *verify, int64_t task, struct register_of *known, struct err *err)
{
    if (known->task == task)
        return true;
    struct journal_entry *entries;
    size_t n;
    if (!journal_of(&verify->work, "task", task, &entries, &n, err))
        return false;
    json_decref(known->assigned);
    known->assigned = json_array();
    known->task = task;
    for (size_t i = 0; i < n; i++)
        if (str_eq(entries[i].action, STR("task.assign")))
            json_array_append_new(known->assigned, parse(verify, entries[i].id, "after", entries[i].after));
    return true;
}

/* The caller drops the reference. */
static json_t *assignment_of(const struct register_of *known, int64_t id)
{
    for (size_t i = 0; i < json_array_size(known->assigned); i++) {
        json_t *state = state_assigned(json_array_get(known->assigned, i), id);
        if (state)
            return state;
    }
    return NULL;
}

static json_t *task_of(const struct register_of *known, int64_t id)
{
    for (size_t i = 0; i < json_array_size(known->tasks); i++) {
        json_t *task = json_array_get(known->tasks, i);
        if (json_integer_value(json_object_get(task, "id")) == id)
            return task;
    }
    return NULL;
}

/* Does the journal say how this row came to be? Entries that only tell of changes don't. */
static bool is_introduced(const struct verify *verify, enum kept table, const struct history *history,
                          const struct register_of *known)
{
    if (table == KEPT_TASK)
        return known->old || json_object_get(history->state, "by_hand");
    return history->state || (table == KEPT_ORG && verify->old_tree);
}

static const char *subject_of(enum kept table)
{
    return table == KEPT_ACCOUNT ? "user" : kept_tables[table].name;
}

static bool check_row(struct verify *verify, enum kept table, const struct store_value *row, struct register_of *known,
                      struct err *err)
{
    const int64_t id = row[0].i;
    json_t *first = NULL;
    if (table == KEPT_TASK) {
        if (!register_of(verify, row[kept_column(KEPT_TASK, "document")].i, known, err))
            return false;
        first = json_incref(task_of(known, id));
    } else if (table == KEPT_ASSIGNMENT) {
        if (!assigned_of(verify, row[kept_column(KEPT_ASSIGNMENT, "task")].i, known, err))
            return false;
        first = assignment_of(known, id);
    }
    struct history history;
    json_t *state = NULL;
    const bool followed = follow(verify, subject_of(table), id, first, &history, err);
    json_decref(first);
    if (!followed)
        return false;
    const bool ok = state_load(&verify->work, subject_of(table), id, &state, err);
    if (ok && !is_introduced(verify, table, &history, known))
        verify_say(verify, &(struct verify_finding){.table = kept_tables[table].name,
                                                    .id = id,
                                                    .what = _("không có trong nhật ký: đã được thêm từ bên ngoài")});
    if (ok && history.state)
        compare(verify, table, id, history.state, state);
    json_decref(state);
    history_free(&history);
    return ok;
}

bool verify_rows(struct verify *verify, enum kept table, struct err *err)
{
    struct register_of known = {0};
    struct arena *scratch = verify->work.arena;
    struct store_value last = {.type = STORE_INT, .i = INT64_MIN};
    bool ok = true;
    size_t n;
    do {
        struct arena *arena = arena_create();
        struct work work = verify->work;
        struct store_rows rows = {0};
        work.arena = arena;
        ok = kept_rows(&work, table, &last, 0, &rows, err);
        n = rows.n;
        for (size_t i = 0; ok && i < n; i++) {
            arena_reset(scratch);
            ok = check_row(verify, table, rows.v + i * (size_t)kept_width(table), &known, err);
            verify->tally.rows++;
        }
        if (ok && n)
            last.i = rows.v[(n - 1) * (size_t)kept_width(table)].i;
        arena_destroy(arena);
    } while (ok && (int64_t)n == kept_tables[table].step);
    json_decref(known.tasks);
    json_decref(known.assigned);
    return ok;
}
