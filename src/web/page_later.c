/* Days that a person sets on a task: extensions, and when an awaited event happened. */
#include "office/event.h"
#include "office/extension.h"
#include "web/moves.h"
#include "web/page.h"

enum { EXTEND_DAY, EXTEND_WHY, EXTEND_PAPER, EXTEND_HERE };
static const struct param extend_params[PARAMS_MAX] = {
    [EXTEND_DAY] = {"han", N_("Hạn mới"), PARAM_DATE, 12},
    [EXTEND_WHY] = {"ly-do", N_("Lý do gia hạn"), PARAM_TEXT, 2000},
    [EXTEND_PAPER] = {"van-ban", N_("Văn bản cho gia hạn"), PARAM_DOCUMENT, 15},
    [EXTEND_HERE] = {MOVES_HERE, N_("Trở lại đây"), PARAM_FLAG, 2},
};

static struct extension_ask asked(const struct request *request)
{
    return (struct extension_ask){.day = request_date(request, EXTEND_DAY),
                                  .reason = request_text(request, EXTEND_WHY),
                                  .document = request_int(request, EXTEND_PAPER)};
}

static void extend_send(struct request *request, struct work *work, struct reply *reply)
{
    const struct extension_ask ask = asked(request);
    struct assignment row;
    struct err err = {0};
    if (extension_grant(work, request->id, &ask, &err) && assignment_get(work, request->id, &row, &err))
        reply_redirect(reply, moves_way_back(request, EXTEND_HERE, &row, "gia-han"));
    else
        reply_error(reply, request, &err);
}

static void extend_all_send(struct request *request, struct work *work, struct reply *reply)
{
    const struct extension_ask ask = asked(request);
    int64_t granted;
    struct err err = {0};
    if (extension_grant_all(work, request->id, &ask, &granted, &err))
        reply_redirect(reply, str_printf(request->arena, "/viec/%lld?da=gia-han", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

static void extensions_json(struct request *request, struct work *work, struct reply *reply)
{
    struct extension *extensions;
    size_t n;
    struct err err = {0};
    if (!extension_of_task(work, request->id, &extensions, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct json json;
    const struct page page = {.total = (int64_t)n};
    reply_list_begin(reply, &json, &page);
    for (size_t i = 0; i < n; i++) {
        json_open_object(&json);
        json_put_date(&json, "after", extensions[i].after);
        json_put_int(&json, "assignment", extensions[i].assignment);
        json_put_date(&json, "before", extensions[i].before);
        json_put_str(&json, "by", extensions[i].by);
        json_put_int(&json, "document", extensions[i].document);
        json_put_int(&json, "id", extensions[i].id);
        json_put_str(&json, "reason", extensions[i].reason);
        json_end(&json);
    }
    reply_list_end(reply, &json);
}

enum { EVENT_DAY, EVENT_PAPER };
static const struct param event_params[PARAMS_MAX] = {
    [EVENT_DAY] = {"ngay", N_("Ngày của sự kiện"), PARAM_DATE, 12},
    [EVENT_PAPER] = {"van-ban", N_("Văn bản được chờ"), PARAM_DOCUMENT, 15},
};

static void event_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (event_record(work, request->id, request_date(request, EVENT_DAY), request_int(request, EVENT_PAPER), &err))
        reply_redirect(reply, str_printf(request->arena, "/viec/%lld?da=su-kien", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_extend_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/gia-han", .act = ACT_EXTEND, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = extend_params, .handle = extend_send,
};
const struct route route_extend_all_send = {
    .method = METHOD_POST, .path = "/viec/{id}/gia-han", .back = "/viec/", .act = ACT_EXTEND, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = extend_params, .handle = extend_all_send,
};
const struct route route_extensions_json = {
    .method = METHOD_GET, .path = "/viec/{id}/gia-han.json", .act = ACT_SEE, .thing = THING_TASK, .work = ROUTE_READS,
    .handle = extensions_json,
};
const struct route route_event_send = {
    .method = METHOD_POST, .path = "/viec/{id}/su-kien", .back = "/viec/", .act = ACT_SET_DAY, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = event_params, .handle = event_send,
};
