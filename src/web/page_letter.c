/* Công văn đôn đốc: the formal letter that asks for what is overdue, as a draft to download. Nothing of it is kept. */
#include "web/page.h"
#include "writer/docx.h"
#include "writer/reminder.h"

static void answer(struct request *request, struct reply *reply, const struct draft *draft, struct str name)
{
    struct str bytes;
    struct err err = {0};
    if (docx_render(request->arena, draft, &bytes, &err))
        reply_attach(reply, request, name, bytes);
    else
        reply_error(reply, request, &err);
}

static void letter_to_unit(struct request *request, struct work *work, struct reply *reply)
{
    struct reminder reminder;
    struct draft draft;
    struct err err = {0};
    if (reminder_find(work, request->id, &reminder, &err) && reminder_to_unit(work, &reminder, 0, &draft, &err))
        answer(request, reply, &draft, str_printf(request->arena, "cong-van-don-doc-%lld.docx", (long long)request->id));
    else
        reply_error(reply, request, &err);
}

static void letter_to_all(struct request *request, struct work *work, struct reply *reply)
{
    struct reminder reminder;
    struct draft draft;
    struct err err = {0};
    if (reminder_find(work, 0, &reminder, &err) && reminder_to_all(work, &reminder, &draft, &err))
        answer(request, reply, &draft, STR("cong-van-don-doc.docx"));
    else
        reply_error(reply, request, &err);
}

const struct route route_letter_unit = {
    .method = METHOD_GET, .path = "/don-vi/{id}/cong-van-don-doc", .act = ACT_REMIND, .thing = THING_ORG,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .handle = letter_to_unit,
};
const struct route route_letter_all = {
    .method = METHOD_GET, .path = "/cong-van-don-doc", .act = ACT_REMIND, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .handle = letter_to_all,
};
