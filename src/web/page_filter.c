/* Filters that people keep: for themselves, or for those who stand where they stand. Shown beside the lists. */
#include "office/filter.h"
#include "web/page.h"

enum { KEEP_NAME, KEEP_ADDRESS };
static const struct param keep_params[PARAMS_MAX] = {
    [KEEP_NAME] = {"ten", "Tên bộ lọc", PARAM_TEXT, 100},
    [KEEP_ADDRESS] = {"dia-chi", "Địa chỉ", PARAM_SHOWN, FILTER_ADDRESS_MAX},
};

enum { DROP_LIST };
static const struct param drop_params[PARAMS_MAX] = {
    [DROP_LIST] = {"danh-sach", "Danh sách", PARAM_WORD, 20},
};

static void keep(const struct request *request, struct work *work, bool shared, struct reply *reply)
{
    struct err err = {0};
    int64_t id;
    const struct str address = request_text(request, KEEP_ADDRESS);
    if (filter_keep(work, request_text(request, KEEP_NAME), address, shared, &id, &err))
        reply_redirect(reply, str_printf(request->arena, "%.*s#saved-filters", STR_ARG(address)));
    else
        reply_error(reply, request, &err);
}

static void keep_send(struct request *request, struct work *work, struct reply *reply)
{
    keep(request, work, false, reply);
}

static void share_send(struct request *request, struct work *work, struct reply *reply)
{
    keep(request, work, true, reply);
}

static void drop_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (filter_drop(work, request->id, &err))
        reply_redirect(reply, str_eq(request_text(request, DROP_LIST), STR("van-ban")) ? STR("/van-ban") : STR("/viec"));
    else
        reply_error(reply, request, &err);
}

const struct route route_filter_keep_send = {
    .method = METHOD_POST, .path = "/bo-loc", .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES, .body_max = 8 * 1024,
    .params = keep_params, .handle = keep_send,
};
const struct route route_filter_share_send = {
    .method = METHOD_POST, .path = "/bo-loc/chung", .act = ACT_SHARE, .work = ROUTE_WRITES, .body_max = 8 * 1024,
    .params = keep_params, .handle = share_send,
};
const struct route route_filter_drop_send = {
    .method = METHOD_POST, .path = "/bo-loc/{id}/bo", .act = ACT_OWN_ACCOUNT, .thing = THING_FILTER,
    .work = ROUTE_WRITES, .body_max = 8 * 1024, .params = drop_params, .handle = drop_send,
};
