#include "web/set_view.h"

#include "web/ui.h"

enum { VIEW_PAGE_SIZE = 60, MORE_MAX = 100 };

/* --- what was sent --- */

static size_t shown_ids(struct str list, int64_t ids[VIEW_PAGE_SIZE])
{
    size_t n = 0;
    while (!str_empty(list) && n < VIEW_PAGE_SIZE) {
        const struct str id = str_sub(list, 0, str_find_byte(list, ','));
        n += str_to_int(id, &ids[n]);
        list = str_skip(list, id.n + 1);
    }
    return n;
}

static bool take_picks(const struct request *request, struct work *work, struct set_view *view, struct err *err)
{
    int64_t shown[VIEW_PAGE_SIZE];
    struct set_picks picks = {.shown = shown, .n_shown = shown_ids(request_text(request, SET_SHOWN), shown)};
    size_t n_dropped;
    picks.ticked = request_ints(request, SET_TICKED, &picks.n_ticked);
    picks.supports = request_ints(request, SET_SUPPORTS, &picks.n_supports);
    if (!set_resolve(work, &view->set, &view->ground, &view->members, err))
        return false;
    view->set = set_pick(work->arena, &view->set, &view->members, &picks);
    const int64_t *dropped = request_ints(request, SET_DROPPED, &n_dropped);
    int64_t names = 0;
    for (size_t i = 0; i < view->members.n && n_dropped; i++) {
        const struct set_member *m = &view->members.v[i];
        if (m->org != 0 || m->place != SET_IN)
            continue;
        for (size_t k = 0; k < n_dropped; k++)
            if (dropped[k] == names)
                view->set = set_without_name(work->arena, &view->set, m->name);
        names++;
    }
    return true;
}

/* Names that were typed, one a line, as a paper would write them. */
static bool take_more(const struct request *request, struct work *work, struct set_view *view, struct err *err)
{
    const struct str typed = request_text(request, SET_MORE);
    struct str lines[MORE_MAX];
    struct set more;
    size_t n = 0;
    for (size_t at = 0; at < typed.n;) {
        const size_t end = str_find_from(typed, at, STR("\n"));
        const struct str line = str_trim(str_sub(typed, at, end));
        at = end == STR_NOWHERE ? typed.n : end + 1;
        if (str_empty(line))
            continue;
        if (n == MORE_MAX)
            return ERR(err, ERR_LIMIT, _("Mỗi lần chỉ thêm nhiều nhất %d dòng."), MORE_MAX);
        lines[n++] = line;
    }
    if (n == 0)
        return true;
    if (!set_propose(work, &view->ground, lines, n, STR(""), &more, err))
        return false;
    view->set = set_join(work->arena, &view->set, &more);
    return true;
}

static struct page page_of(const struct request *request, const struct set_members *members)
{
    const struct str turn = request_text(request, SET_TURN);
    const int64_t asked = request_int(request, SET_PAGE), total = (int64_t)members->n;
    int64_t number = asked > 0 ? asked - 1 : 0;
    if (str_eq(turn, STR("sau")))
        number++;
    if (str_eq(turn, STR("truoc")) && number > 0)
        number--;
    const int64_t last = total > 0 ? (total - 1) / VIEW_PAGE_SIZE : 0;
    number = number < last ? number : last;
    return (struct page){.offset = number * VIEW_PAGE_SIZE, .limit = VIEW_PAGE_SIZE, .total = total};
}

bool set_view_take(const struct request *request, struct work *work, const struct set_ground *ground,
                   const struct set *start, struct set_view *ret_view, struct err *err)
{
    struct set_view view = {.ground = *ground, .set = *start};
    if (request_given(request, SET_FORM) &&
        (!set_parse(work->arena, request_text(request, SET_FORM), &view.set, err) ||
         !take_picks(request, work, &view, err) || !take_more(request, work, &view, err)))
        return false;
    view.form = set_form(work->arena, &view.set);
    view.done = str_eq(request_text(request, SET_TURN), STR("giao"));
    if (view.form.n > SET_BYTES_MAX)
        return ERR(err, ERR_LIMIT, _("Danh sách thay đổi quá nhiều chỗ. Hãy chia thành nhiều nhiệm vụ."));
    if (!set_resolve(work, &view.set, ground, &view.members, err) || !set_say(work, &view.set, &view.words, err))
        return false;
    view.page = page_of(request, &view.members);
    *ret_view = view;
    return true;
}

/* --- the list --- */

static void put_hidden(struct html *h, const char *name, struct str value)
{
    html_void_with(h, "input", A_Z("type", "hidden"), A_Z("name", name), A_TEXT("value", value));
}

static void put_warnings(struct html *h, struct arena *arena, const struct set_view *view)
{
    const struct set_members *m = &view->members;
    bool pick = false, name = false;
    for (size_t i = 0; i < m->n; i++) {
        pick = pick || m->v[i].place == SET_PICK;
        name = name || m->v[i].org == 0;
    }
    if (pick)
        ui_warning(h, _("Lời văn chưa cho biết là những đơn vị nào. Hãy đánh dấu các đơn vị được giao."));
    if (m->said && m->said != m->said_found)
        ui_warning(h, str_printf(arena, _("Văn bản nêu %lld đơn vị, cây tổ chức có %lld. Hãy xem lại danh sách."),
                                 (long long)m->said, (long long)m->said_found)
                          .p);
    if (m->unsure)
        ui_warning(h, _("Một nhiệm vụ khác của văn bản nêu đơn vị chưa rõ, nên danh sách “còn lại” có thể thừa."));
    if (name)
        ui_warning(h, _("Có tên chưa có trong cây tổ chức; việc ghi theo tên đó. Có thể bỏ tên, thêm đơn vị đúng."));
}

