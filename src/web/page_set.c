/* Those whom a proposed task means, shown before it binds: a person leaves out, picks, adds, then confirms. */
#include "office/task.h"
#include "web/page.h"
#include "web/set_view.h"
#include "web/ui.h"

/* What a clerk changed of the task itself on the paper's page comes along. */
enum { EDIT_WORDS = SET_PARAMS, EDIT_WHO, EDIT_KIND, EDIT_DATE, EDIT_WHEN, EDIT_WHAT, EDIT_THROUGH, EDIT_EDITED };
static const struct param set_params[PARAMS_MAX] = {
    SET_VIEW_PARAMS,
    [EDIT_WORDS] = {"noi-dung", N_("Nội dung"), PARAM_LINES, 8000},
    [EDIT_WHO] = {"don-vi", N_("Đơn vị thực hiện"), PARAM_LINES, 8000},
    [EDIT_KIND] = {"loai-han", N_("Loại thời hạn"), PARAM_WORD, 20},
    [EDIT_DATE] = {"han", N_("Ngày đến hạn"), PARAM_TEXT, 12},
    [EDIT_WHEN] = {"loi-han", N_("Lời văn về thời hạn"), PARAM_TEXT, 500},
    [EDIT_WHAT] = {"san-pham", N_("Sản phẩm"), PARAM_TEXT, 1000},
    [EDIT_THROUGH] = {"qua", N_("Gửi qua"), PARAM_TEXT, 500},
    [EDIT_EDITED] = {"sua", N_("Đã sửa"), PARAM_FLAG, 2},
};

static struct task_edit edit_of(const struct request *request, struct str scope)
{
    if (!request_given(request, EDIT_EDITED))
        return (struct task_edit){.scope = scope};
    return (struct task_edit){
        .words = request_text(request, EDIT_WORDS),
        .assignees = request_text(request, EDIT_WHO),
        .deliverable = request_text(request, EDIT_WHAT),
        .channel = request_text(request, EDIT_THROUGH),
        .deadline_words = request_text(request, EDIT_WHEN),
        .deadline_kind = request_text(request, EDIT_KIND),
        .deadline_date = request_text(request, EDIT_DATE),
        .scope = scope,
    };
}

/* The assignees as the clerk left them. */
static void take_assignees(const struct request *request, struct task_record *task)
{
    const struct str typed = request_text(request, EDIT_WHO);
    VEC(struct str) names = {0};
    if (!request_given(request, EDIT_EDITED) || !request_given(request, EDIT_WHO))
        return;
    for (size_t from = 0, at = 0; at <= typed.n; at++) {
        if (at < typed.n && typed.p[at] != '\n' && typed.p[at] != ';')
            continue;
        const struct str name = str_trim(str_sub(typed, from, at));
        if (!str_empty(name))
            VEC_PUSH(request->arena, &names, name);
        from = at + 1;
    }
    task->assignees = names.v;
    task->n_assignees = names.n;
}

static void put_edits(struct html *h, const struct request *request)
{
    for (int i = EDIT_WORDS; i <= EDIT_EDITED; i++)
        if (request_given(request, i))
            html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", set_params[i].name),
                           A_TEXT("value", request_text(request, i)));
}

static void put_task(struct html *h, const struct request *request, const struct task_record *task)
{
    const struct str words = request_given(request, EDIT_EDITED) && request_text(request, EDIT_WORDS).n
                                 ? request_text(request, EDIT_WORDS)
                                 : task->words;
    html_open_with(h, "blockquote", A_Z("class", "quote"));
    html_line(h, "p", words);
    html_close(h, "blockquote");
    html_open_with(h, "dl", A_Z("class", "facts"));
    html_line(h, "dt", str_from(_("Văn bản ghi")));
    html_open(h, "dd");
    for (size_t i = 0; i < task->n_assignees; i++)
        html_printf(h, "%s%.*s", i ? "; " : "", STR_ARG(task->assignees[i]));
    if (task->n_assignees == 0)
        html_say(h, _("chưa rõ đơn vị"));
    html_close(h, "dd");
    html_line(h, "dt", str_from(_("Thời hạn")));
    html_open(h, "dd");
    ui_due(h, request->arena, &task->due, due_lamp(&task->due, DUE_OPEN, DATE_NONE, request->today),
           request->today);
    html_close(h, "dd");
    html_close(h, "dl");
}

static void show(const struct request *request, struct reply *reply, const struct task_record *task,
                 const struct set_view *view)
{
    struct arena *arena = request->arena;
    struct html *h = ui_begin(request, reply, _("Danh sách đơn vị được giao"), NAV_PAPERS);
    ui_title(h, _("Danh sách đơn vị được giao"),
             str_printf(arena, _("theo %.*s"), STR_ARG(task->document_title)).p);
    put_task(h, request, task);
    ui_form(h, request, str_printf(arena, "/nhiem-vu/%lld/danh-sach", (long long)task->id), "set-form");
    put_edits(h, request);
    set_view_put(h, request, view, _("Xác nhận, giao việc"));
    html_close(h, "form");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Quay lại văn bản, chưa giao")), A_Z("class", "back"),
                   A_URL("href", str_printf(arena, "/van-ban/%lld#nv-%lld", (long long)task->document,
                                            (long long)task->id)));
    html_close(h, "p");
    ui_end(reply);
}

