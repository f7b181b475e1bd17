/* batch_paper: the paper that a row of a table names, when the office does not hold it: a line of the register, with
 * what the table says of it in place of its text. Inside this room only. */
#ifndef DONDOC_OFFICE_BATCH_PAPER_H
#define DONDOC_OFFICE_BATCH_PAPER_H

#include "office/batch.h"

/* What tells papers of a table apart; in the arena. */
struct str batch_paper_key(struct arena *arena, const struct batch_row *row);
/* The line that an earlier table made for the same paper; 0: none. */
bool batch_paper_find(struct work *work, const struct batch_row *row, int64_t *ret_document, struct err *err);
/* Registers it, or finds it as above. */
bool batch_paper_register(struct work *work, const struct batch_row *row, int64_t *ret_document, struct err *err);

#endif
