#include "web/later.h"

#include "web/moves.h"
#include "web/ui.h"

static void put_ask(struct html *h, const struct request *request, struct str action, struct str key)
{
    struct arena *arena = request->arena;
    ui_form(h, request, action, str_printf(arena, "form-%.*s", STR_ARG(key)).p);
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "day-%.*s", STR_ARG(key)).p, .name = "han",
                                   .label = _("Hạn mới"), .numeric = true, .placeholder = _("ngày/tháng/năm"),
                                   .value = STR(""), .required = true});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "why-%.*s", STR_ARG(key)).p, .name = "ly-do",
                                   .label = _("Lý do gia hạn"), .value = STR(""), .required = true, .max = 2000});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "paper-%.*s", STR_ARG(key)).p, .name = "van-ban",
                                   .label = _("Văn bản cho gia hạn: số trong sổ"), .value = STR(""), .numeric = true,
                                   .hint = _("Số ở cuối địa chỉ trang của văn bản; để trống nếu không có.")});
    moves_put_way_back(h, request);
    ui_button(h, NULL, _("Gia hạn"));
    html_close(h, "form");
}

void later_put_extend(struct html *h, const struct request *request, const struct assignment *row)
{
    const struct bearing bearing = {
        .seen = true, .owned = request->bearing.owned, .placed = row->org != 0, .path = row->org_path};
    const bool open = row->state != ASSIGNMENT_ACCEPTED && row->state != ASSIGNMENT_CANCELLED;
    if (!open || !date_is(row->due.date) || !request_may_on(request, ACT_EXTEND, &bearing))
        return;
    const struct str key = str_printf(request->arena, "gia-han-%lld", (long long)row->id);
    ui_fold_begin(h, key.p, _("Gia hạn"));
    put_ask(h, request, str_printf(request->arena, "/phan-cong/%lld/gia-han", (long long)row->id), key);
    ui_fold_end(h);
}

void later_put_extend_all(struct html *h, const struct request *request, const struct task_record *task)
{
    if (task->status != TASK_CONFIRMED || !date_is(task->due.date) ||
        !request_may_on(request, ACT_EXTEND, &request->bearing))
        return;
    ui_fold_begin(h, "gia-han", _("Gia hạn cho mọi đơn vị chưa xong"));
    put_ask(h, request, str_printf(request->arena, "/viec/%lld/gia-han", (long long)task->id), STR("gia-han-het"));
    ui_fold_end(h);
}

void later_put_event(struct html *h, const struct request *request, const struct task_record *task,
                     const struct event *event)
{
    if (task->status != TASK_CONFIRMED || !event_is_awaited(&task->due))
        return;
    if (!str_empty(event->words)) {
        html_open_with(h, "p", A_Z("id", "event-words"));
        html_printf(h, _("Hạn tính từ: %.*s. "), STR_ARG(event->words));
        if (event->document)
            ui_link(h, str_printf(request->arena, "/van-ban/%lld", (long long)event->document), str_from(_("Văn bản được chờ")));
        html_text(h, STR(" "));
        ui_date(h, event->day, _("chưa có ngày"));
        html_close(h, "p");
    }
    if (!request_may_on(request, ACT_SET_DAY, &request->bearing))
        return;
    ui_form(h, request, str_printf(request->arena, "/viec/%lld/su-kien", (long long)task->id), "event-form");
    ui_field(h, &(struct ui_field){.id = "event-day", .name = "ngay", .label = _("Ngày của sự kiện"), .numeric = true,
                                   .placeholder = _("ngày/tháng/năm"), .value = STR("")});
    ui_field(h, &(struct ui_field){.id = "event-paper", .name = "van-ban", .numeric = true,
                                   .label = _("hoặc văn bản được chờ: số trong sổ"), .value = STR(""),
                                   .hint = _("Ngày ban hành của văn bản đó là ngày của sự kiện.")});
    ui_button(h, "save-event", _("Ghi sự kiện, tính hạn"));
    html_close(h, "form");
}

void later_put_log(struct html *h, struct arena *arena, int64_t assignment, const struct extension *extensions, size_t n)
{
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        const struct extension *x = &extensions[i];
        char before[DATE_TEXT_MAX], after[DATE_TEXT_MAX];
        if (x->assignment != assignment)
            continue;
        if (!any)
            html_open_with(h, "ul", A_Z("class", "extensions"));
        any = true;
        html_open(h, "li");
        html_printf(h, _("Gia hạn từ %s đến %s: %.*s"), date_vi(x->before, before), date_vi(x->after, after),
                    STR_ARG(x->reason));
        if (x->document) {
            html_text(h, STR(" "));
            ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)x->document), str_from(_("(văn bản)")));
        }
        html_close(h, "li");
    }
    if (any)
        html_close(h, "ul");
}
