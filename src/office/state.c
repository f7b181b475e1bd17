#include "office/state.h"

#include "office/common.h"
#include "office/journal.h"
#include "office/state_assigned.h"
#include "office/tally_change.h"

#include <sodium.h>
#include <stdlib.h>

static const struct {
    const char *subject;
    enum kept table;
} subjects[] = {
    {"org", KEPT_ORG},   {"user", KEPT_ACCOUNT},          {"document", KEPT_DOCUMENT},
    {"task", KEPT_TASK}, {"assignment", KEPT_ASSIGNMENT}, {"awaited", KEPT_AWAITED}, {"record", KEPT_RECORD},
    {"org_alias", KEPT_ORG_ALIAS},
    {"extension", KEPT_EXTENSION}, {"calendar_day", KEPT_CALENDAR_DAY}, {"setting", KEPT_SETTING},
    {"duty", KEPT_DUTY},
    {"mail", KEPT_MAIL}, {"batch", KEPT_BATCH}, {"snapshot", KEPT_SNAPSHOT}, {"book", KEPT_BOOK},
    {"book_entry", KEPT_BOOK_ENTRY},
};

static void *allocate_or_abort(size_t n)
{
    void *p = malloc(n ? n : 1);
    if (!p)
        abort();
    return p;
}

void state_init(void)
{
    json_set_alloc_funcs(allocate_or_abort, free);
}

enum kept state_table(struct str subject)
{
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++)
        if (str_eq(subject, str_from(subjects[i].subject)))
            return subjects[i].table;
    return KEPT__MAX;
}

struct str state_text(struct arena *arena, const json_t *value)
{
    char *text = json_dumps(value, JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    const struct str copy = text ? str_copy(arena, str_from(text)) : STR("");
    free(text);
    return copy;
}

static struct str digest(struct arena *arena, struct str bytes)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)bytes.p, bytes.n);
    return common_hex(arena, hash, sizeof hash);
}

static json_t *state_string(struct arena *arena, struct str s)
{
    json_t *string = json_stringn(s.p ? s.p : "", s.n);
    if (string)
        return string;
    /* bytes that are no text can only have come past us; their digest differs from whatever was written down */
    const struct str hash = digest(arena, s);
    const struct str shown = str_printf(arena, "sha256:%.*s", STR_ARG(hash));
    return json_stringn(shown.p, shown.n);
}

static json_t *state_value(struct arena *arena, const struct store_value *v)
{
    if (v->null)
        return json_null();
    switch (v->type) {
    case STORE_INT:
        return json_integer(v->i);
    case STORE_REAL:
        return json_real(v->r);
    case STORE_TEXT:
        return state_string(arena, v->s);
    case STORE_BLOB:
        break;
    }
    return state_string(arena, digest(arena, v->s));
}

bool state_is_derived(struct str column)
{
    return str_ends(column, STR("_key")) || str_ends(column, STR("_fold"));
}

/* The columns of a row, without those that are made from others. */
static json_t *state_row(struct arena *arena, enum kept table, const struct store_value *row, bool with_id)
{
    json_t *object = json_object();
    size_t at = 0;
    struct str column;
    for (int i = 0; (column = kept_next_column(table, &at)).p; i++)
        if (!state_is_derived(column) && (with_id || !str_eq(column, STR("id"))))
            json_object_set_new(object, str_z(arena, column), state_value(arena, &row[i]));
    return object;
}

