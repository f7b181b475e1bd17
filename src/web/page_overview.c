/* Tổng quan: what is late, what is due soon, what waits for a person. Each number is a link to the list it counts. */
#include "office/assignment.h"
#include "office/document.h"
#include "office/tally.h"
#include "web/overview_view.h"
#include "web/page.h"
#include "web/trend_view.h"
#include "web/ui.h"

enum { OVERVIEW_ROWS = 10 };

static void put_card(struct html *h, struct str href, int64_t number, const char *words, const char *sign,
                     const char *class_name, const char *id)
{
    html_open_with(h, "li", A_Z("class", number ? NULL : "nothing"));
    html_open_with(h, "a", A_Z("class", class_name), A_URL("href", href), A_Z("id", id));
    html_open_with(h, "span", A_Z("class", "number"));
    html_printf(h, "%lld", (long long)number);
    html_close(h, "span");
    html_text(h, STR(" "));
    html_line_with(h, "span", str_from(words), A_Z("class", "what"));
    if (sign)
        html_line_with(h, "span", str_from(sign), A_Z("class", "sign"), A_Z("aria-hidden", "true"));
    html_close(h, "a");
    html_close(h, "li");
}

static void put_lamp_card(struct html *h, struct arena *arena, const struct assignment_counts *counts, enum lamp lamp)
{
    const char *slug = ui_lamp_slug(lamp);
    const struct str class_name = str_printf(arena, "card lamp-%s", slug);
    const struct str id = str_printf(arena, "count-%s", slug);
    put_card(h, str_printf(arena, "/viec?den=%s", slug), counts->by_lamp[lamp], lamp_word(lamp), ui_lamp_sign(lamp),
             class_name.p, id.p);
}

static bool put_list(struct html *h, const struct request *request, struct work *work, enum lamp lamp,
                     const char *title, const char *id, struct err *err)
{
    const struct assignment_filter filter = {.lamp = (int)lamp, .open_only = true};
    struct page page = {.limit = OVERVIEW_ROWS};
    struct assignment *rows;
    size_t n;
    if (!assignment_list(work, &filter, &page, &rows, &n, err))
        return false;
    if (n == 0)
        return true;
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", id));
    html_line(h, "h2", str_from(title));
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++) {
        html_open(h, "li");
        html_open_with(h, "a", A_Z("class", "row-title"),
                       A_URL("href", str_printf(request->arena, "/viec/%lld", (long long)rows[i].task)));
        html_text(h, rows[i].words);
        html_close(h, "a");
        html_open_with(h, "span", A_Z("class", "row-about"));
        html_line_with(h, "span", str_empty(rows[i].assignee) ? str_from(_("chưa rõ đơn vị")) : rows[i].assignee,
                       A_Z("class", "assignee"));
        html_text(h, STR(" "));
        ui_due(h, request->arena, &rows[i].due, rows[i].lamp, work->today);
        html_close(h, "span");
        html_close(h, "li");
    }
    html_close(h, "ul");
    if (page.total > (int64_t)n) {
        html_open(h, "p");
        html_open_with(h, "a", A_URL("href", str_printf(request->arena, "/viec?den=%s", ui_lamp_slug(lamp))));
        html_printf(h, _("Xem cả %lld việc"), (long long)page.total);
        html_close(h, "a");
        html_close(h, "p");
    }
    html_close(h, "section");
    return true;
}

