/* Một sổ: its entries as the page of a register, a number for a paper, and the entry of an arrival. */
#include "office/book.h"
#include "web/book_view.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/book_table.h"

enum { BOOK_TYPE, BOOK_PAGE, BOOK_DONE };
static const struct param book_params[PARAMS_MAX] = {
    [BOOK_TYPE] = {"loai", N_("Loại văn bản"), PARAM_TEXT, 100},
    [BOOK_PAGE] = {"trang", N_("Trang"), PARAM_INT, 6},
    [BOOK_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};
enum { ENTER_TYPE, ENTER_SYMBOL, ENTER_DAY, ENTER_PARTY, ENTER_SUBJECT, ENTER_SIGNER, ENTER_FORWARDED, ENTER_COPIES,
       ENTER_SECRET, ENTER_DOCUMENT };
static const struct param enter_params[PARAMS_MAX] = {
    [ENTER_TYPE] = {"loai", N_("Loại văn bản"), PARAM_TEXT, 100},
    [ENTER_SYMBOL] = {"ky-hieu", N_("Số, ký hiệu"), PARAM_TEXT, 100},
    [ENTER_DAY] = {"ngay", N_("Ngày văn bản"), PARAM_DATE, 12},
    [ENTER_PARTY] = {"noi", N_("Nơi gửi hoặc nơi nhận"), PARAM_TEXT, 300},
    [ENTER_SUBJECT] = {"trich-yeu", N_("Trích yếu"), PARAM_TEXT, 500},
    [ENTER_SIGNER] = {"nguoi-ky", N_("Người ký"), PARAM_TEXT, 150},
    [ENTER_FORWARDED] = {"chuyen", N_("Chuyển cho"), PARAM_TEXT, 300},
    [ENTER_COPIES] = {"so-ban", N_("Số bản"), PARAM_INT, 7},
    [ENTER_SECRET] = {"mat", N_("Văn bản mật"), PARAM_FLAG, 2},
    [ENTER_DOCUMENT] = {"van-ban", N_("Văn bản đã có"), PARAM_DOCUMENT, 15},
};
enum { VOID_REASON };
static const struct param void_params[PARAMS_MAX] = {
    [VOID_REASON] = {"ly-do", N_("Lý do"), PARAM_TEXT, 300},
};
enum { FORWARD_TO };
static const struct param forward_params[PARAMS_MAX] = {
    [FORWARD_TO] = {"chuyen", N_("Chuyển cho"), PARAM_TEXT, 300},
};

static struct str address_of(struct arena *arena, int64_t book, struct str type)
{
    struct url url;
    url_start(&url, str_printf(arena, "/so/%lld", (long long)book).p);
    url_add(&url, arena, "loai", type);
    return url_take(&url, arena);
}

static void put_series(struct html *h, struct arena *arena, const struct book *book, const struct book_series *series,
                       size_t n)
{
    if (n == 0)
        return;
    html_open_with(h, "ul", A_Z("class", "lamps"), A_Z("id", "series"));
    for (size_t i = 0; i < n; i++) {
        html_open(h, "li");
        html_open_with(h, "a", A_URL("href", address_of(arena, book->id, book->whole ? STR("") : series[i].type)));
        html_open_with(h, "span", A_Z("class", "tag"));
        html_printf(h, "%.*s: số tiếp theo %.*s", STR_ARG(book->whole ? STR("mọi loại") : series[i].type),
                    STR_ARG(book_number_text(arena, series[i].next)));
        html_close(h, "span");
        html_close(h, "a");
        html_close(h, "li");
    }
    html_close(h, "ul");
}

static void put_cell(struct html *h, const char *label, struct str text)
{
    html_line_with(h, "td", text, A_Z("data-label", label));
}

/* A head writes to whom it goes after the paper was entered. */
static void put_forwarded(struct html *h, const struct request *request, const struct book_entry *entry)
{
    struct arena *arena = request->arena;
    html_open_with(h, "td", A_Z("data-label", "Chuyển cho"));
    html_text(h, entry->forwarded);
    if (str_empty(entry->voided) && !entry->secret && request_may_on(request, ACT_REGISTER, &request->bearing)) {
        html_open(h, "details");
        html_line(h, "summary", str_empty(entry->forwarded) ? STR("Ghi chuyển cho ai") : STR("Ghi lại"));
        ui_form(h, request, str_printf(arena, "/so/muc/%lld/chuyen", (long long)entry->id),
                str_printf(arena, "forward-%lld", (long long)entry->id).p);
        ui_field(h, &(struct ui_field){.id = str_printf(arena, "forward-to-%lld", (long long)entry->id).p,
                                       .name = "chuyen", .label = "Chuyển cho", .value = entry->forwarded,
                                       .required = true, .max = 300});
        ui_button_quiet(h, str_printf(arena, "forward-send-%lld", (long long)entry->id).p, "Ghi chuyển");
        html_close(h, "form");
        html_close(h, "details");
    }
    html_close(h, "td");
}

static void put_entry(struct html *h, const struct request *request, const struct book *book,
                      const struct book_entry *entry)
{
    struct arena *arena = request->arena;
    const struct str number = book_table_number(arena, book, entry);
    html_open_with(h, "tr", A_INT("data-entry", entry->id),
                   A_TEXT("id", str_printf(arena, "muc-%lld", (long long)entry->id)));
    html_open_with(h, "th", A_Z("scope", "row"));
    if (entry->document)
        ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)entry->document), number);
    else
        html_text(h, number);
    html_close(h, "th");
    if (book->side == BOOK_IN) {
        html_open_with(h, "td", A_Z("data-label", "Đến lúc"));
        ui_time(h, entry->at);
        html_close(h, "td");
        put_cell(h, "Nơi gửi", entry->party);
        put_cell(h, "Số, ký hiệu", entry->symbol);
    }
    html_open_with(h, "td", A_Z("data-label", "Ngày văn bản"));
    ui_date(h, entry->day, "");
    html_close(h, "td");
    put_cell(h, "Loại", entry->type);
    html_line_with(h, "td", entry->subject, A_Z("class", "subject"), A_Z("data-label", "Trích yếu"));
    if (book->side == BOOK_IN) {
        put_forwarded(h, request, entry);
    } else {
        put_cell(h, "Người ký", entry->signer);
        put_cell(h, "Nơi nhận", entry->party);
    }
    html_open_with(h, "td", A_Z("data-label", "Ghi chú"));
    html_text(h, book_table_note(arena, entry));
    if (str_empty(entry->voided) && book->side == BOOK_IN) {
        html_open(h, "p");
        ui_link(h, str_printf(arena, "/so/muc/%lld/dau", (long long)entry->id), STR("Dấu đến"));
        html_close(h, "p");
    }
    if (str_empty(entry->voided) && request_may_on(request, ACT_REGISTER, &request->bearing)) {
        html_open(h, "details");
        html_line(h, "summary", STR("Không dùng số này"));
        ui_form(h, request, str_printf(arena, "/so/muc/%lld/khong-dung", (long long)entry->id),
                str_printf(arena, "void-%lld", (long long)entry->id).p);
        ui_field(h, &(struct ui_field){.id = str_printf(arena, "void-why-%lld", (long long)entry->id).p, .name = "ly-do",
                                       .label = "Lý do", .value = STR(""), .required = true, .max = 300});
        ui_button_quiet(h, str_printf(arena, "void-send-%lld", (long long)entry->id).p, "Ghi không dùng");
        html_close(h, "form");
        html_close(h, "details");
    }
    html_close(h, "td");
    html_close(h, "tr");
}

