/* Nhập bảng: the office's own table of tasks, looked at row by row, its columns corrected, then written. */
#include "office/batch.h"
#include "web/page.h"
#include "web/sheet_carry.h"
#include "web/ui.h"

enum { SHOWN_MAX = 1000, WORDS_SHOWN = 160 };

/* --- what a person chose --- */

enum { KEEP_TABLE, KEEP_NAME, KEEP_COLUMNS, KEEP_FIRST, KEEP_TURNED, KEEP_ASIDE };
static const struct param keep_params[PARAMS_MAX] = {
    [KEEP_TABLE] = {"bang", N_("Bảng"), PARAM_LINES, SHEET_CARRY_CHARACTERS_MAX},
    [KEEP_NAME] = {"ten", N_("Tên tệp"), PARAM_TEXT, 200},
    [KEEP_COLUMNS] = {"cot", N_("Cột"), PARAM_INTS, 6},
    [KEEP_FIRST] = {"dau", N_("Dòng đầu"), PARAM_INT, 6},
    [KEEP_TURNED] = {"ngay", N_("Cách đọc ngày"), PARAM_WORD, 10},
    [KEEP_ASIDE] = {"rieng", N_("Để riêng các dòng sai"), PARAM_FLAG, 2},
};

static const char *const turned_marks[] = {[BATCH_TURN_ASK] = "hoi", [BATCH_TURN_KEEP] = "giu",
                                           [BATCH_TURN_BACK] = "doi"};

/* Columns are sent as their number from 1 on, 0 for none, in the order of enum batch_column. */
static bool chosen(const struct request *request, const struct sheet *sheet, struct batch_choice *ret_choice,
                   struct err *err)
{
    size_t n;
    const int64_t *columns = request_ints(request, KEEP_COLUMNS, &n);
    const int64_t first = request_int(request, KEEP_FIRST);
    if (n != BATCH__MAX || first < 0 || first >= (int64_t)sheet->n_rows)
        return ERR(err, ERR_INPUT, _("Bảng đã gửi không còn đủ. Hãy gửi lại tệp."));
    *ret_choice = (struct batch_choice){.first = (size_t)first};
    for (size_t i = 0; i < n; i++)
        ret_choice->column[i] =
            columns[i] > 0 && columns[i] <= SHEET_COLUMNS_MAX ? (size_t)columns[i] - 1 : BATCH_NO_COLUMN;
    for (int t = 0; t <= BATCH_TURN_BACK; t++)
        if (str_eq(request_text(request, KEEP_TURNED), str_from(turned_marks[t])))
            ret_choice->turned = (enum batch_turned)t;
    return true;
}

/* --- the look --- */

struct look {
    struct request *request;
    const struct sheet *sheet;
    const struct batch_choice *choice;
    const struct batch_plan *plan;
    struct str name, csv;
    size_t width; /* columns of the table */
};

static struct str letters_of(struct arena *arena, size_t column)
{
    return column < 26 ? str_printf(arena, "%c", (char)('A' + (int)column))
                       : str_printf(arena, "%c%c", (char)('A' + (int)(column / 26) - 1),
                                    (char)('A' + (int)(column % 26)));
}

static void put_column(const struct look *look, struct html *h, enum batch_column column)
{
    struct arena *arena = look->request->arena;
    const struct str id = str_printf(arena, "cot-%s", batch_column_name(column));
    ui_select_begin(h, id.p, "cot", batch_column_word(column));
    ui_option(h, STR("0"), str_from(_("(không có)")), look->choice->column[column] == BATCH_NO_COLUMN);
    for (size_t c = 0; c < look->width; c++) {
        struct str heading = str_sub(batch_heading(look->sheet, look->choice, c), 0, 60);
        heading.n = utf8_whole(heading);
        const struct str letters = letters_of(arena, c);
        ui_option(h, str_printf(arena, "%zu", c + 1),
                  str_printf(arena, "%.*s: %.*s", STR_ARG(letters), STR_ARG(heading)),
                  look->choice->column[column] == c);
    }
    ui_select_end(h);
}

static void put_hidden(struct html *h, const char *name, struct str value)
{
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", name), A_TEXT("value", value));
}

static struct str first_of(const struct look *look)
{
    return str_printf(look->request->arena, "%zu", look->choice->first);
}

static void put_carried(const struct look *look, struct html *h)
{
    put_hidden(h, "bang", look->csv);
    put_hidden(h, "ten", look->name);
}

