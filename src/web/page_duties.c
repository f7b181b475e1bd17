/* Chế độ: standing duties, who stands how with them, and the meeting that a unit enters. */
#include "office/duty.h"
#include "office/org.h"
#include "office/set.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"

#include <stdlib.h>

enum { MAP_CELLS_MAX = 4000, TABLE_CELLS_MAX = 200000 };

/* --- the map: organisations by duties --- */

struct map {
    const struct duty *duties;
    size_t n_duties;
    const struct duty_cell *cells;
    size_t n_cells;
};

static const struct duty_cell *cell_of(const struct map *map, size_t from, size_t to, int64_t duty)
{
    for (size_t i = from; i < to; i++)
        if (map->cells[i].duty == duty)
            return &map->cells[i];
    return NULL;
}

static void put_row(struct html *h, struct arena *arena, const struct map *map, size_t from, size_t to, struct str name)
{
    html_open(h, "tr");
    html_line_with(h, "th", name, A_Z("scope", "row"));
    for (size_t d = 0; d < map->n_duties; d++) {
        const struct duty_cell *cell = cell_of(map, from, to, map->duties[d].id);
        html_open(h, "td");
        if (cell) {
            html_open_with(h, "a", A_URL("href", str_printf(arena, "/phan-cong/%lld", (long long)cell->assignment)));
            ui_lamp(h, cell->lamp, STR_NONE);
            html_close(h, "a");
        }
        html_close(h, "td");
    }
    html_close(h, "tr");
}

/* Cells come by organisation, so each run of them is a row. */
static bool put_map(struct html *h, struct work *work, const struct map *map, struct err *err)
{
    const char **columns = ARENA_ARRAY(work->arena, const char *, map->n_duties + 1);
    columns[0] = "Đơn vị";
    for (size_t d = 0; d < map->n_duties; d++)
        columns[d + 1] = str_z(work->arena, map->duties[d].words);
    html_open_with(h, "section", A_Z("id", "map"));
    html_line(h, "h2", STR("Kỳ này"));
    ui_list_begin(h, "duty-map", "Từng đơn vị đối với từng chế độ trong kỳ này", columns, map->n_duties + 1);
    for (size_t from = 0, to; from < map->n_cells; from = to) {
        struct org org;
        for (to = from; to < map->n_cells && map->cells[to].org == map->cells[from].org; to++)
            continue;
        if (!org_get(work, map->cells[from].org, &org, err))
            return false;
        put_row(h, work->arena, map, from, to, org.name);
    }
    ui_list_end(h);
    if (map->n_cells == MAP_CELLS_MAX)
        html_line_with(h, "p", STR("Bảng chỉ hiện những đơn vị đầu; hãy xem từng đơn vị để thấy hết."), A_Z("class", "hint"));
    download_put_links(h, work->arena, STR("/che-do"));
    html_close(h, "section");
    return true;
}

static bool load_map(struct work *work, const struct request *request, int64_t limit, struct map *map,
                     struct err *err)
{
    struct duty *duties;
    struct duty_cell *cells;
    if (!duty_list(work, &duties, &map->n_duties, err) ||
        !duty_cells(work, work->actor.path, request->today, limit, &cells, &map->n_cells, err))
        return false;
    map->duties = duties;
    map->cells = cells;
    return true;
}

