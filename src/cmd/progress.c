#include "cmd/progress.h"

#include "cmd/output.h"

#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { BAR_COLUMNS = 24, REDRAW_MILLISECONDS = 100 };

static int64_t milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

struct progress progress_start(size_t total)
{
    return (struct progress){.total = total, .shown = isatty(STDERR_FILENO) == 1};
}

void progress_clear(struct progress *progress)
{
    if (progress->drawn)
        fputs("\r\033[K", stderr);
    progress->drawn = false;
}

void progress_step(struct progress *progress, const char *name)
{
    progress->done++;
    if (!progress->shown)
        return;
    const int64_t now = milliseconds();
    if (progress->drawn && now - progress->drawn_at < REDRAW_MILLISECONDS)
        return;

    struct winsize size;
    const size_t width = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
    const size_t filled = progress->done * BAR_COLUMNS / progress->total;
    char head[120];
    const int n = snprintf(head, sizeof head, " %zu/%zu (%zu%%)  ", progress->done, progress->total,
                           progress->done * 100 / progress->total);
    const size_t used = BAR_COLUMNS + 2 + (n > 0 ? (size_t)n : 0);
    fputs("\r[", stderr);
    for (size_t i = 0; i < BAR_COLUMNS; i++)
        putc(i < filled ? '#' : '.', stderr);
    fprintf(stderr, "]%s", head);
    if (width > used + 1)
        output_cell(stderr, str_from(output_base_name(name)), width - used - 1, false);
    fputs("\033[K", stderr);
    fflush(stderr);
    progress->drawn = true;
    progress->drawn_at = now;
}
