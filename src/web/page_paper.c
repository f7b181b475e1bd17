/* One paper: its text at the left with everything found in place, at the right what it demands and what it lacks. */
#include "web/book_view.h"
#include "web/letters.h"
#include "web/paper_tasks.h"
#include "web/paper_view.h"

#include "office/access.h"
#include "office/archive.h"
#include "office/arrival.h"
#include "office/journal.h"
#include "office/set.h"
#include "web/org_ask.h"
#include "web/page.h"
#include "web/paper_marks.h"
#include "web/review.h"
#include "web/ui.h"
#include "web/web.h"

enum { PAPER_DONE };
static const struct param paper_params[PARAMS_MAX] = {
    [PAPER_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

/* Whose mail it hung on; nothing when it came in another way. */
static void put_arrival(struct html *h, struct work *work, int64_t document)
{
    struct arrival arrival;
    struct err ignored;
    bool came = false;
    if (!arrival_of(work, document, &arrival, &came, &ignored) || !came)
        return;
    html_line(h, "dt", str_from(_("Nhận qua thư")));
    html_open_with(h, "dd", A_Z("id", "arrival"));
    ui_time(h, arrival.at);
    html_say(h, _(", từ "));
    if (!str_empty(arrival.name))
        html_printf(h, "%.*s, ", STR_ARG(arrival.name));
    html_text(h, str_empty(arrival.address) ? str_from(_("người không ghi địa chỉ")) : arrival.address);
    html_close(h, "dd");
}

static void put_facts(struct html *h, const struct request *request, struct work *work, const struct document *document,
                      const struct flaws *flaws)
{
    struct arena *arena = work->arena;
    struct err ignored;
    html_open_with(h, "dl", A_Z("class", "facts"), A_Z("id", "facts"));
    ui_fact(h, _("Cơ quan ban hành"), document->issuer);
    html_line(h, "dt", str_from(_("Ngày ban hành")));
    html_open(h, "dd");
    ui_date(h, document->issued, _("chưa có, cần bổ sung"));
    html_close(h, "dd");
    ui_fact(h, _("Ngày nhận"), ui_day_text(arena, document->received));
    put_arrival(h, work, document->id);
    (void)book_put_places(h, request, work, document->id, &ignored);
    ui_fact(h, _("Người ký"), document->signer_name);
    html_line(h, "dt", str_from(_("Tệp gốc")));
    html_open(h, "dd");
    html_line_with(h, "a", document->file,
                   A_URL("href", str_printf(arena, "/van-ban/%lld/tep", (long long)document->id)), A_Z("id", "original"));
    html_close(h, "dd");
    html_line(h, "dt", str_from(_("Kiểm tra")));
    html_open(h, "dd");
    html_line_with(h, "a", flaws_sum(arena, flaws), A_URL("href", STR("#kiem-tra")), A_Z("id", "flaws-sum"));
    html_close(h, "dd");
    html_close(h, "dl");
}

static void put_shown(struct html *h, const char *name, struct str value)
{
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", name), A_TEXT("value", value.p ? value : STR("")));
}

static void put_header_form(struct html *h, const struct request *request, const struct document *document)
{
    struct arena *arena = request->arena;
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", "header-box"),
                   A_IF(!date_is(document->issued), "open"));
    html_line(h, "summary", str_from(_("Bổ sung, sửa phần đầu văn bản")));
    ui_form(h, request, str_printf(arena, "/van-ban/%lld/sua", (long long)document->id), "header-form");
    put_shown(h, "ngay-cu", ui_day_text(arena, document->issued));
    put_shown(h, "nhan-cu", ui_day_text(arena, document->received));
    put_shown(h, "so-cu", document->number);
    put_shown(h, "ky-hieu-cu", document->symbol);
    put_shown(h, "co-quan-cu", document->issuer);
    put_shown(h, "trich-yeu-cu", document->subject);
    ui_field(h, &(struct ui_field){.id = "issued", .name = "ngay", .label = _("Ngày ban hành"), .numeric = true,
                                   .value = ui_day_text(arena, document->issued), .placeholder = _("ngày/tháng/năm"),
                                   .hint = date_is(document->issued) ? NULL : _("Cần có để tính hạn.")});
    ui_field(h, &(struct ui_field){.id = "received", .name = "nhan", .label = _("Ngày nhận"), .numeric = true,
                                   .value = ui_day_text(arena, document->received), .placeholder = _("ngày/tháng/năm")});
    /* the two days come first: what is due hangs on them */
    html_open_with(h, "details", A_Z("class", "wide"), A_Z("id", "header-more"));
    html_line(h, "summary", str_from(_("Số, ký hiệu, cơ quan, trích yếu")));
    ui_field(h, &(struct ui_field){.id = "number", .name = "so", .label = _("Số"), .value = document->number});
    ui_field(h, &(struct ui_field){.id = "symbol", .name = "ky-hieu", .label = _("Ký hiệu"), .value = document->symbol,
                                   .placeholder = "TB/TU"});
    ui_field(h, &(struct ui_field){.id = "issuer", .name = "co-quan", .label = _("Cơ quan ban hành"),
                                   .value = document->issuer});
    ui_field(h, &(struct ui_field){.id = "subject", .name = "trich-yeu", .label = _("Trích yếu"), .lines = 3,
                                   .value = document->subject});
    html_close(h, "details");
    html_line_with(h, "button", str_from(_("Ghi phần đầu")), A_Z("type", "submit"), A_Z("id", "save-header"));
    html_close(h, "form");
    html_close(h, "details");
}

/* --- what it cites --- */

static void put_citations(struct html *h, const struct paper_view *view)
{
    struct arena *arena = view->arena;
    if (view->n_citations == 0)
        return;
    html_open_with(h, "section", A_Z("id", "citations"), A_Z("aria-labelledby", "citations-title"));
    html_line_with(h, "h2", str_from(_("Văn bản được viện dẫn")), A_Z("id", "citations-title"));
    html_open_with(h, "ul", A_Z("class", "citations"));
    for (size_t i = 0; i < view->n_citations; i++) {
        const struct document_citation *citation = &view->citations[i];
        if (view->repeated[i])
            continue;
        html_open(h, "li");
        if (citation->target)
            ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)citation->target), citation->text);
        else
            html_line(h, "span", citation->text);
        html_text(h, STR(" "));
        if (!citation->target) {
            html_line_with(h, "span", str_from(_("chưa có trong kho")), A_Z("class", "none"));
            html_text(h, STR(" "));
        }
        html_open_with(h, "a", A_Z("class", "jump"), A_URL("href", str_printf(arena, "#vd-%zu", i + 1)));
        html_printf(h, _("dòng %u"), citation->place.line);
        html_close(h, "a");
        html_close(h, "li");
    }
    html_close(h, "ul");
    html_close(h, "section");
}

