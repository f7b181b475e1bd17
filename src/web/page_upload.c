/* Papers sent from a browser: each file is a unit of work of its own, so that a bad one costs only itself. */
#include "office/document.h"
#include "office/once.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/upload.h"

static const struct param upload_params[PARAMS_MAX] = {
    {"tep", N_("Tệp văn bản"), PARAM_FILES, 0},
};

enum outcome { OUTCOME_NEW, OUTCOME_HELD, OUTCOME_REFUSED };

struct result {
    enum outcome outcome;
    struct str name;
    int64_t document;
    struct str title;
    int64_t proposed;
    struct str sentence; /* why it was refused, or what the clerk should look at */
};

static bool keep_once(const struct request *request, const struct uploaded *sent, struct result *result,
                      struct document *ret_document, bool *ret_held, struct err *err)
{
    struct work work;
    if (!work_begin(request->office, STORE_WRITE, request_actor(request), request->arena, &work, err))
        return false;
    const bool kept = document_register(&work, sent->name, &sent->source, sent->paper, &result->document, ret_held, err) &&
                      document_get(&work, result->document, ret_document, err);
    return work_end(&work, kept, kept ? err : NULL) && kept;
}

static bool take_one(const struct request *request, const struct upload *upload, struct result *result, struct err *err)
{
    struct uploaded sent;
    struct document document;
    struct work_tries tries = {0};
    bool held = false;
    if (!upload_read(request, upload, false, &sent, err) || !paper_refuse_unfit(sent.paper, sent.name, err))
        return false;
    while (!keep_once(request, &sent, result, &document, &held, err))
        if (!work_again(&tries, err))
            return false;
    result->outcome = held ? OUTCOME_HELD : OUTCOME_NEW;
    result->title = document_title(request->arena, &document);
    result->proposed = document.proposed;
    if (!date_is(document.issued))
        result->sentence = str_from(_("Văn bản chưa có ngày ban hành, cần bổ sung."));
    else if (sent.source.text.cut)
        result->sentence = str_from(_("Tệp bị mất phần cuối. Hãy đối chiếu với tệp gốc."));
    else if (text_converted_from(&sent.source.text))
        result->sentence = str_printf(request->arena, _("Tệp viết theo bảng mã %s, đã được đổi sang Unicode. Hãy đối "
                                                        "chiếu với tệp gốc."),
                                      text_converted_from(&sent.source.text));
    else if (sent.source.unread)
        result->sentence = str_printf(request->arena, _("Có %u trang là ảnh nên không đọc được chữ. Hãy xem các trang đó "
                                                        "trong tệp gốc."),
                                      (unsigned)sent.source.unread);
    else if (sent.source.format == READER_SCAN || sent.source.n_doubts)
        result->sentence = str_printf(request->arena, _("Bản quét, máy nhận dạng chữ có thể sai; %zu chữ đọc chưa chắc. Hãy "
                                                        "đối chiếu với tệp gốc."),
                                      sent.source.n_doubts);
    return true;
}

static void put_result(struct html *h, const struct request *request, const struct result *result)
{
    static const char *const classes[] = {"result new", "result held", "result refused"};
    html_open_with(h, "li", A_Z("class", classes[result->outcome]));
    if (result->outcome == OUTCOME_REFUSED) {
        html_line_with(h, "strong", str_from(_("Không nhận")), A_Z("class", "what"));
        html_text(h, STR(" "));
        html_line(h, "span", result->sentence);
        html_close(h, "li");
        return;
    }
    html_line_with(h, "strong", str_from(result->outcome == OUTCOME_NEW ? _("Đã nhận") : _("Đã có từ trước")),
                   A_Z("class", "what"));
    html_text(h, STR(" "));
    html_line_with(h, "a", result->title,
                   A_URL("href", str_printf(request->arena, "/van-ban/%lld", (long long)result->document)));
    html_text(h, STR(" "));
    html_line_with(h, "span", result->name, A_Z("class", "file"));
    html_text(h, STR(" "));
    html_open(h, "span");
    html_printf(h, _("%lld nhiệm vụ chờ xác nhận."), (long long)result->proposed);
    html_close(h, "span");
    if (!str_empty(result->sentence)) {
        html_text(h, STR(" "));
        html_line(h, "span", result->sentence);
    }
    html_close(h, "li");
}

static void upload_send(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    struct result *results = ARENA_ARRAY(request->arena, struct result, request->n_uploads + 1);
    size_t kept = 0;
    for (size_t i = 0; i < request->n_uploads; i++) {
        struct err err = {0};
        results[i].name = request->uploads[i].name;
        if (take_one(request, &request->uploads[i], &results[i], &err)) {
            kept++;
            continue;
        }
        results[i].outcome = OUTCOME_REFUSED;
        results[i].sentence = str_copy(request->arena, str_from(err.text));
    }
    if (request->n_uploads == 1 && kept == 1) {
        reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld", (long long)results[0].document));
        return;
    }
    struct html *h = ui_begin(request, reply, _("Kết quả tải lên"), NAV_PAPERS);
    ui_title(h, _("Kết quả tải lên"), NULL);
    if (request->n_uploads == 0)
        ui_warning(h, _("Chưa chọn tệp nào. Hãy quay lại, chọn tệp rồi bấm Tải lên."));
    html_open_with(h, "ul", A_Z("class", "results"), A_Z("id", "results"));
    for (size_t i = 0; i < request->n_uploads; i++)
        put_result(h, request, &results[i]);
    if (request->n_uploads == 0)
        html_line(h, "li", str_from(_("Không có tệp.")));
    html_close(h, "ul");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Về danh sách văn bản")), A_Z("class", "button"), A_URL("href", STR("/van-ban")));
    html_close(h, "p");
    ui_end(reply);
    if (request->n_uploads && kept == 0)
        reply->status = 422;
}

const struct route route_upload_send = {
    .method = METHOD_POST, .path = "/van-ban/tai-len", .back = "/van-ban",
    .act = ACT_REGISTER, .work = ROUTE_OWN, .lane = LANE_UPLOAD,
    .body_max = UPLOAD_BODY_MAX, .params = upload_params, .handle = upload_send,
};
