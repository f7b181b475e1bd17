/*
 * confine: the server gives up what it will never need, so that who takes it over has little.
 *
 * Three fences of the kernel, each for good, put up once ports are bound and the office is open:
 *   no_new_privs  no program that it starts could gain a right (and seccomp asks for it)
 *   seccomp       the list of system calls in confine_calls.c; everything else is refused, first of all starting
 *                 programs, looking into other processes, and memory that is written and then run
 *   Landlock      files: the folder of the office, nothing else; ports: none is opened, none is called
 *
 * An office on a PostgreSQL cluster has no folder but one for temporary files. It must be able to call other machines and to look up their names,
 * so it keeps sockets by kind of address and the few files that name machines and their certificates.
 *
 * A kernel without one of them leaves that one out, and the caller says so. A build with sanitizers keeps what the
 * sanitizers need (reading everywhere, ptrace, their helper programs).
 */
#ifndef DONDOC_CMD_CONFINE_H
#define DONDOC_CMD_CONFINE_H

#include "base/base.h"

struct confine_needs {
    const char *folder; /* stays readable and writable; NULL: none */
    bool network;       /* may call other machines */
};

struct confine_fences {
    bool calls; /* seccomp holds */
    int files;  /* version of Landlock that holds: 1 and up files, 4 and up ports, too; 0: the kernel has none */
};

/*
 * The folder in which an SQLite file stands or will stand, symbolic links followed; the caller frees it. Points
 * temporary files there, too, SQLite's and those of workbooks on their way out, which otherwise go where nothing may be
 * written any more; so call this before the first connection is opened. NULL when there is no such folder.
 */
char *confine_folder(const char *file);

/* A folder of this user's own for temporary files, for an office on other machines: $RUNTIME_DIRECTORY/dondoc-UID, or
 * in /tmp; the caller frees it. NULL when somebody else holds that name: then workbooks are refused, and all else goes
 * on. */
char *confine_temporary(void);

/* Fences this thread in and all threads that it will start; threads that run already stay outside, so call it before
 * the first. Refuses when a fence that the kernel has can't be put up: then the process must not go on. */
bool confine_self(const struct confine_needs *needs, struct confine_fences *ret_fences, struct err *err);

/* Only says which fences this kernel has. */
void confine_look(struct confine_fences *ret_fences);

/* --- confine_calls.c --- */

/* The fence of system calls alone. `ret_held` false: the kernel has no seccomp. */
bool confine_calls(bool network, bool *ret_held, struct err *err);

#endif
