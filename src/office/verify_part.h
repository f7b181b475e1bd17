/* verify_part: what the files of verify share. Inside this room only. */
#ifndef DONDOC_OFFICE_VERIFY_PART_H
#define DONDOC_OFFICE_VERIFY_PART_H

#include "office/state.h"
#include "office/verify.h"

struct verify {
    struct work work; /* its arena is emptied from one step to the next */
    verify_found *found;
    void *data;
    struct verify_tally tally;
    bool old_tree; /* the tree was loaded by a program that wrote one entry for all its nodes */
};

void verify_say(struct verify *verify, const struct verify_finding *finding);

/* Calls `check` with every row of a table; the arena of the work is emptied from one to the next. */
typedef bool verify_row(struct verify *verify, const struct store_value *row, struct err *err);
bool verify_each_row(struct verify *verify, enum kept table, verify_row *check, struct err *err);

/* One finding for each row that a statement names. */
struct sql_verify_missing_org_row;
typedef bool verify_ids(struct store *store, struct arena *arena, struct sql_verify_missing_org_row **ret_rows,
                        size_t *ret_n, struct err *err);
bool verify_say_each(struct verify *verify, verify_ids *ids, const char *table, const char *column, const char *what,
                     struct err *err);

/* Each looks through its part. False: it could not be read to its end; the others are still worth looking at. */
bool verify_journal(struct verify *verify, struct err *err);
bool verify_files(struct verify *verify, struct err *err);
bool verify_rows(struct verify *verify, enum kept table, struct err *err);
bool verify_words(struct verify *verify, struct err *err);   /* folded texts against what they are made from */
bool verify_derived(struct verify *verify, struct err *err); /* columns made from others */
bool verify_tallies(struct verify *verify, struct err *err); /* counts against what they count */
bool verify_missing(struct verify *verify, struct err *err); /* what the journal knows and no table has */

#endif
