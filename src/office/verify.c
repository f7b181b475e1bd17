#include "office/verify.h"

#include "office/common.h"
#include "office/verify_part.h"

#include "office_sql.h"

/* A part that could not be read to its end is a finding, not the end. */
static void say_unreadable(struct verify *verify, const char *table, const struct err *err)
{
    verify_say(verify, &(struct verify_finding){.table = table, .what = err->text});
}

typedef bool part(struct verify *verify, struct err *err);

static bool rows_of_orgs(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_ORG, err) && verify_rows(verify, KEPT_ORG_ALIAS, err);
}

static bool rows_of_accounts(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_ACCOUNT, err);
}

static bool rows_of_documents(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_DOCUMENT, err);
}

static bool rows_of_tasks(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_TASK, err);
}

static bool rows_of_assignments(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_ASSIGNMENT, err);
}

static bool rows_of_records(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_RECORD, err);
}

static bool rows_of_days(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_AWAITED, err) && verify_rows(verify, KEPT_EXTENSION, err) &&
           verify_rows(verify, KEPT_CALENDAR_DAY, err) && verify_rows(verify, KEPT_SETTING, err);
}

static bool rows_of_duties(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_DUTY, err);
}

static bool rows_of_mails(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_MAIL, err);
}

static bool rows_of_books(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_BOOK, err) && verify_rows(verify, KEPT_BOOK_ENTRY, err);
}

static bool rows_of_batches(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_BATCH, err);
}

static bool rows_of_snapshots(struct verify *verify, struct err *err)
{
    return verify_rows(verify, KEPT_SNAPSHOT, err);
}

static bool engine(struct verify *verify, struct err *err)
{
    return store_check(verify->work.store, err);
}

/* What is seen by a reader, all of one moment. */
static void look(struct verify *verify)
{
    static const struct {
        const char *table;
        part *part;
    } parts[] = {
        {NULL, engine},
        {"journal", verify_journal},
        {"file", verify_files},
        {"org", rows_of_orgs},
        {"account", rows_of_accounts},
        {"document", rows_of_documents},
        {"task", rows_of_tasks},
        {"assignment", rows_of_assignments},
        {"record", rows_of_records},
        {"extension", rows_of_days},
        {"duty", rows_of_duties},
        {"owed_tally", verify_tallies},
        {"mail", rows_of_mails},
        {"batch", rows_of_batches},
        {"snapshot", rows_of_snapshots},
        {"book", rows_of_books},
        {"journal", verify_missing},
        {"document_search", verify_words},
        {NULL, verify_derived},
    };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct err why;
        arena_reset(verify->work.arena);
        if (!parts[i].part(verify, &why))
            say_unreadable(verify, parts[i].table, &why);
    }
}

/* The engine compares its index only in a transaction that may write. */
static bool look_at_index(struct verify *verify, struct office *office, struct err *err)
{
    struct work work;
    struct err why;
    if (!work_begin(office, STORE_WRITE, verify->work.actor, verify->work.arena, &work, err))
        return false;
    if (!sql_verify_index(work.store, &why))
        verify_say(verify, &(struct verify_finding){
                               .table = "document_fts",
                               .what = _("chỉ mục tìm kiếm không khớp với lời văn đã lưu")});
    return work_end(&work, false, err);
}

static bool look_for_old_tree(struct verify *verify, struct err *err)
{
    struct sql_verify_old_tree_row *row;
    size_t n;
    if (!sql_verify_old_tree(verify->work.store, verify->work.arena, &row, &n, err))
        return false;
    verify->old_tree = row->n > 0;
    return true;
}

bool verify_office(struct office *office, verify_found *found, void *data, struct verify_tally *ret_tally,
                   struct err *err)
{
    struct verify verify = {.found = found, .data = data};
    const struct actor actor = {.name = STR("verify"), .from = STR(""), .path = STR("/")};
    struct arena *arena = arena_create();
    bool ok = work_begin(office, STORE_READ, actor, arena, &verify.work, err);
    if (ok) {
        ok = look_for_old_tree(&verify, err);
        if (ok)
            look(&verify);
        struct err ignored;
        ok = work_end(&verify.work, false, ok ? err : &ignored) && ok;
    }
    ok = ok && look_at_index(&verify, office, err);
    if (ok)
        *ret_tally = verify.tally;
    arena_destroy(arena);
    return ok;
}
