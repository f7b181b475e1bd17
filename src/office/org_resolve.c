#include "office/org_resolve.h"

#include "office/access.h"
#include "office/alias.h"
#include "office/common.h"
#include "office/org_change.h"
#include "office/org_kind.h"
#include "office/org_path.h"
#include "text/text.h"

#include "office_sql.h"

struct asking {
    struct work *work;
    struct date day;
    struct org near; /* id 0: unknown */
    struct str name; /* as written */
};

static bool within(struct str since, struct str until, struct date day)
{
    const struct date from = common_date(since), to = common_date(until);
    return (!date_is(from) || date_cmp(from, day) <= 0) && (!date_is(to) || date_cmp(day, to) < 0);
}

/* How well a candidate fits; the best is taken when only one is as good. */
static int fitness(const struct asking *asking, const struct sql_org_by_name_row *row)
{
    enum { CHILD = 1, BELOW = 2, EXACT = 4, THEN = 8 };
    const bool then = within(row->since, row->until, asking->day) &&
                      within(row->org_since, row->org_until, asking->day);
    const bool below = asking->near.id && access_covers(asking->near.path, row->path);
    const bool child = below && org_path_depth(row->path) == org_path_depth(asking->near.path) + 1;
    return (then ? THEN : 0) + (row->exact ? EXACT : 0) + (below ? BELOW : 0) + (child ? CHILD : 0);
}

static bool by_name(const struct asking *asking, struct str fold, int64_t *ret_id, struct err *err)
{
    struct sql_org_by_name_row *rows;
    size_t n;
    const struct sql_org_by_name_in in = {.name_fold = fold, .name_key = common_key(asking->work->arena, asking->name)};
    if (!sql_org_by_name(asking->work->store, &in, asking->work->arena, &rows, &n, err))
        return false;
    int best = -1;
    *ret_id = 0;
    for (size_t i = 0; i < n; i++) {
        const int fit = fitness(asking, &rows[i]);
        if (fit > best)
            *ret_id = rows[i].org;
        else if (fit == best && rows[i].org != *ret_id)
            *ret_id = 0;
        best = fit > best ? fit : best;
    }
    return true;
}

/* A party body and its committee are one organisation, which the tree may hold under either name. */
static bool by_body(const struct asking *asking, struct str fold, int64_t *ret_id, struct err *err)
{
    static const char *const twins[][2] = {
        {"dang uy ", "dang bo "}, {"dang bo ", "dang uy "}, {"chi uy ", "chi bo "}, {"chi bo ", "chi uy "}};
    if (!by_name(asking, fold, ret_id, err))
        return false;
    for (size_t i = 0; *ret_id == 0 && i < sizeof twins / sizeof *twins; i++) {
        const struct str lead = str_from(twins[i][0]);
        if (!str_starts(fold, lead))
            continue;
        const struct str tail = str_skip(fold, lead.n);
        const struct str twin = str_printf(asking->work->arena, "%s%.*s", twins[i][1], STR_ARG(tail));
        if (!by_name(asking, twin, ret_id, err))
            return false;
    }
    return true;
}

/* The words behind a committee's name; absent when it is none. "" for the committee alone. */
static struct str behind_committee(struct str fold)
{
    static const char *const committees[] = {"ban thuong vu", "ban chap hanh", "thuong truc", "btv", "bch", "bts"};
    for (size_t i = 0; i < sizeof committees / sizeof *committees; i++) {
        const struct str lead = str_from(committees[i]);
        if (str_starts(fold, lead) && (fold.n == lead.n || fold.p[lead.n] == ' '))
            return str_trim(str_skip(fold, lead.n));
    }
    return STR_NONE;
}

