/* Who is meant by a name in a table. A table of 52,000 rows names some eighty units: each is asked once. */
#include "office/batch_part.h"
#include "office/common.h"
#include "office/org_resolve.h"
#include "text/text.h"

/* --- texts with a number each --- */

static uint64_t hash_of(struct str key)
{
    uint64_t hash = 14695981039346656037U; /* FNV-1a */
    for (size_t i = 0; i < key.n; i++)
        hash = (hash ^ (unsigned char)key.p[i]) * 1099511628211U;
    return hash;
}

static struct batch_seen *slot_of(struct batch_seen *slots, size_t size, struct str key)
{
    size_t at = (size_t)hash_of(key) & (size - 1);
    while (slots[at].key.p && !str_eq(slots[at].key, key))
        at = (at + 1) & (size - 1);
    return &slots[at];
}

struct batch_seen *batch_map_find(struct batch_map *map, struct str key)
{
    enum { FIRST = 256 };
    if (2 * (map->n + 1) > map->size) {
        const size_t size = map->size ? 2 * map->size : FIRST;
        struct batch_seen *slots = ARENA_ARRAY(map->arena, struct batch_seen, size);
        for (size_t i = 0; i < map->size; i++)
            if (map->slots[i].key.p)
                *slot_of(slots, size, map->slots[i].key) = map->slots[i];
        map->slots = slots;
        map->size = size;
    }
    return slot_of(map->slots, map->size, key);
}

void batch_map_put(struct batch_map *map, struct batch_seen *seen, struct str key, int64_t value)
{
    *seen = (struct batch_seen){str_copy(map->arena, common_present(key)), value};
    map->n++;
}

/* --- names --- */

static bool read_known(struct batch_units *units, struct err *err)
{
    struct org *orgs;
    size_t n;
    if (units->read)
        return true;
    if (!org_list(units->work, 0, &orgs, &n, err))
        return false;
    units->known = ARENA_ARRAY(units->work->arena, struct batch_known, n);
    for (size_t i = 0; i < n; i++)
        if (!date_is(orgs[i].until))
            units->known[units->n_known++] =
                (struct batch_known){orgs[i].name, text_fold(units->work->arena, orgs[i].name),
                                     common_symbol_key(units->work->arena, orgs[i].code), orgs[i].id};
    units->read = true;
    return true;
}

/* The only organisation of that code; 0: none, or several. */
static bool find_code(struct batch_units *units, struct str code, int64_t *ret_org, struct err *err)
{
    *ret_org = 0;
    if (str_empty(code))
        return true;
    if (!read_known(units, err))
        return false;
    const struct str key = common_symbol_key(units->scratch, code);
    size_t several = 0;
    for (size_t i = 0; i < units->n_known; i++) {
        if (!str_eq(units->known[i].code, key))
            continue;
        *ret_org = units->known[i].org;
        several++;
    }
    if (several > 1)
        *ret_org = 0;
    return true;
}

static bool find_issuer(struct batch_units *units, struct batch_issuer issuer, int64_t *ret_org, struct err *err)
{
    struct org_asked asked = {.near = 0};
    const struct str name = common_key(units->scratch, issuer.name);
    const struct str key = str_printf(units->scratch, "%.*s\n%.*s", STR_ARG(name), STR_ARG(issuer.code));
    struct batch_seen *seen = batch_map_find(&units->issuers, key);
    if (!seen->key.p) {
        if (!org_asked_of(units->work, issuer.name, STR_NONE, DATE_NONE, &asked, err) ||
            (asked.near == 0 && str_empty(issuer.name) && !find_code(units, issuer.code, &asked.near, err)))
            return false;
        batch_map_put(&units->issuers, seen, key, asked.near);
    }
    *ret_org = seen->value;
    return true;
}

bool batch_units_find(struct batch_units *units, struct str name, struct date day, struct batch_issuer issuer,
                      int64_t *ret_org, struct err *err)
{
    char text[DATE_TEXT_MAX];
    struct org_asked asked = {.day = day};
    if (!find_issuer(units, issuer, &asked.near, err))
        return false;
    const struct str folded = common_key(units->scratch, name);
    const struct str key =
        str_printf(units->scratch, "%.*s\n%s\n%lld", STR_ARG(folded), date_iso(day, text), (long long)asked.near);
    struct batch_seen *seen = batch_map_find(&units->names, key);
    if (!seen->key.p) {
        int64_t org;
        if (!org_resolve_in(units->work, &asked, name, &org, err))
            return false;
        batch_map_put(&units->names, seen, key, org);
    }
    *ret_org = seen->value;
    return true;
}

/* --- who is called nearly so --- */

enum { NEAR = 3, ASKED_MAX = 300, FOLD_MAX = 200, PAIRS = 64 };

/* Pairs of neighbouring letters, how often each; 64 classes of letters are enough to tell names apart. */
struct pairs {
    uint8_t n[PAIRS * PAIRS];
    int total;
};

static size_t pair_at(struct str fold, size_t i)
{
    return (size_t)((unsigned char)fold.p[i] % PAIRS) * PAIRS + (unsigned char)fold.p[i + 1] % PAIRS;
}

static struct pairs pairs_of(struct str fold)
{
    struct pairs pairs = {.total = 0};
    for (size_t i = 0; i + 1 < fold.n && i < FOLD_MAX; i++, pairs.total++)
        pairs.n[pair_at(fold, i)]++;
    return pairs;
}

/* In hundredths: how many pairs both have, of those that they have together (Dice). `pairs` is what it was
 * afterwards. */
static int likeness(struct pairs *pairs, struct str fold)
{
    int both = 0, total = 0;
    size_t end = 0;
    for (; end + 1 < fold.n && end < FOLD_MAX; end++, total++)
        both += pairs->n[pair_at(fold, end)]-- > 0;
    for (size_t i = 0; i < end; i++)
        pairs->n[pair_at(fold, i)]++;
    return pairs->total + total ? 200 * both / (pairs->total + total) : 0;
}

bool batch_units_near(struct batch_units *units, struct str name, struct str *ret_names, struct err *err)
{
    enum { ALIKE = 45 };
    struct arena *arena = units->scratch;
    struct {
        int likeness;
        struct str name;
    } best[NEAR] = {0};
    *ret_names = STR("");
    if (units->asked++ >= ASKED_MAX)
        return true;
    if (!read_known(units, err))
        return false;
    struct pairs pairs = pairs_of(text_fold(arena, name));
    for (size_t i = 0; i < units->n_known; i++) {
        const int found = likeness(&pairs, units->known[i].fold);
        int at = NEAR;
        while (at > 0 && found >= ALIKE && found > best[at - 1].likeness)
            at--;
        if (at == NEAR)
            continue;
        memmove(&best[at + 1], &best[at], sizeof *best * (size_t)(NEAR - 1 - at));
        best[at].likeness = found;
        best[at].name = units->known[i].name;
    }
    for (int i = 0; i < NEAR && best[i].likeness; i++)
        *ret_names = str_printf(arena, "%.*s%s“%.*s”", STR_ARG(*ret_names), i ? ", " : "", STR_ARG(best[i].name));
    return true;
}
