#include "web/sheet_carry.h"

#include "web/web.h"

static void put_cell(struct buf *out, struct str text)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            buf_putc(out, '"');
        buf_putc(out, text.p[i]);
    }
    buf_putc(out, '"');
}

bool sheet_carry_csv(struct arena *arena, const struct sheet *sheet, const char *command, struct str *ret_csv,
                     struct err *err)
{
    struct buf out = {0};
    uint32_t line = 1;
    for (size_t r = 0; r < sheet->n_rows && out.n <= SHEET_CARRY_CHARACTERS_MAX; r++) {
        /* an empty line for each row that the file left out, so that the numbers stay */
        for (; line < sheet->rows[r].number && out.n <= SHEET_CARRY_CHARACTERS_MAX; line++)
            buf_puts(&out, "\"\"\n");
        for (size_t c = 0; c < sheet->rows[r].n; c++) {
            const struct sheet_cell *cell = &sheet->rows[r].cells[c];
            char day[DATE_TEXT_MAX];
            if (c)
                buf_putc(&out, ',');
            put_cell(&out, cell->type == SHEET_DATE ? str_from(date_iso(cell->date, day)) : cell->text);
        }
        buf_putc(&out, '\n');
        line++;
    }
    const bool fits = out.n <= SHEET_CARRY_CHARACTERS_MAX;
    *ret_csv = fits ? str_copy(arena, buf_view(&out)) : STR("");
    buf_free(&out);
    return fits || ERR(err, ERR_LIMIT, _("Bảng quá lớn để nạp từ trình duyệt. Hãy dùng lệnh: %s"), command);
}

bool sheet_carry_read(struct request *request, struct sheet *ret_sheet, struct err *err)
{
    if (request->n_uploads == 0 || str_empty(buf_view(&request->uploads[0].bytes)))
        return ERR(err, ERR_INPUT, _("Chưa chọn tệp nào."));
    const struct upload *upload = &request->uploads[0];
    if (upload->too_large)
        return ERR(err, ERR_LIMIT, _("Tệp quá lớn."));
    const char *name = str_z(request->arena, upload->name);
    return jail_sheet(request->options->jail, request->arena, name, buf_view(&upload->bytes), 0, ret_sheet, err);
}

bool sheet_carry_again(struct request *request, int table, struct sheet *ret_sheet, struct err *err)
{
    return jail_sheet(request->options->jail, request->arena, "bảng", request_text(request, table), 0, ret_sheet, err);
}