static bool look(struct request *request, struct work *work, struct task_record *task, struct set_view *view,
                 struct err *err)
{
    struct set_ground ground;
    struct set proposed;
    if (!task_get(work, request->id, task, err))
        return false;
    if (task->status != TASK_PROPOSED)
        return ERR(err, ERR_CONFLICT, _("Nhiệm vụ này đã được quyết định. Hãy mở lại trang để xem."));
    take_assignees(request, task);
    return set_ground_of(work, task->document, task->id, &ground, err) &&
           set_propose(work, &ground, task->assignees, task->n_assignees, task->words, &proposed, err) &&
           set_view_take(request, work, &ground, &proposed, view, err);
}

static void set_page(struct request *request, struct work *work, struct reply *reply)
{
    struct task_record task;
    struct set_view view;
    struct err err = {0};
    if (look(request, work, &task, &view, &err))
        show(request, reply, &task, &view);
    else
        reply_error(reply, request, &err);
}

static void set_send(struct request *request, struct work *work, struct reply *reply)
{
    struct task_record task;
    struct set_view view;
    struct err err = {0};
    if (!look(request, work, &task, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (!view.done) {
        show(request, reply, &task, &view);
        return;
    }
    const struct task_edit edit = edit_of(request, view.form);
    if (task_confirm(work, task.id, &edit, &err))
        reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld?da=xac-nhan#nv-%lld", (long long)task.document,
                                         (long long)task.id));
    else
        reply_error(reply, request, &err);
}

/* --- others, later --- */

static const struct param widen_params[PARAMS_MAX] = {SET_VIEW_PARAMS};

static bool look_wider(struct request *request, struct work *work, struct task_record *task, struct set_view *view,
                       struct err *err)
{
    struct set_ground ground;
    struct set since;
    if (!task_get(work, request->id, task, err))
        return false;
    if (task->status != TASK_CONFIRMED)
        return ERR(err, ERR_CONFLICT, _("Nhiệm vụ này chưa được xác nhận nên chưa giao thêm được."));
    return set_ground_of(work, task->document, task->id, &ground, err) && set_new_since(work, task, &since, err) &&
           set_view_take(request, work, &ground, &since, view, err);
}

static void show_wider(const struct request *request, struct reply *reply, const struct task_record *task,
                       const struct set_view *view)
{
    struct arena *arena = request->arena;
    struct html *h = ui_begin(request, reply, _("Giao thêm đơn vị"), NAV_TASKS);
    ui_title(h, _("Giao thêm đơn vị"), _("Đơn vị đã được giao thì giữ nguyên."));
    put_task(h, request, task);
    ui_form(h, request, str_printf(arena, "/viec/%lld/them", (long long)task->id), "set-form");
    set_view_put(h, request, view, _("Giao thêm"));
    html_close(h, "form");
    html_open(h, "p");
    html_line_with(h, "a", str_from(_("Quay lại việc này, chưa giao thêm")), A_Z("class", "back"),
                   A_URL("href", str_printf(arena, "/viec/%lld", (long long)task->id)));
    html_close(h, "p");
    ui_end(reply);
}

static void widen_page(struct request *request, struct work *work, struct reply *reply)
{
    struct task_record task;
    struct set_view view;
    struct err err = {0};
    if (look_wider(request, work, &task, &view, &err))
        show_wider(request, reply, &task, &view);
    else
        reply_error(reply, request, &err);
}

static void widen_send(struct request *request, struct work *work, struct reply *reply)
{
    struct task_record task;
    struct set_view view;
    struct err err = {0};
    size_t made;
    if (!look_wider(request, work, &task, &view, &err))
        reply_error(reply, request, &err);
    else if (!view.done)
        show_wider(request, reply, &task, &view);
    else if (set_widen(work, task.id, view.form, &made, &err))
        reply_redirect(reply, str_printf(request->arena, "/viec/%lld?da=giao-them", (long long)task.id));
    else
        reply_error(reply, request, &err);
}

const struct route route_widen = {
    .method = METHOD_GET, .path = "/viec/{id}/them", .act = ACT_DECIDE, .thing = THING_TASK, .work = ROUTE_READS,
    .handle = widen_page,
};
const struct route route_widen_send = {
    .method = METHOD_POST, .path = "/viec/{id}/them", .back = "/viec/", .act = ACT_DECIDE, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = widen_params, .handle = widen_send,
};
const struct route route_set = {
    .method = METHOD_GET, .path = "/nhiem-vu/{id}/danh-sach", .act = ACT_DECIDE, .thing = THING_TASK,
    .work = ROUTE_READS, .handle = set_page,
};
const struct route route_set_send = {
    .method = METHOD_POST, .path = "/nhiem-vu/{id}/danh-sach", .act = ACT_DECIDE, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = set_params, .handle = set_send,
};
