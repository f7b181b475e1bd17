/* past_part: what the files behind past.h share. Inside this room only. */
#ifndef DONDOC_OFFICE_PAST_PART_H
#define DONDOC_OFFICE_PAST_PART_H

#include "office/kept.h"
#include "office/past.h"

#include <jansson.h>

/* The days of an office that are at hand. */
struct past_days *past_days_create(void);
void past_days_destroy(struct past_days *days);

/* --- past_undo.c: what the journal tells of changes --- */

/* An entry's word about a thing: that it is new (`was` is NULL), or what was there of it before (borrowed). */
typedef void past_told(void *data, enum kept table, int64_t id, json_t *was);

/* Hands every entry behind number `after` to `each`, oldest first. */
struct sql_journal_walk_row;
bool past_walk(struct work *work, int64_t after,
               bool (*each)(void *data, const struct sql_journal_walk_row *entry, struct err *err), void *data,
               struct err *err);
/* All that an entry tells. ERR_STORE when it can't be read. */
bool past_tell(const struct sql_journal_walk_row *entry, past_told *told, void *data, struct err *err);

/* A change of this column changes who sees what; it is never undone. */
bool past_is_right(struct str column);

/* What has to be undone to be back at an entry. */
struct past_undo;
bool past_undo_read(struct work *work, int64_t until, struct past_undo **ret_undo, struct err *err);
void past_undo_free(struct past_undo *undo); /* NULL is allowed */
/* True for a thing that came later. */
bool past_undo_is_new(const struct past_undo *undo, enum kept table, int64_t id);
/* What differs from now: column → value; NULL when nothing does. */
const json_t *past_undo_was(const struct past_undo *undo, enum kept table, int64_t id);
/* The things of a table of which something differs, one a call: start with *at = 0; 0 when there are no more. */
int64_t past_undo_next(const struct past_undo *undo, enum kept table, size_t *at);

/* --- past_fill.c --- */

/* Fills an empty office with what stood there at an entry of the journal of `now`. */
bool past_fill(struct work *now, int64_t until, struct work *past, int64_t *ret_rows, struct err *err);
/* Whom a paper concerns now, taken over anew. */
bool past_take_access(struct work *now, int64_t document, struct work *past, struct err *err);

#endif
