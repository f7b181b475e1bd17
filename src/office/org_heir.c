/* Who came from whom, and who stands for a unit that has ended. */
#include "office/org_change.h"
#include "office/org_row.h"

#include "office_sql.h"

enum { HEIRS_MAX = 32 };

bool org_kin(struct work *work, int64_t id, struct org **ret_orgs, size_t *ret_n, struct err *err)
{
    struct sql_org_get_row *rows;
    size_t n;
    if (!sql_org_kin(work->store, &(struct sql_org_kin_in){.org = id}, work->arena, &rows, &n, err))
        return false;
    struct org *orgs = ARENA_ARRAY(work->arena, struct org, n);
    for (size_t i = 0; i < n; i++)
        if (!org_get(work, rows[i].id, &orgs[i], err))
            return false;
    *ret_orgs = orgs;
    *ret_n = n;
    return true;
}

/* The first that was split from it and has the day of its end as its own first; 0 for none. */
static bool first_part(struct work *work, const struct org *org, int64_t *ret_id, struct err *err)
{
    struct org *kin;
    size_t n;
    if (!org_kin(work, org->id, &kin, &n, err))
        return false;
    *ret_id = 0;
    for (size_t i = 0; i < n && *ret_id == 0; i++)
        if (kin[i].origin == org->id && date_cmp(kin[i].since, org->until) == 0)
            *ret_id = kin[i].id;
    return true;
}

bool org_heir(struct work *work, int64_t id, struct date day, int64_t *ret_id, struct err *err)
{
    int64_t at = id;
    for (int hops = 0; at != 0 && hops < HEIRS_MAX; hops++) {
        struct org org;
        if (!org_get(work, at, &org, err))
            return false;
        if (!date_is(org.until) || date_cmp(day, org.until) < 0)
            break;
        if (org.successor)
            at = org.successor;
        else if (!first_part(work, &org, &at, err))
            return false;
    }
    *ret_id = at;
    return true;
}
