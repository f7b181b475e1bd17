/* One organisation: what is known of it, its names over time, what became of it; and the forms by which it changes. */
#include "office/document.h"
#include "office/org_change.h"
#include "office/org_kind.h"
#include "office/tally.h"
#include "web/letters.h"
#include "web/org_pick.h"
#include "web/org_findings.h"
#include "web/page.h"
#include "web/trend_view.h"
#include "web/ui.h"
#include "web/units.h"

enum { NEXT_ROWS = 10 };

enum { ORG_DONE };
static const struct param org_params[PARAMS_MAX] = {
    [ORG_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

/* Everything that the page shows. */
struct view {
    const struct request *request;
    struct arena *arena;
    struct org org, above; /* above.id 0: it is a root, or that is out of sight */
    struct org_name *names;
    size_t n_names;
    struct org_contact *contacts;
    size_t n_contacts;
    struct org *kin;
    size_t n_kin;
    struct tally own, all; /* what it owes itself, and with all below it */
    int64_t received, answered; /* papers */
    struct assignment *open;
    size_t n_open;
};

static struct str address_of(const struct view *view, const char *verb)
{
    return str_printf(view->arena, "/don-vi/%lld%s%s", (long long)view->org.id, *verb ? "/" : "", verb);
}

/* --- what is known --- */

static void put_org_link(struct html *h, const struct view *view, const char *name, const struct org *org)
{
    html_line(h, "dt", str_from(name));
    html_open(h, "dd");
    ui_link(h, str_printf(view->arena, "/don-vi/%lld", (long long)org->id), org->name);
    html_close(h, "dd");
}

static void put_facts(struct html *h, const struct view *view)
{
    const struct org *org = &view->org;
    html_open_with(h, "dl", A_Z("class", "facts"), A_Z("id", "facts"));
    ui_fact(h, _("Mã số"), str_printf(view->arena, "%lld", (long long)org->id));
    ui_fact(h, _("Loại"), org_kind_word(org->kind));
    ui_fact(h, _("Ký hiệu"), org->code);
    if (view->above.id)
        put_org_link(h, view, _("Cấp trên"), &view->above);
    ui_fact(h, _("Hoạt động từ"), ui_day_text(view->arena, org->since));
    ui_fact(h, _("Hoạt động đến"), ui_day_text(view->arena, org->until));
    ui_fact(h, _("Người đứng đầu"), org->head);
    ui_fact(h, _("Địa chỉ"), org->address);
    for (size_t i = 0; i < view->n_kin; i++)
        put_org_link(h, view, view->kin[i].successor == org->id ? _("Sáp nhập vào đây") : _("Tách ra từ đây"),
                     &view->kin[i]);
    html_close(h, "dl");
}

/* --- what it owes --- */

static void put_lamps(struct html *h, const struct view *view)
{
    html_open_with(h, "ul", A_Z("class", "lamps"), A_Z("id", "counts"));
    for (int lamp = 0; lamp < LAMP__MAX; lamp++) {
        const int64_t n = view->all.by_lamp[lamp];
        if (n == 0)
            continue;
        html_open(h, "li");
        html_open_with(h, "a",
                       A_URL("href", str_printf(view->arena, "/viec?den=%s&don-vi=%lld", ui_lamp_slug((enum lamp)lamp),
                                                (long long)view->org.id)));
        ui_lamp(h, (enum lamp)lamp, str_printf(view->arena, "%s: %lld", lamp_word((enum lamp)lamp), (long long)n));
        html_close(h, "a");
        html_close(h, "li");
    }
    html_close(h, "ul");
}

static void put_papers_link(struct html *h, const struct view *view, const char *param, const char *words, int64_t n)
{
    html_open(h, "li");
    ui_link(h, str_printf(view->arena, "/van-ban?%s=%lld", param, (long long)view->org.id),
            str_printf(view->arena, "%s: %lld", words, (long long)n));
    html_close(h, "li");
}

static bool put_next(struct html *h, struct work *work, int64_t org, struct err *err)
{
    const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = org};
    struct page page = {.limit = NEXT_ROWS};
    struct assignment *rows;
    size_t n;
    if (!assignment_list(work, &filter, &page, &rows, &n, err))
        return false;
    if (n == 0)
        return true;
    html_line(h, "h3", STR("Đến hạn sớm nhất"));
    return units_put(h, work, rows, n, 0, err);
}

static bool put_owed(struct html *h, struct work *work, const struct view *view, struct err *err)
{
    html_open_with(h, "section", A_Z("id", "owed"));
    html_line(h, "h2", STR("Việc và văn bản"));
    html_open(h, "p");
    html_printf(h, "%lld việc của đơn vị chưa xong; ", (long long)tally_open(&view->own));
    ui_link(h, str_printf(view->arena, "/viec?dang=1&don-vi=%lld", (long long)view->org.id),
            str_printf(view->arena, "%lld việc chưa xong kể cả các đơn vị trực thuộc",
                       (long long)tally_open(&view->all)));
    html_text(h, STR("."));
    html_close(h, "p");
    put_lamps(h, view);
    if (tally_overdue(&view->own) > 0 && request_may_on(view->request, ACT_REMIND, &view->request->bearing)) {
        html_open(h, "p");
        ui_link(h, address_of(view, "cong-van-don-doc"),
                str_printf(view->arena, _("%lld việc quá hạn: tải dự thảo công văn đôn đốc"),
                           (long long)tally_overdue(&view->own)));
        html_close(h, "p");
    }
    html_open_with(h, "ul", A_Z("id", "papers"));
    put_papers_link(h, view, "gui-den", "Văn bản gửi đến đơn vị", view->received);
    put_papers_link(h, view, "tra-loi-cua", "Văn bản đơn vị đã nộp làm kết quả", view->answered);
    html_close(h, "ul");
    struct trend trend;
    const bool ok = put_next(h, work, view->org.id, err) && trend_of_node(work, view->org.id, false, &trend, err);
    if (ok)
        trend_put(h, view->arena, &trend, view->org.id);
    html_close(h, "section");
    return ok;
}

static void put_contacts(struct html *h, const struct view *view)
{
    if (view->n_contacts == 0)
        return;
    ui_panel_begin(h, "contacts", _("Liên hệ"));
    html_open(h, "ul");
    for (size_t i = 0; i < view->n_contacts; i++) {
        const struct org_contact *c = &view->contacts[i];
        html_open(h, "li");
        html_line(h, "strong", c->role);
        html_printf(h, ": %.*s%s%.*s%s%.*s", STR_ARG(c->name), c->phone.n ? ", " : "", STR_ARG(c->phone),
                    c->mail.n ? ", " : "", STR_ARG(c->mail));
        html_close(h, "li");
    }
    html_close(h, "ul");
    ui_panel_end(h);
}

static void put_name(struct html *h, const struct view *view, const struct org_name *name, bool may)
{
    const bool now = str_eq(name->name, view->org.name);
    html_open(h, "li");
    html_text(h, name->name);
    html_open_with(h, "span", A_Z("class", "hint"));
    html_printf(h, " %s", now ? _("tên hiện nay") : org_name_kind_word(name->kind));
    if (date_is(name->since))
        html_printf(h, _(", từ %s"), ui_day_text(view->arena, name->since).p);
    if (date_is(name->until))
        html_printf(h, _(", đến %s"), ui_day_text(view->arena, name->until).p);
    html_close(h, "span");
    if (may && !now) {
        ui_form(h, view->request, address_of(view, "bo-ten"), NULL);
        html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", "ten"), A_TEXT("value", name->name));
        ui_button_quiet(h, NULL, _("Bỏ tên này"));
        html_close(h, "form");
    }
    html_close(h, "li");
}

static void put_names(struct html *h, const struct view *view, bool may)
{
    ui_panel_begin(h, "names", _("Tên gọi"));
    html_open(h, "ul");
    for (size_t i = 0; i < view->n_names; i++)
        put_name(h, view, &view->names[i], may);
    html_close(h, "ul");
    if (may) {
        ui_fold_begin(h, "name-box", _("Thêm tên gọi"));
        ui_form(h, view->request, address_of(view, "ten"), "name-form");
        ui_field(h, &(struct ui_field){.id = "name-words", .name = "ten", .label = _("Tên gọi trong văn bản"),
                                       .value = STR(""), .required = true});
        ui_check(h, "name-short", "tat", _("là tên viết tắt"), false);
        ui_field(h, &(struct ui_field){.id = "name-since", .name = "tu", .label = _("Dùng từ ngày"), .value = STR(""),
                                       .numeric = true, .placeholder = _("ngày/tháng/năm")});
        ui_field(h, &(struct ui_field){.id = "name-until", .name = "den", .label = _("Thôi dùng từ ngày"),
                                       .value = STR(""), .numeric = true, .placeholder = _("ngày/tháng/năm")});
        ui_button(h, "add-name", _("Ghi tên gọi"));
        html_close(h, "form");
        ui_fold_end(h);
    }
    ui_panel_end(h);
}

/* --- forms --- */

static void put_kinds(struct html *h, const char *id, struct str chosen)
{
    ui_select_begin(h, id, "loai", _("Loại"));
    if (!org_kind_of(chosen))
        ui_option(h, chosen, chosen, true);
    for (size_t i = 0; i < org_kinds_n; i++)
        ui_option(h, str_from(org_kinds[i].slug), str_from(_(org_kinds[i].word)),
                  str_eq(chosen, str_from(org_kinds[i].slug)));
    ui_select_end(h);
}

static void put_day(struct html *h, const struct view *view, const char *id, const char *label)
{
    ui_field(h, &(struct ui_field){.id = id, .name = "ngay", .label = label, .numeric = true,
                                   .value = ui_day_text(view->arena, view->request->today),
                                   .placeholder = _("ngày/tháng/năm")});
}

static void put_edit(struct html *h, const struct view *view)
{
    const struct org *org = &view->org;
    ui_fold_begin(h, "edit-box", _("Sửa thông tin"));
    ui_form(h, view->request, address_of(view, "sua"), "edit-form");
    put_kinds(h, "edit-kind", org->kind);
    ui_field(h, &(struct ui_field){.id = "edit-code", .name = "ky-hieu", .label = _("Ký hiệu"), .value = org->code});
    ui_field(h, &(struct ui_field){.id = "edit-since", .name = "tu", .label = _("Hoạt động từ"), .numeric = true,
                                   .value = ui_day_text(view->arena, org->since), .placeholder = _("ngày/tháng/năm")});
    ui_field(h, &(struct ui_field){.id = "edit-head", .name = "dung-dau", .label = _("Người đứng đầu"),
                                   .value = org->head});
    ui_field(h, &(struct ui_field){.id = "edit-address", .name = "dia-chi", .label = _("Địa chỉ"),
                                   .value = org->address});
    ui_field(h, &(struct ui_field){.id = "edit-contacts", .name = "lien-he", .label = _("Đầu mối liên hệ"), .lines = 4,
                                   .value = org_contacts_text(view->arena, view->contacts, view->n_contacts),
                                   .hint = _("Mỗi người một dòng: vai trò; họ tên; điện thoại; thư điện tử.")});
    ui_button(h, "save", _("Ghi thông tin"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_add(struct html *h, const struct view *view)
{
    ui_fold_begin(h, "add-box", _("Thêm đơn vị trực thuộc"));
    ui_form(h, view->request, address_of(view, "them"), "add-form");
    ui_field(h, &(struct ui_field){.id = "add-words", .name = "ten", .label = _("Tên"), .value = STR(""),
                                   .required = true});
    put_kinds(h, "add-kind", STR("chi-bo"));
    ui_field(h, &(struct ui_field){.id = "add-code", .name = "ky-hieu", .label = _("Ký hiệu"), .value = STR("")});
    ui_button(h, "add", _("Thêm đơn vị"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_rename(struct html *h, const struct view *view)
{
    ui_fold_begin(h, "rename-box", _("Đổi tên"));
    ui_form(h, view->request, address_of(view, "doi-ten"), "rename-form");
    ui_field(h, &(struct ui_field){.id = "rename-words", .name = "ten", .label = _("Tên mới"), .value = STR(""),
                                   .required = true,
                                   .hint = _("Văn bản trước ngày đổi tên vẫn hiểu theo tên cũ.")});
    put_day(h, view, "rename-day", _("Từ ngày"));
    ui_button(h, "rename", _("Đổi tên"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_merge(struct html *h, const struct view *view)
{
    ui_fold_begin(h, "merge-box", _("Sáp nhập, chuyển cấp trên"));
    ui_form(h, view->request, address_of(view, "sap-nhap"), "merge-form");
    org_pick_put(h, "merge-into", "vao", _("Sáp nhập vào"));
    put_day(h, view, "merge-day", _("Từ ngày"));
    const char *hint = _("Việc chưa xong và đơn vị trực thuộc chuyển sang nơi nhận; việc đã xong giữ lại ở đây.");
    html_line_with(h, "p", str_from(hint), A_Z("class", "hint"));
    ui_button(h, "merge", _("Sáp nhập"));
    html_close(h, "form");
    ui_form(h, view->request, address_of(view, "chuyen"), "move-form");
    org_pick_put(h, "move-under", "vao", _("Cấp trên mới"));
    ui_button_quiet(h, "move", _("Chuyển cấp trên"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_split(struct html *h, const struct view *view)
{
    ui_fold_begin(h, "split-box", _("Chia tách"));
    ui_form(h, view->request, address_of(view, "tach"), "split-form");
    ui_field(h, &(struct ui_field){.id = "split-names", .name = "ten", .label = _("Tên các đơn vị mới"), .lines = 3,
                                   .value = STR(""), .required = true,
                                   .hint = _("Mỗi đơn vị một dòng. Việc chưa xong chuyển sang đơn vị đầu tiên; sau đó "
                                             "chọn việc nào đơn vị khác nhận.")});
    ui_check(h, "split-stays", "con", _("Đơn vị cũ vẫn còn, giữ lại các việc chưa xong"), false);
    put_day(h, view, "split-day", _("Từ ngày"));
    ui_button(h, "split", _("Chia tách"));
    html_close(h, "form");
    ui_fold_end(h);
}

static void put_close(struct html *h, const struct view *view)
{
    ui_fold_begin(h, "close-box", _("Kết thúc hoạt động"));
    ui_form(h, view->request, address_of(view, "ket-thuc"), "close-form");
    put_day(h, view, "close-day", _("Từ ngày"));
    ui_button_quiet(h, "close", _("Kết thúc hoạt động"));
    html_close(h, "form");
    ui_fold_end(h);
}

/* Between those that came of one split a person says who takes which. */
static void put_passing(struct html *h, const struct view *view)
{
    if (view->n_open == 0 || view->n_kin == 0)
        return;
    ui_panel_begin(h, "passing", _("Việc nhận từ chia tách"));
    html_open(h, "ul");
    for (size_t i = 0; i < view->n_open; i++) {
        const struct assignment *a = &view->open[i];
        html_open(h, "li");
        html_line_with(h, "a", a->words, A_Z("class", "row-title"),
                       A_URL("href", str_printf(view->arena, "/viec/%lld", (long long)a->task)));
        ui_form(h, view->request, str_printf(view->arena, "/viec/%lld/chuyen", (long long)a->id), NULL);
        const struct str id = str_printf(view->arena, "pass-%lld", (long long)a->id);
        ui_select_begin(h, id.p, "don-vi", _("Chuyển sang"));
        for (size_t k = 0; k < view->n_kin; k++)
            ui_option(h, str_printf(view->arena, "%lld", (long long)view->kin[k].id), view->kin[k].name, k == 0);
        ui_select_end(h);
        ui_button_quiet(h, NULL, _("Chuyển"));
        html_close(h, "form");
        html_close(h, "li");
    }
    html_close(h, "ul");
    ui_panel_end(h);
}

/* --- the page --- */

/* Those that came of the split that it came of, and are there. */
static bool load_siblings(struct work *work, struct view *view, struct err *err)
{
    struct org *kin;
    size_t n;
    if (view->org.origin == 0)
        return true;
    if (!org_kin(work, view->org.origin, &kin, &n, err))
        return false;
    view->kin = ARENA_ARRAY(view->arena, struct org, n);
    for (size_t i = 0; i < n; i++)
        if (kin[i].id != view->org.id && kin[i].origin == view->org.origin && !date_is(kin[i].until))
            view->kin[view->n_kin++] = kin[i];
    return true;
}

static bool count_papers(struct work *work, int64_t org, enum document_side side, int64_t *ret_n, struct err *err)
{
    const struct document_filter filter = {.org = org, .side = side};
    struct page page = {.limit = 1};
    struct document *rows;
    size_t n;
    if (!document_list(work, &filter, &page, &rows, &n, err))
        return false;
    *ret_n = page.total;
    return true;
}

static bool load(struct work *work, int64_t id, struct view *view, struct err *err)
{
    struct page page = {.limit = 50};
    struct bearing bearing;
    if (!org_get(work, id, &view->org, err) || !org_names(work, id, &view->names, &view->n_names, err) ||
        !org_contacts(work, id, &view->contacts, &view->n_contacts, err) ||
        !tally_of_node(work, id, &view->own, &view->all, err) ||
        !count_papers(work, id, DOCUMENT_TO, &view->received, err) ||
        !count_papers(work, id, DOCUMENT_FROM, &view->answered, err))
        return false;
    tally_add(&view->all, &view->own);
    if (view->org.parent) {
        if (!right_bearing(work, THING_ORG, view->org.parent, &bearing, err) ||
            (bearing.seen && !org_get(work, view->org.parent, &view->above, err)))
            return false;
    }
    if (view->org.origin && !date_is(view->org.until)) {
        const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = id};
        return load_siblings(work, view, err) &&
               assignment_list(work, &filter, &page, &view->open, &view->n_open, err);
    }
    return org_kin(work, id, &view->kin, &view->n_kin, err);
}

static void put_forms(struct html *h, const struct view *view)
{
    if (request_may_on(view->request, ACT_ORG_EDIT, &view->request->bearing)) {
        put_edit(h, view);
        put_add(h, view);
    }
    if (request_may_on(view->request, ACT_ORG_TREE, &view->request->bearing)) {
        put_rename(h, view);
        put_merge(h, view);
        put_split(h, view);
        put_close(h, view);
    }
}

static void org_page(struct request *request, struct work *work, struct reply *reply)
{
    struct view view = {.request = request, .arena = request->arena};
    struct err err = {0};
    if (!load(work, request->id, &view, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    const bool stands = !date_is(view.org.until);
    struct html *h = ui_begin(request, reply, str_z(request->arena, view.org.name), NAV_ORGS);
    ui_title(h, str_z(request->arena, view.org.name), stands ? NULL : _("Đơn vị này không còn hoạt động."));
    const char *done = ui_done_sentence(request_text(request, ORG_DONE));
    if (done)
        ui_notice(h, done);
    put_facts(h, &view);
    if (!put_owed(h, work, &view, &err) ||
        !org_findings_put(h, work, &view.org, view.names, view.n_names, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    if (view.org.origin && request_may_on(request, ACT_ORG_TREE, &request->bearing))
        put_passing(h, &view);
    letters_put_of_unit(h, request, &view.org);
    if (request_may(request, ACT_FREEZE)) {
        html_open_with(h, "p", A_Z("id", "freeze"));
        ui_link(h, str_printf(request->arena, "/bao-cao?don-vi=%lld", (long long)view.org.id),
                STR("Chốt báo cáo của đơn vị này"));
        html_close(h, "p");
    }
    put_contacts(h, &view);
    put_names(h, &view, request_may_on(request, ACT_ORG_EDIT, &request->bearing));
    if (stands)
        put_forms(h, &view);
    ui_end(reply);
}

const struct route route_org = {
    .method = METHOD_GET, .path = "/don-vi/{id}", .act = ACT_SEE, .thing = THING_ORG, .work = ROUTE_READS,
    .params = org_params, .handle = org_page,
};
