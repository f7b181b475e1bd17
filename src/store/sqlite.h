/* sqlite: one connection to an SQLite file. Inside the store room only; others see store.h. */
#ifndef DONDOC_STORE_SQLITE_H
#define DONDOC_STORE_SQLITE_H

#include "store/store.h"

/* Stands in the file's header ("dond"), so that we never write into somebody else's database. */
enum { SQLITE_APPLICATION_ID = 0x646f6e64 };

struct sqlite;

/* Opens a file that exists; an empty one becomes ours when `adopt`, else it is refused. Refuses a file that is no
 * database, or not ours. STORE_READ: the connection cannot write, whatever it is asked. */
bool sqlite_open(const char *path, enum store_access access, bool adopt, struct sqlite **ret_sqlite, struct err *err);
void sqlite_close(struct sqlite *sqlite);

bool sqlite_begin(struct sqlite *sqlite, struct err *err);
/* Commits or rolls back. On failure of a commit nothing is kept. */
bool sqlite_end(struct sqlite *sqlite, bool commit, struct err *err);

bool sqlite_run(struct sqlite *sqlite, const struct store_statement *statement, const struct store_value *in,
                struct arena *arena, struct store_rows *ret_rows, struct err *err);
int64_t sqlite_changes(const struct sqlite *sqlite);
/* Prepares a statement and compares it with its description. */
bool sqlite_prepare(struct sqlite *sqlite, const struct store_statement *statement, struct err *err);
bool sqlite_check(struct sqlite *sqlite, struct err *err);

bool sqlite_version(struct sqlite *sqlite, int *ret_version, struct err *err);
/* Runs a migration's script and notes its number; inside a transaction. */
bool sqlite_migrate(struct sqlite *sqlite, const struct store_migration *migration, struct err *err);

#endif
