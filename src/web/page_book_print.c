/*
 * In trang sổ: a book as the register on paper is: its cover line, the ten columns with their numbers, and a line for
 * each number, also for one that does not count and for a secret paper. Each series begins on a sheet of its own.
 *
 * The columns are those of Nghị định 30/2020/NĐ-CP, Phụ lục IV, whose register is an A3 sheet that lies; most printers
 * hold A4, which is what is chosen first. What is only known with a pen in the hand (who signed for it) is left blank.
 */
#include "office/book.h"
#include "office/org.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/book_table.h"
#include "writer/draft.h"

enum { PRINT_TYPE, PRINT_FROM, PRINT_TO, PRINT_SINCE, PRINT_UNTIL, PRINT_SHEET };
static const struct param print_params[PARAMS_MAX] = {
    [PRINT_TYPE] = {"loai", N_("Loại văn bản"), PARAM_TEXT, 100},
    [PRINT_FROM] = {"tu-so", N_("Từ số"), PARAM_INT, 7},
    [PRINT_TO] = {"den-so", N_("Đến số"), PARAM_INT, 7},
    [PRINT_SINCE] = {"tu-ngay", N_("Từ ngày"), PARAM_DATE, 12},
    [PRINT_UNTIL] = {"den-ngay", N_("Đến ngày"), PARAM_DATE, 12},
    [PRINT_SHEET] = {"kho", N_("Khổ giấy"), PARAM_WORD, 2},
};

enum { COLUMNS = 10 };
struct column {
    const char *title; /* its width stands in the style sheet */
    bool note;         /* says why a number does not count, and is not struck through with it */
    bool narrow;
};
static const struct column out_columns[COLUMNS] = {
    {.title = "Số, ký hiệu văn bản"},
    {.title = "Ngày tháng văn bản", .narrow = true},
    {.title = "Tên loại và trích yếu nội dung văn bản"},
    {.title = "Người ký"},
    {.title = "Nơi nhận văn bản"},
    {.title = "Đơn vị, người nhận bản lưu"},
    {.title = "Số lượng bản", .narrow = true},
    {.title = "Ngày chuyển", .narrow = true},
    {.title = "Ký nhận"},
    {.title = "Ghi chú", .note = true},
};
static const struct column in_columns[COLUMNS] = {
    {.title = "Ngày đến", .narrow = true},
    {.title = "Số đến", .narrow = true},
    {.title = "Tác giả"},
    {.title = "Số, ký hiệu văn bản"},
    {.title = "Ngày tháng văn bản", .narrow = true},
    {.title = "Tên loại và trích yếu nội dung văn bản"},
    {.title = "Đơn vị hoặc người nhận"},
    {.title = "Ngày chuyển", .narrow = true},
    {.title = "Ký nhận"},
    {.title = "Ghi chú", .note = true},
};

struct sheet {
    const struct request *request;
    const struct book *book;
    struct str superior; /* of whose book it is; absent: none */
    bool wide;           /* A3 */
    const struct column *columns;
};

/* --- the part to print --- */

static void put_range(struct html *h, const struct request *request, const struct book *book,
                      const struct book_series *series, size_t n_series)
{
    char since[DATE_TEXT_MAX], until[DATE_TEXT_MAX];
    struct arena *arena = request->arena;
    const int64_t from = request_int(request, PRINT_FROM), to = request_int(request, PRINT_TO);
    html_open_with(h, "form", A_Z("method", "get"), A_Z("class", "filter"), A_Z("id", "range-form"),
                   A_URL("action", str_printf(arena, "/so/%lld/in", (long long)book->id)));
    if (!book->whole) {
        ui_select_begin(h, "range-type", "loai", "Loại văn bản");
        ui_option(h, STR(""), STR("mọi loại, mỗi loại một trang"), str_empty(request_text(request, PRINT_TYPE)));
        for (size_t i = 0; i < n_series; i++)
            ui_option(h, series[i].type, series[i].type,
                      !str_empty(request_text(request, PRINT_TYPE)) &&
                          book_one_series(arena, book, series[i].type, request_text(request, PRINT_TYPE)));
        ui_select_end(h);
    }
    ui_field(h, &(struct ui_field){.id = "range-from", .name = "tu-so", .label = "Từ số", .numeric = true,
                                   .value = from ? str_printf(arena, "%lld", (long long)from) : STR("")});
    ui_field(h, &(struct ui_field){.id = "range-to", .name = "den-so", .label = "Đến số", .numeric = true,
                                   .value = to ? str_printf(arena, "%lld", (long long)to) : STR("")});
    ui_field(h, &(struct ui_field){.id = "range-since", .name = "tu-ngay", .label = "Từ ngày", .numeric = true,
                                   .value = str_from(date_vi(request_date(request, PRINT_SINCE), since)),
                                   .placeholder = "ngày/tháng/năm"});
    ui_field(h, &(struct ui_field){.id = "range-until", .name = "den-ngay", .label = "Đến ngày", .numeric = true,
                                   .value = str_from(date_vi(request_date(request, PRINT_UNTIL), until)),
                                   .placeholder = "ngày/tháng/năm"});
    ui_select_begin(h, "range-sheet", "kho", "Khổ giấy nằm ngang");
    ui_option(h, STR("a4"), STR("A4"), true);
    ui_option(h, STR("a3"), STR("A3"), str_eq(request_text(request, PRINT_SHEET), STR("a3")));
    ui_select_end(h);
    ui_button_quiet(h, "range-send", "Chọn phần in");
    html_close(h, "form");
}

