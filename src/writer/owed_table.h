/*
 * owed_table: what is owed, as a table to take along: the rows of a list of assignments, in its order, with the words of
 * the pages, and what each was answered with.
 */
#ifndef DONDOC_WRITER_OWED_TABLE_H
#define DONDOC_WRITER_OWED_TABLE_H

#include "office/assignment.h"
#include "writer/table.h"

/* A list of more rows is refused (ERR_LIMIT) rather than cut: one that holds them all, so that an order to every one of
 * 52,000 organisations still fits. */
enum { OWED_TABLE_ROWS_MAX = 60000 };

bool owed_table_make(struct work *work, const struct assignment_filter *filter, struct table **ret_table,
                     struct err *err);

#endif
