/*
 * One connection to a PostgreSQL server.
 *
 * Writers of all processes take one advisory lock when they begin, so that they follow one another as on SQLite: what
 * a work read before it wrote still holds, and the journal's chain is one. The lock is let go when the commit is on
 * the disk. Readers see one moment (REPEATABLE READ, read-only) and wait for nobody. Both ask the host that accepts
 * writes, so that nobody is shown an older office than the one just changed.
 *
 * Values travel in binary in both directions. A connection that was lost is made anew at the next begin; whatever was
 * under way says ERR_AGAIN.
 */
#include "store/pgsql.h"

#include <assert.h>
#include <endian.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { OID_BOOL = 16, OID_BYTEA = 17, OID_INT8 = 20, OID_INT2 = 21, OID_INT4 = 23, OID_TEXT = 25, OID_FLOAT8 = 701 };
enum { PARAMETERS_MAX = 64, SERVER_VERSION_LEAST = 130000 };

static struct pgsql *pgsql_of(struct connection *connection)
{
    return (struct pgsql *)connection;
}

/* The first line of what the server or the library says: never a value, those stand in the detail. */
static const char *pgsql_detail(const struct pgsql *pgsql, const PGresult *result, char out[PGSQL_DETAIL_MAX])
{
    const char *said = result ? libpq.PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
    if (!said)
        said = libpq.PQerrorMessage(pgsql->conn);
    const size_t n = strcspn(said, "\n");
    snprintf(out, PGSQL_DETAIL_MAX, "%.*s", (int)(n < PGSQL_DETAIL_MAX ? n : PGSQL_DETAIL_MAX - 1), said);
    return out;
}

/* Appendix A of PostgreSQL's manual, "Error Codes". */
static enum refusal pgsql_refusal(const struct pgsql *pgsql, const char *state)
{
    static const struct {
        const char *state; /* a whole code, or its class */
        enum refusal refusal;
    } codes[] = {
        {"23505", REFUSED_TWICE},  {"23503", REFUSED_LINK},  {"23", REFUSED_RULE},      {"22", REFUSED_RULE},
        {"54", REFUSED_LENGTH},    {"55P03", REFUSED_BUSY},  {"53100", REFUSED_FULL},   {"42501", REFUSED_READONLY},
        {"58030", REFUSED_DISK},   {"XX", REFUSED_DAMAGED},  {"40", REFUSED_AGAIN},     {"08", REFUSED_AGAIN},
        {"57P", REFUSED_AGAIN},    {"25P03", REFUSED_AGAIN}, {"53300", REFUSED_AGAIN},
    };
    if (libpq.PQstatus(pgsql->conn) != CONNECTION_OK || !state)
        return REFUSED_AGAIN;
    /* the server that took our writes is a standby now: another host has taken over */
    if (strcmp(state, "25006") == 0)
        return pgsql->base.access == STORE_WRITE ? REFUSED_AGAIN : REFUSED_READONLY;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strncmp(state, codes[i].state, strlen(codes[i].state)) == 0)
            return codes[i].refusal;
    return REFUSED_OTHER;
}

bool pgsql_refuse(struct pgsql *pgsql, const PGresult *result, const char *where, struct err *err)
{
    char detail[PGSQL_DETAIL_MAX];
    const char *state = result ? libpq.PQresultErrorField(result, PG_DIAG_SQLSTATE) : NULL;
    const enum refusal refusal = pgsql_refusal(pgsql, state);
    /* a deadlock or a lost race leaves the connection whole; whatever else says "again" may be another server now */
    if (refusal == REFUSED_AGAIN && !(state && strncmp(state, "40", 2) == 0))
        pgsql->lost = true;
    return driver_refuse(refusal, where, pgsql_detail(pgsql, result, detail), err);
}

bool pgsql_ask(struct pgsql *pgsql, const char *sql, const char *where, PGresult **ret_result, struct err *err)
{
    PGresult *result = libpq.PQexec(pgsql->conn, sql);
    const ExecStatusType status = libpq.PQresultStatus(result);
    const bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || pgsql_refuse(pgsql, result, where, err);
    if (ok && ret_result)
        *ret_result = result;
    else
        libpq.PQclear(result);
    return ok;
}

static bool pgsql_exec(struct pgsql *pgsql, const char *sql, const char *where, struct err *err)
{
    return pgsql_ask(pgsql, sql, where, NULL, err);
}

