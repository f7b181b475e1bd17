/*
 * driver: what a database engine must be able to do. Inside the store room only; others see store.h.
 *
 * pool.c and migrate.c know this table and no engine; sqlite.c and pgsql.c fill it. A connection begins with `struct
 * connection`, behind which its driver keeps what is its own. Each is used by one thread at a time.
 */
#ifndef DONDOC_STORE_DRIVER_H
#define DONDOC_STORE_DRIVER_H

#include "store/store.h"

/* "dond": stands in a database so that we never write into somebody else's. */
enum { DRIVER_APPLICATION_ID = 0x646f6e64 };

struct connection {
    const struct driver *driver;
    enum store_access access;
    int64_t changes; /* rows changed by the last statement that writes */
};

struct driver {
    /* Checks an address and gives what open() takes, to be freed. `create`: makes an empty database where the engine
     * can, else one must be there. */
    bool (*find)(const char *address, bool create, char **ret_place, struct err *err);
    /* The address as people may see it, without a password; to be freed. */
    char *(*show)(const char *address);
    /* An empty database becomes ours when `adopt`, else it is refused, as is one of another program. STORE_READ: the
     * connection cannot write, whatever it is asked. */
    bool (*open)(const char *place, enum store_access access, bool adopt, struct connection **ret_connection,
                 struct err *err);
    void (*close)(struct connection *connection);

    /* Begins a transaction; one that writes waits for other writers. A connection that was lost is made anew. */
    bool (*begin)(struct connection *connection, struct err *err);
    /* Commits or rolls back. On failure of a commit nothing is kept, unless the code is ERR_AGAIN: then the answer was
     * lost and the change may stand or not. */
    bool (*end)(struct connection *connection, bool commit, struct err *err);
    bool (*run)(struct connection *connection, const struct store_statement *statement, const struct store_value *in,
                struct arena *arena, struct store_rows *ret_rows, struct err *err);

    /* Prepares a statement and compares it with its description. */
    bool (*prepare)(struct connection *connection, const struct store_statement *statement, struct err *err);
    bool (*check)(struct connection *connection, struct err *err);
    /* store_copy(), outside of any transaction; NULL: the engine has tools of its own. */
    bool (*copy)(struct connection *connection, const char *path, struct err *err);

    bool (*version)(struct connection *connection, int *ret_version, struct err *err);
    /* Runs a migration's script and notes its number; inside a transaction. */
    bool (*migrate)(struct connection *connection, const struct store_migration *migration, struct err *err);
};

extern const struct driver sqlite_driver, pgsql_driver;

/* How the place of an SQLite database in memory begins; no path of a file does, since find() makes them "/…" or "./…". */
#define SQLITE_IN_MEMORY "file:"

/* The connection behind a handle. */
struct connection *store_connection(struct store *store);

/* What engines refuse, whatever they call it; each has one sentence and one code. */
enum refusal {
    REFUSED_TWICE,    /* a unique key */
    REFUSED_LINK,     /* a foreign key */
    REFUSED_RULE,     /* another rule of the schema */
    REFUSED_LENGTH,   /* longer than the engine can hold or index */
    REFUSED_BUSY,     /* another program holds it for long */
    REFUSED_FULL,
    REFUSED_READONLY,
    REFUSED_OPEN,
    REFUSED_DISK,
    REFUSED_DAMAGED,
    REFUSED_AGAIN,    /* lost on the way, or overtaken: the whole work may be tried again */
    REFUSED_OTHER,
};
/* Always false. `where` names the statement or place, `detail` is the engine's own words. */
bool driver_refuse(enum refusal refusal, const char *where, const char *detail, struct err *err);

/* The identity of a database: 0 is none. False when it may not be used. */
bool driver_identify(const char *place, int64_t application, int64_t objects, bool adopt, struct err *err);

/* Statements kept prepared by a connection: from the statement to whatever the driver made of it. */
struct prepared {
    const struct store_statement *statement;
    void *prepared;
    size_t n_rows; /* that it gave last: as many are likely to come again */
};
struct prepared_table {
    struct prepared *v; /* open addressing; n_slots is 0 or a power of two */
    size_t n_slots, n;
};
/* The slot of a statement; `prepared` is NULL in a new one. Valid until the next call. */
struct prepared *prepared_find(struct prepared_table *table, const struct store_statement *statement);
void prepared_free(struct prepared_table *table);

#endif
