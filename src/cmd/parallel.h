/*
 * parallel: the same work on many files, shared out among processes.
 *
 * What the processes print comes out in the order of the files, as if one had done it all. A process that dies costs the
 * one file that it was at: another goes on behind it.
 */
#ifndef DONDOC_CMD_PARALLEL_H
#define DONDOC_CMD_PARALLEL_H

#include "cmd/cmd.h"

enum { PARALLEL_JOBS_MAX = 256 };

struct work {
    size_t n; /* pieces */
    /* Does piece i; prints to stdout and stderr as it likes. */
    enum exit_code (*one)(void *context, size_t i);
    /* Says on stderr that piece i was lost with its process. */
    void (*lost)(void *context, size_t i);
    void *context;
};

/* Does all pieces in `jobs` processes (1: in this one) and returns the highest exit code. Stops early when nobody reads
 * our output any more. */
enum exit_code parallel_do(const struct work *work, size_t jobs);

#endif
