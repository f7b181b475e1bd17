/*
 * A reader that a paper took over, in all it would like to do. Made without sanitizers, so that the fences stand as in
 * the product; the hostile reader stands in this file only. Each attempt is made behind all fences, where it must get
 * nothing, and behind each layer alone, which shows what holds it. Prints a table; fails when an attempt got something,
 * or when a layer no longer holds what it is there for.
 */
#include "jail/inside.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define MARK "/tmp/dondoc-escaped"

/* --- the hostile side: true when it got what it wanted; errno tells why not --- */

static bool open_read(int socket)
{
    (void)socket;
    return open("/etc/passwd", O_RDONLY) >= 0;
}

static bool list_folder(int socket)
{
    (void)socket;
    return open("/", O_RDONLY | O_DIRECTORY) >= 0;
}

static bool write_file(int socket)
{
    (void)socket;
    return open(MARK, O_WRONLY | O_CREAT, 0600) >= 0;
}

static bool make_folder(int socket)
{
    (void)socket;
    return mkdir(MARK ".d", 0700) == 0;
}

static bool remove_file(int socket)
{
    (void)socket;
    return unlink(MARK ".victim") == 0;
}

static bool read_parent(int socket)
{
    char path[64];
    (void)socket;
    snprintf(path, sizeof path, "/proc/%ld/mem", (long)getppid());
    return open(path, O_RDWR) >= 0;
}

static bool call_network(int made)
{
    const struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(9), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    made = socket(AF_INET, SOCK_STREAM, 0);
    /* nobody answers there: who is told so was let out */
    return made >= 0 && (connect(made, (const struct sockaddr *)&to, sizeof to) == 0 || errno == ECONNREFUSED);
}

static bool call_local(int made)
{
    const struct sockaddr_un to = {.sun_family = AF_UNIX, .sun_path = MARK ".socket"};
    made = socket(AF_UNIX, SOCK_STREAM, 0);
    return made >= 0 && connect(made, (const struct sockaddr *)&to, sizeof to) == 0;
}

static bool listen_here(int made)
{
    const struct sockaddr_in at = {.sin_family = AF_INET};
    made = socket(AF_INET, SOCK_STREAM, 0);
    return made >= 0 && bind(made, (const struct sockaddr *)&at, sizeof at) == 0 && listen(made, 1) == 0;
}

static bool start_process(int socket)
{
    (void)socket;
    const pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    return pid > 0;
}

static bool start_thread(int socket)
{
    (void)socket;
    const long pid = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
    if (pid == 0)
        _exit(0);
    return pid > 0;
}

static bool start_program(int socket)
{
    (void)socket;
    /* what is run closes our socket: seen there as a process that ended itself with this status */
    execl("/bin/sh", "sh", "-c", "exit 77", (char *)NULL);
    return false;
}

static bool trace_parent(int socket)
{
    (void)socket;
    if (ptrace(PTRACE_SEIZE, getppid(), NULL, NULL) != 0)
        return false;
    ptrace(PTRACE_INTERRUPT, getppid(), NULL, NULL);
    waitpid(getppid(), NULL, __WALL);
    return ptrace(PTRACE_DETACH, getppid(), NULL, NULL) == 0;
}

/* Signal 0 asks whether another would arrive. */
static bool signal_parent(int socket)
{
    (void)socket;
    return kill(getppid(), 0) == 0;
}

/* The nursery, for a cell that it forked, and that began behind the same Landlock. */
static pid_t sibling;

static bool signal_sibling(int socket)
{
    (void)socket;
    errno = ESRCH;
    return sibling && kill(sibling, 0) == 0;
}

static bool trace_sibling(int socket)
{
    (void)socket;
    errno = ESRCH;
    return sibling && ptrace(PTRACE_SEIZE, sibling, NULL, NULL) == 0;
}

static bool eat_memory(int socket)
{
    (void)socket;
    return mmap(NULL, (size_t)8 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0) !=
           MAP_FAILED;
}

