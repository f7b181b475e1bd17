/*
 * library: a shared library that is loaded when it is first needed. Some bring a dozen libraries more, most runs of the
 * program call few of them, and each process pays for all that it was linked with, before main() begins.
 *
 *     #define X_CALLS(X) X(x_open) X(x_close)
 *     struct x { X_CALLS(LIBRARY_MEMBER) };
 *
 *     #define CALL(call) LIBRARY_CALL(struct x, call)
 *     static const struct library_call calls[] = {X_CALLS(CALL)};
 *     static struct library library = LIBRARY("libx1", X_FILE, calls, &x);
 *     if (library_need(&library, err)) x.x_open();
 *
 * The build writes sonames.h: X_FILE, the file that the linker would have named.
 */
#ifndef DONDOC_BASE_LIBRARY_H
#define DONDOC_BASE_LIBRARY_H

#include "base/err.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>

/* A pointer to a function under its own name and type; to anything else that a library shows. */
#define LIBRARY_MEMBER(call) __typeof__(call) *call;

struct library_call {
    const char *name;
    size_t at; /* its place in the table */
};
#define LIBRARY_CALL(table, call) {#call, offsetof(table, call)},

/* Fills the table from the first of the names that this machine has (the list ends in NULL). False when it has none, or
 * one that lacks a call. What was loaded stays loaded to the end of the process. */
bool library_load(const char *const *names, const struct library_call *calls, size_t n_calls, void *table);

/* One that has a single name and is loaded at most once. */
struct library {
    const char *package; /* what to install */
    const char *file;
    const struct library_call *calls;
    size_t n_calls;
    void *table;
    pthread_mutex_t lock;
    atomic_bool loaded;
};
#define LIBRARY(package, file, calls, table)                                                                           \
    {package, file, calls, sizeof(calls) / sizeof *(calls), table, PTHREAD_MUTEX_INITIALIZER, false}

/* True when its table is filled. Any thread, any number of times. ERR_SYSTEM with the name of the package when it is
 * not installed. */
bool library_need(struct library *library, struct err *err);

#endif