/* The rows of a table whose first key is `owner`, handed to `each` in order. */
static bool rows_of(struct work *work, enum kept table, int64_t owner,
                    void (*each)(struct work *work, json_t *list, const struct store_value *row), json_t *list,
                    struct err *err)
{
    enum { FEW = 16 }; /* as many as most have; what belongs to the next owner is read in vain */
    const int width = kept_width(table);
    const struct store_value first[] = {{.type = STORE_INT, .i = owner - 1}, {.type = STORE_INT, .i = INT64_MAX}};
    /* no text is behind all others; keys that are texts are never empty, so '' is before them */
    const struct store_value none = {.type = STORE_TEXT, .s = STR("")};
    const struct store_value first_text[] = {{.type = STORE_INT, .i = owner}, none, none};
    const bool texts = table == KEPT_ORG_NAME || table == KEPT_DOCUMENT_ACCESS || table == KEPT_RECOVERY_CODE;
    const struct store_value *after = texts ? first_text : first;
    for (;;) {
        struct store_rows rows;
        if (!kept_rows(work, table, after, FEW, &rows, err))
            return false;
        for (size_t i = 0; i < rows.n; i++) {
            const struct store_value *row = rows.v + i * (size_t)width;
            if (row[0].i != owner)
                return true;
            each(work, list, row);
            after = row;
        }
        if (rows.n < FEW)
            return true;
    }
}

static void add_name(struct work *work, json_t *list, const struct store_value *row)
{
    const struct store_value *name = &row[kept_column(KEPT_ORG_NAME, "name")];
    const bool plain = str_empty(row[kept_column(KEPT_ORG_NAME, "kind")].s) &&
                       row[kept_column(KEPT_ORG_NAME, "since")].null && row[kept_column(KEPT_ORG_NAME, "until")].null;
    json_array_append_new(list, plain ? state_value(work->arena, name) : state_row(work->arena, KEPT_ORG_NAME, row, false));
}

static void add_contact(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_row(work->arena, KEPT_ORG_CONTACT, row, false));
}

static void add_assignee(struct work *work, json_t *list, const struct store_value *row)
{
    /* numbered 0, 1, … without gaps; a gap shows */
    if (row[kept_column(KEPT_TASK_ASSIGNEE, "seq")].i != (int64_t)json_array_size(list))
        json_array_append_new(list, json_null());
    json_array_append_new(list, state_value(work->arena, &row[kept_column(KEPT_TASK_ASSIGNEE, "name")]));
}

static void add_citation(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_row(work->arena, KEPT_CITATION, row, false));
}

static void add_access(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_row(work->arena, KEPT_DOCUMENT_ACCESS, row, false));
}

static void add_code(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_value(work->arena, &row[kept_column(KEPT_RECOVERY_CODE, "hash")]));
}

static void add_token(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_row(work->arena, KEPT_API_TOKEN, row, true));
}

static void add_filter(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_row(work->arena, KEPT_SAVED_FILTER, row, true));
}

static bool add_list(struct work *work, json_t *state, const char *key, enum kept table, int64_t owner,
                     void (*each)(struct work *work, json_t *list, const struct store_value *row), struct err *err)
{
    json_t *list = json_array();
    const bool ok = rows_of(work, table, owner, each, list, err);
    json_object_set_new(state, key, list);
    return ok;
}

static void add_record(struct work *work, json_t *list, const struct store_value *row)
{
    json_array_append_new(list, state_value(work->arena, &row[kept_column(KEPT_RECORD_PROOF, "record")]));
}

static void add_response(struct work *work, json_t *list, const struct store_value *row)
{
    json_t *response = state_row(work->arena, KEPT_RESPONSE, row, false);
    json_object_del(response, "assignment");
    json_array_append_new(list, response);
}

static void add_reminder(struct work *work, json_t *list, const struct store_value *row)
{
    json_t *reminder = state_row(work->arena, KEPT_REMINDER, row, false);
    json_object_del(reminder, "mail");
    json_array_append_new(list, reminder);
}

/* The one row of a table that may belong to a thing, under a key. */
static bool add_one(struct work *work, json_t *state, const char *key, enum kept table, int64_t owner, struct err *err)
{
    struct store_rows rows;
    if (!kept_row(work, table, owner, &rows, err))
        return false;
    json_object_set_new(state, key, rows.n ? state_row(work->arena, table, rows.v, false) : json_null());
    return true;
}

