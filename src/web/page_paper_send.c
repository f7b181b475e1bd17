/* What a clerk decides on a paper's page. Each answers by leading back to the place on the page. */
#include "office/access.h"
#include "office/document.h"
#include "office/task.h"
#include "web/page.h"
#include "web/ui.h"

static void answer_paper(struct request *request, struct reply *reply, int64_t document, const char *done,
                         const char *anchor)
{
    reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld?da=%s#%s", (long long)document, done, anchor));
}

/* --- the header --- */

/* Each field comes with what the page showed: a field that was not touched changes nothing, so that a page opened
 * before somebody else's correction does not undo it. */
enum {
    CORRECT_ISSUED, CORRECT_RECEIVED, CORRECT_NUMBER, CORRECT_SYMBOL, CORRECT_ISSUER, CORRECT_SUBJECT,
    SHOWN_ISSUED, SHOWN_RECEIVED, SHOWN_NUMBER, SHOWN_SYMBOL, SHOWN_ISSUER, SHOWN_SUBJECT,
};
static const struct param correct_params[PARAMS_MAX] = {
    [CORRECT_ISSUED] = {"ngay", N_("Ngày ban hành"), PARAM_DATE, 12},
    [CORRECT_RECEIVED] = {"nhan", N_("Ngày nhận"), PARAM_DATE, 12},
    [CORRECT_NUMBER] = {"so", N_("Số"), PARAM_TEXT, 20},
    [CORRECT_SYMBOL] = {"ky-hieu", N_("Ký hiệu"), PARAM_TEXT, 60},
    [CORRECT_ISSUER] = {"co-quan", N_("Cơ quan ban hành"), PARAM_TEXT, 300},
    [CORRECT_SUBJECT] = {"trich-yeu", N_("Trích yếu"), PARAM_TEXT, 2000},
    [SHOWN_ISSUED] = {"ngay-cu", N_("Ngày ban hành đã hiện"), PARAM_SHOWN_DATE, 12},
    [SHOWN_RECEIVED] = {"nhan-cu", N_("Ngày nhận đã hiện"), PARAM_SHOWN_DATE, 12},
    [SHOWN_NUMBER] = {"so-cu", N_("Số đã hiện"), PARAM_SHOWN, 100},
    [SHOWN_SYMBOL] = {"ky-hieu-cu", N_("Ký hiệu đã hiện"), PARAM_SHOWN, 300},
    [SHOWN_ISSUER] = {"co-quan-cu", N_("Cơ quan đã hiện"), PARAM_SHOWN, 4000},
    [SHOWN_SUBJECT] = {"trich-yeu-cu", N_("Trích yếu đã hiện"), PARAM_SHOWN, 8000},
};

/* The text to set; absent when it is what the page showed. */
static struct str changed_text(const struct request *request, int field, int shown)
{
    const struct str text = request_text(request, field);
    return request_given(request, shown) && str_eq(text, request_text(request, shown)) ? STR_NONE : text;
}

static bool changed_date(const struct request *request, int field, int shown)
{
    return request_given(request, field) &&
           !(request_given(request, shown) && date_cmp(request_date(request, field), request_date(request, shown)) == 0);
}

static void correct_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct document_edit edit = {
        .number = changed_text(request, CORRECT_NUMBER, SHOWN_NUMBER),
        .symbol = changed_text(request, CORRECT_SYMBOL, SHOWN_SYMBOL),
        .issuer = changed_text(request, CORRECT_ISSUER, SHOWN_ISSUER),
        .subject = changed_text(request, CORRECT_SUBJECT, SHOWN_SUBJECT),
        .set_issued = changed_date(request, CORRECT_ISSUED, SHOWN_ISSUED),
        .issued = request_date(request, CORRECT_ISSUED),
        .set_received = changed_date(request, CORRECT_RECEIVED, SHOWN_RECEIVED),
        .received = request_date(request, CORRECT_RECEIVED),
    };
    if (document_correct(work, request->id, &edit, &err))
        answer_paper(request, reply, request->id, "sua", "facts");
    else
        reply_error(reply, request, &err);
}

/* --- the tasks --- */

enum { TASK_WORDS, TASK_WHO, TASK_KIND, TASK_DATE, TASK_WHEN, TASK_WHAT, TASK_THROUGH, TASK_EDITED };
static const struct param task_params[PARAMS_MAX] = {
    [TASK_WORDS] = {"noi-dung", N_("Nội dung"), PARAM_LINES, 8000},
    [TASK_WHO] = {"don-vi", N_("Đơn vị thực hiện"), PARAM_LINES, 8000},
    [TASK_KIND] = {"loai-han", N_("Loại thời hạn"), PARAM_WORD, 20},
    [TASK_DATE] = {"han", N_("Ngày đến hạn"), PARAM_TEXT, 12},
    [TASK_WHEN] = {"loi-han", N_("Lời văn về thời hạn"), PARAM_TEXT, 500},
    [TASK_WHAT] = {"san-pham", N_("Sản phẩm"), PARAM_TEXT, 1000},
    [TASK_THROUGH] = {"qua", N_("Gửi qua"), PARAM_TEXT, 500},
    [TASK_EDITED] = {"sua", N_("Đã sửa"), PARAM_FLAG, 2},
};

