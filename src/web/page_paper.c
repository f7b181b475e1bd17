/* One paper: its text at the left with everything found in place, at the right what it demands and what it lacks. */
#include "web/book_view.h"
#include "web/letters.h"
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

static struct str day_text(struct arena *arena, struct date date)
{
    char day[DATE_TEXT_MAX];
    return date_is(date) ? str_copy(arena, str_from(date_vi(date, day))) : STR("");
}

/* --- the header --- */

static void put_fact(struct html *h, const char *name, struct str value)
{
    if (str_empty(value))
        return;
    html_line(h, "dt", str_from(name));
    html_line(h, "dd", value);
}

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
    put_fact(h, _("Cơ quan ban hành"), document->issuer);
    html_line(h, "dt", str_from(_("Ngày ban hành")));
    html_open(h, "dd");
    ui_date(h, document->issued, _("chưa có, cần bổ sung"));
    html_close(h, "dd");
    put_fact(h, _("Ngày nhận"), day_text(arena, document->received));
    put_arrival(h, work, document->id);
    (void)book_put_places(h, request, work, document->id, &ignored);
    put_fact(h, _("Người ký"), document->signer_name);
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
    put_shown(h, "ngay-cu", day_text(arena, document->issued));
    put_shown(h, "nhan-cu", day_text(arena, document->received));
    put_shown(h, "so-cu", document->number);
    put_shown(h, "ky-hieu-cu", document->symbol);
    put_shown(h, "co-quan-cu", document->issuer);
    put_shown(h, "trich-yeu-cu", document->subject);
    ui_field(h, &(struct ui_field){.id = "issued", .name = "ngay", .label = _("Ngày ban hành"), .numeric = true,
                                   .value = day_text(arena, document->issued), .placeholder = _("ngày/tháng/năm"),
                                   .hint = date_is(document->issued) ? NULL : _("Cần có để tính hạn.")});
    ui_field(h, &(struct ui_field){.id = "received", .name = "nhan", .label = _("Ngày nhận"), .numeric = true,
                                   .value = day_text(arena, document->received), .placeholder = _("ngày/tháng/năm")});
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

/* --- the tasks --- */

static struct str joined(struct arena *arena, const struct str *names, size_t n, const char *between)
{
    struct buf out = {0};
    for (size_t i = 0; i < n; i++)
        buf_printf(&out, "%s%.*s", i ? between : "", STR_ARG(names[i]));
    const struct str all = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return all;
}

static void put_kind_option(struct html *h, enum deadline_kind kind, const char *words, enum deadline_kind chosen)
{
    ui_option(h, str_from(deadline_kind_name(kind)), str_from(words), kind == chosen);
}

static void put_deadline_kinds(struct html *h, const char *id, enum deadline_kind chosen)
{
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", str_from(_("Loại thời hạn")), A_Z("for", id));
    html_open_with(h, "select", A_Z("id", id), A_Z("name", "loai-han"));
    put_kind_option(h, DEADLINE_NONE, _("không ghi thời hạn"), chosen);
    put_kind_option(h, DEADLINE_DATE, _("một ngày cụ thể"), chosen);
    put_kind_option(h, DEADLINE_RELATIVE, _("tính từ một sự kiện"), chosen);
    put_kind_option(h, DEADLINE_IMMEDIATE, _("làm ngay"), chosen);
    put_kind_option(h, DEADLINE_RECURRING, _("định kỳ"), chosen);
    put_kind_option(h, DEADLINE_PERIOD, _("trong một khoảng thời gian"), chosen);
    html_close(h, "select");
    html_close(h, "p");
}

