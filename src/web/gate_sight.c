#include "web/gate_sight.h"

#include "web/route.h"

void gate_refuse_act(const struct request *request, struct reply *reply)
{
    reply_refuse(reply, request, 403, _("Không có quyền"),
                 _("Tài khoản của đồng chí không được làm việc này. Nếu cần, đề nghị người quản trị cấp quyền."));
}

/* The same words for what is out of sight and for what never was. */
static bool gate_check_thing(const struct request *request, struct work *work, enum thing thing, int64_t id,
                             struct bearing *ret_bearing, struct reply *reply)
{
    struct err err = {0};
    if (!right_bearing(work, thing, id, ret_bearing, &err)) {
        reply_error(reply, request, &err);
        return false;
    }
    if (ret_bearing->seen)
        return true;
    reply_refuse(reply, request, 404, _("Không thấy"),
                 _("Không có mục này, hoặc đồng chí không được xem. Hãy xem lại địa chỉ, hoặc trở về trang Tổng quan."));
    return false;
}

static bool gate_check_assignments(struct request *request, struct work *work, int which, struct reply *reply)
{
    size_t n;
    const int64_t *ids = request_ints(request, which, &n);
    struct bearing unused;
    for (size_t i = 0; i < n; i++)
        if (!gate_check_thing(request, work, THING_ASSIGNMENT, ids[i], &unused, reply))
            return false;
    return true;
}

bool gate_check_things(struct request *request, struct work *work, struct reply *reply)
{
    const struct route *route = request->route;
    if (route->thing != THING_NONE) {
        if (!gate_check_thing(request, work, route->thing, request->id, &request->bearing, reply))
            return false;
        if (!request_may_on(request, route->act, &request->bearing)) {
            gate_refuse_act(request, reply);
            return false;
        }
    }
    for (int i = 0; route->params && i < PARAMS_MAX && route->params[i].name; i++) {
        const enum param_kind kind = route->params[i].kind;
        struct bearing unused;
        const enum thing thing = kind == PARAM_DOCUMENT ? THING_DOCUMENT
                                 : kind == PARAM_ORG    ? THING_ORG
                                 : kind == PARAM_REPORT ? THING_SNAPSHOT : THING_NONE;
        if (thing != THING_NONE && request_int(request, i) != 0 &&
            !gate_check_thing(request, work, thing, request_int(request, i), &unused, reply))
            return false;
        if (kind == PARAM_ASSIGNMENTS && !gate_check_assignments(request, work, i, reply))
            return false;
    }
    return true;
}
