/* The tree from a table, in two steps: looked at row by row, then written. Between the two the table travels with the
 * page as CSV: nothing of it is kept here until somebody has seen what it does. */
#include "office/org_import.h"
#include "web/page.h"
#include "web/ui.h"

enum { TABLE_CHARACTERS_MAX = 4 * 1000 * 1000, TABLE_BODY_MAX = 24 * 1024 * 1024, SHOWN_MAX = 2000 };

static void put_csv_cell(struct buf *out, struct str text)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"')
            buf_putc(out, '"');
        buf_putc(out, text.p[i]);
    }
    buf_putc(out, '"');
}

/* The rows as CSV, an empty line for each row that the file has left out, so that their numbers stay. */
static struct str csv_of(struct arena *arena, const struct sheet *sheet)
{
    struct buf out = {0};
    uint32_t line = 1;
    for (size_t r = 0; r < sheet->n_rows; r++) {
        for (; line < sheet->rows[r].number && out.n < TABLE_CHARACTERS_MAX; line++)
            buf_puts(&out, "\"\"\n");
        for (size_t c = 0; c < sheet->rows[r].n; c++) {
            if (c)
                buf_putc(&out, ',');
            put_csv_cell(&out, sheet->rows[r].cells[c].text);
        }
        buf_putc(&out, '\n');
        line++;
    }
    const struct str csv = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return csv;
}

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

static bool read_upload(struct request *request, struct sheet *ret_sheet, struct err *err)
{
    if (request->n_uploads == 0 || str_empty(buf_view(&request->uploads[0].bytes)))
        return ERR(err, ERR_INPUT, _("Chưa chọn tệp nào."));
    const struct upload *upload = &request->uploads[0];
    if (upload->too_large)
        return ERR(err, ERR_LIMIT, _("Tệp quá lớn."));
    const char *name = str_z(request->arena, upload->name);
    return sheet_bytes(request->arena, name, buf_view(&upload->bytes), 0, ret_sheet, err);
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
    struct err err = {0};
    (void)work;
    if (!read_upload(request, &sheet, &err) || !plan_upload(request, &sheet, &plan, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const struct str csv = csv_of(request->arena, &sheet);
    if (csv.n > TABLE_CHARACTERS_MAX) {
        (void)ERR(&err, ERR_LIMIT, _("Bảng quá lớn để nạp từ trình duyệt. Hãy dùng lệnh: dondoc org import"));
        reply_error(reply, request, &err);
        return;
    }
    put_plan(request, reply, &plan, csv);
}

enum { KEEP_TABLE };
static const struct param keep_params[PARAMS_MAX] = {
    [KEEP_TABLE] = {"bang", N_("Bảng"), PARAM_LINES, TABLE_CHARACTERS_MAX},
};

static void import_keep_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct org_import plan;
    struct err err = {0};
    if (sheet_bytes(request->arena, "bảng", request_text(request, KEEP_TABLE), 0, &sheet, &err) &&
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
    .lane = LANE_UPLOAD, .body_max = TABLE_BODY_MAX, .params = keep_params, .handle = import_keep_send,
};
