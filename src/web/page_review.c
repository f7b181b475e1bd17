/* Has somebody looked at everything that a paper demands? So that nothing hides behind what the reader missed. */
#include "office/review.h"

#include "web/page.h"
#include "web/review.h"
#include "web/ui.h"

static void put_form(struct html *h, const struct request *request, int64_t document, bool none)
{
    ui_form(h, request,
            str_printf(request->arena, "/van-ban/%lld/%s", (long long)document, none ? "khong-co-viec" : "co-viec"),
            "no-task-form");
    html_line_with(h, "button", none ? STR("Không phát sinh nhiệm vụ") : STR("Bỏ ghi nhận này"), A_Z("type", "submit"),
                   A_Z("id", "no-task"), A_Z("class", "quiet"));
    html_close(h, "form");
}

void review_put(struct html *h, const struct request *request, struct work *work, const struct document *document)
{
    const int64_t all = document->proposed + document->confirmed + document->rejected;
    const bool decides = request_may_on(request, ACT_DECIDE, &request->bearing);
    struct review review;
    struct err err;
    if (!request->bearing.owned || !review_of(work, document->id, &review, &err))
        return;
    html_open_with(h, "p", A_Z("id", "review"), A_Z("class", "hint"));
    if (review.none) {
        html_printf(h, "%.*s ghi nhận ngày ", STR_ARG(review.none_by));
        ui_time(h, review.none_at);
        html_text(h, STR(": văn bản này không phát sinh nhiệm vụ."));
    } else if (all > 0) {
        html_printf(h, "Đã xem %lld trên %lld nhiệm vụ: giao %lld, bỏ %lld.", (long long)(all - document->proposed),
                    (long long)all, (long long)document->confirmed, (long long)document->rejected);
    } else {
        html_text(h, STR("Chưa ai xem văn bản này có phát sinh nhiệm vụ hay không."));
    }
    html_close(h, "p");
    if (decides && (review.none || document->proposed + document->confirmed == 0))
        put_form(h, request, document->id, !review.none);
}

static void set_none(struct request *request, struct work *work, struct reply *reply, bool none)
{
    struct err err = {0};
    if (review_set_none(work, request->id, none, &err))
        reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld?da=xem#nhiem-vu", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

static void none_send(struct request *request, struct work *work, struct reply *reply)
{
    set_none(request, work, reply, true);
}

static void some_send(struct request *request, struct work *work, struct reply *reply)
{
    set_none(request, work, reply, false);
}

const struct route route_none_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/khong-co-viec", .back = "/van-ban/", .act = ACT_DECIDE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = none_send,
};
const struct route route_some_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/co-viec", .back = "/van-ban/", .act = ACT_DECIDE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = some_send,
};
