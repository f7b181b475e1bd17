/* What a person decides on the list of a set: each decision becomes a term of its own. */
#include "office/common.h"
#include "office/set.h"

struct picking {
    struct arena *arena;
    VEC(struct set_term) terms;
    bool group;
};

static bool is_in(const int64_t *ids, size_t n, int64_t id)
{
    for (size_t i = 0; i < n; i++)
        if (ids[i] == id)
            return true;
    return false;
}

/* Takes away what names one organisation: as one of them, as left out, or both. */
static void drop_unit(struct picking *p, int64_t org, bool meant, bool left_out)
{
    size_t kept = 0;
    for (size_t i = 0; i < p->terms.n; i++) {
        const struct set_term *term = &p->terms.v[i];
        if (term->kind == SET_UNIT && term->org == org && (term->minus ? left_out : meant))
            continue;
        p->terms.v[kept++] = *term;
    }
    p->terms.n = kept;
}

static void add_unit(struct picking *p, int64_t org, struct str head, bool support, bool minus)
{
    const struct set_term term = {.kind = SET_UNIT, .org = org, .groups = STR(""), .name = STR(""), .head = head,
                                  .support = support, .minus = minus};
    if (p->terms.n < SET_TERMS_MAX)
        VEC_PUSH(p->arena, &p->terms, term);
}

static void decide(struct picking *p, const struct set_member *member, bool ticked, bool support)
{
    if (!ticked) {
        drop_unit(p, member->org, true, false);
        if (p->group && member->place == SET_IN)
            add_unit(p, member->org, STR(""), false, true);
        return;
    }
    if (member->place == SET_IN && member->support == support)
        return;
    drop_unit(p, member->org, true, true);
    add_unit(p, member->org, member->head, support, false);
}

struct set set_pick(struct arena *arena, const struct set *set, const struct set_members *members,
                    const struct set_picks *picks)
{
    struct picking p = {.arena = arena, .group = set_is_group(set)};
    for (size_t i = 0; i < set->n; i++)
        VEC_PUSH(arena, &p.terms, set->terms[i]);
    for (size_t i = 0; i < members->n; i++) {
        const struct set_member *member = &members->v[i];
        if (member->org != 0 && is_in(picks->shown, picks->n_shown, member->org))
            decide(&p, member, is_in(picks->ticked, picks->n_ticked, member->org),
                   is_in(picks->supports, picks->n_supports, member->org));
    }
    return (struct set){p.terms.v, p.terms.n};
}

struct set set_join(struct arena *arena, const struct set *a, const struct set *b)
{
    struct set both = {ARENA_ARRAY(arena, struct set_term, a->n + b->n + 1), 0};
    for (size_t i = 0; i < a->n; i++)
        both.terms[both.n++] = a->terms[i];
    for (size_t i = 0; i < b->n; i++)
        both.terms[both.n++] = b->terms[i];
    return both;
}

struct set set_without_name(struct arena *arena, const struct set *set, struct str name)
{
    struct set left = {ARENA_ARRAY(arena, struct set_term, set->n + 1), 0};
    for (size_t i = 0; i < set->n; i++)
        if (set->terms[i].kind != SET_NAME || !str_eq(set->terms[i].name, name))
            left.terms[left.n++] = set->terms[i];
    return left;
}

struct set set_settled(struct arena *arena, const struct set *set)
{
    struct set left = {ARENA_ARRAY(arena, struct set_term, set->n + 1), 0};
    for (size_t i = 0; i < set->n; i++)
        if (!set->terms[i].some)
            left.terms[left.n++] = set->terms[i];
    return left;
}
