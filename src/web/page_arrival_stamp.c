/* Dấu đến: the stamp of an arrival alone on a sheet, at the place where it stands when the paper itself goes through the
 * printer, or to be cut out and glued. */
#include "web/arrival_stamp.h"
#include "web/page.h"
#include "web/ui.h"

enum { STAMP_PLACE };
static const struct param stamp_params[PARAMS_MAX] = {
    [STAMP_PLACE] = {"cho", N_("Chỗ đóng dấu"), PARAM_WORD, 20},
};

static const struct {
    const char *mark, *word, *class;
} places[ARRIVAL__MAX] = {
    [ARRIVAL_UNDER_NUMBER] = {"duoi-so", "dưới số, ký hiệu", "under-number"},
    [ARRIVAL_UNDER_SUBJECT] = {"duoi-trich-yeu", "dưới trích yếu của công văn", "under-subject"},
    [ARRIVAL_UNDER_DAY] = {"duoi-ngay", "dưới ngày, tháng, năm", "under-day"},
};

static void stamp_page(struct request *request, struct work *work, struct reply *reply)
{
    struct arena *arena = request->arena;
    struct arrival_stamp stamp;
    struct err err = {0};
    if (!arrival_stamp_of_entry(work, request->id, &stamp, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    enum arrival_place place = arrival_stamp_place(arena, &stamp.entry);
    for (int i = 0; i < ARRIVAL__MAX; i++)
        if (str_eq(request_text(request, STAMP_PLACE), str_from(places[i].mark)))
            place = (enum arrival_place)i;
    struct html *h = ui_begin(request, reply, "Dấu đến", NAV_BOOKS);
    html_open_with(h, "div", A_Z("class", "before-print"));
    ui_title(h, "Dấu đến", "In bằng Ctrl+P, tỷ lệ 100%: lên trang đầu của văn bản giấy, hoặc lên giấy trắng để cắt dán.");
    html_open_with(h, "form", A_Z("method", "get"), A_Z("class", "filter"), A_Z("id", "stamp-form"),
                   A_URL("action", str_printf(arena, "/so/muc/%lld/dau", (long long)stamp.entry.id)));
    ui_select_begin(h, "stamp-place", "cho", "Chỗ đóng dấu");
    for (int i = 0; i < ARRIVAL__MAX; i++)
        ui_option(h, str_from(places[i].mark), str_from(places[i].word), (int)place == i);
    ui_select_end(h);
    ui_button_quiet(h, "stamp-send", "Chọn chỗ");
    html_close(h, "form");
    html_close(h, "div");
    html_open_with(h, "div", A_Z("class", "stamp-sheet"));
    arrival_stamp_put(h, arena, &stamp, places[place].class);
    html_close(h, "div");
    html_open_with(h, "p", A_Z("class", "before-print"));
    ui_link(h, str_printf(arena, "/so/%lld#muc-%lld", (long long)stamp.entry.book, (long long)stamp.entry.id), STR("Về sổ"));
    html_close(h, "p");
    ui_end(reply);
}

const struct route route_arrival_stamp = {
    .method = METHOD_GET, .path = "/so/muc/{id}/dau", .act = ACT_SEE, .thing = THING_BOOK_ENTRY, .work = ROUTE_READS,
    .params = stamp_params, .handle = stamp_page,
};