/* The only node right below another one whose name begins with these words. */
static bool beside(const struct asking *asking, int64_t parent, struct str words, int64_t *ret_id, struct err *err)
{
    struct sql_org_beside_row *rows;
    size_t n;
    /* letters, digits, blanks and marks of folded names all sort ahead of "{" */
    const struct sql_org_beside_in in = {.parent = parent,
                                         .fold_from = words,
                                         .fold_to = str_printf(asking->work->arena, "%.*s{", STR_ARG(words))};
    if (!sql_org_beside(asking->work->store, &in, asking->work->arena, &rows, &n, err))
        return false;
    *ret_id = n == 1 ? rows->id : 0;
    return true;
}

static bool is_advisory(struct str words)
{
    for (size_t i = 0; i < org_kinds_n; i++)
        if (org_kinds[i].advisory && *org_kinds[i].folded && str_starts(words, str_from(org_kinds[i].folded)))
            return true;
    return false;
}

/* "van phong" of who issued the paper. */
static bool by_place(const struct asking *asking, struct str words, int64_t *ret_id, struct err *err)
{
    if (asking->near.id == 0 || !is_advisory(words))
        return true;
    return beside(asking, asking->near.id, words, ret_id, err) &&
           (*ret_id != 0 || asking->near.parent == 0 || beside(asking, asking->near.parent, words, ret_id, err));
}

/* "vp dang uy khoi" written out: "van phong dang uy khoi"; the same words when there is nothing to write out. */
static struct str written_out(struct arena *arena, struct str fold)
{
    const size_t end = str_find_byte(fold, ' ');
    const struct str written = org_kind_long(str_sub(fold, 0, end));
    if (!written.p)
        return fold;
    const struct str tail = end == STR_NOWHERE ? STR("") : str_skip(fold, end);
    return str_printf(arena, "%.*s%.*s", STR_ARG(written), STR_ARG(tail));
}

/* *ret_id stays 0 when nothing, or nothing that is the only one, is found. */
static bool look_up(const struct asking *asking, struct str fold, int64_t *ret_id, struct err *err)
{
    if (!by_body(asking, fold, ret_id, err))
        return false;
    if (*ret_id)
        return true;
    const struct str of = behind_committee(fold);
    if (of.p && !str_empty(of))
        return by_body(asking, of, ret_id, err);
    if (of.p) {
        *ret_id = asking->near.id;
        return true;
    }
    const struct str words = written_out(asking->work->arena, fold);
    if (words.p != fold.p && !by_name(asking, words, ret_id, err))
        return false;
    return *ret_id != 0 || by_place(asking, words, ret_id, err);
}

bool org_resolve_in(struct work *work, const struct org_asked *asked, struct str name, int64_t *ret_id,
                    struct err *err)
{
    struct asking asking = {.work = work, .day = date_is(asked->day) ? asked->day : work->today, .name = name};
    const struct str fold = text_fold(work->arena, name);
    bool answered;
    int64_t id = 0;
    *ret_id = 0;
    if (str_empty(fold))
        return true;
    if (!alias_find(work, name, &answered, &id, err))
        return false;
    if (!answered) {
        if (asked->near && !org_get(work, asked->near, &asking.near, err))
            return false;
        if (!look_up(&asking, fold, &id, err))
            return false;
    }
    return id == 0 || org_heir(work, id, work->today, ret_id, err);
}

bool org_resolve(struct work *work, struct str name, int64_t *ret_id, struct err *err)
{
    const struct org_asked here = {.near = org_path_node(work->actor.path)};
    return org_resolve_in(work, &here, name, ret_id, err);
}

bool org_asked_of(struct work *work, struct str issuer, struct str parent, struct date issued,
                  struct org_asked *ret_asked, struct err *err)
{
    struct org_asked asked = {.day = issued, .near = org_path_node(work->actor.path)};
    int64_t above, own;
    if (!org_resolve_in(work, &asked, parent, &above, err))
        return false;
    asked.near = above ? above : asked.near;
    if (!org_resolve_in(work, &asked, issuer, &own, err))
        return false;
    asked.near = own ? own : asked.near;
    *ret_asked = asked;
    return true;
}
