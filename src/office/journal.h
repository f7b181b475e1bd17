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
/* Re-walks the chain; false with the id of the first entry that breaks it. */
bool journal_verify(struct work *work, int64_t *ret_entries, struct err *err);
/* What happened, as a sentence for a page: "xác nhận nhiệm vụ". */
const char *journal_action_word(struct str action);

#endif
