/* Quy tắc: every rule of the checker, and one explained. From the table of rules alone. */
#include "checker/checker.h"
#include "web/flaws.h"
#include "web/page.h"
#include "web/ui.h"

/* --- one rule --- */

static void put_example(struct html *h, const char *id, const char *title, const char *words)
{
    html_line_with(h, "h2", str_from(title), A_Z("id", id));
    html_line_with(h, "blockquote", str_from(*words ? words : _("(không có)")), A_Z("class", "quote example"),
                   A_Z("aria-labelledby", id));
}

static void put_levels(struct html *h, const struct rule *rule)
{
    html_line(h, "dt", str_from(_("Mức độ")));
    html_open(h, "dd");
    html_open_with(h, "ul", A_Z("class", "levels"));
    for (enum rule_set set = 0; set < RULES__MAX; set++) {
        const enum severity severity = rule_severity(rule, set);
        if (severity == SEVERITY_OFF)
            continue;
        html_open(h, "li");
        flaws_put_tag(h, severity, 0);
        html_text(h, STR(" "));
        html_say(h, rule_set_word(set));
        html_close(h, "li");
    }
    html_close(h, "ul");
    html_close(h, "dd");
}

static void rule_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    const struct rule *rule = checker_rule_find(request->name);
    if (!rule) {
        reply_refuse(reply, request, 404, _("Không có quy tắc này"),
                     _("Mã quy tắc này không có. Hãy xem trang mọi quy tắc."));
        return;
    }
    struct html *h = ui_begin(request, reply, rule->id, NAV_DRAFT);
    ui_title(h, _(rule->what), _(rule->hint));
    html_open_with(h, "dl", A_Z("class", "facts"), A_Z("id", "rule"));
    html_line(h, "dt", str_from(_("Mã")));
    html_line_with(h, "dd", str_from(rule->id), A_Z("class", "code"));
    html_line(h, "dt", str_from(_("Căn cứ")));
    html_line(h, "dd", str_from(rule->source));
    html_line(h, "dt", str_from(_("Từ")));
    html_line(h, "dd", str_from(rule->since));
    html_line(h, "dt", str_from(_("Độ chắc chắn")));
    html_line(h, "dd", str_from(certainty_word(rule->certainty)));
    put_levels(h, rule);
    html_close(h, "dl");
    put_example(h, "good", _("Đúng"), rule->good);
    put_example(h, "bad", _("Sai"), rule->bad);
    html_open(h, "p");
    ui_link(h, STR("/quy-tac"), str_from(_("Mọi quy tắc")));
    html_close(h, "p");
    ui_end(reply);
}

/* --- all rules --- */

/* How grave it is at its gravest. */
static enum severity gravest(const struct rule *rule)
{
    enum severity most = SEVERITY_OFF;
    for (enum rule_set set = 0; set < RULES__MAX; set++)
        if (rule_severity(rule, set) > most)
            most = rule_severity(rule, set);
    return most;
}

static void rules_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    static const char *const columns[] = {N_("Quy tắc"), N_("Mức độ cao nhất"), N_("Căn cứ")};
    struct html *h = ui_begin(request, reply, _("Quy tắc kiểm tra"), NAV_DRAFT);
    ui_title(h, _("Quy tắc kiểm tra"),
             str_printf(request->arena, _("%d quy tắc. Bộ quy tắc áp dụng chọn theo ngày của chính văn bản."), RULE__MAX).p);
    ui_list_begin(h, "rules", _("Mọi quy tắc kiểm tra"), columns, sizeof columns / sizeof *columns);
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        const struct rule *rule = checker_rule(id);
        html_open(h, "tr");
        html_open_with(h, "th", A_Z("scope", "row"));
        ui_link(h, str_printf(request->arena, "/quy-tac/%s", rule->id), str_from(_(rule->what)));
        html_text(h, STR(" "));
        html_line_with(h, "span", str_from(rule->id), A_Z("class", "code"));
        html_close(h, "th");
        html_open_with(h, "td", A_Z("class", "state"));
        flaws_put_tag(h, gravest(rule), 0);
        html_close(h, "td");
        html_line_with(h, "td", str_from(rule->source), A_Z("data-label", _("Căn cứ")));
        html_close(h, "tr");
    }
    ui_list_end(h);
    ui_end(reply);
}

const struct route route_rules = {
    .method = METHOD_GET, .path = "/quy-tac", .act = ACT_SEE, .work = ROUTE_READS, .handle = rules_page,
};
const struct route route_rule = {
    .method = METHOD_GET, .path = "/quy-tac/{name}", .act = ACT_SEE, .work = ROUTE_READS, .handle = rule_page,
};
