/* One frozen report: for leaders (counts, worst first, what stands out), or whole, with every assignment. */
#include "office/snapshot_count.h"
#include "web/download.h"
#include "web/page.h"
#include "web/report_view.h"
#include "web/ui.h"
#include "writer/snapshot_table.h"

enum { GROUPS_SHOWN = 100, LATE_SHOWN = 20, ROWS_PAGE = 100 };
#define INTERNAL "noi-bo"

enum { REPORT_VERSION, REPORT_UNIT, REPORT_PAPER, REPORT_LAMP, REPORT_PAGE, REPORT_DONE };
static const struct param report_params[PARAMS_MAX] = {
    [REPORT_VERSION] = {"ban", "Bản", PARAM_WORD, 20},
    /* numbers inside the report: what they name may be gone by now */
    [REPORT_UNIT] = {"don-vi", "Đơn vị", PARAM_INT, 15},
    [REPORT_PAPER] = {"van-ban", "Văn bản", PARAM_INT, 15},
    [REPORT_LAMP] = {"den", "Tình trạng", PARAM_WORD, 30},
    [REPORT_PAGE] = {"trang", "Trang", PARAM_INT, 6},
    [REPORT_DONE] = {"da", "Việc vừa làm", PARAM_WORD, 20},
};

struct view {
    const struct request *request;
    struct arena *arena;
    struct snapshot snapshot;
    struct snapshot_content content;
    struct tally sum;
};

static bool load(const struct request *request, struct work *work, struct view *view, struct err *err)
{
    *view = (struct view){.request = request, .arena = work->arena};
    if (!snapshot_get(work, request->id, &view->snapshot, err) ||
        !snapshot_open(work, &view->snapshot, &view->content, err))
        return false;
    view->sum = snapshot_sum(&view->content);
    return true;
}

/* --- the head --- */

static void put_head(struct html *h, const struct view *view)
{
    const struct snapshot *s = &view->snapshot;
    char day[DATE_TEXT_MAX];
    html_open_with(h, "dl", A_Z("class", "facts"), A_Z("id", "facts"));
    ui_fact(h, "Phạm vi", report_scope(s));
    html_line(h, "dt", STR("Chốt lúc"));
    html_open(h, "dd");
    ui_time(h, s->taken);
    html_printf(h, ", %.*s", STR_ARG(s->by));
    html_close(h, "dd");
    ui_fact(h, "Tính đến ngày", str_from(date_vi(s->day, day)));
    ui_fact(h, "Số việc", str_printf(view->arena, "%lld, trong đó %lld chưa xong, %lld quá hạn", (long long)s->rows,
                                    (long long)s->open, (long long)s->overdue));
    ui_fact(h, "Ghi chú", s->note);
    html_close(h, "dl");
}

static void put_versions(struct html *h, const struct view *view, bool internal)
{
    html_open_with(h, "p", A_Z("id", "versions"));
    if (internal)
        ui_link(h, report_address(view->arena, view->snapshot.id, ""), STR("Xem bản cho lãnh đạo"));
    else
        ui_link(h, report_address(view->arena, view->snapshot.id, "?ban=" INTERNAL), STR("Xem bản nội bộ, từng việc một"));
    html_close(h, "p");
}

/* --- counts --- */

static struct str rows_address(const struct view *view, const char *what, int64_t id, const char *lamp)
{
    struct str rest = STR("?ban=" INTERNAL);
    if (what)
        rest = str_printf(view->arena, "%.*s&%s=%lld", STR_ARG(rest), what, (long long)id);
    if (lamp)
        rest = str_printf(view->arena, "%.*s&den=%s", STR_ARG(rest), lamp);
    return report_address(view->arena, view->snapshot.id, str_z(view->arena, rest));
}

/* Worst first; what is closed stands behind what is open. */
static const enum lamp lamps[] = {LAMP_OVERDUE_LONG, LAMP_OVERDUE,    LAMP_HANDED, LAMP_DUE_SOON,  LAMP_NEEDS_DATE,
                                  LAMP_ON_TIME,      LAMP_CONTINUOUS, LAMP_DONE,   LAMP_DONE_LATE, LAMP_CANCELLED};
enum { LAMPS = sizeof lamps / sizeof *lamps, GROUP_LAMPS = LAMPS - 3, GROUP_COLUMNS = GROUP_LAMPS + 4 };
_Static_assert(LAMPS == (int)LAMP__MAX, "each lamp has its line");

