#include "web/trend_view.h"

#include "web/ui.h"

enum { BAR_WIDTH = 36, BAR_STEP = 56, BAR_HEIGHT = 120, TOP = 22, BOTTOM = 26 };

/* What a bar is made of, from the ground up. */
static const struct part {
    const char *name, *class_name;
    enum lamp lamps[3];
    int n;
} parts[] = {
    {"Đúng hạn", "done", {LAMP_DONE}, 1},
    {"Xong muộn", "done-late", {LAMP_DONE_LATE}, 1},
    {"Chờ công nhận", "handed", {LAMP_HANDED}, 1},
    {"Chưa đến hạn", "open", {LAMP_DUE_SOON, LAMP_ON_TIME}, 2},
    {"Quá hạn", "late", {LAMP_OVERDUE, LAMP_OVERDUE_LONG}, 2},
};
enum { PARTS = sizeof parts / sizeof *parts };

static int64_t count(const struct trend_month *month, const struct part *part)
{
    int64_t n = 0;
    for (int i = 0; i < part->n; i++)
        n += month->tally.by_lamp[part->lamps[i]];
    return n;
}

static struct str month_name(struct arena *arena, const struct trend_month *month)
{
    return str_printf(arena, "%02d/%d", month->first.month, month->first.year);
}

/* --- bars --- */

static void put_rect(struct html *h, const char *class_name, int x, int y, int height)
{
    html_open_with(h, "rect", A_Z("class", class_name), A_INT("x", x), A_INT("y", y), A_INT("width", BAR_WIDTH),
                   A_INT("height", height));
    html_close(h, "rect");
}

static void put_bar(struct html *h, struct arena *arena, const struct trend *trend, int at)
{
    const struct trend_month *month = &trend->months[at];
    const int x = at * BAR_STEP + (BAR_STEP - BAR_WIDTH) / 2;
    int64_t below = 0;
    int y = TOP + BAR_HEIGHT;
    for (int i = 0; i < PARTS; i++) {
        below += count(month, &parts[i]);
        /* edges are rounded, not heights, so that the whole is as high as its number */
        const int top = TOP + BAR_HEIGHT - (int)(below * BAR_HEIGHT / trend->most);
        if (top < y)
            put_rect(h, parts[i].class_name, x, top, y - top);
        y = top;
    }
    if (below)
        html_line_with(h, "text", str_printf(arena, "%lld", (long long)below), A_INT("x", x + BAR_WIDTH / 2), A_INT("y", y - 6));
    html_line_with(h, "text", str_printf(arena, "%02d/%02d", month->first.month, month->first.year % 100),
                   A_INT("x", x + BAR_WIDTH / 2), A_INT("y", TOP + BAR_HEIGHT + BOTTOM - 8), A_Z("class", "quiet"));
}

static void put_bars(struct html *h, struct arena *arena, const struct trend *trend)
{
    html_open_with(h, "svg", A_TEXT("viewBox", str_printf(arena, "0 0 %d %d", TREND_MONTHS * BAR_STEP, TOP + BAR_HEIGHT + BOTTOM)),
                   A_Z("class", "trend"), A_Z("role", "img"), A_Z("aria-labelledby", "trend-title"));
    html_line_with(h, "title", STR("Việc đến hạn từng tháng và tình trạng hôm nay; số liệu ở bảng bên dưới"),
                   A_Z("id", "trend-title"));
    for (int i = 0; i < TREND_MONTHS; i++)
        put_bar(h, arena, trend, i);
    html_close(h, "svg");
    html_open_with(h, "ul", A_Z("class", "trend-key"));
    for (int i = 0; i < PARTS; i++) {
        html_open_with(h, "li", A_Z("class", parts[i].class_name));
        html_text(h, str_from(parts[i].name));
        html_close(h, "li");
    }
    html_close(h, "ul");
}

/* --- the table behind them --- */

/* The list of what was due in a month. */
static struct str list_of(struct arena *arena, const struct trend_month *month, int64_t org, const char *lamp)
{
    char first[DATE_TEXT_MAX], last[DATE_TEXT_MAX];
    struct str address = str_printf(arena, "/viec?tu=%s&den-ngay=%s", date_iso(month->first, first), date_iso(month->last, last));
    if (lamp)
        address = str_printf(arena, "%.*s&den=%s", STR_ARG(address), lamp);
    return org ? str_printf(arena, "%.*s&don-vi=%lld", STR_ARG(address), (long long)org) : address;
}

static void put_table(struct html *h, struct arena *arena, const struct trend *trend, int64_t org)
{
    const char *columns[PARTS + 3] = {"Tháng"};
    for (int i = 0; i < PARTS; i++)
        columns[i + 1] = parts[i].name;
    columns[PARTS + 1] = "Đã hủy";
    columns[PARTS + 2] = "Cộng";
    ui_list_begin(h, "trend-table", "Việc đến hạn từng tháng và tình trạng hôm nay", columns, PARTS + 3);
    for (int m = TREND_MONTHS - 1; m >= 0; m--) {
        const struct trend_month *month = &trend->months[m];
        html_open(h, "tr");
        html_line_with(h, "th", month_name(arena, month), A_Z("scope", "row"));
        for (int i = 0; i < PARTS; i++)
            ui_count(h, parts[i].name, count(month, &parts[i]),
                       parts[i].n == 1 ? list_of(arena, month, org, ui_lamp_slug(parts[i].lamps[0])) : STR_NONE);
        ui_count(h, "Đã hủy", month->tally.by_lamp[LAMP_CANCELLED], list_of(arena, month, org, ui_lamp_slug(LAMP_CANCELLED)));
        ui_count(h, "Cộng", tally_total(&month->tally), list_of(arena, month, org, NULL));
        html_close(h, "tr");
    }
    ui_list_end(h);
}

void trend_put(struct html *h, struct arena *arena, const struct trend *trend, int64_t org)
{
    if (trend->most == 0)
        return;
    html_open_with(h, "section", A_Z("class", "brief"), A_Z("id", "trend"));
    html_line(h, "h2", STR("Việc đến hạn từng tháng, và hôm nay ra sao"));
    put_bars(h, arena, trend);
    ui_fold_begin(h, "trend-numbers", "Xem số liệu");
    put_table(h, arena, trend, org);
    ui_fold_end(h);
    html_close(h, "section");
}