/* --- the page --- */

/* Those who may share see whether they do, and one button. */
static void put_sharing(struct html *h, const struct request *request, int64_t document, bool shared)
{
    if (!request_may_on(request, ACT_SHARE, &request->bearing))
        return;
    ui_form(h, request,
            str_printf(request->arena, "/van-ban/%lld/%s", (long long)document, shared ? "thoi-chia-se" : "chia-se"),
            "share-form");
    html_line_with(h, "p", str_from(shared ? _("Văn bản này đang được chia sẻ với mọi cấp dưới.")
                                           : _("Cấp dưới chỉ xem được khi được giao việc hoặc có tên ở nơi nhận.")),
                   A_Z("class", "hint"), A_Z("id", "sharing"));
    html_line_with(h, "button", str_from(shared ? _("Thôi chia sẻ") : _("Chia sẻ với mọi cấp dưới")),
                   A_Z("type", "submit"), A_Z("class", "quiet"), A_Z("id", "share"));
    html_close(h, "form");
}

/* How many words of a scan are doubted, and how they look below. */
static void put_doubted(struct html *h, size_t n)
{
    if (n == 0)
        return;
    html_open_with(h, "p", A_Z("class", "doubted"), A_Z("id", "doubted"));
    html_open_with(h, "a", A_URL("href", STR("#ngo-1")));
    html_printf(h, "%zu chữ máy đọc chưa chắc", n);
    html_close(h, "a");
    html_text(h, STR(": xem lại trước khi xác nhận. Trong lời văn, chữ ấy "));
    html_line_with(h, "mark", STR("gạch chấm, có dấu hỏi"), A_Z("class", "doubt"));
    html_text(h, STR("."));
    html_close(h, "p");
}

static void put_all(struct request *request, struct work *work, struct reply *reply, const struct document *document,
                    const struct paper_view *view, bool shared)
{
    struct arena *arena = request->arena;
    struct err ignored;
    const struct str title = document_title(arena, document);
    struct html *h = ui_begin_wide(request, reply, str_z(arena, title), NAV_PAPERS);
    ui_title(h, str_z(arena, title), str_empty(document->subject) ? NULL : str_z(arena, document->subject));
    const char *done = ui_done_sentence(request_text(request, PAPER_DONE));
    if (done)
        ui_notice(h, done);
    if (view->n_tasks) {
        /* beside each other on a wide screen, one below the other on a phone */
        html_open_with(h, "p", A_Z("class", "to-tasks"));
        html_open_with(h, "a", A_URL("href", STR("#nhiem-vu")), A_Z("id", "to-tasks"));
        html_printf(h, _("Đến %zu nhiệm vụ"), view->n_tasks);
        html_close(h, "a");
        html_close(h, "p");
    }
    put_doubted(h, view->n_doubts);
    flaws_put_jump(h, arena, view->flaws);
    html_open_with(h, "div", A_Z("class", "desk"));
    html_open_with(h, "div", A_Z("class", "left"));
    paper_view_put(h, view);
    html_close(h, "div");
    html_open_with(h, "div", A_Z("class", "right"));
    put_facts(h, request, work, document, view->flaws);
    put_sharing(h, request, document->id, shared);
    if (request_may_on(request, ACT_CORRECT, &request->bearing))
        put_header_form(h, request, document);
    if (request_may(request, ACT_REGISTER))
        (void)book_put_copy_forms(h, request, work, document->id, &ignored);
    paper_tasks_put(h, request, work, document, view);
    letters_put_of_paper(h, request, document->id);
    flaws_put(h, arena, view->flaws);
    put_citations(h, view);
    html_close(h, "div");
    html_close(h, "div");
    ui_end(reply);
}

