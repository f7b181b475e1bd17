/* One database: opened, migrated, read and written; what it refuses. Statements here are written by hand: the tests of
 * this room know no office. */
#include "store/store.h"

#include "engine.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

static const enum store_type one_int[] = {STORE_INT};
static const enum store_type all_types[] = {STORE_INT, STORE_TEXT, STORE_BLOB, STORE_REAL};
static const struct store_statement insert = {.name = "insert",
                                              .sqlite = "INSERT INTO thing (i, t, b, r) VALUES (?1, ?2, ?3, ?4)",
                                              .pgsql = "INSERT INTO thing (i, t, b, r) VALUES ($1, $2, $3, $4)",
                                              .in = all_types,
                                              .n_in = 4,
                                              .writes = true};
static const struct store_statement list = {.name = "list",
                                            .sqlite = "SELECT i, t, b, r FROM thing WHERE i >= ?1 ORDER BY i",
                                              .pgsql = "SELECT i, t, b, r FROM thing WHERE i >= $1 ORDER BY i",
                                            .in = one_int,
                                            .n_in = 1,
                                            .out = all_types,
                                            .n_out = 4};
static const struct store_statement count = {
    .name = "count", .sqlite = "SELECT count(*) FROM thing",
                                              .pgsql = "SELECT count(*) FROM thing", .out = one_int, .n_out = 1};
static const struct store_statement child = {.name = "child",
                                             .sqlite = "INSERT INTO child (thing) VALUES (?1)",
                                              .pgsql = "INSERT INTO child (thing) VALUES ($1)",
                                             .in = one_int,
                                             .n_in = 1,
                                             .writes = true};
static const struct store_statement many = {
    .name = "many",
    .sqlite = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) SELECT i FROM n",
                                              .pgsql = "SELECT i FROM generate_series(1, $1) AS n (i)",
    .in = one_int,
    .n_in = 1,
    .out = one_int,
    .n_out = 1};
static const struct store_migration migrations[] = {
    {1, "first",
     "CREATE TABLE thing (i INTEGER PRIMARY KEY, t TEXT UNIQUE, b BLOB, r REAL) STRICT;"
     "CREATE TABLE child (thing INTEGER NOT NULL REFERENCES thing (i)) STRICT;",
     "CREATE TABLE thing (i BIGINT PRIMARY KEY, t TEXT UNIQUE, b BYTEA, r DOUBLE PRECISION);"
     "CREATE TABLE child (thing BIGINT NOT NULL REFERENCES thing (i));"},
    {2, "second", "CREATE INDEX thing_by_r ON thing (r);", "CREATE INDEX thing_by_r ON thing (r);"},
};

struct fixture {
    struct engine engine;
    struct store_pool *pool;
    struct arena *arena;
    struct err err;
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f)
        return -1;
    engine_make(&f->engine, NULL);
    f->arena = arena_create();
    if (!store_pool_open(f->engine.address, true, &f->pool, &f->err) ||
        !store_migrate(f->pool, migrations, 2, &f->err))
        fail_msg("%s", f->err.text);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    store_pool_close(f->pool);
    arena_destroy(f->arena);
    engine_remove(&f->engine);
    free(f);
    return 0;
}

static struct store *begin(struct fixture *f, enum store_access access)
{
    struct store *store;
    if (!store_begin(f->pool, access, &store, &f->err))
        fail_msg("%s", f->err.text);
    return store;
}

static bool put(struct fixture *f, struct store *store, int64_t i, const char *text)
{
    const struct store_value in[] = {{.type = STORE_INT, .i = i},
                                     {.type = STORE_TEXT, .s = str_from(text), .null = !text},
                                     {.type = STORE_BLOB, .s = str_make("\0\xff", 2)},
                                     {.type = STORE_REAL, .r = 0.5}};
    return store_run(store, &insert, in, NULL, NULL, &f->err);
}

static int64_t count_things(struct fixture *f, enum store_access access)
{
    struct store *store = begin(f, access);
    struct store_rows rows;
    assert_true(store_run(store, &count, NULL, f->arena, &rows, &f->err));
    const int64_t n = rows.v[0].i;
    assert_true(store_end(store, false, &f->err));
    return n;
}

static void refused(struct fixture *f, bool outcome, enum err_code code, const char *words)
{
    assert_false(outcome);
    if (f->err.code != code || !strstr(f->err.text, words))
        print_message("refused with %d: %s\n", f->err.code, f->err.text);
    assert_int_equal(f->err.code, code);
    assert_non_null(strstr(f->err.text, words));
}

