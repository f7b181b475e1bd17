/* The page behind a link of invitation: a person sets their own password, once. */
#include "office/invitation.h"
#include "web/gate.h"
#include "web/page.h"
#include "web/ui.h"

enum { INVITED_TOKEN };
static const struct param invited_params[PARAMS_MAX] = {
    [INVITED_TOKEN] = {"ma", N_("Mã mời"), PARAM_SECRET, 64},
};

enum { SET_TOKEN, SET_PASSWORD, SET_AGAIN };
static const struct param set_params[PARAMS_MAX] = {
    [SET_TOKEN] = {"ma", N_("Mã mời"), PARAM_SECRET, 64},
    [SET_PASSWORD] = {"moi", N_("Mật khẩu mới"), PARAM_SECRET, 128},
    [SET_AGAIN] = {"lai", N_("Gõ lại mật khẩu"), PARAM_SECRET, 128},
};

static void invited_page(struct request *request, struct work *work, struct reply *reply)
{
    struct user user;
    struct err err = {0};
    if (!invitation_find(work, request_text(request, INVITED_TOKEN), &user, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Đặt mật khẩu"), NAV_NONE);
    reply_cookie(reply, request, COOKIE_FORM, request->csrf);
    html_open_with(h, "section", A_Z("class", "sign-in"));
    ui_title(h, _("Đặt mật khẩu"), str_printf(request->arena, _("%.*s, tên đăng nhập: %.*s"), STR_ARG(user.name),
                                               STR_ARG(user.login)).p);
    ui_form(h, request, STR("/moi"), "invited-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ma"),
                   A_TEXT("value", request_text(request, INVITED_TOKEN)));
    ui_field(h, &(struct ui_field){.id = "new", .name = "moi", .label = _("Mật khẩu mới"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "new-password", .required = true,
                                   .hint = _("Ít nhất 8 ký tự; nên là vài từ không liên quan nhau.")});
    ui_field(h, &(struct ui_field){.id = "again", .name = "lai", .label = _("Gõ lại mật khẩu"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "new-password", .required = true});
    ui_button(h, "set-password", _("Đặt mật khẩu"));
    html_close(h, "form");
    html_close(h, "section");
    ui_end(reply);
}

static void invited_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct str password = request_text(request, SET_PASSWORD);
    if (!str_eq(password, request_text(request, SET_AGAIN)))
        reply_refuse(reply, request, 422, _("Chưa ghi được"), _("Hai lần gõ mật khẩu không giống nhau."));
    else if (invitation_accept(work, request_text(request, SET_TOKEN), password, &err))
        reply_redirect(reply, STR("/dang-nhap"));
    else
        reply_error(reply, request, &err);
}

const struct route route_invited = {
    .method = METHOD_GET, .path = "/moi", .act = ACT_ENTER, .work = ROUTE_READS, .params = invited_params,
    .handle = invited_page,
};
const struct route route_invited_send = {
    .method = METHOD_POST, .path = "/moi", .act = ACT_ENTER, .work = ROUTE_WRITES, .lane = LANE_SIGN_IN,
    .body_max = 8 * 1024, .params = set_params, .handle = invited_send,
};
