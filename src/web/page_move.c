/* What people do with an assignment: each form leads back to where its outcome is seen. */
#include "office/assignment.h"
#include "office/document.h"
#include "office/response.h"
#include "office/submit.h"
#include "web/moves.h"
#include "web/page.h"
#include "web/upload.h"

enum { MOVE_NOTE, MOVE_HERE };
static const struct param move_params[PARAMS_MAX] = {
    [MOVE_NOTE] = {"ghi-chu", N_("Ghi chú"), PARAM_TEXT, 2000},
    [MOVE_HERE] = {MOVES_HERE, N_("Trở lại đây"), PARAM_FLAG, 2},
};

static void move_send(struct request *request, struct work *work, struct reply *reply, enum assignment_move move)
{
    struct assignment row;
    struct err err = {0};
    if (!assignment_move(work, request->id, move, request_text(request, MOVE_NOTE), &err) ||
        !assignment_get(work, request->id, &row, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    reply_redirect(reply, moves_way_back(request, MOVE_HERE, &row, "chuyen"));
}

static void acknowledge_send(struct request *request, struct work *work, struct reply *reply)
{
    move_send(request, work, reply, MOVE_ACKNOWLEDGE);
}

static void accept_send(struct request *request, struct work *work, struct reply *reply)
{
    move_send(request, work, reply, MOVE_ACCEPT);
}

static void return_send(struct request *request, struct work *work, struct reply *reply)
{
    move_send(request, work, reply, MOVE_RETURN);
}

static void cancel_send(struct request *request, struct work *work, struct reply *reply)
{
    move_send(request, work, reply, MOVE_CANCEL);
}

/* --- handing in --- */

enum { SUBMIT_NOTE, SUBMIT_FILES, SUBMIT_PAPER, SUBMIT_MEETING, SUBMIT_FIGURE };
static const struct param submit_params[PARAMS_MAX] = {
    [SUBMIT_NOTE] = {"ghi-chu", N_("Nội dung đã làm"), PARAM_LINES, 8000},
    [SUBMIT_FILES] = {"tep", N_("Tệp"), PARAM_FILES, 0},
    [SUBMIT_PAPER] = {"van-ban", N_("Văn bản"), PARAM_DOCUMENT, 15},
    [SUBMIT_MEETING] = {"ngay-hop", N_("Ngày họp"), PARAM_DATE, 12},
    [SUBMIT_FIGURE] = {"so-lieu", N_("Số liệu"), PARAM_TEXT, 100},
};

static bool submit_all(struct request *request, struct work *work, struct err *err)
{
    const struct submit_file *sent = request->prepared;
    struct record_new *records = ARENA_ARRAY(request->arena, struct record_new, request->n_uploads + 3);
    size_t n = 0;
    for (; n < request->n_uploads; n++)
        if (!submit_keep(work, &sent[n], &records[n], err))
            return false;
    if (request_int(request, SUBMIT_PAPER))
        records[n++] = (struct record_new){.kind = RECORD_PAPER, .document = request_int(request, SUBMIT_PAPER)};
    if (date_is(request_date(request, SUBMIT_MEETING)))
        records[n++] = (struct record_new){.kind = RECORD_MEETING, .day = request_date(request, SUBMIT_MEETING)};
    if (!str_empty(request_text(request, SUBMIT_FIGURE)))
        records[n++] = (struct record_new){.kind = RECORD_FIGURE, .figure = request_text(request, SUBMIT_FIGURE)};
    return submit_result(work, request->id, records, n, request_text(request, SUBMIT_NOTE), err);
}

static void submit_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (submit_all(request, work, &err))
        reply_redirect(reply, str_printf(request->arena, "/phan-cong/%lld?da=chuyen", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

/* --- a proposed paper that is not the result --- */

enum { DECLINED_PAPER };
static const struct param decline_params[PARAMS_MAX] = {
    [DECLINED_PAPER] = {"van-ban", N_("Văn bản"), PARAM_DOCUMENT, 15},
};

static void decline_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (response_decline(work, request->id, request_int(request, DECLINED_PAPER), &err))
        reply_redirect(reply, str_printf(request->arena, "/phan-cong/%lld?da=chuyen", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

const struct route route_acknowledge_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/nhan", .act = ACT_ACKNOWLEDGE, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = move_params, .handle = acknowledge_send,
};
const struct route route_submit_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/nop", .back = "/phan-cong/", .act = ACT_SUBMIT,
    .thing = THING_ASSIGNMENT, .work = ROUTE_WRITES, .lane = LANE_UPLOAD, .body_max = UPLOAD_BODY_MAX,
    .params = submit_params, .prepare = moves_take_files, .handle = submit_send,
};
const struct route route_decline_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/khong-lay", .back = "/phan-cong/", .act = ACT_SUBMIT,
    .thing = THING_ASSIGNMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = decline_params,
    .handle = decline_send,
};
const struct route route_accept_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/cong-nhan", .act = ACT_ACCEPT, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = move_params, .handle = accept_send,
};
const struct route route_return_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/tra-lai", .act = ACT_RETURN, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = move_params, .handle = return_send,
};
const struct route route_cancel_send = {
    .method = METHOD_POST, .path = "/phan-cong/{id}/huy", .act = ACT_CANCEL, .thing = THING_ASSIGNMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = move_params, .handle = cancel_send,
};