static void pgsql_close(struct connection *connection)
{
    struct pgsql *pgsql = pgsql_of(connection);
    libpq.PQfinish(pgsql->conn);
    prepared_free(&pgsql->prepared);
    free(pgsql->place);
    free(pgsql->shown);
    free(pgsql);
}

/* --- connecting --- */

static void pgsql_stay_silent(void *data, const char *message)
{
    (void)data;
    (void)message;
}

/* What the address says overrides what stands before it here, and is overridden by what stands behind it. */
static PGconn *pgsql_dial(const char *place)
{
    static const char *const names[] = {"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
                                        "tcp_user_timeout", "dbname", "target_session_attrs", "client_encoding",
                                        "fallback_application_name", NULL};
    const char *const values[] = {"5", "5", "2", "3", "10000", place, "read-write", "UTF8", "dondoc", NULL};
    return libpq.PQconnectdbParams(names, values, 1);
}

static bool pgsql_is_usable(struct pgsql *pgsql, struct err *err)
{
    const char *encoding = libpq.PQparameterStatus(pgsql->conn, "server_encoding");
    if (libpq.PQserverVersion(pgsql->conn) < SERVER_VERSION_LEAST)
        return ERR(err, ERR_STORE, _("Máy chủ PostgreSQL quá cũ, cần bản 13 trở lên."));
    return (encoding && strcmp(encoding, "UTF8") == 0) ||
           ERR(err, ERR_STORE, _("Cơ sở dữ liệu %s không dùng bảng mã UTF8. Hãy tạo lại với ENCODING 'UTF8'."),
               pgsql->shown);
}

static bool pgsql_identify(struct pgsql *pgsql, bool adopt, bool *ret_ours, struct err *err)
{
    PGresult *result;
    /* what an extension brought along is nobody's */
    if (!pgsql_ask(pgsql,
                   "SELECT to_regclass('dondoc_store') IS NOT NULL, (SELECT count(*) FROM pg_class AS c"
                   " WHERE c.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend AS d"
                   " WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'))",
                   pgsql->shown, &result, err))
        return false;
    const bool noted = *libpq.PQgetvalue(result, 0, 0) == 't';
    const int64_t objects = strtoll(libpq.PQgetvalue(result, 0, 1), NULL, 10);
    libpq.PQclear(result);
    int64_t application = 0;
    if (noted) {
        if (!pgsql_ask(pgsql, "SELECT application FROM dondoc_store", pgsql->shown, &result, err))
            return false;
        application = libpq.PQntuples(result) == 1 ? strtoll(libpq.PQgetvalue(result, 0, 0), NULL, 10) : -1;
        libpq.PQclear(result);
    }
    *ret_ours = application == DRIVER_APPLICATION_ID;
    return driver_identify(pgsql->shown, application, objects, adopt, err);
}

static_assert(DRIVER_APPLICATION_ID == 1685024356, "the number in the next two statements");
static const char lock_sql[] = "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(1685024356)";
static const char adopt_sql[] =
    "CREATE TABLE dondoc_store (one BIGINT PRIMARY KEY CHECK (one = 1), application BIGINT NOT NULL,"
    " version BIGINT NOT NULL); INSERT INTO dondoc_store VALUES (1, 1685024356, 0)";

static bool pgsql_adopt(struct pgsql *pgsql, bool adopt, struct err *err)
{
    bool ours;
    if (!pgsql_identify(pgsql, adopt, &ours, err))
        return false;
    if (ours)
        return true;
    /* looked at again behind the lock: another process may be making the same office just now */
    const bool ok = pgsql_exec(pgsql, lock_sql, pgsql->shown, err) && pgsql_identify(pgsql, adopt, &ours, err) &&
                    (ours || pgsql_exec(pgsql, adopt_sql, pgsql->shown, err));
    return pgsql_exec(pgsql, ok ? "COMMIT" : "ROLLBACK", pgsql->shown, ok ? err : NULL) && ok;
}

/* What the server is told of a new connection. A commit that was answered must stand after a power cut whatever the
 * server's default is; a client that hangs amid its work must not hold the others up for ever. */
static_assert(STORE_WAIT_SECONDS == 10, "lock_timeout in the next statement");
static const char greeting_sql[] =
    "SET lock_timeout = 10000; SET idle_in_transaction_session_timeout = 60000; SET client_min_messages = warning;"
    "SET jit = off; SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') = 'off'";

