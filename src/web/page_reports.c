/* Báo cáo: the reports that were frozen, and the form that freezes one. */
#include "office/org.h"
#include "web/page.h"
#include "web/report_view.h"
#include "web/ui.h"

enum { REPORTS_CODE, REPORTS_ORG, REPORTS_PAGE };
static const struct param reports_params[PARAMS_MAX] = {
    [REPORTS_CODE] = {"ma", "Mã báo cáo", PARAM_REPORT, 20},
    [REPORTS_ORG] = {"don-vi", "Đơn vị", PARAM_ORG, 15},
    [REPORTS_PAGE] = {"trang", "Trang", PARAM_INT, 6},
};

enum { FREEZE_ORG, FREEZE_NOTE };
static const struct param freeze_params[PARAMS_MAX] = {
    [FREEZE_ORG] = {"don-vi", "Đơn vị", PARAM_ORG, 15},
    [FREEZE_NOTE] = {"ghi-chu", "Ghi chú", PARAM_TEXT, 500},
};

static void put_find(struct html *h)
{
    html_open_with(h, "form", A_Z("method", "get"), A_Z("action", "/bao-cao"), A_Z("class", "filter"), A_Z("id", "find-form"));
    ui_field(h, &(struct ui_field){.id = "find-code", .name = "ma", .label = "Mở báo cáo theo mã", .value = STR(""),
                                   .placeholder = "K7M2-9QXE", .required = true, .max = 20});
    ui_button_quiet(h, "find", "Mở");
    html_close(h, "form");
}

static void put_freeze(struct html *h, const struct request *request, const struct org *org)
{
    ui_panel_begin(h, "freeze", "Chốt báo cáo");
    html_line_with(h, "p",
                   org ? str_printf(request->arena, "Chốt số liệu lúc này của %.*s và các đơn vị trực thuộc.", STR_ARG(org->name))
                       : STR("Chốt số liệu lúc này của mọi việc đồng chí đang thấy ở trang Tổng quan. Muốn chốt cho một đơn "
                             "vị: mở trang của đơn vị đó."),
                   A_Z("class", "hint"));
    ui_form(h, request, STR("/bao-cao/chot"), "freeze-form");
    if (org)
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "don-vi"), A_INT("value", org->id));
    ui_field(h, &(struct ui_field){.id = "freeze-note", .name = "ghi-chu", .label = "Ghi chú", .value = STR(""), .max = 500,
                                   .hint = "Vì sao chốt, cho kỳ nào; có thể để trống."});
    ui_button(h, "freeze-send", "Chốt báo cáo");
    html_close(h, "form");
    ui_panel_end(h);
}

/* The next older one of the same range; NULL: this page has none. */
static const struct snapshot *earlier_of(const struct snapshot *snapshots, size_t n, size_t at)
{
    for (size_t i = at + 1; i < n; i++)
        if (snapshots[i].org == snapshots[at].org && str_eq(snapshots[i].path, snapshots[at].path))
            return &snapshots[i];
    return NULL;
}

static void put_row(struct html *h, struct arena *arena, const struct snapshot *snapshot, const struct snapshot *earlier)
{
    html_open(h, "tr");
    html_open_with(h, "th", A_Z("scope", "row"));
    html_line_with(h, "a", snapshot_code_text(arena, snapshot->id), A_Z("class", "row-title"),
                   A_URL("href", report_address(arena, snapshot->id, "")));
    html_line_with(h, "span", report_scope(snapshot), A_Z("class", "row-about"));
    html_close(h, "th");
    html_open_with(h, "td", A_Z("data-label", "Chốt lúc"));
    ui_time(h, snapshot->taken);
    html_printf(h, ", %.*s", STR_ARG(snapshot->by));
    html_close(h, "td");
    ui_count(h, "Chưa xong", snapshot->open, STR_NONE);
    ui_count(h, "Quá hạn", snapshot->overdue, STR_NONE);
    html_line_with(h, "td", snapshot->note, A_Z("data-label", "Ghi chú"));
    html_open_with(h, "td", A_Z("data-label", "So sánh"));
    if (earlier) {
        const struct str code = snapshot_code_address(arena, earlier->id);
        html_line_with(h, "a", STR("So với báo cáo trước"), A_Z("class", "row-title"),
                       A_URL("href", report_address(arena, snapshot->id,
                                                    str_printf(arena, "/so-voi?ma=%.*s", STR_ARG(code)).p)));
    }
    html_close(h, "td");
    html_close(h, "tr");
}

static void put_list(struct html *h, struct arena *arena, const struct snapshot *snapshots, size_t n)
{
    static const char *const columns[] = {"Mã", "Chốt lúc", "Chưa xong", "Quá hạn", "Ghi chú", "So sánh"};
    ui_list_begin(h, "reports", "Các báo cáo đã chốt, mới nhất trước", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        put_row(h, arena, &snapshots[i], earlier_of(snapshots, n, i));
    ui_list_end(h);
}

static void reports_page(struct request *request, struct work *work, struct reply *reply)
{
    const int64_t code = request_int(request, REPORTS_CODE), org_id = request_int(request, REPORTS_ORG);
    struct page page = ui_page(request_int(request, REPORTS_PAGE));
    struct snapshot *snapshots;
    struct org org;
    struct err err = {0};
    size_t n;
    if (code) {
        reply_redirect(reply, report_address(request->arena, code, ""));
        return;
    }
    if (!snapshot_list(work, &page, &snapshots, &n, &err) || (org_id && !org_get(work, org_id, &org, &err))) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Báo cáo", NAV_REPORTS);
    ui_title(h, "Báo cáo", "Số liệu đã chốt mang một mã, không đổi nữa, và so được với báo cáo sau.");
    if (request_may(request, ACT_FREEZE))
        put_freeze(h, request, org_id ? &org : NULL);
    if (n) {
        put_find(h);
        put_list(h, request->arena, snapshots, n);
    } else {
        ui_empty(h, "Chưa có báo cáo nào được chốt.", STR("/"), NULL);
    }
    ui_pager(h, request->arena, &page, STR("/bao-cao"));
    ui_end(reply);
}

static void freeze_send(struct request *request, struct work *work, struct reply *reply)
{
    struct snapshot snapshot;
    struct err err = {0};
    if (snapshot_freeze(work, request_int(request, FREEZE_ORG), request_text(request, FREEZE_NOTE), &snapshot, &err))
        reply_redirect(reply, report_address(request->arena, snapshot.id, "?da=chot"));
    else
        reply_error(reply, request, &err);
}

const struct route route_reports = {
    .method = METHOD_GET, .path = "/bao-cao", .act = ACT_SEE, .work = ROUTE_READS, .params = reports_params,
    .handle = reports_page,
};
const struct route route_freeze_send = {
    .method = METHOD_POST, .path = "/bao-cao/chot", .back = "/bao-cao", .act = ACT_FREEZE, .work = ROUTE_WRITES,
    .lane = LANE_UPLOAD, .body_max = 8 * 1024, .params = freeze_params, .handle = freeze_send,
};