/* The fields of a task; `key` makes their ids unique on the page. */
static void put_task_fields(struct html *h, struct arena *arena, const struct task_record *task, const char *key)
{
    static const struct task_record none = {.due = {.kind = DEADLINE_NONE}};
    const struct task_record *t = task ? task : &none;
    const struct str id = str_printf(arena, "%s-words", key), who = str_printf(arena, "%s-who", key),
                     date = str_printf(arena, "%s-date", key), words = str_printf(arena, "%s-when", key),
                     kind = str_printf(arena, "%s-kind", key), what = str_printf(arena, "%s-what", key),
                     through = str_printf(arena, "%s-through", key);
    ui_field(h, &(struct ui_field){.id = id.p, .name = "noi-dung", .label = _("Nội dung"), .lines = 4, .value = t->words,
                                   .required = true});
    ui_field(h, &(struct ui_field){.id = who.p, .name = "don-vi", .label = _("Đơn vị thực hiện"), .lines = 2,
                                   .value = joined(arena, t->assignees, t->n_assignees, "\n"),
                                   .hint = _("Mỗi đơn vị một dòng.")});
    put_deadline_kinds(h, kind.p, t->due.kind);
    ui_field(h, &(struct ui_field){.id = date.p, .name = "han", .label = _("Ngày đến hạn"), .numeric = true,
                                   .value = day_text(arena, t->due.date), .placeholder = _("ngày/tháng/năm")});
    ui_field(h, &(struct ui_field){.id = words.p, .name = "loi-han", .label = _("Lời văn về thời hạn"),
                                   .value = t->due.words});
    ui_field(h, &(struct ui_field){.id = what.p, .name = "san-pham", .label = _("Sản phẩm"), .value = t->deliverable});
    ui_field(h, &(struct ui_field){.id = through.p, .name = "qua", .label = _("Gửi qua"), .value = t->channel});
}

static void put_task_about(struct html *h, struct work *work, const struct task_record *task)
{
    html_open_with(h, "dl", A_Z("class", "facts"));
    html_line(h, "dt", str_from(_("Đơn vị")));
    html_line_with(h, "dd",
                   task->n_assignees ? joined(work->arena, task->assignees, task->n_assignees, "; ")
                                     : str_from(_("chưa rõ đơn vị")),
                   A_Z("class", "assignees"));
    html_line(h, "dt", str_from(_("Thời hạn")));
    html_open_with(h, "dd", A_Z("class", "deadline"));
    ui_due(h, work->arena, &task->due, due_lamp(&task->due, DUE_OPEN, DATE_NONE, work->today), work->today);
    html_close(h, "dd");
    put_fact(h, _("Sản phẩm"), task->deliverable);
    put_fact(h, _("Gửi qua"), task->channel);
    html_close(h, "dl");
}

/* `look`: it means several units of the tree, and their list is seen before it binds. */
static void put_task_actions(struct html *h, const struct request *request, const struct task_record *task, bool look)
{
    struct arena *arena = request->arena;
    const long long id = (long long)task->id;
    const struct str list = str_printf(arena, "/nhiem-vu/%lld/danh-sach", id);
    if (look) {
        html_open_with(h, "p", A_Z("class", "actions"));
        html_line_with(h, "a", str_from(_("Xem danh sách đơn vị, rồi giao việc")), A_Z("class", "button"),
                       A_URL("href", list), A_TEXT("id", str_printf(arena, "list-%lld", id)));
        html_close(h, "p");
    } else {
        ui_form(h, request, str_printf(arena, "/nhiem-vu/%lld/xac-nhan", id),
                str_printf(arena, "confirm-form-%lld", id).p);
        html_line_with(h, "button", str_from(_("Xác nhận, giao việc")), A_Z("type", "submit"), A_Z("class", "confirm"),
                       A_TEXT("id", str_printf(arena, "confirm-%lld", id)));
        html_close(h, "form");
    }

    html_open_with(h, "details", A_Z("class", "edit"), A_TEXT("id", str_printf(arena, "edit-%lld", id)));
    html_line(h, "summary", str_from(_("Sửa rồi xác nhận")));
    ui_form(h, request, str_printf(arena, "/nhiem-vu/%lld/xac-nhan", id), str_printf(arena, "edit-form-%lld", id).p);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "sua"), A_Z("value", "1"));
    put_task_fields(h, arena, task, str_printf(arena, "t%lld", id).p);
    html_line_with(h, "button", str_from(_("Xác nhận bản đã sửa")), A_Z("type", "submit"),
                   A_TEXT("id", str_printf(arena, "confirm-edited-%lld", id)));
    html_text(h, STR(" "));
    html_line_with(h, "button", str_from(_("Xem danh sách đơn vị")), A_Z("type", "submit"), A_Z("class", "quiet"),
                   A_URL("formaction", list), A_TEXT("id", str_printf(arena, "list-edited-%lld", id)));
    html_close(h, "form");
    html_close(h, "details");

    html_open_with(h, "details", A_Z("class", "edit"), A_TEXT("id", str_printf(arena, "drop-%lld", id)));
    html_line(h, "summary", str_from(_("Bỏ, không phải nhiệm vụ")));
    ui_form(h, request, str_printf(arena, "/nhiem-vu/%lld/bo", id), str_printf(arena, "reject-form-%lld", id).p);
    const struct str why = str_printf(arena, "why-%lld", id);
    ui_field(h, &(struct ui_field){.id = why.p, .name = "ly-do", .label = _("Lý do (không bắt buộc)"), .value = STR("")});
    html_line_with(h, "button", str_from(_("Bỏ nhiệm vụ này")), A_Z("type", "submit"), A_Z("class", "quiet"),
                   A_TEXT("id", str_printf(arena, "reject-%lld", id)));
    html_close(h, "form");
    html_close(h, "details");
}

