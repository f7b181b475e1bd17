/* The calendar of what is owed, by a secret address: for telephones and mail programs, which cannot sign in. Its owner
 * makes it, takes it back and makes another on the page of their account. */
#include "office/feed.h"
#include "office/head.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/web.h"
#include "writer/due_ics.h"

enum { FEED_SECRET };
static const struct param feed_params[PARAMS_MAX] = {
    [FEED_SECRET] = {"ma", "Mã của địa chỉ lịch", PARAM_SECRET, 64},
};

/* Nothing that a calendar shows changes without an entry of the journal, or a new day. */
static struct str tag_of(const struct request *request, const struct work *work, const struct head *head)
{
    char day[DATE_TEXT_MAX];
    return str_printf(request->arena, "\"%lld-%lld-%s\"", (long long)work->actor.user, (long long)head->entry,
                      date_iso(work->today, day));
}

static void feed_page(struct request *request, struct work *work, struct reply *reply)
{
    struct head head;
    struct str file;
    struct err err = {0};
    if (!feed_open(work, request_text(request, FEED_SECRET), &err) || !head_of(work, &head, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const struct str tag = tag_of(request, work, &head);
    const bool known = str_eq(request->tag, tag);
    const struct str site =
        str_printf(request->arena, "%s://%.*s", request->options->secure ? "https" : "http", STR_ARG(request->host));
    const struct assignment_filter filter = {.lamp = -1, .due_from = date_add_days(work->today, -DUE_ICS_BACK_DAYS)};
    if (!known && !due_ics_make(work, &filter, STR("Việc phải làm"), site, &file, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (known)
        reply->status = 304;
    else
        buf_put(&reply->body, file);
    reply_header(reply, "Content-Type", STR("text/calendar; charset=utf-8"));
    reply_header(reply, "ETag", tag);
}

static void make_send(struct request *request, struct work *work, struct reply *reply)
{
    struct str secret;
    struct err err = {0};
    if (!feed_make(work, &secret, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Địa chỉ lịch", NAV_NONE);
    ui_title(h, "Địa chỉ lịch", "Thêm địa chỉ này vào lịch trên điện thoại hoặc chương trình thư.");
    ui_warning(h, "Chép địa chỉ này ngay: trang này chỉ hiện một lần. Ai có địa chỉ là xem được lịch việc của đồng chí.");
    ui_secret_link(h, request, str_printf(request->arena, "/lich-viec.ics?ma=%.*s", STR_ARG(secret)), "calendar-address");
    html_open(h, "p");
    html_line_with(h, "a", STR("Đã chép xong"), A_Z("class", "button"), A_URL("href", STR("/tai-khoan")));
    html_close(h, "p");
    ui_end(reply);
}

static void back_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (feed_take_back(work, &err))
        reply_redirect(reply, STR("/tai-khoan?da=thu-lich"));
    else
        reply_error(reply, request, &err);
}

const struct route route_feed = {
    .method = METHOD_GET, .path = "/lich-viec.ics", .act = ACT_ENTER, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .params = feed_params, .handle = feed_page,
};
const struct route route_feed_make_send = {
    .method = METHOD_POST, .path = "/tai-khoan/lich", .back = "/tai-khoan", .act = ACT_OWN_ACCOUNT,
    .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = make_send,
};
const struct route route_feed_back_send = {
    .method = METHOD_POST, .path = "/tai-khoan/lich/thu-hoi", .back = "/tai-khoan", .act = ACT_OWN_ACCOUNT,
    .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = back_send,
};
