/* The parts of verify that look at one thing each: the chain, files, and what is missing. */
#include "office/verify_part.h"

#include "office/common.h"
#include "office/journal.h"
#include "office/state_assigned.h"

#include "office_sql.h"

#include <sodium.h>

void verify_say(struct verify *verify, const struct verify_finding *finding)
{
    verify->tally.findings++;
    verify->found(verify->data, finding);
}

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
        struct sql_verify_file_holders_row *holders;
        size_t n;
        const struct str name = rows.v[0].s;
        if (!sql_verify_file_holders(verify->work.store, &(struct sql_verify_file_holders_in){.sha256 = name},
                                     verify->work.arena, &holders, &n, err))
            return false;
        if (n == 0)
            verify_say(verify, &(struct verify_finding){
                                   .table = "file", .key = name, .what = _("không văn bản, minh chứng, báo cáo nào giữ tệp này")});
        memcpy(last, name.p, name.n < sizeof last ? name.n : sizeof last - 1);
        last[name.n < sizeof last ? name.n : sizeof last - 1] = '\0';
    }
}

/* --- walking --- */

bool verify_each_row(struct verify *verify, enum kept table, verify_row *check, struct err *err)
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

bool verify_say_each(struct verify *verify, verify_ids *ids, const char *table, const char *column, const char *what,
                     struct err *err)
{
    struct sql_verify_missing_org_row *rows;
    size_t n;
    if (!ids(verify->work.store, verify->work.arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        verify_say(verify,
                   &(struct verify_finding){.table = table, .id = rows[i].id, .column = column, .what = what});
    return true;
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

static bool check_assigned(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct journal_entry *entries;
    size_t n;
    if (!journal_of(&verify->work, "task", row[0].i, &entries, &n, err))
        return false;
    bool ok = true;
    for (size_t i = 0; ok && i < n; i++) {
        if (!str_eq(entries[i].action, STR("task.assign")))
            continue;
        json_t *after = json_loadb(entries[i].after.p, entries[i].after.n, 0, NULL);
        int64_t first;
        const size_t many = state_assigned_count(after, &first);
        json_decref(after);
        struct sql_verify_assigned_row *held;
        size_t n_held;
        const struct sql_verify_assigned_in in = {.first = first, .last = first + (int64_t)many - 1};
        ok = sql_verify_assigned(verify->work.store, &in, verify->work.arena, &held, &n_held, err);
        if (ok && held->n != (int64_t)many)
            verify_say(verify, &(struct verify_finding){
                                   .table = "assignment",
                                   .id = first,
                                   .what = _("nhật ký có nhưng cơ sở dữ liệu không còn"),
                                   .expected = str_printf(verify->work.arena, "%zu", many),
                                   .found = str_printf(verify->work.arena, "%lld", (long long)held->n)});
    }
    return ok;
}

bool verify_missing(struct verify *verify, struct err *err)
{
    const char *gone = _("nhật ký có nhưng cơ sở dữ liệu không còn");
    return verify_say_each(verify, sql_verify_missing_org, "org", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_account, "account", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_document, "document", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_task, "task", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_assignment, "assignment", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_record, "record", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_awaited, "awaited", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_extension, "extension", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_calendar_day, "calendar_day", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_setting, "setting", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_duty, "duty", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_mail, "mail", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_book, "book", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_book_entry, "book_entry", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_batch, "batch", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_snapshot, "snapshot", NULL, gone, err) &&
           verify_say_each(verify, sql_verify_missing_org_alias, "org_alias", NULL, gone, err) &&
           verify_each_row(verify, KEPT_DOCUMENT, check_registered, err) &&
           verify_each_row(verify, KEPT_TASK, check_assigned, err);
}
