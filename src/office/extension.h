/*
 * extension: a due day moved to a later one, by whoever asked for the task (right.h: ACT_EXTEND), with a reason and, when
 * there is one, the paper that grants it. All are kept; the first day ever set stays beside them (assignment.h).
 *
 * Refused (ERR_INPUT): without a reason; to a day that is not later than the one that holds; of a task passed onward, to
 * a day after that of the assignment it serves. Refused (ERR_CONFLICT): when it is done or cancelled, or has no day yet.
 */
#ifndef DONDOC_OFFICE_EXTENSION_H
#define DONDOC_OFFICE_EXTENSION_H

#include "office/assignment.h"

struct extension {
    int64_t id, assignment;
    struct date before, after;
    struct str reason;
    int64_t document; /* 0: none */
    struct str by;    /* who entered it */
    int64_t created;  /* seconds since 1970 */
};

/* What is asked: the new day, why, and the held paper that grants it (0: none). */
struct extension_ask {
    struct date day;
    struct str reason;
    int64_t document;
};
bool extension_grant(struct work *work, int64_t assignment, const struct extension_ask *ask, struct err *err);
/* All open assignments of a task whose day is earlier; how many. ERR_CONFLICT when there is none. */
bool extension_grant_all(struct work *work, int64_t task, const struct extension_ask *ask, int64_t *ret_granted,
                         struct err *err);
/* Those of a task's assignments that the one who acts sees, by assignment, oldest first. */
bool extension_of_task(struct work *work, int64_t task, struct extension **ret_extensions, size_t *ret_n,
                       struct err *err);
/* Those of one assignment, which the one who acts sees, oldest first. */
bool extension_of_assignment(struct work *work, int64_t assignment, struct extension **ret_extensions, size_t *ret_n,
                             struct err *err);

#endif