/* `refusal`: what it is when no server answers. */
static bool pgsql_connect(struct pgsql *pgsql, bool adopt, enum refusal refusal, struct err *err)
{
    char detail[PGSQL_DETAIL_MAX];
    libpq.PQfinish(pgsql->conn);
    prepared_free(&pgsql->prepared);
    pgsql->lost = true;
    pgsql->conn = pgsql_dial(pgsql->place);
    if (libpq.PQstatus(pgsql->conn) != CONNECTION_OK)
        return driver_refuse(refusal, pgsql->shown, pgsql_detail(pgsql, NULL, detail), err);
    libpq.PQsetNoticeProcessor(pgsql->conn, pgsql_stay_silent, NULL);
    if (!pgsql_is_usable(pgsql, err) || !pgsql_exec(pgsql, greeting_sql, pgsql->shown, err) ||
        !pgsql_adopt(pgsql, adopt, err))
        return false;
    pgsql->lost = false;
    return true;
}

/* The address without the password, and without what only the library needs. */
static char *pgsql_show(const char *address)
{
    const char *host = "", *dbname = "";
    char *shown;
    struct err ignored;
    PQconninfoOption *options = libpq_load(&ignored) ? libpq.PQconninfoParse(address, NULL) : NULL;
    for (const PQconninfoOption *option = options; option && option->keyword; option++) {
        if (option->val && strcmp(option->keyword, "host") == 0)
            host = option->val;
        else if (option->val && strcmp(option->keyword, "dbname") == 0)
            dbname = option->val;
    }
    if (asprintf(&shown, "postgresql://%s/%s", host, dbname) < 0)
        abort();
    if (options)
        libpq.PQconninfoFree(options);
    return shown;
}

static bool pgsql_find(const char *address, bool create, char **ret_place, struct err *err)
{
    (void)create;
    if (!libpq_load(err))
        return false;
    char *why = NULL;
    PQconninfoOption *options = libpq.PQconninfoParse(address, &why);
    /* the library repeats the address in what it says, and with it a password */
    const bool ok = options || ERR(err, ERR_USAGE, _("Địa chỉ của PostgreSQL viết chưa đúng. Hãy viết như "
                                                     "postgresql://người_dùng@máy1,máy2/tên_cơ_sở_dữ_liệu."));
    libpq.PQconninfoFree(options);
    libpq.PQfreemem(why);
    if (ok && !(*ret_place = strdup(address)))
        abort();
    return ok;
}

static bool pgsql_open(const char *place, enum store_access access, bool adopt, struct connection **ret_connection,
                       struct err *err)
{
    struct pgsql *pgsql = calloc(1, sizeof *pgsql);
    if (!pgsql || !(pgsql->place = strdup(place)))
        abort();
    pgsql->base = (struct connection){.driver = &pgsql_driver, .access = access};
    pgsql->shown = pgsql_show(place);
    pgsql->lost = true;
    /* readers are made while the office is at work: they connect when they begin, where a lost server means "again" */
    if (access == STORE_WRITE && !pgsql_connect(pgsql, adopt, REFUSED_OPEN, err)) {
        pgsql_close(&pgsql->base);
        return false;
    }
    *ret_connection = &pgsql->base;
    return true;
}

/* --- transactions --- */

static bool pgsql_begin(struct connection *connection, struct err *err)
{
    struct pgsql *pgsql = pgsql_of(connection);
    const char *sql = connection->access == STORE_WRITE ? lock_sql : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    const bool fresh = pgsql->lost;
    if (fresh && !pgsql_connect(pgsql, false, REFUSED_AGAIN, err))
        return false;
    if (pgsql_exec(pgsql, sql, "begin", err))
        return true;
    if (!pgsql->lost)
        pgsql_exec(pgsql, "ROLLBACK", "rollback", NULL);
    /* it died while it lay idle: nothing is lost with it */
    return pgsql->lost && !fresh && pgsql_connect(pgsql, false, REFUSED_AGAIN, err) &&
           pgsql_exec(pgsql, sql, "begin", err);
}

static bool pgsql_end(struct connection *connection, bool commit, struct err *err)
{
    struct pgsql *pgsql = pgsql_of(connection);
    /* the server rolls back what its client left; and what only read has nothing to lose */
    if (!commit || connection->access == STORE_READ)
        return pgsql->lost || pgsql_exec(pgsql, "ROLLBACK", "rollback", NULL) || pgsql->lost;
    PGresult *result;
    if (!pgsql_ask(pgsql, "COMMIT", "commit", &result, err))
        return false;
    const bool committed = strcmp(libpq.PQcmdStatus(result), "COMMIT") == 0;
    libpq.PQclear(result);
    return committed || driver_refuse(REFUSED_OTHER, "commit", "rollback", err);
}

