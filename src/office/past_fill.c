/* The rows of now, turned back: without what is new since, and with what was there before later changes. */
#include "office/common.h"
#include "office/past_part.h"
#include "office/state.h"
#include "text/text.h"

#include "office_sql.h"

#include <string.h>
#include <time.h>

struct ids {
    VEC(int64_t) list; /* ascending */
};

struct fill {
    struct work *now, *past;
    const struct past_undo *undo;
    struct arena *arena;
    struct ids taken[KEPT__MAX]; /* of tables to whose rows others belong */
    enum kept table;             /* the one at work */
    int64_t rows;
    time_t begun;
};

/* How a table is turned back. One who adds a table has to say so here. */
enum way {
    WAY_UNDONE,  /* things with states: what is new is left out, what was changed is put back */
    WAY_PARTS,   /* rows that stand in the state of their owner as a list */
    WAY_WITH,    /* never changes, comes and goes with its owner */
    WAY_RIGHTS,  /* as it is now, since rights are those of now */
    WAY_COUNTED, /* follows from other rows, when all of them are there */
    WAY_LASTING, /* read from the office of now (struct work) */
    WAY_SECRET,  /* people and what they sign in with: never taken over */
};

static enum way way_of(enum kept table)
{
    switch (table) {
    case KEPT_ORG:
    case KEPT_ORG_ALIAS:
    case KEPT_DOCUMENT:
    case KEPT_TASK:
    case KEPT_ASSIGNMENT:
    case KEPT_RECORD:
    case KEPT_AWAITED:
    case KEPT_EXTENSION:
    case KEPT_CALENDAR_DAY:
    case KEPT_SETTING:
    case KEPT_DUTY:
    case KEPT_MAIL:
    case KEPT_BATCH:
    case KEPT_SNAPSHOT:
    case KEPT_BOOK:
    case KEPT_BOOK_ENTRY:
        return WAY_UNDONE;
    case KEPT_ORG_NAME:
    case KEPT_ORG_CONTACT:
    case KEPT_TASK_ASSIGNEE:
    case KEPT_RECORD_PROOF:
    case KEPT_RESPONSE:
    case KEPT_NO_TASK:
    case KEPT_ARRIVAL:
    case KEPT_MEETING:
    case KEPT_REMINDER:
        return WAY_PARTS;
    case KEPT_CITATION:
        return WAY_WITH;
    case KEPT_DOCUMENT_ACCESS:
        return WAY_RIGHTS;
    case KEPT_FILE:
    case KEPT_DOCUMENT_TEXT:
    case KEPT_DOCUMENT_SEARCH:
    case KEPT_JOURNAL:
    case KEPT_JOURNAL_HEAD:
        return WAY_LASTING;
    case KEPT_OWED_TALLY:
    case KEPT_ASKED_TALLY:
    case KEPT_TASK_TALLY:
        return WAY_COUNTED;
    case KEPT_ACCOUNT:
    case KEPT_SECOND_FACTOR:
    case KEPT_RECOVERY_CODE:
    case KEPT_API_TOKEN:
    case KEPT_CALENDAR_FEED:
    case KEPT_SAVED_FILTER:
    case KEPT__MAX:
        break;
    }
    return WAY_SECRET;
}

/* The column that names the owner of a row, and the owner's table; for WAY_PARTS the key in the owner's state. */
static const struct owner {
    const char *column; /* NULL: nobody owns it */
    enum kept table;
    const char *key;
} owners[KEPT__MAX] = {
    [KEPT_ORG_NAME] = {"org", KEPT_ORG, "names"},
    [KEPT_ORG_CONTACT] = {"org", KEPT_ORG, "contacts"},
    [KEPT_ORG_ALIAS] = {"org", KEPT_ORG, NULL},
    [KEPT_DOCUMENT_ACCESS] = {"document", KEPT_DOCUMENT, "access"},
    [KEPT_CITATION] = {"document", KEPT_DOCUMENT, NULL},
    [KEPT_TASK] = {"document", KEPT_DOCUMENT, NULL},
    [KEPT_TASK_ASSIGNEE] = {"task", KEPT_TASK, "assignees"},
    [KEPT_ASSIGNMENT] = {"task", KEPT_TASK, NULL},
    [KEPT_RECORD] = {"document", KEPT_DOCUMENT, NULL},
    [KEPT_RECORD_PROOF] = {"assignment", KEPT_ASSIGNMENT, "records"},
    [KEPT_RESPONSE] = {"assignment", KEPT_ASSIGNMENT, "responses"},
    [KEPT_AWAITED] = {"task", KEPT_TASK, NULL},
    [KEPT_BOOK_ENTRY] = {"book", KEPT_BOOK, NULL},
    [KEPT_EXTENSION] = {"assignment", KEPT_ASSIGNMENT, NULL},
    [KEPT_REMINDER] = {"mail", KEPT_MAIL, "reminders"},
    [KEPT_MEETING] = {"record", KEPT_RECORD, "meeting"},
    [KEPT_NO_TASK] = {"document", KEPT_DOCUMENT, "no_task"},
    [KEPT_ARRIVAL] = {"document", KEPT_DOCUMENT, "arrival"},
};

