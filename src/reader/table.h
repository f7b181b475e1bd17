/* table: cells collected while a table is open, and written as lines when it closes. Private to this room. */
#ifndef DONDOC_READER_TABLE_H
#define DONDOC_READER_TABLE_H

#include "reader/mark.h"

enum { TABLE_DEPTH_MAX = 8 }; /* deeper tables are read as paragraphs of the cell they stand in */

struct block {
    struct block *next;
    struct str s; /* may hold line breaks */
    struct marks marks;
};

struct cell {
    uint32_t row;
    struct block *first, *last;
};

struct table {
    struct table *outer;
    int depth;
    struct str style; /* its w:tblStyle, when formatting is asked for */
    VEC(struct cell) cells;
    uint32_t rows;
    uint32_t columns;     /* of the widest row */
    uint32_t row_columns; /* of the row that is open */
    bool cell_open;
    bool cell_of_lines; /* some cell has more than one line */
    bool layout;        /* known to be a layout table, however many columns it has */
};

struct table *table_open(struct arena *arena, struct table *outer);
void table_row(struct table *table);
void table_cell(struct arena *arena, struct table *table);
void table_cell_end(struct table *table);
/* A paragraph, or a table inside, of the open cell; the view must live as long as the arena, the marks are copied. */
void table_put(struct arena *arena, struct table *table, struct str block, struct marks marks);

/* The lines of the table as reader.h says, appended to out; their marks to `marks` unless it is NULL. */
void table_write(struct arena *arena, const struct table *table, struct buf *out, struct marks *marks);

#endif
