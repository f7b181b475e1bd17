/* book_table: a register as a table, with the columns of its printed page. */
#ifndef DONDOC_WRITER_BOOK_TABLE_H
#define DONDOC_WRITER_BOOK_TABLE_H

#include "office/book.h"
#include "writer/table.h"

/* All entries of a book, the first one first. ERR_LIMIT when there are more than TABLE_ROWS_MAX. */
bool book_table_make(struct work *work, const struct book *book, struct table **ret_table, struct err *err);

/* What stands under the columns of a page of it, for who lists entries in another way: "07", "07-QĐ/TU". */
struct str book_table_number(struct arena *arena, const struct book *book, const struct book_entry *entry);
/* Why an entry does not count, that it is secret, why a fault was let stand; empty: nothing to say. */
struct str book_table_note(struct arena *arena, const struct book_entry *entry);

#endif
