/* Two frozen reports side by side: what became of the earlier one in the later. */
#include "office/snapshot_compare.h"
#include "web/download.h"
#include "web/page.h"
#include "web/report_view.h"
#include "web/ui.h"
#include "writer/snapshot_table.h"

enum { ROWS_PAGE = 100, UNITS_SHOWN = 200 };
#define EACH "tung-viec"

enum { COMPARE_WITH, COMPARE_VERSION, COMPARE_PAGE };
static const struct param compare_params[PARAMS_MAX] = {
    [COMPARE_WITH] = {"ma", "Mã báo cáo", PARAM_REPORT, 20},
    [COMPARE_VERSION] = {"ban", "Bản", PARAM_WORD, 20},
    [COMPARE_PAGE] = {"trang", "Trang", PARAM_INT, 6},
};

struct view {
    const struct request *request;
    struct arena *arena;
    struct snapshot before, after;
    struct snapshot_comparison c;
};

/* The earlier one is the first, whichever the address names first. */
static bool load(const struct request *request, struct work *work, struct view *view, struct err *err)
{
    struct snapshot_content *contents = ARENA_ARRAY(work->arena, struct snapshot_content, 2);
    *view = (struct view){.request = request, .arena = work->arena};
    if (request_int(request, COMPARE_WITH) == 0)
        return ERR(err, ERR_INPUT, _("Chưa chọn báo cáo để so. Hãy chọn trên trang của báo cáo."));
    if (!snapshot_get(work, request->id, &view->before, err) ||
        !snapshot_get(work, request_int(request, COMPARE_WITH), &view->after, err))
        return false;
    if (view->before.entry > view->after.entry) {
        const struct snapshot later = view->before;
        view->before = view->after;
        view->after = later;
    }
    if (!snapshot_open(work, &view->before, &contents[0], err) || !snapshot_open(work, &view->after, &contents[1], err))
        return false;
    snapshot_compare(work->arena, &contents[0], &contents[1], &view->c);
    return true;
}

static void put_report(struct html *h, const struct view *view, const char *name, const struct snapshot *s)
{
    char day[DATE_TEXT_MAX];
    html_line(h, "dt", str_from(name));
    html_open(h, "dd");
    ui_link(h, report_address(view->arena, s->id, ""), snapshot_code_text(view->arena, s->id));
    html_printf(h, ", tính đến ngày %s, %.*s", date_vi(s->day, day), STR_ARG(report_scope(s)));
    html_close(h, "dd");
}

/* --- sums --- */

static void put_line(struct html *h, const char *label, int64_t number, bool total)
{
    html_open_with(h, "tr", A_Z("class", total ? "total" : NULL));
    html_line_with(h, "th", str_from(label), A_Z("scope", "row"));
    html_open_with(h, "td", A_Z("class", "count"), A_Z("data-label", "Số việc"));
    html_printf(h, "%lld", (long long)number);
    html_close(h, "td");
    html_close(h, "tr");
}

static void put_sums(struct html *h, const struct view *view)
{
    static const char *const columns[] = {"Từ báo cáo trước đến báo cáo sau", "Số việc"};
    const struct snapshot_sums *s = &view->c.sums;
    ui_list_begin(h, "open-sums", "Việc chưa xong, từ báo cáo trước đến báo cáo sau", columns, 2);
    put_line(h, "Chưa xong ở báo cáo trước", s->open_before, true);
    put_line(h, "cộng việc mới giao, làm lại", s->added, false);
    put_line(h, "trừ việc đã xong", s->finished, false);
    put_line(h, "trừ việc đã hủy, không còn trong báo cáo", s->dropped, false);
    put_line(h, "Chưa xong ở báo cáo sau", s->open_after, true);
    put_line(h, "Quá hạn ở báo cáo trước", s->late_before, true);
    put_line(h, "cộng việc mới quá hạn", s->late, false);
    put_line(h, "trừ việc không còn quá hạn", s->relieved, false);
    put_line(h, "Quá hạn ở báo cáo sau", s->late_after, true);
    ui_list_end(h);
    html_open(h, "p");
    html_printf(h, "%lld việc dời hạn, %lld việc chuyển đơn vị; %lld đơn vị mới, %lld đơn vị không còn.",
                (long long)view->c.moved, (long long)view->c.passed, (long long)view->c.joined, (long long)view->c.gone);
    html_close(h, "p");
}

