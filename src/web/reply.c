#include "web/reply.h"

#include "web/ui.h"
#include "web/web.h"
#include "web/route.h"

#include <assert.h>

void reply_header(struct reply *reply, const char *name, struct str value)
{
    for (size_t i = 0; i < value.n; i++)
        if ((unsigned char)value.p[i] < ' ' || value.p[i] == 0x7F)
            return;
    assert(reply->n_headers < REPLY_HEADERS_MAX);
    if (reply->n_headers < REPLY_HEADERS_MAX)
        reply->headers[reply->n_headers++] = (struct reply_header){name, value};
}

void reply_redirect(struct reply *reply, struct str where)
{
    reply->status = 303;
    reply->way = url_is_local(where) ? where : STR("/");
    reply_header(reply, "Location", reply->way);
}

void reply_attach(struct reply *reply, const struct request *request, struct str name, struct str bytes)
{
    buf_put(&reply->body, bytes);
    reply_header(reply, "Content-Type", STR("application/octet-stream"));
    reply_header(reply, "Content-Disposition",
                 str_printf(request->arena, "attachment; filename*=UTF-8''%.*s",
                            STR_ARG(url_encode(request->arena, name))));
}

void reply_cookie(struct reply *reply, const struct request *request, const char *name, struct str value)
{
    reply->sets_cookie = true;
    reply_header(reply, "Set-Cookie",
                 str_printf(request->arena, "%s=%.*s; Path=/; HttpOnly; SameSite=Strict%s%s", name, STR_ARG(value),
                            value.n ? "" : "; Max-Age=0", request->options->secure ? "; Secure" : ""));
}

int reply_status_of(enum err_code code)
{
    switch (code) {
    case ERR_MISSING: return 404;
    case ERR_DENIED: return 403;
    case ERR_CONFLICT: return 409;
    case ERR_LIMIT: return 413;
    case ERR_USAGE:
    case ERR_INPUT:
    case ERR_SECRET: return 422;
    case ERR_AGAIN:
    case ERR_STORE: return 503;
    case ERR_NONE:
    case ERR_SYSTEM: return 500;
    }
    return 500;
}

static const char *reply_title_of(enum err_code code)
{
    switch (code) {
    case ERR_MISSING: return _("Không tìm thấy");
    case ERR_DENIED: return _("Không có quyền");
    case ERR_CONFLICT: return _("Đã có người làm trước");
    case ERR_LIMIT: return _("Quá lớn");
    case ERR_USAGE:
    case ERR_INPUT: return _("Chưa làm được");
    case ERR_SECRET: return _("Tài liệu mật");
    case ERR_AGAIN:
    case ERR_STORE: return _("Kho dữ liệu đang bận");
    case ERR_NONE:
    case ERR_SYSTEM: return _("Có trục trặc");
    }
    return _("Có trục trặc");
}

/* What was typed is shown again, so that it can be copied into the next try. */
static void reply_put_typed(struct html *h, const struct request *request)
{
    const struct param *params = request->route && request->route->method == METHOD_POST ? request->route->params
                                                                                         : NULL;
    bool any = false;
    for (int i = 0; params && i < PARAMS_MAX && params[i].name; i++) {
        const struct str text = request->values[i].text;
        const bool typed = params[i].kind == PARAM_TEXT || params[i].kind == PARAM_LINES || params[i].kind == PARAM_DATE;
        if (!typed || str_empty(text))
            continue;
        if (!any) {
            html_line(h, "h2", str_from(_("Điều đã gõ")));
            html_open_with(h, "dl", A_Z("class", "typed"), A_Z("id", "typed"));
        }
        any = true;
        html_line(h, "dt", str_from(_(params[i].label)));
        html_line(h, "dd", text);
    }
    if (any)
        html_close(h, "dl");
}

