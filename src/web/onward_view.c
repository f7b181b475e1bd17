#include "web/onward_view.h"

#include "web/ui.h"

static void put_figures(struct html *h, const struct onward_count *count)
{
    html_printf(h, "%lld/%lld nơi đã xong", (long long)count->done, (long long)count->all);
    if (count->handed)
        html_printf(h, ", %lld nơi chờ xem kết quả", (long long)count->handed);
}

static void put_passed(struct html *h, const struct request *request, const struct onward_task *task)
{
    html_open_with(h, "li", A_INT("data-onward", task->task));
    ui_link(h, str_printf(request->arena, "/viec/%lld", (long long)task->task), task->words);
    html_open_with(h, "p", A_Z("class", "row-about"));
    html_open(h, "span");
    put_figures(h, &task->count);
    html_close(h, "span");
    if (date_is(task->due)) {
        html_open(h, "span");
        html_text(h, STR("hạn "));
        ui_date(h, task->due, "");
        html_close(h, "span");
    }
    html_close(h, "p");
    html_close(h, "li");
}

void onward_put(struct html *h, const struct request *request, struct work *work, const struct assignment *row)
{
    const struct bearing bearing = {
        .seen = true, .owned = request->bearing.owned, .placed = row->org != 0, .path = row->org_path};
    const bool open = row->state != ASSIGNMENT_ACCEPTED && row->state != ASSIGNMENT_CANCELLED;
    const bool may = open && request_may_on(request, ACT_ONWARD, &bearing);
    struct onward_task *tasks;
    size_t n;
    if (!onward_tasks(work, row->id, &tasks, &n, NULL) || (n == 0 && !may))
        return;
    html_open_with(h, "section", A_Z("id", "onward"));
    html_line(h, "h2", STR("Giao tiếp cho cấp dưới"));
    if (n) {
        html_open_with(h, "ul", A_Z("class", "rows"));
        for (size_t i = 0; i < n; i++)
            put_passed(h, request, &tasks[i]);
        html_close(h, "ul");
        if (open)
            html_line_with(h, "p", STR("Cấp dưới xong chưa phải là đơn vị xong: đơn vị vẫn nộp kết quả của mình."),
                           A_Z("class", "hint"));
    }
    if (may) {
        html_open_with(h, "p", A_Z("class", "actions"));
        html_line_with(h, "a", STR("Giao tiếp cho cấp dưới"), A_Z("class", "button"), A_Z("id", "pass-on"),
                       A_URL("href", str_printf(request->arena, "/phan-cong/%lld/giao-tiep", (long long)row->id)));
        html_close(h, "p");
    }
    html_close(h, "section");
}

void onward_put_count(struct html *h, const struct onward_count *counts, size_t n, int64_t assignment)
{
    size_t low = 0, high = n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (counts[middle].assignment < assignment)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == n || counts[low].assignment != assignment)
        return;
    html_open_with(h, "p", A_Z("class", "row-about"));
    html_text(h, STR("Đã giao tiếp: "));
    put_figures(h, &counts[low]);
    html_close(h, "p");
}
