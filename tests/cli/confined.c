/*
 * What is left to a process behind the server's fences: a line an attempt, with the error it met. Made without
 * sanitizers, so that the fences stand as in the product. usage: confined FOLDER PORT [network]
 */
#include "cmd/confine.h"

#include <netinet/in.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const char *attempt, bool done)
{
    printf("%s: %s\n", attempt, done ? "done" : strerrorname_np(errno));
}

static void try_open(const char *attempt, const char *folder, const char *name, int flags)
{
    char path[4096];
    snprintf(path, sizeof path, "%s%s", folder, name);
    const int fd = open(path, flags | O_CLOEXEC, 0600);
    tell(attempt, fd >= 0);
    if (fd >= 0)
        close(fd);
}

static void try_connect(const char *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    tell("socket", fd >= 0);
    if (fd < 0)
        return;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port))};
    inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    tell("connect", connect(fd, (struct sockaddr *)&to, sizeof to) == 0);
    close(fd);
}

static void try_listen(void)
{
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in at = {.sin_family = AF_INET};
    tell("bind", fd >= 0 && bind(fd, (struct sockaddr *)&at, sizeof at) == 0 && listen(fd, 1) == 0);
    if (fd >= 0)
        close(fd);
}

static void *count(void *data)
{
    ++*(int *)data;
    return NULL;
}

static void try_thread(void)
{
    pthread_t thread;
    int counted = 0;
    errno = pthread_create(&thread, NULL, count, &counted);
    tell("thread", errno == 0 && pthread_join(thread, NULL) == 0 && counted == 1);
}

static void try_process(void)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    tell("fork", child > 0);
    if (child > 0)
        waitpid(child, NULL, 0);
}

static void try_memory(void)
{
    void *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    tell("mmap to run", code != MAP_FAILED);
    void *data = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    tell("mmap", data != MAP_FAILED);
    tell("mprotect to run", mprotect(data, 4096, PROT_READ | PROT_EXEC) == 0);
    void *locked = mmap(NULL, 64 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    tell("memory of argon2id", locked != MAP_FAILED && memset(locked, 1, 64 << 20) == locked);
}

/* Opened before the fences stand, as the server does. */
static sqlite3 *open_office(const char *folder)
{
    char path[4096];
    sqlite3 *db = NULL;
    snprintf(path, sizeof path, "%s/office.db", folder);
    free(confine_folder(path));
    if (sqlite3_open(path, &db) != SQLITE_OK ||
        sqlite3_exec(db, "PRAGMA journal_mode = WAL; CREATE TABLE t (x)", NULL, NULL, NULL) != SQLITE_OK)
        exit(1);
    return db;
}

static void try_office(sqlite3 *db)
{
    static const char write[] = "INSERT INTO t WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE "
                                "i < 20000) SELECT randomblob(300) FROM n";
    static const char sort[] = "PRAGMA temp_store = FILE; PRAGMA cache_size = 10;"
                               "CREATE TEMP TABLE s AS SELECT x FROM t ORDER BY x";
    const bool written = sqlite3_exec(db, write, NULL, NULL, NULL) == SQLITE_OK;
    printf("write to SQLite: %s\n", written ? "done" : sqlite3_errmsg(db));
    const bool sorted = sqlite3_exec(db, sort, NULL, NULL, NULL) == SQLITE_OK;
    printf("sort beyond memory: %s\n", sorted ? "done" : sqlite3_errmsg(db));
    sqlite3_close(db);
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const bool network = argc > 3;
    const char *folder = argv[1];
    char *const nothing[] = {NULL};
    struct confine_fences fences;
    struct err err = {0};
    sqlite3 *office = network ? NULL : open_office(folder);
    const struct confine_needs needs = {.folder = network ? NULL : folder, .network = network};
    if (!confine_self(&needs, &fences, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    printf("seccomp: %d\nlandlock: %d\n", fences.calls, fences.files);
    try_open("make in the folder", folder, "/a.db-wal", O_RDWR | O_CREAT | O_TRUNC);
    tell("remove in the folder", unlinkat(AT_FDCWD, "a.db-wal", 0) == 0);
    if (office)
        try_office(office);
    try_open("read /etc/passwd", "", "/etc/passwd", O_RDONLY);
    try_open("read /etc/hosts", "", "/etc/hosts", O_RDONLY);
    try_open("read /proc/self/mem", "", "/proc/self/mem", O_RDONLY);
    try_open("write beside the folder", folder, "/../beside", O_WRONLY | O_CREAT);
    tell("link out of the folder", symlink("/etc/passwd", "out") == 0);
    try_connect(argv[2]);
    try_listen();
    tell("raw socket", socket(AF_INET, SOCK_RAW, IPPROTO_ICMP) >= 0);
    tell("packet socket", socket(AF_PACKET, SOCK_DGRAM, 0) >= 0);
    tell("execve", execve("/bin/true", nothing, nothing) == 0);
    tell("ptrace", ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0);
    tell("read another process", syscall(SYS_process_vm_readv, getppid(), NULL, 0, NULL, 0, 0) == 0);
    tell("kill", kill(getppid(), 0) == 0);
    tell("mount", syscall(SYS_mount, "none", "/mnt", "tmpfs", 0, NULL) == 0);
    tell("unshare", unshare(CLONE_NEWUSER) == 0);
    tell("bpf", syscall(SYS_bpf, 0, NULL, 0) == 0);
    tell("io_uring", syscall(SYS_io_uring_setup, 1, NULL) >= 0);
    try_process();
    try_memory();
    try_thread();
    return fflush(stdout) == 0 ? 0 : 1;
}
