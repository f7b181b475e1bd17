#include "web/ui.h"

#include "web/as_of.h"
#include "web/asset.h"

#include <string.h>

/* --- the frame --- */

struct ui_place {
    enum nav nav;
    const char *href, *id, *label;
    enum act act; /* shown to those who may */
};

static const struct ui_place ui_places[] = {
    {NAV_OVERVIEW, "/", "nav-overview", N_("Tổng quan"), ACT_SEE},
    {NAV_PAPERS, "/van-ban", "nav-papers", N_("Văn bản"), ACT_SEE},
    {NAV_DRAFT, "/du-thao", "nav-draft", N_("Dự thảo"), ACT_DRAFT},
    {NAV_TASKS, "/viec", "nav-tasks", N_("Việc"), ACT_SEE},
    {NAV_DUTIES, "/che-do", "nav-duties", N_("Chế độ"), ACT_SEE},
    {NAV_ORGS, "/don-vi", "nav-orgs", N_("Đơn vị"), ACT_SEE},
    {NAV_REPORTS, "/bao-cao", "nav-reports", N_("Báo cáo"), ACT_SEE},
    {NAV_BOOKS, "/so", "nav-books", N_("Sổ văn bản"), ACT_SEE},
    {NAV_USERS, "/nguoi-dung", "nav-users", N_("Người dùng"), ACT_USERS},
    {NAV_CALENDAR, "/lich-nghi", "nav-calendar", N_("Lịch nghỉ"), ACT_CALENDAR},
    {NAV_SETTINGS, "/cai-dat", "nav-settings", N_("Cài đặt"), ACT_SETTINGS},
};

static void ui_head(const struct request *request, struct html *h, const char *title)
{
    html_raw(h, "<!DOCTYPE html>");
    html_open_with(h, "html", A_Z("lang", "vi"));
    html_open(h, "head");
    html_void_with(h, "meta", A_Z("charset", "utf-8"));
    html_void_with(h, "meta", A_Z("name", "viewport"), A_Z("content", "width=device-width, initial-scale=1"));
    html_open(h, "title");
    html_printf(h, "%s – Đôn Đốc", title);
    html_close(h, "title");
    html_void_with(h, "link", A_Z("rel", "icon"), A_Z("type", "image/svg+xml"),
                   A_URL("href", asset_address(request->arena, "icon.svg")));
    html_void_with(h, "link", A_Z("rel", "stylesheet"), A_URL("href", asset_address(request->arena, "style.css")));
    html_open_with(h, "script", A_URL("src", asset_address(request->arena, "script.js")), A_IF(true, "defer"));
    html_close(h, "script");
    html_close(h, "head");
}

static void ui_nav(const struct request *request, struct html *h, enum nav here, bool refuses)
{
    html_open_with(h, "nav", A_Z("aria-label", _("Các mục chính")), A_Z("class", "nav"));
    html_open(h, "ul");
    for (size_t i = 0; i < sizeof ui_places / sizeof *ui_places; i++) {
        if (!request_may(request, ui_places[i].act))
            continue;
        html_open(h, "li");
        html_line_with(h, "a", str_from(_(ui_places[i].label)), A_URL("href", str_from(ui_places[i].href)),
                       A_Z("id", ui_places[i].id),
                       A_TEXT("aria-current", ui_places[i].nav == here ? STR("page") : STR_NONE));
        html_close(h, "li");
    }
    html_close(h, "ul");
    html_close(h, "nav");
    /* a refusal is the same whatever was asked for */
    if (!refuses)
        as_of_put_field(h, request);
    html_open_with(h, "div", A_Z("class", "who"));
    html_open(h, "p");
    html_line_with(h, "a", request->session.user.name, A_Z("class", "who-name"), A_Z("id", "nav-account"),
                   A_URL("href", STR("/tai-khoan")));
    html_line_with(h, "span", str_from(role_word(request->session.user.role)), A_Z("class", "who-role"));
    html_close(h, "p");
    ui_form(h, request, STR("/dang-xuat"), "sign-out-form");
    html_line_with(h, "button", str_from(_("Đăng xuất")), A_Z("class", "quiet"), A_Z("type", "submit"),
                   A_Z("id", "sign-out"));
    html_close(h, "form");
    html_close(h, "div");
}

