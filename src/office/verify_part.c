/* The parts of verify that look at one thing each: the chain, files, folded words, derived columns, what is missing. */
#include "office/verify_part.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/journal.h"
#include "text/text.h"

#include "office_sql.h"

#include <sodium.h>

/* --- the chain --- */

static void say_broken(void *data, int64_t id, const char *column, struct str expected, struct str found)
{
    verify_say(data, &(struct verify_finding){.table = "journal",
                                              .id = id,
                                              .column = column,
                                              .what = column ? _("nhật ký đã bị sửa") : _("nhật ký thiếu mục này"),
                                              .expected = expected,
                                              .found = found});
}

bool verify_journal(struct verify *verify, struct err *err)
{
    return journal_verify(&verify->work, say_broken, verify, &verify->tally.entries, err);
}

/* --- files --- */

static void check_file(struct verify *verify, const struct store_value *row)
{
    const struct str name = row[0].s, bytes = row[2].s;
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)bytes.p, bytes.n);
    const struct str real = common_hex(verify->work.arena, hash, sizeof hash);
    if (!str_eq(real, name))
        verify_say(verify, &(struct verify_finding){.table = "file",
                                                    .key = name,
                                                    .column = "bytes",
                                                    .what = _("nội dung tệp không khớp với mã SHA-256"),
                                                    .expected = name,
                                                    .found = real});
    if (row[1].i != (int64_t)bytes.n)
        verify_say(verify, &(struct verify_finding){
                               .table = "file",
                               .key = name,
                               .column = "size",
                               .what = _("kích thước tệp không khớp"),
                               .expected = str_printf(verify->work.arena, "%zu", bytes.n),
                               .found = str_printf(verify->work.arena, "%lld", (long long)row[1].i)});
}

bool verify_files(struct verify *verify, struct err *err)
{
    char last[80] = "";
    for (;;) {
        const struct store_value after = {.type = STORE_TEXT, .s = str_from(last)};
        struct store_rows rows;
        arena_reset(verify->work.arena);
        if (!kept_rows(&verify->work, KEPT_FILE, &after, 1, &rows, err))
            return false;
        if (rows.n == 0)
            return true;
        check_file(verify, rows.v);
        verify->tally.files++;
        struct sql_document_by_hash_row *paper;
        size_t n;
        const struct str name = rows.v[0].s;
        if (!sql_document_by_hash(verify->work.store, &(struct sql_document_by_hash_in){.sha256 = name},
                                  verify->work.arena, &paper, &n, err))
            return false;
        if (n == 0)
            verify_say(verify, &(struct verify_finding){
                                   .table = "file", .key = name, .what = _("không văn bản nào giữ tệp này")});
        memcpy(last, name.p, name.n < sizeof last ? name.n : sizeof last - 1);
        last[name.n < sizeof last ? name.n : sizeof last - 1] = '\0';
    }
}

/* --- folded words --- */

static void say_word(struct verify *verify, const char *table, int64_t id, const char *column)
{
    verify_say(verify, &(struct verify_finding){
                           .table = table,
                           .id = id,
                           .column = column,
                           .what = _("không khớp với cột hay lời văn mà nó được tính ra")});
}

static bool check_words_of(struct verify *verify, const struct document *d, struct err *err)
{
    struct work *work = &verify->work;
    struct store_rows text, words;
    if (!kept_row(work, KEPT_DOCUMENT_TEXT, d->id, &text, err) ||
        !kept_row(work, KEPT_DOCUMENT_SEARCH, d->id, &words, err))
        return false;
    if (text.n == 0)
        verify_say(verify, &(struct verify_finding){
                               .table = "document_text", .id = d->id, .what = _("thiếu lời văn của văn bản")});
    if (words.n == 0)
        verify_say(verify, &(struct verify_finding){
                               .table = "document_search", .id = d->id, .what = _("thiếu lời văn của văn bản")});
    if (text.n == 0 || words.n == 0)
        return true;
    size_t bad;
    /* text that came past the door is told by its digest; folding wants text that is text */
    if (text_valid_utf8(text.v[1].s, &bad) && !str_eq(words.v[2].s, text_fold(work->arena, text.v[1].s)))
        say_word(verify, "document_search", d->id, "body");
    if (!str_eq(words.v[1].s, document_searched_header(work->arena, d)))
        say_word(verify, "document_search", d->id, "header");
    return true;
}

