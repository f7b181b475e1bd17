/* One task: who owes it, what was done, the words it comes from, and its history. */
#include "office/assignment.h"
#include "office/task.h"
#include "web/download.h"
#include "web/history.h"
#include "web/later.h"
#include "web/moves.h"
#include "web/onward_view.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/units.h"
#include "writer/owed_table.h"

/* As many as can each have their forms on the page; of more there is a table, and each has a page of its own. */
enum { CARDS_MAX = 3, TABLE_PAGE = 500 };

enum { TASK_DONE, TASK_LAMP, TASK_PAGE };
static const struct param task_params[PARAMS_MAX] = {
    [TASK_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
    [TASK_LAMP] = {"den", N_("Tình trạng"), PARAM_WORD, 30},
    [TASK_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
};

static struct assignment_filter task_filter(const struct request *request)
{
    enum lamp lamp;
    const bool by_lamp = ui_lamp_from_slug(request_text(request, TASK_LAMP), &lamp);
    return (struct assignment_filter){.lamp = by_lamp ? (int)lamp : -1, .task = request->id};
}

static struct str task_address(const struct request *request, const char *verb)
{
    struct url url;
    url_start(&url, str_printf(request->arena, "/viec/%lld%s", (long long)request->id, verb).p);
    url_add(&url, request->arena, "den", request_text(request, TASK_LAMP));
    return url_take(&url, request->arena);
}

/* --- assignments --- */

/* What belongs to the assignments of a task, all of them together. */
struct around {
    struct onward_count *onward;
    struct extension *extensions;
    size_t n_onward, n_extensions;
};

static void put_assignment(struct html *h, const struct request *request, struct work *work,
                           const struct assignment *row, const struct around *around)
{
    html_open_with(h, "li", A_Z("class", "assignment"), A_INT("data-assignment", row->id),
                   A_TEXT("id", str_printf(work->arena, "giao-%lld", (long long)row->id)));
    html_open_with(h, "p", A_Z("class", "proposal-head"));
    html_line_with(h, "a",
                   assignment_who(row),
                   A_URL("href", str_printf(work->arena, "/phan-cong/%lld", (long long)row->id)), A_Z("class", "who"));
    html_text(h, STR(" "));
    html_line_with(h, "span", str_from(assignment_state_word(row->state)), A_Z("class", "tag"));
    html_close(h, "p");
    html_open(h, "p");
    ui_due(h, work->arena, &row->due, row->lamp, work->today);
    html_close(h, "p");
    if (!str_empty(row->evidence)) {
        html_open(h, "p");
        html_line(h, "strong", str_from(_("Minh chứng: ")));
        html_text(h, row->evidence);
        html_close(h, "p");
    }
    if (!str_empty(row->reason)) {
        html_open(h, "p");
        html_line(h, "strong", str_from(_("Lý do: ")));
        html_text(h, row->reason);
        html_close(h, "p");
    }
    onward_put_count(h, around->onward, around->n_onward, row->id);
    if (moves_next(row->state))
        html_line_with(h, "p", str_from(moves_next(row->state)), A_Z("class", "hint next"));
    later_put_log(h, work->arena, row->id, around->extensions, around->n_extensions);
    moves_put(h, request, row, moves_for(request, row));
    later_put_extend(h, request, row);
    html_close(h, "li");
}

/* --- the page --- */

static void put_source(struct html *h, struct arena *arena, const struct task_record *task)
{
    html_open_with(h, "section", A_Z("id", "source"));
    html_line(h, "h2", str_from(_("Lời văn")));
    html_open_with(h, "blockquote", A_Z("class", "quote"));
    html_line(h, "p", task->words);
    if (task->document) {
        html_open(h, "footer");
        html_open_with(h, "a", A_Z("id", "source-link"),
                       A_URL("href", str_printf(arena, "/van-ban/%lld#v-%lld", (long long)task->document,
                                                (long long)task->id)));
        html_text(h, task->document_title);
        if (task->place.line)
            html_printf(h, _(", dòng %u"), task->place.line);
        html_close(h, "a");
        html_close(h, "footer");
    }
    html_close(h, "blockquote");
    if (!str_empty(task->deliverable) || !str_empty(task->channel)) {
        html_open_with(h, "dl", A_Z("class", "facts"));
        if (!str_empty(task->deliverable)) {
            html_line(h, "dt", str_from(_("Sản phẩm")));
            html_line(h, "dd", task->deliverable);
        }
        if (!str_empty(task->channel)) {
            html_line(h, "dt", str_from(_("Gửi qua")));
            html_line(h, "dd", task->channel);
        }
        html_close(h, "dl");
    }
    html_close(h, "section");
}

static void put_day_form(struct html *h, const struct request *request, const struct task_record *task)
{
    if (task->status != TASK_CONFIRMED || !due_needs_date(&task->due) ||
        !request_may_on(request, ACT_SET_DAY, &request->bearing))
        return;
    ui_form(h, request, str_printf(request->arena, "/viec/%lld/han", (long long)task->id), "day-form");
    ui_field(h, &(struct ui_field){.id = "day", .name = "han", .label = _("Nhập ngày đến hạn"), .numeric = true,
                                   .placeholder = _("ngày/tháng/năm"), .value = STR(""), .required = true,
                                   .hint = _("Lời văn chưa cho biết ngày; nhập khi đã rõ.")});
    html_line_with(h, "button", str_from(_("Ghi ngày đến hạn")), A_Z("type", "submit"), A_Z("id", "save-day"));
    html_close(h, "form");
}

/* Everything that the page shows. */
struct view {
    struct task_record task;
    struct page page;
    struct assignment *rows;
    size_t n;
    bool cards;
    struct around around;
    struct event event;
};

static bool load(const struct request *request, struct work *work, struct view *view, struct err *err)
{
    const struct assignment_filter filter = task_filter(request);
    view->page = ui_page_of(request_int(request, TASK_PAGE), TABLE_PAGE);
    if (!task_get(work, request->id, &view->task, err) ||
        !assignment_list(work, &filter, &view->page, &view->rows, &view->n, err) ||
        !event_get(work, request->id, &view->event, err))
        return false;
    view->cards = view->page.total <= CARDS_MAX && filter.lamp < 0;
    struct around *around = &view->around;
    return !view->cards || (onward_of_task(work, request->id, &around->onward, &around->n_onward, err) &&
                            extension_of_task(work, request->id, &around->extensions, &around->n_extensions, err));
}

static bool put_units(struct html *h, const struct request *request, struct work *work, const struct view *view,
                      struct err *err)
{
    const struct assignment_filter filter = task_filter(request);
    const struct str address = str_printf(work->arena, "/viec/%lld", (long long)request->id);
    if (!view->cards && !units_put_counts(h, work, &filter, address, err))
        return false;
    if (view->cards && view->n) {
        html_open_with(h, "ul", A_Z("class", "assignments"));
        for (size_t i = 0; i < view->n; i++)
            put_assignment(h, request, work, &view->rows[i], &view->around);
        html_close(h, "ul");
    } else if (view->n) {
        if (!units_put_many(h, request, work, view->rows, view->n, request->id, task_address(request, ""), err))
            return false;
        ui_pager(h, work->arena, &view->page, task_address(request, ""));
    } else {
        const char *nobody = filter.lamp < 0 ? _("Chưa giao cho đơn vị nào.") : _("Không có đơn vị nào như vậy.");
        html_line_with(h, "p", str_from(nobody), A_Z("class", "none"));
    }
    if (view->n)
        download_put_links(h, work->arena, task_address(request, "/don-vi"));
    return true;
}

static bool put_who(struct html *h, const struct request *request, struct work *work, const struct view *view,
                    struct err *err)
{
    html_open_with(h, "section", A_Z("id", "who"));
    html_line(h, "h2", str_from(_("Đơn vị thực hiện")));
    later_put_event(h, request, &view->task, &view->event);
    put_day_form(h, request, &view->task);
    if (view->task.status != TASK_CONFIRMED) {
        html_line_with(h, "p", str_from(_("Nhiệm vụ này chưa được xác nhận nên chưa giao cho ai.")),
                       A_Z("class", "none"));
    } else {
        if (!put_units(h, request, work, view, err))
            return false;
        if (view->n > 1)
            later_put_extend_all(h, request, &view->task);
        if (request_may_on(request, ACT_DECIDE, &request->bearing)) {
            html_open(h, "p");
            html_line_with(h, "a", str_from(_("Giao thêm đơn vị")), A_Z("id", "widen"),
                           A_URL("href", str_printf(request->arena, "/viec/%lld/them", (long long)request->id)));
            html_close(h, "p");
        }
    }
    html_close(h, "section");
    return true;
}

static void task_page(struct request *request, struct work *work, struct reply *reply)
{
    struct view view = {0};
    struct err err = {0};
    if (!load(request, work, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = view.cards ? ui_begin(request, reply, _("Một việc"), NAV_TASKS)
                                : ui_begin_wide(request, reply, _("Một việc"), NAV_TASKS);
    const struct str from = str_printf(request->arena, _("theo %.*s"), STR_ARG(view.task.document_title));
    ui_title(h, _("Việc phải làm"), view.task.document ? from.p : NULL);
    const char *done = ui_done_sentence(request_text(request, TASK_DONE));
    if (done)
        ui_notice(h, done);
    put_source(h, request->arena, &view.task);
    if (put_who(h, request, work, &view, &err) &&
        history_put(h, request, work, request->id, view.rows, view.cards ? view.n : 0, &err))
        ui_end(reply);
    else
        reply_error(reply, request, &err);
}

static bool task_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    const struct assignment_filter filter = task_filter(request);
    return owed_table_make(work, &filter, ret_table, err);
}

static void task_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "don-vi", task_table);
}

/* --- a day for what waits for one --- */

enum { DAY_DUE };
static const struct param day_params[PARAMS_MAX] = {
    [DAY_DUE] = {"han", N_("Ngày đến hạn"), PARAM_DATE, 12},
};

static void day_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (task_set_day(work, request->id, request_date(request, DAY_DUE), &err))
        reply_redirect(reply, str_printf(request->arena, "/viec/%lld?da=chuyen", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_task = {
    .method = METHOD_GET, .path = "/viec/{id}", .act = ACT_SEE, .thing = THING_TASK, .work = ROUTE_READS,
    .params = task_params, .handle = task_page,
};
const struct route route_task_file = {
    .method = METHOD_GET, .path = "/viec/{id}/don-vi.{name}", .act = ACT_SEE, .thing = THING_TASK, .work = ROUTE_READS,
    .lane = LANE_UPLOAD, .params = task_params, .handle = task_file,
};
const struct route route_day_send = {
    .method = METHOD_POST, .path = "/viec/{id}/han", .back = "/viec/", .act = ACT_SET_DAY, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = day_params, .handle = day_send,
};