static bool is_taken(const struct fill *fill, enum kept table, int64_t id)
{
    const struct ids *ids = &fill->taken[table];
    size_t from = 0, to = ids->list.n;
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        if (ids->list.v[middle] == id)
            return true;
        if (ids->list.v[middle] < id)
            from = middle + 1;
        else
            to = middle;
    }
    return false;
}

/* A row whose owner came later did so, too, also where old entries didn't write it down. */
static bool owner_is_there(const struct fill *fill, const struct store_value *row)
{
    const struct owner *owner = &owners[fill->table];
    if (!owner->column)
        return true;
    const struct store_value *id = &row[kept_column(fill->table, owner->column)];
    return id->null || is_taken(fill, owner->table, id->i);
}

static bool put(struct fill *fill, enum kept table, const struct store_value *row, struct err *err)
{
    enum { LOOK_STEP = 1024 };
    if (++fill->rows > PAST_ROWS_MAX)
        return ERR(err, ERR_LIMIT, _("Văn phòng có quá nhiều dữ liệu (trên %d dòng) nên chưa xem lại được như một ngày đã "
                                     "qua."),
                   PAST_ROWS_MAX);
    if (fill->rows % LOOK_STEP == 0 && time(NULL) - fill->begun > PAST_SECONDS_MAX)
        return ERR(err, ERR_LIMIT, _("Dựng lại ngày cũ lâu quá %d giây nên đã thôi. Hãy thử lại khi máy rỗi hơn."),
                   PAST_SECONDS_MAX);
    return kept_put(fill->past, table, row, err);
}

/* --- things --- */

static bool refuse(enum kept table, int64_t id, const char *column, struct err *err)
{
    return ERR(err, ERR_STORE, _("Nhật ký kể một thay đổi không dựng lại được (%s %lld, %s). Hãy chạy dondoc verify."),
               kept_tables[table].name, (long long)id, column);
}

/* What stands in the state of a thing and not in its row. */
static bool is_part(enum kept table, const char *key)
{
    for (int part = 0; part < KEPT__MAX; part++)
        if (owners[part].key && owners[part].table == table && str_eq(str_from(key), str_from(owners[part].key)))
            return true;
    return false;
}

static bool is_column(enum kept table, const char *key)
{
    size_t at = 0;
    struct str column;
    while ((column = kept_next_column(table, &at)).p)
        if (str_eq(column, str_from(key)))
            return true;
    return false;
}

static bool check_keys(enum kept table, int64_t id, const json_t *was, struct err *err)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)was, key, value) {
        if (!is_column(table, key) && !is_part(table, key))
            return refuse(table, id, key, err);
    }
    return true;
}

static bool value_of(const json_t *json, struct store_value *value)
{
    const bool text = value->type == STORE_TEXT && json_is_string(json);
    const bool number = value->type == STORE_INT && json_is_integer(json);
    value->null = json_is_null(json);
    if (text)
        value->s = str_make(json_string_value(json), json_string_length(json));
    if (number)
        value->i = json_integer_value(json);
    return text || number || value->null;
}

/* A key is made from the column that it is called after. */
static struct str key_of(struct arena *arena, enum kept table, const struct store_value *row, struct str column)
{
    const struct str from = str_sub(column, 0, column.n - (sizeof "_key" - 1));
    const struct str text = row[kept_column(table, str_z(arena, from))].s;
    const struct str key = str_eq(from, STR("number"))   ? common_number_key(arena, text)
                           : str_eq(from, STR("symbol")) ? common_symbol_key(arena, text)
                                                         : common_key(arena, text);
    return common_present(key);
}

/* Where a node hangs is as it is now, since that is a right. Names were told apart where it hung then. */
static void tell_moved_apart(struct arena *arena, const json_t *was, struct store_value *row)
{
    struct str *key = &row[kept_column(KEPT_ORG, "name_key")].s;
    if (json_object_get(was, "parent"))
        *key = str_printf(arena, "%.*s #%lld", STR_ARG(*key), (long long)row[0].i);
}