static void put_lamps(struct html *h, const struct view *view)
{
    static const char *const columns[] = {"Tình trạng", "Số việc"};
    ui_list_begin(h, "by-lamp", "Số việc theo tình trạng", columns, 2);
    for (size_t i = 0; i < LAMPS; i++) {
        const enum lamp lamp = lamps[i];
        if (view->sum.by_lamp[lamp] == 0)
            continue;
        html_open(h, "tr");
        html_open_with(h, "th", A_Z("scope", "row"));
        ui_lamp(h, lamp, STR_NONE);
        html_close(h, "th");
        ui_count(h, "Số việc", view->sum.by_lamp[lamp], rows_address(view, NULL, 0, ui_lamp_slug(lamp)));
        html_close(h, "tr");
    }
    html_open_with(h, "tr", A_Z("class", "total"));
    html_line_with(h, "th", STR("Cộng"), A_Z("scope", "row"));
    ui_count(h, "Số việc", tally_total(&view->sum), rows_address(view, NULL, 0, NULL));
    html_close(h, "tr");
    ui_list_end(h);
}

static void put_tally(struct html *h, const struct view *view, const struct tally *tally, const char *what, int64_t id,
                      bool linked)
{
    for (size_t i = 0; i < GROUP_LAMPS; i++)
        ui_count(h, lamp_word(lamps[i]), tally->by_lamp[lamps[i]],
                         linked ? rows_address(view, what, id, ui_lamp_slug(lamps[i])) : STR_NONE);
    ui_count(h, "Đã xong", tally->by_lamp[LAMP_DONE] + tally->by_lamp[LAMP_DONE_LATE], STR_NONE);
    ui_count(h, "Đã hủy", tally->by_lamp[LAMP_CANCELLED], STR_NONE);
    ui_count(h, "Cộng", tally_total(tally), linked ? rows_address(view, what, id, NULL) : STR_NONE);
}

static void put_sum_row(struct html *h, const struct view *view, struct str name, const struct tally *tally)
{
    html_open_with(h, "tr", A_Z("class", "total"));
    html_line_with(h, "th", name, A_Z("scope", "row"));
    put_tally(h, view, tally, NULL, 0, false);
    html_close(h, "tr");
}

/* The worst, the rest as one row, and the sum. */
static void put_groups(struct html *h, const struct view *view, const char *id, const char *caption, const char *first,
                       const char *what, const struct snapshot_group *groups, size_t n)
{
    const char *columns[GROUP_COLUMNS] = {first};
    for (size_t i = 0; i < GROUP_LAMPS; i++)
        columns[i + 1] = lamp_word(lamps[i]);
    columns[GROUP_LAMPS + 1] = "Đã xong";
    columns[GROUP_LAMPS + 2] = "Đã hủy";
    columns[GROUP_LAMPS + 3] = "Cộng";
    struct tally rest = {0};
    html_open_with(h, "div", A_Z("class", "wide-list"));
    ui_list_begin(h, id, caption, columns, GROUP_COLUMNS);
    for (size_t i = 0; i < n; i++) {
        if (i >= GROUPS_SHOWN) {
            tally_add(&rest, &groups[i].tally);
            continue;
        }
        html_open(h, "tr");
        html_line_with(h, "th", str_empty(groups[i].name) ? STR("Không theo văn bản nào") : groups[i].name,
                       A_Z("scope", "row"));
        put_tally(h, view, &groups[i].tally, what, groups[i].id, groups[i].id != 0);
        html_close(h, "tr");
    }
    if (n > GROUPS_SHOWN)
        put_sum_row(h, view, str_printf(view->arena, "%zu dòng còn lại", n - GROUPS_SHOWN), &rest);
    put_sum_row(h, view, STR("Cộng"), &view->sum);
    ui_list_end(h);
    html_close(h, "div");
}

