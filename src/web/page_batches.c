/* Các lần nhập bảng: what was brought in, what was set aside, and the way back. */
#include "office/batch.h"
#include "office/journal.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/upload.h"

enum { BATCHES_PAGE };
static const struct param batches_params[PARAMS_MAX] = {
    [BATCHES_PAGE] = {"trang", N_("Trang"), PARAM_INT, 6},
};
enum { SHOWN_DONE };
static const struct param batch_params[PARAMS_MAX] = {
    [SHOWN_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static void put_upload(struct html *h, const struct request *request)
{
    ui_panel_begin(h, "sheet", _("Nhập một bảng"));
    html_open_with(h, "form", A_Z("method", "post"), A_Z("action", "/nhap-bang"), A_Z("id", "sheet-form"),
                   A_Z("enctype", "multipart/form-data"));
    ui_form_marks(h, request);
    upload_put_field(h, &(struct upload_field){
                            .label = _("Bảng theo dõi nhiệm vụ, Excel (.xlsx) hoặc CSV"),
                            .hint = _("Cột được nhận ra theo tiêu đề: số ký hiệu, ngày ban hành, trích yếu, nội dung "
                                      "nhiệm vụ, đơn vị chủ trì, phối hợp, thời hạn, trạng thái, kết quả, ghi chú. Xem trước "
                                      "từng dòng rồi mới ghi."),
                            .button = _("Xem trước")});
    html_close(h, "form");
    ui_panel_end(h);
}

static void put_batches(struct html *h, struct arena *arena, const struct batch *batches, size_t n)
{
    static const char *const columns[] = {N_("Bảng"), N_("Ngày nhập"), N_("Nhiệm vụ"), N_("Để riêng"),
                                          N_("Tình trạng")};
    ui_list_begin(h, "batches", _("Các lần nhập bảng"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        html_open(h, "tr");
        html_open_with(h, "th", A_Z("scope", "row"));
        html_open_with(h, "a", A_Z("class", "row-title"),
                       A_URL("href", str_printf(arena, "/nhap-bang/%lld", (long long)batches[i].id)));
        html_text(h, batches[i].name);
        html_close(h, "a");
        html_close(h, "th");
        html_open_with(h, "td", A_Z("data-label", _("Ngày nhập")));
        ui_time(h, batches[i].created);
        html_printf(h, ", %.*s", STR_ARG(batches[i].created_by));
        html_close(h, "td");
        html_line_with(h, "td", str_printf(arena, "%lld", (long long)batches[i].rows),
                       A_Z("data-label", _("Nhiệm vụ")));
        html_line_with(h, "td", str_printf(arena, "%lld", (long long)batches[i].n_aside),
                       A_Z("data-label", _("Để riêng")));
        html_line_with(h, "td", str_from(batches[i].undone ? _("đã hoàn tác") : _("đã ghi")),
                       A_Z("data-label", _("Tình trạng")));
        html_close(h, "tr");
    }
    ui_list_end(h);
}

static void batches_page(struct request *request, struct work *work, struct reply *reply)
{
    struct page page = ui_page(request_int(request, BATCHES_PAGE));
    struct batch *batches;
    struct err err = {0};
    size_t n;
    if (!batch_list(work, &page, &batches, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Nhập bảng nhiệm vụ"), NAV_TASKS);
    ui_title(h, _("Nhập bảng nhiệm vụ"), _("Bảng theo dõi mà cơ quan đang giữ trong Excel, đưa vào một lần."));
    if (request_may(request, ACT_DECIDE))
        put_upload(h, request);
    if (n) {
        put_batches(h, request->arena, batches, n);
        ui_pager(h, request->arena, &page, STR("/nhap-bang"));
    }
    ui_end(reply);
}

static void put_asides(struct html *h, struct arena *arena, const struct batch_aside *asides, size_t n)
{
    static const char *const columns[] = {N_("Dòng"), N_("Vì sao"), N_("Các ô")};
    ui_list_begin(h, "asides", _("Các dòng để riêng, cần sửa rồi nhập lại"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        struct buf cells = {0};
        for (size_t c = 0; c < asides[i].n_cells; c++) {
            if (str_empty(asides[i].cells[c]))
                continue;
            if (cells.n)
                buf_puts(&cells, " | ");
            buf_put(&cells, asides[i].cells[c]);
        }
        html_open(h, "tr");
        html_line_with(h, "th", str_printf(arena, "%u", asides[i].number), A_Z("scope", "row"));
        html_line_with(h, "td", asides[i].why, A_Z("data-label", _("Vì sao")));
        html_line_with(h, "td", str_copy(arena, buf_view(&cells)), A_Z("data-label", _("Các ô")));
        html_close(h, "tr");
        buf_free(&cells);
    }
    ui_list_end(h);
}

static void put_obstacles(struct html *h, struct arena *arena, const struct batch_obstacle *obstacles, size_t n)
{
    ui_warning(h, _("Không hoàn tác được: việc của lần nhập này đã có người làm tiếp."));
    html_open_with(h, "ul", A_Z("id", "obstacles"), A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++) {
        html_open(h, "li");
        ui_time(h, obstacles[i].at);
        html_printf(h, ", %.*s, %s: ", STR_ARG(obstacles[i].who), journal_action_word(obstacles[i].action));
        const bool task = str_eq(obstacles[i].subject, STR("task"));
        ui_link(h, str_printf(arena, task ? "/viec/%lld" : "/phan-cong/%lld", (long long)obstacles[i].subject_id),
                obstacles[i].words);
        html_close(h, "li");
    }
    html_close(h, "ul");
}

static void put_undo(struct html *h, const struct request *request, const struct batch *batch)
{
    ui_panel_begin(h, "undo", _("Hoàn tác"));
    html_line(h, "p", str_printf(request->arena, _("Trong %d giờ từ khi nhập, cả bảng có thể được hoàn tác: các phân công "
                                                   "bị hủy với lý do đó; văn bản vẫn còn trong sổ."), BATCH_UNDO_HOURS));
    ui_form(h, request, str_printf(request->arena, "/nhap-bang/%lld/hoan-tac", (long long)batch->id), "undo-form");
    ui_button_quiet(h, "undo-send", _("Hoàn tác lần nhập này"));
    html_close(h, "form");
    ui_panel_end(h);
}

static void batch_page(struct request *request, struct work *work, struct reply *reply)
{
    struct batch batch;
    struct batch_aside *asides;
    struct batch_obstacle *obstacles;
    struct err err = {0};
    size_t n_asides, n;
    if (!batch_get(work, request->id, &batch, &err) || !batch_asides(work, batch.id, &asides, &n_asides, &err) ||
        !batch_obstacles(work, batch.id, &obstacles, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Lần nhập bảng"), NAV_TASKS);
    ui_title(h, str_z(request->arena, batch.name),
             str_printf(request->arena, _("Lần nhập số %lld: %lld nhiệm vụ, để riêng %lld dòng."), (long long)batch.id,
                        (long long)batch.rows, (long long)batch.n_aside).p);
    const char *done = ui_done_sentence(request_text(request, SHOWN_DONE));
    if (done)
        ui_notice(h, done);
    const bool late = work->now - batch.created > BATCH_UNDO_HOURS * 3600;
    if (batch.undone)
        ui_warning(h, _("Lần nhập này đã được hoàn tác."));
    else if (n && !late)
        put_obstacles(h, request->arena, obstacles, n);
    else if (!late && request_may_on(request, ACT_DECIDE, &request->bearing))
        put_undo(h, request, &batch);
    if (n_asides)
        put_asides(h, request->arena, asides, n_asides);
    html_open(h, "p");
    ui_link(h, STR("/nhap-bang"), str_from(_("Mọi lần nhập bảng")));
    html_close(h, "p");
    ui_end(reply);
}

static void undo_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (batch_undo(work, request->id, &err))
        reply_redirect(reply, str_printf(request->arena, "/nhap-bang/%lld?da=hoan-tac", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_batches = {
    .method = METHOD_GET, .path = "/nhap-bang", .act = ACT_SEE, .work = ROUTE_READS, .params = batches_params,
    .handle = batches_page,
};
const struct route route_batch = {
    .method = METHOD_GET, .path = "/nhap-bang/{id}", .act = ACT_SEE, .thing = THING_BATCH, .work = ROUTE_READS,
    .params = batch_params, .handle = batch_page,
};
const struct route route_batch_undo_send = {
    .method = METHOD_POST, .path = "/nhap-bang/{id}/hoan-tac", .back = "/nhap-bang", .act = ACT_DECIDE,
    .thing = THING_BATCH, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = undo_send,
};
