/*
 * Papers to go on writing: the formal letter that asks for what is overdue, and the beginnings of others. Each is a
 * draft to download, and nothing of it is kept.
 */
#include "web/letters.h"
#include "web/page.h"
#include "web/ui.h"
#include "writer/docx.h"
#include "writer/reminder.h"
#include "writer/skeleton.h"

static void answer(struct request *request, struct reply *reply, const struct draft *draft, struct str name)
{
    struct str bytes;
    struct err err = {0};
    if (docx_render(request->arena, draft, &bytes, &err))
        reply_attach(reply, request, name, bytes);
    else
        reply_error(reply, request, &err);
}

/* --- reminders --- */

static void letter_to_unit(struct request *request, struct work *work, struct reply *reply)
{
    struct reminder reminder;
    struct draft draft;
    struct err err = {0};
    if (reminder_find(work, request->id, &reminder, &err) && reminder_to_unit(work, &reminder, 0, &draft, &err))
        answer(request, reply, &draft,
               str_printf(request->arena, "cong-van-don-doc-%lld.docx", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

enum { ALL_CHOSEN };
static const struct param all_params[PARAMS_MAX] = {
    [ALL_CHOSEN] = {"chon", "Các việc", PARAM_ASSIGNMENTS, 15},
};

/* Everything that is overdue, or what was ticked in a list (page_many.c). */
static bool find_all(const struct request *request, struct work *work, struct reminder *ret_reminder, struct err *err)
{
    size_t n;
    const int64_t *ids = request_ints(request, ALL_CHOSEN, &n);
    if (n == 0)
        return reminder_find(work, 0, ret_reminder, err);
    if (n > REMINDER_LINES_MAX)
        return ERR(err, ERR_LIMIT, "Đã chọn %zu việc; một công văn ghi nhiều nhất %d việc.", n, REMINDER_LINES_MAX);
    struct assignment *rows = ARENA_ARRAY(work->arena, struct assignment, n);
    for (size_t i = 0; i < n; i++)
        if (!assignment_get(work, ids[i], &rows[i], err))
            return false;
    return reminder_find_of(work, rows, n, ret_reminder, err);
}

static void letter_to_all(struct request *request, struct work *work, struct reply *reply)
{
    struct reminder reminder;
    struct draft draft;
    struct err err = {0};
    if (find_all(request, work, &reminder, &err) && reminder_to_all(work, &reminder, &draft, &err))
        answer(request, reply, &draft, STR("cong-van-don-doc.docx"));
    else
        reply_error(reply, request, &err);
}

/* --- the others --- */

static void begin(struct request *request, struct work *work, struct reply *reply, bool of_paper)
{
    const struct skeleton *skeleton = skeleton_find(request->name);
    struct draft draft;
    struct err err = {0};
    if (!skeleton || skeleton->of_paper != of_paper)
        reply_refuse(reply, request, 404, _("Không có trang này"), _("Không có loại dự thảo này."));
    else if (skeleton_draft(work, skeleton, request->id, &draft, &err))
        answer(request, reply, &draft,
               str_printf(request->arena, "%s-%lld.docx", skeleton->name, (long long)request->id));
    else
        reply_error(reply, request, &err);
}

static void begin_of_paper(struct request *request, struct work *work, struct reply *reply)
{
    begin(request, work, reply, true);
}

static void begin_for_unit(struct request *request, struct work *work, struct reply *reply)
{
    begin(request, work, reply, false);
}

/* One that nobody may ask for here, or that there is nothing to begin from, is no link. */
static bool is_offered(const struct request *request, const struct skeleton *skeleton, const struct org *unit)
{
    if (skeleton->of_paper != (unit == NULL))
        return false;
    if (unit && strcmp(skeleton->name, SKELETON_INSPECTIONS) == 0 && unit->children == 0)
        return false;
    return !skeleton->by_above || !unit || request_may_on(request, ACT_REMIND, &request->bearing);
}

/* `unit`: NULL for a paper. */
static void put_links(struct html *h, const struct request *request, int64_t id, const struct org *unit)
{
    if (!request_may_on(request, ACT_DRAFT, &request->bearing))
        return;
    ui_fold_begin(h, "letters", _("Soạn văn bản từ dữ liệu này"));
    html_open_with(h, "ul", A_Z("class", "rows"));
    for (size_t i = 0; i < n_skeletons; i++) {
        const struct skeleton *skeleton = &skeletons[i];
        if (!is_offered(request, skeleton, unit))
            continue;
        html_open(h, "li");
        html_line_with(h, "a", str_from(_(skeleton->word)), A_Z("class", "row-title"),
                       A_URL("href", str_printf(request->arena, "/%s/%lld/soan/%s", unit ? "don-vi" : "van-ban",
                                                (long long)id, skeleton->name)));
        html_close(h, "li");
    }
    html_close(h, "ul");
    const char *hint = _("Tệp Word theo đúng thể thức; chỗ cần nhận xét để trống (……). Không lưu lại gì.");
    html_line_with(h, "p", str_from(hint), A_Z("class", "hint"));
    ui_fold_end(h);
}

void letters_put_of_paper(struct html *h, const struct request *request, int64_t document)
{
    put_links(h, request, document, NULL);
}

void letters_put_of_unit(struct html *h, const struct request *request, const struct org *unit)
{
    put_links(h, request, unit->id, unit);
}

const struct route route_letter_unit = {
    .method = METHOD_GET, .path = "/don-vi/{id}/cong-van-don-doc", .act = ACT_REMIND, .thing = THING_ORG,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .handle = letter_to_unit,
};
const struct route route_letter_all = {
    .method = METHOD_GET, .path = "/cong-van-don-doc", .act = ACT_REMIND, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .params = all_params, .handle = letter_to_all,
};
const struct route route_letter_of_paper = {
    .method = METHOD_GET, .path = "/van-ban/{id}/soan/{name}", .act = ACT_DRAFT, .thing = THING_DOCUMENT,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .handle = begin_of_paper,
};
const struct route route_letter_for_unit = {
    .method = METHOD_GET, .path = "/don-vi/{id}/soan/{name}", .act = ACT_DRAFT, .thing = THING_ORG,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .handle = begin_for_unit,
};