/* How a docx looks, read from its file anew; NULL for a text, for a file that takes too long to open for every look at
 * its paper, and when today's reader finds another text in it than what is held, which places would not fit. */
static bool find_layout(const struct request *request, struct work *work, const struct document *document,
                        const struct layout **ret_page, struct err *err)
{
    enum { SIZE_MAX_BYTES = 4 * 1024 * 1024 };
    struct source source;
    struct str bytes;
    *ret_page = NULL;
    if (!document->whole_paragraphs || document->size > SIZE_MAX_BYTES)
        return true;
    if (!document_file(work, document->id, &bytes, err))
        return false;
    const char *name = str_z(work->arena, document->file);
    if (reader_needs(bytes) != READER_NEEDS_NOTHING)
        return true;
    if (jail_paper_page(request->options->jail, work->arena, name, bytes, &source, NULL) &&
        str_eq(source.text.s, document->text))
        *ret_page = source.page;
    return true;
}

static bool find_flaws(const struct request *request, struct work *work, const struct document *document,
                       const struct paper *paper, struct flaws **ret_flaws, struct err *err)
{
    struct office_archive archive;
    struct check_options options = {.archive = &archive.archive};
    archive_open(&archive, work, work->arena, document->id);
    if (!find_layout(request, work, document, &options.page, err))
        return false;
    *ret_flaws = flaws_find(work->arena, paper, &options);
    if (archive.failed)
        *err = archive.err;
    return !archive.failed;
}

/* Without those of which the page shows nothing. */
static size_t shown_doubts(struct str text, struct doubt *doubts, size_t n)
{
    size_t kept = 0;
    for (size_t i = 0; i < n && doubts[i].span.to <= text.n; i++)
        if (paper_view_shows(str_at(text, doubts[i].span)))
            doubts[kept++] = doubts[i];
    return kept;
}

static void paper_page(struct request *request, struct work *work, struct reply *reply)
{
    struct document document;
    struct paper_view view = {.arena = request->arena};
    struct document_citation *citations;
    struct task_record *tasks;
    struct text text;
    struct access access;
    struct doubt *doubts;
    struct arrival_stamp stamp;
    bool stamped;
    struct err err = {0};
    if (!document_get(work, request->id, &document, &err) || !access_of(work, request->id, &access, &err) ||
        !document_citations(work, request->id, &citations, &view.n_citations, &err) ||
        !task_of_document(work, request->id, &tasks, &view.n_tasks, &err) ||
        !text_admit(request->arena, document.text, "", &text, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    view.paper = paper_parse(request->arena, &text, document.whole_paragraphs);
    view.citations = citations;
    view.repeated = marks_repeated(request->arena, citations, view.n_citations);
    view.tasks = tasks;
    if (!find_flaws(request, work, &document, view.paper, &view.flaws, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (!document_doubts(work, document.id, &doubts, &view.n_doubts, &err) ||
        !arrival_stamp_of_paper(work, document.id, &stamp, &stamped, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    view.doubts = doubts;
    view.n_doubts = shown_doubts(document.text, doubts, view.n_doubts);
    view.stamp = stamped ? &stamp : NULL;
    put_all(request, work, reply, &document, &view, access.shared);
}

static void paper_file(struct request *request, struct work *work, struct reply *reply)
{
    struct document document;
    struct str bytes;
    struct err err = {0};
    if (!document_get(work, request->id, &document, &err) || !document_file(work, request->id, &bytes, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    reply_attach(reply, request, document.file, bytes);
}

const struct route route_paper = {
    .method = METHOD_GET, .path = "/van-ban/{id}", .act = ACT_SEE, .thing = THING_DOCUMENT, .work = ROUTE_READS,
    .params = paper_params, .handle = paper_page,
};
const struct route route_paper_file = {
    .method = METHOD_GET, .path = "/van-ban/{id}/tep", .act = ACT_SEE, .thing = THING_DOCUMENT, .work = ROUTE_READS,
    .handle = paper_file,
};
