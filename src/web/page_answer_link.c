/* The page behind a one-time link: a unit without an account hands in what it owes, and sees nothing else. And the two
 * forms with which the office makes such a link and takes it back. */
#include "office/answer_link.h"
#include "web/answer_link_view.h"
#include "web/gate.h"
#include "web/moves.h"
#include "web/page.h"
#include "web/ui.h"

#include <stdio.h>

enum { ANSWER_BODY_MAX = 32 * 1024 * 1024 };

enum { ASKED_TOKEN, ASKED_DONE };
static const struct param asked_params[PARAMS_MAX] = {
    [ASKED_TOKEN] = {"ma", N_("Mã đường dẫn"), PARAM_SECRET, 64},
    [ASKED_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

enum { SENT_TOKEN, SENT_WORDS, SENT_FILES };
static const struct param sent_params[PARAMS_MAX] = {
    [SENT_TOKEN] = {"ma", N_("Mã đường dẫn"), PARAM_SECRET, 64},
    [SENT_WORDS] = {"ghi-chu", N_("Nội dung đã làm"), PARAM_LINES, 8000},
    [SENT_FILES] = {"tep", N_("Tệp"), PARAM_FILES, 0},
};

/* --- the page of the unit --- */

static void put_owed(struct html *h, const struct request *request, const struct assignment *row)
{
    html_open_with(h, "blockquote", A_Z("class", "quote"));
    html_line(h, "p", row->words);
    if (!str_empty(row->document_title))
        html_line(h, "footer", row->document_title);
    html_close(h, "blockquote");
    html_open_with(h, "dl", A_Z("class", "facts"));
    html_line(h, "dt", STR("Đơn vị"));
    html_line(h, "dd", assignment_who(row));
    html_line(h, "dt", STR("Thời hạn"));
    html_open(h, "dd");
    ui_due(h, request->arena, &row->due, row->lamp, request->today);
    html_close(h, "dd");
    if (row->state == ASSIGNMENT_RETURNED && !str_empty(row->reason)) {
        html_line(h, "dt", STR("Bị trả lại vì"));
        html_line(h, "dd", row->reason);
    }
    html_close(h, "dl");
}

static void put_form(struct html *h, const struct request *request, struct str token)
{
    /* the token stands in the address too: a large body is only taken for one that is good */
    html_open_with(h, "form", A_Z("method", "post"), A_Z("id", "answer-form"), A_Z("enctype", "multipart/form-data"),
                   A_URL("action", str_printf(request->arena, "/tra-loi?ma=%.*s", STR_ARG(token))));
    ui_form_marks(h, request);
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ma"), A_TEXT("value", token));
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Tệp: văn bản trả lời, ảnh, bảng số liệu"), A_Z("for", "answer-files"));
    html_void_with(h, "input", A_Z("type", "file"), A_Z("name", "tep"), A_Z("id", "answer-files"), A_IF(true, "multiple"),
                   A_Z("aria-describedby", "answer-files-hint"));
    html_line_with(h, "span", STR("Tất cả nhiều nhất 30 MB. Không gửi văn bản mật qua đây."), A_Z("class", "hint"),
                   A_Z("id", "answer-files-hint"));
    html_close(h, "p");
    ui_field(h, &(struct ui_field){.id = "answer-words", .name = "ghi-chu", .label = "Nội dung đã làm", .lines = 4,
                                   .value = STR(""), .hint = "Có tệp kèm theo thì có thể để trống."});
    ui_button(h, "answer", "Nộp kết quả");
    html_close(h, "form");
}

static void answered_page(struct request *request, struct reply *reply)
{
    struct html *h = ui_begin(request, reply, "Đã nộp kết quả", NAV_NONE);
    html_open_with(h, "section", A_Z("class", "sheet"));
    ui_title(h, "Đã nộp kết quả", "Cơ quan giao việc sẽ xem và công nhận, hoặc trả lại kèm lý do.");
    html_line(h, "p", STR("Đường dẫn đã dùng xong. Nếu cần nộp thêm, hãy xin cơ quan giao việc đường dẫn mới."));
    html_close(h, "section");
    ui_end(reply);
}

static void answer_page(struct request *request, struct work *work, struct reply *reply)
{
    struct assignment row;
    struct err err = {0};
    const struct str token = request_text(request, ASKED_TOKEN);
    if (str_empty(token) && !str_empty(request_text(request, ASKED_DONE))) {
        answered_page(request, reply);
        return;
    }
    if (!answer_link_open(work, token, &row, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Nộp kết quả", NAV_NONE);
    reply_cookie(reply, request, COOKIE_FORM, request->csrf);
    html_open_with(h, "section", A_Z("class", "sheet"));
    ui_title(h, "Nộp kết quả", "Đường dẫn này chỉ cho một việc dưới đây và dùng được một lần.");
    put_owed(h, request, &row);
    if (assignment_moves(row.state) >> MOVE_SUBMIT & 1U)
        put_form(h, request, token);
    else
        html_line(h, "p", STR("Việc này hiện không chờ nộp kết quả."));
    html_close(h, "section");
    ui_end(reply);
}

static void answer_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (answer_link_use(work, request_text(request, SENT_TOKEN), request->prepared, request->n_uploads,
                        request_text(request, SENT_WORDS), &err))
        reply_redirect(reply, STR("/tra-loi?da=nop"));
    else
        reply_error(reply, request, &err);
}

static bool is_expected(struct work *work, const struct url_field *fields, size_t n)
{
    struct assignment row;
    struct err ignored;
    for (size_t i = 0; i < n; i++)
        if (str_eq(fields[i].name, STR("ma")))
            return answer_link_open(work, fields[i].value, &row, &ignored);
    return false;
}

/* --- the office's forms --- */

enum { LINK_UNTIL };
static const struct param link_params[PARAMS_MAX] = {
    [LINK_UNTIL] = {"den-ngay", N_("Dùng đến hết ngày"), PARAM_DATE, 12},
};

void answer_link_put(struct html *h, const struct request *request, struct work *work, const struct assignment *row)
{
    struct answer_link link;
    struct err ignored;
    bool there = false;
    char day[DATE_TEXT_MAX];
    struct arena *arena = request->arena;
    if (!row->org || !(assignment_moves(row->state) >> MOVE_SUBMIT & 1U) ||
        !request_may_on(request, ACT_LINK, &request->bearing) || !answer_link_of(work, row->id, &link, &there, &ignored))
        return;
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", "answer-link-box"));
    html_line(h, "summary", STR("Đường dẫn cho đơn vị chưa có tài khoản"));
    html_line_with(h, "p", STR("Ai có đường dẫn là nộp được kết quả của riêng việc này, một lần. Người lập đường dẫn không "
                               "tự công nhận kết quả nộp qua đó."), A_Z("class", "hint"));
    if (there) {
        html_open(h, "p");
        html_printf(h, "Đang có một đường dẫn do %.*s lập, dùng đến hết ngày %s.", STR_ARG(link.by),
                    date_vi(link.until, day));
        html_close(h, "p");
        ui_form(h, request, str_printf(arena, "/phan-cong/%lld/thu-duong-dan", (long long)row->id), "unlink-form");
        html_line_with(h, "button", STR("Thu hồi đường dẫn"), A_Z("type", "submit"), A_Z("class", "quiet"),
                       A_Z("id", "unlink"));
        html_close(h, "form");
    }
    ui_form(h, request, str_printf(arena, "/phan-cong/%lld/duong-dan", (long long)row->id), "link-form");
    const struct date until = date_add_days(request->today, ANSWER_LINK_DAYS);
    ui_field(h, &(struct ui_field){.id = "link-until", .name = "den-ngay", .label = "Dùng đến hết ngày", .numeric = true,
                                   .placeholder = "ngày/tháng/năm",
                                   .value = str_copy(arena, str_from(date_vi(until, day)))});
    html_line_with(h, "button", there ? STR("Lập đường dẫn khác") : STR("Lập đường dẫn"), A_Z("type", "submit"),
                   A_Z("id", "make-link"));
    html_close(h, "form");
    html_close(h, "details");
}

static void link_send(struct request *request, struct work *work, struct reply *reply)
{
    struct str token;
    struct err err = {0};
    if (!answer_link_make(work, request->id, request_date(request, LINK_UNTIL), &token, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, "Đường dẫn nộp kết quả", NAV_TASKS);
    ui_title(h, "Đường dẫn nộp kết quả", "Dùng được một lần; trang này cũng chỉ hiện một lần.");
    ui_warning(h, "Gửi đường dẫn này cho đúng đơn vị: ai có đường dẫn là nộp được kết quả của việc này.");
    ui_secret_link(h, request, str_printf(request->arena, "/tra-loi?ma=%.*s", STR_ARG(token)), "answer-link");
    html_open(h, "p");
    ui_link(h, str_printf(request->arena, "/phan-cong/%lld", (long long)request->id), STR("Về phần việc này"));
    html_close(h, "p");
    ui_end(reply);
}

static void unlink_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (answer_link_take_back(work, request->id, &err))
        reply_redirect(reply, str_printf(request->arena, "/phan-cong/%lld?da=thu-duong-dan", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_answer = {
    .method = METHOD_GET, .path = "/tra-loi", .act = ACT_ENTER, .work = ROUTE_READS, .params = asked_params,
    .handle = answer_page,
};
const struct route route_answer_send = {
    .method = METHOD_POST, .path = "/tra-loi", .act = ACT_ENTER, .work = ROUTE_WRITES, .lane = LANE_UPLOAD,
    .body_max = ANSWER_BODY_MAX, .params = sent_params, .expects = is_expected, .prepare = moves_take_files,
    .handle = answer_send,
};
const struct route route_link_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/duong-dan", .back = "/phan-cong/", .act = ACT_LINK,
    .thing = THING_ASSIGNMENT, .work = ROUTE_WRITES, .body_max = 8 * 1024, .params = link_params, .handle = link_send,
};
const struct route route_unlink_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/thu-duong-dan", .back = "/phan-cong/", .act = ACT_LINK,
    .thing = THING_ASSIGNMENT, .work = ROUTE_WRITES, .body_max = 8 * 1024, .handle = unlink_send,
};