static void put_late(struct html *h, const struct view *view)
{
    static const char *const columns[] = {"Việc", "Đơn vị", "Hạn", "Quá hạn"};
    const struct snapshot_content *content = &view->content;
    const struct snapshot_row **rows;
    size_t n, all;
    char day[DATE_TEXT_MAX];
    snapshot_late(view->arena, content, LATE_SHOWN, &rows, &n, &all);
    if (n == 0)
        return;
    html_line(h, "h2", STR("Chậm lâu nhất"));
    ui_list_begin(h, "late", "Các việc quá hạn, chậm lâu nhất trước", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        const struct snapshot_task *task = &content->tasks[rows[i]->task];
        html_open(h, "tr");
        html_open_with(h, "th", A_Z("scope", "row"));
        html_line_with(h, "span", task->words, A_Z("class", "row-title"));
        html_line_with(h, "span", task->paper, A_Z("class", "row-about"));
        html_close(h, "th");
        html_line_with(h, "td", snapshot_unit_name(&content->units[rows[i]->unit]), A_Z("data-label", "Đơn vị"));
        html_line_with(h, "td", str_from(date_vi(rows[i]->due, day)), A_Z("data-label", "Hạn"));
        html_line_with(h, "td", str_printf(view->arena, "%d ngày", snapshot_days_late(content, rows[i])),
                       A_Z("data-label", "Quá hạn"));
        html_close(h, "tr");
    }
    ui_list_end(h);
    if (all > n) {
        html_open(h, "p");
        html_printf(h, "Cả thảy %zu việc quá hạn.", all);
        html_close(h, "p");
    }
}

static void put_leaders(struct html *h, const struct view *view)
{
    struct snapshot_group *groups;
    size_t n;
    html_line(h, "h2", STR("Tình trạng"));
    put_lamps(h, view);
    put_late(h, view);
    snapshot_by_unit(view->arena, &view->content, &groups, &n);
    html_line(h, "h2", STR("Từng đơn vị, chậm nhất đứng trước"));
    put_groups(h, view, "by-unit", "Số việc của từng đơn vị", "Đơn vị", "don-vi", groups, n);
    snapshot_by_paper(view->arena, &view->content, &groups, &n);
    html_line(h, "h2", STR("Từng văn bản, chậm nhất đứng trước"));
    put_groups(h, view, "by-paper", "Số việc theo từng văn bản", "Văn bản", "van-ban", groups, n);
}

/* --- every assignment --- */

static bool wanted(const struct view *view, const struct snapshot_row *row, bool by_lamp, enum lamp lamp)
{
    const int64_t unit = request_int(view->request, REPORT_UNIT), paper = request_int(view->request, REPORT_PAPER);
    return (unit == 0 || view->content.units[row->unit].org == unit) &&
           (paper == 0 || view->content.tasks[row->task].document == paper) && (!by_lamp || row->lamp == lamp);
}

static void put_due(struct html *h, const struct view *view, const struct snapshot_row *row)
{
    char day[DATE_TEXT_MAX];
    const int days = snapshot_days_late(&view->content, row);
    html_open_with(h, "td", A_Z("data-label", "Hạn"), A_Z("class", "when"));
    if (date_is(row->due))
        html_printf(h, "%s ", date_vi(row->due, day));
    ui_lamp(h, row->lamp, days ? str_printf(view->arena, "%d ngày", days) : STR_NONE);
    if (date_is(row->first_due) && date_cmp(row->first_due, row->due) != 0) {
        html_open_with(h, "span", A_Z("class", "words"));
        html_printf(h, "hạn ban đầu %s", date_vi(row->first_due, day));
        html_close(h, "span");
    }
    html_close(h, "td");
}

static void put_row(struct html *h, const struct view *view, const struct snapshot_row *row)
{
    const struct snapshot_task *task = &view->content.tasks[row->task];
    html_open_with(h, "tr", A_INT("data-assignment", row->id));
    html_open_with(h, "th", A_Z("scope", "row"));
    html_line_with(h, "span", task->words, A_Z("class", "row-title"));
    html_line_with(h, "span", task->paper, A_Z("class", "row-about"));
    html_close(h, "th");
    html_open_with(h, "td", A_Z("data-label", "Đơn vị"));
    html_text(h, snapshot_unit_name(&view->content.units[row->unit]));
    html_printf(h, ", %s", assignment_role_word(row->role));
    html_close(h, "td");
    put_due(h, view, row);
    html_open_with(h, "td", A_Z("data-label", "Trạng thái"), A_Z("class", "state"));
    ui_state(h, row->state);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", "Kết quả"));
    html_text(h, row->evidence);
    if (!str_empty(row->reason)) {
        html_text(h, STR(" "));
        html_line_with(h, "span", row->reason, A_Z("class", "words"));
    }
    html_close(h, "td");
    html_close(h, "tr");
}

