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

bool book_put_places(struct html *h, const struct request *request, struct work *work, int64_t document,
                     struct err *err)
{
    enum { WAYS_MAX = 3 };
    struct book_place *places;
    struct book *books;
    size_t n_places, n_books, ways = 0;
    bool arrived = false;
    if (!book_of_document(work, document, &places, &n_places, err) || !book_list(work, &books, &n_books, err))
        return false;
    for (size_t i = 0; i < n_places; i++)
        arrived = arrived || places[i].side == BOOK_IN;
    if (n_places == 0 && n_books == 0)
        return true;
    html_line(h, "dt", STR("Sổ văn bản"));
    html_open_with(h, "dd", A_Z("id", "books"));
    for (size_t i = 0; i < n_places; i++)
        put_place(h, work->arena, &places[i]);
    if (n_places == 0)
        html_line(h, "p", STR("chưa vào sổ"));
    for (size_t i = 0; i < n_books && !arrived && request_may(request, ACT_REGISTER); i++)
        if (books[i].side == BOOK_IN && !date_is(books[i].until) && ways++ < WAYS_MAX)
            put_way_in(h, request, &books[i], document);
    html_close(h, "dd");
    return true;
}
