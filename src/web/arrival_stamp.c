#include "web/arrival_stamp.h"

#include "text/text.h"
#include "web/ui.h"
#include "writer/draft.h"

enum arrival_place arrival_stamp_place(struct arena *arena, const struct book_entry *entry)
{
    return str_eq(text_fold(arena, entry->type), STR("cong van")) ? ARRIVAL_UNDER_SUBJECT : ARRIVAL_UNDER_NUMBER;
}

bool arrival_stamp_of_entry(struct work *work, int64_t id, struct arrival_stamp *ret_stamp, struct err *err)
{
    struct book book;
    if (!book_entry_get(work, id, &ret_stamp->entry, err) || !book_get(work, ret_stamp->entry.book, &book, err))
        return false;
    if (book.side != BOOK_IN)
        return ERR(err, ERR_INPUT, "Chỉ văn bản đến mới có dấu đến.");
    if (!str_empty(ret_stamp->entry.voided))
        return ERR(err, ERR_INPUT, "Mục này đã ghi là không dùng, nên không có dấu đến.");
    ret_stamp->body = book.org_name;
    return true;
}

bool arrival_stamp_of_paper(struct work *work, int64_t document, struct arrival_stamp *ret_stamp, bool *ret_found,
                            struct err *err)
{
    struct book_place *places;
    size_t n;
    *ret_found = false;
    if (!book_of_document(work, document, &places, &n, err))
        return false;
    for (size_t i = 0; i < n && !*ret_found; i++)
        if (places[i].side == BOOK_IN) {
            *ret_found = true;
            if (!arrival_stamp_of_entry(work, places[i].entry, ret_stamp, err))
                return false;
        }
    return true;
}

static void put_line(struct html *h, const char *label, struct str value, const char *class)
{
    html_open_with(h, "p", A_Z("class", class));
    html_text(h, str_from(label));
    html_text(h, STR(" "));
    if (str_empty(value))
        html_line_with(h, "span", STR(""), A_Z("class", "blank"));
    else
        html_line(h, "b", value);
    html_close(h, "p");
}

void arrival_stamp_put(struct html *h, struct arena *arena, const struct arrival_stamp *stamp, const char *place)
{
    const struct book_entry *entry = &stamp->entry;
    html_open_with(h, "div", A_TEXT("class", str_printf(arena, "arrival-stamp %s", place)), A_IF(true, "data-added"),
                   A_Z("role", "group"), A_Z("aria-label", "Dấu đến"));
    html_line_with(h, "p", stamp->body, A_Z("class", "body"));
    html_open_with(h, "div", A_Z("class", "arrived"));
    html_line_with(h, "p", STR("ĐẾN"), A_Z("class", "word"));
    html_open(h, "div");
    put_line(h, "Số:", book_number_text(arena, entry->number), NULL);
    put_line(h, "Ngày:", draft_day(arena, date_of_time(entry->at)), NULL);
    put_line(h, "Giờ:", ui_hour(arena, entry->at), NULL);
    html_close(h, "div");
    html_close(h, "div");
    put_line(h, "Chuyển:", entry->forwarded, "forwarded");
    put_line(h, "Số và ký hiệu HS:", STR(""), NULL);
    html_close(h, "div");
}
