#include "cmd/parallel.h"

#include "cmd/output.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* In front of what a worker printed for one piece. */
struct frame {
    uint32_t code;
    uint32_t size[2]; /* bytes of stdout, of stderr */
};

struct worker {
    pid_t pid;
    FILE *pipe;
};

static enum exit_code one_by_one(const struct work *work)
{
    enum exit_code code = EXIT_DONE;
    for (size_t i = 0; i < work->n && !output_lost(); i++) {
        const enum exit_code one = work->one(work->context, i);
        code = one > code ? one : code;
    }
    return code;
}

/* Exits of a worker are seen as the end of its pipe, so there is nobody to tell why. */
static void must(bool done)
{
    if (!done)
        _exit(EXIT_REFUSED);
}

static void write_all(int to, const char *p, size_t n)
{
    while (n) {
        const ssize_t done = write(to, p, n);
        must(done >= 0 || errno == EINTR);
        p += done > 0 ? done : 0;
        n -= done > 0 ? (size_t)done : 0;
    }
}

/* Everything printed since the last call, behind a frame. */
static void send_frame(int to, const int printed[2], enum exit_code code)
{
    struct frame frame = {.code = code};
    must(fflush(stdout) == 0 && fflush(stderr) == 0);
    for (int i = 0; i < 2; i++) {
        const off_t size = lseek(printed[i], 0, SEEK_CUR);
        must(size >= 0 && size <= UINT32_MAX);
        frame.size[i] = (uint32_t)size;
    }
    write_all(to, (const char *)&frame, sizeof frame);
    for (int i = 0; i < 2; i++) {
        /* copied, because sendfile() to a pipe hands over the pages, and the next piece is printed on the same ones */
        char bytes[64 * 1024];
        for (uint32_t at = 0; at < frame.size[i];) {
            const size_t left = frame.size[i] - at;
            const ssize_t got = pread(printed[i], bytes, left < sizeof bytes ? left : sizeof bytes, at);
            must(got > 0);
            write_all(to, bytes, (size_t)got);
            at += (uint32_t)got;
        }
        must(lseek(printed[i], 0, SEEK_SET) == 0);
    }
}

/* Does pieces first, first + step, … in a process of their own. */
static _Noreturn void work_on(const struct work *work, size_t first, size_t step, int to)
{
    const int printed[2] = {memfd_create("stdout", MFD_CLOEXEC), memfd_create("stderr", MFD_CLOEXEC)};
    must(printed[0] >= 0 && printed[1] >= 0);
    must(dup2(printed[0], STDOUT_FILENO) >= 0 && dup2(printed[1], STDERR_FILENO) >= 0);
    for (size_t i = first; i < work->n; i += step)
        send_frame(to, printed, work->one(work->context, i));
    _exit(EXIT_DONE);
}

static bool start(const struct work *work, size_t first, size_t step, struct worker *worker)
{
    int ends[2];
    if (pipe(ends) != 0)
        return false;
    fflush(stdout);
    fflush(stderr);
    worker->pid = fork();
    if (worker->pid == 0) {
        close(ends[0]);
        work_on(work, first, step, ends[1]);
    }
    close(ends[1]);
    worker->pipe = worker->pid > 0 ? fdopen(ends[0], "rb") : NULL;
    if (!worker->pipe)
        close(ends[0]);
    return worker->pipe;
}

static void stop(struct worker *worker)
{
    if (worker->pipe)
        fclose(worker->pipe);
    if (worker->pid > 0) {
        kill(worker->pid, SIGTERM);
        while (waitpid(worker->pid, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
    *worker = (struct worker){0};
}

static bool copy(FILE *from, FILE *to, size_t n)
{
    char bytes[64 * 1024];
    while (n) {
        const size_t got = fread(bytes, 1, n < sizeof bytes ? n : sizeof bytes, from);
        if (got == 0)
            return false;
        fwrite(bytes, 1, got, to);
        n -= got;
    }
    return true;
}

/* Brings out what a worker printed for its next piece; false when it died over it. */
static bool receive(struct worker *worker, enum exit_code *ret_code)
{
    struct frame frame;
    if (!worker->pipe || fread(&frame, sizeof frame, 1, worker->pipe) != 1)
        return false;
    if (!copy(worker->pipe, stdout, frame.size[0]))
        return false;
    if (frame.size[1]) {
        fflush(stdout);
        if (!copy(worker->pipe, stderr, frame.size[1]))
            return false;
    }
    *ret_code = (enum exit_code)frame.code;
    return true;
}

enum exit_code parallel_do(const struct work *work, size_t jobs)
{
    struct worker workers[PARALLEL_JOBS_MAX] = {{0}};
    enum exit_code code = EXIT_DONE;
    if (jobs > work->n)
        jobs = work->n;
    if (jobs > PARALLEL_JOBS_MAX)
        jobs = PARALLEL_JOBS_MAX;
    if (jobs <= 1)
        return one_by_one(work);
    for (size_t w = 0; w < jobs; w++)
        start(work, w, jobs, &workers[w]);
    for (size_t i = 0; i < work->n && !output_lost(); i++) {
        struct worker *worker = &workers[i % jobs];
        enum exit_code one = EXIT_REFUSED;
        if (!receive(worker, &one)) {
            work->lost(work->context, i);
            stop(worker);
            start(work, i + jobs, jobs, worker);
        }
        code = one > code ? one : code;
    }
    for (size_t w = 0; w < jobs; w++)
        stop(&workers[w]);
    return code;
}
