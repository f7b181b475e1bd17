/* The trial run: what each row of a table would do. Nothing is written here. */
#include "office/access.h"
#include "office/batch_part.h"
#include "office/batch_paper.h"
#include "office/common.h"
#include "office/redate.h"

#include "office_sql.h"

struct planning {
    struct batch_reading reading;
    struct work *work;       /* what lasts */
    struct work row;         /* what is thrown away behind each row */
    struct batch_plan *plan;
    struct batch_map papers; /* of this table: the row that has one first */
    struct batch_map held;   /* papers of the register that were looked up; their tasks by words and lead */
    struct batch_map known;
};

/* --- keeping a row --- */

static struct str kept(struct arena *arena, struct str s)
{
    return str_empty(s) ? STR("") : str_copy(arena, s);
}

static struct batch_row keep(struct arena *arena, const struct batch_row *row)
{
    struct batch_row copy = *row;
    struct str *const texts[] = {&copy.why, &copy.remark, &copy.words, &copy.product, &copy.due.words, &copy.proof,
                                 &copy.number_of, &copy.symbol, &copy.type, &copy.issuer, &copy.subject};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = kept(arena, *texts[i]);
    copy.units = ARENA_ARRAY(arena, struct batch_unit, row->n_units);
    for (size_t i = 0; i < row->n_units; i++)
        copy.units[i] = (struct batch_unit){kept(arena, row->units[i].name), row->units[i].org, row->units[i].role};
    return copy;
}

/* --- its paper --- */

static bool same_issuer(struct planning *planning, struct str a, struct str b, bool *ret_same, struct err *err)
{
    const struct batch_issuer nobody = {STR(""), STR("")};
    int64_t x = 0, y = 0;
    *ret_same = str_empty(a) || str_empty(b) || text_same(planning->row.arena, a, b);
    if (*ret_same)
        return true;
    if (!batch_units_find(&planning->reading.units, a, DATE_NONE, nobody, &x, err) ||
        !batch_units_find(&planning->reading.units, b, DATE_NONE, nobody, &y, err))
        return false;
    *ret_same = x && x == y;
    return true;
}

/* The held paper that a row means; 0: none. One that somebody else registered is a fault: its tasks are theirs to
 * add. */
static bool find_held(struct planning *planning, struct batch_row *row, int64_t *ret_document, struct err *err)
{
    enum { MANY = 100 };
    struct work *work = &planning->row;
    struct sql_batch_papers_row *papers;
    size_t n = 0;
    const struct sql_batch_papers_in in = {.number_key = common_number_key(work->arena, row->number_of),
                                           .symbol_key = common_symbol_key(work->arena, row->symbol),
                                           .issued = common_present(common_date_text(work->arena, row->issued)),
                                           .limit = MANY};
    *ret_document = 0;
    if (str_empty(row->number_of))
        return batch_paper_find(work, row, ret_document, err);
    if (!sql_batch_papers(work->store, &in, work->arena, &papers, &n, err))
        return false;
    bool others = false;
    for (size_t i = 0; i < n; i++) {
        struct access access;
        bool same;
        if (!same_issuer(planning, row->issuer, papers[i].issuer, &same, err))
            return false;
        if (!same)
            continue;
        if (!access_of(work, papers[i].id, &access, err))
            return false;
        if (access.owned) {
            *ret_document = papers[i].id;
            return true;
        }
        others = others || access.seen;
    }
    if (others)
        batch_row_fault(work->arena, row, str_from(_("văn bản này do nơi khác vào sổ nên không thêm nhiệm vụ được")));
    return true;
}

static struct str known_key(struct arena *arena, int64_t paper, bool is_held, struct str words, int64_t org)
{
    const struct str folded = common_key(arena, words);
    return str_printf(arena, "%c%lld\n%lld\n%.*s", is_held ? 'h' : 'n', (long long)paper, (long long)org,
                      STR_ARG(folded));
}

