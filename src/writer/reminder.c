#include "writer/reminder.h"

#include "office/access.h"
#include "office/assignment.h"
#include "writer/cited.h"
#include "writer/template.h"

#include <stdlib.h>

enum { LOOKED_AT_MAX = 20000 }; /* overdue assignments, of which some are not for a letter */

struct reminder_line {
    size_t unit;
    struct str words, paper;
    struct date due;
};

struct finding {
    struct work *work;
    VEC(struct reminder_unit) units;
    VEC(struct reminder_line) lines;
    struct citer citer;
    struct err *err;
};

/* --- what is late --- */

/* The ones that owe the lines are few beside the lines of a letter that anybody reads. */
static size_t unit_of(struct finding *f, const struct assignment *a)
{
    const struct str name = a->org ? a->org_name : a->assignee;
    for (size_t i = 0; i < f->units.n; i++)
        if (f->units.v[i].org == a->org && (a->org || str_eq(f->units.v[i].name, name)))
            return i;
    VEC_PUSH(f->work->arena, &f->units, ((struct reminder_unit){a->org, name, a->org_path, 0}));
    return f->units.n - 1;
}

/* What a unit passed on to those below it is its own to ask for. */
static bool asked_here(const struct work *work, const struct assignment *a)
{
    return str_eq(a->asker, work->actor.path) || (access_is_all(work) && a->serves == 0);
}

static bool is_late(const struct work *work, const struct assignment *a)
{
    return a->role == ASSIGNMENT_LEAD && a->state != ASSIGNMENT_SUBMITTED && date_is(a->due.date) &&
           date_cmp(a->due.date, work->today) < 0 && !(a->org == 0 && str_empty(a->assignee));
}

static bool refuse_many(struct finding *f)
{
    return ERR(f->err, ERR_LIMIT, _("Có hơn %d việc quá hạn. Hãy đôn đốc từng đơn vị."), REMINDER_LINES_MAX);
}

static bool add(struct finding *f, const struct assignment *a)
{
    struct reminder_line line = {.words = a->words, .paper = STR("–"), .due = a->due.date};
    if (f->lines.n == REMINDER_LINES_MAX)
        return refuse_many(f);
    if (a->document && !cited_words(&f->citer, a->document, &line.paper, f->err))
        return false;
    line.unit = unit_of(f, a);
    f->units.v[line.unit].lines++;
    VEC_PUSH(f->work->arena, &f->lines, line);
    return true;
}

static bool gather(struct finding *f, int64_t org)
{
    const struct assignment_filter filter = {.lamp = -1, .open_only = true, .org = org,
                                             .due_to = date_add_days(f->work->today, -1)};
    struct page page = {.limit = 500};
    do {
        struct assignment *rows;
        size_t n;
        if (!assignment_list(f->work, &filter, &page, &rows, &n, f->err))
            return false;
        if (page.total > LOOKED_AT_MAX)
            return refuse_many(f);
        for (size_t i = 0; i < n; i++)
            if (is_late(f->work, &rows[i]) && asked_here(f->work, &rows[i]) && (org == 0 || rows[i].org == org) &&
                !add(f, &rows[i]))
                return false;
        if (n == 0)
            break;
        page.offset += (int64_t)n;
    } while (page.offset < page.total);
    return true;
}

/* --- who writes --- */

static bool covers_all(const struct finding *f, struct str path)
{
    for (size_t i = 0; i < f->units.n; i++) {
        const struct reminder_unit *unit = &f->units.v[i];
        if (unit->org && (!access_covers(path, unit->path) || str_eq(path, unit->path)))
            return false;
    }
    return true;
}

/* Where the one who acts stands; of the office itself, the lowest node above all that are late. */
static bool find_sender(struct finding *f, int64_t *ret_org)
{
    struct org org = {0};
    for (size_t i = 0; i < f->units.n && org.id == 0; i++)
        if (f->units.v[i].org && !org_get(f->work, f->units.v[i].org, &org, f->err))
            return false;
    while (org.id && !(access_is_all(f->work) ? covers_all(f, org.path) : str_eq(org.path, f->work->actor.path))) {
        if (org.parent == 0)
            org.id = 0;
        else if (!org_get(f->work, org.parent, &org, f->err))
            return false;
    }
    *ret_org = org.id;
    return org.id || ERR(f->err, ERR_CONFLICT,
                         _("Chưa rõ đơn vị nào đứng tên công văn: cây tổ chức không có cấp trên của các đơn vị quá "
                           "hạn."));
}

static bool finish(struct finding *f, struct reminder *ret_reminder)
{
    int64_t sender;
    if (!find_sender(f, &sender) || !letterhead_of(f->work, sender, LETTERHEAD_OFFICE, &ret_reminder->head, f->err))
        return false;
    ret_reminder->units = f->units.v;
    ret_reminder->n_units = f->units.n;
    ret_reminder->lines = f->lines.v;
    ret_reminder->n_lines = f->lines.n;
    return true;
}

bool reminder_find(struct work *work, int64_t org, struct reminder *ret_reminder, struct err *err)
{
    struct finding f = {.work = work, .citer.work = work, .err = err};
    if (!gather(&f, org))
        return false;
    if (f.lines.n == 0)
        return ERR(err, ERR_CONFLICT, "%s", org ? _("Đơn vị này không có việc quá hạn.") : _("Không có việc quá hạn."));
    return finish(&f, ret_reminder);
}

