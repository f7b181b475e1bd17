/*
 * Preloaded into the program, makes one of its calls fail: for tests that ask what becomes of an office when a disk or
 * the memory gives out at any moment.
 *
 *   FAIL_CALL   write   the n-th write to a file fails with EIO
 *               short   the n-th write to a file writes half and the next fails with ENOSPC
 *               full    the n-th write to a file and all behind it fail with ENOSPC
 *               sync    the n-th fsync fails with EIO
 *               memory  the n-th allocation gives nothing
 *   FAIL_AT     n, from 1
 *   FAIL_SAID   a file that is made when it came to that
 *
 * In a program built with AddressSanitizer the allocator behind ours is the sanitizer's, so that it sees what is leaked
 * on the way out; that takes a runtime that is a library of its own (gcc's), else its calls never come to us.
 *
 * Writes to anything that is no ordinary file (a terminal, a pipe) are left alone.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum kind { NOTHING, WRITE, SHORT, FULL, SYNC, MEMORY };

static enum kind kind;
static long fail_at;
static atomic_long calls;
static char said[4096];

__attribute__((constructor)) static void begin(void)
{
    static const char *const names[] = {"", "write", "short", "full", "sync", "memory"};
    const char *call = getenv("FAIL_CALL"), *at = getenv("FAIL_AT"), *path = getenv("FAIL_SAID");
    if (!call || !at || !path || strlen(path) >= sizeof said)
        return;
    strcpy(said, path);
    fail_at = atol(at);
    for (int i = 1; i <= MEMORY; i++)
        if (strcmp(call, names[i]) == 0)
            kind = (enum kind)i;
}

static void say(void)
{
    /* system calls of our own: the library's would come back to us */
    const long fd = syscall(SYS_openat, AT_FDCWD, said, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd >= 0)
        syscall(SYS_close, fd);
}

static bool is_file(int fd)
{
    struct stat info;
    return fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
}

enum verdict { PASS, HALF, FAIL };

static enum verdict judge_write(int fd)
{
    if ((kind != WRITE && kind != SHORT && kind != FULL) || !is_file(fd))
        return PASS;
    const long n = ++calls;
    if (n < fail_at || (n > fail_at && kind == WRITE) || (n > fail_at + 1 && kind == SHORT))
        return PASS;
    say();
    errno = kind == WRITE ? EIO : ENOSPC;
    return kind == SHORT && n == fail_at ? HALF : FAIL;
}

ssize_t write(int fd, const void *bytes, size_t n)
{
    const enum verdict verdict = judge_write(fd);
    return verdict == FAIL ? -1 : syscall(SYS_write, fd, bytes, verdict == HALF ? n / 2 : n);
}

/* both names that the C library knows it by; this source's own is either */
ssize_t pwrite_small(int fd, const void *bytes, size_t n, off_t at) __asm__("pwrite");
ssize_t pwrite_large(int fd, const void *bytes, size_t n, off_t at) __asm__("pwrite64");

ssize_t pwrite_large(int fd, const void *bytes, size_t n, off_t at)
{
    const enum verdict verdict = judge_write(fd);
    return verdict == FAIL ? -1 : syscall(SYS_pwrite64, fd, bytes, verdict == HALF ? n / 2 : n, at);
}

ssize_t pwrite_small(int fd, const void *bytes, size_t n, off_t at)
{
    return pwrite_large(fd, bytes, n, at);
}

static int sync_or_fail(int fd, long call)
{
    if (kind == SYNC && ++calls == fail_at) {
        say();
        errno = EIO;
        return -1;
    }
    return (int)syscall(call, fd);
}

int fsync(int fd)
{
    return sync_or_fail(fd, SYS_fsync);
}

int fdatasync(int fd)
{
    return sync_or_fail(fd, SYS_fdatasync);
}

/* glibc's own allocator under its other names, so that nothing has to be looked up before it can allocate */
extern void *__libc_malloc(size_t n);
extern void *__libc_calloc(size_t n, size_t size);
extern void *__libc_realloc(void *p, size_t n);
/* and AddressSanitizer's, where its runtime is loaded */
extern void *__interceptor_malloc(size_t n) __attribute__((weak));
extern void *__interceptor_calloc(size_t n, size_t size) __attribute__((weak));
extern void *__interceptor_realloc(void *p, size_t n) __attribute__((weak));

static bool refuse_memory(void)
{
    if (kind != MEMORY || ++calls != fail_at)
        return false;
    say();
    errno = ENOMEM;
    return true;
}

void *malloc(size_t n)
{
    if (refuse_memory())
        return NULL;
    return __interceptor_malloc ? __interceptor_malloc(n) : __libc_malloc(n);
}

void *calloc(size_t n, size_t size)
{
    if (refuse_memory())
        return NULL;
    return __interceptor_calloc ? __interceptor_calloc(n, size) : __libc_calloc(n, size);
}

void *realloc(void *p, size_t n)
{
    if (refuse_memory())
        return NULL;
    return __interceptor_realloc ? __interceptor_realloc(p, n) : __libc_realloc(p, n);
}
