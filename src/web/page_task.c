/* One task: who owes it, what was done, the words it comes from, and its history. */
#include "office/assignment.h"
#include "office/journal.h"
#include "office/task.h"
#include "office/user.h"
#include "web/download.h"
#include "web/later.h"
#include "web/moves.h"
#include "web/onward_view.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/owed_table.h"

#include <stdlib.h>

enum { TASK_DONE };
static const struct param task_params[PARAMS_MAX] = {
    [TASK_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

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
                   str_empty(row->assignee) ? str_from(_("chưa rõ đơn vị"))
                   : str_empty(row->org_name) ? row->assignee : row->org_name,
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

/* --- history --- */

struct happening {
    struct journal_entry entry;
    struct str whose; /* the assignee, for an assignment's entry */
};

struct events {
    VEC(struct happening) list;
};

static bool add_events(struct events *events, struct work *work, const char *subject, int64_t id, struct str whose,
                       struct err *err)
{
    struct journal_entry *entries;
    size_t n;
    if (!journal_of(work, subject, id, &entries, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        const struct happening event = {entries[i], whose};
        VEC_PUSH(work->arena, &events->list, event);
    }
    return true;
}

static int by_entry(const void *a, const void *b)
{
    const struct happening *x = a, *y = b;
    return x->entry.id < y->entry.id ? -1 : x->entry.id > y->entry.id;
}

static bool collect_events(struct events *events, struct work *work, const struct task_record *task,
                           const struct assignment *rows, size_t n, struct err *err)
{
    if (!add_events(events, work, "task", task->id, STR_NONE, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!add_events(events, work, "assignment", rows[i].id, rows[i].assignee, err))
            return false;
    if (events->list.n)
        qsort(events->list.v, events->list.n, sizeof *events->list.v, by_entry);
    return true;
}

static void put_history(struct html *h, const struct events *events)
{
    html_open_with(h, "section", A_Z("id", "history"));
    html_line(h, "h2", str_from(_("Nhật ký")));
    html_open_with(h, "ul", A_Z("class", "history"));
    for (size_t i = 0; i < events->list.n; i++) {
        const struct happening *event = &events->list.v[i];
        html_open(h, "li");
        ui_time(h, event->entry.at);
        html_text(h, STR(" – "));
        html_line(h, "strong", str_empty(event->entry.actor) ? str_from(_("chương trình")) : event->entry.actor);
        html_text(h, STR(": "));
        html_say(h, journal_action_word(event->entry.action));
        if (!str_empty(event->whose))
            html_printf(h, " (%.*s)", STR_ARG(event->whose));
        html_close(h, "li");
    }
    if (events->list.n == 0)
        html_line(h, "li", str_from(_("Chưa có gì được ghi.")));
    html_close(h, "ul");
    html_close(h, "section");
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

static void task_page(struct request *request, struct work *work, struct reply *reply)
{
    struct task_record task;
    const struct assignment_filter filter = {.lamp = -1, .task = request->id};
    struct page page = {.limit = 500};
    struct assignment *rows;
    struct around around = {0};
    size_t n;
    struct event event;
    struct events events = {0};
    struct err err = {0};
    if (!task_get(work, request->id, &task, &err) || !assignment_list(work, &filter, &page, &rows, &n, &err) ||
        !onward_of_task(work, request->id, &around.onward, &around.n_onward, &err) ||
        !collect_events(&events, work, &task, rows, n, &err) || !event_get(work, task.id, &event, &err) ||
        !extension_of_task(work, task.id, &around.extensions, &around.n_extensions, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Một việc"), NAV_TASKS);
    const struct str from = str_printf(request->arena, _("theo %.*s"), STR_ARG(task.document_title));
    ui_title(h, _("Việc phải làm"), task.document ? from.p : NULL);
    const char *done = ui_done_sentence(request_text(request, TASK_DONE));
    if (done)
        ui_notice(h, done);
    put_source(h, request->arena, &task);
    html_open_with(h, "section", A_Z("id", "who"));
    html_line(h, "h2", str_from(_("Đơn vị thực hiện")));
    later_put_event(h, request, &task, &event);
    put_day_form(h, request, &task);
    if (task.status == TASK_CONFIRMED) {
        html_open_with(h, "ul", A_Z("class", "assignments"));
        for (size_t i = 0; i < n; i++)
            put_assignment(h, request, work, &rows[i], &around);
        if (n == 0)
            html_line(h, "li", str_from(_("Chưa giao cho đơn vị nào.")));
        html_close(h, "ul");
        if (n > 0)
            download_put_links(h, request->arena,
                               str_printf(request->arena, "/viec/%lld/don-vi", (long long)task.id));
        if (n > 1)
            later_put_extend_all(h, request, &task);
        if (request_may_on(request, ACT_DECIDE, &request->bearing)) {
            html_open(h, "p");
            html_line_with(h, "a", str_from(_("Giao thêm đơn vị")), A_Z("id", "widen"),
                           A_URL("href", str_printf(request->arena, "/viec/%lld/them", (long long)task.id)));
            html_close(h, "p");
        }
    } else {
        html_line_with(h, "p", str_from(_("Nhiệm vụ này chưa được xác nhận nên chưa giao cho ai.")), A_Z("class", "none"));
    }
    html_close(h, "section");
    if (request_may(request, ACT_JOURNAL))
        put_history(h, &events);
    ui_end(reply);
}

static bool task_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    const struct assignment_filter filter = {.lamp = -1, .task = request->id};
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
    .lane = LANE_UPLOAD, .handle = task_file,
};
const struct route route_day_send = {
    .method = METHOD_POST, .path = "/viec/{id}/han", .back = "/viec/", .act = ACT_SET_DAY, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = day_params, .handle = day_send,
};