/* --- statements --- */

static Oid pgsql_type(enum store_type type)
{
    switch (type) {
    case STORE_INT: return OID_INT8;
    case STORE_TEXT: return OID_TEXT;
    case STORE_BLOB: return OID_BYTEA;
    case STORE_REAL: return OID_FLOAT8;
    }
    return 0;
}

static bool pgsql_type_agrees(Oid oid, enum store_type type)
{
    return oid == pgsql_type(type) || (type == STORE_INT && (oid == OID_INT4 || oid == OID_INT2 || oid == OID_BOOL));
}

static bool pgsql_take(struct pgsql *pgsql, const struct store_statement *statement, struct err *err)
{
    struct prepared *slot = prepared_find(&pgsql->prepared, statement);
    if (slot->prepared)
        return true;
    Oid types[PARAMETERS_MAX];
    assert(statement->n_in <= PARAMETERS_MAX);
    for (int i = 0; i < statement->n_in; i++)
        types[i] = pgsql_type(statement->in[i]);
    PGresult *result = libpq.PQprepare(pgsql->conn, statement->name, statement->pgsql, statement->n_in, types);
    const bool ok =
        libpq.PQresultStatus(result) == PGRES_COMMAND_OK || pgsql_refuse(pgsql, result, statement->name, err);
    libpq.PQclear(result);
    slot->prepared = ok ? pgsql : NULL;
    return ok;
}

static bool pgsql_columns_agree(const PGresult *result, const struct store_statement *statement)
{
    bool agree = libpq.PQnfields(result) == statement->n_out;
    for (int i = 0; agree && i < statement->n_out; i++)
        agree = pgsql_type_agrees(libpq.PQftype(result, i), statement->out[i]);
    return agree;
}

static bool pgsql_refuse_columns(const struct store_statement *statement, struct err *err)
{
    return ERR(err, ERR_STORE, "%s: parameters, columns or kind differ from its description", statement->name);
}

static bool pgsql_prepare(struct connection *connection, const struct store_statement *statement, struct err *err)
{
    struct pgsql *pgsql = pgsql_of(connection);
    if (!pgsql_take(pgsql, statement, err))
        return false;
    PGresult *result = libpq.PQdescribePrepared(pgsql->conn, statement->name);
    bool ok = libpq.PQresultStatus(result) == PGRES_COMMAND_OK || pgsql_refuse(pgsql, result, statement->name, err);
    if (ok && (libpq.PQnparams(result) != statement->n_in || !pgsql_columns_agree(result, statement)))
        ok = pgsql_refuse_columns(statement, err);
    libpq.PQclear(result);
    return ok;
}

static uint64_t pgsql_load(const char *bytes, int n)
{
    uint64_t value = 0;
    for (int i = 0; i < n; i++)
        value = value << 8 | (unsigned char)bytes[i];
    return value;
}

static struct store_value pgsql_column(const PGresult *result, int row, int at, enum store_type type,
                                       struct arena *arena)
{
    struct store_value value = {.type = type, .null = libpq.PQgetisnull(result, row, at)};
    if (value.null)
        return value;
    const char *bytes = libpq.PQgetvalue(result, row, at);
    const int n = libpq.PQgetlength(result, row, at);
    const uint64_t number = type == STORE_INT || type == STORE_REAL ? pgsql_load(bytes, n) : 0;
    switch (type) {
    case STORE_INT:
        value.i = n == 8 ? (int64_t)number : n == 4 ? (int32_t)number : n == 2 ? (int16_t)number : (int64_t)number;
        break;
    case STORE_REAL:
        memcpy(&value.r, &number, sizeof value.r);
        break;
    case STORE_TEXT:
    case STORE_BLOB:
        value.s = str_copy(arena, str_make(bytes, (size_t)n));
        break;
    }
    return value;
}

