#include "office/right.h"

#include "office/access.h"
#include "office/common.h"

#include "office_sql.h"

/* Where one must stand to do an act, when it is about a thing that one sees. */
enum side {
    SIDE_ANY,
    SIDE_OWNER,    /* the side that registered the paper, or asks for the task */
    SIDE_ASSIGNEE, /* in whose range the one who owes it stands, or a clerk of the owner's side in their name */
    SIDE_HOLDER,   /* at the one who owes it, and nowhere else */
    SIDE_ISSUER,   /* the owner's side, above the one who owes it */
    SIDE_ABOVE,    /* above the node that it is about */
    SIDE_OFFICE,   /* of nothing in particular: at the office itself, for which it holds as a whole */
};

enum {
    ADMIN = 1U << ROLE_ADMIN,
    LEADER = 1U << ROLE_LEADER,
    CLERK = 1U << ROLE_CLERK,
    OFFICER = 1U << ROLE_OFFICER,
    INSPECTOR = 1U << ROLE_INSPECTOR,
    UNIT = 1U << ROLE_UNIT,
    ALL = ADMIN | LEADER | CLERK | OFFICER | INSPECTOR | UNIT,
};

static const struct {
    unsigned roles;
    enum side side;
} rules[ACT__MAX] = {
    [ACT_ENTER] = {ALL, SIDE_ANY},
    [ACT_OWN_ACCOUNT] = {ALL, SIDE_ANY},
    [ACT_SEE] = {ALL, SIDE_ANY},
    [ACT_JOURNAL] = {ALL & ~(unsigned)UNIT, SIDE_ANY},
    [ACT_DRAFT] = {ALL, SIDE_ANY},
    [ACT_REGISTER] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ANY},
    [ACT_CORRECT] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_OWNER},
    [ACT_DECIDE] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_OWNER},
    [ACT_SET_DAY] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_OWNER},
    [ACT_SHARE] = {ADMIN | LEADER | CLERK, SIDE_OWNER},
    [ACT_ACKNOWLEDGE] = {ADMIN | CLERK | UNIT, SIDE_ASSIGNEE},
    [ACT_SUBMIT] = {ADMIN | CLERK | UNIT, SIDE_ASSIGNEE},
    [ACT_ONWARD] = {ADMIN | LEADER | CLERK | UNIT, SIDE_HOLDER},
    [ACT_ACCEPT] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ISSUER},
    [ACT_RETURN] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ISSUER},
    [ACT_CANCEL] = {ADMIN | LEADER | CLERK, SIDE_ISSUER},
    [ACT_EXTEND] = {ADMIN | LEADER | CLERK, SIDE_ISSUER},
    [ACT_REMIND] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ABOVE},
    [ACT_FREEZE] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ANY},
    [ACT_LINK] = {ADMIN | LEADER | CLERK | OFFICER, SIDE_ISSUER},
    [ACT_CALENDAR] = {ADMIN | CLERK, SIDE_OFFICE},
    [ACT_SETTINGS] = {ADMIN, SIDE_OFFICE},
    [ACT_DUTY] = {ADMIN | LEADER | CLERK, SIDE_OWNER},
    [ACT_ORG_EDIT] = {ADMIN | CLERK, SIDE_ANY},
    [ACT_ORG_TREE] = {ADMIN | CLERK, SIDE_ABOVE},
    [ACT_USERS] = {ADMIN, SIDE_ANY},
};

bool right_of_role(enum role role, enum act act)
{
    return (unsigned)act < ACT__MAX && (unsigned)role < ROLE__MAX && rules[act].roles >> role & 1U;
}

static const struct {
    const char *name, *word;
    unsigned acts;
} scopes[SCOPE__MAX] = {
    [SCOPE_READ] = {"read", N_("xem"), 1U << ACT_SEE | 1U << ACT_JOURNAL | 1U << ACT_DRAFT},
    [SCOPE_REGISTER] = {"register", N_("đưa văn bản vào sổ"), 1U << ACT_REGISTER},
    [SCOPE_SUBMIT] = {"submit", N_("nhận việc, nộp kết quả"), 1U << ACT_ACKNOWLEDGE | 1U << ACT_SUBMIT},
};

const char *scope_name(enum scope scope)
{
    return (unsigned)scope < SCOPE__MAX ? scopes[scope].name : "";
}

const char *scope_word(enum scope scope)
{
    return (unsigned)scope < SCOPE__MAX ? _(scopes[scope].word) : "";
}

bool right_of_scopes(unsigned held, enum act act)
{
    for (enum scope scope = 0; scope < SCOPE__MAX; scope++)
        if (held >> scope & 1U && scopes[scope].acts >> act & 1U)
            return true;
    return false;
}

