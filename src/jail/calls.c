/*
 * System calls. A program of others may do what programs do, but nothing that reaches beyond its folder and itself; it
 * is refused, not killed, because libraries try much on the way to something else.
 */
#include "jail/inside.h"

#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <linux/filter.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* What no program needs to read a paper. Names that a processor does not have are passed over. */
static const char *const forbidden[] = {
    /* other processes */
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp", "process_madvise",
    /* the machine */
    "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "reboot", "swapon", "swapoff", "kexec_load",
    "kexec_file_load", "init_module", "finit_module", "delete_module", "acct", "quotactl", "settimeofday",
    "clock_settime", "clock_adjtime", "adjtimex", "sethostname", "setdomainname", "iopl", "ioperm", "syslog",
    "fsopen", "fsmount", "move_mount", "open_tree", "mount_setattr", "open_by_handle_at", "name_to_handle_at",
    "fanotify_init", "lookup_dcookie", "personality", "mknod", "mknodat", "nfsservctl", "vhangup",
    /* doors of the kernel that much has come in by */
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register", "add_key",
    "request_key", "keyctl", "seccomp", "landlock_create_ruleset", "modify_ldt", "vmsplice", "memfd_secret",
    /* memory and messages that outlive a process */
    "shmget", "shmat", "msgget", "semget", "mq_open",
};

/* Starting processes; clone is let through for threads. */
static const char *const processes[] = {"fork", "vfork"};

bool fence_calls_known(void)
{
    /* EINVAL: a kernel without seccomp; with it, the answer is the mode that we are in */
    return prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0 || errno != EINVAL;
}

static bool add_all(scmp_filter_ctx filter, uint32_t action, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const int call = seccomp_syscall_resolve_name(names[i]);
        if (call >= 0 && seccomp_rule_add(filter, action, call, 0) != 0)
            return false;
    }
    return true;
}

/* A local socket may be made and waited at, but none is called: who answers there stands outside, and Landlock does not
 * see it. Pairs of sockets stay. */
static bool forbid_network(scmp_filter_ctx filter)
{
    enum { KIND = 0xf };
    const struct scmp_arg_cmp others[] = {
        {.arg = 0, .op = SCMP_CMP_NE, .datum_a = AF_UNIX},
        {.arg = 1, .op = SCMP_CMP_MASKED_EQ, .datum_a = KIND, .datum_b = SOCK_DGRAM},
    };
    for (size_t i = 0; i < 2; i++)
        if (seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(socket), 1, &others[i]) != 0)
            return false;
    return seccomp_rule_add(filter, SCMP_ACT_ERRNO(ECONNREFUSED), SCMP_SYS(connect), 0) == 0;
}

/* LibreOffice puts its socket into /tmp when it may write there by access(), and otherwise where OSL_SOCKET_PATH says;
 * access() does not know what Landlock allows. */
static bool forbid_shared_folders(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp writes = {.arg = 1, .op = SCMP_CMP_EQ, .datum_a = W_OK};
    const int call = seccomp_syscall_resolve_name("access");
    return call < 0 || seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES), call, 1, &writes) == 0;
}

static bool forbid_processes(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp process = {.arg = 0, .op = SCMP_CMP_MASKED_EQ, .datum_a = CLONE_THREAD, .datum_b = 0};
    return add_all(filter, SCMP_ACT_ERRNO(EPERM), processes, sizeof processes / sizeof *processes) &&
           seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &process) == 0;
}

static bool forbid_namespaces(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp user = {
        .arg = 0, .op = SCMP_CMP_MASKED_EQ, .datum_a = CLONE_NEWUSER, .datum_b = CLONE_NEWUSER};
    return seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &user) == 0;
}

