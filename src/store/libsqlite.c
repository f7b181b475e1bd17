#include "store/libsqlite.h"

#include "sonames.h"

struct libsqlite libsqlite;

#define CALL(call) LIBRARY_CALL(struct libsqlite, call)
static const struct library_call calls[] = {LIBSQLITE_CALLS(CALL)};
static struct library library = LIBRARY("libsqlite3-0", SQLITE3_FILE, calls, &libsqlite);

bool libsqlite_need(struct err *err)
{
    return library_need(&library, err);
}