static bool add_paper(struct work *work, json_t *state, int64_t document, struct err *err)
{
    struct store_rows text;
    json_t *citations = json_array();
    const bool ok = rows_of(work, KEPT_CITATION, document, add_citation, citations, err) &&
                    kept_row(work, KEPT_DOCUMENT_TEXT, document, &text, err);
    if (ok) {
        const struct str all = digest(work->arena, state_text(work->arena, citations));
        json_object_set_new(state, "citations", state_string(work->arena, all));
        json_object_set_new(state, "text",
                            text.n ? state_string(work->arena, digest(work->arena, text.v[1].s)) : json_null());
        const struct str doubts = text.n ? text.v[kept_column(KEPT_DOCUMENT_TEXT, "doubts")].s : STR("");
        json_object_set_new(state, "doubts",
                            state_string(work->arena, str_empty(doubts) ? doubts : digest(work->arena, doubts)));
    }
    json_decref(citations);
    return ok;
}

/* What belongs to a thing and stands outside its row. */
static bool add_parts(struct work *work, enum kept table, int64_t id, json_t *state, const struct store_value *row,
                      struct err *err)
{
    switch (table) {
    case KEPT_ORG:
        return add_list(work, state, "names", KEPT_ORG_NAME, id, add_name, err) &&
               add_list(work, state, "contacts", KEPT_ORG_CONTACT, id, add_contact, err);
    case KEPT_TASK:
        return add_list(work, state, "assignees", KEPT_TASK_ASSIGNEE, id, add_assignee, err);
    case KEPT_DOCUMENT:
        return add_list(work, state, "access", KEPT_DOCUMENT_ACCESS, id, add_access, err) &&
               add_one(work, state, "no_task", KEPT_NO_TASK, id, err) &&
               add_one(work, state, "arrival", KEPT_ARRIVAL, id, err) &&
               add_paper(work, state, id, err);
    case KEPT_ASSIGNMENT:
        return add_list(work, state, "records", KEPT_RECORD_PROOF, id, add_record, err) &&
               add_list(work, state, "responses", KEPT_RESPONSE, id, add_response, err);
    case KEPT_RECORD:
        return add_one(work, state, "meeting", KEPT_MEETING, id, err);
    case KEPT_MAIL:
        return add_list(work, state, "reminders", KEPT_REMINDER, id, add_reminder, err);
    case KEPT_ACCOUNT: {
        const struct str hash = row[kept_column(KEPT_ACCOUNT, "password")].s;
        json_object_set_new(state, "password", state_string(work->arena, digest(work->arena, hash)));
        /* of a secret that is kept as it is only its digest is written down */
        return add_one(work, state, "second_factor", KEPT_SECOND_FACTOR, id, err) &&
               add_list(work, state, "recovery", KEPT_RECOVERY_CODE, id, add_code, err) &&
               add_list(work, state, "tokens", KEPT_API_TOKEN, id, add_token, err) &&
               add_one(work, state, "calendar", KEPT_CALENDAR_FEED, id, err) &&
               add_list(work, state, "filters", KEPT_SAVED_FILTER, id, add_filter, err);
    }
    default:
        return true;
    }
}

bool state_load(struct work *work, const char *subject, int64_t id, json_t **ret_state, struct err *err)
{
    const enum kept table = state_table(str_from(subject));
    struct store_rows rows;
    if (!kept_row(work, table, id, &rows, err))
        return false;
    if (rows.n == 0) {
        *ret_state = NULL;
        return true;
    }
    json_t *state = state_row(work->arena, table, rows.v, false);
    if (!add_parts(work, table, id, state, rows.v, err)) {
        json_decref(state);
        return false;
    }
    *ret_state = state;
    return true;
}

bool state_of(struct work *work, const char *subject, int64_t id, struct str *ret_state, struct err *err)
{
    json_t *state;
    if (!state_load(work, subject, id, &state, err))
        return false;
    *ret_state = state ? state_text(work->arena, state) : STR_NONE;
    json_decref(state);
    return true;
}

/* Takes out of both what is the same in both. */
static void keep_differences(json_t *before, json_t *after)
{
    const char *key;
    json_t *value;
    void *next;
    json_object_foreach_safe(before, next, key, value) {
        if (json_equal(value, json_object_get(after, key))) {
            json_object_del(after, key);
            json_object_del(before, key);
        }
    }
}

