/*
 * journal: append-only. Every change has its entry in the same transaction; each entry carries the hash of the one
 * before (BLAKE2b over the canonical JSON of the entry), so that a changed or missing entry breaks the chain.
 */
#ifndef DONDOC_OFFICE_JOURNAL_H
#define DONDOC_OFFICE_JOURNAL_H

#include "office/office.h"

struct journal_entry {
    int64_t id, at;          /* seconds since 1970 */
    struct str actor, from;
    struct str action;       /* "document.register", "task.confirm" … */
    struct str subject;      /* "document", "task", "assignment", "user", "org" */
    int64_t subject_id;
    struct str before, after; /* JSON objects, or empty */
};

bool journal_write(struct work *work, const char *action, const char *subject, int64_t subject_id, struct str before,
                   struct str after, struct err *err);
/* Entries about one thing, oldest first. */
bool journal_of(struct work *work, const char *subject, int64_t subject_id, struct journal_entry **ret_entries,
                size_t *ret_n, struct err *err);

/* How many entries tell of one thing, and when the last was written (seconds since 1970; 0: none). */
bool journal_count(struct work *work, const char *subject, int64_t subject_id, int64_t *ret_entries, int64_t *ret_at,
                   struct err *err);

enum { JOURNAL_HASH_DIGITS = 64 };
/* Where the chain is broken: the number of the entry (one behind the last: entries are missing at the end), the column
 * and what should stand there; absent for an entry that is missing. */
typedef void journal_broken(void *data, int64_t id, const char *column, struct str expected, struct str found);
/* Re-walks the whole chain and tells every place where it breaks. */
bool journal_verify(struct work *work, journal_broken *broken, void *data, int64_t *ret_entries, struct err *err);
/* The hash of an entry; ERR_MISSING when there is none of that number. */
bool journal_hash(struct work *work, int64_t id, struct str *ret_hash, int64_t *ret_at, struct err *err);
/* The number of the last entry; 0 when there is none. */
bool journal_last(struct work *work, int64_t *ret_id, struct err *err);
/* What happened, as a sentence for a page: "xác nhận nhiệm vụ". */
const char *journal_action_word(struct str action);

#endif