static struct html *ui_frame(const struct request *request, struct reply *reply, const char *title, enum nav nav,
                             const char *width)
{
    struct html *h = &reply->html;
    char day[DATE_TEXT_MAX];
    reply->page = true;
    if (date_is(request->past))
        h->carried = (struct html_carried){AS_OF_PARAM, str_copy(request->arena, str_from(date_iso(request->past, day)))};
    ui_head(request, h, title);
    html_open_with(h, "body", A_Z("class", request->signed_in ? "inside" : "outside"));
    html_line_with(h, "a", str_from(_("Bỏ qua phần đầu trang")), A_Z("class", "skip"), A_URL("href", STR("#main")));
    html_open_with(h, "header", A_Z("class", "side"));
    html_open_with(h, "p", A_Z("class", "brand"));
    html_line_with(h, "a", STR("Đôn Đốc"), A_URL("href", STR("/")));
    html_close(h, "p");
    if (request->signed_in)
        ui_nav(request, h, nav, reply->status >= 400);
    html_close(h, "header");
    html_open_with(h, "main", A_Z("id", "main"), A_Z("class", width));
    as_of_put_line(h, request);
    return h;
}

struct html *ui_begin(const struct request *request, struct reply *reply, const char *title, enum nav nav)
{
    return ui_frame(request, reply, title, nav, "plain");
}

struct html *ui_begin_wide(const struct request *request, struct reply *reply, const char *title, enum nav nav)
{
    return ui_frame(request, reply, title, nav, "wide");
}

void ui_end(struct reply *reply)
{
    html_close(&reply->html, "main");
    html_close(&reply->html, "body");
    html_close(&reply->html, "html");
}

/* --- sentences --- */

void ui_title(struct html *h, const char *title, const char *sentence)
{
    html_open_with(h, "div", A_Z("class", "title"));
    html_line(h, "h1", str_from(title));
    if (sentence)
        html_line(h, "p", str_from(sentence));
    html_close(h, "div");
}

void ui_notice(struct html *h, const char *sentence)
{
    html_line_with(h, "p", str_from(sentence), A_Z("class", "notice"), A_Z("role", "status"), A_Z("id", "notice"));
}

void ui_warning(struct html *h, const char *sentence)
{
    html_line_with(h, "p", str_from(sentence), A_Z("class", "warning"), A_Z("role", "alert"));
}

const char *ui_done_sentence(struct str mark)
{
    static const struct {
        const char *mark, *sentence;
    } done[] = {
        {"xac-nhan", N_("Đã xác nhận nhiệm vụ.")},
        {"xac-nhan-het", N_("Đã xác nhận tất cả nhiệm vụ còn lại.")},
        {"xac-nhan-ro", N_("Đã xác nhận các nhiệm vụ đã rõ đơn vị; nhiệm vụ giao cho nhiều đơn vị cần xem danh sách trước.")},
        {"giao-them", N_("Đã giao thêm đơn vị.")},
        {"giao-tiep", N_("Đã giao tiếp cho cấp dưới.")},
        {"bo", N_("Đã bỏ nhiệm vụ này.")},
        {"them", N_("Đã thêm nhiệm vụ.")},
        {"sua", N_("Đã ghi phần đầu văn bản; hạn của các việc liên quan đã tính lại.")},
        {"chuyen", N_("Đã ghi kết quả.")},
        {"nhieu", N_("Đã làm với mọi việc đã chọn.")},
        {"xem", N_("Đã ghi nhận.")},
        {"mat-khau", N_("Đã đổi mật khẩu; các nơi đăng nhập khác đã bị đăng xuất.")},
        {"dong-phien", N_("Đã kết thúc phiên đăng nhập.")},
        {"tat-hai-buoc", N_("Đã tắt xác thực hai bước.")},
        {"thu-duong-dan", N_("Đã thu hồi đường dẫn nộp kết quả.")},
        {"thu-lich", N_("Đã thu hồi địa chỉ lịch.")},
        {"thu-hoi", N_("Đã thu hồi khóa.")},
        {"nguoi-dung", N_("Đã ghi thay đổi về người dùng.")},
        {"khoa", N_("Đã khóa tài khoản; người đó không còn đăng nhập được.")},
        {"chia-se", N_("Đã chia sẻ văn bản với mọi cấp dưới.")},
        {"gia-han", N_("Đã gia hạn; hạn cũ được lưu lại.")},
        {"su-kien", N_("Đã ghi sự kiện; hạn đã tính lại.")},
        {"lich", N_("Đã ghi lịch nghỉ; các hạn đã tính được tính lại.")},
        {"cai-dat", N_("Đã ghi cài đặt.")},
        {"vao-so", N_("Đã vào sổ.")},
        {"cap-so", N_("Đã cấp số; văn bản đã vào sổ và được lưu.")},
        {"ghi", N_("Đã ghi.")},
        {"hoan-tac", N_("Đã hoàn tác; các phân công của lần nhập này đã hủy.")},
        {"nap", N_("Đã ghi bảng vào cây đơn vị.")},
        {"doi-ten", N_("Đã đổi tên; tên cũ vẫn được nhớ cho văn bản cũ.")},
        {"chuyen-cap", N_("Đã chuyển sang cấp trên mới.")},
        {"sap-nhap", N_("Đã sáp nhập; việc chưa xong đã chuyển về đơn vị này.")},
        {"tach", N_("Đã chia tách; việc chưa xong đã chuyển về đơn vị này. Hãy chọn việc nào đơn vị khác nhận.")},
        {"ket-thuc", N_("Đã ghi ngày kết thúc hoạt động.")},
        {"chuyen-viec", N_("Đã chuyển việc sang đơn vị này.")},
        {"ten-goi", N_("Đã nhớ tên gọi này.")},
        {"chot", N_("Đã chốt báo cáo; từ nay nội dung không đổi nữa.")},
        {"thoi-chia-se", N_("Đã thôi chia sẻ văn bản.")},
    };
    for (size_t i = 0; i < sizeof done / sizeof *done; i++)
        if (str_eq(mark, str_from(done[i].mark)))
            return _(done[i].sentence);
    return NULL;
}