/* --- units --- */

static const char *const unit_columns[] = {"Đơn vị", "Chưa xong, trước", "Mới giao", "Đã xong", "Hủy, thôi", "Chuyển đến, đi",
                                           "Chưa xong, sau", "Quá hạn, trước", "Mới quá hạn", "Hết quá hạn",
                                           "Quá hạn chuyển", "Quá hạn, sau", "Ghi chú"};
enum { UNIT_COLUMNS = sizeof unit_columns / sizeof *unit_columns };

static void put_unit_row(struct html *h, struct str name, const struct snapshot_sums *s, const char *note, bool total)
{
    const int64_t numbers[] = {s->open_before, s->added, s->finished, s->dropped, s->passed, s->open_after,
                               s->late_before, s->late,  s->relieved, s->late_passed, s->late_after};
    html_open_with(h, "tr", A_Z("class", total ? "total" : NULL));
    html_line_with(h, "th", name, A_Z("scope", "row"));
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        ui_count(h, unit_columns[i + 1], numbers[i], STR_NONE);
    html_line_with(h, "td", str_from(note), A_Z("data-label", "Ghi chú"));
    html_close(h, "tr");
}

static void put_units(struct html *h, const struct view *view)
{
    const struct snapshot_comparison *c = &view->c;
    html_line(h, "h2", STR("Từng đơn vị, nhiều việc mới quá hạn đứng trước"));
    html_open_with(h, "div", A_Z("class", "wide-list"));
    ui_list_begin(h, "unit-changes", "Mỗi đơn vị thay đổi ra sao giữa hai báo cáo", unit_columns, UNIT_COLUMNS);
    for (size_t i = 0; i < c->n_units && i < UNITS_SHOWN; i++)
        put_unit_row(h, snapshot_unit_name(c->units[i].after ? c->units[i].after : c->units[i].before), &c->units[i].sums,
                     snapshot_unit_change_word(c->units[i].change), false);
    put_unit_row(h, c->n_units > UNITS_SHOWN ? STR("Cộng, cả các đơn vị không hiện ở đây") : STR("Cộng"), &c->sums, "", true);
    ui_list_end(h);
    html_close(h, "div");
}

/* --- each assignment that changed --- */

static void put_side(struct html *h, const char *label, const struct snapshot_content *content,
                     const struct snapshot_row *row)
{
    char day[DATE_TEXT_MAX];
    html_open_with(h, "td", A_Z("data-label", label));
    if (row) {
        ui_lamp(h, row->lamp, STR_NONE);
        html_printf(h, " %s ", date_vi(row->due, day));
        html_line_with(h, "span", snapshot_unit_name(&content->units[row->unit]), A_Z("class", "words"));
    } else {
        html_line_with(h, "span", STR("không có"), A_Z("class", "none"));
    }
    html_close(h, "td");
}

static void put_pair(struct html *h, const struct view *view, const struct snapshot_pair *pair)
{
    const struct snapshot_content *before = view->c.before, *after = view->c.after;
    const struct snapshot_task *task = pair->after ? &after->tasks[pair->after->task] : &before->tasks[pair->before->task];
    html_open_with(h, "tr", A_INT("data-assignment", pair->after ? pair->after->id : pair->before->id));
    html_open_with(h, "th", A_Z("scope", "row"));
    html_line_with(h, "span", task->words, A_Z("class", "row-title"));
    html_line_with(h, "span", task->paper, A_Z("class", "row-about"));
    html_close(h, "th");
    html_line_with(h, "td", snapshot_pair_words(view->arena, pair), A_Z("data-label", "Thay đổi"));
    put_side(h, "Trước", before, pair->before);
    put_side(h, "Sau", after, pair->after);
    html_close(h, "tr");
}

