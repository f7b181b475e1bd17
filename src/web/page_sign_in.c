/* Signing in and out. The sentence after a failure is the same whatever was wrong. */
#include "office/user.h"
#include "web/gate.h"
#include "web/page.h"
#include "web/ui.h"

enum { SIGN_IN_LOGIN, SIGN_IN_PASSWORD, SIGN_IN_BACK };
static const struct param sign_in_params[PARAMS_MAX] = {
    [SIGN_IN_LOGIN] = {"ten", N_("Tên đăng nhập"), PARAM_TEXT, 64},
    [SIGN_IN_PASSWORD] = {"mat-khau", N_("Mật khẩu"), PARAM_SECRET, 128},
    [SIGN_IN_BACK] = {"toi", N_("Trang sẽ mở"), PARAM_TEXT, 500},
};

enum { ASKED_BACK };
static const struct param asked_params[PARAMS_MAX] = {
    [ASKED_BACK] = {"toi", N_("Trang sẽ mở"), PARAM_TEXT, 500},
};

static void sign_in_show(struct request *request, struct reply *reply, struct str login, struct str back,
                         const char *error)
{
    struct html *h = ui_begin(request, reply, _("Đăng nhập"), NAV_NONE);
    html_open_with(h, "section", A_Z("class", "sign-in"));
    ui_title(h, _("Đăng nhập"), _("Theo dõi, đôn đốc thực hiện văn bản của cấp ủy."));
    if (error)
        html_line_with(h, "p", str_from(error), A_Z("class", "warning"), A_Z("role", "alert"),
                       A_Z("id", "sign-in-error"));
    ui_form(h, request, STR("/dang-nhap"), "sign-in-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "toi"), A_TEXT("value", back));
    ui_field(h, &(struct ui_field){.id = "login", .name = "ten", .label = _("Tên đăng nhập"), .value = login,
                                   .autocomplete = "username", .required = true});
    ui_field(h, &(struct ui_field){.id = "password", .name = "mat-khau", .label = _("Mật khẩu"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "current-password", .required = true});
    ui_button(h, "sign-in", _("Đăng nhập"));
    html_close(h, "form");
    html_close(h, "section");
    ui_end(reply);
}

static void sign_in_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    if (request->signed_in) {
        reply_redirect(reply, STR("/"));
        return;
    }
    reply_cookie(reply, request, COOKIE_FORM, request->csrf);
    sign_in_show(request, reply, STR_NONE, request_text(request, ASKED_BACK), NULL);
}

static void answer_signed_in(struct request *request, struct reply *reply, struct str token, struct str back)
{
    reply_redirect(reply, url_is_local(back) ? back : STR("/"));
    reply_cookie(reply, request, COOKIE_SESSION, token);
    reply_cookie(reply, request, COOKIE_FORM, STR(""));
}

/* The cookie of the form stays: the next form is sent without being signed in, too. */
static void answer_waits(struct request *request, struct reply *reply, struct str token, struct str back)
{
    struct url url;
    url_start(&url, "/dang-nhap/ma");
    url_add(&url, request->arena, "toi", back);
    reply_redirect(reply, url_take(&url, request->arena));
    reply_cookie(reply, request, COOKIE_SESSION, token);
}

/* A try that failed is counted, so the work is kept although it refuses. False when something else went wrong, and that
 * is answered. */
static bool is_counted(const struct request *request, struct reply *reply, const struct err *err)
{
    if (err->code != ERR_DENIED && err->code != ERR_LIMIT) {
        reply_error(reply, request, err);
        return false;
    }
    reply->keep = true;
    reply->status = err->code == ERR_LIMIT ? 429 : 403;
    return true;
}

static void sign_in_send(struct request *request, struct work *work, struct reply *reply)
{
    struct user user;
    struct err err = {0};
    const struct str login = request_text(request, SIGN_IN_LOGIN), back = request_text(request, SIGN_IN_BACK);
    struct str token;
    bool waits;
    if (user_sign_in(work, login, request_text(request, SIGN_IN_PASSWORD), &user, &err)) {
        work->actor = (struct actor){.user = user.id, .name = user.name, .from = request->from};
        if (session_create(work, user.id, request->agent, &token, &waits, &err)) {
            if (waits)
                answer_waits(request, reply, token, back);
            else
                answer_signed_in(request, reply, token, back);
            return;
        }
    }
    if (is_counted(request, reply, &err))
        sign_in_show(request, reply, login, back, err.text);
}

/* --- the second factor --- */

enum { CODE_CODE, CODE_BACK };
static const struct param code_params[PARAMS_MAX] = {
    [CODE_CODE] = {"ma", N_("Mã xác thực"), PARAM_SECRET, 40},
    [CODE_BACK] = {"toi", N_("Trang sẽ mở"), PARAM_TEXT, 500},
};

static void code_show(struct request *request, struct reply *reply, struct str back, const char *error)
{
    struct html *h = ui_begin(request, reply, _("Mã xác thực"), NAV_NONE);
    html_open_with(h, "section", A_Z("class", "sign-in"));
    ui_title(h, _("Mã xác thực"), _("Nhập mã 6 số đang hiện trên điện thoại, hoặc một mã khôi phục."));
    if (error)
        html_line_with(h, "p", str_from(error), A_Z("class", "warning"), A_Z("role", "alert"), A_Z("id", "code-error"));
    ui_form(h, request, STR("/dang-nhap/ma"), "code-form");
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "toi"), A_TEXT("value", back));
    ui_field(h, &(struct ui_field){.id = "code", .name = "ma", .label = _("Mã xác thực"), .value = STR_NONE,
                                   .autocomplete = "one-time-code", .required = true});
    ui_button(h, "send-code", _("Xác nhận"));
    html_close(h, "form");
    html_open(h, "p");
    ui_link(h, STR("/dang-nhap"), str_from(_("Đăng nhập lại từ đầu")));
    html_close(h, "p");
    html_close(h, "section");
    ui_end(reply);
}

