/*
 * submit: what somebody did is handed in: the records that prove it, and words beside them. The day on which it came in
 * says whether it is late; the proof's own day stands beside it.
 */
#ifndef DONDOC_OFFICE_SUBMIT_H
#define DONDOC_OFFICE_SUBMIT_H

#include "office/record.h"
#include "paper/paper.h"
#include "reader/reader.h"

enum { SUBMIT_RECORDS_MAX = 20 };

/* A file that somebody sends as proof. */
struct submit_file {
    const char *name;
    const struct paper *paper;   /* as it was read; NULL: no paper, but a picture or a table, kept as it came */
    const struct source *source; /* of the paper */
    struct str bytes;            /* when it is no paper */
};
/* Makes of it what submit_result() takes: a paper comes into the register, or is found there. */
bool submit_keep(struct work *work, const struct submit_file *file, struct record_new *ret_record, struct err *err);

/*
 * Hands in n records for an assignment, with words (either may be none, not both); the organisation of a record is that
 * of the assignment. A paper that came into the register earlier was handed in on the day of its receipt: the clerk who
 * files it a week later makes nobody late. Refusals as of assignment_move(MOVE_SUBMIT); nothing is kept then.
 */
bool submit_result(struct work *work, int64_t assignment, const struct record_new *records, size_t n, struct str words,
                   struct err *err);

#endif
