/* The style sheet, the script and the icon. */
#include "web/asset.h"
#include "web/page.h"

static void asset_answer(struct request *request, struct str name, struct str version, struct reply *reply)
{
    const struct asset *asset = asset_find(name);
    if (!asset) {
        reply_refuse(reply, request, 404, _("Không có tệp này"), _("Hãy trở về trang trước rồi tải lại."));
        return;
    }
    const struct str tag = str_printf(request->arena, "\"%s\"", asset->tag);
    reply->asset = asset;
    reply_header(reply, "ETag", tag);
    reply_header(reply, "Content-Type", str_from(asset->type));
    reply_header(reply, "Cache-Control", str_eq(version, str_from(asset->tag))
                                             ? STR("public, max-age=31536000, immutable")
                                             : STR("no-cache"));
    if (str_eq(request->tag, tag))
        reply->status = 304;
}

enum { ASSET_VERSION };
static const struct param asset_params[PARAMS_MAX] = {
    [ASSET_VERSION] = {"v", N_("phiên bản"), PARAM_WORD, 16},
};

static void asset_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    asset_answer(request, request->name, request_text(request, ASSET_VERSION), reply);
}

static void icon_page(struct request *request, struct work *work, struct reply *reply)
{
    (void)work;
    asset_answer(request, STR("icon.svg"), STR_NONE, reply);
}

const struct route route_asset = {
    .method = METHOD_GET, .path = "/tinh/{name}", .act = ACT_ENTER, .work = ROUTE_STATIC,
    .params = asset_params, .handle = asset_page,
};
const struct route route_icon = {
    .method = METHOD_GET, .path = "/favicon.ico", .act = ACT_ENTER, .work = ROUTE_STATIC, .handle = icon_page,
};