static struct str address_of(const struct view *view, const char *path)
{
    struct url url;
    url_start(&url, str_z(view->arena, report_address(view->arena, view->request->id, path)));
    for (int i = COMPARE_WITH; i <= COMPARE_VERSION; i++)
        url_add(&url, view->arena, compare_params[i].name, request_text(view->request, i));
    return url_take(&url, view->arena);
}

static void put_pairs(struct html *h, const struct view *view)
{
    static const char *const columns[] = {"Việc", "Thay đổi", "Trước", "Sau"};
    struct page page = ui_page_of(request_int(view->request, COMPARE_PAGE), ROWS_PAGE);
    html_line(h, "h2", STR("Từng việc có thay đổi"));
    ui_list_begin(h, "changes", "Các việc có thay đổi giữa hai báo cáo", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < view->c.n_pairs; i++) {
        if (!snapshot_pair_changed(&view->c.pairs[i]))
            continue;
        if (page.total >= page.offset && page.total < page.offset + page.limit)
            put_pair(h, view, &view->c.pairs[i]);
        page.total++;
    }
    ui_list_end(h);
    if (page.total == 0)
        html_line_with(h, "p", STR("Không việc nào thay đổi."), A_Z("class", "none"));
    ui_pager(h, view->arena, &page, address_of(view, "/so-voi"));
}

/* --- the page --- */

static bool is_each(const struct request *request)
{
    return str_eq(request_text(request, COMPARE_VERSION), STR(EACH));
}

static void compare_page(struct request *request, struct work *work, struct reply *reply)
{
    struct view view;
    struct err err = {0};
    if (!load(request, work, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const bool each = is_each(request);
    struct html *h = ui_begin_wide(request, reply, "So hai báo cáo", NAV_REPORTS);
    ui_title(h, "So hai báo cáo", NULL);
    html_open_with(h, "dl", A_Z("class", "facts"));
    put_report(h, &view, "Báo cáo trước", &view.before);
    put_report(h, &view, "Báo cáo sau", &view.after);
    html_close(h, "dl");
    const struct str code = snapshot_code_address(request->arena, request_int(request, COMPARE_WITH));
    html_open_with(h, "p", A_Z("id", "versions"));
    const struct str other = str_printf(request->arena, each ? "/so-voi?ma=%.*s" : "/so-voi?ma=%.*s&ban=" EACH, STR_ARG(code));
    ui_link(h, report_address(request->arena, request->id, other.p),
            each ? STR("Xem số liệu từng đơn vị") : STR("Xem từng việc có thay đổi"));
    html_close(h, "p");
    if (each) {
        put_pairs(h, &view);
    } else {
        put_sums(h, &view);
        put_units(h, &view);
    }
    download_put_links(h, request->arena, address_of(&view, "/so-voi"));
    ui_end(reply);
}

static bool compare_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    struct view view;
    if (!load(request, work, &view, err))
        return false;
    *ret_table = is_each(request) ? snapshot_table_changes(work->arena, &view.c)
                                  : snapshot_table_unit_changes(work->arena, &view.c);
    return true;
}

static void compare_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "so-hai-bao-cao", compare_table);
}

const struct route route_report_compare = {
    .method = METHOD_GET, .path = "/bao-cao/{code}/so-voi", .act = ACT_SEE, .thing = THING_SNAPSHOT, .work = ROUTE_READS,
    .params = compare_params, .handle = compare_page,
};
const struct route route_report_compare_file = {
    .method = METHOD_GET, .path = "/bao-cao/{code}/so-voi.{name}", .act = ACT_SEE, .thing = THING_SNAPSHOT,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .params = compare_params, .handle = compare_file,
};
