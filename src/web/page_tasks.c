/* Việc: every assignment, by due day; each filter is an address that can be mailed. */
#include "office/assignment.h"
#include "office/document.h"
#include "office/org.h"
#include "web/download.h"
#include "web/filter_view.h"
#include "web/many.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/owed_table.h"

enum { TASKS_LAMP, TASKS_OPEN, TASKS_DOCUMENT, TASKS_ORG, TASKS_FROM, TASKS_TO, TASKS_PAGE, TASKS_DONE };
static const struct param tasks_params[PARAMS_MAX] = {
    [TASKS_LAMP] = {"den", N_("Tình trạng"), PARAM_WORD, 30},
    [TASKS_OPEN] = {"dang", N_("Chỉ việc chưa xong"), PARAM_FLAG, 2},
    [TASKS_DOCUMENT] = {"van-ban", N_("Văn bản"), PARAM_DOCUMENT, 15},
    [TASKS_ORG] = {"don-vi", N_("Đơn vị"), PARAM_ORG, 15},
    [TASKS_FROM] = {"tu", N_("Hạn từ ngày"), PARAM_DATE, 12},
    [TASKS_TO] = {"den-ngay", N_("Hạn đến ngày"), PARAM_DATE, 12},
    [TASKS_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
    [TASKS_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static void put_filter(struct html *h, const struct request *request)
{
    html_open_with(h, "form", A_Z("method", "get"), A_URL("action", STR("/viec")), A_Z("class", "filter"),
                   A_Z("id", "filter-form"));
    ui_select_begin(h, "filter-lamp", "den", _("Tình trạng"));
    const struct str chosen = request_text(request, TASKS_LAMP);
    ui_option(h, STR(""), str_from(_("Tất cả")), str_empty(chosen));
    for (enum lamp lamp = 0; lamp < LAMP__MAX; lamp++)
        ui_option(h, str_from(ui_lamp_slug(lamp)), str_from(lamp_word(lamp)), str_eq(chosen, str_from(ui_lamp_slug(lamp))));
    ui_select_end(h);
    ui_field(h, &(struct ui_field){.id = "filter-from", .name = "tu", .label = _("Hạn từ ngày"), .numeric = true,
                                   .value = request_text(request, TASKS_FROM), .placeholder = _("ngày/tháng/năm")});
    ui_field(h, &(struct ui_field){.id = "filter-to", .name = "den-ngay", .label = _("đến ngày"), .numeric = true,
                                   .value = request_text(request, TASKS_TO), .placeholder = _("ngày/tháng/năm")});
    ui_check(h, "filter-open", "dang", _("Chỉ việc chưa xong"), request_given(request, TASKS_OPEN));
    if (request_int(request, TASKS_DOCUMENT))
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "van-ban"),
                       A_INT("value", request_int(request, TASKS_DOCUMENT)));
    if (request_int(request, TASKS_ORG))
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "don-vi"),
                       A_INT("value", request_int(request, TASKS_ORG)));
    ui_button_quiet(h, "filter", _("Lọc"));
    html_close(h, "form");
}

static void put_filter_said(struct html *h, const struct request *request)
{
    enum lamp lamp;
    const bool by_lamp = ui_lamp_from_slug(request_text(request, TASKS_LAMP), &lamp);
    const struct ui_filter filters[] = {
        {_("tình trạng"), .value = by_lamp ? str_from(lamp_word(lamp)) : STR_NONE},
        {_("hạn từ ngày"), .value = request_text(request, TASKS_FROM)},
        {_("đến ngày"), .value = request_text(request, TASKS_TO)},
        {_("chỉ việc chưa xong"), .alone = request_given(request, TASKS_OPEN)},
    };
    ui_filter_said(h, filters, sizeof filters / sizeof *filters);
}

static void put_row(struct html *h, struct work *work, const struct assignment *row, bool boxes)
{
    html_open_with(h, "tr", A_INT("data-assignment", row->id));
    html_open_with(h, "th", A_Z("scope", "row"));
    if (boxes)
        many_put_box(h, work->arena, row);
    html_line_with(h, "a", row->words, A_Z("class", "row-title"),
                   A_PLACE("href", "/viec/", row->task));
    if (row->document) {
        html_open_with(h, "span", A_Z("class", "row-about"));
        html_line_with(h, "a", row->document_title,
                       A_PLACE("href", "/van-ban/", row->document));
        html_close(h, "span");
    }
    html_close(h, "th");
    html_open_with(h, "td", A_Z("data-label", _("Đơn vị")), A_Z("class", "assignee"));
    if (str_empty(row->assignee))
        html_line_with(h, "span", str_from(_("chưa rõ đơn vị")), A_Z("class", "none"));
    else
        html_text(h, str_empty(row->org_name) ? row->assignee : row->org_name);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", _("Thời hạn")), A_Z("class", "when"));
    ui_due(h, work->arena, &row->due, row->lamp, work->today);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", _("Trạng thái")), A_Z("class", "state"));
    ui_state(h, row->state);
    html_close(h, "td");
    html_close(h, "tr");
}

static struct str tasks_address(const struct request *request)
{
    struct url url;
    url_start(&url, "/viec");
    for (int i = TASKS_LAMP; i <= TASKS_TO; i++)
        url_add(&url, request->arena, tasks_params[i].name, request_text(request, i));
    return url_take(&url, request->arena);
}

