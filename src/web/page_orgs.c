/* Đơn vị: the organisation tree, on the screen and as a file; each name leads to its page. */
#include "office/org.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/upload.h"
#include "writer/org_table.h"

enum { ORGS_DONE };
static const struct param orgs_params[PARAMS_MAX] = {
    [ORGS_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static void put_org(struct html *h, struct arena *arena, const struct org *org)
{
    ui_link(h, str_printf(arena, "/don-vi/%lld", (long long)org->id), org->name);
    if (!str_empty(org->code)) {
        html_text(h, STR(" "));
        html_line_with(h, "span", org->code, A_Z("class", "code"));
    }
    if (org->children > 0) {
        html_text(h, STR(" "));
        html_open_with(h, "span", A_Z("class", "hint"));
        html_printf(h, _("%lld đơn vị trực thuộc"), (long long)org->children);
        html_close(h, "span");
    }
    if (date_is(org->until)) {
        char day[DATE_TEXT_MAX];
        html_text(h, STR(" "));
        html_open_with(h, "span", A_Z("class", "hint"));
        html_printf(h, _("hoạt động đến %s"), date_vi(org->until, day));
        html_close(h, "span");
    }
}

/* The orgs come in tree order: opens and closes lists as the depth of their paths changes. */
static void put_tree(struct html *h, struct arena *arena, const struct org *orgs, size_t n)
{
    size_t depth = 0;
    for (size_t i = 0; i < n; i++) {
        size_t here = 0;
        for (size_t k = 1; k < orgs[i].path.n; k++)
            here += orgs[i].path.p[k] == '/';
        if (here > HTML_DEPTH_MAX / 2 - 8)
            here = HTML_DEPTH_MAX / 2 - 8;
        if (here > depth) {
            for (; depth < here; depth++) {
                html_open_with(h, "ul", A_Z("class", depth == 0 ? "tree" : NULL));
                html_open(h, "li");
            }
        } else {
            for (; depth > here; depth--) {
                html_close(h, "li");
                html_close(h, "ul");
            }
            html_close(h, "li");
            html_open(h, "li");
        }
        put_org(h, arena, &orgs[i]);
    }
    for (; depth > 0; depth--) {
        html_close(h, "li");
        html_close(h, "ul");
    }
}

static void put_files(struct html *h, const struct request *request)
{
    download_put_links(h, request->arena, STR("/don-vi"));
    if (!request_may(request, ACT_ORG_EDIT))
        return;
    ui_fold_begin(h, "import-box", _("Nạp, bổ sung cây đơn vị từ bảng"));
    html_open_with(h, "form", A_Z("method", "post"), A_Z("action", "/don-vi/nhap"), A_Z("id", "import-form"),
                   A_Z("enctype", "multipart/form-data"));
    ui_form_marks(h, request);
    upload_put_field(h, &(struct upload_field){
                            .label = _("Bảng Excel (.xlsx) hoặc CSV"),
                            .hint = _("Dòng đầu ghi tên cột: Tên, Loại, Ký hiệu, Cấp trên, Tên viết tắt, Tên gọi khác, "
                                      "Từ ngày, Địa chỉ, Người đứng đầu, Liên hệ. Xem trước rồi mới ghi."),
                            .button = _("Xem trước")});
    html_close(h, "form");
    ui_fold_end(h);
}

static void orgs_page(struct request *request, struct work *work, struct reply *reply)
{
    struct org *orgs;
    size_t n;
    struct err err = {0};
    if (!org_list(work, 0, &orgs, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Đơn vị"), NAV_ORGS);
    ui_title(h, _("Đơn vị"), str_printf(request->arena, _("%zu đơn vị; bấm vào tên để mở trang của đơn vị"), n).p);
    const char *done = ui_done_sentence(request_text(request, ORGS_DONE));
    if (done)
        ui_notice(h, done);
    put_files(h, request);
    if (n)
        put_tree(h, request->arena, orgs, n);
    else
        ui_empty(h, _("Chưa có đơn vị nào. Hãy nạp cây đơn vị từ một bảng, hoặc dùng lệnh: dondoc org import TỆP"),
                 STR_NONE, NULL);
    ui_end(reply);
}

static bool orgs_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    (void)request;
    return org_table_make(work, 0, ret_table, err);
}

static void orgs_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "cay-don-vi", orgs_table);
}

const struct route route_orgs = {
    .method = METHOD_GET, .path = "/don-vi", .act = ACT_SEE, .work = ROUTE_READS, .params = orgs_params,
    .handle = orgs_page,
};
const struct route route_orgs_file = {
    .method = METHOD_GET, .path = "/don-vi.{name}", .act = ACT_SEE, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .handle = orgs_file,
};
