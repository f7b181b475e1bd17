/* What may be done with an assignment, as buttons and forms. */
#include "web/moves.h"

#include "office/document.h"
#include "office/submit.h"
#include "web/route.h"
#include "web/ui.h"
#include "web/upload.h"

void moves_put_way_back(struct html *h, const struct request *request)
{
    if (request->route->thing == THING_ASSIGNMENT)
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", MOVES_HERE), A_Z("value", "1"));
}

struct str moves_way_back(const struct request *request, int which, const struct assignment *row, const char *mark)
{
    if (request_given(request, which))
        return str_printf(request->arena, "/phan-cong/%lld?da=%s", (long long)row->id, mark);
    return str_printf(request->arena, "/viec/%lld?da=%s#giao-%lld", (long long)row->task, mark, (long long)row->id);
}

static void put_move(struct html *h, const struct request *request, const struct assignment *row,
                     enum assignment_move move)
{
    static const char *const names[MOVE__MAX] = {
        [MOVE_ACKNOWLEDGE] = "nhan", [MOVE_SUBMIT] = "nop", [MOVE_ACCEPT] = "cong-nhan", [MOVE_RETURN] = "tra-lai",
        [MOVE_CANCEL] = "huy"};
    static const char *const notes[MOVE__MAX] = {
        [MOVE_SUBMIT] = N_("Minh chứng: số, ngày của văn bản, hoặc lời mô tả"), [MOVE_RETURN] = N_("Lý do trả lại"),
        [MOVE_CANCEL] = N_("Lý do hủy")};
    struct arena *arena = request->arena;
    const long long id = (long long)row->id;
    const struct str key = str_printf(arena, "%s-%lld", names[move], id);
    if (notes[move]) {
        html_open_with(h, "details", A_Z("class", "edit"));
        html_line(h, "summary", str_from(assignment_move_word(move)));
    }
    ui_form(h, request, str_printf(arena, "/phan-cong/%lld/%s", id, names[move]),
            str_printf(arena, "form-%.*s", STR_ARG(key)).p);
    if (notes[move])
        ui_field(h, &(struct ui_field){.id = str_printf(arena, "note-%.*s", STR_ARG(key)).p, .name = "ghi-chu",
                                       .label = _(notes[move]), .value = STR(""), .required = true});
    moves_put_way_back(h, request);
    html_line_with(h, "button", str_from(assignment_move_word(move)), A_Z("type", "submit"), A_TEXT("id", key),
                   A_Z("class", move == MOVE_CANCEL ? "quiet" : NULL));
    html_close(h, "form");
    if (notes[move])
        html_close(h, "details");
}

/* What comes next, and who holds it; NULL when nothing does. */
const char *moves_next(enum assignment_state state)
{
    switch (state) {
    case ASSIGNMENT_ASSIGNED: return _("Bước tiếp theo: đơn vị thực hiện nhận việc.");
    case ASSIGNMENT_ACKNOWLEDGED: return _("Bước tiếp theo: đơn vị thực hiện nộp kết quả kèm minh chứng.");
    case ASSIGNMENT_SUBMITTED: return _("Bước tiếp theo: bên giao việc công nhận hoặc trả lại; người nộp không tự công nhận.");
    case ASSIGNMENT_RETURNED: return _("Bước tiếp theo: đơn vị thực hiện bổ sung rồi nộp lại.");
    case ASSIGNMENT_ACCEPTED:
    case ASSIGNMENT_CANCELLED:
    case ASSIGNMENT__MAX: break;
    }
    return NULL;
}

/* What the state allows, and the person on their side of it. */
unsigned moves_for(const struct request *request, const struct assignment *row)
{
    static const enum act acts[MOVE__MAX] = {
        [MOVE_ACKNOWLEDGE] = ACT_ACKNOWLEDGE, [MOVE_SUBMIT] = ACT_SUBMIT, [MOVE_ACCEPT] = ACT_ACCEPT,
        [MOVE_RETURN] = ACT_RETURN,           [MOVE_CANCEL] = ACT_CANCEL,
    };
    const struct bearing bearing = {
        .seen = true, .owned = request->bearing.owned, .placed = row->org != 0, .path = row->org_path};
    const unsigned allowed = assignment_moves(row->state);
    unsigned moves = 0;
    for (enum assignment_move move = 0; move < MOVE__MAX; move++)
        /* nobody accepts what they submitted themselves */
        if ((allowed >> move & 1U) && request_may_on(request, acts[move], &bearing) &&
            !(move == MOVE_ACCEPT && row->submitted_by == request->session.user.id))
            moves |= 1U << move;
    return moves;
}

void moves_put(struct html *h, const struct request *request, const struct assignment *row, unsigned moves)
{
    if (moves == 0)
        return;
    html_open_with(h, "div", A_Z("class", "moves"));
    for (enum assignment_move move = 0; move < MOVE__MAX; move++)
        if (moves >> move & 1U)
            put_move(h, request, row, move);
    html_close(h, "div");
}

