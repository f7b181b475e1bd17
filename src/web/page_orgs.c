/* Đơn vị: the organisation tree; each name leads to what that organisation and all below it owe. */
#include "office/org.h"
#include "web/page.h"
#include "web/ui.h"

static void put_org(struct html *h, struct arena *arena, const struct org *org)
{
    html_line_with(h, "a", org->name, A_URL("href", str_printf(arena, "/viec?dang=1&don-vi=%lld", (long long)org->id)));
    if (!str_empty(org->code)) {
        html_text(h, STR(" "));
        html_line_with(h, "span", org->code, A_Z("class", "code"));
    }
    if (org->children > 0) {
        html_text(h, STR(" "));
        html_open_with(h, "span", A_Z("class", "hint"));
        html_printf(h, _("%lld đơn vị trực thuộc"), (long long)org->children);
        html_close(h, "span");
    }
}

/* The orgs come in tree order: opens and closes lists as the depth of their paths changes. */
static void put_tree(struct html *h, struct arena *arena, const struct org *orgs, size_t n)
{
    size_t depth = 0;
    for (size_t i = 0; i < n; i++) {
        size_t here = 0;
        for (size_t k = 1; k < orgs[i].path.n; k++)
            here += orgs[i].path.p[k] == '/';
        if (here > HTML_DEPTH_MAX / 2 - 8)
            here = HTML_DEPTH_MAX / 2 - 8;
        if (here > depth) {
            for (; depth < here; depth++) {
                html_open_with(h, "ul", A_Z("class", depth == 0 ? "tree" : NULL));
                html_open(h, "li");
            }
        } else {
            for (; depth > here; depth--) {
                html_close(h, "li");
                html_close(h, "ul");
            }
            html_close(h, "li");
            html_open(h, "li");
        }
        put_org(h, arena, &orgs[i]);
    }
    for (; depth > 0; depth--) {
        html_close(h, "li");
        html_close(h, "ul");
    }
}

static void orgs_page(struct request *request, struct work *work, struct reply *reply)
{
    struct org *orgs;
    size_t n;
    struct err err = {0};
    if (!org_list(work, 0, &orgs, &n, &err)) {
        reply_error(reply, request, &err);
        return;
    }
    struct html *h = ui_begin(request, reply, _("Đơn vị"), NAV_ORGS);
    ui_title(h, _("Đơn vị"), str_printf(request->arena, _("%zu đơn vị; bấm vào tên để xem việc chưa xong"), n).p);
    if (n)
        put_tree(h, request->arena, orgs, n);
    else
        ui_empty(h, _("Chưa có đơn vị nào. Người quản trị nạp cây tổ chức bằng lệnh: dondoc org import TỆP.json"), STR_NONE,
                 NULL);
    ui_end(reply);
}

const struct route route_orgs = {
    .method = METHOD_GET, .path = "/don-vi", .act = ACT_SEE, .work = ROUTE_READS, .handle = orgs_page,
};
