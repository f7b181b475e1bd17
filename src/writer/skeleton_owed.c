#include "writer/skeleton_making.h"

enum { LOOKED_AT_MAX = 20000 };

static struct str state_words(const struct assignment *a)
{
    const locale_t before = draft_speak();
    const struct str words = !lamp_is_open(a->lamp) || !date_is(a->due.date)
               ? str_from(lamp_word(a->lamp))
               : str_from(assignment_state_word(a->state));
    draft_speak_again(before);
    return words;
}

static bool add_owed(struct making *m, const struct assignment *a, struct lines *lines)
{
    enum { VALUES = 7 };
    struct arena *arena = m->work->arena;
    struct template_value *values = ARENA_ARRAY(arena, struct template_value, VALUES);
    struct str paper = STR("–");
    if (++m->lines > SKELETON_LINES_MAX)
        return ERR(m->err, ERR_LIMIT, _("Dự thảo có hơn %d nhiệm vụ."), SKELETON_LINES_MAX);
    if (a->document && !cited_words(&m->citer, a->document, &paper, m->err))
        return false;
    values[0] = (struct template_value){"words", a->words};
    values[1] = (struct template_value){"paper", paper};
    values[2] = (struct template_value){"who", a->org ? a->org_name : a->assignee};
    values[3] = (struct template_value){"due", date_is(a->due.date) ? draft_day(arena, a->due.date) : a->due.words};
    values[4] = (struct template_value){"done", date_is(a->done) ? draft_day(arena, a->done) : STR("")};
    values[5] = (struct template_value){"state", state_words(a)};
    values[6] = (struct template_value){"evidence", a->evidence};
    VEC_PUSH(arena, &lines->rows, ((struct template_row){values, VALUES}));
    return true;
}

bool making_each_owed(struct making *m, const struct assignment_filter *filter, int64_t org, struct kind *kinds,
                      size_t n_kinds)
{
    struct page page = {.limit = 500};
    do {
        struct assignment *rows;
        size_t n;
        if (!assignment_list(m->work, filter, &page, &rows, &n, m->err))
            return false;
        if (page.total > LOOKED_AT_MAX)
            return ERR(m->err, ERR_LIMIT, _("Phải xem hơn %d nhiệm vụ mới soạn được dự thảo này."), LOOKED_AT_MAX);
        for (size_t i = 0; i < n; i++) {
            if (rows[i].role != ASSIGNMENT_LEAD || (org && rows[i].org != org) || rows[i].state == ASSIGNMENT_CANCELLED)
                continue;
            for (size_t k = 0; k < n_kinds; k++)
                if (kinds[k].wanted(m, &rows[i]) && !add_owed(m, &rows[i], &kinds[k].lines))
                    return false;
        }
        if (n == 0)
            break;
        page.offset += (int64_t)n;
    } while (page.offset < page.total);
    return true;
}

bool making_is_any(const struct making *m, const struct assignment *a)
{
    (void)m;
    return a->org || !str_empty(a->assignee);
}

static bool is_done(const struct making *m, const struct assignment *a)
{
    return a->state == ASSIGNMENT_ACCEPTED && date_cmp(a->done, m->from) >= 0 && date_cmp(a->done, m->to) <= 0;
}

static bool is_done_late(const struct making *m, const struct assignment *a)
{
    return is_done(m, a) && a->lamp == LAMP_DONE_LATE;
}

bool making_is_late(const struct making *m, const struct assignment *a)
{
    (void)m;
    return a->lamp == LAMP_OVERDUE || a->lamp == LAMP_OVERDUE_LONG;
}

static bool is_under_way(const struct making *m, const struct assignment *a)
{
    return a->state != ASSIGNMENT_ACCEPTED && !making_is_late(m, a);
}

static bool falls_due(const struct making *m, const struct assignment *a)
{
    return a->state != ASSIGNMENT_ACCEPTED && date_is(a->due.date) && a->due.date.year <= m->work->today.year;
}

static bool falls_due_next(const struct making *m, const struct assignment *a)
{
    return is_under_way(m, a) && date_is(a->due.date) && date_cmp(a->due.date, period_last(m->next)) <= 0;
}

bool making_give_owed_of(struct making *m, int64_t org)
{
    struct kind kinds[] = {{.list = "done", .count = "count_done", .wanted = is_done},
                           {.list = "done_late", .count = "count_done_late", .wanted = is_done_late},
                           {.list = "late", .count = "count_late", .wanted = making_is_late},
                           {.list = "open", .count = "count_open", .wanted = is_under_way},
                           {.list = "next", .count = "count_next", .wanted = falls_due_next},
                           {.list = "year_due", .count = "count_due", .wanted = falls_due}};
    enum { KINDS = sizeof kinds / sizeof *kinds };
    const struct assignment_filter filter = {.lamp = -1, .org = org};
    if (!making_each_owed(m, &filter, org, kinds, KINDS))
        return false;
    for (size_t i = 0; i < KINDS; i++) {
        making_give_list(m, kinds[i].list, &kinds[i].lines);
        making_give_count(m, kinds[i].count, kinds[i].lines.rows.n);
    }
    return true;
}
