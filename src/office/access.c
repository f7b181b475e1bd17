#include "office/access.h"

#include "office/common.h"
#include "office/org_path.h"
#include "office/state.h"

#include "office_sql.h"

static const char *const why_names[ACCESS__MAX] = {
    [ACCESS_OWNER] = "owner", [ACCESS_ADDRESSED] = "addressed", [ACCESS_BROUGHT] = "brought", [ACCESS_SHARED] = "shared",
};

bool access_is_all(const struct work *work)
{
    return str_eq(work->actor.path, STR("/"));
}

struct str access_path(const struct work *work)
{
    return common_present(work->actor.path);
}

struct str access_path_end(const struct work *work)
{
    const struct str path = work->actor.path;
    return str_empty(path) ? STR("") : org_path_end(work->arena, path);
}

bool access_covers(struct str path, struct str below)
{
    return !str_empty(path) && str_starts(below, path);
}

bool access_note(struct work *work, int64_t document, struct str path, enum access_why why, struct err *err)
{
    const struct sql_access_insert_in in = {.path = path, .document = document, .why = str_from(why_names[why])};
    return sql_access_insert(work->store, &in, err);
}

bool access_of(struct work *work, int64_t document, struct access *ret_access, struct err *err)
{
    struct sql_access_of_document_row *row;
    size_t n;
    const struct sql_access_of_document_in in = {
        .document = document, .path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_access_of_document(work->store, &in, work->arena, &row, &n, err))
        return false;
    /* who stands nowhere sees nothing, also not what is shared with everybody */
    const bool stands = !str_empty(in.path);
    *ret_access = (struct access){.seen = stands && row->seen, .owned = stands && row->owned,
                                  .shared = stands && row->shared};
    return true;
}

/* Adds or takes away a row of the kind that the journal of its paper tells of. *ret_changed false: it was so already. */
static bool change(struct work *work, int64_t document, enum access_why why, bool add, const char *action,
                   bool *ret_changed, struct err *err)
{
    struct str before;
    const struct str path = access_path(work);
    const struct sql_access_delete_in in = {.path = path, .document = document, .why = str_from(why_names[why])};
    if (!state_of(work, "document", document, &before, err) ||
        !(add ? access_note(work, document, path, why, err) : sql_access_delete(work->store, &in, err)))
        return false;
    *ret_changed = store_changes(work->store) == 1;
    return !*ret_changed || state_journal(work, action, "document", document, before, STR_NONE, err);
}

bool access_share(struct work *work, int64_t document, bool share, struct err *err)
{
    bool changed;
    if (!change(work, document, ACCESS_SHARED, share, share ? "document.share" : "document.unshare", &changed, err))
        return false;
    if (changed)
        return true;
    return ERR(err, ERR_CONFLICT, share ? _("Văn bản này đã được chia sẻ. Hãy mở lại trang để xem.")
                                        : _("Văn bản này không còn được chia sẻ. Hãy mở lại trang để xem."));
}

bool access_bring(struct work *work, int64_t document, struct err *err)
{
    struct access access;
    bool changed;
    if (!access_of(work, document, &access, err))
        return false;
    return access.seen || change(work, document, ACCESS_BROUGHT, true, "document.bring", &changed, err);
}
