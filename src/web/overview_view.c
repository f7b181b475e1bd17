#include "web/overview_view.h"

#include "office/assignment.h"
#include "web/ui.h"

enum { EXCEPTIONS_OF_A_LAMP = 10, OWED_ROWS = 30, REASON_BYTES_MAX = 120, WORDS_BYTES_MAX = 160 };

static void put_words(struct html *h, struct arena *arena, const struct assignment *row, struct str href)
{
    html_line_with(h, "a", ui_cut(arena, row->words, WORDS_BYTES_MAX), A_Z("class", "row-title"), A_URL("href", href));
}

/* --- for who leads --- */

static struct str missing_words(struct arena *arena, const struct assignment *row)
{
    char day[DATE_TEXT_MAX];
    if (row->lamp == LAMP_NEEDS_DATE)
        return STR("chưa có ngày hạn");
    switch (row->state) {
    case ASSIGNMENT_ASSIGNED:
        return STR("chưa nhận việc, chưa có kết quả");
    case ASSIGNMENT_ACKNOWLEDGED:
        return STR("chưa có kết quả");
    case ASSIGNMENT_RETURNED:
        return str_printf(arena, "kết quả bị trả lại: %.*s", STR_ARG(ui_cut(arena, row->reason, REASON_BYTES_MAX)));
    case ASSIGNMENT_SUBMITTED:
        return date_is(row->handed) ? str_printf(arena, "đã nộp ngày %s, chưa được công nhận", date_vi(row->handed, day))
                                    : STR("đã nộp, chưa được công nhận");
    case ASSIGNMENT_ACCEPTED:
    case ASSIGNMENT_CANCELLED:
    case ASSIGNMENT__MAX:
        break;
    }
    return STR("");
}

static void put_exception(struct html *h, const struct work *work, const struct assignment *row)
{
    html_open_with(h, "tr", A_INT("data-assignment", row->id));
    html_line_with(h, "th", assignment_who(row), A_Z("scope", "row"));
    html_open_with(h, "td", A_Z("data-label", "Việc"));
    put_words(h, work->arena, row, str_printf(work->arena, "/phan-cong/%lld", (long long)row->id));
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", "Thời hạn"), A_Z("class", "when"));
    ui_due(h, work->arena, &row->due, row->lamp, work->today);
    html_close(h, "td");
    html_line_with(h, "td", missing_words(work->arena, row), A_Z("data-label", "Còn thiếu"));
    html_line_with(h, "td",
                   row->lamp == LAMP_NEEDS_DATE ? STR("bên giao việc: bổ sung ngày hạn")
                                                : str_from(assignment_waits_word(row->state)),
                   A_Z("data-label", "Bước tiếp theo"));
    html_close(h, "tr");
}

bool overview_put_exceptions(struct html *h, struct work *work, struct err *err)
{
    static const char *const columns[] = {"Đơn vị", "Việc", "Thời hạn", "Còn thiếu", "Bước tiếp theo"};
    static const enum lamp lamps[] = {LAMP_OVERDUE_LONG, LAMP_OVERDUE, LAMP_HANDED, LAMP_NEEDS_DATE};
    enum { LAMPS = sizeof lamps / sizeof *lamps };
    struct assignment *rows[LAMPS];
    size_t n[LAMPS], all = 0;
    for (size_t i = 0; i < LAMPS; i++) {
        const struct assignment_filter filter = {.lamp = (int)lamps[i], .open_only = true};
        struct page page = {.limit = EXCEPTIONS_OF_A_LAMP};
        if (!assignment_list(work, &filter, &page, &rows[i], &n[i], err))
            return false;
        all += n[i];
    }
    if (all == 0)
        return true;
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", "exceptions"));
    html_line(h, "h2", STR("Việc cần chỉ đạo, chậm nhất đứng trước"));
    ui_list_begin(h, "exceptions-list", "Đơn vị nào, chậm bao lâu, còn thiếu gì, bước tiếp theo thuộc về ai", columns,
                  sizeof columns / sizeof *columns);
    for (size_t i = 0; i < LAMPS; i++)
        for (size_t k = 0; k < n[i]; k++)
            put_exception(h, work, &rows[i][k]);
    ui_list_end(h);
    html_close(h, "section");
    return true;
}

/* --- for who answers for a unit --- */

static void put_owed(struct html *h, const struct request *request, const struct work *work,
                     const struct assignment *row)
{
    const struct str href = str_printf(request->arena, "/phan-cong/%lld", (long long)row->id);
    html_open_with(h, "li", A_INT("data-assignment", row->id));
    put_words(h, request->arena, row, href);
    html_open_with(h, "span", A_Z("class", "row-about"));
    ui_due(h, request->arena, &row->due, row->lamp, work->today);
    html_open(h, "span");
    ui_state(h, row->state);
    html_close(h, "span");
    if (row->state == ASSIGNMENT_RETURNED)
        html_line(h, "span", missing_words(request->arena, row));
    html_close(h, "span");
    if (row->state != ASSIGNMENT_SUBMITTED && request_may(request, ACT_SUBMIT)) {
        html_open(h, "p");
        html_line_with(h, "a", STR("Nộp kết quả"), A_Z("class", "button"),
                       A_URL("href", str_printf(request->arena, "%.*s#nop", STR_ARG(href))),
                       A_TEXT("aria-label", str_printf(request->arena, "Nộp kết quả: %.*s",
                                                       STR_ARG(ui_cut(request->arena, row->words, WORDS_BYTES_MAX)))));
        html_close(h, "p");
    }
    html_close(h, "li");
}

bool overview_put_owed(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    const int64_t org = request->session.user.org;
    const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = org};
    struct page page = {.limit = OWED_ROWS};
    struct assignment *rows;
    size_t n;
    if (!org)
        return true;
    if (!assignment_list(work, &filter, &page, &rows, &n, err))
        return false;
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", "owed"));
    html_line(h, "h2", STR("Đơn vị phải làm, đến hạn trước đứng trước"));
    if (n == 0) {
        html_line(h, "p", STR("Đơn vị không còn việc nào phải làm. Việc mới được giao sẽ hiện ở đây."));
        html_close(h, "section");
        return true;
    }
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++)
        put_owed(h, request, work, &rows[i]);
    html_close(h, "ul");
    if (page.total > (int64_t)n) {
        html_open(h, "p");
        ui_link(h, str_printf(request->arena, "/viec?dang=1&don-vi=%lld", (long long)org),
                str_printf(request->arena, "Xem cả %lld việc", (long long)page.total));
        html_close(h, "p");
    }
    html_close(h, "section");
    return true;
}
