#include "web/download.h"

#include "web/ui.h"

static struct str file_address(struct arena *arena, struct str address, enum table_format format)
{
    const size_t query = str_find_byte(address, '?');
    const struct str path = str_sub(address, 0, query);
    const struct str rest = query == STR_NOWHERE ? STR("") : str_skip(address, query);
    return str_printf(arena, "%.*s.%s%.*s", STR_ARG(path), table_suffix(format), STR_ARG(rest));
}

void download_put_links(struct html *h, struct arena *arena, struct str address)
{
    html_open_with(h, "p", A_Z("class", "actions"), A_Z("id", "files"));
    ui_link(h, file_address(arena, address, TABLE_XLSX), str_from(_("Tải bảng Excel")));
    html_text(h, STR(" · "));
    ui_link(h, file_address(arena, address, TABLE_CSV), str_from(_("Tải bảng CSV")));
    html_close(h, "p");
}

void download_answer(const struct request *request, struct work *work, struct reply *reply, const char *name,
                     download_make *make)
{
    enum table_format format;
    struct table *table;
    struct str bytes;
    struct err err = {0};
    if (!table_format_of(request->name, &format))
        reply_refuse(reply, request, 404, _("Không có trang này"), _("Bảng chỉ tải được dạng .xlsx hoặc .csv."));
    else if (make(request, work, &table, &err) && table_render(request->arena, table, format, &bytes, &err))
        reply_attach(reply, request, str_printf(request->arena, "%s.%s", name, table_suffix(format)), bytes);
    else
        reply_error(reply, request, &err);
}