static bool memory_to_run(int socket)
{
    (void)socket;
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static bool raise_limits(int socket)
{
    struct rlimit limit;
    (void)socket;
    if (getrlimit(RLIMIT_AS, &limit) != 0)
        return false;
    const struct rlimit more = {RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(RLIMIT_AS, &more) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

static bool file_in_memory(int socket)
{
    (void)socket;
    return memfd_create("x", 0) >= 0;
}

static bool find_other_files(int socket)
{
    /* no call of the system is needed to read what is open already; F_GETFD is one that is not allowed */
    for (int fd = 0; fd < 1024; fd++)
        if (fd > socket && read(fd, &(char){0}, 0) == 0)
            return true;
    errno = EBADF;
    return false;
}

static bool find_environment(int socket)
{
    extern char **environ;
    (void)socket;
    errno = ENOENT;
    for (char **at = environ; at && *at; at++)
        if (strstr(*at, "PASSWORD"))
            return true;
    return false;
}

static bool load_code(int socket)
{
    (void)socket;
    errno = 0;
    return syscall(SYS_init_module, NULL, 0, "") == 0 || errno == EFAULT;
}

static bool spin(int socket)
{
    (void)socket;
    /* gcc takes a loop that ends nowhere for one that may fall out of the function */
    for (volatile bool goes_on = true; goes_on;)
        continue;
    return false;
}

static bool sleep_for_ever(int socket)
{
    char byte;
    /* nobody writes to it */
    return read(socket, &byte, 1) == 1;
}

static bool send_head(int socket, uint32_t code, uint32_t n_bytes)
{
    const struct head head = {.code = code, .n_bytes = n_bytes};
    return channel_send(socket, &head, sizeof head);
}

static bool claim_gigabytes(int socket)
{
    send_head(socket, ANSWER_DONE, UINT32_MAX);
    _exit(0);
}

static bool write_gigabytes(int socket)
{
    static char bytes[1024 * 1024];
    memset(bytes, 'x', sizeof bytes);
    if (send_head(socket, ANSWER_DONE, 1))
        for (int i = 0; i < 4096; i++)
            if (!channel_send(socket, bytes, sizeof bytes))
                break;
    _exit(0);
}

static bool answer_strangely(int socket)
{
    send_head(socket, 77, 0);
    _exit(0);
}

static bool refuse_strangely(int socket)
{
    static const char bytes[] = {ERR_INPUT, 4, '\x1b', '[', 'm'};
    send_head(socket, ANSWER_REFUSED, sizeof bytes);
    channel_send(socket, bytes, sizeof bytes);
    _exit(0);
}

static bool die(int socket)
{
    (void)socket;
    abort();
}

/* --- the attempts, and who holds each of them alone --- */

enum { L = LAYER_LIMITS, F = LAYER_FILES, C = LAYER_CALLS, ALL = L | F | C };

static const struct attempt {
    const char *name;
    bool (*make)(int socket);
    unsigned holds;  /* layers that hold it alone, at least */
    unsigned tried;  /* layers that it is tried behind alone; what only time ends is tried behind all */
} attempts[] = {
    {"read /etc/passwd", open_read, F | C | L, ALL},
    {"list a folder", list_folder, F | C | L, ALL},
    {"write a file", write_file, F | C | L, ALL},
    {"make a folder", make_folder, F | C, ALL},
    {"remove a file", remove_file, F | C, ALL},
    {"open the keeper's memory", read_parent, F | C | L, ALL},
    {"call another machine", call_network, F | C | L, ALL},
    {"call a local socket", call_local, C | L, ALL},
    {"wait to be called", listen_here, F | C | L, ALL},
    {"start a process", start_process, C, ALL},
    {"start it by another call", start_thread, C, ALL},
    {"start a program", start_program, F | C, ALL},
    {"trace the keeper", trace_parent, F | C, ALL},
    {"send the keeper a signal", signal_parent, C, ALL},
    {"send a sibling a signal", signal_sibling, F | C, ALL},
    {"trace a sibling", trace_sibling, F | C, ALL},
    {"eat 8 GB of memory", eat_memory, L, ALL},
    {"memory to write and run", memory_to_run, C, ALL},
    {"raise its limits", raise_limits, C, C},
    {"a file in memory", file_in_memory, C | L, ALL},
    {"files of others that are open", find_other_files, ALL, ALL},
    {"passwords of the environment", find_environment, ALL, ALL},
    {"load code into the kernel", load_code, C, C},
    {"spin", spin, L, 0},
    {"sleep for ever", sleep_for_ever, 0, 0},
    {"claim an answer of 4 GB", claim_gigabytes, 0, 0},
    {"write 4 GB behind an x", write_gigabytes, 0, 0},
    {"an answer of no kind", answer_strangely, 0, 0},
    {"a refusal that is no sentence", refuse_strangely, 0, 0},
    {"die", die, 0, 0},
};
enum { ATTEMPTS = sizeof attempts / sizeof *attempts, HONEST = ATTEMPTS };

/* The reader: honest when asked for HONEST, hostile otherwise. */
static void hostile_work(int socket, const void *data, const void *prepared)
{
    const unsigned *but = data;
    const struct cell_fences *fences = prepared;
    struct arena *arena = arena_create();
    struct str question;
    uint32_t code;
    if (!fence_cell(fences, 1, *but) || !channel_take_message(socket, arena, 64, &code, &question))
        _exit(EXIT_FAILURE);
    errno = 0;
    const bool got = code < ATTEMPTS && attempts[code].make(socket);
    const struct str answer = code >= ATTEMPTS ? (fences->from_nursery ? STR("from a nursery") : STR("from the keeper"))
                              : got            ? STR("GOT IT")
                                               : str_from(strerrorname_np(errno));
    channel_send_message(socket, ANSWER_DONE, &answer, 1);
}

static const void *prepare(const void *data)
{
    static struct cell_fences fences;
    (void)data;
    fences.calls = fence_calls_made(FENCE_CELL);
    return &fences;
}

static const void *settle(const void *data)
{
    static struct cell_fences fences;
    sibling = getpid();
    return fence_nursery(*(const unsigned *)data, &fences) ? &fences : NULL;
}

struct outcome {
    char words[40];
    bool got;
    struct err err;
};

/* Asks the honest reader, which says where it was forked. */
static bool honest(struct jail *jail, struct arena *arena, bool nursery, struct err *err)
{
    const struct str question = STR("paper");
    struct str answer;
    return jail_exchange(jail, arena, "y.docx", KIND_PAPER, HONEST, &question, 1, 1024, &answer, err) &&
           str_eq(answer, nursery ? STR("from a nursery") : STR("from the keeper"));
}

/* The attempt of a cell that the keeper forked, or a nursery. */
static struct outcome try(unsigned but, uint32_t code, bool nursery)
{
    /* long enough for an honest answer on a machine with much else to do */
    const uint32_t seconds = code < ATTEMPTS && attempts[code].make == sleep_for_ever ? 10 : 60;
    const struct trade trades[KIND__MAX] = {
        [KIND_PAPER] = {prepare, nursery ? settle : NULL, hostile_work, &but, 1, seconds}};
    struct jail *jail = jail_create_with(NULL, trades);
    struct arena *arena = arena_create();
    const struct str question = STR("paper");
    struct outcome outcome = {0};
    struct str answer;
    /* the first is the keeper's own in any case */
    if (nursery && !honest(jail, arena, false, &outcome.err))
        fail_msg("not even the first was read");
    if (jail_exchange(jail, arena, "x.docx", KIND_PAPER, code, &question, 1, 1024, &answer, &outcome.err)) {
        snprintf(outcome.words, sizeof outcome.words, "%.*s", STR_ARG(answer));
        outcome.got = str_eq(answer, STR("GOT IT"));
    } else {
        const char *words = outcome.err.text;
        snprintf(outcome.words, sizeof outcome.words, "%s",
                 strstr(words, "không được phép") ? "ended: SIGSYS"
                 : strstr(words, "quá lâu")       ? "ended: time"
                 : strstr(words, "không hợp lệ")  ? "not believed"
                                                  : "ended");
        /* a program that took its place ended in its way, not in ours */
        outcome.got = code < ATTEMPTS && attempts[code].make == start_program && strcmp(outcome.words, "ended") == 0;
        if (outcome.got)
            strcpy(outcome.words, "GOT IT");
    }
    /* whatever happened, the next paper is read */
    if (!honest(jail, arena, nursery, &outcome.err))
        fail_msg("after “%s” the next one was not read", code < ATTEMPTS ? attempts[code].name : "?");
    jail_destroy(jail);
    arena_destroy(arena);
    return outcome;
}

static void clean(void)
{
    unlink(MARK);
    rmdir(MARK ".d");
    const int fd = open(MARK ".victim", O_WRONLY | O_CREAT, 0600);
    if (fd >= 0)
        close(fd);
}

static bool is_left(void)
{
    return access(MARK, F_OK) == 0 || access(MARK ".d", F_OK) == 0 || access(MARK ".victim", F_OK) != 0;
}

static void expect_nothing(bool nursery)
{
    static const unsigned layers[] = {L, F, C};
    struct jail_fences fences;
    int wrong = 0;
    jail_look(&fences);
    const unsigned there = L | (fences.files >= 6 ? F : 0) | (fences.calls ? C : 0);
    printf("# cells forked by %s\n", nursery ? "a nursery" : "the keeper");
    printf("# %-30s %-16s %-16s %-16s %s\n", "", "limits alone", "Landlock alone", "seccomp alone", "all of them");
    for (uint32_t i = 0; i < ATTEMPTS; i++) {
        printf("# %-30s", attempts[i].name);
        for (size_t k = 0; k < 3; k++) {
            clean();
            if (!(layers[k] & attempts[i].tried & there)) {
                printf(" %-16s", "-");
                continue;
            }
            const struct outcome outcome = try(ALL & ~layers[k], i, nursery);
            const bool fine = !outcome.got || !(attempts[i].holds & layers[k]);
            printf(" %-16s", outcome.words);
            wrong += !fine;
        }
        clean();
        const struct outcome outcome = try(0, i, nursery);
        const bool fine = !outcome.got && !is_left();
        printf(" %s%s\n", outcome.words, fine ? "" : "   <-- WRONG");
        wrong += there == ALL && !fine;
        if (outcome.err.code != ERR_NONE && !strstr(outcome.err.text, "x.docx") && !strstr(outcome.err.text, "y.docx"))
            wrong++;
    }
    clean();
    unlink(MARK ".victim");
    assert_int_equal(wrong, 0);
}

static void each_attempt_gets_nothing(void **data)
{
    (void)data;
    expect_nothing(false);
}

static void nor_from_a_nursery(void **data)
{
    (void)data;
    expect_nothing(true);
}

int main(void)
{
    setenv("PGPASSWORD", "mat-khau-thu", 1);
    signal(SIGPIPE, SIG_IGN);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_attempt_gets_nothing),
        cmocka_unit_test(nor_from_a_nursery),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
