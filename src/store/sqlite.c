/*
 * One connection to an SQLite file.
 *
 * WAL, so that readers and the writer never wait for each other. synchronous=FULL: a commit returns when the log is on
 * the disk; NORMAL would be faster but may lose the last commits in a power cut, and what a clerk saw confirmed must
 * stay confirmed; measured with one paper a transaction it costs a twentieth (641 papers/s against 674). Writers of
 * other processes are waited for by the busy handler.
 */
#include "store/driver.h"
#include "store/libsqlite.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct sqlite {
    struct connection base;
    sqlite3 *db;
    struct prepared_table prepared;
};

static struct sqlite *sqlite_of(struct connection *connection)
{
    return (struct sqlite *)connection;
}

static enum refusal sqlite_refusal(int code)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return REFUSED_TWICE;
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return REFUSED_LINK;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT: return REFUSED_RULE;
    case SQLITE_TOOBIG: return REFUSED_LENGTH;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return REFUSED_BUSY;
    case SQLITE_FULL: return REFUSED_FULL;
    case SQLITE_READONLY:
    case SQLITE_PERM: return REFUSED_READONLY;
    case SQLITE_CANTOPEN: return REFUSED_OPEN;
    case SQLITE_IOERR: return REFUSED_DISK;
    case SQLITE_CORRUPT: return REFUSED_DAMAGED;
    default: return REFUSED_OTHER;
    }
}

static bool sqlite_refuse(struct sqlite *sqlite, const char *where, struct err *err)
{
    const int code = sqlite->db ? libsqlite.sqlite3_extended_errcode(sqlite->db) : SQLITE_NOMEM;
    if ((code & 0xff) == SQLITE_NOTADB)
        return ERR(err, ERR_STORE, _("Tệp này không phải là cơ sở dữ liệu. Hãy kiểm tra đường dẫn."));
    return driver_refuse(sqlite_refusal(code), where, sqlite->db ? libsqlite.sqlite3_errmsg(sqlite->db) : "", err);
}

static bool sqlite_exec(struct sqlite *sqlite, const char *sql, const char *where, struct err *err)
{
    return libsqlite.sqlite3_exec(sqlite->db, sql, NULL, NULL, NULL) == SQLITE_OK || sqlite_refuse(sqlite, where, err);
}

/* The first column of the first row of an engine's own statement. */
static bool sqlite_ask(struct sqlite *sqlite, const char *sql, int64_t *ret_value, struct err *err)
{
    sqlite3_stmt *stmt;
    if (libsqlite.sqlite3_prepare_v2(sqlite->db, sql, -1, &stmt, NULL) != SQLITE_OK)
        return sqlite_refuse(sqlite, sql, err);
    const bool row = libsqlite.sqlite3_step(stmt) == SQLITE_ROW;
    const int64_t value = row ? libsqlite.sqlite3_column_int64(stmt, 0) : 0;
    if (libsqlite.sqlite3_finalize(stmt) != SQLITE_OK)
        return sqlite_refuse(sqlite, sql, err);
    *ret_value = value;
    return true;
}

/* Sleeps 1, 2, 4 … at most 50 ms between tries, until STORE_WAIT_SECONDS have passed. */
static int sqlite_busy(void *data, int tries)
{
    (void)data;
    enum { RAMP = 6, RAMP_MS = 63, STEP_MS = 50 };
    const int waited = tries < RAMP ? (1 << tries) - 1 : RAMP_MS + (tries - RAMP) * STEP_MS;
    if (waited > STORE_WAIT_SECONDS * 1000)
        return 0;
    const long ms = tries < RAMP ? 1L << tries : STEP_MS;
    nanosleep(&(struct timespec){.tv_nsec = ms * 1000000}, NULL);
    return 1;
}

static bool sqlite_adopt_empty(struct sqlite *sqlite, const char *path, bool adopt, struct err *err)
{
    int64_t id = 0, objects = 0;
    if (!sqlite_ask(sqlite, "PRAGMA application_id", &id, err) ||
        !sqlite_ask(sqlite, "SELECT count(*) FROM sqlite_schema", &objects, err) ||
        !driver_identify(path, id, objects, adopt, err))
        return false;
    static_assert(DRIVER_APPLICATION_ID == 1685024356, "the number in the next line");
    return sqlite_exec(sqlite, "PRAGMA application_id = 1685024356", path, err);
}

