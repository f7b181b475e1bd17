#include "jail/wire.h"

enum { MONTHS = 12, DAYS = 31, YEARS = 9999 };

void wire_put_sheet(struct buf *out, const struct sheet *sheet)
{
    wire_put(out, sheet->n_names);
    for (size_t i = 0; i < sheet->n_names; i++)
        wire_put_str(out, sheet->names[i]);
    wire_put(out, sheet->n_rows);
    for (size_t i = 0; i < sheet->n_rows; i++) {
        const struct sheet_row *row = &sheet->rows[i];
        wire_put(out, row->number);
        wire_put(out, row->n);
        for (uint32_t k = 0; k < row->n; k++) {
            const struct sheet_cell *cell = &row->cells[k];
            wire_put(out, cell->type);
            if (cell->type == SHEET_EMPTY)
                continue;
            wire_put_str(out, cell->text);
            if (cell->type != SHEET_DATE)
                continue;
            wire_put(out, (uint64_t)cell->date.year);
            wire_put(out, (uint64_t)cell->date.month);
            wire_put(out, (uint64_t)cell->date.day);
        }
    }
}

static void take_cell(struct wire *in, struct arena *arena, struct sheet_cell *cell)
{
    cell->type = (enum sheet_type)wire_take_most(in, SHEET_DATE);
    cell->text = STR("");
    if (cell->type == SHEET_EMPTY || in->bad)
        return;
    cell->text = text_nfc(arena, wire_take_words(in, "\t\n"));
    if (cell->type != SHEET_DATE)
        return;
    const uint32_t year = wire_take_most(in, YEARS), month = wire_take_most(in, MONTHS), day = wire_take_most(in, DAYS);
    in->bad = in->bad || !date_make((int)year, (int)month, (int)day, &cell->date);
}

static void take_row(struct wire *in, struct arena *arena, uint32_t *cells, struct sheet_row *row)
{
    row->number = wire_take_most(in, UINT32_MAX);
    const uint32_t n = wire_take_count(in, SHEET_COLUMNS_MAX);
    *cells += n;
    in->bad = in->bad || *cells > SHEET_CELLS_MAX;
    if (in->bad)
        return;
    struct sheet_cell *all = ARENA_ARRAY(arena, struct sheet_cell, n);
    for (uint32_t i = 0; i < n && !in->bad; i++)
        take_cell(in, arena, &all[i]);
    row->n = n;
    row->cells = all;
}

bool wire_take_sheet(struct wire *in, struct arena *arena, struct sheet *ret_sheet)
{
    const uint32_t n_names = wire_take_count(in, SHEET_SHEETS_MAX);
    struct str *names = ARENA_ARRAY(arena, struct str, n_names + 1);
    for (uint32_t i = 0; i < n_names; i++)
        names[i] = text_nfc(arena, wire_take_words(in, ""));
    const uint32_t n_rows = wire_take_count(in, SHEET_ROWS_MAX);
    struct sheet_row *rows = ARENA_ARRAY(arena, struct sheet_row, n_rows + 1);
    uint32_t cells = 0;
    for (uint32_t i = 0; i < n_rows && !in->bad; i++) {
        take_row(in, arena, &cells, &rows[i]);
        in->bad = in->bad || rows[i].number <= (i ? rows[i - 1].number : 0);
    }
    if (in->bad || in->left.n)
        return false;
    *ret_sheet = (struct sheet){.names = names, .n_names = n_names, .rows = rows, .n_rows = n_rows};
    return true;
}
