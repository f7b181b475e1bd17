/* tally_row: counts as they stand in the database, by clock and day. Inside this room only. */
#ifndef DONDOC_OFFICE_TALLY_ROW_H
#define DONDOC_OFFICE_TALLY_ROW_H

#include "office/office.h"

/* What is counted: at and below a node (0: the office), asked by it of others, for a task, for a paper. */
struct tally_of {
    enum { TALLY_NOTHING, TALLY_NODE, TALLY_ASKED, TALLY_TASK, TALLY_DOCUMENT } of;
    int64_t id;
    bool open_only; /* of a node: what is done need not be told */
};

struct tally_row {
    struct str track;
    struct str day; /* YYYY-MM-DD, YYYY-MM or empty; what a node owes itself has its day also when it is closed, and
                     * 9999-99-99 without one */
    int64_t n;
};

bool tally_rows(struct work *work, struct tally_of of, struct tally_row **ret_rows, size_t *ret_n, struct err *err);
/* By day. */
void tally_rows_sort(struct tally_row *rows, size_t n);

#endif
