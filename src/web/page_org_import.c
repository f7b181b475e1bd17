/* The tree from a table, in two steps: looked at row by row, then written. Between the two the table travels with the
 * page (sheet_carry.h). */
#include "office/org_import.h"
#include "web/page.h"
#include "web/sheet_carry.h"
#include "web/ui.h"

enum { SHOWN_MAX = 2000 };

static void put_faults(struct html *h, const struct org_import *plan)
{
    ui_warning(h, _("Bảng có dòng sai nên chưa ghi được. Hãy sửa các dòng này trong tệp rồi gửi lại."));
    html_open_with(h, "ul", A_Z("id", "faults"));
    for (size_t i = 0; i < plan->n_faults; i++) {
        html_open(h, "li");
        html_printf(h, _("Dòng %u: "), plan->faults[i].number);
        html_text(h, plan->faults[i].sentence);
        html_close(h, "li");
    }
    html_close(h, "ul");
}

static void put_rows(struct html *h, const struct org_import *plan)
{
    static const char *const columns[] = {N_("Dòng"), N_("Việc sẽ làm"), N_("Đơn vị"), N_("Cấp trên")};
    static const char *const words[] = {
        [ORG_ROW_SAME] = N_("đã có, giữ nguyên"), [ORG_ROW_ADD] = N_("thêm"),
        [ORG_ROW_CHANGE] = N_("sửa"),             [ORG_ROW_PAST] = N_("bỏ qua: không còn hoạt động")};
    ui_list_begin(h, "rows", _("Từng dòng của bảng"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < plan->n && i < SHOWN_MAX; i++) {
        const struct org_row *row = &plan->rows[i];
        html_open(h, "tr");
        html_open_with(h, "td", A_Z("data-label", _("Dòng")));
        html_printf(h, "%u", row->number);
        html_close(h, "td");
        html_line_with(h, "td", str_from(_(words[row->act])), A_Z("data-label", _("Việc sẽ làm")));
        html_line_with(h, "td", row->name, A_Z("data-label", _("Đơn vị")));
        html_line_with(h, "td", row->above, A_Z("data-label", _("Cấp trên")));
        html_close(h, "tr");
    }
    ui_list_end(h);
}

/* A look only: nothing is written, so the work reads. */
static bool plan_upload(struct request *request, const struct sheet *sheet, struct org_import *ret_plan,
                        struct err *err)
{
    struct work work;
    if (!work_begin(request->office, STORE_READ, request_actor(request), request->arena, &work, err))
        return false;
    const bool planned = org_import_plan(&work, sheet, ret_plan, err);
    struct err ignored;
    return work_end(&work, false, planned ? err : &ignored) && planned;
}

static void put_plan(struct request *request, struct reply *reply, const struct org_import *plan, struct str csv)
{
    struct html *h = ui_begin(request, reply, _("Nạp cây đơn vị"), NAV_ORGS);
    ui_title(h, _("Nạp cây đơn vị: xem trước"),
             str_printf(request->arena, _("%zu dòng: thêm %zu, sửa %zu đơn vị. Chưa ghi gì."), plan->n, plan->n_add,
                        plan->n_change).p);
    if (plan->n_faults) {
        put_faults(h, plan);
    } else if (plan->n_add + plan->n_change == 0) {
        ui_notice(h, _("Mọi đơn vị trong bảng đã có trong cây, không có gì để ghi."));
    } else {
        ui_form(h, request, STR("/don-vi/nhap/ghi"), "keep-form");
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "bang"), A_TEXT("value", csv));
        ui_button(h, "keep", _("Ghi vào cây đơn vị"));
        html_close(h, "form");
    }
    put_rows(h, plan);
    ui_end(reply);
}

static void import_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct org_import plan;
    struct str csv;
    struct err err = {0};
    (void)work;
    if (sheet_carry_read(request, &sheet, &err) && plan_upload(request, &sheet, &plan, &err) &&
        sheet_carry_csv(request->arena, &sheet, "dondoc org import", &csv, &err))
        put_plan(request, reply, &plan, csv);
    else
        reply_error(reply, request, &err);
}

enum { KEEP_TABLE };
static const struct param keep_params[PARAMS_MAX] = {
    [KEEP_TABLE] = {"bang", N_("Bảng"), PARAM_LINES, SHEET_CARRY_CHARACTERS_MAX},
};

static void import_keep_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct org_import plan;
    struct err err = {0};
    if (sheet_carry_again(request, KEEP_TABLE, &sheet, &err) &&
        org_import_plan(work, &sheet, &plan, &err) && org_import_write(work, &plan, &err))
        reply_redirect(reply, STR("/don-vi?da=nap"));
    else
        reply_error(reply, request, &err);
}

static const struct param import_params[PARAMS_MAX] = {
    {"tep", N_("Bảng"), PARAM_FILES, 0},
};

const struct route route_org_import_send = {
    .method = METHOD_POST, .path = "/don-vi/nhap", .back = "/don-vi", .act = ACT_ORG_EDIT, .work = ROUTE_OWN,
    .lane = LANE_UPLOAD, .body_max = SHEET_FILE_MAX, .params = import_params, .handle = import_send,
};
const struct route route_org_import_keep_send = {
    .method = METHOD_POST, .path = "/don-vi/nhap/ghi", .back = "/don-vi", .act = ACT_ORG_EDIT, .work = ROUTE_WRITES,
    .lane = LANE_UPLOAD, .body_max = SHEET_CARRY_BODY_MAX, .params = keep_params, .handle = import_keep_send,
};