/* --- the sheets --- */

static void put_cover(struct html *h, const struct sheet *sheet, const struct book_entry *entries, size_t n)
{
    const struct book *book = sheet->book;
    struct arena *arena = sheet->request->arena;
    struct date first = DATE_NONE, last = DATE_NONE;
    for (size_t i = 0; i < n; i++) {
        const struct date day = book->side == BOOK_IN ? date_of_time(entries[i].at) : entries[i].day;
        first = !date_is(first) || date_cmp(day, first) < 0 ? day : first;
        last = date_cmp(day, last) > 0 ? day : last;
    }
    html_open(h, "header");
    if (!str_empty(sheet->superior))
        html_line_with(h, "p", sheet->superior, A_Z("class", "superior"));
    html_line_with(h, "p", book->org_name, A_Z("class", "body"));
    html_line(h, "h2", book->side == BOOK_IN ? STR("Sổ đăng ký văn bản đến") : STR("Sổ đăng ký văn bản đi"));
    html_open(h, "p");
    html_text(h, book->name);
    if (!book->whole)
        html_printf(h, " – %.*s", STR_ARG(entries[0].type));
    html_close(h, "p");
    html_open(h, "p");
    html_printf(h, "Từ ngày %.*s đến ngày %.*s – Từ số %.*s đến số %.*s – Quyển số: .........",
                STR_ARG(draft_day(arena, first)), STR_ARG(draft_day(arena, last)),
                STR_ARG(book_number_text(arena, entries[0].number)),
                STR_ARG(book_number_text(arena, entries[n - 1].number)));
    html_close(h, "p");
    html_close(h, "header");
}

static void put_titles(struct html *h, const struct sheet *sheet)
{
    html_open(h, "colgroup");
    for (int i = 0; i < COLUMNS; i++)
        html_void(h, "col");
    html_close(h, "colgroup");
    html_open(h, "thead");
    html_open(h, "tr");
    for (int i = 0; i < COLUMNS; i++)
        html_line_with(h, "th", str_from(sheet->columns[i].title), A_Z("scope", "col"));
    html_close(h, "tr");
    html_open(h, "tr");
    for (int i = 0; i < COLUMNS; i++)
        html_line(h, "td", str_printf(sheet->request->arena, "(%d)", i + 1));
    html_close(h, "tr");
    html_close(h, "thead");
}

/* "Công văn, mời họp": the name of its type is no word of the subject. */
static struct str about(struct arena *arena, const struct book_entry *entry)
{
    if (str_empty(entry->subject))
        return entry->type;
    return str_empty(entry->type) ? entry->subject
                                  : str_printf(arena, "%.*s: %.*s", STR_ARG(entry->type), STR_ARG(entry->subject));
}

static struct str day_of(struct arena *arena, struct date day)
{
    return date_is(day) ? draft_day(arena, day) : STR("");
}

static void put_row(struct html *h, const struct sheet *sheet, const struct book_entry *entry)
{
    struct arena *arena = sheet->request->arena;
    const struct str number = book_table_number(arena, sheet->book, entry), note = book_table_note(arena, entry),
                     copies = entry->copies ? str_printf(arena, "%lld", (long long)entry->copies) : STR(""),
                     day = day_of(arena, entry->day), what = about(arena, entry), pen = STR(""),
                     forwarded = entry->forwarded_at ? day_of(arena, date_of_time(entry->forwarded_at)) : pen;
    const struct str in[COLUMNS] = {day_of(arena, date_of_time(entry->at)), number, entry->party, entry->symbol, day, what,
                                    entry->forwarded, forwarded, pen, note};
    const struct str out[COLUMNS] = {number, day, what, entry->signer, entry->party, pen, copies, pen, pen, note};
    html_open_with(h, "tr", A_TEXT("class", str_empty(entry->voided) ? STR_NONE : STR("void")));
    for (int i = 0; i < COLUMNS; i++)
        html_line_with(h, "td", (sheet->book->side == BOOK_IN ? in : out)[i],
                       A_Z("class", sheet->columns[i].note ? "short-note" : sheet->columns[i].narrow ? "short" : NULL));
    html_close(h, "tr");
}