static void put_entries(struct html *h, const struct request *request, const struct book *book,
                        const struct book_entry *entries, size_t n)
{
    static const char *const out[] = {"Số, ký hiệu", "Ngày văn bản", "Loại", "Trích yếu", "Người ký", "Nơi nhận", "Ghi chú"};
    static const char *const in[] = {"Số đến", "Đến lúc", "Nơi gửi", "Số, ký hiệu", "Ngày văn bản", "Loại", "Trích yếu",
                                     "Chuyển cho", "Ghi chú"};
    if (n == 0) {
        html_line(h, "p", STR("Chưa có mục nào."));
        return;
    }
    if (book->side == BOOK_OUT)
        ui_list_begin(h, "entries", "Các văn bản đã vào sổ, mới nhất đứng trước", out, sizeof out / sizeof *out);
    else
        ui_list_begin(h, "entries", "Các văn bản đã vào sổ, mới nhất đứng trước", in, sizeof in / sizeof *in);
    for (size_t i = 0; i < n; i++)
        put_entry(h, request, book, &entries[i]);
    ui_list_end(h);
}

static void put_enter_fields(struct html *h, const struct book *book)
{
    const bool out = book->side == BOOK_OUT;
    ui_field(h, &(struct ui_field){.id = "enter-type", .name = "loai", .label = "Loại văn bản", .value = STR(""),
                                   .required = out, .max = 100, .placeholder = "Công văn"});
    ui_field(h, &(struct ui_field){.id = "enter-symbol", .name = "ky-hieu",
                                   .label = out ? "Ký hiệu, đứng sau số" : "Số, ký hiệu của nơi gửi", .value = STR(""),
                                   .max = 100, .placeholder = out ? "CV/VPTU" : "12-CV/TU"});
    ui_field(h, &(struct ui_field){.id = "enter-day", .name = "ngay", .label = out ? "Ngày ký" : "Ngày văn bản",
                                   .numeric = true, .value = STR(""), .required = out, .placeholder = "ngày/tháng/năm"});
    ui_field(h, &(struct ui_field){.id = "enter-party", .name = "noi", .label = out ? "Nơi nhận" : "Nơi gửi",
                                   .value = STR(""), .max = 300});
    ui_field(h, &(struct ui_field){.id = "enter-subject", .name = "trich-yeu", .label = "Trích yếu", .value = STR(""),
                                   .max = 500});
    if (out)
        ui_field(h, &(struct ui_field){.id = "enter-signer", .name = "nguoi-ky", .label = "Người ký", .value = STR(""),
                                       .max = 150});
    else
        ui_field(h, &(struct ui_field){.id = "enter-forwarded", .name = "chuyen", .label = "Chuyển cho", .value = STR(""),
                                       .max = 300});
    ui_field(h, &(struct ui_field){.id = "enter-copies", .name = "so-ban", .label = "Số bản", .numeric = true,
                                   .value = STR("")});
    ui_check(h, "enter-secret", "mat", "Văn bản mật: chỉ giữ số, loại và ngày", false);
}

