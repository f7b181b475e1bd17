#include "web/book_view.h"

#include "web/ui.h"
#include "web/upload.h"

void book_put_sign(struct html *h, const struct request *request, int64_t book, const struct book_sign *typed)
{
    char day[DATE_TEXT_MAX];
    html_open_with(h, "form", A_Z("method", "post"), A_Z("id", "sign-form"), A_Z("enctype", "multipart/form-data"),
                   A_URL("action", str_printf(request->arena, "/so/%lld/ky", (long long)book)));
    ui_form_marks(h, request);
    ui_field(h, &(struct ui_field){.id = "sign-day", .name = "ngay", .label = "Ngày ký", .numeric = true, .required = true,
                                   .value = date_is(typed->day) ? str_from(date_vi(typed->day, day)) : STR("")});
    ui_field(h, &(struct ui_field){.id = "sign-party", .name = "noi", .label = "Nơi nhận", .value = typed->party, .max = 300});
    ui_field(h, &(struct ui_field){.id = "sign-copies", .name = "so-ban", .label = "Số bản", .numeric = true,
                                   .value = typed->copies});
    if (typed->overrule)
        ui_field(h, &(struct ui_field){.id = "sign-reason", .name = "ly-do", .label = "Lý do vẫn cấp số", .max = 300,
                                       .value = typed->reason,
                                       .hint = "Ghi lý do thì được cấp số dù còn lỗi; lý do được lưu trong sổ và nhật ký."});
    upload_put_field(h, &(struct upload_field){
                            .label = "Dự thảo (docx, txt)",
                            .button = "Kiểm tra và cấp số",
                            .hint = "Loại, ký hiệu, trích yếu, người ký được đọc từ dự thảo. Còn lỗi thì chưa cấp số."});
    html_close(h, "form");
}

/* --- in which books a paper stands --- */

enum { WAYS_MAX = 3 }; /* books that a paper, or copies of it, may come into with a button each */

/* Copies: how many, for whom, by whom signed. */
static void put_copies(struct html *h, struct arena *arena, const struct book_place *place)
{
    html_open(h, "p");
    html_open_with(h, "a", A_URL("href", str_printf(arena, "/so/%lld#muc-%lld", (long long)place->book,
                                                    (long long)place->entry)));
    html_printf(h, "Bản sao %.*s", STR_ARG(book_number_text(arena, place->number)));
    html_close(h, "a");
    html_printf(h, ", %lld bản, gửi %.*s, ", (long long)place->copies, STR_ARG(place->party));
    if (!str_empty(place->signer))
        html_printf(h, "người ký %.*s, ", STR_ARG(place->signer));
    ui_date(h, place->day, "");
    html_close(h, "p");
}

static void put_place(struct html *h, struct arena *arena, const struct book_place *place)
{
    const struct str number = book_number_text(arena, place->number);
    html_open(h, "p");
    html_open_with(h, "a", A_URL("href", str_printf(arena, "/so/%lld#muc-%lld", (long long)place->book,
                                                    (long long)place->entry)));
    html_printf(h, place->side == BOOK_IN ? "Số đến %.*s" : "Số đi %.*s", STR_ARG(number));
    html_close(h, "a");
    html_printf(h, ", %.*s, ", STR_ARG(place->name));
    ui_time(h, place->at);
    if (place->side == BOOK_IN) {
        html_text(h, STR(", "));
        ui_link(h, str_printf(arena, "/so/muc/%lld/dau", (long long)place->entry), STR("dấu đến"));
    }
    html_close(h, "p");
}

/* An arrival is entered with one click: all that the book wants stands in the paper's header. */
static void put_way_in(struct html *h, const struct request *request, const struct book *book, int64_t document)
{
    struct arena *arena = request->arena;
    const char *const number = str_printf(arena, "%lld", (long long)book->id).p;
    ui_form(h, request, str_printf(arena, "/so/%s/vao", number), str_printf(arena, "book-in-%s", number).p);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "van-ban"), A_INT("value", document));
    ui_button_quiet(h, str_printf(arena, "book-in-send-%s", number).p,
                    str_printf(arena, "Vào sổ văn bản đến: %.*s", STR_ARG(book->name)).p);
    html_close(h, "form");
}