static struct str text_of(const json_t *state, const char *key)
{
    const json_t *value = json_object_get(state, key);
    return json_is_string(value) ? str_make(json_string_value(value), json_string_length(value)) : STR_NONE;
}

static struct tally_place place_of(const json_t *state)
{
    return tally_place_of(&(struct tally_columns){
        .org = json_integer_value(json_object_get(state, "org")),
        .state = text_of(state, "state"),
        .deadline_kind = text_of(state, "deadline_kind"),
        .due = text_of(state, "due"),
        .handed = text_of(state, "handed"),
        .done = text_of(state, "done"),
    });
}

/* Assignments never go away: `now` is there. */
static bool count_assignment(struct work *work, const json_t *was, const json_t *now, struct err *err)
{
    const struct tally_place before = place_of(was), after = place_of(now);
    return tally_change(work, json_integer_value(json_object_get(now, "task")), was ? &before : NULL, &after, err);
}

bool state_journal(struct work *work, const char *action, const char *subject, int64_t id, struct str before,
                   struct str note, struct err *err)
{
    json_t *now;
    if (!state_load(work, subject, id, &now, err))
        return false;
    json_t *was = before.p ? json_loadb(before.p, before.n, 0, NULL) : NULL;
    const bool counted = state_table(str_from(subject)) != KEPT_ASSIGNMENT || count_assignment(work, was, now, err);
    if (was && now)
        keep_differences(was, now);
    if (now && !str_empty(note))
        json_object_set_new(now, "note", state_string(work->arena, note));
    const struct str was_text = was ? state_text(work->arena, was) : STR_NONE;
    const struct str now_text = now ? state_text(work->arena, now) : STR_NONE;
    json_decref(was);
    json_decref(now);
    return counted && journal_write(work, action, subject, id, was_text, now_text, err);
}

static bool add_tasks(struct work *work, const int64_t *tasks, size_t n, json_t *list, struct err *err)
{
    for (size_t i = 0; i < n; i++) {
        json_t *task;
        if (!state_load(work, "task", tasks[i], &task, err))
            return false;
        json_object_set_new(task, "id", json_integer(tasks[i]));
        json_array_append_new(list, task);
    }
    return true;
}

bool state_journal_registered(struct work *work, int64_t document, const int64_t *tasks, size_t n, struct err *err)
{
    json_t *state;
    if (!state_load(work, "document", document, &state, err))
        return false;
    json_t *list = json_array();
    const bool ok = add_tasks(work, tasks, n, list, err);
    json_object_set_new(state, "tasks", list);
    const struct str text = state_text(work->arena, state);
    json_decref(state);
    return ok && journal_write(work, "document.register", "document", document, STR_NONE, text, err);
}

void state_take_made(json_t *after, void (*each)(void *data, enum kept table, int64_t id), void *data)
{
    const json_t *tasks = json_object_get(after, "tasks");
    for (size_t i = 0; i < json_array_size(tasks); i++)
        each(data, KEPT_TASK, json_integer_value(json_object_get(json_array_get(tasks, i), "id")));
    int64_t first;
    const size_t n = state_assigned_count(after, &first);
    for (size_t i = 0; i < n; i++)
        each(data, KEPT_ASSIGNMENT, first + (int64_t)i);
    json_object_del(after, "tasks");
    json_object_del(after, "assignments");
}

bool state_journal_assigned(struct work *work, int64_t task, int64_t first, json_t *rows, struct err *err)
{
    json_t *common;
    if (!state_load(work, "assignment", first, &common, err))
        return false;
    static const char *const own[] = {"org", "assignee", "role"};
    for (size_t i = 0; i < sizeof own / sizeof *own; i++)
        json_object_del(common, own[i]);
    json_t *after = json_object(), *assignments = json_object();
    json_object_set_new(assignments, "common", common);
    json_object_set_new(assignments, "first", json_integer(first));
    json_object_set(assignments, "rows", rows);
    json_object_set_new(after, "assignments", assignments);
    const struct str text = state_text(work->arena, after);
    json_decref(after);
    return journal_write(work, "task.assign", "task", task, STR_NONE, text, err);
}
