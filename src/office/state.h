/*
 * state: what stands in the database about one thing, as canonical JSON (keys in the order of their bytes, no blanks):
 * what the journal writes down before and after a change, and what verify compares the journal with. Inside this room
 * only.
 *
 * A state holds every column of the thing's row under the column's name, except its id, and except columns that are
 * made from others (…_key, …_fold, and what the engine computes). With it go: the names of an organisation ("names"),
 * those whom a task names ("assignees"), whom a paper concerns ("access"), the SHA-256 of a paper's text ("text") and of its citations ("citations").
 * Of a password it holds a digest of the stored hash; with a person go their second factor (a digest of its secret), the
 * hashes of their codes for recovery, their tokens, the hash of their calendar's address, and their filters.
 */
#ifndef DONDOC_OFFICE_STATE_H
#define DONDOC_OFFICE_STATE_H

#include "office/kept.h"

#include <jansson.h>

/* Called once by a process before any of the others: lets the JSON library abort when memory is out, as we do. What it
 * would leave out otherwise would be missing in the journal. */
void state_init(void);

/* The state of "org", "user", "document", "task", "assignment", "record", "duty", "awaited" (by its
 * task), "extension", "calendar_day" or "setting", "mail", "batch", "snapshot", "book", "book_entry" number id; absent
 * when there is none. */
bool state_of(struct work *work, const char *subject, int64_t id, struct str *ret_state, struct err *err);

/* Writes the journal entry of a change: from `before` (state_of() ahead of the change; absent for a thing that is new)
 * to the state now, of both only what differs. The counts of tally.h follow a changed assignment by this call. `note`: words that stand in no column; absent for none. */
bool state_journal(struct work *work, const char *action, const char *subject, int64_t id, struct str before,
                   struct str note, struct err *err);

/* The entry of a paper that came into the register: its state, and under "tasks" those of its n tasks with their ids. */
bool state_journal_registered(struct work *work, int64_t document, const int64_t *tasks, size_t n, struct err *err);

/* --- for verify --- */

/* NULL for none. The caller drops the reference. */
bool state_load(struct work *work, const char *subject, int64_t id, json_t **ret_state, struct err *err);
/* The table of a subject; KEPT__MAX for one that has no table of its own. */
enum kept state_table(struct str subject);

/* --- for looking back (past.h) --- */

/* Hands to `each` the things that an entry made besides its own: tasks that came in with their paper, assignments that
 * came to be together; and takes them out of `after`. Who lets an entry make many things adds them here. Looking back
 * counts on this, too: what was there before a change stands in "before" under the same keys as in "after", and no
 * thing is ever removed. */
void state_take_made(json_t *after, void (*each)(void *data, enum kept table, int64_t id), void *data);
/* A column that is made from others: …_key, …_fold. */
bool state_is_derived(struct str column);

/* The text of a value, for comparing and showing; in the arena. */
struct str state_text(struct arena *arena, const json_t *value);

#endif