static bool fill(scmp_filter_ctx filter, enum fence_kind kind)
{
    return add_all(filter, SCMP_ACT_ERRNO(EPERM), forbidden, sizeof forbidden / sizeof *forbidden) &&
           forbid_network(filter) &&
           forbid_shared_folders(filter) &&
           (kind == FENCE_PROGRAM ? forbid_namespaces(filter) : forbid_processes(filter)) &&
           /* clone3 hides its flags from the filter; ENOSYS sends the C library to clone, whose flags can be seen */
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

bool fence_calls(enum fence_kind kind)
{
    if (!fence_calls_known())
        return true;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    const bool ok = filter && fill(filter, kind) && seccomp_load(filter) == 0;
    if (filter)
        seccomp_release(filter);
    return ok;
}

/* --- a cell --- */

/* All that a reader needs that has its bytes: memory, the socket, the end. */
static const char *const cell_allowed[] = {
    "brk", "munmap", "mremap", "madvise", "read", "write", "readv", "writev", "recvfrom", "sendto", "close", "lseek",
    "fstat", "newfstatat", "futex", "getrandom", "clock_gettime", "gettimeofday", "time", "getpid", "gettid",
    "rt_sigprocmask", "rt_sigaction", "rt_sigreturn", "sigaltstack", "restart_syscall", "sched_yield", "exit",
    "exit_group",
};

/* What no reader and no library of its tries even by mistake: who does, was taken over, and ends. */
static const char *const cell_deadly[] = {
    "execve", "execveat", "fork", "vfork", "clone3", "socket", "socketpair", "connect", "bind", "listen",
    "accept", "accept4", "ptrace", "process_vm_readv", "process_vm_writev", "kill", "tkill", "pidfd_open",
    "pidfd_send_signal", "pidfd_getfd", "mount", "umount2", "chroot", "pivot_root", "unshare", "setns", "bpf",
    "perf_event_open", "userfaultfd", "io_uring_setup", "init_module", "finit_module", "kexec_load", "add_key",
    "keyctl",
    "memfd_create", "shmget", "setuid", "setgid", "setresuid", "symlink", "symlinkat", "link", "linkat", "rename",
    "renameat2", "mknod", "mknodat",
};

/* Beyond that, what forks cells: takes a socket, forks, lets the new one put up the rest of its fences. */
static const char *const nursery_allowed[] = {
    "recvmsg", "getppid", "prctl", "dup2", "dup3", "close_range", "prlimit64", "landlock_create_ruleset",
    "landlock_restrict_self",
};

static bool fill_made(scmp_filter_ctx filter, enum fence_whose whose)
{
    const struct scmp_arg_cmp plain = {.arg = 2, .op = SCMP_CMP_MASKED_EQ, .datum_a = PROT_EXEC, .datum_b = 0};
    /* the report of a sanitizer tries much on its way */
    const uint32_t deadly = FENCE_SANITIZED ? SCMP_ACT_ERRNO(EACCES) : SCMP_ACT_KILL_PROCESS;
    const size_t n_nursery = sizeof nursery_allowed / sizeof *nursery_allowed;
    /* behind the nursery's filter it need only say what the nursery may, and a cell may not */
    if (whose == FENCE_CELL_OF_NURSERY)
        return seccomp_rule_add(filter, deadly, SCMP_SYS(clone), 0) == 0 &&
               add_all(filter, SCMP_ACT_ERRNO(EPERM), nursery_allowed, n_nursery);
    if (whose == FENCE_NURSERY && !add_all(filter, SCMP_ACT_ALLOW, nursery_allowed, n_nursery))
        return false;
    return seccomp_rule_add(filter, whose == FENCE_NURSERY ? SCMP_ACT_ALLOW : deadly, SCMP_SYS(clone), 0) == 0 &&
           add_all(filter, SCMP_ACT_ALLOW, cell_allowed, sizeof cell_allowed / sizeof *cell_allowed) &&
           add_all(filter, deadly, cell_deadly, sizeof cell_deadly / sizeof *cell_deadly) &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, &plain) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, &plain) == 0;
}

/* The filter as the kernel takes it, through a file in memory: the library writes it to nothing else. */
static const struct sock_fprog *export(scmp_filter_ctx filter)
{
    struct sock_fprog *program = malloc(sizeof *program);
    const int fd = memfd_create("calls", MFD_CLOEXEC);
    const off_t size = fd >= 0 && seccomp_export_bpf(filter, fd) == 0 ? lseek(fd, 0, SEEK_END) : -1;
    if (!program || size <= 0)
        abort();
    *program = (struct sock_fprog){.len = (unsigned short)((size_t)size / sizeof(struct sock_filter)),
                                   .filter = malloc((size_t)size)};
    if (!program->filter || pread(fd, program->filter, (size_t)size, 0) != size)
        abort();
    close(fd);
    return program;
}

const struct sock_fprog *fence_calls_made(enum fence_whose whose)
{
    if (!fence_calls_known())
        return NULL;
    scmp_filter_ctx filter = seccomp_init(whose == FENCE_CELL_OF_NURSERY ? SCMP_ACT_ALLOW : SCMP_ACT_ERRNO(EPERM));
    if (!filter || !fill_made(filter, whose))
        abort();
    const struct sock_fprog *program = export(filter);
    seccomp_release(filter);
    return program;
}

void jail_look(struct jail_fences *ret_fences)
{
    *ret_fences = (struct jail_fences){.calls = fence_calls_known(), .files = fence_files_version()};
}
