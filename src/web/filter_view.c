#include "web/filter_view.h"

#include "office/filter.h"
#include "web/ui.h"

static void put_links(struct html *h, const struct filter *filters, size_t n)
{
    html_open_with(h, "p", A_Z("id", "saved-filters"));
    html_text(h, STR("Bộ lọc đã lưu: "));
    for (size_t i = 0; i < n; i++) {
        if (i)
            html_text(h, STR(" · "));
        ui_link(h, filters[i].address, filters[i].name);
        if (!filters[i].own)
            html_printf(h, " (%.*s dùng chung)", STR_ARG(filters[i].by));
    }
    html_close(h, "p");
}

static void put_drops(struct html *h, const struct request *request, const char *list, const struct filter *filters, size_t n)
{
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++) {
        if (!filters[i].own)
            continue;
        html_open_with(h, "li", A_INT("data-filter", filters[i].id));
        html_open(h, "p");
        html_text(h, filters[i].name);
        if (filters[i].shared) {
            html_text(h, STR(" "));
            html_line_with(h, "span", STR("dùng chung"), A_Z("class", "tag"));
        }
        html_close(h, "p");
        ui_form(h, request, str_printf(request->arena, "/bo-loc/%lld/bo", (long long)filters[i].id),
                str_printf(request->arena, "drop-form-%lld", (long long)filters[i].id).p);
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "danh-sach"), A_TEXT("value", str_from(list + 1)));
        ui_button_quiet(h, NULL, "Bỏ bộ lọc này");
        html_close(h, "form");
        html_close(h, "li");
    }
    html_close(h, "ul");
}

static void put_form(struct html *h, const struct request *request, struct str address)
{
    ui_form(h, request, STR("/bo-loc"), "keep-filter-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "dia-chi"), A_TEXT("value", address));
    ui_field(h, &(struct ui_field){.id = "filter-name", .name = "ten", .label = "Tên bộ lọc", .value = STR(""),
                                   .required = true, .max = 100,
                                   .hint = "Lưu danh sách đang lọc thế này; địa chỉ của nó gửi được cho người khác."});
    ui_button_quiet(h, "keep-filter", "Lưu cho tôi");
    if (request_may(request, ACT_SHARE))
        html_line_with(h, "button", STR("Lưu dùng chung trong cơ quan"), A_Z("class", "quiet"), A_Z("type", "submit"),
                       A_Z("formaction", "/bo-loc/chung"), A_Z("id", "share-filter"));
    html_close(h, "form");
}

bool filter_put(struct html *h, const struct request *request, struct work *work, const char *list, struct str address,
                struct err *err)
{
    struct filter *filters;
    size_t n, own = 0;
    if (!filter_list(work, list, &filters, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        own += filters[i].own;
    if (n)
        put_links(h, filters, n);
    if (!request_may(request, ACT_OWN_ACCOUNT) || date_is(request->past))
        return true;
    ui_fold_begin(h, "filters", own ? "Lưu hoặc bỏ bộ lọc" : "Lưu bộ lọc này");
    if (own)
        put_drops(h, request, list, filters, n);
    put_form(h, request, address);
    ui_fold_end(h);
    return true;
}