static bool duties_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    struct map map;
    if (!load_map(work, request, TABLE_CELLS_MAX, &map, err))
        return false;
    if (map.n_cells == TABLE_CELLS_MAX)
        return ERR(err, ERR_LIMIT, "Bảng có từ %d ô trở lên, nhiều hơn mức ghi ra được.", TABLE_CELLS_MAX);
    if (map.n_duties >= TABLE_COLUMNS_MAX)
        return ERR(err, ERR_LIMIT, "Có %zu chế độ, nhiều hơn số cột của một bảng.", map.n_duties);
    struct table_column *columns = ARENA_ARRAY(work->arena, struct table_column, map.n_duties + 1);
    columns[0] = (struct table_column){"Đơn vị", TABLE_TEXT, 40};
    for (size_t d = 0; d < map.n_duties; d++)
        columns[d + 1] = (struct table_column){str_z(work->arena, map.duties[d].words), TABLE_TEXT, 20};
    struct table *table = table_make(work->arena, STR("Chế độ"), columns, map.n_duties + 1);
    for (size_t from = 0, to; from < map.n_cells; from = to) {
        struct org org;
        for (to = from; to < map.n_cells && map.cells[to].org == map.cells[from].org; to++)
            continue;
        if (!org_get(work, map.cells[from].org, &org, err))
            return false;
        table_text(table, org.name);
        for (size_t d = 0; d < map.n_duties; d++) {
            const struct duty_cell *cell = cell_of(&map, from, to, map.duties[d].id);
            table_text(table, cell ? str_from(lamp_word(cell->lamp)) : STR(""));
        }
    }
    *ret_table = table;
    return true;
}

static void duties_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "che-do", duties_table);
}

/* --- the duties --- */

static void put_duty(struct html *h, const struct request *request, struct work *work, const struct duty *duty)
{
    struct set set;
    struct str who = STR("");
    struct err err;
    if (set_parse(work->arena, duty->scope, &set, &err))
        (void)set_say(work, &set, &who, &err);
    html_open_with(h, "li", A_INT("data-duty", duty->id));
    html_line(h, "strong", duty->words);
    html_printf(h, ": %.*s, %d lần mỗi %s", STR_ARG(who), duty->times, duty_period_word(duty->period));
    html_printf(h, "; minh chứng: %s", record_kind_word(duty->proof));
    if (!str_empty(duty->basis)) {
        html_text(h, STR(" · "));
        html_line_with(h, "span", duty->basis, A_Z("class", "hint"));
    }
    if (date_is(duty->until)) {
        html_text(h, STR(" · kết thúc ngày "));
        ui_date(h, duty->until, "");
    } else if (request_may(request, ACT_DUTY)) {
        ui_form(h, request, str_printf(work->arena, "/che-do/%lld/ket-thuc", (long long)duty->id),
                str_printf(work->arena, "end-%lld", (long long)duty->id).p);
        html_line_with(h, "button", STR("Kết thúc"), A_Z("type", "submit"), A_Z("class", "quiet"));
        html_close(h, "form");
    }
    html_close(h, "li");
}

static void put_add_form(struct html *h, const struct request *request)
{
    struct arena *arena = request->arena;
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", "them"));
    html_line(h, "summary", STR("Đặt một chế độ"));
    ui_form(h, request, STR("/che-do/them"), "duty-form");
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Chế độ"), A_Z("for", "duty-norm"));
    html_open_with(h, "select", A_Z("id", "duty-norm"), A_Z("name", "mau"));
    for (size_t i = 0; i < duty_norms_n; i++)
        ui_option(h, str_printf(arena, "%zu", i + 1),
                  str_printf(arena, "%s (%s)", duty_norms[i].words, duty_norms[i].basis), i == 0);
    html_close(h, "select");
    html_close(h, "p");
    ui_field(h, &(struct ui_field){.id = "duty-words", .name = "noi-dung", .label = "Gọi là", .value = STR(""),
                                   .hint = "Để trống: theo tên của chế độ đã chọn."});
    ui_field(h, &(struct ui_field){.id = "duty-since", .name = "tu", .label = "Từ ngày", .numeric = true,
                                   .placeholder = "ngày/tháng/năm", .value = STR(""),
                                   .hint = "Để trống: từ kỳ này."});
    html_line_with(h, "button", STR("Đặt chế độ"), A_Z("type", "submit"), A_Z("id", "add-duty"));
    html_close(h, "form");
    html_close(h, "details");
}