static void put_forms(struct html *h, const struct request *request, const struct book *book)
{
    if (book->side == BOOK_OUT) {
        ui_panel_begin(h, "sign", "Cấp số cho dự thảo đã trình ký");
        book_put_sign(h, request, book->id, &(struct book_sign){.day = request->today});
        ui_panel_end(h);
    }
    ui_fold_begin(h, "enter-box", book->side == BOOK_OUT ? "Cấp số không kèm tệp" : "Vào sổ một văn bản đến");
    ui_form(h, request, str_printf(request->arena, "/so/%lld/vao", (long long)book->id), "enter-form");
    put_enter_fields(h, book);
    ui_button(h, "enter", book->side == BOOK_OUT ? "Cấp số" : "Vào sổ");
    html_close(h, "form");
    ui_fold_end(h);
    ui_fold_begin(h, "close-box", "Khép sổ");
    ui_form(h, request, str_printf(request->arena, "/so/%lld/khep", (long long)book->id), "close-form");
    ui_field(h, &(struct ui_field){.id = "close-day", .name = "den-ngay", .label = "Đến ngày", .numeric = true,
                                   .value = STR(""), .placeholder = "ngày/tháng/năm", .hint = "Để trống: hôm nay."});
    ui_button_quiet(h, "close", "Khép sổ");
    html_close(h, "form");
    ui_fold_end(h);
}

