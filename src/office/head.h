/*
 * head: the last entry of the journal, signed. Each entry holds the hash of the one before, so who has a signed head
 * from some day can prove that everything up to there is still as it was: also against those who own the database.
 */
#ifndef DONDOC_OFFICE_HEAD_H
#define DONDOC_OFFICE_HEAD_H

#include "office/key.h"
#include "office/verify.h"

struct head {
    int64_t entry; /* its number */
    int64_t at;    /* when it was written, seconds since 1970 */
    struct str hash;
};

/* The head of now. ERR_MISSING while the journal is empty. */
bool head_of(struct work *work, struct head *ret_head, struct err *err);
/* One line of JSON with its signature, in the arena. */
struct str head_sign(struct arena *arena, const struct head *head, const struct key_secret *secret);
/* Reads such a line; refuses one that this key has not signed. */
bool head_read(struct arena *arena, struct str line, const struct key_public *key, struct head *ret_head,
               struct err *err);
/* Is this head still part of the journal? Says what differs; *ret_same tells. To be asked beside verify_office(), which
 * sees to the chain below it. */
bool head_check(struct work *work, const struct head *head, verify_found *found, void *data, bool *ret_same,
                struct err *err);

#endif
