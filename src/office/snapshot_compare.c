#include "office/snapshot_compare.h"

#include <stdlib.h>

static const struct {
    const char *name, *word;
} changes[CHANGE__MAX] = {
    [CHANGE_NONE] = {"none", N_("không đổi")},
    [CHANGE_ADDED] = {"added", N_("mới giao")},
    [CHANGE_REOPENED] = {"reopened", N_("làm lại")},
    [CHANGE_FINISHED] = {"finished", N_("đã xong")},
    [CHANGE_CANCELLED] = {"cancelled", N_("đã hủy")},
    [CHANGE_GONE] = {"gone", N_("không còn trong báo cáo")},
    [CHANGE_LATE] = {"late", N_("mới quá hạn")},
    [CHANGE_RELIEVED] = {"relieved", N_("không còn quá hạn")},
};

static const struct {
    const char *name, *word;
} unit_changes[] = {
    [UNIT_SAME] = {"same", ""},
    [UNIT_JOINED] = {"joined", N_("đơn vị mới")},
    [UNIT_GONE] = {"gone", N_("đơn vị không còn")},
    [UNIT_RENAMED] = {"renamed", N_("đổi tên")},
    [UNIT_MOVED] = {"moved", N_("chuyển cấp trên")},
};

const char *snapshot_change_name(enum snapshot_change change)
{
    return changes[change].name;
}

const char *snapshot_change_word(enum snapshot_change change)
{
    return _(changes[change].word);
}

const char *snapshot_unit_change_name(enum snapshot_unit_change change)
{
    return unit_changes[change].name;
}

const char *snapshot_unit_change_word(enum snapshot_unit_change change)
{
    return change == UNIT_SAME ? "" : _(unit_changes[change].word);
}

/* --- units --- */

static int unit_order(const struct snapshot_unit *a, const struct snapshot_unit *b)
{
    if (a->org != b->org)
        return a->org < b->org ? -1 : 1;
    return a->org ? 0 : str_cmp(a->name, b->name);
}

static enum snapshot_unit_change unit_change_of(const struct snapshot_unit *before, const struct snapshot_unit *after)
{
    const bool was = before && before->stands, is = after && after->stands;
    if (was != is)
        return was ? UNIT_GONE : UNIT_JOINED;
    if (!was)
        return UNIT_SAME;
    return !str_eq(before->name, after->name) ? UNIT_RENAMED : !str_eq(before->path, after->path) ? UNIT_MOVED : UNIT_SAME;
}

/* All of both; *before_at and *after_at say where each of either stands. */
static void join_units(struct arena *arena, struct snapshot_comparison *c, size_t **before_at, size_t **after_at)
{
    const struct snapshot_content *before = c->before, *after = c->after;
    size_t i = 0, k = 0;
    c->units = ARENA_ARRAY(arena, struct snapshot_unit_pair, before->n_units + after->n_units);
    *before_at = ARENA_ARRAY(arena, size_t, before->n_units);
    *after_at = ARENA_ARRAY(arena, size_t, after->n_units);
    while (i < before->n_units || k < after->n_units) {
        struct snapshot_unit_pair *pair = &c->units[c->n_units];
        const int order = i == before->n_units ? 1 : k == after->n_units ? -1 : unit_order(&before->units[i], &after->units[k]);
        if (order <= 0) {
            (*before_at)[i] = c->n_units;
            pair->before = &before->units[i++];
        }
        if (order >= 0) {
            (*after_at)[k] = c->n_units;
            pair->after = &after->units[k++];
        }
        pair->change = unit_change_of(pair->before, pair->after);
        c->joined += pair->change == UNIT_JOINED;
        c->gone += pair->change == UNIT_GONE;
        c->n_units++;
    }
}

/* --- assignments --- */

static enum snapshot_change change_of(const struct snapshot_row *before, const struct snapshot_row *after)
{
    const bool was = before && lamp_is_open(before->lamp), is = after && lamp_is_open(after->lamp);
    if (is && !was)
        return before ? CHANGE_REOPENED : CHANGE_ADDED;
    if (is) {
        const bool late = snapshot_lamp_is_late(after->lamp), was_late = snapshot_lamp_is_late(before->lamp);
        return late == was_late ? CHANGE_NONE : late ? CHANGE_LATE : CHANGE_RELIEVED;
    }
    if (was)
        return !after ? CHANGE_GONE : after->lamp == LAMP_CANCELLED ? CHANGE_CANCELLED : CHANGE_FINISHED;
    return !before && after->lamp != LAMP_CANCELLED ? CHANGE_FINISHED : CHANGE_NONE;
}

