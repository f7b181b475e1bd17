/* Văn bản: the list with filter and search, and the way in for new papers. */
#include "office/document.h"
#include "office/org.h"
#include "office/user.h"
#include "web/download.h"
#include "web/filter_view.h"
#include "web/page.h"
#include "web/ui.h"
#include "web/upload.h"

enum { PAPERS_WORDS, PAPERS_TYPE, PAPERS_YEAR, PAPERS_WAITING, PAPERS_TO, PAPERS_FROM, PAPERS_PAGE };
static const struct param papers_params[PARAMS_MAX] = {
    [PAPERS_WORDS] = {"tim", N_("Từ cần tìm"), PARAM_TEXT, 200},
    [PAPERS_TYPE] = {"loai", N_("Loại văn bản"), PARAM_TEXT, 60},
    [PAPERS_YEAR] = {"nam", N_("Năm"), PARAM_INT, 15},
    [PAPERS_WAITING] = {"cho", N_("Chờ xác nhận"), PARAM_FLAG, 2},
    [PAPERS_TO] = {"gui-den", N_("Gửi đến đơn vị"), PARAM_ORG, 15},
    [PAPERS_FROM] = {"tra-loi-cua", N_("Trả lời của đơn vị"), PARAM_ORG, 15},
    [PAPERS_PAGE] = {"trang", N_("Trang"), PARAM_INT, 15},
};

static void put_upload(struct html *h, const struct request *request)
{
    html_open_with(h, "form", A_Z("method", "post"), A_URL("action", STR("/van-ban/tai-len")), A_Z("id", "upload-form"),
                   A_Z("enctype", "multipart/form-data"), A_Z("class", "upload"));
    ui_form_marks(h, request);
    upload_put_field(h, &(struct upload_field){
                            .label = _("Đưa văn bản vào (docx, doc, odt, rtf, pdf, html, txt, ảnh quét)"),
                            .button = _("Tải lên"),
                            .hint = _("Có thể chọn nhiều tệp, hoặc kéo tệp thả vào đây. Không đưa văn bản mật vào."),
                            .many = true,
                        });
    html_close(h, "form");
}

static void put_filter(struct html *h, const struct request *request, const struct str *types, size_t n_types)
{
    html_open_with(h, "form", A_Z("method", "get"), A_URL("action", STR("/van-ban")), A_Z("class", "filter"),
                   A_Z("role", "search"), A_Z("id", "filter-form"));
    ui_field(h, &(struct ui_field){.id = "filter-words", .name = "tim", .label = _("Tìm trong văn bản"), .type = "search",
                                   .value = request_text(request, PAPERS_WORDS),
                                   .placeholder = _("có dấu hay không dấu")});
    ui_select_begin(h, "filter-type", "loai", _("Loại"));
    ui_option(h, STR(""), str_from(_("Tất cả")), str_empty(request_text(request, PAPERS_TYPE)));
    for (size_t i = 0; i < n_types; i++)
        ui_option(h, types[i], types[i], str_eq(types[i], request_text(request, PAPERS_TYPE)));
    ui_select_end(h);
    ui_field(h, &(struct ui_field){.id = "filter-year", .name = "nam", .label = _("Năm"), .numeric = true,
                                   .value = request_text(request, PAPERS_YEAR)});
    ui_check(h, "filter-waiting", "cho", _("Chờ xác nhận"), request_given(request, PAPERS_WAITING));
    ui_button_quiet(h, "filter", _("Lọc"));
    html_close(h, "form");
}

static void put_filter_said(struct html *h, const struct request *request)
{
    const struct ui_filter filters[] = {
        {_("từ cần tìm"), .value = request_text(request, PAPERS_WORDS)},
        {_("loại"), .value = request_text(request, PAPERS_TYPE)},
        {_("năm"), .value = request_text(request, PAPERS_YEAR)},
        {_("chờ xác nhận"), .alone = request_given(request, PAPERS_WAITING)},
    };
    ui_filter_said(h, filters, sizeof filters / sizeof *filters);
}

/* The text of one hit is read into memory of its own: a page of long papers must not hold them all at once. */
static void put_snippet(struct html *h, const struct work *work, int64_t id, struct str words)
{
    struct work one = *work;
    struct document document;
    size_t n;
    one.arena = arena_create();
    if (document_get(&one, id, &document, NULL)) {
        const struct str *pieces = document_snippet(&one, document.text, words, &n);
        html_open_with(h, "span", A_Z("class", "snippet"));
        for (size_t i = 0; i < n; i++) {
            if (i % 2)
                html_line(h, "mark", pieces[i]);
            else
                html_text(h, pieces[i]);
        }
        html_close(h, "span");
    }
    arena_destroy(one.arena);
}

