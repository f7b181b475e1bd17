/*
 * The system calls of a server that has opened its office and its ports. What is not listed is refused with EPERM, not
 * killed: a library that tries something on the way to something else goes on without it.
 */
#include "cmd/confine.h"

#include "jail/fence.h"

#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

/* Names that a processor does not have (aarch64 knows no `open`) are passed over. */
static const char *const allowed[] = {
    /* memory; argon2id locks its pages */
    "brk", "munmap", "mremap", "madvise", "mlock", "mlock2", "munlock",
    /* the files of the office: SQLite reads and writes them, locks them, shares its index of the log */
    "open", "openat", "close", "read", "write", "pread64", "pwrite64", "readv", "writev", "preadv", "pwritev", "lseek",
    "fsync", "fdatasync", "ftruncate", "fallocate", "fcntl", "unlink", "unlinkat", "getdents64", "umask",
    "stat", "lstat", "fstat", "newfstatat", "fstatat64", "statx", "fstatfs", "access", "faccessat", "faccessat2",
    "readlink", "readlinkat", "getcwd", "fchmod", "fchown", "utimensat",
    /* threads and what their library keeps about them */
    "futex", "set_robust_list", "rseq", "sched_yield", "sched_getaffinity", "exit", "exit_group", "gettid", "membarrier",
    /* time */
    "clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "restart_syscall",
    /* signals: to wait for the end, and to fall when an invariant is broken */
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigtimedwait", "sigaltstack",
    /* who we are, how large, and luck */
    "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getrusage", "uname", "sysinfo", "getrandom",
    /* browsers: sockets that were made before, and their connections */
    "accept", "accept4", "shutdown", "recvfrom", "recvmsg", "sendto", "sendmsg", "sendfile", "getsockname", "getpeername",
    "getsockopt", "setsockopt", "poll", "ppoll", "select", "pselect6", "epoll_create1", "epoll_ctl", "epoll_wait",
    "epoll_pwait", "eventfd2", "pipe2",
};

/* For a database on other machines. Which kinds of sockets stands in allow_network(). */
static const char *const allowed_network[] = {"connect", "bind", "sendmmsg", "recvmmsg"};

/* For the sanitizers of a build that has them: the leak checker stops the world from a process of its own, and a fault
 * is printed with names by a helper program. */
static const char *const allowed_sanitizers[] = {
    "clone", "clone3", "ptrace", "wait4", "kill", "tgkill", "prctl", "execve", "pipe", "dup", "dup2", "dup3", "mmap",
    "mprotect", "ioctl", "arch_prctl", "prlimit64", "getrlimit", "process_vm_readv", "vfork", "fork",
    "set_tid_address", "getdents",
};

static bool allow(scmp_filter_ctx filter, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        const int call = seccomp_syscall_resolve_name(names[i]);
        if (call < 0)
            continue;
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) != 0)
            return false;
    }
    return true;
}

/* Calls of which only one form is needed: one argument, seen through a mask, has this value. */
static const struct form {
    int call;
    unsigned argument;
    scmp_datum_t mask, value;
} forms[] = {
    {SCMP_SYS(clone), 0, CLONE_THREAD, CLONE_THREAD}, /* a thread, never a process */
    {SCMP_SYS(mmap), 2, PROT_EXEC, 0},                /* no memory that can be run */
    {SCMP_SYS(mprotect), 2, PROT_EXEC, 0},
    {SCMP_SYS(prlimit64), 2, UINT64_MAX, 0},          /* limits are asked for, not changed */
    {SCMP_SYS(prctl), 0, UINT32_MAX, PR_SET_NAME},    /* names of threads */
    {SCMP_SYS(ioctl), 1, UINT32_MAX, FIONBIO},        /* a socket that does not wait, and how much is there to read; */
    {SCMP_SYS(ioctl), 1, UINT32_MAX, FIONREAD},       /* not the terminal's input */
};

static bool allow_form(scmp_filter_ctx filter, struct form form)
{
    const struct scmp_arg_cmp compare = {
        .arg = form.argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = form.mask, .datum_b = form.value};
    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, form.call, 1, &compare) == 0;
}

static bool allow_forms(scmp_filter_ctx filter)
{
    bool ok = true;
    for (size_t i = 0; ok && i < sizeof forms / sizeof *forms; i++)
        ok = allow_form(filter, forms[i]);
    /* abort(), on ourselves only */
    ok = ok && allow_form(filter, (struct form){SCMP_SYS(tgkill), 0, UINT32_MAX, (scmp_datum_t)getpid()});
    /* clone3 hides its flags from the filter; ENOSYS sends the C library to clone, whose flags can be seen */
    return ok && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

/* TCP, names by UDP, the local socket of a database on this machine, and the kernel's list of our addresses, by which
 * the C library sorts the answers; no raw packets, no other families. */
static bool allow_network(scmp_filter_ctx filter)
{
    static const int families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};
    enum { KIND = 0xf };
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        const int kinds[] = {families[i] == AF_NETLINK ? SOCK_RAW : SOCK_STREAM, SOCK_DGRAM};
        for (size_t k = 0; k < 2; k++) {
            const struct scmp_arg_cmp compare[] = {
                {.arg = 0, .op = SCMP_CMP_EQ, .datum_a = (scmp_datum_t)families[i]},
                {.arg = 1, .op = SCMP_CMP_MASKED_EQ, .datum_a = KIND, .datum_b = (scmp_datum_t)kinds[k]},
            };
            if (seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(socket), 2, compare) != 0)
                return false;
        }
    }
    return allow(filter, allowed_network, sizeof allowed_network / sizeof *allowed_network);
}

static bool fill(scmp_filter_ctx filter, bool network)
{
    const size_t n_sanitizers = sizeof allowed_sanitizers / sizeof *allowed_sanitizers;
    return allow(filter, allowed, sizeof allowed / sizeof *allowed) &&
           (FENCE_SANITIZED ? allow(filter, allowed_sanitizers, n_sanitizers) : allow_forms(filter)) &&
           (!network || allow_network(filter));
}

bool confine_calls(bool network, bool *ret_held, struct err *err)
{
    *ret_held = false;
    if (!fence_calls_known())
        return true;
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    int outcome = filter && fill(filter, network) ? 0 : -ENOMEM;
    if (outcome == 0)
        outcome = seccomp_load(filter);
    if (filter)
        seccomp_release(filter);
    if (outcome != 0)
        return ERR(err, ERR_SYSTEM, _("Không tự giới hạn được lời gọi hệ thống: %s. Để chạy không giới hạn: --no-confine"),
                   strerror(-outcome));
    *ret_held = true;
    return true;
}