static bool turn_back(enum kept table, struct arena *arena, const json_t *was, struct store_value *row,
                      struct err *err)
{
    if (!check_keys(table, row[0].i, was, err))
        return false;
    size_t at = 0;
    struct str column;
    for (int i = 0; (column = kept_next_column(table, &at)).p; i++) {
        const json_t *value = json_object_getn(was, column.p, column.n);
        if (value && !past_is_right(column) && !value_of(value, &row[i]))
            return refuse(table, row[0].i, str_z(arena, column), err);
    }
    at = 0;
    for (int i = 0; (column = kept_next_column(table, &at)).p; i++)
        if (state_is_derived(column))
            row[i].s = key_of(arena, table, row, column);
    if (table == KEPT_ORG)
        tell_moved_apart(arena, was, row);
    return true;
}

/* It may hang now under a node that was not there yet. */
static void forget_new_parent(const struct fill *fill, struct store_value *row)
{
    struct store_value *parent = &row[kept_column(KEPT_ORG, "parent")];
    parent->null = parent->null || past_undo_is_new(fill->undo, KEPT_ORG, parent->i);
}

/* A paper, and some records, lead to a file; its bytes are read from the office of now. */
static bool put_file(struct fill *fill, struct arena *arena, const struct store_value *row, struct err *err)
{
    if (fill->table != KEPT_DOCUMENT && fill->table != KEPT_RECORD)
        return true;
    const struct store_value *sha256 = &row[kept_column(fill->table, "sha256")];
    const struct store_value file[] = {*sha256, {.type = STORE_INT}, {.type = STORE_BLOB, .s = STR("")}};
    struct sql_verify_file_row *held;
    size_t n = 1;
    return (sha256->null || sql_verify_file(fill->past->store, &(struct sql_verify_file_in){.sha256 = sha256->s}, arena,
                                            &held, &n, err)) &&
           (n || put(fill, KEPT_FILE, file, err));
}

static bool undo_row(void *data, struct arena *arena, const struct store_value *row, struct err *err)
{
    struct fill *fill = data;
    const int64_t id = row[0].i;
    if (past_undo_is_new(fill->undo, fill->table, id) || !owner_is_there(fill, row))
        return true;
    const json_t *was = past_undo_was(fill->undo, fill->table, id);
    if (was) {
        const size_t width = (size_t)kept_width(fill->table);
        struct store_value *turned = ARENA_ARRAY(arena, struct store_value, width);
        memcpy(turned, row, width * sizeof *row);
        if (!turn_back(fill->table, arena, was, turned, err))
            return false;
        if (fill->table == KEPT_ORG)
            forget_new_parent(fill, turned);
        row = turned;
    }
    VEC_PUSH(fill->arena, &fill->taken[fill->table].list, id);
    return put_file(fill, arena, row, err) && put(fill, fill->table, row, err);
}

/* --- parts --- */

/* The owner's parts as its later changes say they were; NULL when they did not change. */
static json_t *parts_of(const struct fill *fill, int64_t id)
{
    const struct owner *owner = &owners[fill->table];
    return json_object_get(past_undo_was(fill->undo, owner->table, id), owner->key);
}

static bool part_row(void *data, struct arena *arena, const struct store_value *row, struct err *err)
{
    (void)arena;
    struct fill *fill = data;
    const int64_t owner = row[kept_column(fill->table, owners[fill->table].column)].i;
    return !owner_is_there(fill, row) || parts_of(fill, owner) || put(fill, fill->table, row, err);
}

/* What a part holds in a column: of an object its member, else the one value that there is. */
static const json_t *member_of(const json_t *part, const char *column)
{
    return json_is_object(part) ? json_object_get(part, column) : part;
}

/* A name of an organisation that says nothing of its kind and days is written down as the name alone. */
static bool is_left_out(enum kept table, const json_t *part, const char *column)
{
    return table == KEPT_ORG_NAME && !json_is_object(part) &&
           (strcmp(column, "kind") == 0 || strcmp(column, "since") == 0 || strcmp(column, "until") == 0);
}

/* The row of a part: number `seq` in the list of its owner. A folded name is made from the part's name. */
static bool row_of_part(enum kept table, struct arena *arena, int64_t owner, size_t seq, const json_t *part,
                        struct store_value *row)
{
    size_t at = 0;
    struct str column;
    for (int i = 0; (column = kept_next_column(table, &at)).p; i++) {
        const char *name = str_z(arena, column);
        row[i].null = false;
        if (str_eq(column, str_from(owners[table].column)))
            row[i].i = owner;
        else if (str_eq(column, STR("seq")))
            row[i].i = (int64_t)seq;
        else if (is_left_out(table, part, name))
            row[i] = (struct store_value){.type = STORE_TEXT, .null = !str_eq(column, STR("kind")), .s = STR("")};
        else if (!state_is_derived(column) && !value_of(member_of(part, name), &row[i]))
            return false;
    }
    at = 0;
    for (int i = 0; (column = kept_next_column(table, &at)).p; i++) {
        if (!state_is_derived(column))
            continue;
        const struct str name = row[kept_column(table, "name")].s;
        row[i].s = str_ends(column, STR("_fold")) ? text_fold(arena, name) : common_key(arena, name);
    }
    return true;
}

