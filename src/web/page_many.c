/* Nhiều việc một lần: those that were ticked in a list, shown once more, then all done in one go or none. */
#include "office/assignment.h"
#include "office/extension.h"
#include "web/many.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/units.h"
#include "writer/reminder.h"

enum { CHOSEN_MAX = 150 };

enum { MANY_IDS, MANY_WHAT, MANY_STEP, MANY_WHY, MANY_DAY, MANY_PAPER, MANY_BACK };
static const struct param many_params[PARAMS_MAX] = {
    [MANY_IDS] = {"chon", N_("Các việc"), PARAM_ASSIGNMENTS, 15},
    [MANY_WHAT] = {"viec", N_("Cách làm"), PARAM_WORD, 20},
    [MANY_STEP] = {"lam", N_("Làm ngay"), PARAM_FLAG, 2},
    [MANY_WHY] = {"ly-do", N_("Lý do"), PARAM_TEXT, 2000},
    [MANY_DAY] = {"han", N_("Hạn mới"), PARAM_DATE, 12},
    [MANY_PAPER] = {"van-ban", N_("Văn bản cho gia hạn"), PARAM_DOCUMENT, 15},
    [MANY_BACK] = {"ve", N_("Danh sách"), PARAM_SHOWN, 500},
};

static bool find_act(const struct request *request, enum many_act *ret_act, struct err *err)
{
    for (enum many_act act = 0; act < MANY_ACT__MAX; act++) {
        if (!str_eq(request_text(request, MANY_WHAT), str_from(many_act_slug(act))))
            continue;
        *ret_act = act;
        return true;
    }
    return ERR(err, ERR_INPUT, "Chưa chọn việc cần làm. Hãy chọn trong danh sách.");
}

/* What one of them is, when the person may do that with it: one that they may not stops all. */
static bool take(struct request *request, struct work *work, enum many_act act, int64_t id, struct assignment *ret_row,
                 struct err *err)
{
    struct bearing bearing;
    if (!right_bearing(work, THING_ASSIGNMENT, id, &bearing, err) || !assignment_get(work, id, ret_row, err))
        return false;
    return request_may_on(request, many_act_right(act), &bearing) ||
           ERR(err, ERR_DENIED, "%.*s: đồng chí không được làm việc này với phần việc của đơn vị. Chưa có gì được ghi.",
               STR_ARG(assignment_who(ret_row)));
}

static bool take_all(struct request *request, struct work *work, enum many_act act, struct assignment **ret_rows,
                     size_t *ret_n, struct err *err)
{
    const int64_t *ids = request_ints(request, MANY_IDS, ret_n);
    if (*ret_n == 0)
        return ERR(err, ERR_INPUT, "Chưa chọn việc nào. Hãy đánh dấu ở đầu các dòng.");
    if (*ret_n > CHOSEN_MAX)
        return ERR(err, ERR_LIMIT, "Đã chọn %zu việc; mỗi lần làm nhiều nhất %d việc.", *ret_n, CHOSEN_MAX);
    *ret_rows = ARENA_ARRAY(work->arena, struct assignment, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        if (!take(request, work, act, ids[i], &(*ret_rows)[i], err))
            return false;
    return true;
}

/* --- shown once more --- */

static void put_asks(struct html *h, enum many_act act)
{
    if (act == MANY_EXTEND)
        ui_field(h, &(struct ui_field){.id = "many-day", .name = "han", .label = "Hạn mới", .numeric = true,
                                       .placeholder = "ngày/tháng/năm", .value = STR(""), .required = true});
    if (act != MANY_ACCEPT)
        ui_field(h, &(struct ui_field){.id = "many-why", .name = "ly-do", .label = "Lý do, ghi cho mọi việc",
                                       .value = STR(""), .required = true});
    if (act == MANY_EXTEND)
        ui_field(h, &(struct ui_field){.id = "many-paper", .name = "van-ban", .numeric = true, .value = STR(""),
                                       .label = "Văn bản cho gia hạn: số trong sổ",
                                       .hint = "Số ở cuối địa chỉ trang của văn bản; để trống nếu không có."});
}

/* Of a letter nothing is kept, so that it may be downloaded again: its form asks for it, and sends nothing. */
static void put_letter_form(struct html *h, const struct assignment *rows, size_t n)
{
    html_open_with(h, "form", A_Z("method", "get"), A_Z("action", "/cong-van-don-doc"), A_Z("id", "letter-form"));
    for (size_t i = 0; i < n; i++)
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "chon"), A_INT("value", rows[i].id));
    ui_button(h, "many-do", "Tải dự thảo công văn đôn đốc");
    html_close(h, "form");
}