static bool sqlite_end(struct connection *connection, bool commit, struct err *err)
{
    struct sqlite *sqlite = sqlite_of(connection);
    /* the engine itself rolls back on a full disk or a read error; committing that would be a lie */
    if (libsqlite.sqlite3_get_autocommit(sqlite->db))
        return !commit || ERR(err, ERR_STORE, _("Việc vừa làm đã bị hủy vì ổ đĩa có lỗi, chưa có gì được ghi."));
    if (commit && sqlite_exec(sqlite, "COMMIT", "commit", err))
        return true;
    const bool rolled_back = sqlite_exec(sqlite, "ROLLBACK", "rollback", commit ? NULL : err);
    return !commit && rolled_back;
}

static bool sqlite_adopt(struct sqlite *sqlite, const char *path, bool adopt, struct err *err)
{
    int64_t id = 0;
    if (!sqlite_ask(sqlite, "PRAGMA application_id", &id, err))
        return false;
    if (id == DRIVER_APPLICATION_ID)
        return true;
    /* looked at again behind the lock: another process may be making the same database just now */
    if (!sqlite_exec(sqlite, "BEGIN IMMEDIATE", path, err))
        return false;
    const bool ok = sqlite_adopt_empty(sqlite, path, adopt, err);
    return sqlite_end(&sqlite->base, ok, ok ? err : NULL) && ok;
}

