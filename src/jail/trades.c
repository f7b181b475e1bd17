/* What the processes of the product do. */
#include "jail/inside.h"

const struct trade JAIL_TRADES[KIND__MAX] = {
    /* its programs have limits of their own; this one is for a runner that hangs */
    [KIND_RUNNER] = {.work = runner_work, .data = &JAIL_PROGRAMS, .seconds = 300},
};
