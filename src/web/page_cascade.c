/* Tiến độ của một văn bản: which units answered with which paper on which day, who is late and who is missing, and the
 * chain of papers from the directive above to the plans below. */
#include "office/assignment.h"
#include "office/document.h"
#include "web/download.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/units.h"
#include "writer/owed_table.h"

#include <stdio.h>

enum { LINKS_MAX = 8, BOX_WIDTH = 240, BOX_HEIGHT = 56, BOX_GAP = 16, COLUMN_GAP = 60, TITLE_BYTES_MAX = 60 };

/* --- the chain --- */

struct chain {
    struct document_link above[LINKS_MAX], below[LINKS_MAX];
    size_t n_above, n_below;
    struct document_link self;
};

static bool load_chain(struct work *work, const struct document *document, struct chain *chain, struct err *err)
{
    struct document_citation *cited;
    struct document_link *citing;
    size_t n_cited, n_citing;
    if (!document_citations(work, document->id, &cited, &n_cited, err) ||
        !document_citing(work, document->id, LINKS_MAX, &citing, &n_citing, err))
        return false;
    chain->self = (struct document_link){document->id, document_title(work->arena, document), document->issuer,
                                         document->issued};
    for (size_t i = 0; i < n_cited && chain->n_above < LINKS_MAX; i++) {
        bool known = cited[i].target == 0;
        for (size_t k = 0; k < chain->n_above && !known; k++)
            known = chain->above[k].id == cited[i].target;
        struct document held;
        if (known)
            continue;
        if (!document_get(work, cited[i].target, &held, err))
            return false;
        chain->above[chain->n_above++] =
            (struct document_link){held.id, document_title(work->arena, &held), held.issuer, held.issued};
    }
    for (size_t i = 0; i < n_citing; i++)
        chain->below[chain->n_below++] = citing[i];
    return true;
}

static void put_box(struct html *h, struct arena *arena, const struct document_link *link, int x, int y, bool self)
{
    html_open_with(h, "a", A_URL("href", str_printf(arena, "/van-ban/%lld", (long long)link->id)));
    html_open_with(h, "rect", A_INT("x", x), A_INT("y", y), A_INT("width", BOX_WIDTH), A_INT("height", BOX_HEIGHT),
                   A_INT("rx", 6), A_Z("class", self ? "box self" : "box"));
    html_close(h, "rect");
    html_line_with(h, "text", ui_cut(arena, link->title, TITLE_BYTES_MAX), A_INT("x", x + 10), A_INT("y", y + 22));
    html_line_with(h, "text",
                   date_is(link->issued) ? ui_day_text(arena, link->issued) : STR("chưa có ngày"),
                   A_INT("x", x + 10), A_INT("y", y + 44), A_Z("class", "quiet"));
    html_close(h, "a");
}

static void put_line(struct html *h, int x1, int y1, int x2, int y2)
{
    html_open_with(h, "line", A_INT("x1", x1), A_INT("y1", y1), A_INT("x2", x2), A_INT("y2", y2));
    html_close(h, "line");
}

static int top_of(size_t i)
{
    return (int)i * (BOX_HEIGHT + BOX_GAP);
}

static void put_picture(struct html *h, struct arena *arena, const struct chain *chain)
{
    const size_t most = chain->n_above > chain->n_below ? chain->n_above : chain->n_below;
    const int height = top_of(most ? most : 1), middle = (height - BOX_GAP - BOX_HEIGHT) / 2;
    const int second = BOX_WIDTH + COLUMN_GAP, third = 2 * second;
    html_open_with(h, "svg",
                   A_TEXT("viewBox", str_printf(arena, "0 0 %d %d", third + BOX_WIDTH, height)),
                   A_Z("class", "chain"), A_Z("role", "img"), A_Z("aria-labelledby", "chain-title"));
    html_line_with(h, "title", STR("Văn bản cấp trên, văn bản này, văn bản trả lời"), A_Z("id", "chain-title"));
    for (size_t i = 0; i < chain->n_above; i++) {
        put_line(h, BOX_WIDTH, top_of(i) + BOX_HEIGHT / 2, second, middle + BOX_HEIGHT / 2);
        put_box(h, arena, &chain->above[i], 0, top_of(i), false);
    }
    for (size_t i = 0; i < chain->n_below; i++) {
        put_line(h, second + BOX_WIDTH, middle + BOX_HEIGHT / 2, third, top_of(i) + BOX_HEIGHT / 2);
        put_box(h, arena, &chain->below[i], third, top_of(i), false);
    }
    put_box(h, arena, &chain->self, second, middle, true);
    html_close(h, "svg");
}

