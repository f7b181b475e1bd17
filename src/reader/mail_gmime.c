#include "reader/mail_gmime.h"

#include <pthread.h>

static struct gmime gmime;
static bool loaded;

static void load(void)
{
    static const char *const names[] = {"libgmime-3.0.so.0", NULL};
#define CALL(call) LIBRARY_CALL(struct gmime, call)
    static const struct library_call calls[] = {GMIME_CALLS(CALL)};
    loaded = library_load(names, calls, sizeof calls / sizeof *calls, &gmime);
    if (loaded)
        gmime.g_mime_init();
}

const struct gmime *mail_gmime(struct err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, load);
    if (!loaded)
        err_set(err, ERR_SYSTEM, __FILE__, __LINE__,
                _("Máy này chưa cài thư viện đọc thư. Hãy cài gói libgmime-3.0-0 rồi làm lại."));
    return loaded ? &gmime : NULL;
}
