#include "engine.h"

#include <libpq-fe.h>
#include <setjmp.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

bool engine_is_pgsql(void)
{
    const char *engine = getenv("DONDOC_TEST_ENGINE");
    return engine && strcmp(engine, "pgsql") == 0;
}

const char *engine_text(const char *sqlite, const char *pgsql)
{
    return engine_is_pgsql() ? pgsql : sqlite;
}

static void address_of(const char *name, char out[400])
{
    const char *server = getenv("DONDOC_POSTGRES");
    if (!server)
        fail_msg("DONDOC_POSTGRES names no server");
    snprintf(out, 400, "postgresql:///%s?%s", name, server);
}

static bool pgsql_try(const char *address, const char *sql, int64_t *ret_value, char said[200])
{
    PGconn *conn = PQconnectdb(address);
    PGresult *result = PQexec(conn, sql);
    const ExecStatusType status = PQresultStatus(result);
    const bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    snprintf(said, 200, "%s", PQerrorMessage(conn));
    if (ok && ret_value && PQntuples(result) > 0) {
        const char *value = PQgetvalue(result, 0, 0);
        *ret_value = *value == 't' ? 1 : *value == 'f' ? 0 : strtoll(value, NULL, 10);
    }
    PQclear(result);
    PQfinish(conn);
    return ok;
}

static bool sqlite_try(const char *path, const char *sql, int64_t *ret_value, char said[200])
{
    sqlite3 *db;
    sqlite3_stmt *stmt = NULL;
    int code = sqlite3_open(path, &db);
    if (code == SQLITE_OK && ret_value) {
        code = sqlite3_prepare_v2(db, sql, -1, &stmt, NULL);
        if (code == SQLITE_OK && sqlite3_step(stmt) == SQLITE_ROW)
            *ret_value = sqlite3_column_int64(stmt, 0);
        sqlite3_finalize(stmt);
    } else if (code == SQLITE_OK) {
        code = sqlite3_exec(db, sql, NULL, NULL, NULL);
    }
    snprintf(said, 200, "%s", sqlite3_errmsg(db));
    sqlite3_close(db);
    return code == SQLITE_OK;
}

static bool run(const struct engine *engine, const char *sql, int64_t *ret_value, char said[200])
{
    return engine_is_pgsql() ? pgsql_try(engine->address, sql, ret_value, said)
                             : sqlite_try(engine->path, sql, ret_value, said);
}

bool engine_try(const struct engine *engine, const char *sql, char said[200])
{
    return run(engine, sql, NULL, said);
}

void engine_tamper(const struct engine *engine, const char *sql)
{
    char said[200];
    if (!run(engine, sql, NULL, said))
        fail_msg("%s: %s", sql, said);
}

int64_t engine_peek(const struct engine *engine, const char *sql)
{
    char said[200];
    int64_t value = INT64_MIN;
    if (!run(engine, sql, &value, said))
        fail_msg("%s: %s", sql, said);
    assert_true(value != INT64_MIN);
    return value;
}

static void on_server(const char *sql)
{
    char address[400], said[200];
    address_of("postgres", address);
    if (!pgsql_try(address, sql, NULL, said))
        fail_msg("%s: %s", sql, said);
}

void engine_make(struct engine *engine, const char *from)
{
    static int made;
    *engine = (struct engine){0};
    strcpy(engine->dir, "/tmp/dondoc-test-XXXXXX");
    assert_non_null(mkdtemp(engine->dir));
    if (!engine_is_pgsql()) {
        snprintf(engine->path, sizeof engine->path, "%s/test.db", engine->dir);
        strcpy(engine->address, engine->path);
        return;
    }
    snprintf(engine->name, sizeof engine->name, "t%d_%d", (int)getpid(), made++);
    char sql[200];
    snprintf(sql, sizeof sql, "CREATE DATABASE %s TEMPLATE %s", engine->name, from ? from : "template0");
    on_server(sql);
    address_of(engine->name, engine->address);
}

void engine_remove(struct engine *engine)
{
    if (engine_is_pgsql()) {
        char sql[100];
        snprintf(sql, sizeof sql, "DROP DATABASE %s WITH (FORCE)", engine->name);
        on_server(sql);
    }
    static const char *const tails[] = {"", "-wal", "-shm"};
    for (size_t i = 0; engine->path[0] && i < 3; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s%s", engine->path, tails[i]);
        unlink(path);
    }
    rmdir(engine->dir);
}