static void put_links(struct html *h, struct arena *arena, const char *title, const struct document_link *links, size_t n)
{
    html_line(h, "h3", str_from(title));
    html_open(h, "ul");
    for (size_t i = 0; i < n; i++) {
        html_open(h, "li");
        ui_link(h, str_printf(arena, "/van-ban/%lld", (long long)links[i].id), links[i].title);
        html_text(h, STR(", "));
        ui_date(h, links[i].issued, "chưa có ngày");
        if (!str_empty(links[i].issuer)) {
            html_text(h, STR(", "));
            html_text(h, links[i].issuer);
        }
        html_close(h, "li");
    }
    if (n == 0)
        html_line_with(h, "li", STR("Chưa có văn bản nào trong sổ."), A_Z("class", "none"));
    html_close(h, "ul");
}

/* A picture for those who look, and the same as lists for those who read. */
static void put_chain(struct html *h, struct arena *arena, const struct chain *chain)
{
    html_open_with(h, "section", A_Z("id", "chain"));
    html_line(h, "h2", STR("Từ văn bản cấp trên đến văn bản trả lời"));
    if (chain->n_above + chain->n_below > 0)
        put_picture(h, arena, chain);
    put_links(h, arena, "Viện dẫn", chain->above, chain->n_above);
    put_links(h, arena, "Được viện dẫn ở", chain->below, chain->n_below);
    html_close(h, "section");
}

/* --- the units --- */

enum { CASCADE_LAMP, CASCADE_PAGE, CASCADE_DONE };
static const struct param cascade_params[PARAMS_MAX] = {
    [CASCADE_LAMP] = {"den", N_("Tình trạng"), PARAM_WORD, 30},
    [CASCADE_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
    [CASCADE_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static struct assignment_filter cascade_filter(const struct request *request)
{
    enum lamp lamp;
    const bool by_lamp = ui_lamp_from_slug(request_text(request, CASCADE_LAMP), &lamp);
    return (struct assignment_filter){.lamp = by_lamp ? (int)lamp : -1, .document = request->id};
}

static struct str cascade_address(const struct request *request)
{
    struct url url;
    url_start(&url, str_printf(request->arena, "/van-ban/%lld/tien-do", (long long)request->id).p);
    url_add(&url, request->arena, "den", request_text(request, CASCADE_LAMP));
    return url_take(&url, request->arena);
}

static bool put_units(struct html *h, struct request *request, struct work *work, const struct assignment *rows,
                      size_t n, const struct page *page, struct err *err)
{
    html_open_with(h, "section", A_Z("id", "units"));
    html_line(h, "h2", STR("Từng đơn vị"));
    if (n == 0) {
        html_line_with(h, "p", STR("Không có đơn vị nào như vậy."), A_Z("class", "none"));
    } else {
        if (!units_put_many(h, request, work, rows, n, 0, cascade_address(request), err))
            return false;
        ui_pager(h, request->arena, page, cascade_address(request));
        html_open(h, "p");
        ui_link(h, str_printf(request->arena, "/van-ban/%lld/bang", (long long)request->id),
                STR("Xem thành bảng đơn vị và nhiệm vụ"));
        html_close(h, "p");
        download_put_links(h, request->arena, cascade_address(request));
    }
    html_close(h, "section");
    return true;
}

static void cascade_page(struct request *request, struct work *work, struct reply *reply)
{
    struct document document;
    struct chain chain = {0};
    struct assignment *rows;
    size_t n;
    struct err err = {0};
    const struct assignment_filter filter = cascade_filter(request);
    struct page page = ui_page(request_int(request, CASCADE_PAGE));
    if (!document_get(work, request->id, &document, &err) || !load_chain(work, &document, &chain, &err) ||
        !assignment_list(work, &filter, &page, &rows, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin_wide(request, reply, "Tiến độ của văn bản", NAV_PAPERS);
    ui_title(h, "Tiến độ của văn bản", NULL);
    const char *done = ui_done_sentence(request_text(request, CASCADE_DONE));
    if (done)
        ui_notice(h, done);
    html_open(h, "p");
    ui_link(h, str_printf(request->arena, "/van-ban/%lld", (long long)document.id),
            document_title(request->arena, &document));
    html_text(h, STR(" "));
    html_text(h, document.subject);
    html_close(h, "p");
    if (!units_put_counts(h, work, &filter,
                          str_printf(request->arena, "/van-ban/%lld/tien-do", (long long)request->id), &err) ||
        !put_units(h, request, work, rows, n, &page, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    put_chain(h, request->arena, &chain);
    ui_end(reply);
}

static bool cascade_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    const struct assignment_filter filter = cascade_filter(request);
    return owed_table_make(work, &filter, ret_table, err);
}

static void cascade_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "tien-do", cascade_table);
}

const struct route route_cascade = {
    .method = METHOD_GET, .path = "/van-ban/{id}/tien-do", .act = ACT_SEE, .thing = THING_DOCUMENT, .work = ROUTE_READS,
    .params = cascade_params, .handle = cascade_page,
};
const struct route route_cascade_file = {
    .method = METHOD_GET, .path = "/van-ban/{id}/tien-do.{name}", .act = ACT_SEE, .thing = THING_DOCUMENT,
    .work = ROUTE_READS, .lane = LANE_UPLOAD, .params = cascade_params, .handle = cascade_file,
};