static struct str internal_address(const struct view *view, const char *path)
{
    struct url url;
    url_start(&url, str_z(view->arena, report_address(view->arena, view->snapshot.id, path)));
    for (int i = REPORT_VERSION; i <= REPORT_LAMP; i++)
        url_add(&url, view->arena, report_params[i].name, request_text(view->request, i));
    return url_take(&url, view->arena);
}

static void put_internal(struct html *h, const struct view *view)
{
    static const char *const columns[] = {"Việc", "Đơn vị", "Hạn", "Trạng thái", "Kết quả"};
    struct page page = ui_page_of(request_int(view->request, REPORT_PAGE), ROWS_PAGE);
    enum lamp lamp = LAMP_DONE;
    const bool by_lamp = ui_lamp_from_slug(request_text(view->request, REPORT_LAMP), &lamp);
    const struct ui_filter filters[] = {{"tình trạng", .value = by_lamp ? str_from(lamp_word(lamp)) : STR_NONE},
                                        {"một đơn vị", .alone = request_int(view->request, REPORT_UNIT) != 0},
                                        {"một văn bản", .alone = request_int(view->request, REPORT_PAPER) != 0}};
    ui_filter_said(h, filters, sizeof filters / sizeof *filters);
    ui_list_begin(h, "rows", "Từng việc trong báo cáo", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < view->content.n_rows; i++) {
        if (!wanted(view, &view->content.rows[i], by_lamp, lamp))
            continue;
        if (page.total >= page.offset && page.total < page.offset + page.limit)
            put_row(h, view, &view->content.rows[i]);
        page.total++;
    }
    ui_list_end(h);
    if (page.total == 0)
        html_line_with(h, "p", STR("Không có việc nào như vậy trong báo cáo này."), A_Z("class", "none"));
    ui_pager(h, view->arena, &page, internal_address(view, ""));
}

/* --- the page --- */

static bool is_internal(const struct request *request)
{
    return str_eq(request_text(request, REPORT_VERSION), STR(INTERNAL));
}

static void report_page(struct request *request, struct work *work, struct reply *reply)
{
    struct view view;
    struct err err = {0};
    if (!load(request, work, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const bool internal = is_internal(request);
    const struct str title = str_printf(request->arena, "Báo cáo %.*s", STR_ARG(snapshot_code_text(request->arena, request->id)));
    struct html *h = ui_begin_wide(request, reply, title.p, NAV_REPORTS);
    ui_title(h, title.p, internal ? "Bản nội bộ: từng việc một, như lúc chốt" : "Bản cho lãnh đạo: số liệu như lúc chốt");
    const char *done = ui_done_sentence(request_text(request, REPORT_DONE));
    if (done)
        ui_notice(h, done);
    put_head(h, &view);
    put_versions(h, &view, internal);
    const bool compared = report_put_compare(h, work, &view.snapshot, &err);
    if (internal)
        put_internal(h, &view);
    else
        put_leaders(h, &view);
    download_put_links(h, request->arena, internal_address(&view, "/bang"));
    if (compared)
        ui_end(reply);
    else
        reply_error(reply, request, &err);
}

static bool report_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    struct view view;
    if (!load(request, work, &view, err))
        return false;
    *ret_table = is_internal(request) ? snapshot_table_rows(work->arena, &view.content)
                                      : snapshot_table_units(work->arena, &view.content);
    return true;
}

static void report_file(struct request *request, struct work *work, struct reply *reply)
{
    const struct str code = snapshot_code_address(request->arena, request->id);
    download_answer(request, work, reply, str_printf(request->arena, "bao-cao-%.*s", STR_ARG(code)).p, report_table);
}

const struct route route_report = {
    .method = METHOD_GET, .path = "/bao-cao/{code}", .act = ACT_SEE, .thing = THING_SNAPSHOT, .work = ROUTE_READS,
    .params = report_params, .handle = report_page,
};
const struct route route_report_file = {
    .method = METHOD_GET, .path = "/bao-cao/{code}/bang.{name}", .act = ACT_SEE, .thing = THING_SNAPSHOT,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .params = report_params, .handle = report_file,
};
