/* The counts that are kept, counted again: each task by its assignments, each node by its children, one level proving
 * the next. */
#include "office/org_path.h"
#include "office/verify_part.h"

#include "office_sql.h"

static void say(struct verify *verify, const char *table, int64_t id, const struct sql_verify_owed_tally_row *rows,
                size_t n)
{
    for (size_t i = 0; i < n; i++)
        verify_say(verify, &(struct verify_finding){
                               .table = table,
                               .id = id,
                               .column = "n",
                               .what = _("số đếm khác với số phân công"),
                               .expected = str_printf(verify->work.arena, "%.*s %.*s: %lld", STR_ARG(rows[i].track),
                                                      STR_ARG(rows[i].day), (long long)-rows[i].difference),
                               .found = STR("0")});
}

static bool check_node(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct work *work = &verify->work;
    const int64_t id = row[0].i;
    const struct str path = row[kept_column(KEPT_ORG, "path")].s;
    struct sql_verify_owed_tally_row *rows;
    size_t n;
    if (!sql_verify_owed_tally(work->store, &(struct sql_verify_owed_tally_in){.id = id}, work->arena, &rows, &n, err))
        return false;
    say(verify, "owed_tally", id, rows, n);
    const struct sql_verify_asked_tally_in asked = {
        .org = id, .path = path, .path_end = org_path_end(work->arena, path)};
    if (!sql_verify_asked_tally(work->store, &asked, work->arena, &rows, &n, err))
        return false;
    say(verify, "asked_tally", id, rows, n);
    return true;
}

static bool check_task(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct sql_verify_owed_tally_row *rows;
    size_t n;
    if (!sql_verify_task_tally(verify->work.store, &(struct sql_verify_owed_tally_in){.id = row[0].i},
                               verify->work.arena, &rows, &n, err))
        return false;
    say(verify, "task_tally", row[0].i, rows, n);
    return true;
}

bool verify_tallies(struct verify *verify, struct err *err)
{
    struct sql_verify_owed_tally_row *rows;
    size_t n;
    if (!sql_verify_whole_tally(verify->work.store, verify->work.arena, &rows, &n, err))
        return false;
    say(verify, "owed_tally", 0, rows, n);
    const char *stray = _("số đếm của đơn vị hay nhiệm vụ không còn");
    return verify_each_row(verify, KEPT_ORG, check_node, err) && verify_each_row(verify, KEPT_TASK, check_task, err) &&
           verify_say_each(verify, sql_verify_owed_stray, "owed_tally", NULL, stray, err) &&
           verify_say_each(verify, sql_verify_asked_stray, "asked_tally", NULL, stray, err) &&
           verify_say_each(verify, sql_verify_task_stray, "task_tally", NULL, stray, err);
}
