/* A unit passes what it owes to those below it: to whom, in which words, by which day. */
#include "office/onward.h"
#include "web/page.h"
#include "web/set_view.h"
#include "web/ui.h"

enum { ONWARD_WORDS = SET_PARAMS, ONWARD_DAY };
static const struct param onward_params[PARAMS_MAX] = {
    SET_VIEW_PARAMS,
    [ONWARD_WORDS] = {"noi-dung", N_("Nội dung"), PARAM_LINES, 8000},
    [ONWARD_DAY] = {"han", N_("Ngày đến hạn"), PARAM_DATE, 12},
};

static void put_words(struct html *h, const struct request *request, const struct assignment *row)
{
    char text[DATE_TEXT_MAX];
    const struct date last = row->due.date;
    const struct date day = request_given(request, ONWARD_DAY) ? request_date(request, ONWARD_DAY) : last;
    const char *hint = date_is(last)
                           ? str_printf(request->arena, "Không sau ngày %s, hạn của cấp trên.", date_vi(last, text)).p
                           : "Cấp trên chưa định ngày.";
    ui_field(h, &(struct ui_field){.id = "words", .name = "noi-dung", .label = "Nội dung", .lines = 4,
                                   .value = request_given(request, ONWARD_WORDS) ? request_text(request, ONWARD_WORDS)
                                                                                 : row->words,
                                   .hint = "Có thể ghi theo lời của đơn vị."});
    ui_field(h, &(struct ui_field){.id = "day", .name = "han", .label = "Ngày đến hạn", .numeric = true,
                                   .placeholder = "ngày/tháng/năm", .hint = hint,
                                   .value = str_copy(request->arena, str_from(date_vi(day, text)))});
}

static void show(const struct request *request, struct reply *reply, const struct assignment *row,
                 const struct set_view *view)
{
    struct arena *arena = request->arena;
    struct html *h = ui_begin(request, reply, "Giao tiếp cho cấp dưới", NAV_TASKS);
    ui_title(h, "Giao tiếp cho cấp dưới", str_printf(arena, "của %.*s", STR_ARG(row->org_name)).p);
    html_open_with(h, "blockquote", A_Z("class", "quote"));
    html_line(h, "p", row->words);
    html_close(h, "blockquote");
    ui_form(h, request, str_printf(arena, "/phan-cong/%lld/giao-tiep", (long long)row->id), "set-form");
    put_words(h, request, row);
    set_view_put(h, request, view, "Giao tiếp");
    html_close(h, "form");
    html_open(h, "p");
    html_line_with(h, "a", STR("Quay lại phần việc, chưa giao"), A_Z("class", "back"),
                   A_URL("href", str_printf(arena, "/phan-cong/%lld", (long long)row->id)));
    html_close(h, "p");
    ui_end(reply);
}

/* To begin with, the organisations directly below. */
static bool look(struct request *request, struct work *work, struct assignment *row, struct set_view *view,
                 struct err *err)
{
    struct set below;
    if (!assignment_get(work, request->id, row, err))
        return false;
    const struct set_ground ground = {.anchor = row->org};
    const struct str form = str_printf(work->arena, "%lld/to-chuc-dang", (long long)row->org);
    return set_parse(work->arena, form, &below, err) && set_view_take(request, work, &ground, &below, view, err);
}

static void onward_page(struct request *request, struct work *work, struct reply *reply)
{
    struct assignment row;
    struct set_view view;
    struct err err = {0};
    if (look(request, work, &row, &view, &err))
        show(request, reply, &row, &view);
    else
        reply_error(reply, request, &err);
}

static void onward_send(struct request *request, struct work *work, struct reply *reply)
{
    struct assignment row;
    struct set_view view;
    struct err err = {0};
    int64_t task;
    if (!look(request, work, &row, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (!view.done) {
        show(request, reply, &row, &view);
        return;
    }
    const struct onward onward = {
        .scope = view.form, .words = request_text(request, ONWARD_WORDS), .day = request_date(request, ONWARD_DAY)};
    if (onward_pass(work, row.id, &onward, &task, &err))
        reply_redirect(reply, str_printf(request->arena, "/phan-cong/%lld?da=giao-tiep#onward", (long long)row.id));
    else
        reply_error(reply, request, &err);
}

const struct route route_onward = {
    .method = METHOD_GET, .path = "/phan-cong/{id}/giao-tiep", .act = ACT_ONWARD, .thing = THING_ASSIGNMENT,
    .work = ROUTE_READS, .handle = onward_page,
};
const struct route route_onward_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/giao-tiep", .act = ACT_ONWARD, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = onward_params, .handle = onward_send,
};
