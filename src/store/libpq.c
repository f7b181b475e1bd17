#include "store/libpq.h"

#include "store/store.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <string.h>

struct libpq libpq;

struct call {
    const char *name;
    size_t at; /* its place in struct libpq */
};

#define CALL(call) {#call, offsetof(struct libpq, call)},
static const struct call calls[] = {LIBPQ_CALLS(CALL)};

static bool loaded;

static void load(void)
{
    void *library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        void *found = dlsym(library, calls[i].name);
        if (!found)
            return;
        /* ISO C knows no way from a data pointer to a function; POSIX says that the bytes are the same */
        memcpy((char *)&libpq + calls[i].at, &found, sizeof found);
    }
    loaded = true;
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
