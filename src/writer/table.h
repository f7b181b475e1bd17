/*
 * table: a list on its way out of the program, as CSV or as an Excel workbook. Every list that people may take with
 * them goes through here, so that all of them look alike and none of them carries a formula.
 *
 *     static const struct table_column columns[] = {{N_("Đơn vị"), TABLE_TEXT, 40}, {N_("Hạn"), TABLE_DATE, 12}};
 *     struct table *table = table_make(arena, _("Việc quá hạn"), columns, 2);
 *     table_text(table, name), table_date(table, due); // row by row, cell by cell; a row ends with its last column
 *     table_render(arena, table, TABLE_XLSX, &bytes, &err);
 *
 *   table.c       the cells, and CSV: UTF-8 with its mark (Excel wants it), RFC 4180, days as dd/mm/yyyy
 *   table_xlsx.c  the workbook, through libxlsxwriter: days are days and numbers numbers; the first line stays in sight
 *
 * Formula injection: a text that begins with = + - @, a tab or a carriage return (or the wide form of one of the four)
 * gets an apostrophe in front, in either format: spreadsheets then take it for words. sheet.h takes the apostrophe
 * away again. Numbers and days need none: they are written as such. Source: OWASP, "CSV Injection".
 */
#ifndef DONDOC_WRITER_TABLE_H
#define DONDOC_WRITER_TABLE_H

#include "base/base.h"

enum {
    TABLE_ROWS_MAX = 1000000,   /* a sheet of Excel holds 1,048,576 lines */
    TABLE_COLUMNS_MAX = 256,
    TABLE_CELL_MAX = 32000,     /* characters of a cell in a workbook; Excel allows 32,767, what is longer is cut */
};

enum table_type { TABLE_TEXT, TABLE_NUMBER, TABLE_DATE };

struct table_column {
    const char *title;    /* msgid of the first line */
    enum table_type type; /* of its cells; any of them may be empty */
    int width;            /* in characters, for Excel */
};

enum table_format { TABLE_CSV, TABLE_XLSX };

struct table;

/* An empty list. The title is the name of the sheet; columns and everything that is put in must live as long as the
 * arena does. */
struct table *table_make(struct arena *arena, struct str title, const struct table_column *columns, size_t n_columns);

/* The next cell; its type must be that of its column. An absent or empty text, and DATE_NONE, are empty cells. */
void table_text(struct table *table, struct str text);
void table_number(struct table *table, int64_t number);
void table_date(struct table *table, struct date date);
/* An empty cell of any type. */
void table_none(struct table *table);

/* The list as a file, in the arena. ERR_LIMIT for more than TABLE_ROWS_MAX rows. A workbook is made in temporary files
 * ($TMPDIR, or /tmp), one at a time in a process; ERR_SYSTEM when they cannot be written. */
bool table_render(struct arena *arena, const struct table *table, enum table_format format, struct str *ret_bytes,
                  struct err *err);

/* "csv", "xlsx": the ending of a file's name, and what an address says. */
const char *table_suffix(enum table_format format);
bool table_format_of(struct str suffix, enum table_format *ret_format);
const char *table_media_type(enum table_format format);

#endif
