/* Numbers of Landlock stand here as in landlock(7): Debian 12's header knows version 2 only. */
#include "cmd/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    FILES_READ = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
    FILES_TRUNCATE = 1 << 14,
    /* read, write, list, make and remove plain files: what SQLite does with its own */
    FILES_KEEP = FILES_READ | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                 LANDLOCK_ACCESS_FS_MAKE_REG | FILES_TRUNCATE,
    FILES_OF_A_FILE = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | FILES_TRUNCATE,
    PORTS_BIND = 1 << 0,
    PORTS_CONNECT = 1 << 1,
    SCOPE_ABSTRACT_SOCKET = 1 << 0,
    SCOPE_SIGNAL = 1 << 1,
};

/* struct landlock_ruleset_attr of version 6; older kernels take the beginning that they know. */
struct fence {
    uint64_t files, ports, scoped;
};

/* How machines are found by name, and how a server's certificate and our own password for it are: for libpq only. */
static const char *const names_of_machines[] = {
    "/etc/hosts",        "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf", "/etc/services",
    "/etc/ssl",          "/usr/lib/ssl",     "/usr/share/ca-certificates", "/run/systemd/resolve",
};
static const char *const files_of_libpq[] = {".pgpass", ".pg_service.conf", ".postgresql"};

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

static struct fence fence_of(int version, bool network)
{
    /* every right that a version knows is taken away, also those that we could not name */
    static const int n_files[] = {0, 13, 14, 15, 15, 16};
    const int known = version < 5 ? version : 5;
    struct fence fence = {.files = (UINT64_C(1) << n_files[known]) - 1};
    if (CONFINE_SANITIZED)
        fence.files &= ~(uint64_t)(FILES_READ | LANDLOCK_ACCESS_FS_EXECUTE);
    if (version >= 4)
        fence.ports = network ? PORTS_BIND : PORTS_BIND | PORTS_CONNECT;
    if (version >= 6)
        fence.scoped = network ? SCOPE_SIGNAL : SCOPE_SIGNAL | SCOPE_ABSTRACT_SOCKET;
    return fence;
}

/* A path that is not there needs no gate. */
static bool fence_open(int ruleset, const struct fence *fence, const char *path, uint64_t rights)
{
    const int fd = open(path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT || errno == EACCES || errno == ENOTDIR;
    struct stat info;
    bool ok = fstat(fd, &info) == 0;
    rights &= fence->files & (S_ISDIR(info.st_mode) ? UINT64_MAX : FILES_OF_A_FILE);
    const struct landlock_path_beneath_attr gate = {.allowed_access = rights, .parent_fd = fd};
    ok = ok && (!rights || syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &gate, 0) == 0);
    close(fd);
    return ok;
}

static bool fence_open_home(int ruleset, const struct fence *fence)
{
    const char *home = getenv("HOME");
    bool ok = true;
    for (size_t i = 0; ok && home && i < sizeof files_of_libpq / sizeof *files_of_libpq; i++) {
        char *path;
        if (asprintf(&path, "%s/%s", home, files_of_libpq[i]) < 0)
            abort();
        ok = fence_open(ruleset, fence, path, FILES_READ);
        free(path);
    }
    return ok;
}

static bool fence_fill(int ruleset, const struct fence *fence, const struct confine_needs *needs)
{
    bool ok = !needs->folder || fence_open(ruleset, fence, needs->folder, FILES_KEEP);
    for (size_t i = 0; ok && needs->network && i < sizeof names_of_machines / sizeof *names_of_machines; i++)
        ok = fence_open(ruleset, fence, names_of_machines[i], FILES_READ);
    return ok && (!needs->network || fence_open_home(ruleset, fence));
}

/* 0: the kernel has no Landlock, or it was switched off. */
static int landlock_version(void)
{
    const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 1 ? 0 : (int)version;
}

static bool confine_files(const struct confine_needs *needs, int *ret_version, struct err *err)
{
    const int version = landlock_version();
    *ret_version = 0;
    if (version == 0)
        return true;
    const struct fence fence = fence_of(version, needs->network);
    const size_t size = version >= 6 ? sizeof fence : version >= 4 ? 2 * sizeof fence.files : sizeof fence.files;
    const int ruleset = (int)syscall(SYS_landlock_create_ruleset, &fence, size, 0);
    const bool ok = ruleset >= 0 && fence_fill(ruleset, &fence, needs) &&
                    syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const int why = errno;
    if (ruleset >= 0)
        close(ruleset);
    if (!ok)
        return ERR(err, ERR_SYSTEM, _("Không tự giới hạn được quyền vào tệp: %s. Để chạy không giới hạn: --no-confine"),
                   strerror(why));
    *ret_version = version;
    return true;
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
    *ret_fences = (struct confine_fences){.calls = confine_calls_known(), .files = landlock_version()};
}
