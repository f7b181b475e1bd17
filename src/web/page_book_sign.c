/* Cấp số: a draft passes the checker, gets the next number of its type, and stands in the register and in its book. */
#include "jail/jail.h"
#include "office/archive.h"
#include "office/book.h"
#include "office/document.h"
#include "web/book_view.h"
#include "web/flaws.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/upload.h"
#include "web/web.h"
#include "writer/stamp.h"

enum { SIGN_FILE, SIGN_DAY, SIGN_PARTY, SIGN_COPIES, SIGN_REASON };
static const struct param sign_params[PARAMS_MAX] = {
    [SIGN_FILE] = {"tep", N_("Tệp dự thảo"), PARAM_FILES, 0},
    [SIGN_DAY] = {"ngay", N_("Ngày ký"), PARAM_DATE, 12},
    [SIGN_PARTY] = {"noi", N_("Nơi nhận"), PARAM_TEXT, 300},
    [SIGN_COPIES] = {"so-ban", N_("Số bản"), PARAM_INT, 7},
    [SIGN_REASON] = {"ly-do", N_("Lý do vẫn cấp số"), PARAM_TEXT, 300},
};

/* The number and the day are what this step gives. */
static bool counts(const struct diagnostic *flaw)
{
    const bool given = flaw->element && (str_eq(str_from(flaw->element), STR("number")) ||
                                         str_eq(str_from(flaw->element), STR("date")));
    return flaw->severity == SEVERITY_ERROR && !given;
}

/* What is known of the file before the unit of work opens. */
struct sent {
    struct uploaded draft;
    struct flaws *flaws;
    size_t errors;
};

static bool find_flaws(const struct request *request, struct sent *sent, struct err *err)
{
    struct office_archive archive;
    struct work work;
    if (!work_begin(request->office, STORE_READ, request_actor(request), request->arena, &work, err))
        return false;
    archive_open(&archive, &work, request->arena, 0);
    const struct check_options options = {.as_of = request_date(request, SIGN_DAY),
                                          .archive = &archive.archive,
                                          .page = sent->draft.source.page};
    sent->flaws = flaws_find(request->arena, sent->draft.paper, &options);
    for (size_t i = 0; i < sent->flaws->report.n; i++)
        sent->errors += counts(&sent->flaws->report.v[i]);
    if (archive.failed)
        *err = archive.err;
    work_end(&work, false, NULL);
    return !archive.failed;
}

static bool sign_prepare(struct request *request, struct err *err)
{
    struct sent *sent = ARENA_ARRAY(request->arena, struct sent, 1);
    if (request->n_uploads != 1)
        return true;
    if (!upload_read(request, &request->uploads[0], true, &sent->draft, err) ||
        !paper_refuse_unfit(sent->draft.paper, sent->draft.name, err) || !find_flaws(request, sent, err))
        return false;
    request->prepared = sent;
    return true;
}

/* The draft with its number and day written in, where it leaves room for them; else the draft as it came. */
static struct uploaded stamped(const struct request *request, struct work *work, const struct uploaded *draft,
                               struct str number)
{
    struct edit edits[STAMP_EDITS_MAX];
    bool made[STAMP_EDITS_MAX];
    struct uploaded with = *draft;
    struct str bytes;
    struct err why;
    struct jail *jail = request->options->jail;
    const size_t n = stamp_edits(work->arena, draft->paper, number, request_date(request, SIGN_DAY), edits);
    if (n == 0 || !jail_rewrite(jail, work->arena, draft->name, &draft->source, edits, n, made, &bytes, &why) ||
        !jail_paper(jail, work->arena, draft->name, bytes, &with.source, &why))
        return *draft;
    with.paper = paper_parse(work->arena, &with.source.text, with.source.whole_paragraphs);
    return str_eq(with.paper->header.number.value, number) ? with : *draft;
}

static bool sign(const struct request *request, struct work *work, const struct uploaded *draft, struct str overruled,
                 struct book_entry *ret_entry, struct err *err)
{
    bool held;
    int64_t number;
    struct book_entry entry = {.book = request->id,
                               .day = request_date(request, SIGN_DAY),
                               .party = request_text(request, SIGN_PARTY),
                               .copies = request_int(request, SIGN_COPIES),
                               .overruled = overruled};
    if (!book_next(work, request->id, draft->paper->header.type.value, &number, err))
        return false;
    const struct uploaded paper = stamped(request, work, draft, book_number_text(work->arena, number));
    if (!document_register(work, paper.name, &paper.source, paper.paper, &entry.document, &held, err) ||
        !book_enter(work, &entry, ret_entry, err))
        return false;
    const struct document_edit edit = {.number = book_number_text(request->arena, ret_entry->number),
                                       .set_issued = true,
                                       .issued = entry.day};
    return document_correct(work, entry.document, &edit, err);
}

static void put_refusal(struct request *request, struct reply *reply, const struct sent *sent)
{
    struct arena *arena = request->arena;
    const int64_t copies = request_int(request, SIGN_COPIES);
    struct html *h = ui_begin(request, reply, "Chưa cấp số", NAV_BOOKS);
    ui_title(h, "Chưa cấp số", str_printf(arena, "%s: còn %zu lỗi phải sửa.", sent->draft.name, sent->errors).p);
    html_line(h, "p", STR("Hãy sửa dự thảo rồi chọn lại tệp; hoặc chọn lại tệp này và ghi lý do vẫn cấp số."));
    ui_panel_begin(h, "sign", "Cấp số cho dự thảo đã trình ký");
    book_put_sign(h, request, request->id,
                  &(struct book_sign){.day = request_date(request, SIGN_DAY),
                                      .party = request_text(request, SIGN_PARTY),
                                      .copies = copies ? str_printf(arena, "%lld", (long long)copies) : STR(""),
                                      .reason = request_text(request, SIGN_REASON),
                                      .overrule = true});
    ui_panel_end(h);
    flaws_put(h, arena, sent->flaws);
    ui_end(reply);
    reply->status = 422;
}

static void sign_send(struct request *request, struct work *work, struct reply *reply)
{
    const struct sent *sent = request->prepared;
    const struct str reason = request_text(request, SIGN_REASON);
    struct book_entry made;
    struct err err = {0};
    if (!sent)
        reply_refuse(reply, request, 422, "Chưa cấp số", "Mỗi lần cấp số cho một tệp. Hãy quay lại, chọn một tệp.");
    else if (sent->errors && str_empty(reason))
        put_refusal(request, reply, sent);
    else if (sign(request, work, &sent->draft, sent->errors ? reason : STR(""), &made, &err))
        reply_redirect(reply, str_printf(request->arena, "/so/%lld?da=cap-so#muc-%lld", (long long)request->id,
                                         (long long)made.id));
    else
        reply_error(reply, request, &err);
}

const struct route route_book_sign_send = {
    .method = METHOD_POST, .path = "/so/{id}/ky", .back = "/so", .act = ACT_REGISTER, .thing = THING_BOOK,
    .work = ROUTE_WRITES, .lane = LANE_UPLOAD, .body_max = UPLOAD_BODY_MAX, .params = sign_params,
    .prepare = sign_prepare, .handle = sign_send,
};