static bool put_waiting(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    const struct document_filter filter = {.waiting = true};
    struct page page = {.limit = OVERVIEW_ROWS};
    struct document *rows;
    size_t n;
    if (!document_list(work, &filter, &page, &rows, &n, err))
        return false;
    if (n == 0)
        return true;
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", "waiting"));
    html_open(h, "h2");
    html_printf(h, _("%lld văn bản có nhiệm vụ chờ xác nhận"), (long long)page.total);
    html_close(h, "h2");
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n; i++) {
        html_open(h, "li");
        html_line_with(h, "a", document_title(request->arena, &rows[i]), A_Z("class", "row-title"),
                       A_URL("href", str_printf(request->arena, "/van-ban/%lld#nhiem-vu", (long long)rows[i].id)));
        html_open_with(h, "span", A_Z("class", "row-about"));
        html_line_with(h, "span", rows[i].subject, A_Z("class", "subject"));
        html_text(h, STR(" "));
        html_open_with(h, "span", A_Z("class", "tag"));
        html_printf(h, _("%lld nhiệm vụ chờ"), (long long)rows[i].proposed);
        html_close(h, "span");
        html_close(h, "span");
        html_close(h, "li");
    }
    html_close(h, "ul");
    if (page.total > (int64_t)n) {
        html_open(h, "p");
        ui_link(h, STR("/van-ban?cho=1"), str_printf(request->arena, _("Xem cả %lld văn bản"), (long long)page.total));
        html_close(h, "p");
    }
    html_close(h, "section");
    return true;
}

/* --- the units below, worst first --- */

enum { OVERVIEW_UNITS = 20 };

static void put_count(struct html *h, struct arena *arena, const struct tally_child *child, enum lamp lamp)
{
    html_open_with(h, "td", A_Z("class", "count"), A_Z("data-label", lamp_word(lamp)));
    if (child->tally.by_lamp[lamp] > 0) {
        html_open_with(h, "a",
                       A_URL("href", str_printf(arena, "/viec?don-vi=%lld&den=%s", (long long)child->org,
                                                ui_lamp_slug(lamp))));
        html_printf(h, "%lld", (long long)child->tally.by_lamp[lamp]);
        html_close(h, "a");
    } else {
        html_text(h, STR("–"));
    }
    html_close(h, "td");
}

/* Those directly below; where a node has but one below it, those below that. */
static bool units_below(struct work *work, int64_t org, struct tally_child **ret_units, size_t *ret_n, struct err *err)
{
    enum { STEPS_MAX = 8 };
    for (int step = 0; step < STEPS_MAX; step++) {
        if (!tally_children(work, org, ret_units, ret_n, err))
            return false;
        if (*ret_n != 1)
            return true;
        org = (*ret_units)[0].org;
    }
    return true;
}

static bool put_units(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    static const enum lamp lamps[] = {LAMP_OVERDUE_LONG, LAMP_OVERDUE, LAMP_HANDED, LAMP_DUE_SOON, LAMP_NEEDS_DATE,
                                      LAMP_ON_TIME};
    enum { LAMPS = sizeof lamps / sizeof *lamps };
    const char *columns[LAMPS + 1] = {_("Đơn vị")};
    struct tally_child *units;
    size_t n;
    /* who stands nowhere sees nothing */
    if (str_empty(work->actor.path))
        return true;
    if (!units_below(work, request->session.user.org, &units, &n, err))
        return false;
    if (n < 2)
        return true;
    for (size_t i = 0; i < LAMPS; i++)
        columns[i + 1] = lamp_word(lamps[i]);
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", "units"));
    html_line(h, "h2", str_from(_("Từng đơn vị, chậm nhất đứng trước")));
    ui_list_begin(h, "units-list", _("Số việc chưa xong của từng đơn vị và các đơn vị trực thuộc"), columns, LAMPS + 1);
    for (size_t i = 0; i < n && i < OVERVIEW_UNITS; i++) {
        html_open_with(h, "tr", A_INT("data-org", units[i].org));
        html_open_with(h, "th", A_Z("scope", "row"));
        ui_link(h, str_printf(request->arena, "/viec?dang=1&don-vi=%lld", (long long)units[i].org), units[i].name);
        html_close(h, "th");
        for (size_t k = 0; k < LAMPS; k++)
            put_count(h, request->arena, &units[i], lamps[k]);
        html_close(h, "tr");
    }
    ui_list_end(h);
    if (n > OVERVIEW_UNITS) {
        html_open(h, "p");
        ui_link(h, STR("/don-vi"), str_printf(request->arena, _("Xem cả %lld đơn vị"), (long long)n));
        html_close(h, "p");
    }
    html_close(h, "section");
    return true;
}