static void put_copy_form(struct html *h, const struct request *request, const struct book *book, int64_t document)
{
    struct arena *arena = request->arena;
    char day[DATE_TEXT_MAX];
    const long long id = (long long)book->id;
    ui_fold_begin(h, str_printf(arena, "copy-box-%lld", id).p, str_printf(arena, "Ghi bản sao: %.*s", STR_ARG(book->name)).p);
    ui_form(h, request, str_printf(arena, "/so/%lld/ban-sao", id), str_printf(arena, "copy-form-%lld", id).p);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "van-ban"), A_INT("value", document));
    ui_select_begin(h, str_printf(arena, "copy-kind-%lld", id).p, "loai", "Hình thức sao");
    for (int kind = 0; kind < BOOK_COPY__MAX; kind++)
        ui_option(h, str_from(book_copy_name((enum book_copy_kind)kind)), str_from(book_copy_word((enum book_copy_kind)kind)),
                  (int)book_copy_usual(request->today) == kind);
    ui_select_end(h);
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "copy-count-%lld", id).p, .name = "so-ban", .label = "Số bản",
                                   .numeric = true, .required = true, .value = STR("")});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "copy-to-%lld", id).p, .name = "noi", .label = "Gửi cho",
                                   .required = true, .value = STR(""), .max = 300});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "copy-signer-%lld", id).p, .name = "nguoi-ky",
                                   .label = "Người ký bản sao", .value = STR(""), .max = 150});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "copy-day-%lld", id).p, .name = "ngay", .label = "Ngày sao",
                                   .numeric = true, .required = true, .value = str_from(date_vi(request->today, day))});
    ui_field(h, &(struct ui_field){.id = str_printf(arena, "copy-symbol-%lld", id).p, .name = "ky-hieu",
                                   .label = "Ký hiệu, đứng sau số", .value = STR(""), .max = 100, .placeholder = "BS/VPTU",
                                   .hint = "Chỉ bản sao đến 26/5/2026; từ 27/5/2026 bản sao không có số."});
    ui_button_quiet(h, str_printf(arena, "copy-send-%lld", id).p, "Ghi bản sao");
    html_close(h, "form");
    ui_fold_end(h);
}

bool book_put_places(struct html *h, const struct request *request, struct work *work, int64_t document,
                     struct err *err)
{
    struct book_place *places;
    struct book *books;
    size_t n_places, n_books, ways = 0;
    bool arrived = false, entered = false;
    if (!book_of_document(work, document, &places, &n_places, err) || !book_list(work, &books, &n_books, err))
        return false;
    for (size_t i = 0; i < n_places; i++)
        arrived = arrived || places[i].side == BOOK_IN, entered = entered || !places[i].copy;
    if (n_places == 0 && n_books == 0)
        return true;
    html_line(h, "dt", STR("Sổ văn bản"));
    html_open_with(h, "dd", A_Z("id", "books"));
    for (size_t i = 0; i < n_places; i++)
        (places[i].copy ? put_copies : put_place)(h, work->arena, &places[i]);
    if (!entered)
        html_line(h, "p", STR("chưa vào sổ"));
    for (size_t i = 0; i < n_books && !arrived && request_may(request, ACT_REGISTER); i++)
        if (books[i].side == BOOK_IN && !date_is(books[i].until) && ways++ < WAYS_MAX)
            put_way_in(h, request, &books[i], document);
    html_close(h, "dd");
    return true;
}

bool book_put_copy_forms(struct html *h, const struct request *request, struct work *work, int64_t document,
                         struct err *err)
{
    struct book *books;
    size_t n, ways = 0;
    if (!book_list(work, &books, &n, err))
        return false;
    for (size_t i = 0; i < n && ways < WAYS_MAX; i++)
        if (books[i].side == BOOK_OUT && !books[i].whole && !date_is(books[i].until)) {
            put_copy_form(h, request, &books[i], document);
            ways++;
        }
    return true;
}