static void code_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    if (!request->waiting) {
        reply_redirect(reply, request->signed_in ? STR("/") : STR("/dang-nhap"));
        return;
    }
    code_show(request, reply, request_text(request, CODE_BACK), NULL);
}

static void code_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct str token;
    struct user user;
    const struct str back = request_text(request, CODE_BACK);
    if (!request->waiting) {
        reply_redirect(reply, request->signed_in ? STR("/") : STR("/dang-nhap"));
        return;
    }
    if (session_second(work, request->token, request_text(request, CODE_CODE), request->agent, &token, &user, &err)) {
        answer_signed_in(request, reply, token, back);
        return;
    }
    if (is_counted(request, reply, &err))
        code_show(request, reply, back, err.text);
}

static void sign_out_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (!session_end(work, request->token, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    reply_redirect(reply, STR("/dang-nhap"));
    reply_cookie(reply, request, COOKIE_SESSION, STR(""));
}

const struct route route_sign_in = {
    .method = METHOD_GET, .path = "/dang-nhap", .act = ACT_ENTER, .work = ROUTE_READS, .params = asked_params,
    .handle = sign_in_page,
};
const struct route route_sign_in_send = {
    .method = METHOD_POST, .path = "/dang-nhap", .act = ACT_ENTER, .work = ROUTE_WRITES, .lane = LANE_SIGN_IN,
    .body_max = 8 * 1024, .params = sign_in_params, .handle = sign_in_send,
};
const struct route route_code = {
    .method = METHOD_GET, .path = "/dang-nhap/ma", .act = ACT_ENTER, .work = ROUTE_READS, .params = code_params,
    .handle = code_page,
};
const struct route route_code_send = {
    .method = METHOD_POST, .path = "/dang-nhap/ma", .act = ACT_ENTER, .work = ROUTE_WRITES, .body_max = 8 * 1024,
    .params = code_params, .handle = code_send,
};
const struct route route_sign_out_send = {
    .method = METHOD_POST, .path = "/dang-xuat", .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES, .body_max = 8 * 1024,
    .handle = sign_out_send,
};
