/* progress: a bar on stderr for a long run; draws nothing where stderr is no terminal. */
#ifndef DONDOC_CMD_PROGRESS_H
#define DONDOC_CMD_PROGRESS_H

#include "base/base.h"

struct progress {
    size_t total, done;
    bool shown;    /* stderr is a terminal */
    bool drawn;    /* the bar stands on the line now */
    int64_t drawn_at; /* milliseconds */
};

struct progress progress_start(size_t total);
/* One more is being worked on. Redrawn some times a second at most. */
void progress_step(struct progress *progress, const char *name);
/* Takes the bar off the line, before anything else is printed and at the end. */
void progress_clear(struct progress *progress);

#endif
