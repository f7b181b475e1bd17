/* From a set to the organisations that it is: one walk through the range of the tree for each of its groups. */
#include "office/access.h"
#include "office/common.h"
#include "office/org.h"
#include "office/org_path.h"
#include "office/set_part.h"

#include "office_sql.h"

#include <stdlib.h>

/* What is known of a row of the tree while terms are applied. */
struct mark {
    struct str head;
    bool in, pick, out, lead, support;
    bool counted; /* the paper says how many they are */
    bool rest; /* only as part of sets without those named elsewhere */
    bool unit; /* named one by one */
};

struct resolving {
    struct work *work;
    const struct sql_set_range_row *rows; /* in the order of paths */
    size_t n;
    const struct sql_set_range_row *above; /* the one who acts and the nodes above them */
    size_t n_above;
    struct mark *marks;
    VEC(struct set_member) others; /* outside of the rows */
    struct set_members *members;
};

/* The first row whose path is not before this one. */
static size_t row_at(const struct resolving *r, struct str path)
{
    size_t low = 0, high = r->n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (str_cmp(r->rows[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void mark_group(struct mark *mark, const struct set_term *term)
{
    if (term->minus) {
        mark->out = true;
        return;
    }
    const bool first = !mark->in && !mark->pick;
    mark->rest = term->rest && (first || mark->rest);
    mark->in = mark->in || !term->some;
    mark->pick = mark->pick || term->some;
    mark->counted = mark->counted || term->count;
    mark->lead = mark->lead || !term->support;
    mark->support = mark->support || term->support;
    if (first)
        mark->head = term->head;
}

/* Above the rows stand nodes that belong to the group themselves: nothing below them is uppermost. */
static bool covered_from_above(const struct resolving *r, const struct set_match *match, struct str top)
{
    for (size_t i = 0; i < r->n_above; i++) {
        const struct sql_set_range_row *row = &r->above[i];
        if (row->path.n > top.n && access_covers(top, row->path) && !str_eq(row->path, r->work->actor.path) &&
            set_match_is(match, row->kind, row->name_key))
            return true;
    }
    return false;
}

static bool apply_group(struct resolving *r, const struct set_term *term, struct str top, struct err *err)
{
    struct set_match match;
    if (!set_match_make(r->work->arena, term->groups, &match, err))
        return false;
    if (term->deep && !term->every && covered_from_above(r, &match, top))
        return true;
    struct str last = STR_NONE; /* the last that belongs to it: those below are not uppermost */
    for (size_t i = row_at(r, top); i < r->n && access_covers(top, r->rows[i].path); i++) {
        const struct sql_set_range_row *row = &r->rows[i];
        if (row->path.n == top.n || (!term->deep && row->parent != term->org) ||
            (last.p && !term->every && access_covers(last, row->path)) ||
            !set_match_is(&match, row->kind, row->name_key))
            continue;
        last = row->path;
        mark_group(&r->marks[i], term);
    }
    if (!term->minus && !term->some)
        r->members->said += term->count;
    return true;
}

static void apply_other(struct resolving *r, const struct set_member *member, bool minus)
{
    for (size_t i = 0; i < r->others.n; i++) {
        struct set_member *other = &r->others.v[i];
        if (other->org != member->org || (member->org == 0 && !str_eq(other->name, member->name)))
            continue;
        if (minus)
            other->place = SET_OUT;
        other->support = other->support && member->support;
        return;
    }
    if (!minus || member->org == 0)
        VEC_PUSH(r->work->arena, &r->others, *member);
}

static bool apply_unit(struct resolving *r, const struct set_term *term, struct err *err)
{
    struct org org;
    if (!org_get(r->work, term->org, &org, err))
        return false;
    const size_t at = row_at(r, org.path);
    if (at == r->n || r->rows[at].id != org.id) {
        const struct set_member member = {.org = org.id, .path = org.path, .name = org.name, .head = term->head,
                                          .place = term->some ? SET_PICK : SET_IN, .support = term->support};
        apply_other(r, &member, term->minus);
        return true;
    }
    struct mark *mark = &r->marks[at];
    mark_group(mark, term);
    if (term->minus)
        return true;
    mark->head = term->head;
    mark->lead = !term->support || (mark->unit && mark->lead);
    mark->unit = true;
    mark->rest = false;
    return true;
}

static void apply_name(struct resolving *r, const struct set_term *term)
{
    const struct set_member member = {.path = STR(""), .name = term->name, .head = term->head,
                                      .place = term->minus ? SET_OUT : SET_IN, .support = term->support};
    apply_other(r, &member, term->minus);
}

/* The path of the node that a group is looked for under. */
static bool top_of(struct work *work, int64_t id, struct str *ret_path, struct err *err)
{
    struct org org = {.path = STR("/")};
    if (id != 0 && !org_get(work, id, &org, err))
        return false;
    *ret_path = org.path;
    return true;
}

static struct str common_of(struct str a, struct str b)
{
    size_t n = 0, end = 1;
    for (; n < a.n && n < b.n && a.p[n] == b.p[n]; n++)
        end = a.p[n] == '/' ? n + 1 : end;
    return str_sub(a, 0, end);
}

/* Reads the rows that the groups can mean: under all their nodes, in the range of the one who acts. */
static bool load(struct resolving *r, const struct str *tops, size_t n, struct err *err)
{
    struct work *work = r->work;
    const struct str own = access_path(work);
    struct str range = tops[0];
    for (size_t i = 1; i < n; i++)
        range = common_of(range, tops[i]);
    if (!access_covers(own, range)) {
        if (!access_covers(range, own))
            return true;
        range = own;
        struct sql_set_range_row *above;
        if (!sql_set_above(work->store, &(struct sql_set_above_in){.path = own}, work->arena, &above, &r->n_above, err))
            return false;
        r->above = above;
    }
    struct sql_set_range_row *rows;
    const struct sql_set_range_in in = {.path_from = range, .path_to = org_path_end(work->arena, range)};
    if (!sql_set_range(work->store, &in, work->arena, &rows, &r->n, err))
        return false;
    r->rows = rows;
    r->marks = ARENA_ARRAY(work->arena, struct mark, r->n + 1);
    return true;
}

static bool apply_terms(struct resolving *r, const struct set *set, const struct str *tops, struct err *err)
{
    /* what is left out is left out of all that stands in the set, also behind it */
    for (int minus = 0; minus <= 1; minus++)
        for (size_t i = 0; i < set->n; i++) {
            const struct set_term *term = &set->terms[i];
            if (term->minus != (minus == 1))
                continue;
            if (term->kind == SET_NAME)
                apply_name(r, term);
            else if (!(term->kind == SET_UNIT ? apply_unit(r, term, err) : apply_group(r, term, tops[i], err)))
                return false;
        }
    return true;
}

static bool is_among(const int64_t *ids, size_t n, int64_t id)
{
    size_t low = 0, high = n;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (ids[middle] < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < n && ids[low] == id;
}

static int by_path(const void *a, const void *b)
{
    const struct set_member *x = a, *y = b;
    if (!x->org != !y->org)
        return x->org ? -1 : 1;
    return str_cmp(x->path, y->path);
}

static void gather(struct resolving *r, const int64_t *elsewhere, size_t n_elsewhere)
{
    struct set_members *members = r->members;
    size_t n = r->others.n;
    for (size_t i = 0; i < r->n; i++)
        n += r->marks[i].in || r->marks[i].pick;
    members->v = ARENA_ARRAY(r->work->arena, struct set_member, n + 1);
    for (size_t i = 0; i < r->n; i++) {
        const struct mark *mark = &r->marks[i];
        if (!mark->in && !mark->pick)
            continue;
        struct set_member *member = &members->v[members->n++];
        *member = (struct set_member){
            .org = r->rows[i].id,
            .path = r->rows[i].path,
            .name = r->rows[i].name,
            .head = mark->head,
            .support = !mark->lead,
            .place = mark->out                                                       ? SET_OUT
                     : mark->rest && is_among(elsewhere, n_elsewhere, r->rows[i].id) ? SET_ELSEWHERE
                     : mark->in                                                      ? SET_IN
                                                                                     : SET_PICK,
        };
        members->said_found += mark->counted && member->place == SET_IN;
    }
    for (size_t i = 0; i < r->others.n; i++)
        members->v[members->n++] = r->others.v[i];
    if (r->others.n)
        qsort(members->v, members->n, sizeof *members->v, by_path);
    for (size_t i = 0; i < members->n; i++)
        members->in += members->v[i].place == SET_IN;
}

bool set_resolve(struct work *work, const struct set *set, const struct set_ground *ground,
                 struct set_members *ret_members, struct err *err)
{
    struct set_members members = {0};
    struct resolving r = {.work = work, .members = &members};
    struct str *tops = ARENA_ARRAY(work->arena, struct str, set->n + 1),
               *group_tops = ARENA_ARRAY(work->arena, struct str, set->n + 1);
    size_t groups = 0, n_elsewhere = 0;
    int64_t *elsewhere = NULL;
    bool rest = false;
    for (size_t i = 0; i < set->n; i++) {
        if (set->terms[i].kind != SET_GROUP)
            continue;
        if (groups == SET_GROUPS_MAX)
            return ERR(err, ERR_LIMIT, _("Biểu thức đơn vị có quá nhiều nhóm."));
        if (!top_of(work, set->terms[i].org, &tops[i], err))
            return false;
        group_tops[groups++] = tops[i];
        rest = rest || set->terms[i].rest;
    }
    if ((groups && !load(&r, group_tops, groups, err)) || !apply_terms(&r, set, tops, err) ||
        (rest && !set_elsewhere(work, ground, &elsewhere, &n_elsewhere, &members.unsure, err)))
        return false;
    gather(&r, elsewhere, n_elsewhere);
    *ret_members = members;
    return true;
}
