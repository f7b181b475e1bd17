#include "web/gate.h"

#include "office/journal.h"
#include "office/once.h"
#include "office/token.h"
#include "web/again.h"
#include "web/as_of.h"
#include "web/gate_sight.h"

#include <sodium.h>
#include <string.h>

/* What every form of ours carries; see ui_form_marks(). */
enum { FORM_CSRF, FORM_NUMBER };
static const struct param gate_form_params[] = {
    [FORM_CSRF] = {"csrf", N_("mã của biểu mẫu"), PARAM_TEXT, 80},
    [FORM_NUMBER] = {"lan-gui", N_("số của lần gửi"), PARAM_TEXT, 80},
    {0},
};

/* --- what came from where --- */

bool gate_same_origin(struct str fetch_site, struct str origin, struct str host)
{
    if (!str_empty(fetch_site))
        return str_eq(fetch_site, STR("same-origin"));
    if (!str_empty(origin)) {
        const size_t slashes = str_find(origin, STR("://"));
        return slashes != STR_NOWHERE && !str_empty(host) && str_eq(str_skip(origin, slashes + 3), host);
    }
    return true;
}

/* No other site can make a browser send a program's token. */
static bool gate_is_ours(const struct incoming *incoming)
{
    return incoming->authorization.p || gate_same_origin(incoming->fetch_site, incoming->origin, incoming->host);
}

/* Of our own making: 32 random bytes in base64url. */
static bool gate_is_token(struct str s)
{
    if (s.n != SESSION_TOKEN_LENGTH)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'))
            return false;
    }
    return true;
}

static bool gate_same_token(struct str a, struct str b)
{
    return a.n > 0 && a.n == b.n && sodium_memcmp(a.p, b.p, a.n) == 0;
}

/* A program signs in with each request. */
static bool gate_find_token(const struct incoming *incoming, struct work *work, struct request *request,
                            struct err *err)
{
    static const char scheme[] = "Bearer ";
    struct err why = {0};
    struct user user;
    request->bad_token = true;
    if (!str_starts(incoming->authorization, str_from(scheme)))
        return true;
    if (token_find(work, str_trim(str_skip(incoming->authorization, sizeof scheme - 1)), &user, &request->scopes,
                   &why)) {
        request->session = (struct session){.user = user};
        request->signed_in = request->by_token = true;
        request->bad_token = false;
        return true;
    }
    if (why.code == ERR_DENIED)
        return true;
    *err = why;
    return false;
}

/* Looks the session up; no session is no error. */
static bool gate_find_session(const struct incoming *incoming, struct work *work, struct request *request,
                              struct err *err)
{
    if (incoming->authorization.p)
        return gate_find_token(incoming, work, request, err);
    const struct str token = url_cookie(incoming->cookie, STR(COOKIE_SESSION));
    if (!gate_is_token(token))
        return true;
    struct err why = {0};
    if (session_find(work, token, &request->session, &why)) {
        request->signed_in = !request->session.waits;
        request->waiting = request->session.waits;
        request->token = token;
        return true;
    }
    if (why.code == ERR_DENIED || why.code == ERR_MISSING)
        return true;
    *err = why;
    return false;
}

/* --- the head --- */

static bool gate_is_get(struct str method)
{
    return str_eq(method, STR("GET")) || str_eq(method, STR("HEAD"));
}

static bool gate_is_multipart(struct str type)
{
    static const char want[] = "multipart/form-data";
    if (type.n < sizeof want - 1)
        return false;
    for (size_t i = 0; i < sizeof want - 1; i++)
        if ((type.p[i] | 0x20) != (want[i] | 0x20))
            return false;
    return true;
}

static bool gate_expects(const struct route *route, const struct incoming *incoming, struct work *work)
{
    struct url_field *fields;
    size_t n;
    struct err ignored;
    return !route->expects || (url_parse_fields(work->arena, incoming->query, &fields, &n, &ignored) &&
                               route->expects(work, fields, n));
}

/* A large body is kept only for somebody who may send it, so that strangers cannot fill our memory. */
static bool gate_may_send_much(const struct site *site, const struct incoming *incoming, struct arena *arena,
                               const struct route *route, bool *ret_busy)
{
    struct work work;
    struct err err = {0};
    struct request request = {.arena = arena, .office = site->office, .from = incoming->from};
    bool found = false, expected = false;
    if (work_begin(site->office, STORE_READ, request_actor(&request), arena, &work, &err)) {
        found = gate_find_session(incoming, &work, &request, &err);
        expected = found && gate_expects(route, incoming, &work);
        work_end(&work, false, NULL);
    }
    *ret_busy = !found;
    return expected && request_may(&request, route->act);
}

