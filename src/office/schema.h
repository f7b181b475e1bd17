/*
 * schema: which version of our tables a database holds, before anything of it is changed.
 *
 * office_open() brings an older database forward by itself, each step in a transaction of its own. Who wants to look
 * first, or to have a copy of the database as the older program left it, asks here.
 */
#ifndef DONDOC_OFFICE_SCHEMA_H
#define DONDOC_OFFICE_SCHEMA_H

#include "base/base.h"

struct schema_versions {
    int database; /* 0: none of our tables yet */
    int program;  /* never less than `database` */
};

/* Changes nothing. Refuses what is no office, and one of a later program (ERR_STORE). */
bool schema_look(const char *address, struct schema_versions *ret_versions, struct err *err);

/* The name of the step that leads to a version, from 1 to that of the program. */
const char *schema_step(int version);

/* Copies a database as it is, of whatever version, from one moment into a file that is not there yet; the copy is looked
 * through and on the disk before it takes its name, and dondoc restore makes an office of it. Of SQLite only (else
 * ERR_USAGE): a server has tools of its own, and a backup that does not depend on the engine (backup.h) is written by
 * the program that knows the version. */
bool schema_copy(const char *address, const char *path, struct err *err);

#endif
