#include "web/org_pick.h"

#include "office/access.h"
#include "office/org_resolve.h"
#include "web/ui.h"

void org_pick_put(struct html *h, const char *id, const char *name, const char *label)
{
    ui_field(h, &(struct ui_field){.id = id, .name = name, .label = label, .value = STR(""), .required = true,
                                   .hint = _("Tên, tên viết tắt hoặc mã số của đơn vị.")});
}

bool org_pick_take(struct work *work, struct str typed, int64_t *ret_id, struct err *err)
{
    struct org org;
    int64_t id;
    if (str_empty(typed))
        return ERR(err, ERR_INPUT, _("Chưa ghi đơn vị."));
    if (!str_to_int(typed, &id) && !org_resolve(work, typed, &id, err))
        return false;
    struct err missing;
    const bool found = id != 0 && org_get(work, id, &org, &missing) && access_covers(access_path(work), org.path);
    if (!found)
        return ERR(err, ERR_INPUT,
                   _("Không rõ “%.*s” là đơn vị nào. Hãy ghi tên đầy đủ hoặc mã số (xem trang Đơn vị)."),
                   STR_ARG(typed));
    *ret_id = id;
    return true;
}
