/* Limits and Landlock. Numbers stand here as in landlock(7): Debian 12's header knows version 2 only. */
#include "jail/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    FILES_READ = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
    FILES_TRUNCATE = 1 << 14,
    FILES_RUN = FILES_READ | LANDLOCK_ACCESS_FS_EXECUTE,
    FILES_KEEP = FILES_READ | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                 LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_DIR |
                 LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                 LANDLOCK_ACCESS_FS_REFER | FILES_TRUNCATE,
    FILES_OF_A_FILE = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE |
                      FILES_TRUNCATE,
    PORTS_ALL = 1 << 0 | 1 << 1,
    SCOPE_ALL = 1 << 0 | 1 << 1,
};

/* struct landlock_ruleset_attr of version 6; older kernels take the beginning that they know. */
struct ruleset {
    uint64_t files, ports, scoped;
};

bool fence_limits(const struct limits *limits)
{
    const struct {
        int what;
        uint64_t value;
    } all[] = {
        /* a sanitizer's shadow is larger than any limit */
        {RLIMIT_AS, JAIL_SANITIZED ? UINT64_MAX : limits->memory},
        {RLIMIT_FSIZE, limits->file},
        {RLIMIT_CPU, limits->cpu_seconds},
        {RLIMIT_NPROC, limits->processes},
        {RLIMIT_NOFILE, limits->files},
        {RLIMIT_CORE, 0},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        /* at the hard limit of CPU time the kernel kills without a word; a second before, it says why */
        const struct rlimit limit = {.rlim_cur = all[i].value,
                                     .rlim_max = all[i].value + (all[i].what == RLIMIT_CPU)};
        if (all[i].value != UINT64_MAX && setrlimit((__rlimit_resource_t)all[i].what, &limit) != 0)
            return false;
    }
    return true;
}

int fence_files_version(void)
{
    const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 1 ? 0 : (int)version;
}

/* A path that is not there needs no gate. */
static bool open_gate(int ruleset, uint64_t known, const struct gate *gate)
{
    static const uint64_t rights[] = {[GATE_READ] = FILES_READ, [GATE_RUN] = FILES_RUN, [GATE_KEEP] = FILES_KEEP};
    const int fd = open(gate->path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT || errno == EACCES || errno == ENOTDIR;
    struct stat info;
    bool ok = fstat(fd, &info) == 0;
    const uint64_t allowed = rights[gate->right] & known & (S_ISDIR(info.st_mode) ? UINT64_MAX : FILES_OF_A_FILE);
    const struct landlock_path_beneath_attr rule = {.allowed_access = allowed, .parent_fd = fd};
    ok = ok && syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    close(fd);
    return ok;
}

bool fence_files(const struct gate *gates, size_t n)
{
    /* every right that a version knows is taken away, also those that we could not name */
    static const int n_files[] = {0, 13, 14, 15, 15, 16};
    const int version = fence_files_version();
    if (version == 0)
        return true;
    struct ruleset rules = {.files = (UINT64_C(1) << n_files[version < 5 ? version : 5]) - 1};
    if (version >= 4)
        rules.ports = PORTS_ALL;
    if (version >= 6)
        rules.scoped = SCOPE_ALL;
    const size_t size = version >= 6 ? sizeof rules : version >= 4 ? 2 * sizeof rules.files : sizeof rules.files;
    const int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    bool ok = ruleset >= 0;
    for (size_t i = 0; ok && i < n; i++)
        ok = open_gate(ruleset, rules.files, &gates[i]);
    ok = ok && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    if (ruleset >= 0)
        close(ruleset);
    return ok;
}

bool fence_cell(const struct sock_fprog *calls, uint32_t cpu_seconds, unsigned but)
{
    const struct limits limits = {
        .memory = CELL_MEMORY_MAX,
        .file = 0,
        .cpu_seconds = cpu_seconds,
        .processes = 0,
        .files = 0,
    };
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    if (!(but & LAYER_FILES) && !fence_files(NULL, 0))
        return false;
    if (!(but & LAYER_LIMITS) && !fence_limits(&limits))
        return false;
    return (but & LAYER_CALLS) || !calls || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, calls, 0, 0) == 0;
}