static void store_gives_back_what_was_put(void **state)
{
    struct fixture *f = *state;
    struct store *store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 1, "Đôn Đốc"));
    assert_int_equal(store_changes(store), 1);
    assert_true(put(f, store, 2, ""));
    assert_true(put(f, store, INT64_MAX, NULL));
    assert_true(store_end(store, true, &f->err));
    store = begin(f, STORE_READ);
    struct store_rows rows;
    assert_true(store_run(store, &list, &(struct store_value){.type = STORE_INT, .i = 1}, f->arena, &rows, &f->err));
    assert_true(store_end(store, true, &f->err));
    assert_int_equal(rows.n, 3);
    assert_int_equal(rows.v[0].i, 1);
    assert_true(str_eq(rows.v[1].s, STR("Đôn Đốc")));
    assert_true(str_eq(rows.v[2].s, str_make("\0\xff", 2)));
    assert_true(rows.v[3].r > 0.49 && rows.v[3].r < 0.51);
    assert_false(rows.v[5].null);
    assert_true(rows.v[5].s.p && rows.v[5].s.n == 0);
    assert_true(rows.v[9].null);
    assert_null(rows.v[9].s.p);
    assert_true(rows.v[8].i == INT64_MAX);
}

static void store_keeps_nothing_of_what_is_rolled_back(void **state)
{
    struct fixture *f = *state;
    struct store *store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 1, "a"));
    assert_true(store_end(store, false, &f->err));
    assert_int_equal(count_things(f, STORE_READ), 0);
}

static bool put_child(struct fixture *f, struct store *store, const struct store_value *thing)
{
    return store_run(store, &child, thing, NULL, NULL, &f->err);
}

static void store_maps_broken_keys_to_conflict(void **state)
{
    struct fixture *f = *state;
    const struct store_value nowhere = {.type = STORE_INT, .i = 9}, nothing = {.type = STORE_INT, .null = true};
    struct store *store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 1, "a"));
    assert_true(store_end(store, true, &f->err));
    for (int i = 0; i < 4; i++) {
        store = begin(f, STORE_WRITE);
        assert_true(put(f, store, 3, "c"));
        switch (i) {
        case 0: refused(f, put(f, store, 1, "b"), ERR_CONFLICT, "đã có rồi"); break;
        case 1: refused(f, put(f, store, 2, "a"), ERR_CONFLICT, "đã có rồi"); break;
        case 2: refused(f, put_child(f, store, &nowhere), ERR_CONFLICT, "không còn nữa"); break;
        default: refused(f, put_child(f, store, &nothing), ERR_STORE, "quy tắc"); break;
        }
        assert_true(store_end(store, false, &f->err));
    }
    assert_int_equal(count_things(f, STORE_READ), 1);
}

static void store_work_that_was_refused_cannot_go_on_nor_be_kept(void **state)
{
    struct fixture *f = *state;
    struct store *store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 1, "a"));
    refused(f, put(f, store, 1, "b"), ERR_CONFLICT, "đã có rồi");
    refused(f, put(f, store, 3, "c"), ERR_CONFLICT, "đã có rồi");
    refused(f, store_end(store, true, &f->err), ERR_CONFLICT, "đã có rồi");
    assert_int_equal(count_things(f, STORE_READ), 0);
    store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 3, "c"));
    assert_true(store_end(store, true, &f->err));
    assert_int_equal(count_things(f, STORE_READ), 1);
}

static void store_reader_cannot_write_and_sees_one_moment(void **state)
{
    struct fixture *f = *state;
    struct store *reader = begin(f, STORE_READ);
    refused(f, put(f, reader, 1, "a"), ERR_STORE, "quyền ghi");
    assert_true(store_end(reader, false, &f->err));
    reader = begin(f, STORE_READ);
    struct store_rows rows;
    assert_true(store_run(reader, &count, NULL, f->arena, &rows, &f->err));
    assert_int_equal(rows.v[0].i, 0);
    struct store *writer = begin(f, STORE_WRITE);
    assert_true(put(f, writer, 1, "a"));
    assert_true(store_end(writer, true, &f->err));
    assert_true(store_run(reader, &count, NULL, f->arena, &rows, &f->err));
    assert_int_equal(rows.v[0].i, 0);
    assert_true(store_end(reader, true, &f->err));
    assert_int_equal(count_things(f, STORE_READ), 1);
}

static void store_refuses_endless_results(void **state)
{
    struct fixture *f = *state;
    struct store *store = begin(f, STORE_READ);
    struct store_rows rows;
    assert_true(store_run(store, &many, &(struct store_value){.type = STORE_INT, .i = STORE_ROWS_MAX}, f->arena, &rows,
                          &f->err));
    assert_int_equal(rows.n, STORE_ROWS_MAX);
    refused(f, store_run(store, &many, &(struct store_value){.type = STORE_INT, .i = STORE_ROWS_MAX + 1}, f->arena,
                         &rows, &f->err), ERR_LIMIT, "thu hẹp");
    assert_true(store_end(store, false, &f->err));
}

