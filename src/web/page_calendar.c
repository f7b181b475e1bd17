/* Lịch nghỉ: the days of a year that are off or worked instead, and where they come from; a clerk of the office enters
 * what the year adds. */
#include "office/calendar.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"

enum { CALENDAR_YEAR, CALENDAR_DONE };
static const struct param calendar_params[PARAMS_MAX] = {
    [CALENDAR_YEAR] = {"nam", N_("Năm"), PARAM_INT, 4},
    [CALENDAR_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};
enum { YEAR_FIRST = 1950, YEAR_LAST = 2199 };

static int year_of(const struct request *request)
{
    const int64_t year = request_int(request, CALENDAR_YEAR);
    return year >= YEAR_FIRST && year <= YEAR_LAST ? (int)year : request->today.year;
}

static const char *weekday_word(struct date date)
{
    static const char *const words[] = {N_("Chủ nhật"), N_("Thứ hai"), N_("Thứ ba"), N_("Thứ tư"), N_("Thứ năm"),
                                        N_("Thứ sáu"), N_("Thứ bảy")};
    return _(words[date_weekday(date)]);
}

static const char *source_word(const struct calendar_day *day)
{
    return day->entered ? _("nhập tay") : _("theo luật");
}

static void put_days(struct html *h, const struct calendar_day *days, size_t n)
{
    static const char *const columns[] = {N_("Ngày"), N_("Thứ"), N_("Loại"), N_("Lý do"), N_("Nguồn")};
    ui_list_begin(h, "days", _("Ngày nghỉ và ngày làm bù, ngoài thứ bảy và chủ nhật"), columns,
                  sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        char text[DATE_TEXT_MAX];
        html_open(h, "tr");
        html_line_with(h, "th", str_from(date_vi(days[i].date, text)), A_Z("scope", "row"));
        html_line_with(h, "td", str_from(weekday_word(days[i].date)), A_Z("data-label", _("Thứ")));
        html_line_with(h, "td", str_from(calendar_kind_word(days[i].kind)), A_Z("data-label", _("Loại")));
        html_line_with(h, "td", days[i].name, A_Z("data-label", _("Lý do")));
        html_line_with(h, "td", str_from(source_word(&days[i])), A_Z("data-label", _("Nguồn")));
        html_close(h, "tr");
    }
    ui_list_end(h);
}

static void put_forms(struct html *h, const struct request *request)
{
    ui_panel_begin(h, "day", _("Nhập một ngày"));
    ui_form(h, request, STR("/lich-nghi"), "day-form");
    ui_field(h, &(struct ui_field){.id = "day-date", .name = "ngay", .label = _("Ngày"), .numeric = true,
                                   .placeholder = _("ngày/tháng/năm"), .value = STR(""), .required = true});
    ui_select_begin(h, "day-kind", "loai", _("Loại"));
    static const enum calendar_kind kinds[] = {CALENDAR_OFF, CALENDAR_WORK, CALENDAR_DEFAULT};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        ui_option(h, str_from(calendar_kind_name(kinds[i])), str_from(calendar_kind_word(kinds[i])), i == 0);
    ui_select_end(h);
    ui_field(h, &(struct ui_field){.id = "day-why", .name = "ly-do", .label = _("Lý do: văn bản quyết định"),
                                   .value = STR(""), .max = 150});
    ui_button(h, "save-day", _("Ghi ngày"));
    html_close(h, "form");
    ui_panel_end(h);
    ui_fold_begin(h, "table", _("Nạp cả bảng ngày"));
    ui_form(h, request, STR("/lich-nghi/nap"), "table-form");
    ui_field(h, &(struct ui_field){.id = "table-text", .name = "bang", .label = _("Bảng ngày (CSV)"), .lines = 8,
                                   .value = STR(""), .required = true,
                                   .hint = _("Mỗi dòng: ngày; nghỉ, làm hoặc mặc định; lý do. Một dòng sai thì không ghi gì.")});
    ui_button(h, "load-table", _("Nạp bảng"));
    html_close(h, "form");
    ui_fold_end(h);
}

static bool load_year(struct request *request, struct work *work, struct calendar_day **days, size_t *n,
                      struct reply *reply)
{
    struct calendar calendar;
    struct err err = {0};
    if (!calendar_load(work, &calendar, &err)) {
        reply_error(reply, request, &err);
        return false;
    }
    calendar_of_year(work, &calendar, year_of(request), days, n);
    return true;
}

static void calendar_page(struct request *request, struct work *work, struct reply *reply)
{
    struct calendar_day *days;
    size_t n;
    if (!load_year(request, work, &days, &n, reply))
        return;
    const int year = year_of(request);
    struct html *h = ui_begin(request, reply, _("Lịch nghỉ"), NAV_CALENDAR);
    ui_title(h, str_printf(request->arena, _("Lịch nghỉ năm %d"), year).p,
             _("Hạn do văn phòng tính không rơi vào ngày nghỉ: dời sang ngày làm việc kế tiếp."));
    const char *done = ui_done_sentence(request_text(request, CALENDAR_DONE));
    if (done)
        ui_notice(h, done);
    html_open(h, "p");
    if (year > YEAR_FIRST)
        ui_link(h, str_printf(request->arena, "/lich-nghi?nam=%d", year - 1), str_from(_("Năm trước")));
    html_text(h, STR(" "));
    if (year < YEAR_LAST)
        ui_link(h, str_printf(request->arena, "/lich-nghi?nam=%d", year + 1), str_from(_("Năm sau")));
    html_close(h, "p");
    put_days(h, days, n);
    download_put_links(h, request->arena, str_printf(request->arena, "/lich-nghi?nam=%d", year));
    if (request_may(request, ACT_CALENDAR))
        put_forms(h, request);
    ui_end(reply);
}

static void calendar_json(struct request *request, struct work *work, struct reply *reply)
{
    struct calendar_day *days;
    size_t n;
    if (!load_year(request, work, &days, &n, reply))
        return;
    struct json json;
    const struct page page = {.total = (int64_t)n};
    reply_list_begin(reply, &json, &page);
    for (size_t i = 0; i < n; i++) {
        json_open_object(&json);
        json_put_date(&json, "date", days[i].date);
        json_put_bool(&json, "entered", days[i].entered);
        json_put_str(&json, "kind", str_from(calendar_kind_name(days[i].kind)));
        json_put_str(&json, "name", days[i].name);
        json_end(&json);
    }
    reply_list_end(reply, &json);
}

static bool calendar_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    static const struct table_column columns[] = {
        {N_("Ngày"), TABLE_DATE, 12},  {N_("Thứ"), TABLE_TEXT, 10},   {N_("Loại"), TABLE_TEXT, 14},
        {N_("Lý do"), TABLE_TEXT, 40}, {N_("Nguồn"), TABLE_TEXT, 12},
    };
    struct calendar calendar;
    struct calendar_day *days;
    size_t n;
    if (!calendar_load(work, &calendar, err))
        return false;
    calendar_of_year(work, &calendar, year_of(request), &days, &n);
    struct table *table =
        table_make(work->arena, str_printf(work->arena, _("Lịch nghỉ năm %d"), year_of(request)), columns,
                   sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        table_date(table, days[i].date);
        table_text(table, str_from(weekday_word(days[i].date)));
        table_text(table, str_from(calendar_kind_word(days[i].kind)));
        table_text(table, days[i].name);
        table_text(table, str_from(source_word(&days[i])));
    }
    *ret_table = table;
    return true;
}

