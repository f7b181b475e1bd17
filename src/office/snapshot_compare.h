/*
 * snapshot_compare: what became of a frozen report in a later one. Every assignment of either is told once, so that
 *
 *     open before + added - finished - dropped = open after           overdue before + late - relieved = overdue after
 *
 * hold of the whole; of a unit they hold with `passed`, what came to it from another unit less what went from it,
 * among what is open (of the second line: overdue) in both.
 */
#ifndef DONDOC_OFFICE_SNAPSHOT_COMPARE_H
#define DONDOC_OFFICE_SNAPSHOT_COMPARE_H

#include "office/snapshot.h"

enum snapshot_change {
    CHANGE_NONE,
    CHANGE_ADDED,    /* open now, and not there before */
    CHANGE_REOPENED, /* was closed, is open */
    CHANGE_FINISHED, /* was open, is done; also what came and was done between both, which is added as well */
    CHANGE_CANCELLED,
    CHANGE_GONE,     /* was open, and is not in the later report any more */
    CHANGE_LATE,     /* open in both, and late only now */
    CHANGE_RELIEVED, /* open in both, and late no more */
    CHANGE__MAX
};
const char *snapshot_change_name(enum snapshot_change change); /* "finished" */
const char *snapshot_change_word(enum snapshot_change change); /* "đã xong" */

struct snapshot_pair {
    const struct snapshot_row *before, *after; /* NULL: not there */
    enum snapshot_change change;
    bool moved;   /* in both, with another day */
    bool passed;  /* in both, owed by another unit */
};

struct snapshot_sums {
    int64_t open_before, added, finished, dropped, passed, open_after;
    int64_t late_before, late, relieved, late_passed, late_after;
};

/* What happened to a unit of the range itself. */
enum snapshot_unit_change { UNIT_SAME, UNIT_JOINED, UNIT_GONE, UNIT_RENAMED, UNIT_MOVED };
const char *snapshot_unit_change_name(enum snapshot_unit_change change); /* "joined" */
const char *snapshot_unit_change_word(enum snapshot_unit_change change); /* "đơn vị mới"; "" for UNIT_SAME */

struct snapshot_unit_pair {
    const struct snapshot_unit *before, *after; /* NULL: not there */
    enum snapshot_unit_change change;
    struct snapshot_sums sums;
};

struct snapshot_comparison {
    const struct snapshot_content *before, *after;
    struct snapshot_pair *pairs; /* by number of the assignment */
    size_t n_pairs;
    struct snapshot_unit_pair *units; /* that owe in either or changed; most newly late first, then most open */
    size_t n_units;
    struct snapshot_sums sums;
    int64_t moved, passed; /* pairs */
    int64_t joined, gone;  /* units */
};

/* Both stay where they are; the result points into them. The order of the arguments is that of time. */
void snapshot_compare(struct arena *arena, const struct snapshot_content *before, const struct snapshot_content *after,
                      struct snapshot_comparison *ret_comparison);

#endif
