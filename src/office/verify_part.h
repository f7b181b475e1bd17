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

/* Each looks through its part. False: it could not be read to its end; the others are still worth looking at. */
bool verify_journal(struct verify *verify, struct err *err);
bool verify_files(struct verify *verify, struct err *err);
bool verify_rows(struct verify *verify, enum kept table, struct err *err);
bool verify_words(struct verify *verify, struct err *err);   /* folded texts against what they are made from */
bool verify_derived(struct verify *verify, struct err *err); /* columns made from others */
bool verify_missing(struct verify *verify, struct err *err); /* what the journal knows and no table has */

#endif
