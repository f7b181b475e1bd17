/* Rows of a sheet while they are gathered. */
#include "reader/sheet_inside.h"

static bool refuse_size(const struct sheet_rows *rows, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Bảng trong tệp %s quá lớn: chỉ nhận đến %d dòng, %d cột, %d ô. Hãy xóa phần thừa hoặc tách thành "
                 "nhiều tệp."),
               rows->name, SHEET_ROWS_MAX, SHEET_COLUMNS_MAX, SHEET_CELLS_MAX);
}

bool sheet_rows_put(struct sheet_rows *rows, uint32_t column, struct sheet_cell cell, struct err *err)
{
    if (cell.type == SHEET_EMPTY)
        return true;
    if (column >= SHEET_COLUMNS_MAX)
        return refuse_size(rows, err);
    while (rows->row.n <= column)
        VEC_PUSH(rows->arena, &rows->row, ((struct sheet_cell){.text = STR("")}));
    rows->row.v[column] = cell;
    return true;
}

bool sheet_rows_end(struct sheet_rows *rows, uint32_t number, struct err *err)
{
    const size_t n = rows->row.n;
    if (n == 0)
        return true;
    rows->cells += n;
    if (rows->rows.n == SHEET_ROWS_MAX || rows->cells > SHEET_CELLS_MAX)
        return refuse_size(rows, err);
    struct sheet_cell *cells = ARENA_ARRAY(rows->arena, struct sheet_cell, n);
    memcpy(cells, rows->row.v, n * sizeof *cells);
    rows->row.n = 0;
    VEC_PUSH(rows->arena, &rows->rows, ((struct sheet_row){number, (uint32_t)n, cells}));
    return true;
}

struct sheet_cell sheet_cell_text(struct arena *arena, struct str text)
{
    text = str_trim(text_nfc(arena, text));
    if (text.n > 1 && text.p[0] == '\'' && str_find_byte(STR("=+-@"), text.p[1]) != STR_NOWHERE)
        text = str_skip(text, 1);
    return (struct sheet_cell){.type = text.n ? SHEET_TEXT : SHEET_EMPTY, .text = text.n ? text : STR("")};
}
