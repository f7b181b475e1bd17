/* engine: an empty database for a test, of the engine that the test runs on: SQLite, or with DONDOC_TEST_ENGINE=pgsql a
 * database on the server that DONDOC_POSTGRES names (tests/store/postgres.py). And SQL beside the program. */
#ifndef TESTS_STORE_ENGINE_H
#define TESTS_STORE_ENGINE_H

#include <stdbool.h>
#include <stdint.h>

struct engine {
    char dir[64];      /* a directory for the test's own files */
    char path[96];     /* of the file: SQLite only */
    char name[64];     /* of the database: PostgreSQL only */
    char address[400]; /* what the program is given */
};

bool engine_is_pgsql(void);

/* `from`: the name of a PostgreSQL database to copy, or NULL. Fails the test when it can't. */
void engine_make(struct engine *engine, const char *from);
void engine_remove(struct engine *engine);

/* Runs SQL of the test's own, in sight of nothing that the program checks. */
void engine_tamper(const struct engine *engine, const char *sql);
/* The same, but gives back the first value as a number; true is 1. */
int64_t engine_peek(const struct engine *engine, const char *sql);
/* The same, but only says whether the engine took it, and what it said when not (at most 200 bytes). */
bool engine_try(const struct engine *engine, const char *sql, char said[200]);

/* The text for the engine at hand. */
const char *engine_text(const char *sqlite, const char *pgsql);

#endif
