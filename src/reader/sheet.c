/* Which kind of table is it; rows gathered within the limits. */
#include "reader/sheet_inside.h"

#include <stdlib.h>

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

struct str sheet_text(const struct sheet_row *row, size_t column)
{
    return column < row->n ? row->cells[column].text : STR("");
}

bool sheet_bytes(struct arena *arena, const char *name, struct str bytes, size_t which, struct sheet *ret_sheet,
                 struct err *err)
{
    if (str_empty(bytes))
        return ERR(err, ERR_INPUT, _("Tệp %s trống, không có dòng nào."), name);
    if (bytes.n > SHEET_FILE_MAX)
        return ERR(err, ERR_LIMIT, _("Tệp %s nặng quá %d MB. Hãy xóa phần thừa hoặc tách thành nhiều tệp."), name,
                   SHEET_FILE_MAX / 1024 / 1024);
    if (str_starts(bytes, STR("\xD0\xCF\x11\xE0")))
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là bảng Excel đời cũ (.xls) hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu nếu có, lưu "
                     "thành .xlsx rồi gửi lại."),
                   name);
    struct sheet_rows rows = {.arena = arena, .name = name};
    struct sheet sheet;
    if (str_starts(bytes, STR("PK\3\4"))) {
        if (!sheet_read_xlsx(name, bytes, which, &rows, &sheet, err))
            return false;
    } else if (which > 0) {
        return ERR(err, ERR_MISSING, _("Tệp %s chỉ có một bảng."), name);
    } else if (!sheet_read_csv(name, bytes, &rows, &sheet, err)) {
        return false;
    }
    sheet.rows = rows.rows.v;
    sheet.n_rows = rows.rows.n;
    *ret_sheet = sheet;
    return true;
}