static bool stands_on(enum side side, enum role role, struct str path, const struct bearing *bearing)
{
    const bool covered = bearing->placed && access_covers(path, bearing->path);
    switch (side) {
    case SIDE_ANY: return true;
    case SIDE_OWNER: return bearing->owned;
    case SIDE_ASSIGNEE: return covered || (role != ROLE_UNIT && bearing->owned);
    case SIDE_OFFICE: return str_eq(path, STR("/"));
    case SIDE_HOLDER: return bearing->placed && str_eq(path, bearing->path);
    case SIDE_ABOVE:
        return !str_empty(bearing->path) && access_covers(path, bearing->path) && !str_eq(path, bearing->path);
    case SIDE_ISSUER: return bearing->owned && (!bearing->placed || (covered && !str_eq(path, bearing->path)));
    }
    return false;
}

enum verdict right_decide(enum role role, struct str path, enum act act, const struct bearing *bearing)
{
    const bool own = act == ACT_ENTER || act == ACT_OWN_ACCOUNT;
    if (!right_of_role(role, act) || (str_empty(path) && !own))
        return VERDICT_NO;
    if (!bearing)
        return rules[act].side != SIDE_OFFICE || str_eq(path, STR("/")) ? VERDICT_YES : VERDICT_NO;
    if (!bearing->seen)
        return VERDICT_UNSEEN;
    return stands_on(rules[act].side, role, path, bearing) ? VERDICT_YES : VERDICT_NO;
}

static bool bearing_of_document(struct work *work, int64_t document, struct bearing *bearing, struct err *err)
{
    struct access access;
    if (!access_of(work, document, &access, err))
        return false;
    bearing->seen = access.seen;
    bearing->owned = access.owned;
    return true;
}

/* What is asked is the affair of the node that asks; and of its paper's side, as long as nobody else passed it onward. The
 * paper's side sees it in any case. */
static bool bearing_of_asked(struct work *work, int64_t document, struct str asker, int64_t serves,
                             struct bearing *bearing, struct err *err)
{
    if (document != 0 && !bearing_of_document(work, document, bearing, err))
        return false;
    const bool asks = access_covers(work->actor.path, asker), side = bearing->owned;
    bearing->owned = asks || (side && serves == 0);
    bearing->seen = asks || side;
    return true;
}

