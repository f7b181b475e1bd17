/*
 * libpq: the client library of PostgreSQL, loaded when an office first names a server. Inside the store room only.
 *
 * It brings LDAP, Kerberos and a dozen libraries more, a third of what starting the program costs. Most offices are one
 * file, and most calls (read, check) open no office at all, so they need not pay for it.
 */
#ifndef DONDOC_STORE_LIBPQ_H
#define DONDOC_STORE_LIBPQ_H

#include "base/err.h"
#include "base/library.h"

#include <libpq-fe.h>

#define LIBPQ_CALLS(X)                                                                                                 \
    X(PQclear) X(PQcmdStatus) X(PQcmdTuples) X(PQconnectdbParams) X(PQconninfoFree) X(PQconninfoParse)                 \
    X(PQdescribePrepared) X(PQerrorMessage) X(PQexec) X(PQexecPrepared) X(PQfinish) X(PQfreemem) X(PQftype)            \
    X(PQgetisnull) X(PQgetlength) X(PQlibVersion) X(PQgetvalue) X(PQnfields) X(PQnparams) X(PQntuples) X(PQparameterStatus)            \
    X(PQprepare) X(PQresultErrorField) X(PQresultStatus) X(PQserverVersion) X(PQsetNoticeProcessor) X(PQstatus)

struct libpq {
    LIBPQ_CALLS(LIBRARY_MEMBER)
};

/* Filled by libpq_load(), once for the process; nothing may be called before that said yes. */
extern struct libpq libpq;

/* ERR_STORE with the name of the package when the library is not installed. Any thread, any number of times. */
bool libpq_load(struct err *err);

#endif
