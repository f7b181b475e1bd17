/* Sổ: the registers of outgoing and incoming papers that the office keeps, and a new one. */
#include "office/book.h"
#include "web/org_pick.h"
#include "web/page.h"
#include "web/ui.h"

enum { BOOKS_DONE };
static const struct param books_params[PARAMS_MAX] = {
    [BOOKS_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};
enum { OPEN_ORG, OPEN_SIDE, OPEN_NAME, OPEN_WHOLE, OPEN_FIRST, OPEN_SINCE };
static const struct param open_params[PARAMS_MAX] = {
    [OPEN_ORG] = {"don-vi", N_("Đơn vị"), PARAM_TEXT, 300},
    [OPEN_SIDE] = {"loai", N_("Sổ văn bản"), PARAM_WORD, 10},
    [OPEN_NAME] = {"ten", N_("Tên sổ"), PARAM_TEXT, 150},
    [OPEN_WHOLE] = {"chung", N_("Một dãy số cho mọi loại"), PARAM_FLAG, 2},
    [OPEN_FIRST] = {"tu-so", N_("Bắt đầu từ số"), PARAM_INT, 7},
    [OPEN_SINCE] = {"tu-ngay", N_("Từ ngày"), PARAM_DATE, 12},
};
enum { CLOSE_DAY };
static const struct param close_params[PARAMS_MAX] = {
    [CLOSE_DAY] = {"den-ngay", N_("Đến ngày"), PARAM_DATE, 12},
};

static void put_books(struct html *h, struct arena *arena, const struct book *books, size_t n)
{
    static const char *const columns[] = {"Sổ", "Loại", "Đơn vị", "Từ ngày", "Đến ngày", "Số mục"};
    ui_list_begin(h, "books", "Các sổ văn bản", columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++) {
        html_open(h, "tr");
        html_open_with(h, "th", A_Z("scope", "row"));
        html_line_with(h, "a", books[i].name, A_Z("class", "row-title"),
                       A_URL("href", str_printf(arena, "/so/%lld", (long long)books[i].id)));
        html_close(h, "th");
        html_line_with(h, "td", str_from(book_side_word(books[i].side)), A_Z("data-label", "Loại"));
        html_line_with(h, "td", books[i].org_name, A_Z("data-label", "Đơn vị"));
        html_open_with(h, "td", A_Z("data-label", "Từ ngày"));
        ui_date(h, books[i].since, "");
        html_close(h, "td");
        html_open_with(h, "td", A_Z("data-label", "Đến ngày"));
        ui_date(h, books[i].until, "đang mở");
        html_close(h, "td");
        html_line_with(h, "td", str_printf(arena, "%lld", (long long)books[i].entries), A_Z("data-label", "Số mục"));
        html_close(h, "tr");
    }
    ui_list_end(h);
}

static void put_open(struct html *h, const struct request *request)
{
    ui_fold_begin(h, "open-book", "Mở sổ mới");
    ui_form(h, request, STR("/so/mo"), "open-form");
    ui_select_begin(h, "open-side", "loai", "Sổ văn bản");
    ui_option(h, str_from(book_side_name(BOOK_OUT)), STR("văn bản đi: cấp số khi ký"), true);
    ui_option(h, str_from(book_side_name(BOOK_IN)), STR("văn bản đến"), false);
    ui_select_end(h);
    ui_field(h, &(struct ui_field){.id = "open-name", .name = "ten", .label = "Tên sổ", .value = STR(""), .required = true,
                                   .max = 150, .placeholder = "Nhiệm kỳ 2025–2030",
                                   .hint = "Văn bản đi của cấp ủy: mỗi nhiệm kỳ một sổ, số chạy từ 01 theo từng loại văn bản."});
    org_pick_put(h, "open-org", "don-vi", "Văn bản của đơn vị");
    ui_field(h, &(struct ui_field){.id = "open-since", .name = "tu-ngay", .label = "Từ ngày", .numeric = true,
                                   .value = STR(""), .placeholder = "ngày/tháng/năm", .hint = "Để trống: hôm nay."});
    ui_field(h, &(struct ui_field){.id = "open-first", .name = "tu-so", .label = "Bắt đầu từ số", .numeric = true,
                                   .value = STR("1"), .hint = "Lớn hơn 1 khi tiếp tục một sổ giấy đang dùng."});
    ui_check(h, "open-whole", "chung", "Một dãy số cho mọi loại văn bản (đại hội)", false);
    ui_button(h, "open", "Mở sổ");
    html_close(h, "form");
    ui_fold_end(h);
}

static void books_page(struct request *request, struct work *work, struct reply *reply)
{
    struct book *books;
    struct err err = {0};
    size_t n;
    if (!book_list(work, &books, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Sổ văn bản", NAV_BOOKS);
    ui_title(h, "Sổ văn bản", "Văn bản đi được cấp số khi ký; văn bản đến có số và giờ đến. Số không nhảy, không trùng.");
    const char *done = ui_done_sentence(request_text(request, BOOKS_DONE));
    if (done)
        ui_notice(h, done);
    if (n)
        put_books(h, request->arena, books, n);
    else
        html_line(h, "p", STR("Chưa có sổ nào."));
    if (request_may(request, ACT_REGISTER))
        put_open(h, request);
    ui_end(reply);
}

static void open_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t id;
    struct book book = {
        .name = request_text(request, OPEN_NAME),
        .whole = request_given(request, OPEN_WHOLE),
        .first = request_int(request, OPEN_FIRST),
        .since = request_date(request, OPEN_SINCE),
    };
    if (!book_side_from_name(request_text(request, OPEN_SIDE), &book.side))
        (void)ERR(&err, ERR_INPUT, "Chưa chọn sổ văn bản đi hay sổ văn bản đến.");
    else if (org_pick_take(work, request_text(request, OPEN_ORG), &book.org, &err) &&
             book_open(work, &book, &id, &err)) {
        reply_redirect(reply, str_printf(request->arena, "/so/%lld?da=ghi", (long long)id));
        return;
    }
    reply_error(reply, request, &err);
}

static void close_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct date typed = request_date(request, CLOSE_DAY);
    if (book_close(work, request->id, date_is(typed) ? typed : work->today, &err))
        reply_redirect(reply, STR("/so?da=ghi"));
    else
        reply_error(reply, request, &err);
}

const struct route route_books = {
    .method = METHOD_GET, .path = "/so", .act = ACT_SEE, .work = ROUTE_READS, .params = books_params, .handle = books_page,
};
const struct route route_book_open_send = {
    .method = METHOD_POST, .path = "/so/mo", .back = "/so", .act = ACT_REGISTER, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = open_params, .handle = open_send,
};
const struct route route_book_close_send = {
    .method = METHOD_POST, .path = "/so/{id}/khep", .back = "/so", .act = ACT_REGISTER, .thing = THING_BOOK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = close_params, .handle = close_send,
};
