/* One assignment: what is owed, what was handed in, and how far that answers what was asked. */
#include "answer/answer.h"
#include "office/arrival.h"
#include "office/assignment.h"
#include "office/document.h"
#include "office/record.h"
#include "office/response.h"
#include "web/history.h"
#include "web/later.h"
#include "web/answer_link_view.h"
#include "web/held_paper.h"
#include "web/moves.h"
#include "web/onward_view.h"
#include "web/page.h"
#include "web/ui.h"

#include <stdio.h>

/* --- what was handed in --- */

static void put_record(struct html *h, const struct request *request, const struct record *record)
{
    struct arena *arena = request->arena;
    html_open_with(h, "li", A_INT("data-record", record->id));
    html_line_with(h, "span", str_from(record_kind_word(record->kind)), A_Z("class", "tag"));
    html_text(h, STR(" "));
    if (record->kind == RECORD_PAPER)
        ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)record->document), record->document_title);
    else if (record->kind != RECORD_FILE)
        html_line(h, "strong", record_title(arena, record));
    if (record->kind == RECORD_PAPER && date_is(record->day)) {
        html_text(h, STR(" ngày "));
        ui_date(h, record->day, "");
    }
    if (!str_empty(record->words)) {
        html_text(h, STR(": "));
        html_text(h, record->words);
    }
    if (!str_empty(record->file)) {
        if (record->kind != RECORD_FILE)
            html_text(h, STR(" · "));
        ui_link(h, str_printf(arena, "/ket-qua/%lld/tep", (long long)record->id), record->file);
    }
    html_text(h, STR(" · "));
    html_open_with(h, "span", A_Z("class", "hint"));
    html_printf(h, "%.*s nộp ", STR_ARG(record->created_by));
    ui_time(h, record->created);
    html_close(h, "span");
    html_close(h, "li");
}

static void put_records(struct html *h, const struct request *request, const struct record *records, size_t n)
{
    html_open_with(h, "section", A_Z("id", "records"));
    html_line(h, "h2", STR("Minh chứng đã nộp"));
    html_open_with(h, "ul", A_Z("class", "records"));
    for (size_t i = 0; i < n; i++)
        put_record(h, request, &records[i]);
    if (n == 0)
        html_line_with(h, "li", STR("Chưa có minh chứng nào được nộp."), A_Z("class", "none"));
    html_close(h, "ul");
    html_close(h, "section");
}

/* --- papers that seem to be the result --- */

/* Whose mail the paper hung on, and whether the unit is known by that address. */
static void put_sender(struct html *h, struct work *work, const struct assignment *row, int64_t document)
{
    struct arrival arrival;
    struct err ignored;
    bool came = false, from = false;
    if (!arrival_of(work, document, &arrival, &came, &ignored) || !came ||
        (row->org && !arrival_is_from(work, document, row->org, &from, &ignored)))
        return;
    html_printf(h, " qua thư của %.*s ", STR_ARG(str_empty(arrival.address) ? arrival.name : arrival.address));
    html_line_with(h, "span", from ? STR("địa chỉ của đơn vị này") : STR("địa chỉ chưa ghi ở đơn vị này"),
                   A_Z("class", "tag"));
}

static void put_responses(struct html *h, const struct request *request, struct work *work, const struct assignment *row,
                          const struct response *responses, size_t n, bool submits)
{
    struct arena *arena = request->arena;
    size_t waiting = 0;
    for (size_t i = 0; i < n; i++)
        waiting += responses[i].status == RESPONSE_PROPOSED;
    if (waiting == 0)
        return;
    html_open_with(h, "section", A_Z("id", "responses"), A_Z("class", "box"));
    html_line(h, "h2", STR("Văn bản có thể là kết quả"));
    html_line_with(h, "p", STR("Văn bản dưới đây viện dẫn văn bản giao việc này."), A_Z("class", "hint"));
    html_open(h, "ul");
    for (size_t i = 0; i < n; i++) {
        if (responses[i].status != RESPONSE_PROPOSED)
            continue;
        html_open_with(h, "li", A_INT("data-response", responses[i].document));
        ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)responses[i].document), responses[i].document_title);
        html_text(h, STR(", nhận ngày "));
        ui_date(h, responses[i].received, "");
        put_sender(h, work, row, responses[i].document);
        if (submits) {
            const struct str id = str_printf(arena, "%lld", (long long)responses[i].document);
            ui_form(h, request, str_printf(arena, "/phan-cong/%lld/nop", (long long)row->id),
                    str_printf(arena, "take-%.*s", STR_ARG(id)).p);
            html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "van-ban"), A_TEXT("value", id));
            html_line_with(h, "button", STR("Nộp văn bản này làm kết quả"), A_Z("type", "submit"));
            html_close(h, "form");
            ui_form(h, request, str_printf(arena, "/phan-cong/%lld/khong-lay", (long long)row->id),
                    str_printf(arena, "decline-%.*s", STR_ARG(id)).p);
            html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "van-ban"), A_TEXT("value", id));
            html_line_with(h, "button", STR("Không phải kết quả"), A_Z("type", "submit"), A_Z("class", "quiet"));
            html_close(h, "form");
        }
        html_close(h, "li");
    }
    html_close(h, "ul");
    html_close(h, "section");
}