/* The first doubted word that ends behind a place of the text. */
static size_t doubt_behind(const struct paper_view *view, uint32_t offset)
{
    size_t low = 0, high = view->n_doubts;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (view->doubts[middle].span.to <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Doubted words of a task that waits: who confirms it looks at these first. */
static void put_task_doubts(struct html *h, const struct paper_view *view, const struct task_record *task)
{
    enum { SHOWN = 8 };
    size_t n = 0;
    for (size_t i = doubt_behind(view, task->place.span.from);
         i < view->n_doubts && view->doubts[i].span.from < task->place.span.to && n <= SHOWN; i++, n++) {
        if (n == 0) {
            html_open_with(h, "p", A_Z("class", "doubted"));
            html_text(h, STR("Chữ máy đọc chưa chắc: "));
        } else {
            html_text(h, STR(", "));
        }
        if (n == SHOWN) {
            html_text(h, STR("…"));
            continue;
        }
        html_line_with(h, "a", str_at(view->paper->text->s, view->doubts[i].span),
                       A_URL("href", str_printf(view->arena, "#ngo-%zu", i + 1)));
    }
    if (n)
        html_close(h, "p");
}

static void put_task(struct html *h, const struct request *request, struct work *work, const struct paper_view *view,
                     size_t at)
{
    const struct task_record *task = &view->tasks[at];
    static const char *const classes[] = {"proposal", "proposal confirmed", "proposal rejected"};
    static const char *const words[] = {N_("chờ xác nhận"), N_("đã giao"), N_("đã bỏ")};
    struct arena *arena = request->arena;
    const long long id = (long long)task->id;
    html_open_with(h, "li", A_Z("class", classes[task->status]), A_TEXT("id", str_printf(arena, "nv-%lld", id)),
                   A_INT("tabindex", -1), A_INT("data-task", task->id));
    html_open_with(h, "p", A_Z("class", "proposal-head"));
    html_open_with(h, "strong", A_Z("class", "ordinal"));
    html_printf(h, _("Nhiệm vụ %zu"), at + 1);
    html_close(h, "strong");
    html_text(h, STR(" "));
    html_line_with(h, "span", str_from(_(words[task->status])), A_Z("class", "tag"));
    html_text(h, STR(" "));
    if (task->place.line && task->status != TASK_REJECTED) {
        html_open_with(h, "a", A_URL("href", str_printf(arena, "#v-%lld", id)), A_Z("class", "jump"));
        html_printf(h, _("xem lời văn, dòng %u"), task->place.line);
        html_close(h, "a");
    }
    if (task->status == TASK_CONFIRMED) {
        html_text(h, STR(" "));
        html_open_with(h, "a", A_URL("href", str_printf(arena, "/viec/%lld", id)), A_Z("class", "jump"));
        html_say(h, _("mở việc"));
        html_close(h, "a");
    }
    html_close(h, "p");
    html_line_with(h, "p", task->words, A_Z("class", "order"));
    if (task->status == TASK_PROPOSED)
        put_task_doubts(h, view, task);
    put_task_about(h, work, task);
    if (task->status == TASK_REJECTED && !str_empty(task->reason))
        html_line_with(h, "p", task->reason, A_Z("class", "reason"));
    bool look = false;
    if (task->status == TASK_PROPOSED && request_may_on(request, ACT_DECIDE, &request->bearing) &&
        set_needs_look(work, task, &look, NULL))
        put_task_actions(h, request, task, look);
    html_close(h, "li");
}

static void put_add(struct html *h, const struct request *request, int64_t document)
{
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", "add-box"));
    html_line(h, "summary", str_from(_("Thêm nhiệm vụ mà phần mềm chưa thấy")));
    ui_form(h, request, str_printf(request->arena, "/van-ban/%lld/them", (long long)document), "add-form");
    put_task_fields(h, request->arena, NULL, "new");
    html_line_with(h, "button", str_from(_("Thêm, giao việc")), A_Z("type", "submit"), A_Z("id", "add"));
    html_close(h, "form");
    html_close(h, "details");
}

static void put_tasks(struct html *h, const struct request *request, struct work *work, const struct document *document,
                      const struct paper_view *view)
{
    const bool writes = request_may_on(request, ACT_DECIDE, &request->bearing);
    html_open_with(h, "section", A_Z("class", "tasks"), A_Z("id", "nhiem-vu"), A_Z("aria-labelledby", "tasks-title"));
    html_open_with(h, "h2", A_Z("id", "tasks-title"));
    html_printf(h, _("Nhiệm vụ: %lld chờ xác nhận, %lld đã giao"), (long long)document->proposed,
                (long long)document->confirmed);
    html_close(h, "h2");
    review_put(h, request, work, document);
    org_ask_put(h, request, work, document->id);
    if (document->confirmed > 0) {
        html_open(h, "p");
        html_line_with(h, "a", str_from(_("Xem việc đã giao theo văn bản này")), A_Z("id", "assigned"),
                       A_URL("href", str_printf(request->arena, "/viec?van-ban=%lld", (long long)document->id)));
        html_text(h, STR(" · "));
        html_line_with(h, "a", STR("Tiến độ từng đơn vị"), A_Z("id", "cascade"),
                       A_URL("href", str_printf(request->arena, "/van-ban/%lld/tien-do", (long long)document->id)));
        html_close(h, "p");
    }
    if (document->proposed > 0 && writes) {
        ui_form(h, request, str_printf(request->arena, "/van-ban/%lld/xac-nhan-het", (long long)document->id),
                "confirm-all-form");
        html_open_with(h, "button", A_Z("type", "submit"), A_Z("id", "confirm-all"), A_Z("class", "quiet"));
        html_printf(h, _("Xác nhận cả %lld nhiệm vụ"), (long long)document->proposed);
        html_close(h, "button");
        html_close(h, "form");
        html_line_with(h, "p", str_from(_("Phím tắt: j, k để xuống, lên; Enter để xác nhận; x để bỏ; e để sửa.")),
                       A_Z("class", "hint keys"));
    }
    if (view->n_tasks == 0)
        html_line_with(h, "p", str_from(_("Không thấy nhiệm vụ nào trong văn bản này.")), A_Z("class", "none"));
    else {
        html_open_with(h, "ol", A_Z("class", "proposals"), A_Z("id", "proposals"));
        for (size_t i = 0; i < view->n_tasks; i++)
            put_task(h, request, work, view, i);
        html_close(h, "ol");
    }
    if (writes)
        put_add(h, request, document->id);
    html_close(h, "section");
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
    put_tasks(h, request, work, document, view);
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