static bool show(struct request *request, struct work *work, struct reply *reply, enum many_act act,
                 const struct assignment *rows, size_t n, struct err *err)
{
    struct arena *arena = request->arena;
    struct html *h = ui_begin_wide(request, reply, many_act_word(act), NAV_TASKS);
    ui_title(h, str_printf(arena, "%s: %zu việc", many_act_word(act), n).p,
             act == MANY_REMIND ? "Xem lại danh sách. Một công văn chung cho các đơn vị này, kèm phụ lục."
                                : "Xem lại danh sách. Làm được với tất cả, hoặc không ghi gì.");
    if (!units_put(h, work, rows, n, 0, err))
        return false;
    if (act == MANY_REMIND) {
        put_letter_form(h, rows, n);
        ui_end(reply);
        return true;
    }
    ui_form(h, request, STR("/viec/nhieu"), "do-form");
    for (size_t i = 0; i < n; i++)
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "chon"), A_INT("value", rows[i].id));
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "viec"), A_Z("value", many_act_slug(act)));
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ve"),
                   A_TEXT("value", request_text(request, MANY_BACK)));
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "lam"), A_Z("value", "1"));
    put_asks(h, act);
    ui_button(h, "many-do", str_printf(arena, "%s %zu việc", many_act_word(act), n).p);
    html_close(h, "form");
    ui_end(reply);
    return true;
}

/* --- done --- */

static bool do_one(struct request *request, struct work *work, enum many_act act, int64_t id, struct err *err)
{
    const struct str why = request_text(request, MANY_WHY);
    const struct extension_ask ask = {
        .day = request_date(request, MANY_DAY), .reason = why, .document = request_int(request, MANY_PAPER)};
    switch (act) {
    case MANY_ACCEPT: return assignment_move(work, id, MOVE_ACCEPT, STR_NONE, err);
    case MANY_RETURN: return assignment_move(work, id, MOVE_RETURN, why, err);
    case MANY_CANCEL: return assignment_move(work, id, MOVE_CANCEL, why, err);
    case MANY_EXTEND: return extension_grant(work, id, &ask, err);
    case MANY_REMIND: break; /* a letter: nothing is done with it here */
    case MANY_ACT__MAX: break;
    }
    return true;
}

/* What one refuses is said with whose it is: the others would have gone through. */
static bool do_all(struct request *request, struct work *work, enum many_act act, const struct assignment *rows,
                   size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++) {
        struct err why = {0};
        if (!do_one(request, work, act, rows[i].id, &why))
            return ERR(err, why.code, "%.*s: %s Chưa có gì được ghi.", STR_ARG(assignment_who(&rows[i])), why.text);
    }
    return true;
}

static struct str way_back(const struct request *request)
{
    const struct str list = request_text(request, MANY_BACK);
    return url_is_local(list)
               ? str_printf(request->arena, "%.*s%sda=nhieu", STR_ARG(list),
                            str_find_byte(list, '?') == STR_NOWHERE ? "?" : "&")
               : STR("/viec?da=nhieu");
}

static void many_send(struct request *request, struct work *work, struct reply *reply)
{
    enum many_act act;
    struct assignment *rows;
    size_t n;
    struct err err = {0};
    bool ok = find_act(request, &act, &err) && take_all(request, work, act, &rows, &n, &err);
    struct reminder reminder;
    if (ok && act == MANY_REMIND)
        ok = reminder_find_of(work, rows, n, &reminder, &err);
    if (ok && (act == MANY_REMIND || !request_given(request, MANY_STEP))) {
        ok = show(request, work, reply, act, rows, n, &err);
    } else if (ok) {
        ok = do_all(request, work, act, rows, n, &err);
        if (ok)
            reply_redirect(reply, way_back(request));
    }
    if (!ok)
        reply_error(reply, request, &err);
}

const struct route route_many_send = {
    .method = METHOD_POST, .path = "/viec/nhieu", .back = "/viec", .act = ACT_ACCEPT, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = many_params, .handle = many_send,
};