static bool sqlite_set_up(struct sqlite *sqlite, const char *path, bool adopt, struct err *err)
{
    libsqlite.sqlite3_extended_result_codes(sqlite->db, 1);
    libsqlite.sqlite3_busy_handler(sqlite->db, sqlite_busy, NULL);
    /* a damaged or planted schema must not be able to run functions, nor rewrite itself */
    libsqlite.sqlite3_db_config(sqlite->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    libsqlite.sqlite3_db_config(sqlite->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (!sqlite_adopt(sqlite, path, adopt, err))
        return false;
    if (!sqlite_exec(sqlite,
                     "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                     "PRAGMA journal_size_limit = 67108864",
                     path, err))
        return false;
    return sqlite->base.access == STORE_WRITE || sqlite_exec(sqlite, "PRAGMA query_only = ON", path, err);
}

static void sqlite_close(struct connection *connection)
{
    struct sqlite *sqlite = sqlite_of(connection);
    for (size_t i = 0; i < sqlite->prepared.n_slots; i++)
        libsqlite.sqlite3_finalize(sqlite->prepared.v[i].prepared);
    const int code = libsqlite.sqlite3_close(sqlite->db);
    assert(code == SQLITE_OK);
    (void)code;
    prepared_free(&sqlite->prepared);
    free(sqlite);
}

/* The path of an address, never one that the engine reads as something else (":memory:", "file:…"). */
static bool sqlite_path(const char *address, char **ret_path, struct err *err)
{
    const char *path = strncmp(address, "sqlite:", 7) == 0 ? address + 7 : address;
    if (!*path)
        return ERR(err, ERR_USAGE, _("Chưa cho đường dẫn của cơ sở dữ liệu."));
    if (asprintf(ret_path, "%s%s", *path == '/' ? "" : "./", path) < 0)
        abort();
    return true;
}

static bool sqlite_find_file(const char *path, bool create, struct err *err)
{
    struct stat found;
    if (stat(path, &found) == 0)
        return S_ISREG(found.st_mode) ||
               ERR(err, ERR_STORE, _("%s không phải là một tệp thường nên không dùng làm cơ sở dữ liệu được."), path);
    if (errno != ENOENT)
        return ERR(err, ERR_SYSTEM, _("Không xem được %s: %s."), path, strerror(errno));
    if (!create)
        return ERR(err, ERR_MISSING, _("Không có cơ sở dữ liệu ở %s. Hãy kiểm tra đường dẫn."), path);
    /* it will hold papers and passwords: nobody but its owner reads it, and the engine's own files follow it */
    const int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return ERR(err, ERR_SYSTEM, _("Không tạo được cơ sở dữ liệu ở %s: %s."), path, strerror(errno));
    close(file);
    return true;
}

static bool sqlite_find(const char *address, bool create, char **ret_place, struct err *err)
{
    char *path;
    if (!sqlite_path(address, &path, err))
        return false;
    if (!sqlite_find_file(path, create, err)) {
        free(path);
        return false;
    }
    *ret_place = path;
    return true;
}

static char *sqlite_show(const char *address)
{
    char *shown = strdup(address);
    if (!shown)
        abort();
    return shown;
}

/* The engine would add up the bytes of all connections, behind a lock at each piece of memory. */
static void sqlite_configure(void)
{
    libsqlite.sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static bool sqlite_open(const char *place, enum store_access access, bool adopt, struct connection **ret_connection,
                        struct err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    if (!libsqlite_need(err))
        return false;
    pthread_once(&once, sqlite_configure);
    struct sqlite *sqlite = calloc(1, sizeof *sqlite);
    if (!sqlite)
        abort();
    sqlite->base = (struct connection){.driver = &sqlite_driver, .access = access};
    const bool in_memory = strncmp(place, SQLITE_IN_MEMORY, sizeof SQLITE_IN_MEMORY - 1) == 0;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (in_memory ? SQLITE_OPEN_URI : 0);
    bool ok = libsqlite.sqlite3_open_v2(place, &sqlite->db, flags, NULL) == SQLITE_OK ||
              sqlite_refuse(sqlite, place, err);
    ok = ok && sqlite_set_up(sqlite, place, adopt, err);
    /* else large sorts would go to the disk */
    ok = ok && (!in_memory || sqlite_exec(sqlite, "PRAGMA temp_store = MEMORY", place, err));
    if (ok)
        *ret_connection = &sqlite->base;
    else
        sqlite_close(&sqlite->base);
    return ok;
}

static bool sqlite_begin(struct connection *connection, struct err *err)
{
    return sqlite_exec(sqlite_of(connection), connection->access == STORE_WRITE ? "BEGIN IMMEDIATE" : "BEGIN", "begin",
                       err);
}

/* NULL when it is refused. */
static struct prepared *sqlite_take(struct sqlite *sqlite, const struct store_statement *statement, struct err *err)
{
    struct prepared *slot = prepared_find(&sqlite->prepared, statement);
    if (slot->prepared)
        return slot;
    sqlite3_stmt *prepared = NULL;
    if (libsqlite.sqlite3_prepare_v3(sqlite->db, statement->sqlite, -1, SQLITE_PREPARE_PERSISTENT, &prepared, NULL) !=
        SQLITE_OK)
        sqlite_refuse(sqlite, statement->name, err);
    slot->prepared = prepared;
    return prepared ? slot : NULL;
}

static bool sqlite_prepare(struct connection *connection, const struct store_statement *statement, struct err *err)
{
    const struct prepared *slot = sqlite_take(sqlite_of(connection), statement, err);
    if (!slot)
        return false;
    sqlite3_stmt *prepared = slot->prepared;
    if (libsqlite.sqlite3_bind_parameter_count(prepared) != statement->n_in ||
        libsqlite.sqlite3_column_count(prepared) != statement->n_out ||
        (bool)libsqlite.sqlite3_stmt_readonly(prepared) == statement->writes)
        return ERR(err, ERR_STORE, "%s: parameters, columns or kind differ from its description", statement->name);
    return true;
}

static int sqlite_bind(sqlite3_stmt *prepared, int at, const struct store_value *value)
{
    if (value->null)
        return libsqlite.sqlite3_bind_null(prepared, at);
    switch (value->type) {
    case STORE_INT:
        return libsqlite.sqlite3_bind_int64(prepared, at, value->i);
    case STORE_REAL:
        return libsqlite.sqlite3_bind_double(prepared, at, value->r);
    case STORE_TEXT:
        return libsqlite.sqlite3_bind_text64(prepared, at, value->s.p ? value->s.p : "", value->s.n, SQLITE_STATIC,
                                             SQLITE_UTF8);
    case STORE_BLOB:
        return libsqlite.sqlite3_bind_blob64(prepared, at, value->s.p ? value->s.p : "", value->s.n, SQLITE_STATIC);
    }
    return SQLITE_MISUSE;
}

/* A value as the engine holds it: a text is good until the next step. Asked through its handle, which the engine takes
 * at its word; a connection is used by one thread at a time. */
static struct store_value sqlite_column(sqlite3_stmt *prepared, int at, enum store_type type)
{
    struct store_value value = {.type = type};
    sqlite3_value *held = libsqlite.sqlite3_column_value(prepared, at);
    value.null = libsqlite.sqlite3_value_type(held) == SQLITE_NULL;
    if (value.null)
        return value;
    switch (type) {
    case STORE_INT:
        value.i = libsqlite.sqlite3_value_int64(held);
        break;
    case STORE_REAL:
        value.r = libsqlite.sqlite3_value_double(held);
        break;
    case STORE_TEXT:
    case STORE_BLOB:
        value.s.p = type == STORE_TEXT ? (const char *)libsqlite.sqlite3_value_text(held)
                                       : (const char *)libsqlite.sqlite3_value_blob(held);
        value.s = value.s.p ? str_make(value.s.p, (size_t)libsqlite.sqlite3_value_bytes(held)) : STR("");
        break;
    }
    return value;
}

/* Takes the texts of a row over, all in one piece. */
static void sqlite_keep_texts(struct store_value *values, int n, struct arena *arena)
{
    size_t size = 0;
    for (int i = 0; i < n; i++)
        if (values[i].type == STORE_TEXT || values[i].type == STORE_BLOB)
            size += values[i].s.n + 1;
    char *copy = size ? arena_alloc(arena, size) : NULL;
    for (int i = 0; i < n; i++) {
        struct store_value *value = &values[i];
        if ((value->type != STORE_TEXT && value->type != STORE_BLOB) || value->null)
            continue;
        memcpy(copy, value->s.p, value->s.n);
        value->s.p = copy;
        copy += value->s.n + 1;
    }
}

static bool sqlite_step(struct sqlite *sqlite, struct prepared *slot, struct arena *arena, struct store_rows *ret_rows,
                        struct err *err)
{
    enum { ROWS_FIRST_MAX = 256 };
    const struct store_statement *statement = slot->statement;
    const size_t width = (size_t)statement->n_out, row_size = width * sizeof(struct store_value);
    struct store_value *rows = NULL;
    size_t n = 0, room = 0;
    for (;;) {
        const int code = libsqlite.sqlite3_step(slot->prepared);
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_ROW)
            return sqlite_refuse(sqlite, statement->name, err);
        if (n == STORE_ROWS_MAX)
            return ERR(err, ERR_LIMIT, _("Có hơn %d dòng kết quả. Hãy thu hẹp điều kiện lọc."), STORE_ROWS_MAX);
        if (n == room) {
            const size_t first = slot->n_rows < ROWS_FIRST_MAX ? slot->n_rows + 1 : ROWS_FIRST_MAX;
            const size_t more = room ? room * 2 : first;
            struct store_value *grown = arena_alloc_array(arena, more, row_size);
            if (room) {
                memcpy(grown, rows, n * row_size);
                arena_give_back(arena, rows, room * row_size);
            }
            rows = grown;
            room = more;
        }
        struct store_value *row = rows + n++ * width;
        for (int i = 0; i < statement->n_out; i++)
            row[i] = sqlite_column(slot->prepared, i, statement->out[i]);
        sqlite_keep_texts(row, statement->n_out, arena);
    }
    slot->n_rows = n;
    if (ret_rows)
        *ret_rows = (struct store_rows){rows, n};
    return true;
}

static bool sqlite_run(struct connection *connection, const struct store_statement *statement,
                       const struct store_value *in, struct arena *arena, struct store_rows *ret_rows, struct err *err)
{
    struct sqlite *sqlite = sqlite_of(connection);
    struct prepared *slot = sqlite_take(sqlite, statement, err);
    if (!slot)
        return false;
    sqlite3_stmt *prepared = slot->prepared;
    assert(libsqlite.sqlite3_column_count(prepared) == statement->n_out);
    assert(!statement->n_out || (arena && ret_rows));
    for (int i = 0; i < statement->n_in; i++) {
        assert(in[i].type == statement->in[i]);
        if (sqlite_bind(prepared, i + 1, &in[i]) != SQLITE_OK) {
            sqlite_refuse(sqlite, statement->name, err);
            libsqlite.sqlite3_clear_bindings(prepared);
            return false;
        }
    }
    const bool ok = sqlite_step(sqlite, slot, arena, ret_rows, err);
    libsqlite.sqlite3_reset(prepared);
    /* the bound texts belong to the caller and may be gone at the next call */
    libsqlite.sqlite3_clear_bindings(prepared);
    if (ok && statement->writes)
        connection->changes = libsqlite.sqlite3_changes64(sqlite->db);
    return ok;
}

static bool sqlite_check(struct connection *connection, struct err *err)
{
    struct sqlite *sqlite = sqlite_of(connection);
    sqlite3_stmt *stmt;
    if (libsqlite.sqlite3_prepare_v2(sqlite->db, "PRAGMA integrity_check(1)", -1, &stmt, NULL) != SQLITE_OK)
        return sqlite_refuse(sqlite, "integrity_check", err);
    bool ok = false;
    if (libsqlite.sqlite3_step(stmt) == SQLITE_ROW) {
        const char *found = (const char *)libsqlite.sqlite3_column_text(stmt, 0);
        ok = found && strcmp(found, "ok") == 0;
        if (!ok)
            (void)ERR(err, ERR_STORE, _("Cơ sở dữ liệu bị hỏng. Hãy dừng lại và khôi phục từ bản sao lưu. (%s)"),
                found ? found : "?");
    } else {
        sqlite_refuse(sqlite, "integrity_check", err);
    }
    libsqlite.sqlite3_finalize(stmt);
    int64_t broken = 0;
    if (!ok || !sqlite_ask(sqlite, "SELECT count(*) FROM pragma_foreign_key_check", &broken, err))
        return false;
    return broken == 0 || ERR(err, ERR_STORE,
                              _("Cơ sở dữ liệu có %lld liên kết bị đứt. Hãy dừng lại và khôi phục từ bản sao lưu."),
                              (long long)broken);
}

/* Looked through without being touched: no log is begun beside it. */
static bool sqlite_check_copy(const char *path, struct err *err)
{
    struct sqlite copy = {.base = {.driver = &sqlite_driver, .access = STORE_READ}};
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    bool ok = libsqlite.sqlite3_open_v2(path, &copy.db, flags, NULL) == SQLITE_OK ||
              sqlite_refuse(&copy, path, err);
    ok = ok && sqlite_check(&copy.base, err);
    libsqlite.sqlite3_close(copy.db);
    return ok;
}

static bool sqlite_copy(struct connection *connection, const char *path, struct err *err)
{
    struct sqlite *sqlite = sqlite_of(connection);
    /* a bound name would need a statement of its own kind; quoted by the engine it is as safe */
    char *sql = libsqlite.sqlite3_mprintf("VACUUM INTO %Q", path);
    if (!sql)
        abort();
    const bool ok = sqlite_exec(sqlite, sql, "copy", err) && sqlite_check_copy(path, err);
    libsqlite.sqlite3_free(sql);
    return ok;
}

static bool sqlite_version(struct connection *connection, int *ret_version, struct err *err)
{
    int64_t version = 0;
    if (!sqlite_ask(sqlite_of(connection), "PRAGMA user_version", &version, err))
        return false;
    if (version < 0 || version > INT_MAX)
        return ERR(err, ERR_STORE, _("Cơ sở dữ liệu có số phiên bản lạ (%lld)."), (long long)version);
    *ret_version = (int)version;
    return true;
}

static bool sqlite_migrate(struct connection *connection, const struct store_migration *migration, struct err *err)
{
    struct sqlite *sqlite = sqlite_of(connection);
    char *note = libsqlite.sqlite3_mprintf("PRAGMA user_version = %d", migration->version);
    if (!note)
        abort();
    const bool ok = sqlite_exec(sqlite, migration->sqlite, migration->name, err) &&
                    sqlite_exec(sqlite, note, migration->name, err);
    libsqlite.sqlite3_free(note);
    return ok;
}

const struct driver sqlite_driver = {
    .find = sqlite_find,
    .show = sqlite_show,
    .open = sqlite_open,
    .close = sqlite_close,
    .begin = sqlite_begin,
    .end = sqlite_end,
    .run = sqlite_run,
    .prepare = sqlite_prepare,
    .check = sqlite_check,
    .copy = sqlite_copy,
    .version = sqlite_version,
    .migrate = sqlite_migrate,
};
