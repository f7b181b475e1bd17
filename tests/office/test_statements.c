/* The closed set of statements: all can be prepared on the migrated schema, and none reads a whole table or sorts
 * without saying why in its .sql block. Also: an office is opened again, and one of a newer program is refused. */
#include "fixture.h"

#include "office_sql.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static void statements_all_prepare_as_described(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_READ);
    const struct store_statement *bad = store_prepare_all(f->work.store, office_statements, office_statements_n,
        &f->err);
    if (bad)
        fail_msg("%s: %s", bad->name, f->err.text);
    end(f);
    assert_true(office_statements_n > 60);
    for (size_t i = 0; i < office_statements_n; i++) {
        const struct store_statement *s = office_statements[i];
        /* the other engine's text has its own numbering of parameters */
        assert_null(strstr(s->pgsql, "?"));
        assert_true(!s->n_in == !strstr(s->sqlite, "?1"));
        assert_true(!s->n_in == !strstr(s->pgsql, "$1"));
    }
}

/* Lines of a plan that walk through a whole table: not a search, and not in a virtual table's own index. */
static bool is_scan(const char *detail)
{
    return strncmp(detail, "SCAN ", 5) == 0 && !strstr(detail, "VIRTUAL TABLE INDEX") &&
           strcmp(detail, "SCAN CONSTANT ROW") != 0;
}

static bool is_sort(const char *detail)
{
    return strstr(detail, "USE TEMP B-TREE") && strstr(detail, "ORDER BY");
}

static void statements_give_a_reason_for_every_scan_and_sort(void **state)
{
    struct fixture *f = *state;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(f->engine.path, &db), SQLITE_OK);
    int faults = 0;
    for (size_t i = 0; i < office_statements_n; i++) {
        const struct store_statement *s = office_statements[i];
        char *explain = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", s->sqlite);
        sqlite3_stmt *plan;
        assert_int_equal(sqlite3_prepare_v2(db, explain, -1, &plan, NULL), SQLITE_OK);
        bool scans = false, sorts = false;
        while (sqlite3_step(plan) == SQLITE_ROW) {
            const char *detail = (const char *)sqlite3_column_text(plan, 3);
            scans = scans || is_scan(detail);
            sorts = sorts || is_sort(detail);
            if ((is_scan(detail) && !s->scan) || (is_sort(detail) && !s->sort)) {
                print_message("%s: %s, and no reason is given\n", s->name, detail);
                faults++;
            }
        }
        /* a reason that is no longer needed hides the next fault */
        if ((s->scan && !scans) || (s->sort && !sorts)) {
            print_message("%s: gives a reason for a scan or sort that it does not do\n", s->name);
            faults++;
        }
        sqlite3_finalize(plan);
        sqlite3_free(explain);
    }
    sqlite3_close(db);
    assert_int_equal(faults, 0);
}

static void office_opened_again_holds_what_it_held(void **state)
{
    struct fixture *f = *state;
    begin(f, STORE_WRITE);
    const int64_t id = register_paper(f, &notice);
    end(f);
    office_close(f->office);
    OK(f, office_open(f->engine.address, false, &f->office, &f->err));
    begin(f, STORE_READ);
    struct document d;
    OK(f, document_get(&f->work, id, &d, &f->err));
    assert_str(d.number, "12");
    OK(f, store_check(f->work.store, &f->err));
    end(f);
}

static const char *version_sql(void)
{
    return engine_text("PRAGMA user_version", "SELECT version FROM dondoc_store");
}

static void office_of_a_newer_program_is_refused(void **state)
{
    struct fixture *f = *state;
    office_close(f->office);
    tamper(f, engine_text("PRAGMA user_version = 9999", "UPDATE dondoc_store SET version = 9999"));
    f->office = NULL;
    expect_code(f, office_open(f->engine.address, true, &f->office, &f->err), ERR_STORE);
    assert_null(f->office);
    assert_int_equal(peek(f, version_sql()), 9999);
    expect_code(f, office_open("/nowhere/office.db", false, &f->office, &f->err), ERR_MISSING);
}

static void office_schema_is_strict_and_says_what_its_tables_are(void **state)
{
    struct fixture *f = *state;
    /* STRICT tables refuse a value of another type; the search index is no table of that kind */
    assert_int_equal(peek(f, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'document_fts%'"
                             " AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '% STRICT'"), 0);
    assert_int_equal(peek(f, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'document_fts%'"
                             " AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%(' || char(10) || '    -- %'"), 0);
    assert_int_equal(peek(f, "PRAGMA application_id"), 0x646f6e64);
}

static void office_schema_stands_at_the_last_migration(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(peek(f, version_sql()), (int64_t)office_migrations_n);
    for (size_t i = 0; i < office_migrations_n; i++)
        assert_true(office_migrations[i].sqlite && office_migrations[i].pgsql);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, fixture_set_up, fixture_tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(statements_all_prepare_as_described),
        TEST(office_opened_again_holds_what_it_held),
        TEST(office_of_a_newer_program_is_refused),
        TEST(office_schema_stands_at_the_last_migration),
    };
    const struct CMUnitTest sqlite_tests[] = {
        TEST(statements_all_prepare_as_described),
        TEST(office_opened_again_holds_what_it_held),
        TEST(office_of_a_newer_program_is_refused),
        TEST(office_schema_stands_at_the_last_migration),
        TEST(statements_give_a_reason_for_every_scan_and_sort),
        TEST(office_schema_is_strict_and_says_what_its_tables_are),
    };
    return engine_is_pgsql() ? cmocka_run_group_tests(tests, NULL, NULL)
                             : cmocka_run_group_tests(sqlite_tests, NULL, NULL);
}