/* A task is seen by its paper's side, by who asks for it, and by who owes it or stands above one who does. */
static bool bearing_of_task(struct work *work, int64_t task, struct bearing *bearing, struct err *err)
{
    struct sql_access_of_task_row *row;
    size_t n;
    const struct sql_access_of_task_in in = {
        .task = task, .path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_access_of_task(work->store, &in, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return true;
    if (!bearing_of_asked(work, row->document, row->asker, row->serves, bearing, err))
        return false;
    bearing->seen = bearing->seen || row->owes;
    return true;
}

static bool bearing_of_assignment(struct work *work, int64_t assignment, struct bearing *bearing, struct err *err)
{
    struct sql_access_of_assignment_row *row;
    size_t n;
    const struct sql_access_of_assignment_in in = {.assignment = assignment};
    if (!sql_access_of_assignment(work->store, &in, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return true;
    if (!bearing_of_asked(work, row->document, row->asker, row->serves, bearing, err))
        return false;
    bearing->placed = row->path.p != NULL;
    bearing->path = common_present(row->path);
    bearing->seen = bearing->seen || (bearing->placed && access_covers(work->actor.path, row->path));
    return true;
}

/* What was handed in is seen by who sees an assignment that it was handed in for. */
static bool bearing_of_record(struct work *work, int64_t record, struct bearing *bearing, struct err *err)
{
    struct sql_record_assignments_row *rows;
    size_t n;
    if (!sql_record_assignments(work->store, &(struct sql_record_assignments_in){.record = record}, work->arena, &rows,
                                &n, err))
        return false;
    for (size_t i = 0; i < n && !bearing->seen; i++) {
        *bearing = (struct bearing){.path = STR("")};
        if (!bearing_of_assignment(work, rows[i].assignment, bearing, err))
            return false;
    }
    return true;
}

/* A duty is the affair of the node that asks for it; those below are under it, those above look over it. */
static bool bearing_of_duty(struct work *work, int64_t duty, struct bearing *bearing, struct err *err)
{
    struct sql_duty_get_row *row;
    size_t n;
    if (!sql_duty_get(work->store, &(struct sql_duty_get_in){.id = duty}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return true;
    bearing->owned = access_covers(work->actor.path, row->asker);
    bearing->seen = bearing->owned || access_covers(row->asker, work->actor.path);
    return true;
}

/* A table that was brought in is the affair of the node where that was done. */
static bool bearing_of_batch(struct work *work, int64_t batch, struct bearing *bearing, struct err *err)
{
    struct sql_batch_get_row *row;
    size_t n;
    if (!sql_batch_get(work->store, &(struct sql_batch_get_in){.id = batch}, work->arena, &row, &n, err))
        return false;
    bearing->seen = bearing->owned = n == 1 && access_covers(work->actor.path, row->path);
    return true;
}

/* As is a report that was frozen. */
static bool bearing_of_snapshot(struct work *work, int64_t snapshot, struct bearing *bearing, struct err *err)
{
    struct sql_snapshot_get_row *row;
    size_t n;
    if (!sql_snapshot_get(work->store, &(struct sql_snapshot_get_in){.id = snapshot}, work->arena, &row, &n, err))
        return false;
    bearing->seen = bearing->owned = n == 1 && access_covers(work->actor.path, row->path);
    return true;
}

/* A register is the affair of the organisation whose papers it holds, and of those above it. */
static bool bearing_of_book(struct work *work, int64_t book, struct bearing *bearing, struct err *err)
{
    struct sql_book_get_row *row;
    size_t n;
    if (!sql_book_get(work->store, &(struct sql_book_get_in){.id = book}, work->arena, &row, &n, err))
        return false;
    bearing->seen = bearing->owned = n == 1 && access_covers(work->actor.path, row->org_path);
    return true;
}

static bool bearing_of_book_entry(struct work *work, int64_t entry, struct bearing *bearing, struct err *err)
{
    struct sql_book_entry_get_row *row;
    size_t n;
    if (!sql_book_entry_get(work->store, &(struct sql_book_entry_get_in){.id = entry}, work->arena, &row, &n, err))
        return false;
    return n == 0 || bearing_of_book(work, row->book, bearing, err);
}

/* Somebody's place in the tree; nobody's is no place. */
static void bearing_of_path(const struct work *work, size_t n, const struct str *path, struct bearing *bearing)
{
    if (n == 0)
        return;
    bearing->path = *path;
    bearing->seen = access_covers(work->actor.path, *path);
}

bool right_bearing(struct work *work, enum thing thing, int64_t id, struct bearing *ret_bearing, struct err *err)
{
    struct sql_access_of_org_row *org;
    struct sql_access_of_account_row *account;
    struct sql_session_owner_row *owner;
    struct sql_token_owner_row *token;
    struct sql_filter_owner_row *filter;
    size_t n;
    *ret_bearing = (struct bearing){.path = STR("")};
    switch (thing) {
    case THING_DOCUMENT: return bearing_of_document(work, id, ret_bearing, err);
    case THING_TASK: return bearing_of_task(work, id, ret_bearing, err);
    case THING_ASSIGNMENT: return bearing_of_assignment(work, id, ret_bearing, err);
    case THING_RECORD: return bearing_of_record(work, id, ret_bearing, err);
    case THING_DUTY: return bearing_of_duty(work, id, ret_bearing, err);
    case THING_BATCH: return bearing_of_batch(work, id, ret_bearing, err);
    case THING_SNAPSHOT: return bearing_of_snapshot(work, id, ret_bearing, err);
    case THING_BOOK: return bearing_of_book(work, id, ret_bearing, err);
    case THING_BOOK_ENTRY: return bearing_of_book_entry(work, id, ret_bearing, err);
    case THING_ORG:
        if (!sql_access_of_org(work->store, &(struct sql_access_of_org_in){.org = id}, work->arena, &org, &n, err))
            return false;
        bearing_of_path(work, n, n ? &org->path : NULL, ret_bearing);
        return true;
    case THING_USER:
        if (!sql_access_of_account(work->store, &(struct sql_access_of_account_in){.account = id}, work->arena,
                                   &account, &n, err))
            return false;
        bearing_of_path(work, n, n ? &account->path : NULL, ret_bearing);
        return true;
    case THING_SESSION:
        if (!sql_session_owner(work->store, &(struct sql_session_owner_in){.id = id}, work->arena, &owner, &n, err))
            return false;
        ret_bearing->seen = n == 1 && owner->account == work->actor.user;
        return true;
    case THING_TOKEN:
        if (!sql_token_owner(work->store, &(struct sql_token_owner_in){.id = id}, work->arena, &token, &n, err))
            return false;
        ret_bearing->seen = n == 1 && token->account == work->actor.user;
        return true;
    case THING_FILTER:
        if (!sql_filter_owner(work->store, &(struct sql_filter_owner_in){.id = id}, work->arena, &filter, &n, err))
            return false;
        ret_bearing->seen = n == 1 && filter->account == work->actor.user;
        return true;
    case THING_NONE: break;
    }
    return true;
}
