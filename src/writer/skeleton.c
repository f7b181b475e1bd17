#include "writer/skeleton.h"

#include "office/access.h"
#include "office/assignment.h"
#include "office/document.h"
#include "writer/cited.h"
#include "writer/template.h"

const struct skeleton skeletons[] = {
    {"trien-khai", N_("Công văn triển khai văn bản này"), "forward", "CV", true, true},
    {"ke-hoach-khac-phuc", N_("Kế hoạch khắc phục hạn chế, khuyết điểm"), "plan", "KH", true, false},
    {"thong-bao-kiem-tra", N_("Thông báo kết luận kiểm tra"), "conclusions", "TB", false, true},
    {"thong-bao-giam-sat", N_("Thông báo kết quả giám sát"), "conclusions", "TB", false, true},
    {"thong-bao-lam-viec", N_("Thông báo kết luận buổi làm việc"), "conclusions", "TB", false, true},
    {"bao-cao", N_("Báo cáo kết quả thực hiện nhiệm vụ"), "report", "BC", false, false},
    {"chuong-trinh", N_("Chương trình công tác"), "programme", "CTr", false, false},
};
const size_t n_skeletons = sizeof skeletons / sizeof *skeletons;

const struct skeleton *skeleton_find(struct str name)
{
    for (size_t i = 0; i < n_skeletons; i++)
        if (str_eq(str_from(skeletons[i].name), name))
            return &skeletons[i];
    return NULL;
}

enum { LOOKED_AT_MAX = 20000 };

struct making {
    struct work *work;
    const struct skeleton *skeleton;
    struct citer citer;
    struct letterhead head;
    VEC(struct template_value) values;
    VEC(struct template_list) lists;
    size_t lines;
    struct err *err;
};

static void give(struct making *m, const char *name, struct str words)
{
    VEC_PUSH(m->work->arena, &m->values, ((struct template_value){name, words}));
}

/* Offices write a figure below 10 with its 0, so that nobody puts another before it. */
static void give_count(struct making *m, const char *name, size_t n)
{
    give(m, name, str_printf(m->work->arena, "%02zu", n));
}

struct lines {
    VEC(struct template_row) rows;
};

static void give_list(struct making *m, const char *name, const struct lines *lines)
{
    VEC_PUSH(m->work->arena, &m->lists, ((struct template_list){name, lines->rows.v, lines->rows.n}));
}

/* --- what is owed --- */