static void store_reopened_holds_what_was_written(void **state)
{
    struct fixture *f = *state;
    struct store *store = begin(f, STORE_WRITE);
    assert_true(put(f, store, 1, "a"));
    assert_true(store_end(store, true, &f->err));
    store_pool_close(f->pool);
    char address[500];
    snprintf(address, sizeof address, "%s%s", engine_text("sqlite:", ""), f->engine.address);
    assert_true(store_pool_open(address, false, &f->pool, &f->err));
    assert_true(store_migrate(f->pool, migrations, 2, &f->err));
    assert_int_equal(count_things(f, STORE_READ), 1);
    store = begin(f, STORE_READ);
    assert_true(store_check(store, &f->err));
    assert_true(store_end(store, true, &f->err));
}

static void store_file_is_for_its_owner_alone(void **state)
{
    struct fixture *f = *state;
    struct stat found;
    assert_int_equal(stat(f->engine.path, &found), 0);
    assert_int_equal(found.st_mode & 0777, 0600);
}

static void store_migrates_in_steps_and_refuses_a_newer_schema(void **state)
{
    struct fixture *f = *state;
    const struct store_migration three[] = {
        migrations[0], migrations[1], {3, "broken", "CREATE TABLE x (i INTEGER) STRICT; CREATE TABLE thing (i);",
            "CREATE TABLE x (i BIGINT); CREATE TABLE thing (i BIGINT);"}};
    refused(f, store_migrate(f->pool, three, 3, &f->err), ERR_STORE, "từ chối");
    /* nothing of the broken step is there, so that a mended one can follow */
    const struct store_migration mended[] = {
        migrations[0], migrations[1], {3, "mended", "CREATE TABLE x (i INTEGER) STRICT;", "CREATE TABLE x (i BIGINT);"}};
    assert_true(store_migrate(f->pool, mended, 3, &f->err));
    assert_true(store_migrate(f->pool, mended, 3, &f->err));
    refused(f, store_migrate(f->pool, migrations, 2, &f->err), ERR_STORE, "mới hơn");
}

static void write_file(const char *path, const char *bytes, size_t n)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, n, file), n);
    assert_int_equal(fclose(file), 0);
}