static struct task_edit edit_of(const struct request *request)
{
    return (struct task_edit){
        .words = request_text(request, TASK_WORDS),
        .assignees = request_text(request, TASK_WHO),
        .deliverable = request_text(request, TASK_WHAT),
        .channel = request_text(request, TASK_THROUGH),
        .deadline_words = request_text(request, TASK_WHEN),
        .deadline_kind = request_text(request, TASK_KIND),
        .deadline_date = request_text(request, TASK_DATE),
    };
}

/* After a decision the clerk goes on with the next proposal, if there is one. */
static void answer_next(struct request *request, struct work *work, struct reply *reply, int64_t decided,
                        const char *done)
{
    struct task_record task, *tasks;
    size_t n;
    struct err err = {0};
    if (!task_get(work, decided, &task, &err) || !task_of_document(work, task.document, &tasks, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    bool passed = false;
    for (size_t i = 0; i < n; i++) {
        passed = passed || tasks[i].id == decided;
        if (!passed || tasks[i].status != TASK_PROPOSED)
            continue;
        answer_paper(request, reply, task.document, done,
                     str_printf(request->arena, "nv-%lld", (long long)tasks[i].id).p);
        return;
    }
    answer_paper(request, reply, task.document, done, "nhiem-vu");
}

static void confirm_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    const struct task_edit edit = edit_of(request);
    if (task_confirm(work, request->id, request_given(request, TASK_EDITED) ? &edit : NULL, &err))
        answer_next(request, work, reply, request->id, "xac-nhan");
    else
        reply_error(reply, request, &err);
}

enum { REJECT_REASON };
static const struct param reject_params[PARAMS_MAX] = {
    [REJECT_REASON] = {"ly-do", N_("Lý do"), PARAM_TEXT, 1000},
};

static void reject_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (task_reject(work, request->id, request_text(request, REJECT_REASON), &err))
        answer_next(request, work, reply, request->id, "bo");
    else
        reply_error(reply, request, &err);
}

static void confirm_all_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t confirmed;
    struct task_record *tasks;
    size_t n;
    bool left = false;
    if (!task_confirm_all(work, request->id, &confirmed, &err) ||
        !task_of_document(work, request->id, &tasks, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    for (size_t i = 0; i < n; i++)
        left = left || tasks[i].status == TASK_PROPOSED;
    answer_paper(request, reply, request->id, left ? "xac-nhan-ro" : "xac-nhan-het", "nhiem-vu");
}

static void add_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    int64_t id;
    const struct task_edit edit = edit_of(request);
    if (task_add(work, request->id, (struct place){0}, &edit, &id, &err))
        answer_paper(request, reply, request->id, "them", str_printf(request->arena, "nv-%lld", (long long)id).p);
    else
        reply_error(reply, request, &err);
}

static void share_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (access_share(work, request->id, true, &err))
        answer_paper(request, reply, request->id, "chia-se", "facts");
    else
        reply_error(reply, request, &err);
}

static void unshare_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (access_share(work, request->id, false, &err))
        answer_paper(request, reply, request->id, "thoi-chia-se", "facts");
    else
        reply_error(reply, request, &err);
}

const struct route route_share_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/chia-se", .back = "/van-ban/", .act = ACT_SHARE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = share_send,
};
const struct route route_unshare_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/thoi-chia-se", .back = "/van-ban/", .act = ACT_SHARE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = unshare_send,
};
const struct route route_paper_correct_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/sua", .back = "/van-ban/", .act = ACT_CORRECT, .thing = THING_DOCUMENT,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = correct_params, .handle = correct_send,
};
const struct route route_confirm_send = {
    .method = METHOD_POST, .path = "/nhiem-vu/{id}/xac-nhan", .act = ACT_DECIDE, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = task_params, .handle = confirm_send,
};
const struct route route_reject_send = {
    .method = METHOD_POST, .path = "/nhiem-vu/{id}/bo", .act = ACT_DECIDE, .thing = THING_TASK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = reject_params, .handle = reject_send,
};
const struct route route_confirm_all_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/xac-nhan-het", .back = "/van-ban/", .act = ACT_DECIDE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .handle = confirm_all_send,
};
const struct route route_add_send = {
    .method = METHOD_POST, .path = "/van-ban/{id}/them", .back = "/van-ban/", .act = ACT_DECIDE,
    .thing = THING_DOCUMENT, .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = task_params, .handle = add_send,
};
