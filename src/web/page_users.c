/* Người dùng: the people in one's range; inviting, placing and locking them. */
#include "office/access.h"
#include "office/invitation.h"
#include "office/org.h"
#include "office/second.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/web.h"

enum { USERS_PAGE };
static const struct param users_params[PARAMS_MAX] = {
    [USERS_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
};

enum { USER_DONE };
static const struct param user_params[PARAMS_MAX] = {
    [USER_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

/* --- pieces --- */

static void put_role(struct html *h, enum role chosen)
{
    ui_select_begin(h, "role", "vai-tro", _("Vai trò"));
    for (enum role role = 0; role < ROLE__MAX; role++)
        ui_option(h, str_from(role_name(role)), str_from(role_word(role)), role == chosen);
    ui_select_end(h);
}

/* The organisations in one's range; the office itself only for who stands there. */
static void put_place(struct html *h, const struct request *request, const struct work *work, const struct org *orgs,
                      size_t n, int64_t chosen)
{
    ui_select_begin(h, "org", "don-vi", _("Đơn vị"));
    if (access_is_all(work))
        ui_option(h, STR("0"), str_from(_("toàn cơ quan")), chosen == 0);
    for (size_t i = 0; i < n; i++)
        if (!date_is(orgs[i].until) || orgs[i].id == chosen)
            ui_option(h, str_printf(request->arena, "%lld", (long long)orgs[i].id), orgs[i].name, orgs[i].id == chosen);
    ui_select_end(h);
}

static const char *state_word(const struct user_row *row)
{
    if (row->invited)
        return row->locked ? _("đã mời, chưa đặt mật khẩu") : _("đã gửi đường dẫn đặt lại mật khẩu");
    return row->locked ? _("đã khóa") : row->second ? _("xác thực hai bước") : _("mật khẩu");
}

/* --- the list --- */

static void put_row(struct html *h, const struct request *request, const struct user_row *row)
{
    html_open(h, "tr");
    html_open_with(h, "th", A_Z("scope", "row"));
    html_line_with(h, "a", row->user.name, A_Z("class", "row-title"),
                   A_URL("href", str_printf(request->arena, "/nguoi-dung/%lld", (long long)row->user.id)));
    html_line_with(h, "span", row->user.login, A_Z("class", "row-about"));
    html_close(h, "th");
    html_line_with(h, "td", str_from(role_word(row->user.role)), A_Z("data-label", _("Vai trò")));
    html_line_with(h, "td", str_empty(row->org_name) ? str_from(_("toàn cơ quan")) : row->org_name,
                   A_Z("data-label", _("Đơn vị")));
    html_line_with(h, "td", str_from(state_word(row)), A_Z("data-label", _("Đăng nhập")));
    html_close(h, "tr");
}

static void put_add(struct html *h, const struct request *request, const struct work *work, const struct org *orgs,
                    size_t n)
{
    ui_fold_begin(h, "add-box", _("Mời người dùng mới"));
    ui_form(h, request, STR("/nguoi-dung/them"), "add-form");
    ui_field(h, &(struct ui_field){.id = "login", .name = "ten", .label = _("Tên đăng nhập"), .value = STR(""),
                                   .required = true, .hint = _("Chữ thường không dấu, chữ số, dấu . - _")});
    ui_field(h, &(struct ui_field){.id = "name", .name = "ho-ten", .label = _("Họ và tên"), .value = STR(""),
                                   .required = true});
    put_role(h, ROLE_OFFICER);
    put_place(h, request, work, orgs, n, 0);
    ui_button(h, "invite", _("Mời"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void users_page(struct request *request, struct work *work, struct reply *reply)
{
    static const char *const columns[] = {N_("Họ và tên"), N_("Vai trò"), N_("Đơn vị"), N_("Đăng nhập")};
    struct page page = ui_page(request_int(request, USERS_PAGE));
    struct user_row *rows;
    struct org *orgs;
    size_t n, n_orgs;
    struct err err = {0};
    if (!user_list(work, &page, &rows, &n, &err) || !org_list(work, 0, &orgs, &n_orgs, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Người dùng"), NAV_USERS);
    ui_title(h, _("Người dùng"), str_printf(request->arena, _("%lld người dùng"), (long long)page.total).p);
    put_add(h, request, work, orgs, n_orgs);
    ui_list_begin(h, "users", _("Người dùng, theo tên đăng nhập"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        put_row(h, request, &rows[i]);
    ui_list_end(h);
    ui_pager(h, request->arena, &page, STR("/nguoi-dung"));
    ui_end(reply);
}

/* --- one person --- */

static void put_button(struct html *h, const struct request *request, const char *act, const char *button,
                       const char *sentence)
{
    ui_form(h, request, str_printf(request->arena, "/nguoi-dung/%lld/%s", (long long)request->id, act),
            str_printf(request->arena, "%s-form", act).p);
    html_line_with(h, "p", str_from(sentence), A_Z("class", "hint"));
    ui_button_quiet(h, NULL, button);
    html_close(h, "form");
}

static void user_page(struct request *request, struct work *work, struct reply *reply)
{
    struct user_row row;
    struct org *orgs;
    size_t n;
    struct err err = {0};
    if (!user_get(work, request->id, &row, &err) || !org_list(work, 0, &orgs, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, str_z(request->arena, row.user.name), NAV_USERS);
    ui_title(h, str_z(request->arena, row.user.name),
             str_printf(request->arena, _("tên đăng nhập %.*s; %s"), STR_ARG(row.user.login), state_word(&row)).p);
    const char *done = ui_done_sentence(request_text(request, USER_DONE));
    if (done)
        ui_notice(h, done);
    html_open_with(h, "div", A_Z("class", "panels"));
    ui_panel_begin(h, "duty", _("Vai trò, đơn vị"));
    ui_form(h, request, str_printf(request->arena, "/nguoi-dung/%lld/sua", (long long)request->id), "place-form");
    put_role(h, row.user.role);
    put_place(h, request, work, orgs, n, row.user.org);
    ui_button(h, "place", _("Ghi vai trò, đơn vị"));
    html_close(h, "form");
    ui_panel_end(h);
    ui_panel_begin(h, "entry", _("Đăng nhập"));
    put_button(h, request, "moi", row.locked ? _("Tạo đường dẫn mời") : _("Tạo đường dẫn đặt lại mật khẩu"),
               _("Đường dẫn dùng được một lần, trong 3 ngày; đồng chí gửi cho đúng người đó."));
    if (row.second)
        put_button(h, request, "bo-hai-buoc", _("Bỏ xác thực hai bước"),
                   _("Khi người đó mất điện thoại và mã khôi phục: từ đó chỉ cần mật khẩu, cho đến khi bật lại."));
    if (!row.locked && row.user.id != request->session.user.id)
        put_button(h, request, "khoa", _("Khóa tài khoản"),
                   _("Người đó bị đăng xuất ngay và không đăng nhập được nữa, cho đến khi được mời lại."));
    ui_panel_end(h);
    html_close(h, "div");
    html_open(h, "p");
    ui_link(h, STR("/nguoi-dung"), str_from(_("Về danh sách người dùng")));
    html_close(h, "p");
    ui_end(reply);
}

/* --- forms --- */

static void show_link(const struct request *request, struct reply *reply, struct str token)
{
    struct html *h = ui_begin(request, reply, _("Đường dẫn mời"), NAV_USERS);
    const struct str path = str_printf(request->arena, "/moi?ma=%.*s", STR_ARG(token));
    ui_title(h, _("Đường dẫn mời"), _("Dùng được một lần, trong 3 ngày."));
    ui_warning(h, _("Gửi đường dẫn này cho đúng người đó: trang này chỉ hiện một lần, ai có đường dẫn là đặt được mật khẩu."));
    ui_secret_link(h, request, path, "invitation");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Về danh sách người dùng")), A_Z("class", "button"),
                   A_URL("href", STR("/nguoi-dung")));
    html_close(h, "p");
    ui_end(reply);
}

enum { ADD_LOGIN, ADD_NAME, ADD_ROLE, ADD_ORG };
static const struct param add_params[PARAMS_MAX] = {
    [ADD_LOGIN] = {"ten", N_("Tên đăng nhập"), PARAM_TEXT, 64},
    [ADD_NAME] = {"ho-ten", N_("Họ và tên"), PARAM_TEXT, 200},
    [ADD_ROLE] = {"vai-tro", N_("Vai trò"), PARAM_WORD, 20},
    [ADD_ORG] = {"don-vi", N_("Đơn vị"), PARAM_ORG, 15},
};

enum { PLACE_ROLE, PLACE_ORG };
static const struct param place_params[PARAMS_MAX] = {
    [PLACE_ROLE] = {"vai-tro", N_("Vai trò"), PARAM_WORD, 20},
    [PLACE_ORG] = {"don-vi", N_("Đơn vị"), PARAM_ORG, 15},
};

/* The gate has looked at the number; none means the office itself, which only those may give who stand there. */
static bool role_and_place(const struct request *request, const struct work *work, int role_field, int org_field,
                           enum role *ret_role, struct err *err)
{
    if (!role_from_name(request_text(request, role_field), ret_role))
        return ERR(err, ERR_INPUT, _("Không có vai trò này."));
    if (request_int(request, org_field) == 0 && !access_is_all(work))
        return ERR(err, ERR_INPUT, _("Chưa chọn đơn vị."));
    return true;
}

static void user_add_send(struct request *request, struct work *work, struct reply *reply)
{
    enum role role;
    int64_t id;
    struct str token;
    struct err err = {0};
    if (role_and_place(request, work, ADD_ROLE, ADD_ORG, &role, &err) &&
        invitation_add_user(work, request_text(request, ADD_LOGIN), request_text(request, ADD_NAME), role,
                            request_int(request, ADD_ORG), &id, &token, &err))
        show_link(request, reply, token);
    else
        reply_error(reply, request, &err);
}

static void user_invite_send(struct request *request, struct work *work, struct reply *reply)
{
    struct str token;
    struct err err = {0};
    if (invitation_make(work, request->id, &token, &err))
        show_link(request, reply, token);
    else
        reply_error(reply, request, &err);
}

static void answer(struct request *request, struct reply *reply, bool ok, const char *done, const struct err *err)
{
    if (ok)
        reply_redirect(reply, str_printf(request->arena, "/nguoi-dung/%lld?da=%s", (long long)request->id, done));
    else
        reply_error(reply, request, err);
}

static void user_place_send(struct request *request, struct work *work, struct reply *reply)
{
    enum role role;
    struct err err = {0};
    const bool ok = role_and_place(request, work, PLACE_ROLE, PLACE_ORG, &role, &err) &&
                    user_place(work, request->id, role, request_int(request, PLACE_ORG), &err);
    answer(request, reply, ok, "nguoi-dung", &err);
}

static void user_lock_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    answer(request, reply, user_lock(work, request->id, &err), "khoa", &err);
}

static void user_second_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    answer(request, reply, second_turn_off(work, request->id, &err), "nguoi-dung", &err);
}

const struct route route_users = {
    .method = METHOD_GET, .path = "/nguoi-dung", .act = ACT_USERS, .work = ROUTE_READS, .params = users_params,
    .handle = users_page,
};
const struct route route_user = {
    .method = METHOD_GET, .path = "/nguoi-dung/{id}", .act = ACT_USERS, .thing = THING_USER, .work = ROUTE_READS,
    .params = user_params, .handle = user_page,
};
const struct route route_user_add_send = {
    .method = METHOD_POST, .path = "/nguoi-dung/them", .back = "/nguoi-dung",
    .act = ACT_USERS, .work = ROUTE_WRITES, .body_max = 8 * 1024,
    .params = add_params, .handle = user_add_send,
};
const struct route route_user_invite_send = {
    .method = METHOD_POST, .path = "/nguoi-dung/{id}/moi", .back = "/nguoi-dung/", .act = ACT_USERS,
    .thing = THING_USER, .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = user_invite_send,
};
const struct route route_user_place_send = {
    .method = METHOD_POST, .path = "/nguoi-dung/{id}/sua", .back = "/nguoi-dung/", .act = ACT_USERS,
    .thing = THING_USER, .work = ROUTE_WRITES, .body_max = 8 * 1024, .params = place_params, .handle = user_place_send,
};
const struct route route_user_lock_send = {
    .method = METHOD_POST, .path = "/nguoi-dung/{id}/khoa", .back = "/nguoi-dung/", .act = ACT_USERS,
    .thing = THING_USER, .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = user_lock_send,
};
const struct route route_user_second_send = {
    .method = METHOD_POST, .path = "/nguoi-dung/{id}/bo-hai-buoc", .back = "/nguoi-dung/", .act = ACT_USERS,
    .thing = THING_USER, .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = user_second_send,
};