static void put_columns_form(const struct look *look, struct html *h)
{
    static const char *const words[] = {[BATCH_TURN_ASK] = N_("hỏi khi thấy có thể bị đảo"),
                                        [BATCH_TURN_KEEP] = N_("giữ như Excel hiểu"),
                                        [BATCH_TURN_BACK] = N_("đổi lại ngày và tháng Excel đã đảo")};
    ui_fold_begin(h, "columns", _("Cột nào là gì"));
    ui_form(h, look->request, STR("/nhap-bang/xem"), "columns-form");
    put_carried(look, h);
    ui_field(h, &(struct ui_field){.id = "first", .name = "dau", .label = _("Số dòng tiêu đề ở đầu bảng"),
                                   .numeric = true,
                                   .hint = _("Không đếm dòng trống; nhiệm vụ bắt đầu từ dòng sau đó."),
                                   .value = first_of(look)});
    for (int c = 0; c < BATCH__MAX; c++)
        put_column(look, h, (enum batch_column)c);
    ui_select_begin(h, "turned", "ngay", _("Cách đọc ngày"));
    for (int t = 0; t <= BATCH_TURN_BACK; t++)
        ui_option(h, str_from(turned_marks[t]), str_from(_(words[t])), (int)look->choice->turned == t);
    ui_select_end(h);
    ui_button_quiet(h, "columns-send", _("Xem lại"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_write_form(const struct look *look, struct html *h)
{
    const struct batch_plan *plan = look->plan;
    if (plan->n_add == 0) {
        ui_notice(h, plan->n_bad ? _("Chưa có dòng nào ghi được.") : _("Mọi dòng của bảng đã có, không có gì để ghi."));
        return;
    }
    ui_form(h, look->request, STR("/nhap-bang/ghi"), "keep-form");
    put_carried(look, h);
    put_hidden(h, "dau", first_of(look));
    for (int c = 0; c < BATCH__MAX; c++)
        put_hidden(h, "cot", look->choice->column[c] == BATCH_NO_COLUMN
                                 ? STR("0")
                                 : str_printf(look->request->arena, "%zu", look->choice->column[c] + 1));
    put_hidden(h, "ngay", str_from(turned_marks[look->choice->turned]));
    if (plan->n_bad)
        ui_check(h, "aside", "rieng", _("Để riêng các dòng sai, ghi các dòng còn lại"), false);
    ui_button(h, "keep", _("Ghi các nhiệm vụ"));
    html_close(h, "form");
}

static struct str units_of(struct arena *arena, const struct batch_row *row)
{
    struct str all = STR("");
    for (size_t i = 0; i < row->n_units; i++)
        all = str_printf(arena, "%.*s%s%.*s", STR_ARG(all), i ? "; " : "", STR_ARG(row->units[i].name));
    return all;
}

static void put_row(const struct look *look, struct html *h, const struct batch_row *row)
{
    static const char *const words[] = {[BATCH_ADD] = N_("thêm"), [BATCH_SAME] = N_("đã có"),
                                        [BATCH_SKIP] = N_("bỏ qua"), [BATCH_BAD] = N_("sai")};
    struct str shown = str_sub(row->words, 0, WORDS_SHOWN);
    shown.n = utf8_whole(shown);
    html_open(h, "tr");
    html_open_with(h, "th", A_Z("scope", "row"));
    html_printf(h, "%u", row->number);
    html_close(h, "th");
    html_line_with(h, "td", str_from(_(words[row->act])), A_Z("data-label", _("Việc sẽ làm")));
    html_line_with(h, "td", shown, A_Z("data-label", _("Nhiệm vụ")));
    html_line_with(h, "td", units_of(look->request->arena, row), A_Z("data-label", _("Đơn vị")));
    html_open_with(h, "td", A_Z("data-label", _("Thời hạn")));
    if (row->act == BATCH_ADD)
        ui_date(h, row->due.date, due_needs_date(&row->due) ? _("cần nhập ngày") : _("không có ngày"));
    html_close(h, "td");
    html_line_with(h, "td", row->act == BATCH_BAD ? row->why : row->remark, A_Z("data-label", _("Lưu ý")));
    html_close(h, "tr");
}

/* Bad rows first: they are what a person has to look at. */
static void put_rows(const struct look *look, struct html *h)
{
    static const char *const columns[] = {N_("Dòng"), N_("Việc sẽ làm"), N_("Nhiệm vụ"), N_("Đơn vị"), N_("Thời hạn"),
                                          N_("Lưu ý")};
    size_t shown = 0;
    ui_list_begin(h, "rows", _("Từng dòng của bảng"), columns, sizeof columns / sizeof *columns);
    for (int bad = 1; bad >= 0; bad--)
        for (size_t i = 0; i < look->plan->n && shown < SHOWN_MAX; i++) {
            const struct batch_row *row = &look->plan->rows[i];
            if ((row->act == BATCH_BAD) != bad || row->act == BATCH_SKIP)
                continue;
            put_row(look, h, row);
            shown++;
        }
    ui_list_end(h);
}

static void put_look(const struct look *look, struct reply *reply)
{
    const struct batch_plan *plan = look->plan;
    struct arena *arena = look->request->arena;
    struct html *h = ui_begin_wide(look->request, reply, _("Nhập bảng nhiệm vụ"), NAV_TASKS);
    ui_title(h, _("Nhập bảng nhiệm vụ: xem trước"),
             str_printf(arena, _("%.*s: thêm %zu nhiệm vụ, %zu dòng đã có, %zu dòng sai, bỏ qua %zu dòng. "
                                 "Chưa ghi gì."),
                        STR_ARG(look->name), plan->n_add, plan->n_same, plan->n_bad, plan->n_skip).p);
    if (plan->n_bad)
        ui_warning(h, _("Có dòng sai. Hãy sửa trong tệp rồi gửi lại, hoặc để riêng các dòng đó."));
    if (plan->n_undated || plan->n_bare)
        ui_notice(h, str_printf(arena, _("%zu nhiệm vụ cần nhập ngày; %zu nhiệm vụ ghi là xong nhưng không có minh "
                                         "chứng, sẽ chờ công nhận."), plan->n_undated, plan->n_bare).p);
    put_write_form(look, h);
    put_columns_form(look, h);
    put_rows(look, h);
    ui_end(reply);
}

/* A look only: nothing is written, so the work reads. `matched`: columns by their headings, else as the form says. */
static void look_at(struct request *request, struct reply *reply, const struct sheet *sheet, struct str name,
                    bool matched)
{
    struct look look = {.request = request, .sheet = sheet, .name = name};
    struct batch_choice choice;
    struct batch_plan plan = {0};
    struct work work;
    struct err err = {0}, why = {0};
    bool ok = sheet_carry_csv(request->arena, sheet, "dondoc batch import", &look.csv, &err);
    if (matched)
        batch_match(request->arena, sheet, &choice);
    else
        ok = ok && chosen(request, sheet, &choice, &err);
    ok = ok && work_begin(request->office, STORE_READ, request_actor(request), request->arena, &work, &err);
    if (!ok) {
        reply_error(reply, request, &err);
        return;
    }
    /* without a column of words there is nothing to show but the choice of columns */
    const bool planned = batch_plan(&work, sheet, &choice, &plan, &why);
    const bool ended = work_end(&work, false, &err);
    for (size_t i = 0; i < sheet->n_rows; i++)
        look.width = sheet->rows[i].n > look.width ? sheet->rows[i].n : look.width;
    look.choice = &choice;
    look.plan = &plan;
    if (!ended || (!planned && why.code != ERR_INPUT))
        reply_error(reply, request, ended ? &why : &err);
    else
        put_look(&look, reply);
}

static void sheet_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct err err = {0};
    (void)work;
    if (sheet_carry_read(request, &sheet, &err))
        look_at(request, reply, &sheet, request->uploads[0].name, true);
    else
        reply_error(reply, request, &err);
}

static void sheet_again_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct err err = {0};
    (void)work;
    if (sheet_carry_again(request, KEEP_TABLE, &sheet, &err))
        look_at(request, reply, &sheet, request_text(request, KEEP_NAME), false);
    else
        reply_error(reply, request, &err);
}

static void sheet_keep_send(struct request *request, struct work *work, struct reply *reply)
{
    struct sheet sheet;
    struct batch_choice choice;
    struct batch_plan plan;
    struct err err = {0};
    int64_t id;
    if (sheet_carry_again(request, KEEP_TABLE, &sheet, &err) &&
        chosen(request, &sheet, &choice, &err) && batch_plan(work, &sheet, &choice, &plan, &err) &&
        batch_write(work, str_z(request->arena, request_text(request, KEEP_NAME)), &plan,
                    request_given(request, KEEP_ASIDE), &id, &err))
        reply_redirect(reply, str_printf(request->arena, "/nhap-bang/%lld?da=ghi", (long long)id));
    else
        reply_error(reply, request, &err);
}

static const struct param sheet_params[PARAMS_MAX] = {
    {"tep", N_("Bảng"), PARAM_FILES, 0},
};

const struct route route_sheet_send = {
    .method = METHOD_POST, .path = "/nhap-bang", .back = "/nhap-bang", .act = ACT_DECIDE, .work = ROUTE_OWN,
    .lane = LANE_UPLOAD, .body_max = SHEET_FILE_MAX, .params = sheet_params, .handle = sheet_send,
};
const struct route route_sheet_again_send = {
    .method = METHOD_POST, .path = "/nhap-bang/xem", .back = "/nhap-bang", .act = ACT_DECIDE, .work = ROUTE_OWN,
    .lane = LANE_UPLOAD, .body_max = SHEET_CARRY_BODY_MAX, .params = keep_params, .handle = sheet_again_send,
};
const struct route route_sheet_keep_send = {
    .method = METHOD_POST, .path = "/nhap-bang/ghi", .back = "/nhap-bang", .act = ACT_DECIDE, .work = ROUTE_WRITES,
    .lane = LANE_UPLOAD, .body_max = SHEET_CARRY_BODY_MAX, .params = keep_params, .handle = sheet_keep_send,
};
