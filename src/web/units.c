#include "web/units.h"

#include "office/onward.h"
#include "office/record.h"
#include "web/many.h"
#include "web/onward_view.h"
#include "web/ui.h"

enum { WORDS_BYTES_MAX = 60 };

/* --- how many stand where --- */

static void put_chosen(struct html *h, struct str href, bool chosen)
{
    html_open_with(h, "a", A_URL("href", href), A_Z("aria-current", chosen ? "true" : NULL));
}

bool units_put_counts(struct html *h, struct work *work, const struct assignment_filter *filter, struct str address,
                      struct err *err)
{
    int64_t all = 0;
    html_open_with(h, "ul", A_Z("class", "lamps"), A_Z("id", "counts"));
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        struct assignment_filter one = *filter;
        struct page page = {.limit = 1};
        struct assignment *row;
        size_t n;
        one.lamp = lamp;
        if (!assignment_list(work, &one, &page, &row, &n, err))
            return false;
        all += page.total;
        if (page.total == 0)
            continue;
        html_open(h, "li");
        put_chosen(h, str_printf(work->arena, "%.*s?den=%s", STR_ARG(address), ui_lamp_slug((enum lamp)lamp)),
                   filter->lamp == lamp);
        ui_lamp(h, (enum lamp)lamp,
                str_printf(work->arena, "%s: %lld", lamp_word((enum lamp)lamp), (long long)page.total));
        html_close(h, "a");
        html_close(h, "li");
    }
    if (all > 0) {
        html_open(h, "li");
        put_chosen(h, address, filter->lamp < 0);
        html_open_with(h, "span", A_Z("class", "tag"));
        html_printf(h, "tất cả: %lld", (long long)all);
        html_close(h, "span");
        html_close(h, "a");
        html_close(h, "li");
    }
    html_close(h, "ul");
    return true;
}

/* --- a row each --- */

static void put_answer(struct html *h, struct arena *arena, const struct assignment *row, const struct record *answer)
{
    html_open_with(h, "td", A_Z("data-label", "Trả lời"), A_Z("class", "answer"));
    if (!answer) {
        html_text(h, str_empty(row->evidence) ? STR("chưa có") : row->evidence);
    } else if (answer->kind == RECORD_PAPER) {
        ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)answer->document), answer->document_title);
        html_text(h, STR(", "));
        ui_date(h, answer->day, "chưa có ngày");
    } else {
        html_text(h, record_title(arena, answer));
    }
    html_close(h, "td");
}

/* What belongs to the rows, all of them together. */
struct around {
    bool boxes;
    int64_t of_task;
    struct onward_count *onward;
    size_t n_onward;
};

static void put_row(struct html *h, struct work *work, const struct assignment *row, const struct record *answer,
                    const struct around *around)
{
    html_open_with(h, "tr", A_INT("data-assignment", row->id),
                   A_TEXT("id", str_printf(work->arena, "giao-%lld", (long long)row->id)));
    html_open_with(h, "th", A_Z("scope", "row"));
    if (around->boxes)
        many_put_box(h, work->arena, row);
    html_line_with(h, "a", assignment_who(row), A_Z("class", "row-title"),
                   A_URL("href", str_printf(work->arena, "/phan-cong/%lld", (long long)row->id)));
    if (row->role == ASSIGNMENT_SUPPORT)
        html_line_with(h, "span", str_from(assignment_role_word(row->role)), A_Z("class", "row-about"));
    onward_put_count(h, around->onward, around->n_onward, row->id);
    html_close(h, "th");
    if (!around->of_task) {
        html_open_with(h, "td", A_Z("data-label", "Việc"));
        html_line_with(h, "a", ui_cut(work->arena, row->words, WORDS_BYTES_MAX), A_Z("class", "row-title"),
                       A_URL("href", str_printf(work->arena, "/viec/%lld", (long long)row->task)));
        html_close(h, "td");
    }
    html_open_with(h, "td", A_Z("data-label", "Thời hạn"), A_Z("class", "when"));
    ui_due(h, work->arena, &row->due, row->lamp, work->today);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", "Trạng thái"), A_Z("class", "state"));
    ui_state(h, row->state);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", "Ngày nộp"));
    ui_date(h, row->handed, "chưa nộp");
    html_close(h, "td");
    put_answer(h, work->arena, row, answer);
    html_close(h, "tr");
}

static bool put_table(struct html *h, struct work *work, const struct assignment *rows, size_t n, int64_t of_task,
                      bool boxes, struct err *err)
{
    static const char *const columns[] = {"Đơn vị", "Việc", "Thời hạn", "Trạng thái", "Ngày nộp", "Trả lời"};
    static const char *const of_one_task[] = {"Đơn vị", "Thời hạn", "Trạng thái", "Ngày nộp", "Trả lời"};
    struct around around = {.boxes = boxes, .of_task = of_task};
    const struct record **answers;
    int64_t *ids = ARENA_ARRAY(work->arena, int64_t, n);
    for (size_t i = 0; i < n; i++)
        ids[i] = rows[i].id;
    if (!record_answers(work, ids, n, &answers, err) ||
        (of_task && !onward_of_task(work, of_task, &around.onward, &around.n_onward, err)))
        return false;
    ui_list_begin(h, "units-list", "Từng đơn vị, thời hạn, trạng thái và văn bản trả lời",
                  of_task ? of_one_task : columns,
                  of_task ? sizeof of_one_task / sizeof *of_one_task : sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        put_row(h, work, &rows[i], answers[i], &around);
    ui_list_end(h);
    return true;
}

bool units_put(struct html *h, struct work *work, const struct assignment *rows, size_t n, int64_t of_task,
               struct err *err)
{
    return put_table(h, work, rows, n, of_task, false, err);
}

bool units_put_many(struct html *h, const struct request *request, struct work *work, const struct assignment *rows,
                    size_t n, int64_t of_task, struct str back, struct err *err)
{
    const bool boxes = many_may(request);
    if (!put_table(h, work, rows, n, of_task, boxes, err))
        return false;
    if (boxes)
        many_put(h, request, back);
    return true;
}