void gate_admit(const struct site *site, const struct incoming *incoming, struct arena *arena,
                struct gate_ticket *ret_ticket)
{
    struct gate_ticket ticket = {0};
    const bool get = gate_is_get(incoming->method);
    const bool post = str_eq(incoming->method, STR("POST"));
    if (get || post)
        ticket.match = route_find(post ? METHOD_POST : METHOD_GET, incoming->path);
    else
        ticket.match.other_method = route_find(METHOD_GET, incoming->path).route ||
                                    route_find(METHOD_POST, incoming->path).route;
    const struct route *route = ticket.match.route;
    if (post && route) {
        ticket.body_max = route->body_max;
        ticket.multipart = route->lane == LANE_UPLOAD && gate_is_multipart(incoming->content_type);
        ticket.store = (!incoming->has_length || incoming->length <= route->body_max) &&
                       gate_is_ours(incoming) &&
                       (route->body_max <= FORM_BODY_MAX ||
                        gate_may_send_much(site, incoming, arena, route, &ticket.busy));
    }
    /* a past day may have to be put together first */
    ticket.lane = get && as_of_is_asked(incoming->query) ? LANE_PAST : route_lane(route);
    *ret_ticket = ticket;
}

/* --- the answer --- */

static void gate_report(const struct site *site, const struct incoming *incoming, const struct err *err)
{
    if (!site->options->fault || (err->code != ERR_STORE && err->code != ERR_AGAIN && err->code != ERR_SYSTEM))
        return;
    struct buf line = {0};
    buf_printf(&line, "%.*s %.*s: %s:%d: %s", STR_ARG(incoming->method), STR_ARG(incoming->path),
               err->file ? err->file : "?", err->line, err->text);
    site->options->fault(site->options->data, line.p);
    buf_free(&line);
}

/* False when the answer is written already. */
static bool gate_check_person(const struct incoming *incoming, struct request *request, struct reply *reply)
{
    const struct route *route = request->route;
    if (request_may(request, route->act))
        return true;
    if (request->signed_in) {
        gate_refuse_act(request, reply);
        return false;
    }
    if (request->bad_token) {
        reply_refuse(reply, request, 401, _("Khóa không dùng được"),
                     _("Khóa của chương trình sai, đã thu hồi hoặc đã hết hạn. Hãy tạo khóa mới ở trang Tài khoản."));
        reply_header(reply, "WWW-Authenticate", STR("Bearer"));
        return false;
    }
    if (route->method == METHOD_GET && str_eq(incoming->fetch_site, STR("cross-site"))) {
        reply_ask_again(reply, request);
        return false;
    }
    struct url url;
    url_start(&url, "/dang-nhap");
    if (route->method == METHOD_GET && !str_eq(request->here, STR("/")))
        url_add(&url, request->arena, "toi", request->here);
    reply_redirect(reply, url_take(&url, request->arena));
    return false;
}

/* *ret_number: of this sending; absent when the form carried none. */
static bool gate_check_form(const struct url_field *fields, size_t n, struct request *request, struct reply *reply,
                            struct str *ret_number)
{
    struct request probe = {.arena = request->arena};
    if (request_take(&probe, gate_form_params, fields, n, NULL) &&
        (request->by_token || gate_same_token(request_text(&probe, FORM_CSRF), request->csrf))) {
        *ret_number = request_text(&probe, FORM_NUMBER);
        if (!gate_is_token(*ret_number))
            *ret_number = STR_NONE;
        return true;
    }
    reply_refuse(reply, request, 403, _("Biểu mẫu đã cũ"),
                 _("Biểu mẫu này không còn dùng được vì phiên làm việc đã đổi. Hãy quay lại, tải lại trang rồi gửi lại."));
    return false;
}

/* Cookie tokens of a person who is not signed in must be as good as ours, or they are made anew. */
static void gate_set_csrf(const struct incoming *incoming, struct request *request)
{
    if (request->signed_in && !request->by_token) {
        request->csrf = request->session.csrf;
        return;
    }
    const struct str cookie = url_cookie(incoming->cookie, STR(COOKIE_FORM));
    request->csrf = gate_is_token(cookie) ? cookie : once_number(request->arena);
}

static bool gate_fields(const struct incoming *incoming, struct request *request, struct url_field **ret_fields,
                        size_t *ret_n, struct err *err)
{
    if (request->route->method == METHOD_GET)
        return url_parse_fields(request->arena, incoming->query, ret_fields, ret_n, err);
    if (incoming->n_fields) {
        *ret_fields = incoming->fields;
        *ret_n = incoming->n_fields;
        return true;
    }
    return url_parse_fields(request->arena, incoming->body, ret_fields, ret_n, err);
}

