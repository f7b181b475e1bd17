/* One program of others at one input: fenced in, in a folder of its own, and nothing of it left behind. */
#include "jail/folder.h"
#include "jail/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    COMPLAINT_MAX = 4096,
    MEGABYTE = 1024 * 1024,
    FILES_MAX = 256,     /* open at once */
    SIGNALED = 128,      /* what a shell adds to the number of a signal */
    FOLDER_FACTOR = 4,   /* its folder may grow to so many times its output: what it keeps for itself, too */
    PROCESSES_MAX = 128, /* of this user; a rule of the kernel that root is above */
};

/* --- the side of the program --- */

static bool fence_in(const struct program *program, const char *folder)
{
    const struct limits limits = {
        .memory = (uint64_t)program->memory_mb * MEGABYTE,
        .file = (uint64_t)program->output_mb * MEGABYTE,
        .cpu_seconds = program->seconds,
        .processes = program->processes ? PROCESSES_MAX : UINT64_MAX,
        .files = FILES_MAX,
    };
    /* a program alone may start nothing but itself, by the loader that its libraries need */
    const enum gate_right usr = program->processes ? GATE_RUN : GATE_READ;
    const struct gate gates[] = {
        {folder, GATE_BUILD},
        {program->file, GATE_RUN},
        {"/usr", usr}, {"/lib", usr}, {"/lib64", usr}, {"/bin", usr},
        {"/lib64/ld-linux-x86-64.so.2", GATE_RUN}, {"/lib/ld-linux-aarch64.so.1", GATE_RUN},
        {"/etc/ld.so.cache", GATE_READ}, {"/etc/fonts", GATE_READ}, {"/etc/libreoffice", GATE_READ},
        {"/etc/alternatives", GATE_READ}, {"/var/cache/fontconfig", GATE_READ}, {"/var/lib/libreoffice", GATE_READ},
        {"/var/spool/libreoffice", GATE_READ},
        {"/proc/cpuinfo", GATE_READ}, {"/proc/meminfo", GATE_READ}, {"/sys/devices/system/cpu", GATE_READ},
        {"/dev/urandom", GATE_READ}, {"/dev/zero", GATE_READ}, {"/dev/null", GATE_KEEP},
    };
    const struct fence fence = {.gates = gates, .n_gates = sizeof gates / sizeof *gates};
    int version;
    return fence_limits(&limits) && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && fence_files(&fence, &version) &&
           fence_calls(program->processes ? FENCE_PROGRAM : FENCE_PROGRAM_ALONE);
}

static void forget_signals(void)
{
    sigset_t none;
    sigemptyset(&none);
    for (int signal_number = 1; signal_number < SIGRTMIN; signal_number++)
        signal(signal_number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void become(const struct program *program, const char *const *words, const char *folder,
                             const int *streams, pid_t runner)
{
    static const char *const places[] = {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "OSL_SOCKET_PATH"};
    enum { PLACES = sizeof places / sizeof *places };
    char folders[PLACES][FOLDER_PATH_MAX + 32];
    const char *environment[PLACES + 6] = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1",
                                           "SAL_USE_VCLPLUGIN=svp"};
    for (size_t i = 0; i < PLACES; i++) {
        snprintf(folders[i], sizeof folders[i], "%s=%s", places[i], folder);
        environment[5 + i] = folders[i];
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    bool ok = getppid() == runner && setsid() >= 0 && chdir(folder) == 0;
    for (int i = 0; ok && i < 3; i++)
        ok = dup2(streams[i], i) >= 0;
    ok = ok && close_range(STDERR_FILENO + 1, ~0u, 0) == 0;
    forget_signals();
    if (ok && fence_in(program, folder))
        execve(program->file, (char *const *)(uintptr_t)words, (char *const *)(uintptr_t)environment);
    _exit(EXIT_FAILURE);
}

/* --- our side --- */

static bool write_all(int fd, struct str bytes)
{
    while (bytes.n) {
        const ssize_t n = write(fd, bytes.p, bytes.n);
        if (n < 0 && errno != EINTR)
            return false;
        bytes = str_skip(bytes, n > 0 ? (size_t)n : 0);
    }
    return true;
}

/* The first bytes of a file, from its beginning; false when it has more than `most` and all are wanted. */
static bool read_file(int fd, size_t most, bool whole, struct buf *out)
{
    struct stat info;
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode) || (whole && (uint64_t)info.st_size > most))
        return false;
    const size_t size = (uint64_t)info.st_size > most ? most : (size_t)info.st_size;
    buf_reserve(out, size);
    while (out->n < size) {
        const ssize_t n = pread(fd, out->p + out->n, size - out->n, (off_t)out->n);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        out->n += (size_t)n;
    }
    return true;
}

/* The three streams are files in memory: nobody has to feed or drain them, and the limit of a file's size holds. */
static bool make_streams(const struct program *program, const char *folder, struct str input, int *streams)
{
    static const char *const names[] = {"input", "output", "complaint"};
    for (int i = 0; i < 3; i++) {
        streams[i] = memfd_create(names[i], MFD_CLOEXEC);
        if (streams[i] < 0)
            return false;
    }
    int to = streams[0];
    if (program->input) {
        char path[FOLDER_PATH_MAX + 64];
        snprintf(path, sizeof path, "%s/%s", folder, program->input);
        to = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    }
    const bool ok = to >= 0 && write_all(to, input);
    if (to >= 0 && program->input)
        close(to);
    return ok && lseek(streams[0], 0, SEEK_SET) == 0;
}

