#include "store/libpq.h"

#include "base/library.h"
#include "store/store.h"

#include <pthread.h>

struct libpq libpq;

#define CALL(call) LIBRARY_CALL(struct libpq, call)
static const struct library_call calls[] = {LIBPQ_CALLS(CALL)};

static bool loaded;

static void load(void)
{
    static const char *const names[] = {"libpq.so.5", NULL};
    loaded = library_load(names, calls, sizeof calls / sizeof *calls, &libpq);
}

bool libpq_load(struct err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    return loaded || ERR(err, ERR_STORE,
                         _("Máy này chưa cài thư viện của PostgreSQL. Hãy cài gói libpq5 rồi làm lại."));
}

bool store_server_library(int *ret_version, struct err *err)
{
    if (!libpq_load(err))
        return false;
    *ret_version = libpq.PQlibVersion();
    return true;
}