static void calendar_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "lich-nghi", calendar_table);
}

enum { DAY_DATE, DAY_KIND, DAY_WHY };
static const struct param day_params[PARAMS_MAX] = {
    [DAY_DATE] = {"ngay", N_("Ngày"), PARAM_DATE, 12},
    [DAY_KIND] = {"loai", N_("Loại"), PARAM_WORD, 10},
    [DAY_WHY] = {"ly-do", N_("Lý do"), PARAM_TEXT, 150},
};

static void day_send(struct request *request, struct work *work, struct reply *reply)
{
    struct calendar_day day = {.date = request_date(request, DAY_DATE), .name = request_text(request, DAY_WHY)};
    struct err err = {0};
    bool ok = calendar_kind_from_name(request_text(request, DAY_KIND), &day.kind) ||
              ERR(&err, ERR_INPUT, _("Chưa chọn loại ngày."));
    if (ok && calendar_set(work, &day, &err))
        reply_redirect(reply, str_printf(request->arena, "/lich-nghi?nam=%d&da=lich", day.date.year));
    else
        reply_error(reply, request, &err);
}

enum { DAYS_TEXT };
static const struct param table_params[PARAMS_MAX] = {
    [DAYS_TEXT] = {"bang", N_("Bảng ngày"), PARAM_LINES, 60000},
};

static void table_send(struct request *request, struct work *work, struct reply *reply)
{
    int64_t days;
    struct err err = {0};
    if (calendar_import(work, request_text(request, DAYS_TEXT), &days, &err))
        reply_redirect(reply, STR("/lich-nghi?da=lich"));
    else
        reply_error(reply, request, &err);
}

const struct route route_calendar = {
    .method = METHOD_GET, .path = "/lich-nghi", .act = ACT_SEE, .work = ROUTE_READS, .params = calendar_params,
    .handle = calendar_page,
};
const struct route route_calendar_json = {
    .method = METHOD_GET, .path = "/lich-nghi.json", .act = ACT_SEE, .work = ROUTE_READS, .params = calendar_params,
    .handle = calendar_json,
};
const struct route route_calendar_file = {
    .method = METHOD_GET, .path = "/lich-nghi.{name}", .act = ACT_SEE, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .params = calendar_params, .handle = calendar_file,
};
const struct route route_calendar_send = {
    .method = METHOD_POST, .path = "/lich-nghi", .back = "/lich-nghi", .act = ACT_CALENDAR, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = day_params, .handle = day_send,
};
const struct route route_calendar_table_send = {
    .method = METHOD_POST, .path = "/lich-nghi/nap", .back = "/lich-nghi", .act = ACT_CALENDAR, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = table_params, .handle = table_send,
};