/* Calls `check` with every row of a table; the arena is emptied from one to the next. */
static bool each_row(struct verify *verify, enum kept table,
                     bool (*check)(struct verify *verify, const struct store_value *row, struct err *err),
                     struct err *err)
{
    struct arena *scratch = verify->work.arena, *arena = arena_create(), *next = arena_create();
    const size_t width = (size_t)kept_width(table);
    const struct store_value *last = NULL;
    struct work work = verify->work;
    bool ok = true;
    size_t n;
    do {
        /* two arenas in turn: the key of the last row is needed once more */
        struct arena *now = next;
        next = arena;
        arena = now;
        arena_reset(now);
        work.arena = now;
        struct store_rows rows = {0};
        ok = kept_rows(&work, table, last, 0, &rows, err);
        n = rows.n;
        for (size_t i = 0; ok && i < n; i++) {
            arena_reset(scratch);
            ok = check(verify, rows.v + i * width, err);
        }
        if (ok && n)
            last = rows.v + (n - 1) * width;
    } while (ok && (int64_t)n == kept_tables[table].step);
    arena_destroy(arena);
    arena_destroy(next);
    return ok;
}

static bool check_words(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct document d;
    return document_get_header(&verify->work, row[0].i, &d, err) && check_words_of(verify, &d, err);
}

bool verify_words(struct verify *verify, struct err *err)
{
    return each_row(verify, KEPT_DOCUMENT, check_words, err);
}

/* --- derived columns --- */

static void check_key(struct verify *verify, enum kept table, const struct store_value *row, const char *column,
                      struct str expected)
{
    const struct str found = row[kept_column(table, column)].s;
    if (!str_eq(found, common_present(expected)))
        verify_say(verify, &(struct verify_finding){
                               .table = kept_tables[table].name,
                               .id = row[0].i,
                               .column = column,
                               .what = _("không khớp với cột hay lời văn mà nó được tính ra"),
                               .expected = expected,
                               .found = found});
}

static struct str column_of(enum kept table, const struct store_value *row, const char *column)
{
    return row[kept_column(table, column)].s;
}

static bool check_org(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct arena *arena = verify->work.arena;
    check_key(verify, KEPT_ORG, row, "name_key", common_key(arena, column_of(KEPT_ORG, row, "name")));
    const struct store_value *parent = &row[kept_column(KEPT_ORG, "parent")];
    struct str above = STR("/");
    if (!parent->null) {
        struct store_rows rows;
        if (!kept_row(&verify->work, KEPT_ORG, parent->i, &rows, err))
            return false;
        above = rows.n ? column_of(KEPT_ORG, rows.v, "path") : STR("?");
    }
    check_key(verify, KEPT_ORG, row, "path",
              str_printf(arena, "%.*s%lld/", STR_ARG(above), (long long)row[0].i));
    return true;
}

static bool check_org_name(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    struct arena *arena = verify->work.arena;
    const struct str name = column_of(KEPT_ORG_NAME, row, "name");
    check_key(verify, KEPT_ORG_NAME, row, "name_key", common_key(arena, name));
    check_key(verify, KEPT_ORG_NAME, row, "name_fold", text_fold(arena, name));
    return true;
}

static bool check_numbered(struct verify *verify, enum kept table, const struct store_value *row)
{
    struct arena *arena = verify->work.arena;
    check_key(verify, table, row, "number_key", common_number_key(arena, column_of(table, row, "number")));
    check_key(verify, table, row, "symbol_key", common_symbol_key(arena, column_of(table, row, "symbol")));
    check_key(verify, table, row, "type_key", common_key(arena, column_of(table, row, "type")));
    return true;
}