static void put_box(struct html *h, const char *name, int64_t value, bool ticked, struct str label,
                    const char *class_name)
{
    html_open_with(h, "label", A_Z("class", class_name));
    html_void_with(h, "input", A_Z("type", "checkbox"), A_Z("name", name), A_INT("value", value),
                   A_IF(ticked, "checked"));
    html_text(h, STR(" "));
    html_text(h, label);
    html_close(h, "label");
}

static void put_member(struct html *h, struct arena *arena, const struct set_member *m, int64_t *names)
{
    static const char *const notes[] = {
        [SET_ELSEWHERE] = N_("nhiệm vụ khác của văn bản đã nêu tên"), [SET_OUT] = N_("không giao")};
    html_open_with(h, "li", A_INT("data-org", m->org));
    if (m->org == 0) {
        html_line_with(h, "span", m->name, A_Z("class", "pick-name"));
        if (m->place == SET_IN)
            put_box(h, "bo-ten", (*names)++, false, str_from(_("bỏ tên này")), "pick-role");
    } else {
        const struct str label = str_empty(m->head)
                                     ? m->name
                                     : str_printf(arena, "%.*s (%.*s)", STR_ARG(m->name), STR_ARG(m->head));
        put_box(h, "chon", m->org, m->place == SET_IN, label, "pick-name");
        put_box(h, "phoi-hop", m->org, m->support, str_from(_("phối hợp")), "pick-role");
    }
    if (m->place == SET_ELSEWHERE || m->place == SET_OUT)
        html_line_with(h, "span", str_from(_(notes[m->place])), A_Z("class", "hint"));
    html_close(h, "li");
}

static void put_turn(struct html *h, const char *turn, const char *label)
{
    html_line_with(h, "button", str_from(label), A_Z("type", "submit"), A_Z("name", "lam"), A_Z("value", turn),
                   A_Z("class", "quiet"), A_Z("id", turn));
}

static void put_pager(struct html *h, const struct page *page)
{
    const int64_t last = page->offset + page->limit < page->total ? page->offset + page->limit : page->total;
    if (page->total <= page->limit)
        return;
    html_open_with(h, "p", A_Z("class", "pager"));
    if (page->offset > 0)
        put_turn(h, "truoc", _("Trang trước"));
    html_open(h, "span");
    html_printf(h, _("%lld–%lld trong %lld"), (long long)(page->offset + 1), (long long)last, (long long)page->total);
    html_close(h, "span");
    if (last < page->total)
        put_turn(h, "sau", _("Trang sau"));
    html_close(h, "p");
}

/* The part of the list that this page shows, and the numbers of those on it. */
static void put_part(struct html *h, struct arena *arena, const struct set_view *view)
{
    const struct set_members *m = &view->members;
    const size_t from = (size_t)view->page.offset;
    const size_t to = from + VIEW_PAGE_SIZE < m->n ? from + VIEW_PAGE_SIZE : m->n;
    struct str shown = STR("");
    int64_t names = 0;
    for (size_t i = 0; i < from; i++)
        names += m->v[i].org == 0 && m->v[i].place == SET_IN;
    html_open_with(h, "ul", A_Z("class", "rows picks"), A_Z("id", "picks"));
    for (size_t i = from; i < to; i++) {
        put_member(h, arena, &m->v[i], &names);
        if (m->v[i].org != 0)
            shown = str_printf(arena, "%.*s%s%lld", STR_ARG(shown), shown.n ? "," : "", (long long)m->v[i].org);
    }
    html_close(h, "ul");
    put_hidden(h, "hien", shown);
}

void set_view_put(struct html *h, const struct request *request, const struct set_view *view, const char *act)
{
    struct arena *arena = request->arena;
    const struct set_members *m = &view->members;
    put_hidden(h, "bieu-thuc", view->form);
    put_hidden(h, "trang", str_printf(arena, "%lld", (long long)(view->page.offset / view->page.limit + 1)));
    if (!str_empty(view->words)) {
        html_open_with(h, "p", A_Z("id", "set-words"));
        html_line(h, "strong", str_from(_("Hiểu là: ")));
        html_text(h, view->words);
        html_close(h, "p");
    }
    put_warnings(h, arena, view);
    html_open_with(h, "p", A_Z("id", "set-count"));
    html_printf(h, _("Được giao: %zu nơi."), m->in);
    html_close(h, "p");
    if (m->n)
        put_part(h, arena, view);
    put_pager(h, &view->page);
    ui_field(h, &(struct ui_field){.id = "more", .name = "them", .label = _("Thêm đơn vị"), .lines = 2,
                                   .value = STR(""),
                                   .hint = _("Mỗi dòng một đơn vị, hoặc một nhóm, viết như trong văn bản.")});
    html_open_with(h, "p", A_Z("class", "actions"));
    put_turn(h, "xem", _("Xem lại danh sách"));
    html_open_with(h, "button", A_Z("type", "submit"), A_Z("name", "lam"), A_Z("value", "giao"), A_Z("id", "assign"));
    html_say(h, act);
    html_close(h, "button");
    html_close(h, "p");
}
