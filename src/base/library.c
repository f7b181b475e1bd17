#include "base/library.h"

#include <dlfcn.h>
#include <string.h>

bool library_load(const char *const *names, const struct library_call *calls, size_t n_calls, void *table)
{
    void *library = NULL;
    for (size_t i = 0; !library && names[i]; i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    for (size_t i = 0; library && i < n_calls; i++) {
        void *found = dlsym(library, calls[i].name);
        if (!found)
            return false;
        /* ISO C knows no way from a data pointer to a function; POSIX says that the bytes are the same */
        memcpy((char *)table + calls[i].at, &found, sizeof found);
    }
    return library != NULL;
}

bool library_need(struct library *library, struct err *err)
{
    const char *const names[] = {library->file, NULL};
    if (library->loaded)
        return true;
    pthread_mutex_lock(&library->lock);
    if (!library->loaded)
        library->loaded = library_load(names, library->calls, library->n_calls, library->table);
    pthread_mutex_unlock(&library->lock);
    return library->loaded || ERR(err, ERR_SYSTEM, _("Máy này thiếu thư viện %s. Hãy cài gói %s rồi làm lại."),
                         library->file, library->package);
}
