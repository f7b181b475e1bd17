/* What the processes of the product do. */
#include "jail/inside.h"

const struct trade JAIL_TRADES[KIND__MAX] = {
    [KIND_PAPER] = {.prepare = cell_prepare, .settle = cell_settle, .work = cell_work, .data = &CELL_PAPER, .ahead = 2,
                    .seconds = CELL_SECONDS},
    [KIND_MAIL] = {.prepare = cell_prepare, .work = cell_work, .data = &CELL_MAIL, .seconds = CELL_SECONDS},
    /* its programs have limits of their own; this one is for a runner that hangs */
    [KIND_RUNNER] = {.work = runner_work, .data = &JAIL_PROGRAMS, .seconds = 300},
};

struct jail *jail_create(const struct jail_options *options)
{
    return jail_create_with(options, JAIL_TRADES);
}
