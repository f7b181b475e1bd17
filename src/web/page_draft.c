/* Dự thảo: a file is checked and shown, and nothing of it is kept: no paper, no entry in the journal. */
#include "office/archive.h"
#include "web/page.h"
#include "web/paper_view.h"
#include "web/ui.h"
#include "web/upload.h"

enum { DRAFT_FILE, DRAFT_DAY };
static const struct param draft_params[PARAMS_MAX] = {
    [DRAFT_FILE] = {"tep", N_("Tệp dự thảo"), PARAM_FILES, 0},
    [DRAFT_DAY] = {"ngay", N_("Áp dụng quy tắc của ngày"), PARAM_DATE, 12},
};

static void put_form(struct html *h, const struct request *request)
{
    html_open_with(h, "form", A_Z("method", "post"), A_URL("action", STR("/du-thao")), A_Z("id", "draft-form"),
                   A_Z("enctype", "multipart/form-data"), A_Z("class", "upload"));
    ui_form_marks(h, request);
    upload_put_field(h, &(struct upload_field){
                            .label = _("Dự thảo (docx, doc, odt, rtf, pdf, html, txt, ảnh quét)"),
                            .button = _("Kiểm tra"),
                            .hint = _("Tệp chỉ được đọc để kiểm tra: không lưu lại, không vào sổ, không ghi nhật ký. "
                                      "Không đưa văn bản mật vào."),
                        });
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", "draft-more"));
    html_line(h, "summary", str_from(_("Kiểm tra theo quy tắc của một ngày khác")));
    ui_field(h, &(struct ui_field){.id = "draft-day", .name = "ngay", .label = _("Áp dụng quy tắc của ngày"),
                                   .numeric = true, .value = STR(""), .placeholder = _("ngày/tháng/năm"),
                                   .hint = _("Để trống: theo ngày ghi trong dự thảo.")});
    html_close(h, "details");
    html_close(h, "form");
}

static void put_rules_link(struct html *h)
{
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Xem mọi quy tắc kiểm tra")), A_URL("href", STR("/quy-tac")),
                   A_Z("id", "to-rules"));
    html_close(h, "p");
}

static void draft_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    struct html *h = ui_begin(request, reply, _("Kiểm tra dự thảo"), NAV_DRAFT);
    ui_title(h, _("Kiểm tra dự thảo"),
             _("Soát thể thức, thẩm quyền, viện dẫn, số liệu, thời hạn và nơi nhận trước khi trình ký."));
    put_form(h, request);
    put_rules_link(h);
    ui_end(reply);
}

/* Beside the register, which is only read. */
static bool find_flaws(const struct request *request, const struct uploaded *draft, struct flaws **ret_flaws,
                       struct err *err)
{
    struct office_archive archive;
    struct work work;
    if (!work_begin(request->office, STORE_READ, request_actor(request), request->arena, &work, err))
        return false;
    archive_open(&archive, &work, request->arena, 0);
    const struct check_options options = {.as_of = request_date(request, DRAFT_DAY),
                                           .archive = &archive.archive,
                                           .page = draft->source.page};
    *ret_flaws = flaws_find(request->arena, draft->paper, &options);
    if (archive.failed)
        *err = archive.err;
    work_end(&work, false, NULL);
    return !archive.failed;
}

static void put_result(struct request *request, struct reply *reply, const struct uploaded *draft, struct flaws *flaws)
{
    struct arena *arena = request->arena;
    const struct paper_view view = {.arena = arena, .paper = draft->paper, .flaws = flaws};
    struct html *h = ui_begin_wide(request, reply, _("Kết quả kiểm tra"), NAV_DRAFT);
    ui_title(h, _("Kết quả kiểm tra"), str_printf(arena, _("%s: %.*s"), draft->name,
                                                  STR_ARG(flaws_sum(arena, view.flaws))).p);
    ui_notice(h, _("Dự thảo không được lưu lại; đóng trang này là không còn gì."));
    if (draft->source.text.cut)
        ui_warning(h, _("Tệp bị mất phần cuối. Hãy đối chiếu với tệp gốc."));
    if (text_converted_from(&draft->source.text))
        ui_warning(h, str_printf(arena, _("Tệp viết theo bảng mã %s, đã được đổi sang Unicode. Hãy đối chiếu với tệp gốc."),
                                 text_converted_from(&draft->source.text)).p);
    if (draft->source.format == READER_SCAN)
        ui_warning(h, str_printf(arena, _("Bản quét, máy nhận dạng chữ có thể sai; %zu chữ đọc chưa chắc. Hãy đối chiếu với "
                                          "tệp gốc."),
                                 draft->source.n_doubts).p);
    flaws_put_jump(h, arena, view.flaws);
    html_open_with(h, "div", A_Z("class", "desk"));
    html_open_with(h, "div", A_Z("class", "left"));
    paper_view_put(h, &view);
    html_close(h, "div");
    html_open_with(h, "div", A_Z("class", "right"));
    flaws_put(h, arena, view.flaws);
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Kiểm tra tệp khác")), A_Z("class", "button"), A_URL("href", STR("/du-thao")),
                   A_Z("id", "again"));
    html_close(h, "p");
    html_close(h, "div");
    html_close(h, "div");
    ui_end(reply);
}

static void draft_send(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    struct uploaded draft;
    struct flaws *flaws;
    struct err err = {0};
    if (request->n_uploads != 1)
        reply_refuse(reply, request, 422, _("Chưa kiểm tra được"),
                     _("Mỗi lần kiểm tra một tệp. Hãy quay lại, chọn một tệp rồi bấm Kiểm tra."));
    else if (upload_read(request, &request->uploads[0], true, &draft, &err) &&
             find_flaws(request, &draft, &flaws, &err))
        put_result(request, reply, &draft, flaws);
    else
        reply_error(reply, request, &err);
}

const struct route route_draft = {
    .method = METHOD_GET, .path = "/du-thao", .act = ACT_DRAFT, .work = ROUTE_READS, .handle = draft_page,
};
const struct route route_draft_send = {
    .method = METHOD_POST, .path = "/du-thao", .back = "/du-thao", .act = ACT_DRAFT, .work = ROUTE_OWN,
    .lane = LANE_UPLOAD, .body_max = UPLOAD_BODY_MAX, .params = draft_params, .handle = draft_send,
};
