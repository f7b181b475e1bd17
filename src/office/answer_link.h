/*
 * answer_link: links with which a unit that has no account answers for one assignment, once. Only the hash of a link is
 * kept. It shows that one obligation and takes its result, as the unit's own; it is good until its day, and dead when
 * it was used, taken back, or another was made.
 *
 * Who makes a link could use it. So what comes by it counts as handed in by that person too: somebody else accepts it.
 */
#ifndef DONDOC_OFFICE_ANSWER_LINK_H
#define DONDOC_OFFICE_ANSWER_LINK_H

#include "office/assignment.h"
#include "office/submit.h"

enum { ANSWER_LINK_DAYS = 14, ANSWER_LINK_DAYS_MAX = 90 };

struct answer_link {
    struct date until;   /* its last day in Viet Nam */
    int64_t created;     /* seconds since 1970 */
    struct str by;       /* who made it */
};

/* Makes one that is good until the end of a day; journalled. ret_token is shown once. ERR_CONFLICT for what cannot be
 * handed in now, or whose name stands in no tree; ERR_INPUT for a day that has passed or is too far. */
bool answer_link_make(struct work *work, int64_t assignment, struct date until, struct str *ret_token, struct err *err);
/* *ret_there false: there is none that is good. */
bool answer_link_of(struct work *work, int64_t assignment, struct answer_link *ret_link, bool *ret_there,
                    struct err *err);
/* ERR_CONFLICT when there is none; journalled. */
bool answer_link_take_back(struct work *work, int64_t assignment, struct err *err);

/* What a link is for. From then on the work acts as the link: at the node of its unit, under its maker's number.
 * ERR_MISSING when it is none, was used or taken back, or has run out. */
bool answer_link_open(struct work *work, struct str token, struct assignment *ret_assignment, struct err *err);
/* Hands in what the link brings, as submit_result() does; the link is dead. */
bool answer_link_use(struct work *work, struct str token, const struct submit_file *files, size_t n, struct str words,
                     struct err *err);

#endif
