#include "cmd/confine.h"

#include "jail/fence.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

/* How machines are found by name, and how a server's certificate and our own password for it are: for libpq only. */
static const char *const names_of_machines[] = {
    "/etc/hosts",        "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/services",
    "/etc/ssl",          "/usr/lib/ssl",     "/usr/share/ca-certificates", "/run/systemd/resolve",
};
static const char *const files_of_libpq[] = {".pgpass", ".pg_service.conf", ".postgresql"};
enum {
    N_NAMES = sizeof names_of_machines / sizeof *names_of_machines,
    N_LIBPQ = sizeof files_of_libpq / sizeof *files_of_libpq,
};

static char *folder_of(const char *file)
{
    const char *slash = strrchr(file, '/');
    if (!slash)
        return realpath(".", NULL);
    char *cut = strndup(file, slash == file ? 1 : (size_t)(slash - file));
    char *real = cut ? realpath(cut, NULL) : NULL;
    free(cut);
    return real;
}

char *confine_folder(const char *file)
{
    char *real = realpath(file, NULL);
    char *folder = folder_of(real ? real : file);
    free(real);
    if (folder) {
        setenv("SQLITE_TMPDIR", folder, 1);
        setenv("TMPDIR", folder, 1);
    }
    return folder;
}

char *confine_temporary(void)
{
    /* the one folder of this user, so that servers that come and go leave no more than it behind */
    const char *runtime = getenv("RUNTIME_DIRECTORY");
    char *folder;
    if (asprintf(&folder, "%s/dondoc-%u", runtime && *runtime ? runtime : "/tmp", (unsigned)geteuid()) < 0)
        abort();
    struct stat info;
    const bool ours = (mkdir(folder, 0700) == 0 || errno == EEXIST) && lstat(folder, &info) == 0 &&
                      S_ISDIR(info.st_mode) && info.st_uid == geteuid() && (info.st_mode & 077) == 0;
    if (ours) {
        setenv("TMPDIR", folder, 1);
        return folder;
    }
    free(folder);
    return NULL;
}

/* --- files and ports --- */

enum { GATES_MAX = 1 + N_NAMES + N_LIBPQ };

/* Their paths live in the arena. */
static size_t list_gates(struct arena *arena, const struct confine_needs *needs, struct gate *gates)
{
    const char *home = getenv("HOME");
    size_t n = 0;
    if (needs->folder)
        gates[n++] = (struct gate){needs->folder, GATE_KEEP};
    for (size_t i = 0; needs->network && i < N_NAMES; i++)
        gates[n++] = (struct gate){names_of_machines[i], GATE_READ};
    for (size_t i = 0; needs->network && home && i < N_LIBPQ; i++)
        gates[n++] = (struct gate){str_printf(arena, "%s/%s", home, files_of_libpq[i]).p, GATE_READ};
    return n;
}

static bool confine_files(const struct confine_needs *needs, int *ret_version, struct err *err)
{
    struct arena *arena = arena_create();
    struct gate gates[GATES_MAX];
    const struct fence fence = {.gates = gates,
                                .n_gates = list_gates(arena, needs, gates),
                                .network = needs->network,
                                .read_anything = FENCE_SANITIZED};
    const bool ok = fence_files(&fence, ret_version);
    const int why = errno;
    arena_destroy(arena);
    return ok || ERR(err, ERR_SYSTEM,
                     _("Không tự giới hạn được quyền vào tệp: %s. Để chạy không giới hạn: --no-confine"), strerror(why));
}

bool confine_self(const struct confine_needs *needs, struct confine_fences *ret_fences, struct err *err)
{
    struct confine_fences fences = {0};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return ERR(err, ERR_SYSTEM, _("Không tự giới hạn được quyền của tiến trình: %s. Để chạy không giới hạn: "
                                      "--no-confine"),
                   strerror(errno));
    if (!confine_files(needs, &fences.files, err) || !confine_calls(needs->network, &fences.calls, err))
        return false;
    *ret_fences = fences;
    return true;
}

void confine_look(struct confine_fences *ret_fences)
{
    *ret_fences = (struct confine_fences){.calls = fence_calls_known(), .files = fence_files_version()};
}