static void put_row(struct html *h, struct work *work, const struct document *document, struct str words)
{
    html_open(h, "tr");
    html_open_with(h, "th", A_Z("scope", "row"));
    html_line_with(h, "a", document_title(work->arena, document), A_Z("class", "row-title"),
                   A_URL("href", str_printf(work->arena, "/van-ban/%lld", (long long)document->id)));
    html_close(h, "th");
    html_open_with(h, "td", A_Z("data-label", _("Ngày")));
    ui_date(h, document->issued, _("chưa có ngày"));
    html_close(h, "td");
    html_open_with(h, "td", A_Z("class", "about"));
    html_line_with(h, "span", str_empty(document->subject) ? document->file : document->subject,
                   A_Z("class", "subject"));
    if (!str_empty(words))
        put_snippet(h, work, document->id, words);
    html_close(h, "td");
    html_open_with(h, "td", A_Z("data-label", _("Nhiệm vụ")), A_Z("class", "tasks"));
    if (document->proposed) {
        html_open_with(h, "span", A_Z("class", "tag"));
        html_printf(h, _("%lld chờ xác nhận"), (long long)document->proposed);
        html_close(h, "span");
    }
    if (document->confirmed) {
        html_text(h, STR(" "));
        html_open_with(h, "span", A_Z("class", "tag done"));
        html_printf(h, _("%lld đã giao"), (long long)document->confirmed);
        html_close(h, "span");
    }
    if (!document->proposed && !document->confirmed)
        html_line_with(h, "span", str_from(_("không có")), A_Z("class", "none"));
    html_close(h, "td");
    html_close(h, "tr");
}

static void put_list(struct html *h, struct work *work, const struct document *rows, size_t n, struct str words)
{
    static const char *const columns[] = {N_("Văn bản"), N_("Ngày"), N_("Trích yếu"), N_("Nhiệm vụ")};
    ui_list_begin(h, "papers", _("Các văn bản, mới nhất trước"), columns, sizeof columns / sizeof *columns);
    for (size_t i = 0; i < n; i++)
        put_row(h, work, &rows[i], words);
    ui_list_end(h);
}

static struct str papers_address(const struct request *request)
{
    struct url url;
    url_start(&url, "/van-ban");
    for (int i = PAPERS_WORDS; i <= PAPERS_FROM; i++)
        url_add(&url, request->arena, papers_params[i].name, request_text(request, i));
    return url_take(&url, request->arena);
}

static struct document_filter papers_filter(const struct request *request)
{
    const int64_t to = request_int(request, PAPERS_TO), from = request_int(request, PAPERS_FROM);
    return (struct document_filter){.org = to ? to : from,
                                    .side = to ? DOCUMENT_TO : DOCUMENT_FROM,
                                    .words = request_text(request, PAPERS_WORDS),
                                    .type = request_text(request, PAPERS_TYPE),
                                    .year = (int)(request_int(request, PAPERS_YEAR) % 10000),
                                    .waiting = request_given(request, PAPERS_WAITING)};
}

/* A list of one organisation is that list, not one to filter. */
static void put_of_org(struct html *h, struct arena *arena, const struct document_filter *filter, const struct org *org)
{
    html_open_with(h, "p", A_Z("id", "of-org"));
    html_say(h, filter->side == DOCUMENT_TO ? "Chỉ văn bản gửi đến " : "Chỉ văn bản đã nộp làm kết quả của ");
    ui_link(h, str_printf(arena, "/don-vi/%lld", (long long)org->id), org->name);
    html_text(h, STR(". "));
    ui_link(h, STR("/van-ban"), STR("Xem mọi văn bản"));
    html_close(h, "p");
}

