/* Which kind of table is it. */
#include "reader/sheet_inside.h"

#include <stdlib.h>

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