/* What waits for those who work at the papers, then what is late. */
static bool put_work(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    return put_waiting(h, request, work, err) &&
           put_list(h, request, work, LAMP_HANDED, _("Chờ công nhận"), "handed", err) &&
           put_list(h, request, work, LAMP_OVERDUE_LONG, _("Quá hạn đã lâu"), "overdue-long", err) &&
           put_list(h, request, work, LAMP_OVERDUE, _("Quá hạn"), "overdue", err) &&
           put_list(h, request, work, LAMP_DUE_SOON, _("Sắp đến hạn"), "due-soon", err) &&
           put_list(h, request, work, LAMP_NEEDS_DATE, _("Cần bổ sung ngày"), "needs-date", err);
}

static bool put_trend(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    struct trend trend;
    if (str_empty(work->actor.path))
        return true;
    if (!trend_of_node(work, request->session.user.org, true, &trend, err))
        return false;
    trend_put(h, request->arena, &trend, 0);
    return true;
}

static bool put_lists(struct html *h, const struct request *request, struct work *work, struct err *err)
{
    const enum role role = request->session.user.role;
    return (role == ROLE_LEADER ? overview_put_exceptions(h, work, err) &&
                                      put_list(h, request, work, LAMP_DUE_SOON, _("Sắp đến hạn"), "due-soon", err) &&
                                      put_waiting(h, request, work, err)
            : role == ROLE_UNIT ? overview_put_owed(h, request, work, err)
                                : put_work(h, request, work, err)) &&
           put_units(h, request, work, err) && put_trend(h, request, work, err);
}

static void overview_page(struct request *request, struct work *work, struct reply *reply)
{
    static const enum lamp cards[] = {LAMP_OVERDUE_LONG, LAMP_OVERDUE, LAMP_HANDED, LAMP_DUE_SOON, LAMP_NEEDS_DATE,
                                      LAMP_ON_TIME, LAMP_CONTINUOUS};
    struct err err = {0};
    struct assignment_counts counts;
    if (!assignment_count(work, &counts, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    char day[DATE_TEXT_MAX];
    struct html *h = ui_begin(request, reply, _("Tổng quan"), NAV_OVERVIEW);
    ui_title(h, _("Tổng quan"), str_printf(request->arena, date_is(request->past) ? _("Như ngày %s") : _("Hôm nay, ngày %s"),
                                             date_vi(work->today, day)).p);

    html_open_with(h, "ul", A_Z("class", "cards"));
    if (request_may(request, ACT_DECIDE))
        put_card(h, STR("/van-ban?cho=1"), counts.waiting_documents, _("văn bản chờ xác nhận"), NULL,
                 "card waiting", "count-waiting");
    for (size_t i = 0; i < sizeof cards / sizeof *cards; i++)
        put_lamp_card(h, request->arena, &counts, cards[i]);
    html_close(h, "ul");

    if (request_may(request, ACT_REMIND) && counts.by_lamp[LAMP_OVERDUE] + counts.by_lamp[LAMP_OVERDUE_LONG] > 0) {
        html_open_with(h, "p", A_Z("id", "letters"));
        ui_link(h, STR("/cong-van-don-doc"), str_from(_("Tải dự thảo công văn đôn đốc các đơn vị quá hạn")));
        html_close(h, "p");
    }
    int64_t all = counts.waiting_tasks;
    for (int lamp = 0; lamp < LAMP__MAX; lamp++)
        all += counts.by_lamp[lamp];
    if (all == 0 && request_may(request, ACT_REGISTER))
        ui_empty(h, _("Chưa có việc nào. Hãy đưa văn bản vào: phần mềm đọc và đề xuất nhiệm vụ, đồng chí xác nhận."),
                 STR("/van-ban#tai-len"), _("Đưa văn bản vào"));
    if (!put_lists(h, request, work, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    ui_end(reply);
}

const struct route route_overview = {
    .method = METHOD_GET, .path = "/", .act = ACT_SEE, .work = ROUTE_READS, .steady = true, .handle = overview_page,
};