static bool check_document(struct verify *verify, const struct store_value *row, struct err *err)
{
    const struct str sha256 = column_of(KEPT_DOCUMENT, row, "sha256");
    struct sql_verify_file_row *size;
    size_t n;
    if (!sql_verify_file(verify->work.store, &(struct sql_verify_file_in){.sha256 = sha256}, verify->work.arena, &size,
                         &n, err))
        return false;
    if (n == 0)
        verify_say(verify, &(struct verify_finding){.table = "document",
                                                    .id = row[0].i,
                                                    .column = "sha256",
                                                    .what = _("không còn tệp gốc của văn bản"),
                                                    .expected = sha256});
    else if (size->size != row[kept_column(KEPT_DOCUMENT, "size")].i)
        say_word(verify, "document", row[0].i, "size");
    return check_numbered(verify, KEPT_DOCUMENT, row);
}

static bool check_citation(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    return check_numbered(verify, KEPT_CITATION, row);
}

static bool check_assignment(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    check_key(verify, KEPT_ASSIGNMENT, row, "assignee_key",
              common_key(verify->work.arena, column_of(KEPT_ASSIGNMENT, row, "assignee")));
    return true;
}

typedef bool id_call(struct store *store, struct arena *arena, struct sql_verify_missing_org_row **ret_rows,
                     size_t *ret_n, struct err *err);

/* One finding for each row that a statement names. */
static bool say_each(struct verify *verify, id_call *call, const char *table, const char *column, const char *what,
                     struct err *err)
{
    struct sql_verify_missing_org_row *rows;
    size_t n;
    if (!call(verify->work.store, verify->work.arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        verify_say(verify,
                   &(struct verify_finding){.table = table, .id = rows[i].id, .column = column, .what = what});
    return true;
}

bool verify_derived(struct verify *verify, struct err *err)
{
    if (!each_row(verify, KEPT_ORG, check_org, err) || !each_row(verify, KEPT_ORG_NAME, check_org_name, err) ||
        !each_row(verify, KEPT_DOCUMENT, check_document, err) ||
        !each_row(verify, KEPT_CITATION, check_citation, err) ||
        !each_row(verify, KEPT_ASSIGNMENT, check_assignment, err))
        return false;
    arena_reset(verify->work.arena);
    const char *differs = _("không khớp với cột hay lời văn mà nó được tính ra");
    return say_each(verify, sql_verify_document_sort, "document", "issued_sort", differs, err) &&
           say_each(verify, sql_verify_assignment_clock, "assignment", "track", differs, err);
}

/* --- what is missing --- */

static bool check_registered(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct sql_journal_of_row *entries;
    size_t n;
    if (!sql_journal_of(verify->work.store,
                        &(struct sql_journal_of_in){.subject = STR("document"), .subject_id = row[0].i},
                        verify->work.arena, &entries, &n, err))
        return false;
    json_t *entry = n ? json_loadb(entries->after.p, entries->after.n, 0, NULL) : NULL;
    const json_t *tasks = json_object_get(entry, "tasks");
    bool ok = true;
    for (size_t i = 0; ok && i < json_array_size(tasks); i++) {
        const int64_t id = json_integer_value(json_object_get(json_array_get(tasks, i), "id"));
        struct store_rows task;
        ok = kept_row(&verify->work, KEPT_TASK, id, &task, err);
        if (ok && task.n == 0)
            verify_say(verify, &(struct verify_finding){
                                   .table = "task", .id = id, .what = _("nhật ký có nhưng cơ sở dữ liệu không còn")});
    }
    json_decref(entry);
    return ok;
}

bool verify_missing(struct verify *verify, struct err *err)
{
    const char *gone = _("nhật ký có nhưng cơ sở dữ liệu không còn");
    return say_each(verify, sql_verify_missing_org, "org", NULL, gone, err) &&
           say_each(verify, sql_verify_missing_account, "account", NULL, gone, err) &&
           say_each(verify, sql_verify_missing_document, "document", NULL, gone, err) &&
           say_each(verify, sql_verify_missing_task, "task", NULL, gone, err) &&
           say_each(verify, sql_verify_missing_assignment, "assignment", NULL, gone, err) &&
           each_row(verify, KEPT_DOCUMENT, check_registered, err);
}
