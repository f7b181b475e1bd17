/* kept: the tables that hold an office, as data, so that verify, backup and restore walk through all of them alike. */
#ifndef DONDOC_OFFICE_KEPT_H
#define DONDOC_OFFICE_KEPT_H

#include "office/office.h"

enum kept {
    KEPT_ORG,
    KEPT_ORG_NAME,
    KEPT_ORG_CONTACT,
    KEPT_ORG_ALIAS,
    KEPT_ACCOUNT,
    KEPT_SECOND_FACTOR,
    KEPT_RECOVERY_CODE,
    KEPT_API_TOKEN,
    KEPT_CALENDAR_FEED,
    KEPT_SAVED_FILTER,
    KEPT_FILE,
    KEPT_DOCUMENT,
    KEPT_DOCUMENT_TEXT,
    KEPT_DOCUMENT_SEARCH,
    KEPT_DOCUMENT_ACCESS,
    KEPT_CITATION,
    KEPT_DUTY,
    KEPT_TASK,
    KEPT_TASK_ASSIGNEE,
    KEPT_ASSIGNMENT,
    KEPT_RECORD,
    KEPT_RECORD_PROOF,
    KEPT_RESPONSE,
    KEPT_NO_TASK,
    KEPT_ARRIVAL,
    KEPT_AWAITED,
    KEPT_EXTENSION,
    KEPT_CALENDAR_DAY,
    KEPT_SETTING,
    KEPT_BATCH,
    KEPT_SNAPSHOT,
    KEPT_BOOK,
    KEPT_BOOK_ENTRY,
    KEPT_MEETING,
    KEPT_OWED_TALLY,
    KEPT_ASKED_TALLY,
    KEPT_TASK_TALLY,
    KEPT_MAIL,
    KEPT_REMINDER,
    KEPT_JOURNAL,
    KEPT_JOURNAL_HEAD,
    KEPT__MAX,
};

struct kept_table {
    const char *name;
    const char *columns; /* separated by blanks, in the order of its statements in kept.sql; keys first */
    int64_t step;        /* rows read at a time: few where one may be large */
};

/* In an order in which no row refers to one of a later table. */
extern const struct kept_table kept_tables[KEPT__MAX];

/* The columns of a table, one a call: start with *at = 0; absent when there are no more. */
struct str kept_next_column(enum kept table, size_t *at);
/* The number of a column. It must be one of the table's. */
int kept_column(enum kept table, const char *name);

/* The rows behind `after`, a row of the same table (its leading columns are the key) or NULL for the first, in the
 * order of the key; at most `limit` (0: the table's own step). n_out columns each, in the arena of the work. */
bool kept_rows(struct work *work, enum kept table, const struct store_value *after, int64_t limit,
               struct store_rows *ret_rows, struct err *err);
/* Hands all rows of a table to `each`, in the order of the key. Rows live until the next but one comes, as does what is
 * made in `arena`. */
bool kept_each(struct work *work, enum kept table,
               bool (*each)(void *data, struct arena *arena, const struct store_value *row, struct err *err), void *data,
               struct err *err);
/* The row whose only key is a number; ret_rows->n is 0 or 1. */
bool kept_row(struct work *work, enum kept table, int64_t id, struct store_rows *ret_rows, struct err *err);
/* Columns of a row. */
int kept_width(enum kept table);
/* The types of its columns, into a row of kept_width() values. */
void kept_types(enum kept table, struct store_value *row);
/* Writes a row just as it is. */
bool kept_put(struct work *work, enum kept table, const struct store_value *row, struct err *err);

#endif
