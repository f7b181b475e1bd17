#include "writer/skeleton_making.h"

#include "office/access.h"
#include "office/org_kind.h"

#include <stdlib.h>

bool making_find_writer(struct making *m, const struct org *unit, int64_t *ret_writer)
{
    const struct str path = m->work->actor.path;
    *ret_writer = unit->id;
    if (!m->skeleton->by_above)
        return true;
    struct org org = *unit;
    do {
        if (org.parent == 0)
            return ERR(m->err, ERR_CONFLICT, _("Không có cấp trên của %.*s để đứng tên văn bản này."),
                       STR_ARG(unit->name));
        if (!org_get(m->work, org.parent, &org, m->err))
            return false;
    } while (!access_is_all(m->work) && !str_eq(org.path, path));
    *ret_writer = org.id;
    return true;
}

/* --- the programme of inspection and supervision --- */

/* An organisation directly below, and what it and all below it are late with. */
struct below {
    struct org org;
    struct lines late;
};

static int by_late(const void *left, const void *right)
{
    const struct below *a = left, *b = right;
    if (a->late.rows.n != b->late.rows.n)
        return a->late.rows.n > b->late.rows.n ? -1 : 1;
    return a->org.id < b->org.id ? -1 : a->org.id > b->org.id;
}

/* Who can be inspected: no advisory body, which works for the one that inspects. */
static bool find_below(struct making *m, const struct org *unit, struct below **ret_below, size_t *ret_n)
{
    struct org *orgs;
    size_t n, found = 0;
    if (!org_list(m->work, unit->id, &orgs, &n, m->err))
        return false;
    struct below *below = ARENA_ARRAY(m->work->arena, struct below, n + 1);
    for (size_t i = 0; i < n; i++) {
        const struct org_kind *kind = org_kind_of(orgs[i].kind);
        if (orgs[i].parent == unit->id && org_stands(&orgs[i], m->work->today) && !(kind && kind->advisory))
            below[found++] = (struct below){.org = orgs[i]};
    }
    *ret_below = below;
    *ret_n = found;
    return found || ERR(m->err, ERR_CONFLICT,
                        _("%.*s không có tổ chức đảng trực thuộc để lập chương trình kiểm tra, giám sát."),
                        STR_ARG(unit->name));
}

static bool find_late(struct making *m, struct below *below)
{
    struct kind late = {.wanted = making_is_late};
    const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = below->org.id};
    if (!making_each_owed(m, &filter, 0, &late, 1))
        return false;
    below->late = late.lines;
    return true;
}

static void add_below(struct making *m, const struct below *below, struct lines *lines)
{
    enum { VALUES = 2 };
    struct arena *arena = m->work->arena;
    struct template_value *values = ARENA_ARRAY(arena, struct template_value, VALUES);
    const struct str late = str_printf(arena, "; %02zu nhiệm vụ đang quá hạn", below->late.rows.n);
    values[0] = (struct template_value){"unit", below->org.name};
    values[1] = (struct template_value){
        "matter", str_printf(arena, "Việc lãnh đạo, chỉ đạo thực hiện nhiệm vụ được giao%.*s",
                             STR_ARG(below->late.rows.n ? late : STR("")))};
    VEC_PUSH(arena, &lines->rows, ((struct template_row){values, VALUES}));
}

/* In the last two months of a year the next one's is drawn up. */
static bool give_inspections(struct making *m, const struct org *unit)
{
    struct arena *arena = m->work->arena;
    const struct date today = m->work->today;
    struct below *below;
    struct lines lines = {0}, late = {0};
    size_t n, units = 0;
    if (!find_below(m, unit, &below, &n))
        return false;
    if (n > SKELETON_LINES_MAX)
        return ERR(m->err, ERR_LIMIT, _("Dự thảo có hơn %d tổ chức."), SKELETON_LINES_MAX);
    for (size_t i = 0; i < n; i++)
        if (!find_late(m, &below[i]))
            return false;
    qsort(below, n, sizeof *below, by_late);
    for (size_t i = 0; i < n; i++) {
        add_below(m, &below[i], &lines);
        units += below[i].late.rows.n > 0;
        for (size_t k = 0; k < below[i].late.rows.n; k++)
            VEC_PUSH(arena, &late.rows, below[i].late.rows.v[k]);
    }
    making_give(m, "programme_year", str_printf(arena, "%d", today.year + (today.month > 10)));
    making_give_list(m, "below", &lines);
    making_give_list(m, "late", &late);
    making_give_count(m, "count_below", n);
    making_give_count(m, "count_late_units", units);
    making_give_count(m, "count_late", late.rows.n);
    return true;
}

/* --- all of them --- */

bool making_for_unit(struct making *m, int64_t id)
{
    struct org unit;
    int64_t writer;
    if (!org_get(m->work, id, &unit, m->err) || !making_find_writer(m, &unit, &writer) ||
        !letterhead_of(m->work, writer, LETTERHEAD_COMMITTEE, &m->head, m->err))
        return false;
    making_give(m, "unit", unit.name);
    making_give(m, m->skeleton->name, STR("1")); /* one template serves several */
    return strcmp(m->skeleton->name, SKELETON_INSPECTIONS) == 0 ? give_inspections(m, &unit) : making_give_owed_of(m, id);
}