static void store_refuses_what_is_not_ours(void **state)
{
    struct fixture *f = *state;
    char other[128];
    struct store_pool *pool = NULL;
    snprintf(other, sizeof other, "%s/other", f->engine.dir);
    refused(f, store_pool_open(other, false, &pool, &f->err), ERR_MISSING, "Không có cơ sở dữ liệu");
    refused(f, store_pool_open(f->engine.dir, true, &pool, &f->err), ERR_STORE, "tệp thường");
    refused(f, store_pool_open("", true, &pool, &f->err), ERR_USAGE, "đường dẫn");
    refused(f, store_pool_open("sqlite:", true, &pool, &f->err), ERR_USAGE, "đường dẫn");
    refused(f, store_pool_open("/nowhere/at/all.db", true, &pool, &f->err), ERR_SYSTEM, "Không tạo được");

    char text[5000];
    memset(text, 'x', sizeof text);
    write_file(other, text, sizeof text);
    refused(f, store_pool_open(other, true, &pool, &f->err), ERR_STORE, "không phải là cơ sở dữ liệu");
    write_file(other, "", 0);
    refused(f, store_pool_open(other, false, &pool, &f->err), ERR_STORE, "cơ sở dữ liệu trống");

    sqlite3 *db;
    assert_int_equal(sqlite3_open(other, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE TABLE recipes (i)", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    refused(f, store_pool_open(other, true, &pool, &f->err), ERR_STORE, "chương trình khác");
    assert_null(pool);
    unlink(other);
}

static void store_address_is_always_a_file(void **state)
{
    struct fixture *f = *state;
    char *before = getcwd(NULL, 0);
    assert_int_equal(chdir(f->engine.dir), 0);
    static const char *const names[] = {":memory:", "file:x?mode=memory"};
    for (size_t i = 0; i < 2; i++) {
        struct store_pool *pool;
        assert_true(store_pool_open(names[i], true, &pool, &f->err));
        store_pool_close(pool);
        assert_int_equal(unlink(names[i]), 0);
    }
    assert_int_equal(chdir(before), 0);
    free(before);
}

static void store_check_finds_broken_links(void **state)
{
    struct fixture *f = *state;
    engine_tamper(&f->engine, engine_text("INSERT INTO child (thing) VALUES (77)",
                                          "SET session_replication_role = replica; INSERT INTO child (thing) VALUES (77)"));
    struct store *store = begin(f, STORE_READ);
    refused(f, store_check(store, &f->err), ERR_STORE, "liên kết bị đứt");
    assert_true(store_end(store, false, &f->err));
}

static void store_survives_a_writer_that_dies_amid_its_work(void **state)
{
    struct fixture *f = *state;
    const pid_t pid = fork();
    if (pid == 0) {
        struct store_pool *pool;
        struct store *store;
        if (!store_pool_open(f->engine.address, false, &pool, &f->err) || !store_begin(pool, STORE_WRITE, &store, &f->err) ||
            !put(f, store, 1, "kept") || !store_end(store, true, &f->err) ||
            !store_begin(pool, STORE_WRITE, &store, &f->err) || !put(f, store, 2, "lost"))
            _exit(1);
        kill(getpid(), SIGKILL);
    }
    int status;
    assert_int_equal(waitpid(pid, &status, 0), pid);
    assert_true(WIFSIGNALED(status));
    assert_int_equal(count_things(f, STORE_WRITE), 1);
    struct store *store = begin(f, STORE_READ);
    assert_true(store_check(store, &f->err));
    assert_true(store_end(store, true, &f->err));
}

static void store_prepare_all_names_the_first_that_fails(void **state)
{
    struct fixture *f = *state;
    static const struct store_statement wrong = {.name = "wrong", .sqlite = "SELECT nothing FROM nowhere",
                                                 .pgsql = "SELECT nothing FROM nowhere"};
    static const struct store_statement columns = {
        .name = "columns", .sqlite = "SELECT i, t FROM thing", .pgsql = "SELECT i, t FROM thing", .out = one_int, .n_out = 1};
    static const struct store_statement parameters = {
        .name = "parameters", .sqlite = "SELECT i FROM thing WHERE r = ?2",
        .pgsql = "SELECT i FROM thing WHERE i = $2", .in = one_int, .n_in = 1, .out = one_int,
        .n_out = 1};
    static const struct store_statement kind = {
        .name = "kind", .sqlite = "DELETE FROM thing", .pgsql = "SELECT t FROM thing", .out = one_int, .n_out = 1};
    const struct store_statement *const good[] = {&insert, &list, &count, &child, &many};
    struct store *store = begin(f, STORE_READ);
    assert_null(store_prepare_all(store, good, 5, &f->err));
    assert_true(store_end(store, true, &f->err));
    const struct store_statement *const bad[] = {&wrong, &columns, &parameters, &kind};
    for (size_t i = 0; i < 4; i++) {
        store = begin(f, STORE_READ);
        assert_ptr_equal(store_prepare_all(store, &bad[i], 1, &f->err), bad[i]);
        assert_non_null(strstr(f->err.text, bad[i]->name));
        assert_true(store_end(store, false, &f->err));
    }
}

static void store_keeps_more_statements_than_it_first_made_room_for(void **state)
{
    struct fixture *f = *state;
    enum { N = 300 };
    static struct store_statement statements[N];
    static char sql[N][48];
    struct store *store = begin(f, STORE_READ);
    for (int round = 0; round < 2; round++)
        for (int i = 0; i < N; i++) {
            snprintf(sql[i], sizeof sql[i], "SELECT %d", i);
            statements[i] = (struct store_statement){
                .name = sql[i], .sqlite = sql[i], .pgsql = sql[i], .out = one_int, .n_out = 1};
            struct store_rows rows;
            assert_true(store_run(store, &statements[i], NULL, f->arena, &rows, &f->err));
            assert_int_equal(rows.v[0].i, i);
        }
    assert_true(store_end(store, true, &f->err));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

#define TESTS_OF_BOTH \
    TEST(store_gives_back_what_was_put), TEST(store_keeps_nothing_of_what_is_rolled_back), \
        TEST(store_maps_broken_keys_to_conflict), TEST(store_work_that_was_refused_cannot_go_on_nor_be_kept), \
        TEST(store_reader_cannot_write_and_sees_one_moment), TEST(store_refuses_endless_results), \
        TEST(store_reopened_holds_what_was_written), TEST(store_migrates_in_steps_and_refuses_a_newer_schema), \
        TEST(store_check_finds_broken_links), TEST(store_survives_a_writer_that_dies_amid_its_work), \
        TEST(store_prepare_all_names_the_first_that_fails), \
        TEST(store_keeps_more_statements_than_it_first_made_room_for)

int main(void)
{
    const struct CMUnitTest tests[] = {TESTS_OF_BOTH};
    const struct CMUnitTest sqlite_tests[] = {
        TESTS_OF_BOTH,
        TEST(store_file_is_for_its_owner_alone),
        TEST(store_refuses_what_is_not_ours),
        TEST(store_address_is_always_a_file),
    };
    return engine_is_pgsql() ? cmocka_run_group_tests(tests, NULL, NULL)
                             : cmocka_run_group_tests(sqlite_tests, NULL, NULL);
}
