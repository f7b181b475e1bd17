#include "web/paper_tasks.h"

#include "office/set.h"
#include "web/org_ask.h"
#include "web/review.h"
#include "web/ui.h"

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
                                   .value = ui_day_text(arena, t->due.date), .placeholder = _("ngày/tháng/năm")});
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
    ui_fact(h, _("Sản phẩm"), task->deliverable);
    ui_fact(h, _("Gửi qua"), task->channel);
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

void paper_tasks_put(struct html *h, const struct request *request, struct work *work, const struct document *document,
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
