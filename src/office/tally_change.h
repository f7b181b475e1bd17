/* tally_change: how the counts follow a change. Inside this room only; state_journal() calls it for single assignments,
 * so that who changes one and journals it has counted it. */
#ifndef DONDOC_OFFICE_TALLY_CHANGE_H
#define DONDOC_OFFICE_TALLY_CHANGE_H

#include "office/office.h"

/* Under what an assignment is counted. */
struct tally_place {
    int64_t org; /* 0: who owes it is not in the tree */
    struct str track, day;
};
/* The columns of an assignment that this follows from; texts are absent for NULL. */
struct tally_columns {
    int64_t org;
    struct str state, deadline_kind, due, handed, done;
};
struct tally_place tally_place_of(const struct tally_columns *columns);

/* An assignment of a task was at `before` (NULL: it is new) and is at `after` now. */
bool tally_change(struct work *work, int64_t task, const struct tally_place *before, const struct tally_place *after,
                  struct err *err);
/* Assignments first … last of one task were made together; all have the same track and day. */
bool tally_made(struct work *work, int64_t task, int64_t first, int64_t last, struct str track, struct str day,
                struct err *err);

#endif