static void book_page(struct request *request, struct work *work, struct reply *reply)
{
    struct page page = ui_page(request_int(request, BOOK_PAGE));
    struct book book;
    struct book_series *series;
    struct book_entry *entries;
    struct err err = {0};
    size_t n_series, n;
    if (!book_get(work, request->id, &book, &err) || !book_series(work, book.id, &series, &n_series, &err) ||
        !book_entries(work, book.id, request_text(request, BOOK_TYPE), &page, &entries, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin_wide(request, reply, "Sổ văn bản", NAV_BOOKS);
    ui_title(h, str_printf(request->arena, "Sổ %s: %.*s", book_side_word(book.side), STR_ARG(book.name)).p,
             str_z(request->arena, book.org_name));
    const char *done = ui_done_sentence(request_text(request, BOOK_DONE));
    if (done)
        ui_notice(h, done);
    put_series(h, request->arena, &book, series, n_series);
    if (!date_is(book.until) && request_may_on(request, ACT_REGISTER, &request->bearing))
        put_forms(h, request, &book);
    put_entries(h, request, &book, entries, n);
    ui_pager(h, request->arena, &page, address_of(request->arena, book.id, request_text(request, BOOK_TYPE)));
    html_open(h, "p");
    ui_link(h, str_printf(request->arena, "/so/%lld/in", (long long)book.id), STR("In trang sổ"));
    html_close(h, "p");
    download_put_links(h, request->arena, str_printf(request->arena, "/so/%lld/so", (long long)book.id));
    ui_end(reply);
}

static bool book_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    struct book book;
    return book_get(work, request->id, &book, err) && book_table_make(work, &book, ret_table, err);
}

static void book_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "so-van-ban", book_table);
}

static void enter_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct book_entry made;
    const struct book_entry entry = {
        .book = request->id,
        .type = request_text(request, ENTER_TYPE),
        .symbol = request_text(request, ENTER_SYMBOL),
        .day = request_date(request, ENTER_DAY),
        .party = request_text(request, ENTER_PARTY),
        .subject = request_text(request, ENTER_SUBJECT),
        .signer = request_text(request, ENTER_SIGNER),
        .forwarded = request_text(request, ENTER_FORWARDED),
        .copies = request_int(request, ENTER_COPIES),
        .secret = request_given(request, ENTER_SECRET),
        .document = request_int(request, ENTER_DOCUMENT),
    };
    if (book_enter(work, &entry, &made, &err))
        reply_redirect(reply, str_printf(request->arena, "/so/%lld?da=vao-so#muc-%lld", (long long)request->id,
                                         (long long)made.id));
    else
        reply_error(reply, request, &err);
}

static void void_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct book_entry entry;
    if (book_entry_get(work, request->id, &entry, &err) &&
        book_void(work, request->id, request_text(request, VOID_REASON), &err))
        reply_redirect(reply, str_printf(request->arena, "/so/%lld?da=ghi", (long long)entry.book));
    else
        reply_error(reply, request, &err);
}

static void forward_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    struct book_entry entry;
    if (book_entry_get(work, request->id, &entry, &err) &&
        book_forward(work, request->id, request_text(request, FORWARD_TO), &err))
        reply_redirect(reply, str_printf(request->arena, "/so/%lld?da=ghi#muc-%lld", (long long)entry.book,
                                         (long long)entry.id));
    else
        reply_error(reply, request, &err);
}

const struct route route_book = {
    .method = METHOD_GET, .path = "/so/{id}", .act = ACT_SEE, .thing = THING_BOOK, .work = ROUTE_READS,
    .params = book_params, .handle = book_page,
};
const struct route route_book_file = {
    .method = METHOD_GET, .path = "/so/{id}/so.{name}", .act = ACT_SEE, .thing = THING_BOOK, .work = ROUTE_READS,
    .lane = LANE_UPLOAD, .handle = book_file,
};
const struct route route_book_enter_send = {
    .method = METHOD_POST, .path = "/so/{id}/vao", .back = "/so", .act = ACT_REGISTER, .thing = THING_BOOK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = enter_params, .handle = enter_send,
};
const struct route route_book_void_send = {
    .method = METHOD_POST, .path = "/so/muc/{id}/khong-dung", .back = "/so", .act = ACT_REGISTER,
    .thing = THING_BOOK_ENTRY, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = void_params,
    .handle = void_send,
};
const struct route route_book_forward_send = {
    .method = METHOD_POST, .path = "/so/muc/{id}/chuyen", .back = "/so", .act = ACT_REGISTER,
    .thing = THING_BOOK_ENTRY, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = forward_params,
    .handle = forward_send,
};
