/* pgsql: what the files of the PostgreSQL driver share. Inside the store room only; others see store.h. */
#ifndef DONDOC_STORE_PGSQL_H
#define DONDOC_STORE_PGSQL_H

#include "store/driver.h"
#include "store/libpq.h"

enum { PGSQL_DETAIL_MAX = 300 };

struct pgsql {
    struct connection base;
    char *place, *shown;
    PGconn *conn;
    struct prepared_table prepared;
    bool lost; /* to be connected before the next transaction */
};

/* Always false. Notes when the connection is lost. `result` NULL: the connection itself failed. */
bool pgsql_refuse(struct pgsql *pgsql, const PGresult *result, const char *where, struct err *err);
/* Runs SQL of our own, without parameters; the result (text, to be cleared) may be unwanted. */
bool pgsql_ask(struct pgsql *pgsql, const char *sql, const char *where, PGresult **ret_result, struct err *err);

/* Looks for broken links, and for indexes, rules and triggers that were switched off. */
bool pgsql_check(struct connection *connection, struct err *err);

#endif
