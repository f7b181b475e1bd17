#include "office/alias.h"

#include "office/access.h"
#include "office/common.h"

#include "office_sql.h"

bool alias_find(struct work *work, struct str name, bool *ret_answered, int64_t *ret_org, struct err *err)
{
    struct sql_alias_find_row *row;
    size_t n;
    const struct sql_alias_find_in in = {.name_key = common_key(work->arena, name), .path = access_path(work)};
    if (!sql_alias_find(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_answered = n > 0;
    *ret_org = n ? row->org : 0;
    return true;
}