static void put_list(struct html *h, const struct request *request, struct work *work, const struct assignment *rows,
                     size_t n)
{
    static const char *const columns[] = {N_("Việc"), N_("Đơn vị"), N_("Thời hạn"), N_("Trạng thái")};
    const bool boxes = many_may(request);
    ui_list_begin(h, "assignments", _("Các việc, đến hạn sớm nhất trước"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        put_row(h, work, &rows[i], boxes);
    ui_list_end(h);
    if (boxes)
        many_put(h, request, tasks_address(request));
}

static struct assignment_filter tasks_filter(const struct request *request)
{
    enum lamp lamp;
    const bool by_lamp = ui_lamp_from_slug(request_text(request, TASKS_LAMP), &lamp);
    return (struct assignment_filter){.due_from = request_date(request, TASKS_FROM),
                                      .due_to = request_date(request, TASKS_TO),
                                      .lamp = by_lamp ? (int)lamp : -1,
                                      .open_only = request_given(request, TASKS_OPEN),
                                      .document = request_int(request, TASKS_DOCUMENT),
                                      .org = request_int(request, TASKS_ORG)};
}

/* The same list for programs. */
static void tasks_json(struct request *request, struct work *work, struct reply *reply)
{
    const struct assignment_filter filter = tasks_filter(request);
    struct page page = ui_page(request_int(request, TASKS_PAGE));
    struct assignment *rows;
    size_t n;
    struct err err = {0};
    if (!assignment_list(work, &filter, &page, &rows, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct json json;
    reply_list_begin(reply, &json, &page);
    for (size_t i = 0; i < n; i++) {
        const struct assignment *a = &rows[i];
        json_open_object(&json);
        json_put_str(&json, "assignee", str_empty(a->org_name) ? a->assignee : a->org_name);
        json_put_int(&json, "document", a->document);
        json_put_date(&json, "done", a->done);
        json_put_date(&json, "due", a->due.date);
        json_put_int(&json, "id", a->id);
        json_put_str(&json, "lamp", str_from(ui_lamp_slug(a->lamp)));
        json_put_str(&json, "state", str_from(assignment_state_name(a->state)));
        json_put_int(&json, "task", a->task);
        json_put_str(&json, "words", a->words);
        json_end(&json);
    }
    reply_list_end(reply, &json);
}

/* And as a table. */
static bool tasks_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    const struct assignment_filter filter = tasks_filter(request);
    return owed_table_make(work, &filter, ret_table, err);
}

static void tasks_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "viec", tasks_table);
}

static void tasks_page(struct request *request, struct work *work, struct reply *reply)
{
    const struct assignment_filter filter = tasks_filter(request);
    struct page page = ui_page(request_int(request, TASKS_PAGE));
    struct assignment *rows;
    size_t n;
    struct org org;
    struct document document;
    struct err err = {0};
    if (!assignment_list(work, &filter, &page, &rows, &n, &err) ||
        (filter.org && !org_get(work, filter.org, &org, &err)) ||
        (filter.document && !document_get(work, filter.document, &document, &err))) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Việc"), NAV_TASKS);
    const struct str count = filter.org ? str_printf(request->arena, _("%lld việc của %.*s và cấp dưới"),
                                                     (long long)page.total, STR_ARG(org.name))
                                        : str_printf(request->arena, _("%lld việc"), (long long)page.total);
    ui_title(h, _("Việc"), count.p);
    if (filter.document) {
        html_open_with(h, "p", A_Z("id", "of-document"));
        html_say(h, _("Chỉ việc theo "));
        ui_link(h, str_printf(request->arena, "/van-ban/%lld", (long long)document.id),
                document_title(request->arena, &document));
        html_text(h, STR(". "));
        ui_link(h, STR("/viec"), str_from(_("Xem mọi việc")));
        html_close(h, "p");
    }
    const char *done = ui_done_sentence(request_text(request, TASKS_DONE));
    if (done)
        ui_notice(h, done);
    put_filter(h, request);
    put_filter_said(h, request);
    if (!filter_put(h, request, work, "/viec", tasks_address(request), &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (n)
        put_list(h, request, work, rows, n);
    else
        ui_empty(h, _("Không có việc nào như vậy. Việc được giao khi xác nhận nhiệm vụ trên trang của văn bản."),
                 STR("/van-ban?cho=1"), request_may(request, ACT_DECIDE) ? _("Xem văn bản chờ xác nhận") : NULL);
    ui_pager(h, request->arena, &page, tasks_address(request));
    if (n)
        download_put_links(h, request->arena, tasks_address(request));
    if (request_may(request, ACT_DECIDE)) {
        html_open_with(h, "p", A_Z("id", "bring-in"));
        ui_link(h, STR("/nhap-bang"), str_from(_("Nhập bảng theo dõi nhiệm vụ từ Excel")));
        html_close(h, "p");
    }
    ui_end(reply);
}

const struct route route_tasks = {
    .method = METHOD_GET, .path = "/viec", .act = ACT_SEE, .work = ROUTE_READS, .steady = true, .params = tasks_params,
    .handle = tasks_page,
};
const struct route route_tasks_file = {
    .method = METHOD_GET, .path = "/viec.{name}", .act = ACT_SEE, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .params = tasks_params, .handle = tasks_file,
};
const struct route route_tasks_json = {
    .method = METHOD_GET, .path = "/viec.json", .act = ACT_SEE, .work = ROUTE_READS, .params = tasks_params,
    .handle = tasks_json,
};