/* A session that was ended, or a right that was taken away, since the head was looked at. */
static bool gate_check_again(const struct incoming *incoming, struct request *request, struct work *work,
                             struct reply *reply)
{
    struct err err = {0};
    if (!request->signed_in)
        return true;
    request->signed_in = false;
    if (!gate_find_session(incoming, work, request, &err)) {
        reply_error(reply, request, &err);
        return false;
    }
    work->actor = request_actor(request);
    return gate_check_person(incoming, request, reply);
}

/* A handler that writes. The same form sent again (a second click, or an answer that was lost) changes nothing and
 * leads where the first one led. An answer that sets a cookie is not kept: it is for one browser alone. */
static bool gate_write(const struct incoming *incoming, struct request *request, struct str number, struct work *work,
                       struct reply *reply, struct err *err)
{
    struct str key = STR_NONE, outcome = STR_NONE;
    if (number.p) {
        struct buf content = {0};
        buf_put(&content, incoming->path);
        buf_putc(&content, '\n');
        buf_put(&content, incoming->body);
        key = once_key(work, number, buf_view(&content));
        buf_free(&content);
        if (!once_find(work, key, &outcome, err))
            return false;
    }
    if (outcome.p) {
        reply_redirect(reply, outcome);
        return true;
    }
    request->route->handle(request, work, reply);
    return !key.p || reply->status != 303 || reply->sets_cookie || once_note(work, key, reply->way, err);
}