/* --- handing in --- */

/* The papers that came in last and that one sees; the one that asks is not its own answer. */
static void put_papers(struct html *h, struct work *work, const struct assignment *row)
{
    struct page page = {.limit = 40};
    struct document *papers;
    size_t n;
    struct err err;
    if (!document_list(work, &(struct document_filter){0}, &page, &papers, &n, &err) || n == 0)
        return;
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Văn bản đã có trong sổ"), A_Z("for", "submit-paper"));
    html_open_with(h, "select", A_Z("id", "submit-paper"), A_Z("name", "van-ban"));
    ui_option(h, STR(""), STR("– không chọn –"), true);
    for (size_t i = 0; i < n; i++) {
        if (papers[i].id == row->document)
            continue;
        enum { SUBJECT_BYTES_MAX = 120 };
        struct str subject = str_sub(papers[i].subject, 0, SUBJECT_BYTES_MAX);
        subject.n = utf8_whole(subject);
        const struct str title = document_title(work->arena, &papers[i]);
        ui_option(h, str_printf(work->arena, "%lld", (long long)papers[i].id),
                  str_printf(work->arena, "%.*s: %.*s", STR_ARG(title), STR_ARG(subject)), false);
    }
    html_close(h, "select");
    html_close(h, "p");
}

void moves_put_submit(struct html *h, const struct request *request, struct work *work, const struct assignment *row)
{
    html_open_with(h, "section", A_Z("id", "nop"), A_Z("class", "box"));
    html_line(h, "h2", STR("Nộp kết quả"));
    html_open_with(h, "form", A_Z("method", "post"), A_Z("id", "submit-form"), A_Z("enctype", "multipart/form-data"),
                   A_URL("action", str_printf(work->arena, "/phan-cong/%lld/nop", (long long)row->id)));
    ui_form_marks(h, request);
    html_open_with(h, "p", A_Z("class", "field"));
    html_line_with(h, "label", STR("Tệp: văn bản trả lời, ảnh, bảng số liệu"), A_Z("for", "submit-files"));
    html_void_with(h, "input", A_Z("type", "file"), A_Z("name", "tep"), A_Z("id", "submit-files"),
                   A_IF(true, "multiple"), A_Z("aria-describedby", "submit-files-hint"));
    html_line_with(h, "span", STR("Tệp docx, doc, odt, rtf, pdf, html, txt, ảnh quét là văn bản thì được vào sổ luôn. Không đưa văn bản mật vào."),
                   A_Z("class", "hint"), A_Z("id", "submit-files-hint"));
    html_close(h, "p");
    put_papers(h, work, row);
    ui_field(h, &(struct ui_field){.id = "submit-words", .name = "ghi-chu", .label = "Nội dung đã làm", .lines = 3,
                                   .value = STR(""), .hint = "Có minh chứng kèm theo thì có thể để trống."});
    html_open_with(h, "details", A_Z("class", "box"));
    html_line(h, "summary", STR("Cuộc họp hoặc số liệu"));
    ui_field(h, &(struct ui_field){.id = "submit-meeting", .name = "ngay-hop", .label = "Ngày họp", .numeric = true,
                                   .placeholder = "ngày/tháng/năm", .value = STR("")});
    ui_field(h, &(struct ui_field){.id = "submit-figure", .name = "so-lieu", .label = "Số liệu", .value = STR(""),
                                   .hint = "Viết như 92,4% hoặc 3.986."});
    html_close(h, "details");
    html_line_with(h, "button", str_from(assignment_move_word(MOVE_SUBMIT)), A_Z("type", "submit"),
                   A_Z("id", "submit-result"));
    html_close(h, "form");
    html_close(h, "section");
}

bool moves_take_files(struct request *request, struct err *err)
{
    struct submit_file *sent = ARENA_ARRAY(request->arena, struct submit_file, request->n_uploads + 1);
    if (request->n_uploads > SUBMIT_RECORDS_MAX)
        return ERR(err, ERR_LIMIT, "Mỗi lần nộp nhiều nhất %d tệp.", SUBMIT_RECORDS_MAX);
    for (size_t i = 0; i < request->n_uploads; i++) {
        const struct upload *upload = &request->uploads[i];
        struct uploaded *file = ARENA_NEW(request->arena, struct uploaded);
        struct err why;
        sent[i] = (struct submit_file){
            .name = str_z(request->arena, upload->name), .source = &file->source, .bytes = buf_view(&upload->bytes)};
        const bool read = upload_read(request, upload, false, file, &why);
        if (!read && (upload->too_large || (file->paper && file->paper->secrecy != SECRECY_NONE))) {
            *err = why;
            return false;
        }
        if (read && paper_refuse_unfit(file->paper, sent[i].name, &why))
            sent[i].paper = file->paper;
    }
    request->prepared = sent;
    return true;
}
