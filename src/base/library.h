/*
 * library: a shared library that is loaded when it is first needed. Some bring a dozen libraries more, and most runs of
 * the program never call them, so they need not pay for them.
 *
 *     #define X_CALLS(X) X(x_open) X(x_close)
 *     struct x { X_CALLS(LIBRARY_MEMBER) };
 *     #define CALL(call) LIBRARY_CALL(struct x, call)
 *     static const struct library_call calls[] = {X_CALLS(CALL)};
 */
#ifndef DONDOC_BASE_LIBRARY_H
#define DONDOC_BASE_LIBRARY_H

#include <stdbool.h>
#include <stddef.h>

/* A pointer to a function under its own name and type. */
#define LIBRARY_MEMBER(call) __typeof__(call) *call;

struct library_call {
    const char *name;
    size_t at; /* its place in the table */
};
#define LIBRARY_CALL(table, call) {#call, offsetof(table, call)},

/* Fills the table from the first of the names that this machine has (the list ends in NULL). False when it has none, or
 * one that lacks a call. What was loaded stays loaded to the end of the process. */
bool library_load(const char *const *names, const struct library_call *calls, size_t n_calls, void *table);

#endif