/* --- does it answer what was asked? --- */

static void put_said(struct html *h, const struct point *point, int64_t reply)
{
    static const char *const classes[] = {"lamp lamp-hoan-thanh", "lamp lamp-sap-den-han", "lamp lamp-qua-han"};
    const struct measure *m = &point->measure;
    const bool met = m->place.line && !m->repeated_only;
    const bool whole = met && m->what && m->who && m->when;
    html_open_with(h, "td", A_Z("class", "answered"));
    html_open_with(h, "span", A_Z("class", classes[whole ? 0 : met ? 1 : 2]));
    if (m->itself)
        html_text(h, STR("✓ chính là văn bản này"));
    else if (!m->place.line)
        html_text(h, STR("✗ chưa thấy trả lời"));
    else if (m->repeated_only)
        html_text(h, STR("✗ chỉ nêu lại, chưa có biện pháp"));
    else if (whole)
        html_text(h, STR("✓ đã rõ việc, người, thời hạn"));
    else
        html_printf(h, "! chưa rõ%s%s%s", m->what ? "" : " làm gì", m->who ? "" : " ai làm",
                    m->when ? "" : " bao giờ xong");
    html_close(h, "span");
    if (m->place.line && !m->itself) {
        char href[80];
        snprintf(href, sizeof href, "/van-ban/%lld#dong-%u", (long long)reply, (unsigned)m->place.line);
        html_text(h, STR(" "));
        html_open_with(h, "a", A_URL("href", str_from(href)));
        html_printf(h, "dòng %u", (unsigned)m->place.line);
        html_close(h, "a");
    }
    html_close(h, "td");
}

static void put_coverage(struct html *h, const struct coverage *c, int64_t asked, int64_t reply, struct str title)
{
    static const char *const columns[] = {"Điểm được nêu", "Trong bản trả lời"};
    html_open_with(h, "section", A_Z("id", "coverage"));
    html_line(h, "h2", STR("Đối chiếu với điều được yêu cầu"));
    html_open(h, "p");
    html_printf(h, "%.*s trả lời %zu trên %zu điểm, %zu điểm đã rõ việc, người và thời hạn. ", STR_ARG(title), c->n_met,
                c->n_points, c->n_complete);
    html_say(h, c->cites ? "Có viện dẫn văn bản giao việc." : "Không viện dẫn văn bản giao việc.");
    html_close(h, "p");
    html_line_with(h, "p", STR("So theo lời văn, để đồng chí xem lại; người xem quyết định."), A_Z("class", "hint"));
    ui_list_begin(h, "coverage-list", "Từng điểm và chỗ trả lời", columns, 2);
    for (size_t i = 0; i < c->n_points; i++) {
        const struct point *point = &c->points[i];
        char href[80];
        snprintf(href, sizeof href, "/van-ban/%lld#dong-%u", (long long)asked, (unsigned)point->place.line);
        html_open(h, "tr");
        html_open(h, "td");
        html_line_with(h, "span", point->kind == POINT_SHORTCOMING ? STR("khuyết điểm") : STR("nhiệm vụ"),
                       A_Z("class", "tag"));
        html_text(h, STR(" "));
        ui_link(h, str_from(href), point->words);
        html_close(h, "td");
        put_said(h, point, reply);
        html_close(h, "tr");
    }
    ui_list_end(h);
    html_close(h, "section");
}

/* The last paper handed in, beside the one that asks. Both must be in sight; else nothing is compared. */
static void put_comparison(struct html *h, struct work *work, const struct assignment *row, const struct record *records,
                           size_t n)
{
    struct document asked, reply;
    struct err err;
    const struct record *last = NULL;
    for (size_t i = 0; i < n; i++)
        if (records[i].kind == RECORD_PAPER)
            last = &records[i];
    if (!last || row->document == 0 || !document_get(work, row->document, &asked, &err) ||
        !document_get(work, last->document, &reply, &err))
        return;
    const struct paper *asked_paper = held_paper(work->arena, &asked), *reply_paper = held_paper(work->arena, &reply);
    if (!asked_paper || !reply_paper)
        return;
    const struct coverage coverage = answer_coverage(work->arena, asked_paper, reply_paper, row->org_name);
    if (coverage.n_points)
        put_coverage(h, &coverage, row->document, last->document, last->document_title);
}

/* --- the page --- */

