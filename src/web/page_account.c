/* Tài khoản của tôi: where one is signed in, one's password, second factor and tokens. */
#include "office/feed.h"
#include "office/second.h"
#include "office/token.h"
#include "web/agent.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/due_ics.h"

enum { ACCOUNT_DONE };
static const struct param account_params[PARAMS_MAX] = {
    [ACCOUNT_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

/* --- sessions --- */

static void put_session(struct html *h, const struct request *request, const struct session_row *row)
{
    const bool here = row->id == request->session.id;
    html_open_with(h, "li", A_INT("data-session", row->id));
    html_open(h, "p");
    html_line(h, "strong", agent_word(request->arena, row->agent));
    if (here) {
        html_text(h, STR(" "));
        html_line_with(h, "span", str_from(_("phiên này")), A_Z("class", "tag"));
    }
    html_close(h, "p");
    html_open_with(h, "p", A_Z("class", "hint"));
    html_printf(h, _("từ %.*s, đăng nhập lúc "), STR_ARG(row->origin));
    ui_time(h, row->created);
    html_say(h, _(", dùng gần nhất lúc "));
    ui_time(h, row->seen);
    html_close(h, "p");
    if (!here) {
        ui_form(h, request, str_printf(request->arena, "/tai-khoan/phien/%lld/dong", (long long)row->id),
                str_printf(request->arena, "end-form-%lld", (long long)row->id).p);
        ui_button_quiet(h, NULL, _("Kết thúc phiên này"));
        html_close(h, "form");
    }
    html_close(h, "li");
}

static void put_sessions(struct html *h, const struct request *request, const struct session_row *rows, size_t n)
{
    ui_panel_begin(h, "sessions", _("Nơi đang đăng nhập"));
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++)
        put_session(h, request, &rows[i]);
    html_close(h, "ul");
    if (n > 1) {
        ui_form(h, request, STR("/tai-khoan/phien/dong-het"), "end-others-form");
        ui_button_quiet(h, "end-others", _("Kết thúc mọi phiên khác"));
        html_close(h, "form");
    }
    ui_panel_end(h);
}

/* --- password and second factor --- */

static void put_password(struct html *h, const struct request *request)
{
    ui_panel_begin(h, "password", _("Đổi mật khẩu"));
    ui_form(h, request, STR("/tai-khoan/mat-khau"), "password-form");
    ui_field(h, &(struct ui_field){.id = "old", .name = "cu", .label = _("Mật khẩu đang dùng"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "current-password", .required = true});
    ui_field(h, &(struct ui_field){.id = "new", .name = "moi", .label = _("Mật khẩu mới"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "new-password", .required = true,
                                   .hint = _("Ít nhất 8 ký tự; nên là vài từ không liên quan nhau.")});
    ui_field(h, &(struct ui_field){.id = "again", .name = "lai", .label = _("Gõ lại mật khẩu mới"), .type = "password",
                                   .value = STR_NONE, .autocomplete = "new-password", .required = true});
    ui_button(h, "change-password", _("Đổi mật khẩu"));
    html_close(h, "form");
    ui_panel_end(h);
}

static void put_second(struct html *h, bool on, int64_t codes)
{
    ui_panel_begin(h, "second", _("Xác thực hai bước"));
    html_open(h, "p");
    if (on)
        html_printf(h, _("Đang bật; còn %lld mã khôi phục."), (long long)codes);
    else
        html_say(h, _("Đang tắt: ai biết mật khẩu là đăng nhập được. Bật lên thì cần thêm mã trên điện thoại."));
    html_close(h, "p");
    html_open(h, "p");
    html_line_with(h, "a", str_from(on ? _("Quản lý xác thực hai bước") : _("Bật xác thực hai bước")),
                   A_Z("class", "button"), A_URL("href", STR("/tai-khoan/hai-buoc")), A_Z("id", "to-second"));
    html_close(h, "p");
    ui_panel_end(h);
}

/* --- tokens --- */

static void put_token(struct html *h, const struct request *request, const struct token_row *row)
{
    html_open_with(h, "li", A_INT("data-token", row->id));
    html_open(h, "p");
    html_line(h, "strong", row->name);
    for (enum scope scope = 0; scope < SCOPE__MAX; scope++)
        if (row->scopes >> scope & 1U) {
            html_text(h, STR(" "));
            html_line_with(h, "span", str_from(scope_word(scope)), A_Z("class", "tag"));
        }
    html_close(h, "p");
    html_open_with(h, "p", A_Z("class", "hint"));
    html_say(h, _("tạo lúc "));
    ui_time(h, row->created);
    html_say(h, _(", dùng được đến "));
    ui_time(h, row->expires);
    html_close(h, "p");
    ui_form(h, request, str_printf(request->arena, "/tai-khoan/khoa/%lld/thu-hoi", (long long)row->id),
            str_printf(request->arena, "back-form-%lld", (long long)row->id).p);
    ui_button_quiet(h, NULL, _("Thu hồi khóa này"));
    html_close(h, "form");
    html_close(h, "li");
}

static void put_tokens(struct html *h, const struct request *request, const struct token_row *rows, size_t n)
{
    ui_panel_begin(h, "tokens", _("Khóa cho chương trình"));
    html_line_with(h, "p", str_from(_("Chương trình khác dùng khóa để làm thay đồng chí, chỉ những việc đã chọn.")),
                   A_Z("class", "hint"));
    if (n) {
        html_open_with(h, "ul", A_Z("class", "rows"));
        for (size_t i = 0; i < n; i++)
            put_token(h, request, &rows[i]);
        html_close(h, "ul");
    }
    ui_fold_begin(h, "token-box", _("Tạo khóa mới"));
    ui_form(h, request, STR("/tai-khoan/khoa"), "token-form");
    ui_field(h, &(struct ui_field){.id = "token-name", .name = "ten", .label = _("Chương trình nào dùng"),
                                   .value = STR(""), .required = true});
    for (enum scope scope = 0; scope < SCOPE__MAX; scope++) {
        const struct str id = str_printf(request->arena, "scope-%s", scope_name(scope));
        ui_check(h, id.p, scope_name(scope), scope_word(scope), false);
    }
    ui_field(h, &(struct ui_field){.id = "token-days", .name = "ngay", .label = _("Dùng được bao nhiêu ngày"),
                                   .value = STR("90"), .numeric = true, .required = true});
    ui_button(h, "make-token", _("Tạo khóa"));
    html_close(h, "form");
    ui_fold_end(h);
    ui_panel_end(h);
}

/* --- the calendar's address --- */

static void put_calendar(struct html *h, const struct request *request, int64_t made)
{
    ui_panel_begin(h, "calendar", "Lịch việc trên điện thoại");
    html_line_with(h, "p",
                   str_printf(request->arena, "Một địa chỉ bí mật để lịch trên điện thoại hoặc chương trình thư tự lấy các hạn "
                                              "mà đồng chí được xem, từ %d ngày trước trở đi.", DUE_ICS_BACK_DAYS),
                   A_Z("class", "hint"));
    if (made) {
        html_open(h, "p");
        html_text(h, STR("Đã lấy lúc "));
        ui_time(h, made);
        html_text(h, STR(". Lấy địa chỉ mới thì địa chỉ cũ không dùng được nữa."));
        html_close(h, "p");
    }
    ui_form(h, request, STR("/tai-khoan/lich"), "calendar-form");
    ui_button_quiet(h, "make-calendar", made ? "Lấy địa chỉ mới" : "Lấy địa chỉ lịch");
    html_close(h, "form");
    if (made) {
        ui_form(h, request, STR("/tai-khoan/lich/thu-hoi"), "calendar-back-form");
        ui_button_quiet(h, "calendar-back", "Thu hồi địa chỉ");
        html_close(h, "form");
    }
    ui_panel_end(h);
}

/* --- the page --- */

static void account_page(struct request *request, struct work *work, struct reply *reply)
{
    struct session_row *sessions;
    struct token_row *tokens;
    size_t n_sessions, n_tokens;
    bool on;
    int64_t codes, calendar;
    struct err err = {0};
    const int64_t user = request->session.user.id;
    if (!session_list(work, &sessions, &n_sessions, &err) || !token_list(work, &tokens, &n_tokens, &err) ||
        !second_is_on(work, user, &on, &err) || !second_codes_left(work, user, &codes, &err) ||
        !feed_made(work, &calendar, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Tài khoản của tôi"), NAV_NONE);
    ui_title(h, _("Tài khoản của tôi"),
             str_printf(request->arena, _("%.*s, tên đăng nhập %.*s"), STR_ARG(request->session.user.name),
                        STR_ARG(request->session.user.login)).p);
    const char *done = ui_done_sentence(request_text(request, ACCOUNT_DONE));
    if (done)
        ui_notice(h, done);
    html_open_with(h, "div", A_Z("class", "panels"));
    put_sessions(h, request, sessions, n_sessions);
    put_password(h, request);
    put_second(h, on, codes);
    put_tokens(h, request, tokens, n_tokens);
    put_calendar(h, request, calendar);
    html_close(h, "div");
    ui_end(reply);
}

static void answer(struct reply *reply, const struct request *request, bool ok, const char *done,
                   const struct err *err)
{
    if (ok)
        reply_redirect(reply, str_printf(request->arena, "/tai-khoan?da=%s", done));
    else
        reply_error(reply, request, err);
}

static void session_end_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    answer(reply, request, session_end_one(work, request->id, &err), "dong-phien", &err);
}

static void session_others_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    answer(reply, request, session_end_others(work, request->session.id, &err), "dong-phien", &err);
}

enum { PASSWORD_OLD, PASSWORD_NEW, PASSWORD_AGAIN };
static const struct param password_params[PARAMS_MAX] = {
    [PASSWORD_OLD] = {"cu", N_("Mật khẩu đang dùng"), PARAM_SECRET, 128},
    [PASSWORD_NEW] = {"moi", N_("Mật khẩu mới"), PARAM_SECRET, 128},
    [PASSWORD_AGAIN] = {"lai", N_("Gõ lại mật khẩu mới"), PARAM_SECRET, 128},
};

static void password_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct str password = request_text(request, PASSWORD_NEW);
    if (!str_eq(password, request_text(request, PASSWORD_AGAIN))) {
        reply_refuse(reply, request, 422, _("Chưa ghi được"), _("Hai lần gõ mật khẩu mới không giống nhau."));
        return;
    }
    const bool ok = user_change_password(work, &request->session.user, request_text(request, PASSWORD_OLD), password,
                                         request->session.id, &err);
    answer(reply, request, ok, "mat-khau", &err);
    /* a wrong password was counted */
    reply->keep = !ok && (err.code == ERR_DENIED || err.code == ERR_LIMIT);
}

const struct route route_account = {
    .method = METHOD_GET, .path = "/tai-khoan", .act = ACT_OWN_ACCOUNT, .work = ROUTE_READS, .params = account_params,
    .handle = account_page,
};
const struct route route_session_end_send = {
    .method = METHOD_POST, .path = "/tai-khoan/phien/{id}/dong", .back = "/tai-khoan",
    .act = ACT_OWN_ACCOUNT, .thing = THING_SESSION,
    .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = session_end_send,
};
const struct route route_session_others_send = {
    .method = METHOD_POST, .path = "/tai-khoan/phien/dong-het", .back = "/tai-khoan",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .body_max = 8 * 1024, .handle = session_others_send,
};
const struct route route_password_send = {
    .method = METHOD_POST, .path = "/tai-khoan/mat-khau", .back = "/tai-khoan",
    .act = ACT_OWN_ACCOUNT, .work = ROUTE_WRITES,
    .lane = LANE_SIGN_IN, .body_max = 8 * 1024, .params = password_params, .handle = password_send,
};
