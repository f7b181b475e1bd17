/*
 * sheet: a table that somebody made, as rows of cells. CSV, or one sheet of an Excel workbook (.xlsx).
 *
 *   sheet.c        what it is, limits, rows gathered
 *   sheet_csv.c    RFC 4180, separated by comma, semicolon or tab, whichever the first line holds most of
 *   sheet_xlsx.c   the parts of a workbook: names of its sheets, shared words, cells
 *   sheet_style.c  which numbers are days
 *
 * Hostile input: everything of reader.h (sizes, ratio, depth, DOCTYPE) and the limits below. Formulas are never
 * computed: their last value, which the workbook keeps, is taken. An apostrophe in front of what would be a formula
 * (table.h of the writer puts it there) is taken away.
 */
#ifndef DONDOC_READER_SHEET_H
#define DONDOC_READER_SHEET_H

#include "text/text.h"

enum {
    SHEET_FILE_MAX = 32 * 1024 * 1024, /* bytes of the file */
    SHEET_ROWS_MAX = 100000,           /* that hold something */
    SHEET_COLUMNS_MAX = 256,
    SHEET_CELLS_MAX = 1000000,         /* of all rows, with the empty ones between filled ones */
    SHEET_SHEETS_MAX = 256,
};

enum sheet_type { SHEET_EMPTY, SHEET_TEXT, SHEET_NUMBER, SHEET_DATE };

struct sheet_cell {
    enum sheet_type type; /* CSV knows texts only */
    struct str text;      /* NFC, LF line ends, ends trimmed; a number as the file writes it, a day as dd/mm/yyyy; "" */
    struct date date;     /* of a SHEET_DATE */
};

struct sheet_row {
    uint32_t number; /* as a spreadsheet shows it, from 1 */
    uint32_t n;      /* cells, to the last that holds something */
    const struct sheet_cell *cells;
};

struct sheet {
    const struct str *names; /* of all sheets; CSV has one without a name */
    size_t n_names;
    const struct sheet_row *rows; /* of the one that was asked for; without empty rows */
    size_t n_rows;
};

/* The sheet number `which` (from 0) of a file, in the arena. `name` is how sentences call the file; `bytes` must live
 * as long as the arena. Refuses what is no table, damaged, hostile or too large, and a sheet that is not there
 * (ERR_MISSING). */
bool sheet_bytes(struct arena *arena, const char *name, struct str bytes, size_t which, struct sheet *ret_sheet,
                 struct err *err);

/* The text of a cell, counted from 0; "" where the row has none. */
struct str sheet_text(const struct sheet_row *row, size_t column);

#endif
