/*
 * store: a database behind one small header. Knows SQL engines, knows no office.
 *
 *   driver.h    what an engine must be able to do; nothing else here knows one
 *   sqlite.c    one connection to an SQLite file (WAL, foreign keys, prepared statements kept)
 *   pgsql.c     one connection to a PostgreSQL server (pgsql_check.c looks its promises over; libpq.c loads the library)
 *   gate.c      a fair queue in front of something that only a few may hold
 *   migrate.c   numbered forward migrations, each in a transaction; a schema newer than the program is refused
 *   pool.c      connections for a process: one writer (a short queue in front of it), readers that are never blocked
 *
 * Statements are a closed set: they stand in .sql files beside the office room that owns the table, and the build
 * turns them into `struct store_statement` constants and typed calls (tools/sqlgen.py). store_run() takes nothing
 * else, so SQL pasted together at run time does not compile. The text is written once, in the part that SQLite and
 * PostgreSQL both speak, with ?1, ?2 … in the file ($1 … for PostgreSQL, made by the generator); where the engines
 * differ the file has a second block marked [pgsql].
 *
 * The engine is chosen by the address: a path or sqlite:PATH is SQLite; postgresql://user@host1,host2/db?… is
 * PostgreSQL (13 or newer, UTF8), with every parameter that libpq knows. Of several hosts the one that accepts writes is
 * used, for reading as well. What is promised below holds on both.
 */
#ifndef DONDOC_STORE_STORE_H
#define DONDOC_STORE_STORE_H

#include "base/base.h"

struct store;      /* one connection, used by one thread at a time */
struct store_pool; /* the connections of a process */

enum store_type { STORE_INT, STORE_TEXT, STORE_BLOB, STORE_REAL };

struct store_value {
    enum store_type type;
    bool null;
    int64_t i;
    double r;
    struct str s; /* TEXT, BLOB */
};

/* Made by the generator only. */
struct store_statement {
    const char *name;
    const char *sqlite;
    const char *pgsql;
    const enum store_type *in, *out;
    int n_in, n_out;
    bool writes;
    const char *scan; /* why its plan may read a whole table; NULL: it may not (a test looks at every plan) */
    const char *sort; /* why it may sort without an index; NULL: it may not */
};

struct store_rows {
    struct store_value *v; /* n rows × n_out columns, row by row */
    size_t n;
};

enum { STORE_ROWS_MAX = 200 * 1000 }; /* more rows than that is a refusal: lists have limits of their own */

enum store_access { STORE_READ, STORE_WRITE };

struct store_migration {
    int version; /* 1, 2, … without gaps */
    const char *name;
    const char *sqlite;
    const char *pgsql;
};

/* Opens the connections of a process. `create`: make the database when it is not there (else that is a refusal); a
 * file is then readable by its owner only, and a PostgreSQL database must be there but may be empty. Refuses what is no
 * database, or not ours (application id). Nothing of the pool may be in use when it is closed; NULL is allowed. */
bool store_pool_open(const char *address, bool create, struct store_pool **ret_pool, struct err *err);
void store_pool_close(struct store_pool *pool);
/* An empty SQLite database in memory, for what can be made again: nothing of it reaches a disk, it is gone when the pool
 * is closed, and it holds at most 1 GiB. */
bool store_pool_in_memory(struct store_pool **ret_pool, struct err *err);

/* True for an address of a server, false for one of a file. */
bool store_address_is_server(const char *address);
/* The version of the library that speaks with servers, 150006 for 15.6; ERR_STORE with the name of the package when this
 * machine has none. */
bool store_server_library(int *ret_version, struct err *err);
/* The address as people and logs may see it: without a password. To be freed. */
char *store_address_show(const char *address);

/* Brings the schema up to date, each migration in a transaction of its own; refuses a schema newer than the last
 * migration (ERR_STORE), and changes nothing then. Several processes may do so at once. */
bool store_migrate(struct store_pool *pool, const struct store_migration *migrations, size_t n, struct err *err);
/* Only says which migration was the last (0: none); refuses a version above n with the same sentence. */
bool store_schema(struct store_pool *pool, size_t n, int *ret_version, struct err *err);
/* Copies the whole database, as of one moment, into an empty file that is there already and that the caller brings to
 * the disk; the copy is checked like store_check(). Writers of this process wait, others do not. SQLite only: servers have
 * tools of their own. */
bool store_copy(struct store_pool *pool, const char *path, struct err *err);

/*
 * Takes a connection and begins a transaction. STORE_WRITE waits in the writers' queue, first come first served (at
 * most STORE_WAIT_SECONDS, then a refusal that says the office is busy); writers of other processes are waited for as
 * long again, so that there is one writer at a time whatever the engine. STORE_READ never waits for writers and cannot
 * write; it sees the office as it was at its first statement. store_end() commits or rolls back and gives the
 * connection back; the handle is dead afterwards, also on failure. What store_end(…, true) said yes to survives kill -9
 * and power cuts.
 *
 * ERR_AGAIN, from any of the calls: the server was lost or changed its role, or another transaction was in the way. The
 * whole work may be done again from its beginning. From store_end(…, true) it also means that the answer was lost, and
 * the change may stand: who does it again must be able to see that (see src/office/once.h).
 */
enum { STORE_WAIT_SECONDS = 10, STORE_READERS_MAX = 32 };
bool store_begin(struct store_pool *pool, enum store_access access, struct store **ret_store, struct err *err);
bool store_end(struct store *store, bool commit, struct err *err);

/* Runs one statement with its parameters; rows (copied) in the arena, which may be NULL for a statement without any.
 * n_in and types must agree with the statement: a mismatch is a bug and asserts. ERR_CONFLICT for a broken unique or
 * foreign key, ERR_LIMIT for more than STORE_ROWS_MAX rows, ERR_AGAIN (above), ERR_STORE for the rest. After a refusal
 * a work that writes can only be rolled back: every call says the same again, and so does store_end(…, true). */
bool store_run(struct store *store, const struct store_statement *statement, const struct store_value *in,
               struct arena *arena, struct store_rows *ret_rows, struct err *err);

/* Rows changed by the last statement that writes. */
int64_t store_changes(const struct store *store);

/* Checks the engine itself: integrity and foreign keys. */
bool store_check(struct store *store, struct err *err);

/* Prepares every statement of a list against the open database; for tests. Returns the first that fails, or NULL. */
const struct store_statement *store_prepare_all(struct store *store, const struct store_statement *const *statements,
                                                size_t n, struct err *err);

#endif
