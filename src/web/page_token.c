/* Tokens for programs: made on the account page, shown once, taken back there. */
#include "office/token.h"
#include "web/page.h"
#include "web/ui.h"

enum { TOKEN_NAME, TOKEN_DAYS, TOKEN_SCOPES };
static const struct param token_params[PARAMS_MAX] = {
    [TOKEN_NAME] = {"ten", N_("Chương trình nào dùng"), PARAM_TEXT, 100},
    [TOKEN_DAYS] = {"ngay", N_("Dùng được bao nhiêu ngày"), PARAM_INT, 15},
    [TOKEN_SCOPES + SCOPE_READ] = {"read", N_("Được xem"), PARAM_FLAG, 2},
    [TOKEN_SCOPES + SCOPE_REGISTER] = {"register", N_("Được vào sổ"), PARAM_FLAG, 2},
    [TOKEN_SCOPES + SCOPE_SUBMIT] = {"submit", N_("Được nộp"), PARAM_FLAG, 2},
};

static void token_send(struct request *request, struct work *work, struct reply *reply)
{
    unsigned scopes = 0;
    struct str token;
    struct err err = {0};
    for (enum scope scope = 0; scope < SCOPE__MAX; scope++)
        if (request_given(request, TOKEN_SCOPES + (int)scope))
            scopes |= 1U << scope;
    if (!token_make(work, request_text(request, TOKEN_NAME), scopes, request_int(request, TOKEN_DAYS), &token, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Khóa mới"), NAV_NONE);
    ui_title(h, _("Khóa mới"), request_text(request, TOKEN_NAME).p);
    ui_warning(h, _("Chép khóa này vào chương trình ngay: trang này chỉ hiện một lần. Ai có khóa là làm thay đồng chí được."));
    ui_secret(h, "token", token);
    html_open_with(h, "p", A_Z("class", "hint"));
    html_say(h, _("Gửi trong đầu đề của yêu cầu: "));
    html_line(h, "code", STR("Authorization: Bearer …"));
    html_close(h, "p");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Đã chép xong")), A_Z("class", "button"), A_URL("href", STR("/tai-khoan")));
    html_close(h, "p");
    ui_end(reply);
}

static void token_back_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (token_take_back(work, request->id, &err))
        reply_redirect(reply, STR("/tai-khoan?da=thu-hoi"));
    else
        reply_error(reply, request, &err);
}

const struct route route_token_send = {
    .method = METHOD_POST, .path = "/tai-khoan/khoa", .back = "/tai-khoan",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .body_max = 8 * 1024, .params = token_params, .handle = token_send,
};
const struct route route_token_back_send = {
    .method = METHOD_POST, .path = "/tai-khoan/khoa/{id}/thu-hoi", .back = "/tai-khoan",
    .act = ACT_OWN_ACCOUNT, .thing = THING_TOKEN,
    .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = token_back_send,
};
