#include "web/as_of.h"

#include "office/past.h"
#include "web/route.h"
#include "web/ui.h"

bool as_of_is_asked(struct str query)
{
    return str_find(query, STR(AS_OF_PARAM "=")) != STR_NOWHERE;
}

static struct str asked_day(const struct url_field *fields, size_t n)
{
    for (size_t i = n; i-- > 0;)
        if (str_eq(fields[i].name, STR(AS_OF_PARAM)))
            return str_trim(fields[i].value);
    return STR_NONE;
}

bool as_of_take(struct request *request, const struct url_field *fields, size_t n, struct reply *reply)
{
    const struct str typed = asked_day(fields, n);
    const struct route *route = request->route;
    struct date day;
    if (str_empty(typed) || route->act == ACT_ENTER || route->act == ACT_OWN_ACCOUNT)
        return true;
    if (route->method == METHOD_POST)
        reply_refuse(reply, request, 409, _("Đang xem lại ngày cũ"),
                     _("Không ghi được gì vào một ngày đã qua. Hãy trở về hiện tại rồi làm lại."));
    else if (!as_of_is_for(route))
        reply_refuse(reply, request, 422, _("Trang này không xem lại được"),
                     _("Trang này chỉ có như hiện nay. Hãy trở về hiện tại để mở."));
    else if (!request_parse_date(typed, &day))
        reply_refuse(reply, request, 422, _("Chưa rõ ngày"),
                     _("Ngày cần xem lại phải là một ngày có thật, viết như 31/12/2026."));
    else
        request->past = day;
    return date_is(request->past);
}

void as_of_handle(struct request *request, struct work *now, struct reply *reply)
{
    struct work past;
    struct err err = {0};
    if (!past_begin(now, request->past, &past, &err)) {
        request->past = DATE_NONE;
        reply_error(reply, request, &err);
        return;
    }
    request->today = past.today;
    request->route->handle(request, &past, reply);
    past_end(&past);
}