static int by_due(const void *left, const void *right)
{
    const struct assignment *a = left, *b = right;
    const int days = date_cmp(a->due.date, b->due.date);
    return days ? days : a->id < b->id ? -1 : a->id > b->id;
}

bool reminder_find_of(struct work *work, const struct assignment *rows, size_t n, struct reminder *ret_reminder,
                      struct err *err)
{
    struct finding f = {.work = work, .citer.work = work, .err = err};
    struct assignment *sorted = ARENA_ARRAY(work->arena, struct assignment, n);
    for (size_t i = 0; i < n; i++)
        sorted[i] = rows[i];
    if (n)
        qsort(sorted, n, sizeof *sorted, by_due);
    for (size_t i = 0; i < n; i++) {
        const struct assignment *a = &sorted[i];
        /* a list may name one twice */
        if (i && a->id == sorted[i - 1].id)
            continue;
        if (!is_late(work, a) || !asked_here(work, a))
            return ERR(err, ERR_CONFLICT, _("%.*s: việc này chưa quá hạn, đã nộp, chỉ phối hợp hoặc do nơi khác giao, nên "
                                            "không đưa vào công văn đôn đốc. Hãy bỏ chọn."), STR_ARG(assignment_who(a)));
        if (!add(&f, a))
            return false;
    }
    if (f.lines.n == 0)
        return ERR(err, ERR_CONFLICT, _("Không có việc quá hạn."));
    return finish(&f, ret_reminder);
}

/* --- the letter --- */

enum { ADDRESSEES_MAX = 8 }; /* more are named in the annex only */

static struct str counted(struct arena *arena, size_t n)
{
    return str_printf(arena, "%02zu", n); /* offices write a figure below 10 with its 0, so that nobody adds one */
}

static struct template_row row_of(struct arena *arena, const struct reminder *reminder,
                                  const struct reminder_line *line, struct date today)
{
    enum { VALUES = 5 };
    struct template_value *values = ARENA_ARRAY(arena, struct template_value, VALUES);
    const int late = date_to_days(today) - date_to_days(line->due);
    values[0] = (struct template_value){"unit", reminder->units[line->unit].name};
    values[1] = (struct template_value){"words", line->words};
    values[2] = (struct template_value){"paper", line->paper};
    values[3] = (struct template_value){"due", draft_day(arena, line->due)};
    values[4] = (struct template_value){"late", str_printf(arena, "%d", late)};
    return (struct template_row){values, VALUES};
}

/* Of one unit, or of all: what one owes stands together then. */
static struct template_list lines_of(struct arena *arena, const struct reminder *reminder, size_t unit,
                                     struct date today)
{
    const bool all = unit == reminder->n_units;
    struct template_row *rows = ARENA_ARRAY(arena, struct template_row, reminder->n_lines);
    size_t n = 0;
    for (size_t u = all ? 0 : unit; u < (all ? reminder->n_units : unit + 1); u++)
        for (size_t i = 0; i < reminder->n_lines; i++)
            if (reminder->lines[i].unit == u)
                rows[n++] = row_of(arena, reminder, &reminder->lines[i], today);
    return (struct template_list){"tasks", rows, n};
}

static struct template_list units_of(struct arena *arena, const struct reminder *reminder)
{
    struct template_row *rows = ARENA_ARRAY(arena, struct template_row, reminder->n_units);
    for (size_t i = 0; i < reminder->n_units; i++) {
        struct template_value *value = ARENA_NEW(arena, struct template_value);
        *value = (struct template_value){"unit", reminder->units[i].name};
        rows[i] = (struct template_row){value, 1};
    }
    return (struct template_list){"units", rows, reminder->n_units};
}

/* `unit`: n_units for all of them. */
static bool fill(struct work *work, const struct reminder *reminder, size_t unit, const char *name,
                 struct draft *ret_draft, struct err *err)
{
    struct arena *arena = work->arena;
    struct date answer;
    if (!letterhead_answer_day(work, &answer, err))
        return false;
    const struct template_list lists[] = {lines_of(arena, reminder, unit, work->today), units_of(arena, reminder)};
    const struct template_value values[] = {
        {"unit", unit < reminder->n_units ? reminder->units[unit].name : STR("")},
        {"author", reminder->head.author},
        {"superior", reminder->head.report_to},
        {"archive", reminder->head.archive},
        {"day", draft_day(arena, work->today)},
        {"answer", draft_day(arena, answer)},
        {"count", counted(arena, lists[0].n)},
        {"count_units", counted(arena, reminder->n_units)},
        {"many", reminder->n_units > ADDRESSEES_MAX ? STR("1") : STR("")},
    };
    const struct template_data data = {values, sizeof values / sizeof *values, lists, sizeof lists / sizeof *lists};
    *ret_draft = (struct draft){0};
    letterhead_put(arena, &reminder->head, "CV", work->today, ret_draft);
    return template_fill(arena, name, template_find(name), &data, ret_draft, err);
}

bool reminder_to_unit(struct work *work, const struct reminder *reminder, size_t unit, struct draft *ret_draft,
                      struct err *err)
{
    return fill(work, reminder, unit, "remind", ret_draft, err);
}

bool reminder_to_all(struct work *work, const struct reminder *reminder, struct draft *ret_draft, struct err *err)
{
    return fill(work, reminder, reminder->n_units, "remind-all", ret_draft, err);
}
