#include "writer/book_table.h"

enum { READ_ROWS = 500 };

static const struct table_column out_columns[] = {
    {N_("Số và ký hiệu"), TABLE_TEXT, 20}, {N_("Ngày văn bản"), TABLE_DATE, 12}, {N_("Loại văn bản"), TABLE_TEXT, 18},
    {N_("Trích yếu"), TABLE_TEXT, 60},     {N_("Người ký"), TABLE_TEXT, 24},     {N_("Nơi nhận"), TABLE_TEXT, 40},
    {N_("Số bản"), TABLE_NUMBER, 8},       {N_("Người vào sổ"), TABLE_TEXT, 24}, {N_("Ghi chú"), TABLE_TEXT, 40},
};
static const struct table_column in_columns[] = {
    {N_("Số đến"), TABLE_TEXT, 8},       {N_("Ngày đến"), TABLE_DATE, 12},      {N_("Nơi gửi"), TABLE_TEXT, 30},
    {N_("Số, ký hiệu"), TABLE_TEXT, 20}, {N_("Ngày văn bản"), TABLE_DATE, 12},  {N_("Loại văn bản"), TABLE_TEXT, 18},
    {N_("Trích yếu"), TABLE_TEXT, 60},   {N_("Chuyển cho"), TABLE_TEXT, 30},    {N_("Số bản"), TABLE_NUMBER, 8},
    {N_("Người vào sổ"), TABLE_TEXT, 24}, {N_("Ghi chú"), TABLE_TEXT, 40},
};

struct str book_table_number(struct arena *arena, const struct book *book, const struct book_entry *entry)
{
    const struct str number = book_number_text(arena, entry->number);
    return book->side == BOOK_IN || str_empty(entry->symbol)
               ? number : str_printf(arena, "%.*s-%.*s", STR_ARG(number), STR_ARG(entry->symbol));
}

struct str book_table_note(struct arena *arena, const struct book_entry *entry)
{
    if (!str_empty(entry->voided))
        return str_printf(arena, _("không dùng: %.*s"), STR_ARG(entry->voided));
    if (entry->secret)
        return str_from(_("văn bản mật, theo dõi ở sổ riêng"));
    return str_empty(entry->overruled) ? STR("") : str_printf(arena, _("cấp số dù còn lỗi: %.*s"), STR_ARG(entry->overruled));
}

static void put_row(struct arena *arena, struct table *table, const struct book *book, const struct book_entry *entry)
{
    table_text(table, book_table_number(arena, book, entry));
    if (book->side == BOOK_IN) {
        table_date(table, date_of_time(entry->at));
        table_text(table, entry->party);
        table_text(table, entry->symbol);
    }
    table_date(table, entry->day);
    table_text(table, entry->type);
    table_text(table, entry->subject);
    if (book->side == BOOK_IN) {
        table_text(table, entry->forwarded);
    } else {
        table_text(table, entry->signer);
        table_text(table, entry->party);
    }
    if (entry->copies)
        table_number(table, entry->copies);
    else
        table_none(table);
    table_text(table, entry->by);
    table_text(table, book_table_note(arena, entry));
}

bool book_table_make(struct work *work, const struct book *book, struct table **ret_table, struct err *err)
{
    struct page page = {.limit = READ_ROWS};
    struct book_entry *entries;
    size_t n;
    struct table *table =
        book->side == BOOK_OUT
            ? table_make(work->arena, book->name, out_columns, sizeof out_columns / sizeof *out_columns)
            : table_make(work->arena, book->name, in_columns, sizeof in_columns / sizeof *in_columns);
    /* entries come the last ones first; the table has them as a book has */
    if (!book_entries(work, book->id, STR_NONE, &page, &entries, &n, err))
        return false;
    for (int64_t left = page.total; left > 0; left -= (int64_t)n) {
        page.offset = left > READ_ROWS ? left - READ_ROWS : 0;
        page.limit = left > READ_ROWS ? READ_ROWS : left;
        if (!book_entries(work, book->id, STR_NONE, &page, &entries, &n, err))
            return false;
        if (n == 0)
            break;
        for (size_t i = n; i > 0; i--)
            put_row(work->arena, table, book, &entries[i - 1]);
    }
    *ret_table = table;
    return true;
}
