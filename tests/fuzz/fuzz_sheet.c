/*
 * Tables under libFuzzer: any bytes are rows with their promises kept, or a refusal with a sentence. Input that starts
 * with "<" is the parts of a workbook as they are inside, separated by NUL bytes; anything else is a file.
 */
#include "reader/sheet.h"
#include "zip_of_parts.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool promise)
{
    if (!promise)
        abort();
}

static void check_cell(struct arena *arena, const struct sheet_cell *cell)
{
    size_t bad;
    struct date date;
    require(cell->text.p && text_valid_utf8(cell->text, &bad) && text_nfc(arena, cell->text).p == cell->text.p);
    require(str_trim(cell->text).n == cell->text.n && (cell->type == SHEET_EMPTY) == (cell->text.n == 0));
    if (cell->type == SHEET_DATE)
        require(date_from_vi(cell->text, &date) && date_cmp(date, cell->date) == 0);
}

static void check_sheet(struct arena *arena, const struct sheet *sheet)
{
    uint32_t before = 0;
    require(sheet->n_names >= 1 && sheet->n_names <= SHEET_SHEETS_MAX && sheet->n_rows <= SHEET_ROWS_MAX);
    for (size_t r = 0; r < sheet->n_rows; r++) {
        const struct sheet_row *row = &sheet->rows[r];
        require(row->number > before && row->n > 0 && row->n <= SHEET_COLUMNS_MAX);
        require(row->cells[row->n - 1].type != SHEET_EMPTY);
        before = row->number;
        for (size_t c = 0; c < row->n; c++)
            check_cell(arena, &row->cells[c]);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct str names[] = {{"xl/workbook.xml", 15}, {"xl/worksheets/sheet1.xml", 24},
                                       {"xl/sharedStrings.xml", 20}, {"xl/styles.xml", 13},
                                       {"xl/_rels/workbook.xml.rels", 26}};
    struct str bytes = str_make((const char *)data, size);
    struct buf zip = {0};
    if (size && data[0] == '<') {
        zip = zip_of_parts(names, sizeof names / sizeof *names, bytes);
        bytes = buf_view(&zip);
    }
    struct arena *arena = arena_create();
    struct sheet sheet;
    struct err err = {0};
    if (sheet_bytes(arena, "fuzz", bytes, 0, &sheet, &err))
        check_sheet(arena, &sheet);
    else
        require(err.code != ERR_NONE && strstr(err.text, "fuzz"));
    arena_destroy(arena);
    buf_free(&zip);
    return 0;
}
