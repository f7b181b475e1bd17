#include "web/report_view.h"

#include "web/ui.h"

enum { COMPARED_WITH = 100 };

struct str report_address(struct arena *arena, int64_t id, const char *rest)
{
    return str_printf(arena, "/bao-cao/%.*s%s", STR_ARG(snapshot_code_address(arena, id)), rest);
}

struct str report_scope(const struct snapshot *snapshot)
{
    return str_empty(snapshot->scope) ? STR("Toàn cơ quan") : snapshot->scope;
}

bool report_put_compare(struct html *h, struct work *work, const struct snapshot *snapshot, struct err *err)
{
    struct page page = {.limit = COMPARED_WITH};
    struct snapshot *others;
    size_t n;
    if (!snapshot_list(work, &page, &others, &n, err))
        return false;
    if (n < 2)
        return true;
    html_open_with(h, "form", A_Z("method", "get"), A_URL("action", report_address(work->arena, snapshot->id, "/so-voi")),
                   A_Z("class", "filter"), A_Z("id", "compare-form"));
    ui_select_begin(h, "compare-with", "ma", "So với báo cáo");
    for (size_t i = 0; i < n; i++) {
        char day[DATE_TEXT_MAX];
        if (others[i].id == snapshot->id)
            continue;
        const struct str code = snapshot_code_text(work->arena, others[i].id), scope = report_scope(&others[i]);
        ui_option(h, snapshot_code_address(work->arena, others[i].id),
                  str_printf(work->arena, "%.*s, ngày %s, %.*s", STR_ARG(code), date_vi(others[i].day, day), STR_ARG(scope)),
                  false);
    }
    ui_select_end(h);
    ui_button_quiet(h, "compare", "So hai báo cáo");
    html_close(h, "form");
    return true;
}
