/* table_cells: what the files of a table share. Inside this room only. */
#ifndef DONDOC_WRITER_TABLE_CELLS_H
#define DONDOC_WRITER_TABLE_CELLS_H

#include "writer/table.h"

struct table_cell {
    bool filled;
    union { /* as the column says */
        struct str text; /* guarded */
        int64_t number;
        struct date date;
    };
};

struct table {
    struct arena *arena;
    struct str title;
    const struct table_column *columns;
    size_t n_columns;
    VEC(struct table_cell) cells; /* row after row */
};

/* The table as an xlsx workbook. */
bool table_render_xlsx(struct arena *arena, const struct table *table, struct str *ret_bytes, struct err *err);

#endif