void reply_refuse(struct reply *reply, const struct request *request, int status, const char *title,
                  const char *sentence)
{
    reply->body.n = 0;
    reply->html = (struct html){.out = &reply->body};
    reply->n_headers = 0;
    reply->asset = NULL;
    reply->status = status;
    struct html *h = ui_begin(request, reply, title, NAV_NONE);
    html_open_with(h, "section", A_Z("class", "refusal"), A_Z("id", "refusal"));
    html_line(h, "h1", str_from(title));
    html_line_with(h, "p", str_from(sentence), A_Z("role", "alert"), A_Z("id", "refusal-sentence"));
    reply_put_typed(h, request);
    html_open_with(h, "p", A_Z("class", "actions"));
    if (request->signed_in && request->route && request->route->back) {
        const struct str back = str_from(request->route->back);
        html_line_with(h, "a", str_from(_("Trở lại để sửa")), A_Z("class", "button"), A_Z("id", "go-back"),
                       A_URL("href", str_ends(back, STR("/")) ? str_printf(request->arena, "%.*s%lld", STR_ARG(back),
                                                                           (long long)request->id)
                                                              : back));
        html_text(h, STR(" "));
    }
    html_open_with(h, "a", A_Z("class", "button"), A_URL("href", STR("/")), A_Z("id", "go-home"));
    html_say(h, request->signed_in ? _("Về trang Tổng quan") : _("Về trang đầu"));
    html_close(h, "a");
    html_close(h, "p");
    html_close(h, "section");
    ui_end(reply);
}

void reply_error(struct reply *reply, const struct request *request, const struct err *err)
{
    reply_refuse(reply, request, reply_status_of(err->code), reply_title_of(err->code), err->text);
    reply->failed = *err;
}

void reply_ask_again(struct reply *reply, const struct request *request)
{
    reply->status = 200;
    reply->page = true;
    struct html *h = &reply->html;
    html_raw(h, "<!DOCTYPE html>");
    html_open_with(h, "html", A_Z("lang", "vi"));
    html_open(h, "head");
    html_void_with(h, "meta", A_Z("charset", "utf-8"));
    html_void_with(h, "meta", A_Z("http-equiv", "refresh"), A_Z("content", "0"));
    html_line(h, "title", str_from(_("Đang mở trang")));
    html_close(h, "head");
    html_open(h, "body");
    html_open(h, "p");
    html_open_with(h, "a", A_URL("href", request->here));
    html_say(h, _("Mở trang"));
    html_close(h, "a");
    html_close(h, "p");
    html_close(h, "body");
    html_close(h, "html");
}

void reply_busy(struct reply *reply, struct arena *arena, const struct web_options *options)
{
    const struct request request = {.arena = arena, .options = options};
    reply_refuse(reply, &request, 503, _("Máy chủ đang bận"),
                 _("Đang có nhiều người dùng cùng lúc. Hãy đợi nửa phút rồi thử lại; chưa có gì được ghi."));
    reply_secure(reply, options);
}

void reply_secure(struct reply *reply, const struct web_options *options)
{
    if (reply->status == 429 || reply->status == 503)
        reply_header(reply, "Retry-After", STR("30"));
    reply_header(reply, "Content-Security-Policy",
                 STR("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                     "base-uri 'none'; frame-ancestors 'none'"));
    reply_header(reply, "X-Content-Type-Options", STR("nosniff"));
    reply_header(reply, "X-Frame-Options", STR("DENY"));
    /* not "no-referrer": browsers would then send "Origin: null" with our own forms */
    reply_header(reply, "Referrer-Policy", STR("same-origin"));
    reply_header(reply, "Cross-Origin-Opener-Policy", STR("same-origin"));
    reply_header(reply, "Cross-Origin-Resource-Policy", STR("same-origin"));
    if (!reply->asset)
        reply_header(reply, "Cache-Control", STR("no-store"));
    if (reply->page)
        reply_header(reply, "Content-Type", STR("text/html; charset=utf-8"));
    if (options->secure)
        reply_header(reply, "Strict-Transport-Security", STR("max-age=31536000"));
}

void reply_list_begin(struct reply *reply, struct json *ret_json, const struct page *page)
{
    *ret_json = (struct json){.out = &reply->body};
    json_open_object(ret_json);
    json_put_int(ret_json, "offset", page->offset);
    json_put_int(ret_json, "total", page->total);
    json_key(ret_json, "items");
    json_open_array(ret_json);
}

void reply_list_end(struct reply *reply, struct json *json)
{
    json_end(json);
    json_end(json);
    buf_putc(&reply->body, '\n');
    reply_header(reply, "Content-Type", STR("application/json; charset=utf-8"));
}