static bool take_output(const struct program *program, const char *folder, int stream, struct buf *out)
{
    const size_t most = (size_t)program->output_mb * MEGABYTE;
    if (!program->output)
        return read_file(stream, most, true, out);
    char path[FOLDER_PATH_MAX + 64];
    snprintf(path, sizeof path, "%s/%s", folder, program->output);
    /* everything of it has ended: what stands there now stays, but may be a link to elsewhere */
    const int fd = (int)syscall(SYS_open, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
    const bool ok = fd < 0 || read_file(fd, most, true, out);
    if (fd >= 0)
        close(fd);
    return ok;
}

/* Waits for its end, which comes by force when its time is up or its folder too full. */
static enum run_outcome wait_for(const struct program *program, const char *folder, pid_t pid, int *ret_status)
{
    enum { LOOK_MS = 250, A_SECOND = 1000 };
    const uint64_t most = (uint64_t)program->output_mb * MEGABYTE * FOLDER_FACTOR;
    const int handle = (int)syscall(SYS_pidfd_open, pid, 0);
    struct pollfd event = {.fd = handle, .events = POLLIN};
    enum run_outcome outcome = handle < 0 ? RUN_FAILED : RUN_ENDED;
    int n = 0;
    for (int64_t left = (int64_t)program->seconds * A_SECOND; outcome == RUN_ENDED && n <= 0; left -= LOOK_MS) {
        n = poll(&event, 1, LOOK_MS);
        if (n == 0 && left <= LOOK_MS)
            outcome = RUN_SLOW;
        else if (n == 0 && !folder_fits(folder, most))
            outcome = RUN_LARGE;
    }
    if (handle >= 0)
        close(handle);
    if (outcome != RUN_ENDED)
        kill(pid, SIGKILL);
    while (waitpid(pid, ret_status, 0) < 0 && errno == EINTR)
        continue;
    return outcome;
}

static enum run_outcome run_once(const struct program *program, const char *const *words, const char *folder,
                                 const int *streams, int *ret_status)
{
    int status = 0;
    const pid_t self = getpid(), pid = fork();
    if (pid == 0)
        become(program, words, folder, streams, self);
    const enum run_outcome outcome = pid > 0 ? wait_for(program, folder, pid, &status) : RUN_FAILED;
    folder_end_strays(NULL, NULL);
    *ret_status = WIFSIGNALED(status) ? SIGNALED + WTERMSIG(status) : WEXITSTATUS(status);
    return outcome;
}

static void run_in(const struct program *program, const char *const *words, const char *folder, struct str input,
                   int *streams, struct run *run)
{
    run->outcome = RUN_FAILED;
    if (!make_streams(program, folder, input, streams))
        return;
    run->outcome = run_once(program, words, folder, streams, &run->status);
    if (run->outcome == RUN_ENDED && program->again && run->status == program->again)
        run->outcome = run_once(program, words, folder, streams, &run->status);
    read_file(streams[2], COMPLAINT_MAX, false, &run->complaint);
    if (run->outcome != RUN_ENDED)
        return;
    if (run->status == SIGNALED + SIGXCPU)
        run->outcome = RUN_SLOW;
    else if (run->status == SIGNALED + SIGXFSZ || !take_output(program, folder, streams[1], &run->output))
        run->outcome = RUN_LARGE;
}

void program_run(const struct program *program, const char *const *words, const char *folder, struct str input,
                 struct run *ret_run)
{
    int streams[3] = {-1, -1, -1};
    *ret_run = (struct run){.outcome = RUN_MISSING};
    if (access(program->file, X_OK) != 0)
        return;
    run_in(program, words, folder, input, streams, ret_run);
    for (int i = 0; i < 3; i++)
        if (streams[i] >= 0)
            close(streams[i]);
}

/* --- the trade --- */

static void answer(int socket, const struct run *run)
{
    struct buf head = {0};
    wire_put(&head, (uint64_t)run->outcome);
    wire_put(&head, (uint64_t)run->status);
    wire_put_str(&head, buf_view(&run->complaint));
    const struct str pieces[] = {buf_view(&head), buf_view(&run->output)};
    channel_send_message(socket, ANSWER_DONE, pieces, run->outcome == RUN_ENDED ? 2 : 1);
}

void runner_work(int socket, const void *data, const void *prepared)
{
    (void)prepared;
    const struct programs *programs = data;
    struct arena *arena = arena_create();
    struct str question;
    uint32_t code;
    char folder[FOLDER_PATH_MAX];
    const char *place = getenv("TMPDIR");
    if (!channel_take_message(socket, arena, RUNNER_QUESTION_MAX, &code, &question) || code >= programs->n)
        _exit(EXIT_FAILURE);
    struct wire in = {.left = question};
    int numbers[JAIL_NUMBERS_MAX];
    const size_t n = wire_take_most(&in, JAIL_NUMBERS_MAX);
    for (size_t i = 0; i < n; i++)
        numbers[i] = (int)wire_take_most(&in, INT32_MAX);
    const char *const *words = program_words(arena, &programs->v[code], numbers, n);
    struct run run = {.outcome = RUN_FAILED};
    if (in.bad || !words)
        _exit(EXIT_FAILURE);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_NAME, "dondoc-runner");
    if (place && *place && folder_make_in(place, getpid(), folder)) {
        program_run(&programs->v[code], words, folder, in.left, &run);
        folder_remove(folder);
    }
    answer(socket, &run);
}