static void duties_page(struct request *request, struct work *work, struct reply *reply)
{
    struct map map;
    struct err err = {0};
    if (!load_map(work, request, MAP_CELLS_MAX, &map, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin_wide(request, reply, "Chế độ", NAV_DUTIES);
    ui_title(h, "Chế độ", "Việc phải làm đều đặn, tự giao theo từng kỳ.");
    if (request_may(request, ACT_SUBMIT))
        html_line_with(h, "a", STR("Ghi một cuộc họp"), A_URL("href", STR("/hop")), A_Z("class", "button"),
                       A_Z("id", "to-meeting"));
    html_open_with(h, "ul", A_Z("class", "duties"));
    for (size_t i = 0; i < map.n_duties; i++)
        put_duty(h, request, work, &map.duties[i]);
    html_close(h, "ul");
    if (map.n_duties == 0)
        html_line_with(h, "p", STR("Chưa đặt chế độ nào. Chọn một chế độ dưới đây để bắt đầu."), A_Z("class", "none"));
    if (request_may(request, ACT_DUTY))
        put_add_form(h, request);
    if (map.n_cells > 0 && !put_map(h, work, &map, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    ui_end(reply);
}

/* --- adding and ending --- */

enum { DUTY_NORM, DUTY_WORDS, DUTY_SINCE };
static const struct param duty_params[PARAMS_MAX] = {
    [DUTY_NORM] = {"mau", N_("Chế độ"), PARAM_INT, 15},
    [DUTY_WORDS] = {"noi-dung", N_("Gọi là"), PARAM_TEXT, 300},
    [DUTY_SINCE] = {"tu", N_("Từ ngày"), PARAM_DATE, 12},
};

static bool add(const struct request *request, struct work *work, struct err *err)
{
    const int64_t which = request_int(request, DUTY_NORM);
    int64_t made;
    if (which < 1 || which > (int64_t)duty_norms_n)
        return ERR(err, ERR_INPUT, "Chưa chọn chế độ. Hãy chọn một chế độ trong danh sách.");
    const struct duty_norm *norm = &duty_norms[which - 1];
    const struct str words = request_text(request, DUTY_WORDS);
    const struct date since = request_date(request, DUTY_SINCE);
    struct set_ground ground;
    struct duty duty = {
        .words = str_empty(words) ? str_from(norm->words) : words,
        .period = norm->period,
        .times = norm->times,
        .due_days = norm->due_days,
        .proof = norm->proof,
        .topic = str_from(norm->topic),
        .basis = str_from(norm->basis),
        .since = date_is(since) ? since : period_first(period_of(norm->period, request->today)),
    };
    if (!set_ground_of(work, 0, 0, &ground, err))
        return false;
    duty.scope = str_printf(request->arena, "%lld//%s*", (long long)ground.anchor, norm->groups);
    return duty_add(work, &duty, err) && duty_roll(work, &made, err);
}

static void add_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (add(request, work, &err))
        reply_redirect(reply, STR("/che-do"));
    else
        reply_error(reply, request, &err);
}

static void end_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (duty_end(work, request->id, request->today, &err))
        reply_redirect(reply, STR("/che-do"));
    else
        reply_error(reply, request, &err);
}

const struct route route_duties = {
    .method = METHOD_GET, .path = "/che-do", .act = ACT_SEE, .work = ROUTE_READS, .handle = duties_page,
};
const struct route route_duties_file = {
    .method = METHOD_GET, .path = "/che-do.{name}", .act = ACT_SEE, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .handle = duties_file,
};
const struct route route_duty_add_send = {
    .method = METHOD_POST, .path = "/che-do/them", .back = "/che-do", .act = ACT_DUTY, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = duty_params, .handle = add_send,
};
const struct route route_duty_end_send = {
    .method = METHOD_POST, .path = "/che-do/{id}/ket-thuc", .back = "/che-do", .act = ACT_DUTY, .thing = THING_DUTY,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = end_send,
};