static struct str state_words(const struct assignment *a)
{
    return !lamp_is_open(a->lamp) || !date_is(a->due.date)
               ? str_from(lamp_word(a->lamp))
               : str_from(assignment_state_word(a->state));
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

/* A list that rows go to when they are wanted there. */
struct kind {
    const char *list, *count;
    bool (*wanted)(const struct making *m, const struct assignment *a);
    struct lines lines;
};

/* Each leading assignment that the filter lets through goes to the lists that want it, in order of due days. The filter
 * finds those of a whole subtree: who has too many below is told so, before they all are looked at. */
static bool each_owed(struct making *m, const struct assignment_filter *filter, int64_t org, struct kind *kinds,
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

static bool is_any(const struct making *m, const struct assignment *a)
{
    (void)m;
    return a->org || !str_empty(a->assignee);
}

static bool is_done(const struct making *m, const struct assignment *a)
{
    return a->state == ASSIGNMENT_ACCEPTED && a->done.year == m->work->today.year;
}

static bool is_done_late(const struct making *m, const struct assignment *a)
{
    return is_done(m, a) && a->lamp == LAMP_DONE_LATE;
}

static bool is_late(const struct making *m, const struct assignment *a)
{
    (void)m;
    return a->lamp == LAMP_OVERDUE || a->lamp == LAMP_OVERDUE_LONG;
}

static bool is_under_way(const struct making *m, const struct assignment *a)
{
    return a->state != ASSIGNMENT_ACCEPTED && !is_late(m, a);
}

static bool falls_due(const struct making *m, const struct assignment *a)
{
    return a->state != ASSIGNMENT_ACCEPTED && date_is(a->due.date) && a->due.date.year <= m->work->today.year;
}

/* --- of a unit --- */

static bool give_owed_of(struct making *m, int64_t org)
{
    struct kind kinds[] = {{.list = "done", .count = "count_done", .wanted = is_done},
                           {.list = "done_late", .count = "count_done_late", .wanted = is_done_late},
                           {.list = "late", .count = "count_late", .wanted = is_late},
                           {.list = "open", .count = "count_open", .wanted = is_under_way},
                           {.list = "year_due", .count = "count_due", .wanted = falls_due}};
    enum { KINDS = sizeof kinds / sizeof *kinds };
    const struct assignment_filter filter = {.lamp = -1, .org = org};
    if (!each_owed(m, &filter, org, kinds, KINDS))
        return false;
    for (size_t i = 0; i < KINDS; i++) {
        give_list(m, kinds[i].list, &kinds[i].lines);
        give_count(m, kinds[i].count, kinds[i].lines.rows.n);
    }
    return true;
}

/* Who writes: the unit itself; or who stands above it, and that is where the one who acts stands. */
static bool find_writer(struct making *m, const struct org *unit, int64_t *ret_writer)
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

static bool make_for_unit(struct making *m, int64_t id)
{
    struct org unit;
    int64_t writer;
    if (!org_get(m->work, id, &unit, m->err) || !find_writer(m, &unit, &writer) ||
        !letterhead_of(m->work, writer, LETTERHEAD_COMMITTEE, &m->head, m->err))
        return false;
    give(m, "unit", unit.name);
    give(m, m->skeleton->name, STR("1")); /* one template serves several */
    return give_owed_of(m, id);
}

/* --- of a paper --- */

/* The shortcomings that the paper names, in its own words. */
static bool give_findings(struct making *m, const struct document *document)
{
    struct arena *arena = m->work->arena;
    struct text *text = ARENA_NEW(arena, struct text);
    struct lines lines = {0};
    if (!text_admit(arena, document->text, "", text, m->err))
        return false;
    const struct paper *paper = paper_parse(arena, text, document->whole_paragraphs);
    for (size_t i = 0; i < paper->n_clauses; i++) {
        if (paper->clauses[i].kind != CLAUSE_SHORTCOMING)
            continue;
        struct template_value *value = ARENA_NEW(arena, struct template_value);
        *value = (struct template_value){"words", paper->clauses[i].words};
        VEC_PUSH(arena, &lines.rows, ((struct template_row){value, 1}));
    }
    if (lines.rows.n == 0)
        return ERR(m->err, ERR_CONFLICT,
                   _("Văn bản này không nêu hạn chế, khuyết điểm nào để lập kế hoạch khắc phục."));
    give_list(m, "findings", &lines);
    give_count(m, "count", lines.rows.n);
    return true;
}

static void note_unit(struct making *m, struct lines *units, const struct assignment *a)
{
    const struct str name = a->org ? a->org_name : a->assignee;
    for (size_t i = 0; i < units->rows.n; i++)
        if (str_eq(units->rows.v[i].values[0].words, name))
            return;
    struct template_value *value = ARENA_NEW(m->work->arena, struct template_value);
    *value = (struct template_value){"unit", name};
    VEC_PUSH(m->work->arena, &units->rows, ((struct template_row){value, 1}));
}

/* The units that lead its tasks; and the first of them that stands in the tree. */
static bool find_units(struct making *m, int64_t document, struct lines *units, struct org *ret_first)
{
    const struct assignment_filter filter = {.lamp = -1, .document = document};
    struct page page = {.limit = 500};
    struct assignment *rows;
    size_t n;
    ret_first->id = 0;
    if (!assignment_list(m->work, &filter, &page, &rows, &n, m->err))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (rows[i].role != ASSIGNMENT_LEAD || rows[i].state == ASSIGNMENT_CANCELLED || !is_any(m, &rows[i]))
            continue;
        note_unit(m, units, &rows[i]);
        if (ret_first->id == 0 && rows[i].org && !org_get(m->work, rows[i].org, ret_first, m->err))
            return false;
    }
    return ret_first->id ||
           ERR(m->err, ERR_CONFLICT, _("Văn bản này chưa giao việc cho đơn vị nào trong cây tổ chức."));
}

/* Where the one who acts stands; of the office itself the first unit that owes a task. */
static bool find_self(struct making *m, struct org first, int64_t *ret_org)
{
    struct org org = first;
    const struct str path = m->work->actor.path;
    while (org.id && !access_is_all(m->work) && !str_eq(org.path, path)) {
        if (org.parent == 0)
            return ERR(m->err, ERR_CONFLICT, _("Văn bản này không giao việc cho đơn vị của đồng chí."));
        if (!org_get(m->work, org.parent, &org, m->err))
            return false;
    }
    *ret_org = org.id;
    return true;
}

static bool make_of_paper(struct making *m, int64_t id)
{
    enum { ADDRESSEES_MAX = 8 };
    struct document document;
    struct kind tasks = {.wanted = is_any};
    struct lines units = {0};
    struct str cited;
    struct org first;
    int64_t writer;
    const bool forward = m->skeleton->by_above;
    if (!document_get(m->work, id, &document, m->err) || !find_units(m, id, &units, &first))
        return false;
    if (forward ? !find_writer(m, &first, &writer) : !find_self(m, first, &writer))
        return false;
    const struct assignment_filter filter = {.lamp = -1, .document = id};
    if (!letterhead_of(m->work, writer, forward ? LETTERHEAD_OFFICE : LETTERHEAD_COMMITTEE, &m->head, m->err) ||
        !cited_words(&m->citer, id, &cited, m->err) ||
        !each_owed(m, &filter, forward ? 0 : writer, &tasks, 1) || (!forward && !give_findings(m, &document)))
        return false;
    give(m, "paper", cited);
    give(m, "title", document_title(m->work->arena, &document));
    give(m, "about", document.subject);
    give(m, "many", units.rows.n > ADDRESSEES_MAX ? STR("1") : STR(""));
    give_count(m, "count_tasks", tasks.lines.rows.n);
    give_list(m, "tasks", &tasks.lines);
    give_list(m, "units", &units);
    return true;
}

bool skeleton_draft(struct work *work, const struct skeleton *skeleton, int64_t id, struct draft *ret_draft,
                    struct err *err)
{
    struct making m = {.work = work, .skeleton = skeleton, .citer.work = work, .err = err};
    struct arena *arena = work->arena;
    struct date answer;
    if (!letterhead_answer_day(work, &answer, err) ||
        !(skeleton->of_paper ? make_of_paper(&m, id) : make_for_unit(&m, id)))
        return false;
    give(&m, "author", m.head.author);
    give(&m, "superior", m.head.report_to);
    give(&m, "archive", m.head.archive);
    give(&m, "day", draft_day(arena, work->today));
    give(&m, "year", str_printf(arena, "%d", work->today.year));
    give(&m, "answer", draft_day(arena, answer));
    const struct template_data data = {m.values.v, m.values.n, m.lists.v, m.lists.n};
    *ret_draft = (struct draft){0};
    letterhead_put(arena, &m.head, skeleton->symbol, work->today, ret_draft);
    return template_fill(arena, skeleton->template_name, template_find(skeleton->template_name), &data, ret_draft, err);
}