static void put_who(struct html *h, struct arena *arena, const struct assignment *row, bool org_seen)
{
    html_open(h, "dd");
    if (org_seen)
        html_line_with(h, "a", assignment_who(row), A_Z("id", "org"),
                       A_URL("href", str_printf(arena, "/don-vi/%lld", (long long)row->org)));
    else
        html_text(h, assignment_who(row));
    html_close(h, "dd");
}

static void put_facts(struct html *h, const struct request *request, const struct assignment *row, bool org_seen)
{
    html_open_with(h, "dl", A_Z("class", "facts"));
    html_line(h, "dt", STR("Đơn vị"));
    put_who(h, request->arena, row, org_seen);
    html_line(h, "dt", STR("Vai trò"));
    html_line(h, "dd", str_from(assignment_role_word(row->role)));
    html_line(h, "dt", STR("Thời hạn"));
    html_open(h, "dd");
    ui_due(h, request->arena, &row->due, row->lamp, request->today);
    html_close(h, "dd");
    if (date_is(row->handed)) {
        html_line(h, "dt", STR("Ngày nộp"));
        html_open(h, "dd");
        ui_date(h, row->handed, "");
        html_close(h, "dd");
    }
    html_line(h, "dt", STR("Trạng thái"));
    html_open(h, "dd");
    html_line_with(h, "span", str_from(assignment_state_word(row->state)), A_Z("class", "tag"));
    html_close(h, "dd");
    if (!str_empty(row->evidence)) {
        html_line(h, "dt", STR("Kết quả"));
        html_line(h, "dd", row->evidence);
    }
    if (!str_empty(row->reason)) {
        html_line(h, "dt", STR("Lý do"));
        html_line(h, "dd", row->reason);
    }
    html_close(h, "dl");
}

enum { SHOWN_DONE };
static const struct param assignment_params[PARAMS_MAX] = {
    [SHOWN_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static void assignment_page(struct request *request, struct work *work, struct reply *reply)
{
    struct assignment row;
    struct record *records;
    struct response *responses;
    struct extension *extensions;
    size_t n, n_responses, n_extensions;
    struct bearing org = {.seen = false};
    struct err err = {0};
    if (!assignment_get(work, request->id, &row, &err) ||
        !extension_of_assignment(work, request->id, &extensions, &n_extensions, &err) ||
        !record_of_assignment(work, request->id, &records, &n, &err) ||
        !response_of_assignment(work, request->id, &responses, &n_responses, &err) ||
        (row.org && !right_bearing(work, THING_ORG, row.org, &org, &err))) {
        reply_error(reply, request, &err);
        return;
    }
    const unsigned moves = moves_for(request, &row);
    struct html *h = ui_begin(request, reply, "Phần việc của một đơn vị", NAV_TASKS);
    ui_title(h, "Phần việc của một đơn vị", NULL);
    const char *done = ui_done_sentence(request_text(request, SHOWN_DONE));
    if (done)
        ui_notice(h, done);
    html_open_with(h, "blockquote", A_Z("class", "quote"));
    html_line(h, "p", row.words);
    html_open(h, "footer");
    html_line_with(h, "a", str_empty(row.document_title) ? STR("Việc phải làm") : row.document_title,
                   A_URL("href", str_printf(request->arena, "/viec/%lld", (long long)row.task)), A_Z("id", "to-task"));
    html_close(h, "footer");
    html_close(h, "blockquote");
    put_facts(h, request, &row, org.seen);
    if (moves_next(row.state))
        html_line_with(h, "p", str_from(moves_next(row.state)), A_Z("class", "hint next"));
    later_put_log(h, request->arena, row.id, extensions, n_extensions);
    put_responses(h, request, work, &row, responses, n_responses, moves >> MOVE_SUBMIT & 1U);
    moves_put(h, request, &row, moves & ~(1U << MOVE_SUBMIT));
    if (moves >> MOVE_SUBMIT & 1U)
        moves_put_submit(h, request, work, &row);
    later_put_extend(h, request, &row);
    answer_link_put(h, request, work, &row);
    onward_put(h, request, work, &row);
    put_records(h, request, records, n);
    put_comparison(h, work, &row, records, n);
    if (history_put(h, request, work, 0, &row, 1, &err))
        ui_end(reply);
    else
        reply_error(reply, request, &err);
}

static void record_file_page(struct request *request, struct work *work, struct reply *reply)
{
    struct str name, bytes;
    struct err err = {0};
    if (record_file(work, request->id, &name, &bytes, &err))
        reply_attach(reply, request, name, bytes);
    else
        reply_error(reply, request, &err);
}

const struct route route_assignment = {
    .method = METHOD_GET, .path = "/phan-cong/{id}", .act = ACT_SEE, .thing = THING_ASSIGNMENT, .work = ROUTE_READS,
    .params = assignment_params, .handle = assignment_page,
};
const struct route route_record_file = {
    .method = METHOD_GET, .path = "/ket-qua/{id}/tep", .act = ACT_SEE, .thing = THING_RECORD, .work = ROUTE_READS,
    .handle = record_file_page,
};