/* --- panels --- */

void ui_panel_begin(struct html *h, const char *id, const char *title)
{
    html_open_with(h, "section", A_Z("class", "panel"), A_Z("id", id));
    html_line(h, "h2", str_from(title));
}

void ui_panel_end(struct html *h)
{
    html_close(h, "section");
}

void ui_fold_begin(struct html *h, const char *id, const char *title)
{
    html_open_with(h, "details", A_Z("class", "box"), A_Z("id", id));
    html_line(h, "summary", str_from(title));
}

void ui_fold_end(struct html *h)
{
    html_close(h, "details");
}

void ui_secret(struct html *h, const char *id, struct str text)
{
    html_open_with(h, "p", A_Z("class", "secret"));
    html_line_with(h, "code", text, A_Z("id", id));
    html_close(h, "p");
}

/* --- lists --- */

void ui_filter_said(struct html *h, const struct ui_filter *filters, size_t n)
{
    bool any = false;
    for (size_t i = 0; i < n; i++) {
        if (str_empty(filters[i].value) && !filters[i].alone)
            continue;
        if (!any)
            html_open_with(h, "p", A_Z("class", "said"), A_Z("id", "filter-said"));
        html_say(h, any ? "; " : _("Lọc theo: "));
        html_say(h, filters[i].label);
        if (!str_empty(filters[i].value))
            html_printf(h, ": %.*s", STR_ARG(filters[i].value));
        any = true;
    }
    if (any)
        html_close(h, "p");
}

struct page ui_page_of(int64_t number, int64_t size)
{
    const int64_t page = number > 1 && number < 1000000 ? number - 1 : 0;
    return (struct page){.offset = page * size, .limit = size};
}

struct page ui_page(int64_t number)
{
    return ui_page_of(number, UI_PAGE_SIZE);
}

static struct str ui_page_address(struct arena *arena, struct str base, int64_t number)
{
    const char *join = str_find_byte(base, '?') == STR_NOWHERE ? "?" : "&";
    return str_printf(arena, "%.*s%strang=%lld", STR_ARG(base), join, (long long)number);
}

void ui_pager(struct html *h, struct arena *arena, const struct page *page, struct str base)
{
    if (page->total <= page->limit && page->offset == 0)
        return;
    const int64_t number = page->offset / page->limit + 1;
    const int64_t last = page->offset + page->limit < page->total ? page->offset + page->limit : page->total;
    html_open_with(h, "nav", A_Z("class", "pager"), A_Z("aria-label", _("Các trang của danh sách")));
    if (number > 1)
        html_line_with(h, "a", str_from(_("Trang trước")), A_URL("href", ui_page_address(arena, base, number - 1)),
                       A_Z("rel", "prev"));
    html_open(h, "span");
    html_printf(h, _("%lld–%lld trong %lld"), (long long)(page->offset + 1), (long long)last, (long long)page->total);
    html_close(h, "span");
    if (last < page->total)
        html_line_with(h, "a", str_from(_("Trang sau")), A_URL("href", ui_page_address(arena, base, number + 1)),
                       A_Z("rel", "next"));
    html_close(h, "nav");
}

void ui_empty(struct html *h, const char *sentence, struct str href, const char *action)
{
    html_open_with(h, "div", A_Z("class", "empty"));
    html_line(h, "p", str_from(sentence));
    if (action)
        html_line_with(h, "a", str_from(action), A_Z("class", "button"), A_URL("href", href));
    html_close(h, "div");
}