/* One series, entries from the first on to n. */
static void put_series(struct html *h, const struct sheet *sheet, const struct book_entry *entries, size_t n)
{
    size_t voided = 0, secret = 0;
    html_open_with(h, "section", A_Z("class", sheet->wide ? "register a3" : "register"),
                   A_Z("data-side", book_side_name(sheet->book->side)));
    put_cover(h, sheet, entries, n);
    html_open(h, "table");
    html_line_with(h, "caption", STR("Các văn bản đã vào sổ"), A_Z("class", "hidden"));
    put_titles(h, sheet);
    html_open(h, "tbody");
    for (size_t i = 0; i < n; i++) {
        put_row(h, sheet, &entries[i]);
        voided += !str_empty(entries[i].voided);
        secret += entries[i].secret;
    }
    html_close(h, "tbody");
    html_close(h, "table");
    html_open_with(h, "p", A_Z("class", "sum"));
    html_printf(h, "Cộng: %zu số", n);
    if (voided)
        html_printf(h, ", trong đó %zu số không dùng", voided);
    if (secret)
        html_printf(h, "%s %zu văn bản mật theo dõi ở sổ riêng", voided ? " và" : ", trong đó", secret);
    html_text(h, STR("."));
    html_close(h, "p");
    html_close(h, "section");
}

static void put_sheets(struct html *h, const struct sheet *sheet, const struct book_entry *entries, size_t n)
{
    html_open_with(h, "div", A_Z("class", "scroll"), A_Z("tabindex", "0"), A_Z("role", "region"),
                   A_Z("aria-label", "Trang sổ"), A_Z("id", "sheets"));
    for (size_t from = 0, to; from < n; from = to) {
        to = from + 1;
        while (to < n && book_one_series(sheet->request->arena, sheet->book, entries[from].type, entries[to].type))
            to++;
        put_series(h, sheet, &entries[from], to - from);
    }
    html_close(h, "div");
}

static void print_page(struct request *request, struct work *work, struct reply *reply)
{
    const struct book_range range = {
        .type = request_text(request, PRINT_TYPE),
        .from = request_int(request, PRINT_FROM),
        .to = request_int(request, PRINT_TO),
        .since = request_date(request, PRINT_SINCE),
        .until = request_date(request, PRINT_UNTIL),
    };
    struct book book;
    struct book_series *series;
    struct book_entry *entries = NULL;
    struct org org, above;
    struct err err = {0}, none;
    size_t n_series, n = 0;
    if (!book_get(work, request->id, &book, &err) || !book_series(work, book.id, &series, &n_series, &err) ||
        !org_get(work, book.org, &org, &err) ||
        (!book_range(work, book.id, &range, &entries, &n, &err) && err.code != ERR_LIMIT)) {
        reply_error(reply, request, &err);
        return;
    }
    struct sheet sheet = {.request = request, .book = &book, .wide = str_eq(request_text(request, PRINT_SHEET), STR("a3")),
                          .columns = book.side == BOOK_IN ? in_columns : out_columns};
    if (org.parent && org_get(work, org.parent, &above, &none))
        sheet.superior = above.name;
    struct html *h = ui_begin_wide(request, reply, "In trang sổ", NAV_BOOKS);
    html_open_with(h, "div", A_Z("class", "before-print"));
    ui_title(h, "In trang sổ", str_printf(request->arena, "%.*s. Chọn phần cần in, rồi in bằng Ctrl+P.", STR_ARG(book.name)).p);
    put_range(h, request, &book, series, n_series);
    if (err.code == ERR_LIMIT)
        ui_warning(h, err.text);
    else if (n == 0)
        html_line(h, "p", STR("Phần đã chọn không có mục nào."));
    html_close(h, "div");
    if (err.code != ERR_LIMIT && n)
        put_sheets(h, &sheet, entries, n);
    html_open_with(h, "p", A_Z("class", "before-print"));
    ui_link(h, str_printf(request->arena, "/so/%lld", (long long)book.id), STR("Về sổ"));
    html_close(h, "p");
    ui_end(reply);
}

const struct route route_book_print = {
    .method = METHOD_GET, .path = "/so/{id}/in", .act = ACT_SEE, .thing = THING_BOOK, .work = ROUTE_READS,
    .lane = LANE_UPLOAD, .params = print_params, .handle = print_page,
};
