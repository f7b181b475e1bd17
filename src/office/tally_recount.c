#include "office/tally_recount.h"

#include "office/org_path.h"

#include "office_sql.h"

static bool recount(struct work *work, struct str path, struct err *err)
{
    const struct sql_tally_below_in node = {.id = org_path_node(path)};
    const struct sql_asked_tally_recount_in range = {
        .org = node.id, .path = path, .path_end = org_path_end(work->arena, path)};
    return sql_owed_tally_clear(work->store, &node, err) && sql_owed_tally_recount(work->store, &node, err) &&
           sql_asked_tally_clear(work->store, &node, err) && sql_asked_tally_recount(work->store, &range, err);
}

/* The path of the node above; "/" above a root. */
static struct str above(struct str path)
{
    size_t end = path.n - 1;
    while (end > 0 && path.p[end - 1] != '/')
        end--;
    return str_sub(path, 0, end);
}

/* From below up, as each counts what its children count; as far as the other path does not go the same way. */
static bool recount_above(struct work *work, struct str path, struct str other, struct err *err)
{
    for (struct str at = above(path); at.n > 1 && !str_starts(above(other), at); at = above(at))
        if (!recount(work, at, err))
            return false;
    return true;
}

bool tally_recount_moved(struct work *work, struct str from, struct str to, struct err *err)
{
    return recount_above(work, from, to, err) && recount_above(work, to, from, err);
}