static bool pgsql_rows(const PGresult *result, const struct store_statement *statement, struct arena *arena,
                       struct store_rows *ret_rows, struct err *err)
{
    const int n = libpq.PQntuples(result);
    if (n > STORE_ROWS_MAX)
        return ERR(err, ERR_LIMIT, _("Có hơn %d dòng kết quả. Hãy thu hẹp điều kiện lọc."), STORE_ROWS_MAX);
    if (!pgsql_columns_agree(result, statement))
        return pgsql_refuse_columns(statement, err);
    struct store_value *v = ARENA_ARRAY(arena, struct store_value, (size_t)n * (size_t)statement->n_out);
    for (int row = 0; row < n; row++)
        for (int i = 0; i < statement->n_out; i++)
            v[row * statement->n_out + i] = pgsql_column(result, row, i, statement->out[i], arena);
    *ret_rows = (struct store_rows){v, (size_t)n};
    return true;
}

struct parameters {
    const char *values[PARAMETERS_MAX];
    int lengths[PARAMETERS_MAX], formats[PARAMETERS_MAX];
    uint64_t numbers[PARAMETERS_MAX]; /* in the order of the network */
};

static bool pgsql_fill(struct parameters *p, const struct store_statement *statement, const struct store_value *in)
{
    for (int i = 0; i < statement->n_in; i++) {
        assert(in[i].type == statement->in[i]);
        p->formats[i] = 1;
        p->values[i] = NULL;
        p->lengths[i] = 0;
        if (in[i].null)
            continue;
        if (in[i].type == STORE_TEXT || in[i].type == STORE_BLOB) {
            if (in[i].s.n > INT32_MAX)
                return false;
            p->values[i] = in[i].s.p ? in[i].s.p : "";
            p->lengths[i] = (int)in[i].s.n;
            continue;
        }
        uint64_t number = (uint64_t)in[i].i;
        if (in[i].type == STORE_REAL)
            memcpy(&number, &in[i].r, sizeof number);
        p->numbers[i] = htobe64(number);
        p->values[i] = (const char *)&p->numbers[i];
        p->lengths[i] = (int)sizeof number;
    }
    return true;
}

static bool pgsql_run(struct connection *connection, const struct store_statement *statement,
                      const struct store_value *in, struct arena *arena, struct store_rows *ret_rows, struct err *err)
{
    struct pgsql *pgsql = pgsql_of(connection);
    struct parameters p;
    assert(!statement->n_out || (arena && ret_rows));
    if (!pgsql_take(pgsql, statement, err))
        return false;
    if (!pgsql_fill(&p, statement, in))
        return driver_refuse(REFUSED_LENGTH, statement->name, "", err);
    PGresult *result = libpq.PQexecPrepared(pgsql->conn, statement->name, statement->n_in, p.values, p.lengths,
                                            p.formats, 1);
    const ExecStatusType status = libpq.PQresultStatus(result);
    bool ok = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ||
              pgsql_refuse(pgsql, result, statement->name, err);
    if (ok && statement->n_out)
        ok = pgsql_rows(result, statement, arena, ret_rows, err);
    if (ok && statement->writes)
        connection->changes = strtoll(libpq.PQcmdTuples(result), NULL, 10);
    libpq.PQclear(result);
    return ok;
}

/* --- the schema --- */

static bool pgsql_version(struct connection *connection, int *ret_version, struct err *err)
{
    PGresult *result;
    if (!pgsql_ask(pgsql_of(connection), "SELECT version FROM dondoc_store", "version", &result, err))
        return false;
    const int64_t version = strtoll(libpq.PQgetvalue(result, 0, 0), NULL, 10);
    libpq.PQclear(result);
    if (version < 0 || version > INT32_MAX)
        return ERR(err, ERR_STORE, _("Cơ sở dữ liệu có số phiên bản lạ (%lld)."), (long long)version);
    *ret_version = (int)version;
    return true;
}

static bool pgsql_migrate(struct connection *connection, const struct store_migration *migration, struct err *err)
{
    struct pgsql *pgsql = pgsql_of(connection);
    char note[80];
    assert(migration->pgsql);
    snprintf(note, sizeof note, "UPDATE dondoc_store SET version = %d", migration->version);
    return pgsql_exec(pgsql, migration->pgsql, migration->name, err) && pgsql_exec(pgsql, note, migration->name, err);
}

const struct driver pgsql_driver = {
    .find = pgsql_find,
    .show = pgsql_show,
    .open = pgsql_open,
    .close = pgsql_close,
    .begin = pgsql_begin,
    .end = pgsql_end,
    .run = pgsql_run,
    .prepare = pgsql_prepare,
    .check = pgsql_check,
    .version = pgsql_version,
    .migrate = pgsql_migrate,
};
