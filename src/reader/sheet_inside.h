/* sheet_inside: what the files of a sheet share. Private to this room. */
#ifndef DONDOC_READER_SHEET_INSIDE_H
#define DONDOC_READER_SHEET_INSIDE_H

#include "reader/sheet.h"
#include "reader/xml.h"

/* Rows while they are gathered. */
struct sheet_rows {
    struct arena *arena;
    const char *name; /* of the file */
    VEC(struct sheet_row) rows;
    VEC(struct sheet_cell) row; /* cells of the row that is open */
    size_t cells;
};

/* Puts a cell into the open row, at a column from 0; an empty one is passed over. Of two in one place the last
 * stays. */
bool sheet_rows_put(struct sheet_rows *rows, uint32_t column, struct sheet_cell cell, struct err *err);
/* Ends the open row; an empty one is passed over. */
bool sheet_rows_end(struct sheet_rows *rows, uint32_t number, struct err *err);
/* A text as a cell holds it: NFC, trimmed, without the apostrophe of the guard. */
struct sheet_cell sheet_cell_text(struct arena *arena, struct str text);

bool sheet_read_csv(const char *name, struct str bytes, struct sheet_rows *rows, struct sheet *ret_sheet,
                    struct err *err);
bool sheet_read_xlsx(const char *name, struct str bytes, size_t which, struct sheet_rows *rows,
                     struct sheet *ret_sheet, struct err *err);

/* By number of a cell's style: is a number in that style a day? */
struct sheet_styles {
    const bool *is_day;
    size_t n;
};
bool sheet_styles_read(struct arena *arena, struct package *package, int64_t part, struct sheet_styles *ret_styles,
                       struct err *err);

#endif
