/* Records settle what standing duties owe: in the period of their day, as often as the duty wants. */
#include "office/access.h"
#include "office/assignment_row.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/duty.h"
#include "office/org_path.h"
#include "office/state.h"
#include "office/tally.h"

#include "office_sql.h"

/* What the record is about, as duties name it: the kind of a meeting, the type of a paper. */
static bool topic_of(struct work *work, const struct record *record, struct str *ret_topic, struct err *err)
{
    *ret_topic = STR("");
    if (record->kind == RECORD_MEETING) {
        struct sql_meeting_of_row *row;
        size_t n;
        if (!sql_meeting_of(work->store, &(struct sql_meeting_of_in){.record = record->id}, work->arena, &row, &n, err))
            return false;
        if (n)
            *ret_topic = row->topic;
    } else if (record->kind == RECORD_PAPER) {
        struct document document;
        if (!document_get_header(work, record->document, &document, err))
            return false;
        *ret_topic = document.type;
    }
    return true;
}

static bool fits(struct work *work, const struct sql_duty_owed_row *owed, struct str topic, struct date day)
{
    struct period period;
    if (!period_from_code(owed->period, &period) || date_cmp(day, period_first(period)) < 0 ||
        date_cmp(day, period_last(period)) > 0)
        return false;
    return str_empty(owed->topic) || str_eq(common_key(work->arena, owed->topic), common_key(work->arena, topic));
}

/* With enough records it is handed in; before that they are noted. */
static bool settle_one(struct work *work, const struct sql_duty_owed_row *owed, const struct record *record,
                       int64_t *settled, struct err *err)
{
    struct assignment old;
    struct sql_duty_proofs_row *proofs;
    struct str before;
    size_t n;
    if (!assignment_get(work, owed->assignment, &old, err) ||
        !state_of(work, "assignment", owed->assignment, &before, err) ||
        !record_prove(work, record->id, owed->assignment, err) ||
        !sql_duty_proofs(work->store, &(struct sql_duty_proofs_in){.assignment = owed->assignment}, work->arena, &proofs,
                         &n, err))
        return false;
    if (proofs->n < owed->times)
        return state_journal(work, "assignment.record", "assignment", owed->assignment, before, STR_NONE, err);
    ++*settled;
    return assignment_move_from(work, &old, before, MOVE_SUBMIT, record_title(work->arena, record), record->day, err);
}

bool duty_settle(struct work *work, int64_t id, int64_t *ret_settled, struct err *err)
{
    struct record record;
    struct sql_duty_owed_row *rows;
    struct str topic;
    size_t n;
    *ret_settled = 0;
    if (!record_get(work, id, &record, err) || !topic_of(work, &record, &topic, err))
        return false;
    if (record.org == 0 || !date_is(record.day))
        return true;
    const struct sql_duty_owed_in in = {.org = record.org, .proof = str_from(record_kind_name(record.kind))};
    if (!sql_duty_owed(work->store, &in, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (fits(work, &rows[i], topic, record.day) && !settle_one(work, &rows[i], &record, ret_settled, err))
            return false;
    return true;
}

bool duty_cells(struct work *work, struct str path, struct date day, int64_t limit, struct duty_cell **ret_cells,
                size_t *ret_n, struct err *err)
{
    struct str codes[PERIOD__MAX];
    for (enum period_kind kind = 0; kind < PERIOD__MAX; kind++) {
        char code[PERIOD_CODE_MAX];
        codes[kind] = str_copy(work->arena, str_from(period_code(period_of(kind, day), code)));
    }
    const struct sql_duty_cells_in in = {.path = path,
                                         .path_end = org_path_end(work->arena, path),
                                         .month = codes[PERIOD_MONTH],
                                         .quarter = codes[PERIOD_QUARTER],
                                         .half = codes[PERIOD_HALF],
                                         .year = codes[PERIOD_YEAR],
                                         .limit = limit};
    struct sql_duty_cells_row *rows;
    size_t n;
    if (!sql_duty_cells(work->store, &in, work->arena, &rows, &n, err))
        return false;
    struct duty_cell *cells = ARENA_ARRAY(work->arena, struct duty_cell, n);
    for (size_t i = 0; i < n; i++)
        cells[i] = (struct duty_cell){.duty = rows[i].duty,
                                      .org = rows[i].org,
                                      .assignment = rows[i].assignment,
                                      .lamp = tally_lamp(rows[i].track, common_present(rows[i].due), work->today)};
    *ret_cells = cells;
    *ret_n = n;
    return true;
}
