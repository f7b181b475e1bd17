/* Xác thực hai bước: turning the second factor on with the code that the telephone shows, off, and codes for recovery. */
#include "office/second.h"
#include "web/page.h"
#include "web/qr.h"
#include "web/ui.h"

enum { SECOND_PASSWORD, SECOND_CODE, SECOND_SECRET };
static const struct param second_params[PARAMS_MAX] = {
    [SECOND_PASSWORD] = {"mat-khau", N_("Mật khẩu"), PARAM_SECRET, 128},
    [SECOND_CODE] = {"ma", N_("Mã xác thực"), PARAM_SECRET, 40},
    [SECOND_SECRET] = {"bi-mat", N_("Mã bí mật"), PARAM_SECRET, 64},
};

static void put_password(struct html *h, const char *id)
{
    ui_field(h, &(struct ui_field){.id = id, .name = "mat-khau", .label = _("Mật khẩu đang dùng"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "current-password", .required = true});
}

static void show_off(const struct request *request, struct reply *reply, struct str secret, const char *error)
{
    struct arena *arena = request->arena;
    struct html *h = ui_begin(request, reply, _("Bật xác thực hai bước"), NAV_NONE);
    ui_title(h, _("Bật xác thực hai bước"),
             _("Cần một ứng dụng tạo mã trên điện thoại, như FreeOTP, Aegis, Google Authenticator."));
    if (error)
        html_line_with(h, "p", str_from(error), A_Z("class", "warning"), A_Z("role", "alert"),
                       A_Z("id", "second-error"));
    html_open_with(h, "ol", A_Z("class", "steps"));
    html_open(h, "li");
    html_line(h, "p", str_from(_("Trong ứng dụng, quét hình này, hoặc gõ mã bí mật ghi bên dưới.")));
    const struct str address = second_address(arena, request->session.user.login, secret);
    qr_put(h, arena, address, _("Mã QR của địa chỉ ghi bên dưới"));
    html_line_with(h, "p", str_from(_("Mã bí mật:")), A_Z("class", "hint"));
    ui_secret(h, "secret", secret);
    ui_fold_begin(h, "address-box", _("Xem địa chỉ đầy đủ, khi ứng dụng hỏi đến"));
    ui_secret(h, "otpauth", address);
    ui_fold_end(h);
    html_close(h, "li");
    html_open(h, "li");
    html_line(h, "p", str_from(_("Gõ mã 6 số mà ứng dụng đang hiện, và mật khẩu của đồng chí.")));
    ui_form(h, request, STR("/tai-khoan/hai-buoc/bat"), "second-on-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "bi-mat"), A_TEXT("value", secret));
    ui_field(h, &(struct ui_field){.id = "code", .name = "ma", .label = _("Mã 6 số"), .value = STR_NONE,
                                   .autocomplete = "one-time-code", .numeric = true, .required = true});
    put_password(h, "password");
    ui_button(h, "turn-on", _("Bật xác thực hai bước"));
    html_close(h, "form");
    html_close(h, "li");
    html_close(h, "ol");
    ui_end(reply);
}

static void put_form(struct html *h, const struct request *request, const char *action, const char *id,
                     const char *button)
{
    ui_form(h, request, str_from(action), id);
    put_password(h, str_printf(request->arena, "%s-password", id).p);
    ui_button_quiet(h, NULL, button);
    html_close(h, "form");
}

static void show_on(const struct request *request, struct reply *reply, int64_t codes)
{
    struct html *h = ui_begin(request, reply, _("Xác thực hai bước"), NAV_NONE);
    ui_title(h, _("Xác thực hai bước"), str_printf(request->arena, _("Đang bật; còn %lld mã khôi phục."),
                                                   (long long)codes).p);
    html_open_with(h, "div", A_Z("class", "panels"));
    ui_panel_begin(h, "renew", _("Tạo lại mã khôi phục"));
    html_line_with(h, "p", str_from(_("Khi đã dùng gần hết, hoặc tờ giấy ghi mã không còn ở chỗ cất.")), A_Z("class", "hint"));
    put_form(h, request, "/tai-khoan/hai-buoc/ma-moi", "second-codes-form", _("Tạo mã mới, bỏ mã cũ"));
    ui_panel_end(h);
    ui_panel_begin(h, "off", _("Tắt xác thực hai bước"));
    html_line_with(h, "p", str_from(_("Tắt rồi thì ai biết mật khẩu là đăng nhập được.")), A_Z("class", "hint"));
    put_form(h, request, "/tai-khoan/hai-buoc/tat", "second-off-form", _("Tắt"));
    ui_panel_end(h);
    html_close(h, "div");
    html_open(h, "p");
    ui_link(h, STR("/tai-khoan"), str_from(_("Về tài khoản của tôi")));
    html_close(h, "p");
    ui_end(reply);
}

static void second_page(struct request *request, struct work *work, struct reply *reply)
{
    bool on;
    int64_t codes;
    struct err err = {0};
    if (!second_is_on(work, request->session.user.id, &on, &err) ||
        !second_codes_left(work, request->session.user.id, &codes, &err))
        reply_error(reply, request, &err);
    else if (on)
        show_on(request, reply, codes);
    else
        show_off(request, reply, second_make(request->arena), NULL);
}

static void show_codes(const struct request *request, struct reply *reply, const struct str *codes)
{
    struct html *h = ui_begin(request, reply, _("Mã khôi phục"), NAV_NONE);
    ui_title(h, _("Mã khôi phục"), _("Xác thực hai bước đang bật."));
    ui_warning(h, _("Chép các mã này ra giấy và cất kỹ: trang này chỉ hiện một lần. Mỗi mã dùng được một lần khi không có "
                    "điện thoại."));
    html_open_with(h, "ul", A_Z("class", "codes"), A_Z("id", "codes"));
    for (int i = 0; i < SECOND_CODES; i++) {
        html_open(h, "li");
        html_line(h, "code", codes[i]);
        html_close(h, "li");
    }
    html_close(h, "ul");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Đã chép xong")), A_Z("class", "button"), A_URL("href", STR("/tai-khoan")));
    html_close(h, "p");
    ui_end(reply);
}

/* Whoever sits down at a page left open does not know the password. */
static bool is_oneself(struct request *request, struct work *work, struct err *err)
{
    const struct actor actor = work->actor;
    struct user user;
    if (!user_sign_in(work, request->session.user.login, request_text(request, SECOND_PASSWORD), &user, err))
        return false;
    work->actor = actor;
    return true;
}

static void refuse(struct request *request, struct reply *reply, const struct err *err)
{
    reply_error(reply, request, err);
    /* a wrong password was counted */
    reply->keep = err->code == ERR_DENIED || err->code == ERR_LIMIT;
}

static void second_on_send(struct request *request, struct work *work, struct reply *reply)
{
    struct str *codes;
    struct err err = {0};
    const struct str secret = request_text(request, SECOND_SECRET);
    if (is_oneself(request, work, &err) &&
        second_turn_on(work, secret, request_text(request, SECOND_CODE), &codes, &err)) {
        show_codes(request, reply, codes);
        return;
    }
    refuse(request, reply, &err);
    if (err.code != ERR_DENIED)
        return;
    /* the telephone has this secret by now: it is shown again */
    reply->body.n = 0;
    reply->html = (struct html){.out = &reply->body};
    show_off(request, reply, secret, err.text);
}

static void second_off_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (is_oneself(request, work, &err) && second_turn_off(work, request->session.user.id, &err))
        reply_redirect(reply, STR("/tai-khoan?da=tat-hai-buoc"));
    else
        refuse(request, reply, &err);
}

static void second_codes_send(struct request *request, struct work *work, struct reply *reply)
{
    struct str *codes;
    struct err err = {0};
    if (is_oneself(request, work, &err) && second_renew_codes(work, &codes, &err))
        show_codes(request, reply, codes);
    else
        refuse(request, reply, &err);
}

const struct route route_second = {
    .method = METHOD_GET, .path = "/tai-khoan/hai-buoc", .act = ACT_OWN_ACCOUNT, .work = ROUTE_READS,
    .handle = second_page,
};
const struct route route_second_on_send = {
    .method = METHOD_POST, .path = "/tai-khoan/hai-buoc/bat", .back = "/tai-khoan/hai-buoc",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .lane = LANE_SIGN_IN, .body_max = 8 * 1024, .params = second_params, .handle = second_on_send,
};
const struct route route_second_off_send = {
    .method = METHOD_POST, .path = "/tai-khoan/hai-buoc/tat", .back = "/tai-khoan/hai-buoc",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .lane = LANE_SIGN_IN, .body_max = 8 * 1024, .params = second_params, .handle = second_off_send,
};
const struct route route_second_codes_send = {
    .method = METHOD_POST, .path = "/tai-khoan/hai-buoc/ma-moi", .back = "/tai-khoan/hai-buoc",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .lane = LANE_SIGN_IN, .body_max = 8 * 1024, .params = second_params, .handle = second_codes_send,
};
