#include "web/org_ask.h"

#include "office/alias.h"
#include "web/org_pick.h"
#include "web/page.h"
#include "web/ui.h"

static void put_question(struct html *h, const struct request *request, int64_t document, struct str name,
                         size_t number)
{
    struct arena *arena = request->arena;
    html_open(h, "li");
    html_open(h, "p");
    html_printf(h, _("“%.*s” là đơn vị nào?"), STR_ARG(name));
    html_close(h, "p");
    ui_form(h, request, str_printf(arena, "/van-ban/%lld/ten-don-vi", (long long)document),
            str_printf(arena, "ask-form-%zu", number).p);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ten"), A_TEXT("value", name));
    org_pick_put(h, str_printf(arena, "ask-%zu", number).p, "la", _("Là đơn vị"));
    ui_button(h, str_printf(arena, "ask-send-%zu", number).p, _("Nhớ tên gọi này"));
    html_close(h, "form");
    ui_form(h, request, str_printf(arena, "/van-ban/%lld/ten-don-vi", (long long)document),
            str_printf(arena, "outside-form-%zu", number).p);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ten"), A_TEXT("value", name));
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ngoai"), A_Z("value", "1"));
    ui_button_quiet(h, str_printf(arena, "outside-%zu", number).p, _("Ngoài hệ thống"));
    html_close(h, "form");
    html_close(h, "li");
}

void org_ask_put(struct html *h, const struct request *request, struct work *work, int64_t document)
{
    struct str *names;
    size_t n;
    struct err unseen;
    if (!request_may_on(request, ACT_DECIDE, &request->bearing) ||
        !alias_questions(work, document, &names, &n, &unseen) || n == 0)
        return;
    ui_panel_begin(h, "unknown-units", _("Tên chưa có trong cây đơn vị"));
    const char *hint = _("Trả lời một lần; lần sau phần mềm tự hiểu, và việc đang chờ được giao cho đơn vị đó.");
    html_line_with(h, "p", str_from(hint), A_Z("class", "hint"));
    html_open(h, "ul");
    for (size_t i = 0; i < n; i++)
        put_question(h, request, document, names[i], i + 1);
    html_close(h, "ul");
    ui_panel_end(h);
}

enum { ASK_NAME, ASK_ORG, ASK_OUTSIDE };
static const struct param ask_params[PARAMS_MAX] = {
    [ASK_NAME] = {"ten", N_("Tên trong văn bản"), PARAM_TEXT, 500},
    [ASK_ORG] = {"la", N_("Đơn vị"), PARAM_TEXT, 250},
    [ASK_OUTSIDE] = {"ngoai", N_("Ngoài hệ thống"), PARAM_FLAG, 1},
};

static void ask_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t org = 0;
    const bool outside = request_given(request, ASK_OUTSIDE);
    if ((outside || org_pick_take(work, request_text(request, ASK_ORG), &org, &err)) &&
        alias_answer(work, request_text(request, ASK_NAME), org, NULL, &err))
        reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld?da=ten-goi", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_org_ask_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/ten-don-vi", .back = "/van-ban/", .act = ACT_DECIDE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = 8 * 1024, .params = ask_params, .handle = ask_send,
};