/* The same list for programs. */
static void papers_json(struct request *request, struct work *work, struct reply *reply)
{
    const struct document_filter filter = papers_filter(request);
    struct page page = ui_page(request_int(request, PAPERS_PAGE));
    struct document *rows;
    size_t n;
    struct err err = {0};
    if (!document_list(work, &filter, &page, &rows, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct json json;
    reply_list_begin(reply, &json, &page);
    for (size_t i = 0; i < n; i++) {
        const struct document *d = &rows[i];
        json_open_object(&json);
        json_put_int(&json, "confirmed", d->confirmed);
        json_put_str(&json, "file", d->file);
        json_put_int(&json, "id", d->id);
        json_put_date(&json, "issued", d->issued);
        json_put_str(&json, "issuer", d->issuer);
        json_put_str(&json, "number", d->number);
        json_put_int(&json, "proposed", d->proposed);
        json_put_date(&json, "received", d->received);
        json_put_str(&json, "subject", d->subject);
        json_put_str(&json, "symbol", d->symbol);
        json_put_str(&json, "type", d->type);
        json_end(&json);
    }
    reply_list_end(reply, &json);
}

/* And as a table: all of them, read a page at a time. */
enum { PAPERS_TABLE_MAX = 60000, PAPERS_READ = 500 };

static void put_paper(struct table *table, struct arena *arena, const struct document *paper)
{
    table_number(table, paper->id);
    table_text(table, document_title(arena, paper));
    table_date(table, paper->issued);
    table_date(table, paper->received);
    table_text(table, paper->issuer);
    table_text(table, str_empty(paper->subject) ? paper->file : paper->subject);
    table_number(table, paper->proposed);
    table_number(table, paper->confirmed);
}

static bool papers_table(const struct request *request, struct work *work, struct table **ret_table, struct err *err)
{
    static const struct table_column columns[] = {
        {N_("Mã"), TABLE_NUMBER, 8},       {N_("Văn bản"), TABLE_TEXT, 28},      {N_("Ngày"), TABLE_DATE, 12},
        {N_("Ngày nhận"), TABLE_DATE, 12}, {N_("Cơ quan ban hành"), TABLE_TEXT, 36}, {N_("Trích yếu"), TABLE_TEXT, 60},
        {N_("Nhiệm vụ chờ xác nhận"), TABLE_NUMBER, 12}, {N_("Nhiệm vụ đã giao"), TABLE_NUMBER, 12},
    };
    const struct document_filter filter = papers_filter(request);
    struct table *table = table_make(work->arena, str_from(_("Văn bản")), columns, sizeof columns / sizeof *columns);
    struct page page = {.limit = PAPERS_READ};
    struct document *rows;
    size_t n = PAPERS_READ;
    while (n == PAPERS_READ) {
        if (!document_list(work, &filter, &page, &rows, &n, err))
            return false;
        if (page.total > PAPERS_TABLE_MAX)
            return ERR(err, ERR_LIMIT, _("Danh sách có %lld dòng, một bảng chỉ ghi được %d dòng. Hãy lọc bớt rồi tải lại."),
                       (long long)page.total, PAPERS_TABLE_MAX);
        for (size_t i = 0; i < n; i++)
            put_paper(table, work->arena, &rows[i]);
        page.offset += (int64_t)n;
    }
    *ret_table = table;
    return true;
}

static void papers_file(struct request *request, struct work *work, struct reply *reply)
{
    download_answer(request, work, reply, "van-ban", papers_table);
}

static void papers_page(struct request *request, struct work *work, struct reply *reply)
{
    const struct document_filter filter = papers_filter(request);
    struct page page = ui_page(request_int(request, PAPERS_PAGE));
    struct document *rows;
    struct str *types;
    struct org org;
    size_t n, n_types;
    struct err err = {0};
    if (!document_types(work, &types, &n_types, &err) || !document_list(work, &filter, &page, &rows, &n, &err) ||
        (filter.org && !org_get(work, filter.org, &org, &err))) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Văn bản"), NAV_PAPERS);
    ui_title(h, _("Văn bản"), str_printf(request->arena, _("%lld văn bản"), (long long)page.total).p);
    if (filter.org) {
        put_of_org(h, request->arena, &filter, &org);
    } else {
        if (request_may(request, ACT_REGISTER))
            put_upload(h, request);
        put_filter(h, request, types, n_types);
        put_filter_said(h, request);
        if (!filter_put(h, request, work, "/van-ban", papers_address(request), &err)) {
            reply_error(reply, request, &err);
            return;
        }
    }
    const bool filtered = filter.org || !str_empty(filter.words) || !str_empty(filter.type) || filter.year || filter.waiting;
    if (n)
        put_list(h, work, rows, n, filter.words);
    else if (filtered)
        ui_empty(h, _("Không có văn bản nào như vậy. Hãy bớt điều kiện lọc, hoặc tìm bằng ít từ hơn."), STR("/van-ban"),
                 _("Bỏ điều kiện lọc"));
    else
        ui_empty(h, request_may(request, ACT_REGISTER)
                        ? _("Chưa có văn bản nào. Hãy chọn tệp ở ô phía trên rồi bấm Tải lên.")
                        : _("Chưa có văn bản nào gửi đến đơn vị của đồng chí."),
                 STR_NONE, NULL);
    ui_pager(h, request->arena, &page, papers_address(request));
    if (n)
        download_put_links(h, request->arena, papers_address(request));
    ui_end(reply);
}

const struct route route_papers = {
    .method = METHOD_GET, .path = "/van-ban", .act = ACT_SEE, .work = ROUTE_READS, .steady = true, .params = papers_params,
    .handle = papers_page,
};
const struct route route_papers_json = {
    .method = METHOD_GET, .path = "/van-ban.json", .act = ACT_SEE, .work = ROUTE_READS, .params = papers_params,
    .handle = papers_json,
};
const struct route route_papers_file = {
    .method = METHOD_GET, .path = "/van-ban.{name}", .act = ACT_SEE, .work = ROUTE_READS, .lane = LANE_UPLOAD,
    .params = papers_params, .handle = papers_file,
};
