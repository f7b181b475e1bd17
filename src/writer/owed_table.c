#include "writer/owed_table.h"

#include "office/record.h"

enum { READ_ROWS = 500 };

static const struct table_column columns[] = {
    {N_("Mã"), TABLE_NUMBER, 8},          {N_("Việc"), TABLE_TEXT, 60},        {N_("Văn bản"), TABLE_TEXT, 28},
    {N_("Đơn vị"), TABLE_TEXT, 40},       {N_("Vai trò"), TABLE_TEXT, 10},     {N_("Thời hạn"), TABLE_DATE, 12},
    {N_("Tình trạng"), TABLE_TEXT, 20},   {N_("Lời văn về hạn"), TABLE_TEXT, 30}, {N_("Trạng thái"), TABLE_TEXT, 18},
    {N_("Bước tiếp theo"), TABLE_TEXT, 24}, {N_("Ngày nộp"), TABLE_DATE, 12},  {N_("Kết quả"), TABLE_TEXT, 40},
    {N_("Ngày của kết quả"), TABLE_DATE, 12},
};

/* What stays while the rows come and go: neighbours share their task's words, so those are copied once for all. */
struct copier {
    struct arena *arena;
    struct str words, document;
};

static struct str copy_again(struct arena *arena, struct str *last, struct str text)
{
    if (!last->p || !str_eq(*last, text))
        *last = str_copy(arena, text);
    return *last;
}

static void put_row(struct table *table, struct copier *copier, const struct assignment *row,
                    const struct record *answer)
{
    struct arena *arena = copier->arena;
    table_number(table, row->id);
    table_text(table, copy_again(arena, &copier->words, row->words));
    table_text(table, copy_again(arena, &copier->document, row->document_title));
    table_text(table, str_copy(arena, assignment_who(row)));
    table_text(table, str_from(assignment_role_word(row->role)));
    table_date(table, row->due.date);
    table_text(table, str_from(lamp_word(row->lamp)));
    table_text(table, str_copy(arena, row->due.words));
    table_text(table, str_from(assignment_state_word(row->state)));
    table_text(table, str_from(assignment_waits_word(row->state)));
    table_date(table, row->handed);
    table_text(table, answer ? str_copy(arena, record_title(arena, answer)) : str_copy(arena, row->evidence));
    table_date(table, answer ? answer->day : DATE_NONE);
}

/* One page of the list, read into memory of its own. */
static bool put_page(struct work *work, const struct assignment_filter *filter, struct page *page, struct table *table,
                     struct copier *copier, size_t *ret_n, struct err *err)
{
    struct assignment *rows;
    const struct record **answers;
    if (!assignment_list(work, filter, page, &rows, ret_n, err))
        return false;
    if (page->total > OWED_TABLE_ROWS_MAX)
        return ERR(err, ERR_LIMIT, _("Danh sách có %lld dòng, một bảng chỉ ghi được %d dòng. Hãy lọc bớt rồi tải lại."),
                   (long long)page->total, OWED_TABLE_ROWS_MAX);
    int64_t *ids = ARENA_ARRAY(work->arena, int64_t, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        ids[i] = rows[i].id;
    if (!record_answers(work, ids, *ret_n, &answers, err))
        return false;
    for (size_t i = 0; i < *ret_n; i++)
        put_row(table, copier, &rows[i], answers[i]);
    return true;
}

bool owed_table_make(struct work *work, const struct assignment_filter *filter, struct table **ret_table,
                     struct err *err)
{
    struct table *table = table_make(work->arena, str_from(_("Việc")), columns, sizeof columns / sizeof *columns);
    struct copier copier = {.arena = work->arena};
    struct page page = {.limit = READ_ROWS};
    bool ok = true, more = true;
    while (ok && more) {
        struct work one = *work;
        size_t n = 0;
        one.arena = arena_create();
        ok = put_page(&one, filter, &page, table, &copier, &n, err);
        arena_destroy(one.arena);
        page.offset += (int64_t)n;
        more = n == READ_ROWS;
    }
    *ret_table = table;
    return ok;
}
