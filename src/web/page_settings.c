/* Cài đặt: what the office decides for itself, one form a setting. */
#include "office/setting.h"
#include "web/page.h"
#include "web/ui.h"

enum { SETTINGS_DONE };
static const struct param settings_params[PARAMS_MAX] = {
    [SETTINGS_DONE] = {"da", N_("Việc vừa làm"), PARAM_WORD, 20},
};

static void put_setting(struct html *h, const struct request *request, const struct setting_rule *rule, int64_t value)
{
    struct arena *arena = request->arena;
    const struct str hint = str_printf(arena, _("%s Từ %lld đến %lld; mặc định %lld."), _(rule->hint),
                                       (long long)rule->least, (long long)rule->most, (long long)rule->usual);
    ui_form(h, request, str_printf(arena, "/cai-dat/%s", rule->name), str_printf(arena, "form-%s", rule->name).p);
    ui_field(h, &(struct ui_field){.id = rule->name, .name = "gia-tri", .label = _(rule->word), .numeric = true,
                                   .value = str_printf(arena, "%lld", (long long)value), .required = true, .hint = hint.p});
    ui_button(h, NULL, _("Ghi"));
    html_close(h, "form");
}

static void settings_page(struct request *request, struct work *work, struct reply *reply)
{
    int64_t values[SETTING__MAX];
    struct err err = {0};
    for (enum setting setting = 0; setting < SETTING__MAX; setting++)
        if (!setting_get(work, setting, &values[setting], &err)) {
            reply_error(reply, request, &err);
            return;
        }
    struct html *h = ui_begin(request, reply, _("Cài đặt"), NAV_SETTINGS);
    ui_title(h, _("Cài đặt"), _("Điều gì đổi ở đây có hiệu lực với những gì được tính từ lúc này."));
    const char *done = ui_done_sentence(request_text(request, SETTINGS_DONE));
    if (done)
        ui_notice(h, done);
    for (enum setting setting = 0; setting < SETTING__MAX; setting++)
        put_setting(h, request, &setting_rules[setting], values[setting]);
    ui_end(reply);
}

enum { SETTING_VALUE };
static const struct param setting_params[PARAMS_MAX] = {
    [SETTING_VALUE] = {"gia-tri", N_("Giá trị"), PARAM_INT, 15},
};

static bool set_by_name(struct request *request, struct work *work, struct err *err)
{
    if (!request_given(request, SETTING_VALUE))
        return ERR(err, ERR_INPUT, _("Chưa có giá trị."));
    for (enum setting setting = 0; setting < SETTING__MAX; setting++)
        if (str_eq(request->name, str_from(setting_rules[setting].name)))
            return setting_set(work, setting, request_int(request, SETTING_VALUE), err);
    return ERR(err, ERR_MISSING, _("Không có cài đặt này."));
}

static void setting_send(struct request *request, struct work *work, struct reply *reply)
{
    struct err err = {0};
    if (set_by_name(request, work, &err))
        reply_redirect(reply, STR("/cai-dat?da=cai-dat"));
    else
        reply_error(reply, request, &err);
}

const struct route route_settings = {
    .method = METHOD_GET, .path = "/cai-dat", .act = ACT_SETTINGS, .work = ROUTE_READS, .params = settings_params,
    .handle = settings_page,
};
const struct route route_setting_send = {
    .method = METHOD_POST, .path = "/cai-dat/{name}", .back = "/cai-dat", .act = ACT_SETTINGS, .work = ROUTE_WRITES,
    .body_max = FORM_BODY_MAX, .params = setting_params, .handle = setting_send,
};