static void count_pair(const struct snapshot_pair *pair, struct snapshot_sums *before, struct snapshot_sums *after)
{
    const bool was = pair->before && lamp_is_open(pair->before->lamp);
    const bool is = pair->after && lamp_is_open(pair->after->lamp);
    const bool was_late = pair->before && snapshot_lamp_is_late(pair->before->lamp);
    const bool is_late = pair->after && snapshot_lamp_is_late(pair->after->lamp);
    if (was) {
        before->open_before++;
        before->late_before += was_late;
        before->finished += pair->change == CHANGE_FINISHED;
        before->dropped += pair->change == CHANGE_CANCELLED || pair->change == CHANGE_GONE;
        before->relieved += was_late && !is_late;
    }
    if (is) {
        after->open_after++;
        after->late_after += is_late;
        after->added += !was;
        after->late += is_late && !was_late;
    }
    if (!pair->before && pair->change == CHANGE_FINISHED) {
        after->added++;
        after->finished++;
    }
    if (was && is && pair->passed) {
        before->passed--;
        after->passed++;
        before->late_passed -= was_late && is_late;
        after->late_passed += was_late && is_late;
    }
}

static void count_unit(struct snapshot_comparison *c, const struct snapshot_pair *pair, const size_t *before_at,
                       const size_t *after_at)
{
    struct snapshot_sums none = {0};
    struct snapshot_sums *before = pair->before ? &c->units[before_at[pair->before->unit]].sums : &none;
    struct snapshot_sums *after = pair->after ? &c->units[after_at[pair->after->unit]].sums : &none;
    count_pair(pair, before, after);
    count_pair(pair, &c->sums, &c->sums);
    c->moved += pair->moved;
    c->passed += pair->passed;
}

static void join_rows(struct arena *arena, struct snapshot_comparison *c, const size_t *before_at, const size_t *after_at)
{
    const struct snapshot_content *before = c->before, *after = c->after;
    size_t i = 0, k = 0;
    c->pairs = ARENA_ARRAY(arena, struct snapshot_pair, before->n_rows + after->n_rows);
    while (i < before->n_rows || k < after->n_rows) {
        struct snapshot_pair *pair = &c->pairs[c->n_pairs++];
        const int64_t was = i < before->n_rows ? before->rows[i].id : INT64_MAX;
        const int64_t is = k < after->n_rows ? after->rows[k].id : INT64_MAX;
        if (was <= is)
            pair->before = &before->rows[i++];
        if (is <= was)
            pair->after = &after->rows[k++];
        pair->change = change_of(pair->before, pair->after);
        if (pair->before && pair->after) {
            pair->moved = date_cmp(pair->before->due, pair->after->due) != 0;
            pair->passed = before_at[pair->before->unit] != after_at[pair->after->unit];
        }
        count_unit(c, pair, before_at, after_at);
    }
}

/* --- order --- */

static int most_changed_first(const void *left, const void *right)
{
    const struct snapshot_unit_pair *a = left, *b = right;
    const int64_t worse[][2] = {{a->sums.late, b->sums.late},
                                {a->sums.late_after, b->sums.late_after},
                                {a->sums.open_after, b->sums.open_after}};
    for (size_t i = 0; i < sizeof worse / sizeof *worse; i++)
        if (worse[i][0] != worse[i][1])
            return worse[i][0] > worse[i][1] ? -1 : 1;
    return unit_order(a->after ? a->after : a->before, b->after ? b->after : b->before);
}

static bool is_told(const struct snapshot_unit_pair *unit)
{
    return unit->change != UNIT_SAME || unit->sums.open_before || unit->sums.open_after || unit->sums.added ||
           unit->sums.finished;
}

void snapshot_compare(struct arena *arena, const struct snapshot_content *before, const struct snapshot_content *after,
                      struct snapshot_comparison *ret_comparison)
{
    struct snapshot_comparison c = {.before = before, .after = after};
    size_t *before_at, *after_at, n = 0;
    join_units(arena, &c, &before_at, &after_at);
    join_rows(arena, &c, before_at, after_at);
    for (size_t i = 0; i < c.n_units; i++)
        if (is_told(&c.units[i]))
            c.units[n++] = c.units[i];
    c.n_units = n;
    if (n)
        qsort(c.units, n, sizeof *c.units, most_changed_first);
    *ret_comparison = c;
}
