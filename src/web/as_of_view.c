/* What pages show of the day that they are seen as of. */
#include "web/as_of.h"
#include "web/route.h"
#include "web/ui.h"
#include "web/url.h"

bool as_of_is_for(const struct route *route)
{
    return route && route->work == ROUTE_READS && (route->act == ACT_SEE || route->act == ACT_JOURNAL);
}

/* The same address without the day. */
static struct str address_of_now(const struct request *request)
{
    struct buf now = {0};
    const size_t query = str_find_byte(request->here, '?');
    buf_put(&now, str_sub(request->here, 0, query));
    char join = '?';
    for (size_t at = query; at < request->here.n;) {
        struct str piece = str_skip(request->here, at + 1);
        piece = str_sub(piece, 0, str_find_byte(piece, '&'));
        at += piece.n + 1;
        if (str_empty(piece) || str_starts(piece, STR(AS_OF_PARAM "=")))
            continue;
        buf_putc(&now, join);
        buf_put(&now, piece);
        join = '&';
    }
    const struct str address = str_copy(request->arena, buf_view(&now));
    buf_free(&now);
    return address;
}

void as_of_put_line(struct html *h, const struct request *request)
{
    char day[DATE_TEXT_MAX];
    if (!date_is(request->past))
        return;
    html_open_with(h, "p", A_Z("class", "warning"), A_Z("role", "status"), A_Z("id", "as-of"));
    html_open(h, "strong");
    html_printf(h, _("Như ngày %s"), date_vi(request->past, day));
    html_close(h, "strong");
    html_say(h, _(", lúc hết ngày; chỉ để xem. "));
    const struct html_carried carried = h->carried;
    h->carried = (struct html_carried){0};
    html_line_with(h, "a", str_from(_("Trở về hiện tại")), A_URL("href", address_of_now(request)), A_Z("id", "to-now"));
    h->carried = carried;
    html_close(h, "p");
}

/* What else the page was asked, so that the filter of a list stays. */
static void put_asked(struct html *h, const struct request *request)
{
    const struct param *params = request->route->params;
    for (int i = 0; params && i < PARAMS_MAX && params[i].name; i++) {
        const bool passing = str_eq(str_from(params[i].name), STR("da")) || str_eq(str_from(params[i].name), STR("trang"));
        if (!passing && !str_empty(request_text(request, i)))
            html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", params[i].name),
                           A_TEXT("value", request_text(request, i)));
    }
}

void as_of_put_field(struct html *h, const struct request *request)
{
    char day[DATE_TEXT_MAX];
    if (!request->signed_in || !as_of_is_for(request->route))
        return;
    const struct html_carried carried = h->carried;
    h->carried = (struct html_carried){0};
    html_open_with(h, "details", A_Z("class", "as-of"), A_Z("id", "as-of-box"));
    html_line(h, "summary", str_from(_("Xem lại ngày cũ")));
    html_open_with(h, "form", A_Z("method", "get"), A_URL("action", request->path), A_Z("id", "as-of-form"));
    put_asked(h, request);
    ui_field(h, &(struct ui_field){.id = "as-of-day", .name = AS_OF_PARAM, .label = _("Như ngày"),
                                   .numeric = true, .value = str_from(date_vi(request->past, day)),
                                   .placeholder = _("ngày/tháng/năm")});
    html_line_with(h, "button", str_from(_("Xem lại")), A_Z("type", "submit"), A_Z("class", "quiet"),
                   A_Z("id", "as-of-go"));
    html_close(h, "form");
    html_close(h, "details");
    h->carried = carried;
}
