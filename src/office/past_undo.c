/* What stands in the journal behind an entry, turned round: which things are new since, and what was there of others. */
#include "office/past_part.h"
#include "office/state.h"

#include "office_sql.h"

#include <stdlib.h>

enum { WALK_STEP = 100 }; /* entries read at a time: one may tell of ten thousands of things */

bool past_is_right(struct str column)
{
    return str_eq(column, STR("path")) || str_eq(column, STR("parent")) || str_eq(column, STR("asker"));
}

bool past_walk(struct work *work, int64_t after,
               bool (*each)(void *data, const struct sql_journal_walk_row *entry, struct err *err), void *data,
               struct err *err)
{
    struct arena *arena = arena_create();
    bool ok = true;
    size_t n;
    do {
        struct sql_journal_walk_row *rows;
        arena_reset(arena);
        n = 0;
        ok = sql_journal_walk(work->store, &(struct sql_journal_walk_in){.after_id = after, .limit = WALK_STEP}, arena,
                              &rows, &n, err);
        for (size_t i = 0; ok && i < n; i++)
            ok = each(data, &rows[i], err);
        if (n)
            after = rows[n - 1].id;
    } while (ok && n == WALK_STEP);
    arena_destroy(arena);
    return ok;
}

/* --- one entry --- */

static bool parse(int64_t entry, struct str text, json_t **ret_object, struct err *err)
{
    *ret_object = NULL;
    if (str_empty(text))
        return true;
    json_t *object = json_loadb(text.p, text.n, 0, NULL);
    if (!json_is_object(object)) {
        json_decref(object);
        return ERR(err, ERR_STORE, _("Không đọc được mục số %lld của nhật ký nên không dựng lại được ngày cũ. Hãy chạy "
                                     "dondoc verify."),
                   (long long)entry);
    }
    *ret_object = object;
    return true;
}

struct telling {
    past_told *told;
    void *data;
};

static void tell_made(void *data, enum kept table, int64_t id)
{
    const struct telling *telling = data;
    telling->told(telling->data, table, id, NULL);
}

bool past_tell(const struct sql_journal_walk_row *entry, past_told *told, void *data, struct err *err)
{
    const enum kept table = state_table(entry->subject);
    json_t *before, *after = NULL;
    bool ok = parse(entry->id, entry->before, &before, err) && parse(entry->id, entry->after, &after, err);
    if (ok && before && !after && table != KEPT__MAX)
        ok = ERR(err, ERR_STORE, _("Mục số %lld của nhật ký bỏ đi một dòng nên không dựng lại được ngày cũ."),
                 (long long)entry->id);
    if (ok) {
        struct telling telling = {told, data};
        const bool only_made = json_object_size(after) && (state_take_made(after, tell_made, &telling), true) &&
                               json_object_size(after) == 0;
        /* who signed in, or was invited, left no trace in a row */
        if (table != KEPT__MAX && !only_made && (before || after))
            told(data, table, entry->subject_id, before);
    }
    json_decref(before);
    json_decref(after);
    return ok;
}

/* --- all entries --- */

struct thing {
    enum kept table;
    bool is_new;
    int64_t id;
    size_t order;
    json_t *was; /* NULL: nothing differs */
};

struct past_undo {
    struct arena *arena;
    VEC(struct thing) things; /* by table and number, each once */
};

static void note(void *data, enum kept table, int64_t id, json_t *was)
{
    struct past_undo *undo = data;
    /* of people nothing is taken over, and what is known of them is not to be held in memory */
    if (table != KEPT_ACCOUNT)
        VEC_PUSH(undo->arena, &undo->things,
                 ((struct thing){table, !was, id, undo->things.n, json_incref(was)}));
}

static bool note_entry(void *data, const struct sql_journal_walk_row *entry, struct err *err)
{
    return past_tell(entry, note, data, err);
}

static int compare_things(const struct thing *a, const struct thing *b)
{
    if (a->table != b->table)
        return a->table < b->table ? -1 : 1;
    return (a->id > b->id) - (a->id < b->id);
}

static int by_thing_and_order(const void *a, const void *b)
{
    const struct thing *x = a, *y = b;
    const int order = compare_things(x, y);
    return order ? order : (x->order > y->order) - (x->order < y->order);
}

/* Of what several entries say about the same column, the first is what was there. */
static void merge(struct past_undo *undo)
{
    struct thing *v = undo->things.v;
    size_t kept = 0;
    for (size_t i = 0; i < undo->things.n; i++) {
        struct thing *last = kept ? &v[kept - 1] : NULL;
        if (!last || compare_things(last, &v[i]) != 0) {
            v[kept++] = v[i];
            continue;
        }
        last->is_new = last->is_new || v[i].is_new;
        if (last->was && v[i].was)
            json_object_update_missing(last->was, v[i].was);
        json_decref(v[i].was);
    }
    undo->things.n = kept;
}

bool past_undo_read(struct work *work, int64_t until, struct past_undo **ret_undo, struct err *err)
{
    struct arena *arena = arena_create();
    struct past_undo *undo = ARENA_NEW(arena, struct past_undo);
    undo->arena = arena;
    if (!past_walk(work, until, note_entry, undo, err)) {
        past_undo_free(undo);
        return false;
    }
    if (undo->things.n)
        qsort(undo->things.v, undo->things.n, sizeof *undo->things.v, by_thing_and_order);
    merge(undo);
    *ret_undo = undo;
    return true;
}

void past_undo_free(struct past_undo *undo)
{
    if (!undo)
        return;
    for (size_t i = 0; i < undo->things.n; i++)
        json_decref(undo->things.v[i].was);
    arena_destroy(undo->arena);
}

static const struct thing *find(const struct past_undo *undo, enum kept table, int64_t id)
{
    const struct thing wanted = {.table = table, .id = id};
    size_t from = 0, to = undo->things.n;
    while (from < to) {
        const size_t middle = from + (to - from) / 2;
        const int order = compare_things(&undo->things.v[middle], &wanted);
        if (order == 0)
            return &undo->things.v[middle];
        if (order < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return NULL;
}

bool past_undo_is_new(const struct past_undo *undo, enum kept table, int64_t id)
{
    const struct thing *thing = find(undo, table, id);
    return thing && thing->is_new;
}

const json_t *past_undo_was(const struct past_undo *undo, enum kept table, int64_t id)
{
    const struct thing *thing = find(undo, table, id);
    return thing ? thing->was : NULL;
}

int64_t past_undo_next(const struct past_undo *undo, enum kept table, size_t *at)
{
    for (; *at < undo->things.n; (*at)++) {
        const struct thing *thing = &undo->things.v[*at];
        if (thing->table == table && thing->was && !thing->is_new)
            return undo->things.v[(*at)++].id;
    }
    return 0;
}