/* A page that is given once more, or made and kept. */
static void gate_steady(struct again *again, struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t entry;
    char day[DATE_TEXT_MAX];
    if (!journal_last(work, &entry, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const struct str key = str_printf(request->arena, "%lld %s %.*s %.*s", (long long)entry, date_iso(request->today, day),
                                      STR_ARG(request->csrf), STR_ARG(request->here));
    if (again_find(again, key, request->number, &reply->body)) {
        reply->status = 200;
        reply->page = true;
        return;
    }
    request->route->handle(request, work, reply);
    if (reply->status == 200 && reply->page && reply->n_headers == 0)
        again_keep(again, key, request->number, buf_view(&reply->body));
}

static void gate_run(const struct site *site, const struct incoming *incoming, struct request *request,
                     struct work *work, struct reply *reply)
{
    const struct route *route = request->route;
    struct err err = {0};
    struct url_field *fields = NULL;
    size_t n_fields = 0;
    struct str number = STR_NONE;
    if (!gate_check_person(incoming, request, reply))
        return;
    if (!gate_fields(incoming, request, &fields, &n_fields, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (route->method == METHOD_POST && !gate_check_form(fields, n_fields, request, reply, &number))
        return;
    if (!request_take(request, route->params, fields, n_fields, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (route->method == METHOD_POST && as_of_is_asked(incoming->query) &&
        !url_parse_fields(request->arena, incoming->query, &fields, &n_fields, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (!as_of_take(request, fields, n_fields, reply))
        return;
    request->uploads = incoming->uploads;
    request->n_uploads = incoming->n_uploads;
    if (route->work != ROUTE_WRITES) {
        if (route->work == ROUTE_READS && !gate_check_things(request, work, reply))
            return;
        if (date_is(request->past))
            as_of_handle(request, work, reply);
        else if (route->steady && site->again && !request->by_token)
            gate_steady(site->again, request, work, reply);
        else
            route->handle(request, route->work == ROUTE_READS ? work : NULL, reply);
        return;
    }
    struct work writing;
    if (route->prepare && !route->prepare(request, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (!work_begin(site->office, STORE_WRITE, request_actor(request), request->arena, &writing, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const bool done = !gate_check_again(incoming, request, &writing, reply) ||
                      !gate_check_things(request, &writing, reply) ||
                      gate_write(incoming, request, number, &writing, reply, &err);
    const bool commit = done && (reply->status < 400 || reply->keep);
    if (!work_end(&writing, commit, done ? &err : NULL) || !done)
        reply_error(reply, request, &err);
}

/* A session in use lives on. Noting so is no part of the page: when the office is busy, the next page notes it. */
static void gate_touch(const struct site *site, const struct request *request)
{
    struct work work;
    if (!request->signed_in || request->by_token || !request->session.stale ||
        !work_begin(site->office, STORE_WRITE, request_actor(request), request->arena, &work, NULL))
        return;
    work_end(&work, session_touch(&work, request->token, NULL), NULL);
}

/* The session is looked up, and a page that only reads is made, in one and the same read transaction. */
static void gate_with_session(const struct site *site, const struct incoming *incoming, struct request *request,
                              struct reply *reply)
{
    struct work work;
    struct err err = {0};
    if (!work_begin(site->office, STORE_READ, request_actor(request), request->arena, &work, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const bool found = gate_find_session(incoming, &work, request, &err);
    gate_set_csrf(incoming, request);
    if (!found) {
        work_end(&work, false, NULL);
        reply_error(reply, request, &err);
        return;
    }
    reply->user = request->signed_in ? request->session.user.id : 0;
    work.actor = request_actor(request);
    if (!request->route || request->route->work != ROUTE_READS) {
        work_end(&work, false, NULL);
        if (request->route)
            gate_run(site, incoming, request, NULL, reply);
        return;
    }
    gate_run(site, incoming, request, &work, reply);
    work_end(&work, false, NULL);
    gate_touch(site, request);
}

static void gate_refuse_path(const struct gate_ticket *ticket, const struct request *request, struct reply *reply)
{
    if (!ticket->match.other_method) {
        reply_refuse(reply, request, 404, _("Không có trang này"),
                     _("Địa chỉ này không có trang nào. Hãy xem lại địa chỉ, hoặc trở về trang Tổng quan."));
        return;
    }
    reply_refuse(reply, request, 405, _("Không mở được theo cách này"),
                 _("Địa chỉ này chỉ dùng khi gửi biểu mẫu. Hãy trở về trang trước rồi bấm nút trên trang đó."));
    const bool get = route_find(METHOD_GET, request->path).route;
    const bool post = route_find(METHOD_POST, request->path).route;
    reply_header(reply, "Allow", get && post ? STR("GET, HEAD, POST") : get ? STR("GET, HEAD") : STR("POST"));
}

/* Answers once. What fails because the database went away may be answered again from its beginning. */
static void gate_try(const struct site *site, const struct incoming *incoming, const struct gate_ticket *ticket,
                     struct arena *arena, struct reply *reply)
{
    struct request request = {
        .arena = arena,
        .options = site->options,
        .office = site->office,
        .route = ticket->match.route,
        .id = ticket->match.id,
        .name = ticket->match.name,
        .path = incoming->path,
        .here = str_empty(incoming->query)
                    ? incoming->path
                    : str_printf(arena, "%.*s?%.*s", STR_ARG(incoming->path), STR_ARG(incoming->query)),
        .tag = incoming->none_match,
        .from = incoming->from,
        .number = once_number(arena),
        .agent = incoming->agent,
        .host = incoming->host,
        .today = date_today(),
    };
    const struct route *route = request.route;
    if (!route)
        gate_refuse_path(ticket, &request, reply);
    else if (incoming->too_large)
        reply_refuse(reply, &request, 413, _("Gửi lên quá nhiều"),
                     _("Mỗi tệp không được quá 64 MB và mỗi lần gửi không quá 160 MB hay 100 tệp. Hãy chia ra rồi gửi lại."));
    else if (incoming->broken)
        reply_refuse(reply, &request, 400, _("Bị đứt giữa chừng"),
                     _("Biểu mẫu hay tệp bị đứt trên đường gửi nên không nhận. Hãy gửi lại; chưa có gì được ghi."));
    else if (incoming->busy)
        reply_refuse(reply, &request, 503, _("Máy chủ đang bận"),
                     _("Máy chủ đang nhận nhiều tệp cùng lúc. Hãy đợi một phút rồi gửi lại; chưa có gì được ghi."));
    else if (route->method == METHOD_POST &&
             !gate_is_ours(incoming))
        reply_refuse(reply, &request, 403, _("Không nhận biểu mẫu từ trang khác"),
                     _("Biểu mẫu này được gửi từ một trang không phải của Đôn Đốc nên bị từ chối. Hãy mở lại trang rồi gửi lại."));
    else if (route->work == ROUTE_STATIC)
        gate_run(site, incoming, &request, NULL, reply);
    else
        gate_with_session(site, incoming, &request, reply);
    if (reply->page && !html_finish(&reply->html)) {
        const struct err err = {ERR_SYSTEM, __FILE__, __LINE__, "a page could not be written"};
        reply_refuse(reply, &request, 500, _("Trang này không hiện được"),
                     _("Có trục trặc khi dựng trang. Việc của đồng chí không bị mất; hãy tải lại, nếu vẫn vậy thì báo người quản trị."));
        reply->failed = err;
    }
}

void gate_answer(const struct site *site, const struct incoming *incoming, const struct gate_ticket *ticket,
                 struct arena *arena, struct reply *reply)
{
    struct work_tries tries = {0};
    *reply = (struct reply){0};
    do {
        reply->body.n = 0;
        *reply = (struct reply){.status = 200, .body = reply->body, .html = {.out = &reply->body}};
        gate_try(site, incoming, ticket, arena, reply);
    } while (work_again(&tries, &reply->failed));
    gate_report(site, incoming, &reply->failed);
    reply_secure(reply, site->options);
}
