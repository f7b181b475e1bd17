/* Landlock. Numbers stand here as in landlock(7): Debian 12's header knows version 2 only. */
#include "jail/fence.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
    FILES_READ = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
    FILES_RUN = FILES_READ | LANDLOCK_ACCESS_FS_EXECUTE,
    FILES_TRUNCATE = 1 << 14,
    FILES_KEEP = FILES_READ | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                 LANDLOCK_ACCESS_FS_MAKE_REG | FILES_TRUNCATE,
    FILES_BUILD = FILES_KEEP | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_MAKE_DIR |
                  LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                  LANDLOCK_ACCESS_FS_REFER,
    FILES_OF_A_FILE = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_EXECUTE |
                      FILES_TRUNCATE,
    PORTS_BIND = 1 << 0,
    PORTS_CONNECT = 1 << 1,
    SCOPE_ABSTRACT_SOCKET = 1 << 0,
    SCOPE_SIGNAL = 1 << 1,
};

/* struct landlock_ruleset_attr of version 6; older kernels take the beginning that they know. */
struct ruleset {
    uint64_t files, ports, scoped;
};

int fence_files_version(void)
{
    const long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version < 1 ? 0 : (int)version;
}

static struct ruleset ruleset_of(int version, const struct fence *fence)
{
    /* every right that a version knows is taken away, also those that we could not name */
    static const int n_files[] = {0, 13, 14, 15, 15, 16};
    struct ruleset rules = {.files = (UINT64_C(1) << n_files[version < 5 ? version : 5]) - 1};
    if (fence->read_anything)
        rules.files &= ~(uint64_t)FILES_RUN;
    if (version >= 4)
        rules.ports = fence->network ? PORTS_BIND : PORTS_BIND | PORTS_CONNECT;
    if (version >= 6)
        rules.scoped = fence->network ? SCOPE_SIGNAL : SCOPE_SIGNAL | SCOPE_ABSTRACT_SOCKET;
    return rules;
}

static bool open_gate(int ruleset, uint64_t known, const struct gate *gate)
{
    static const uint64_t rights[] = {
        [GATE_READ] = FILES_READ, [GATE_RUN] = FILES_RUN, [GATE_KEEP] = FILES_KEEP, [GATE_BUILD] = FILES_BUILD};
    const int fd = open(gate->path, O_PATH | O_CLOEXEC);
    if (fd < 0)
        return errno == ENOENT || errno == EACCES || errno == ENOTDIR;
    struct stat info;
    bool ok = fstat(fd, &info) == 0;
    const uint64_t allowed = rights[gate->right] & known & (S_ISDIR(info.st_mode) ? UINT64_MAX : FILES_OF_A_FILE);
    const struct landlock_path_beneath_attr rule = {.allowed_access = allowed, .parent_fd = fd};
    ok = ok && (!allowed || syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0);
    close(fd);
    return ok;
}

bool fence_files(const struct fence *fence, int *ret_version)
{
    const int version = *ret_version = fence_files_version();
    if (version == 0)
        return true;
    const struct ruleset rules = ruleset_of(version, fence);
    const size_t size = version >= 6 ? sizeof rules : version >= 4 ? 2 * sizeof rules.files : sizeof rules.files;
    const int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    bool ok = ruleset >= 0;
    for (size_t i = 0; ok && i < fence->n_gates; i++)
        ok = open_gate(ruleset, rules.files, &fence->gates[i]);
    ok = ok && syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    const int why = errno;
    if (ruleset >= 0)
        close(ruleset);
    errno = why;
    return ok;
}
