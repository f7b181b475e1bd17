/* Limits of a process, and all fences of a cell put together. */
#include "jail/inside.h"

#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

bool fence_limits(const struct limits *limits)
{
    const struct {
        int what;
        uint64_t value;
    } all[] = {
        /* a sanitizer's shadow is larger than any limit */
        {RLIMIT_AS, FENCE_SANITIZED ? UINT64_MAX : limits->memory},
        {RLIMIT_FSIZE, limits->file},
        {RLIMIT_CPU, limits->cpu_seconds},
        {RLIMIT_NPROC, limits->processes},
        {RLIMIT_NOFILE, limits->files},
        {RLIMIT_CORE, 0},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        /* at the hard limit of CPU time the kernel kills without a word; a second before, it says why */
        const struct rlimit limit = {.rlim_cur = all[i].value,
                                     .rlim_max = all[i].value + (all[i].what == RLIMIT_CPU)};
        if (all[i].value != UINT64_MAX && setrlimit((__rlimit_resource_t)all[i].what, &limit) != 0)
            return false;
    }
    return true;
}

static bool fence_no_rights(unsigned but)
{
    int version;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           ((but & LAYER_FILES) || fence_files(&(struct fence){0}, &version));
}

static bool fence_made_calls(const struct sock_fprog *calls, unsigned but)
{
    return (but & LAYER_CALLS) || !calls || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, calls, 0, 0) == 0;
}

bool fence_cell(const struct cell_fences *fences, uint32_t cpu_seconds, unsigned but)
{
    const struct limits limits = {
        .memory = CELL_MEMORY_MAX,
        .file = 0,
        .cpu_seconds = cpu_seconds,
        .processes = 0,
        .files = 0,
    };
    /* behind a nursery's Landlock once more: within one, processes may signal and trace each other */
    return fence_no_rights(but) && ((but & LAYER_LIMITS) || fence_limits(&limits)) &&
           fence_made_calls(fences->calls, but);
}

bool fence_nursery(unsigned but, struct cell_fences *ret_fences)
{
    /* the filters before the fences: one is made through a file in memory */
    const struct sock_fprog *calls = fence_calls_made(FENCE_NURSERY);
    *ret_fences = (struct cell_fences){.calls = fence_calls_made(FENCE_CELL_OF_NURSERY), .from_nursery = true};
    return fence_no_rights(but) && fence_made_calls(calls, but);
}