static bool put_part(struct fill *fill, struct arena *arena, int64_t owner, size_t seq, const json_t *part,
                     struct err *err)
{
    const size_t width = (size_t)kept_width(fill->table);
    struct store_value *row = ARENA_ARRAY(arena, struct store_value, width);
    /* a null is nothing, or a gap in a list */
    if (json_is_null(part))
        return true;
    kept_types(fill->table, row);
    return row_of_part(fill->table, arena, owner, seq, part, row) ? put(fill, fill->table, row, err)
                                                                  : refuse(fill->table, owner, owners[fill->table].key, err);
}

static bool put_parts(struct fill *fill, struct arena *arena, int64_t owner, const json_t *parts, struct err *err)
{
    if (!json_is_array(parts))
        return !parts || put_part(fill, arena, owner, 0, parts, err);
    for (size_t i = 0; i < json_array_size(parts); i++)
        if (!put_part(fill, arena, owner, i, json_array_get(parts, i), err))
            return false;
    return true;
}

static bool put_parts_back(struct fill *fill, struct err *err)
{
    const enum kept owner = owners[fill->table].table;
    struct arena *arena = arena_create();
    size_t at = 0;
    int64_t id;
    bool ok = true;
    while (ok && (id = past_undo_next(fill->undo, owner, &at)) != 0) {
        arena_reset(arena);
        ok = !is_taken(fill, owner, id) || put_parts(fill, arena, id, parts_of(fill, id), err);
    }
    arena_destroy(arena);
    return ok;
}

/* --- all --- */

static bool row_with_owner(void *data, struct arena *arena, const struct store_value *row, struct err *err)
{
    (void)arena;
    struct fill *fill = data;
    return !owner_is_there(fill, row) || put(fill, fill->table, row, err);
}

static bool fill_table(struct fill *fill, struct err *err)
{
    switch (way_of(fill->table)) {
    case WAY_UNDONE:
        return kept_each(fill->now, fill->table, undo_row, fill, err);
    case WAY_PARTS:
        return kept_each(fill->now, fill->table, part_row, fill, err) && put_parts_back(fill, err);
    case WAY_WITH:
    case WAY_RIGHTS:
        return kept_each(fill->now, fill->table, row_with_owner, fill, err);
    case WAY_COUNTED:
    case WAY_LASTING:
    case WAY_SECRET:
        break;
    }
    return true;
}

static bool count_all(struct work *past, struct err *err)
{
    return sql_past_count_tasks(past->store, err) && sql_past_count_whole(past->store, err) &&
           sql_past_count_below(past->store, err) && sql_past_count_asked(past->store, err);
}

bool past_fill(struct work *now, int64_t until, struct work *past, int64_t *ret_rows, struct err *err)
{
    struct past_undo *undo;
    const time_t begun = time(NULL);
    if (!past_undo_read(now, until, &undo, err))
        return false;
    struct fill fill = {.now = now, .past = past, .undo = undo, .arena = arena_create(), .begun = begun};
    bool ok = sql_restore_later_rows(past->store, err);
    for (int table = 0; ok && table < KEPT__MAX; table++) {
        fill.table = (enum kept)table;
        ok = fill_table(&fill, err);
    }
    arena_destroy(fill.arena);
    past_undo_free(undo);
    *ret_rows = fill.rows;
    return ok && count_all(past, err);
}

bool past_take_access(struct work *now, int64_t document, struct work *past, struct err *err)
{
    enum { MANY = 500 };
    struct store_rows held, rows;
    if (!kept_row(past, KEPT_DOCUMENT, document, &held, err))
        return false;
    if (held.n == 0)
        return true;
    if (!sql_past_forget_access(past->store, &(struct sql_past_forget_access_in){.document = document}, err))
        return false;
    const size_t width = (size_t)kept_width(KEPT_DOCUMENT_ACCESS);
    const struct store_value first[] = {
        {.type = STORE_INT, .i = document}, {.type = STORE_TEXT, .s = STR("")}, {.type = STORE_TEXT, .s = STR("")}};
    const struct store_value *after = first;
    do {
        if (!kept_rows(now, KEPT_DOCUMENT_ACCESS, after, MANY, &rows, err))
            return false;
        for (size_t i = 0; i < rows.n; i++) {
            const struct store_value *row = rows.v + i * width;
            if (row[0].i != document)
                return true;
            if (!kept_put(past, KEPT_DOCUMENT_ACCESS, row, err))
                return false;
            after = row;
        }
    } while (rows.n == MANY);
    return true;
}