/* What is asked in a held paper, once for each paper. */
static bool read_known(struct planning *planning, int64_t document, struct err *err)
{
    struct arena *arena = planning->row.arena;
    struct sql_batch_held_row *rows;
    size_t n;
    const struct str key = str_printf(arena, "%lld", (long long)document);
    struct batch_seen *seen = batch_map_find(&planning->held, key);
    if (seen->key.p)
        return true;
    batch_map_put(&planning->held, seen, key, 0);
    if (!sql_batch_held(planning->row.store, &(struct sql_batch_held_in){.document = document}, arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++) {
        const bool nobody = rows[i].org == 0 && !str_empty(rows[i].assignee_key);
        const struct str one = known_key(arena, document, true, rows[i].words, rows[i].org);
        struct batch_seen *at = batch_map_find(&planning->known, one);
        if (!at->key.p && !nobody)
            batch_map_put(&planning->known, at, one, 0);
    }
    return true;
}

/* A row whose words its leads owe already, under the same paper: by the office (0), or by an earlier row of the
 * table. */
static void find_double(struct planning *planning, struct batch_row *row)
{
    struct arena *arena = planning->row.arena;
    const bool is_held = row->document != 0;
    const int64_t paper = is_held ? row->document : (int64_t)row->paper;
    size_t leads = 0, doubled = 0;
    int64_t where = 0;
    for (size_t i = 0; i <= row->n_units; i++) {
        const bool none = i == row->n_units;
        if (none ? leads > 0 : row->units[i].role != ASSIGNMENT_LEAD)
            continue;
        const struct str key = known_key(arena, paper, is_held, row->words, none ? 0 : row->units[i].org);
        struct batch_seen *seen = batch_map_find(&planning->known, key);
        leads++;
        if (seen->key.p) {
            doubled++;
            where = seen->value;
        } else {
            batch_map_put(&planning->known, seen, key, row->number);
        }
    }
    if (doubled < leads)
        return;
    if (where == 0)
        row->act = BATCH_SAME;
    else
        batch_row_fault(arena, row, str_printf(arena, _("trùng với dòng %lld"), (long long)where));
}

static bool place_paper(struct planning *planning, struct batch_row *row, size_t at, struct err *err)
{
    struct arena *arena = planning->row.arena;
    const struct str key = batch_paper_key(arena, row);
    struct batch_seen *seen = batch_map_find(&planning->papers, key);
    row->paper = at;
    if (seen->key.p) {
        row->paper = (size_t)seen->value;
        row->document = planning->plan->rows[row->paper].document;
    } else {
        if (!find_held(planning, row, &row->document, err))
            return false;
        if (row->act != BATCH_BAD)
            batch_map_put(&planning->papers, seen, key, (int64_t)at);
    }
    return row->document == 0 || read_known(planning, row->document, err);
}

/* --- all --- */

static void count(struct batch_plan *plan, const struct batch_row *row, size_t at)
{
    plan->n_add += row->act == BATCH_ADD;
    plan->n_same += row->act == BATCH_SAME;
    plan->n_skip += row->act == BATCH_SKIP;
    plan->n_bad += row->act == BATCH_BAD;
    if (row->act != BATCH_ADD)
        return;
    plan->n_undated += due_needs_date(&row->due);
    plan->n_bare += row->state == BATCH_HANDED_BARE;
    plan->n_papers += row->document == 0 && row->paper == at;
}

static bool plan_row(struct planning *planning, size_t at, const struct batch_row *above, struct err *err)
{
    struct batch_row row;
    if (!batch_row_read(&planning->reading, planning->plan->rows[at].cells, above, &row, err))
        return false;
    if (row.act == BATCH_ADD) {
        if (!place_paper(planning, &row, at, err))
            return false;
        if (row.act == BATCH_ADD)
            find_double(planning, &row);
    }
    planning->plan->rows[at] = keep(planning->work->arena, &row);
    count(planning->plan, &planning->plan->rows[at], at);
    return true;
}

static void look_for_turned(struct planning *planning)
{
    static const enum batch_column days[] = {BATCH_ISSUED, BATCH_DUE, BATCH_DONE};
    const struct batch_reading *reading = &planning->reading;
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        const size_t column = reading->choice->column[days[i]];
        planning->reading.doubtful[days[i]] =
            column != BATCH_NO_COLUMN && batch_day_is_doubtful(reading->sheet, reading->choice->first, column);
        planning->plan->doubt = planning->plan->doubt || planning->reading.doubtful[days[i]];
    }
}

bool batch_plan(struct work *work, const struct sheet *sheet, const struct batch_choice *choice,
                struct batch_plan *ret_plan, struct err *err)
{
    if (choice->column[BATCH_WORDS] == BATCH_NO_COLUMN)
        return ERR(err, ERR_INPUT, _("Chưa rõ cột nào là nội dung nhiệm vụ. Hãy chọn cột đó."));
    if (choice->first >= sheet->n_rows)
        return ERR(err, ERR_INPUT, _("Bảng chưa có dòng nhiệm vụ nào."));
    struct batch_plan plan = {.n = sheet->n_rows - choice->first};
    struct planning planning = {.work = work, .row = *work, .plan = &plan};
    planning.row.arena = arena_create();
    planning.papers.arena = planning.held.arena = planning.known.arena = work->arena;
    planning.reading = (struct batch_reading){
        .work = &planning.row,
        .sheet = sheet,
        .choice = choice,
        .units = {.work = work, .scratch = planning.row.arena, .names = {.arena = work->arena},
                  .issuers = {.arena = work->arena}},
    };
    bool ok = redate_base(work, &planning.reading.base, err);
    plan.rows = ARENA_ARRAY(work->arena, struct batch_row, plan.n);
    look_for_turned(&planning);
    const struct batch_row *above = NULL;
    for (size_t i = 0; ok && i < plan.n; i++) {
        arena_reset(planning.row.arena);
        plan.rows[i].cells = &sheet->rows[choice->first + i];
        ok = plan_row(&planning, i, above, err);
        if (plan.rows[i].act != BATCH_SKIP)
            above = &plan.rows[i];
    }
    arena_destroy(planning.row.arena);
    *ret_plan = plan;
    return ok;
}
