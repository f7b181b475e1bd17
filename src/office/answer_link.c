#include "office/answer_link.h"

#include "office/common.h"
#include "office/journal.h"
#include "office/secret.h"

#include "office_sql.h"

static struct str today_of(const struct work *work)
{
    return common_date_text(work->arena, work->today);
}

static bool check(const struct work *work, const struct assignment *row, struct date until, struct err *err)
{
    if (!row->org)
        return ERR(err, ERR_CONFLICT, _("Tên đơn vị này chưa rõ là đơn vị nào trong cây tổ chức nên chưa lập được đường dẫn."));
    if (!(assignment_moves(row->state) >> MOVE_SUBMIT & 1U))
        return ERR(err, ERR_CONFLICT, _("Việc này đang ở trạng thái “%s” nên không chờ nộp kết quả."),
                   assignment_state_word(row->state));
    if (!date_is(until) || date_cmp(until, work->today) < 0 ||
        date_cmp(until, date_add_days(work->today, ANSWER_LINK_DAYS_MAX)) > 0)
        return ERR(err, ERR_INPUT, _("Ngày hết hạn của đường dẫn phải từ hôm nay đến %d ngày tới."), ANSWER_LINK_DAYS_MAX);
    return true;
}

bool answer_link_make(struct work *work, int64_t assignment, struct date until, struct str *ret_token, struct err *err)
{
    struct assignment row;
    if (!assignment_get(work, assignment, &row, err) || !check(work, &row, until, err))
        return false;
    const struct secret secret = secret_make(work->arena);
    const struct sql_answer_link_insert_in in = {
        .assignment = assignment,
        .token_hash = secret.hash,
        .until = common_date_text(work->arena, until),
        .created = work->now,
        .created_by = work->actor.user,
        .by_name = common_present(work->actor.name),
    };
    if (!sql_answer_link_forget(work->store, &(struct sql_answer_link_forget_in){.today = today_of(work)}, err) ||
        !sql_answer_link_delete(work->store, &(struct sql_answer_link_delete_in){.assignment = assignment}, err) ||
        !sql_answer_link_insert(work->store, &in, err) ||
        !journal_write(work, "assignment.link", "assignment", assignment, STR_NONE, STR_NONE, err))
        return false;
    *ret_token = secret.text;
    return true;
}

bool answer_link_of(struct work *work, int64_t assignment, struct answer_link *ret_link, bool *ret_there,
                    struct err *err)
{
    struct sql_answer_link_of_row *row;
    size_t n;
    const struct sql_answer_link_of_in in = {.assignment = assignment, .today = today_of(work)};
    if (!sql_answer_link_of(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_there = n == 1;
    if (n)
        *ret_link = (struct answer_link){.until = common_date(row->until), .created = row->created, .by = row->by_name};
    return true;
}

bool answer_link_take_back(struct work *work, int64_t assignment, struct err *err)
{
    if (!sql_answer_link_delete(work->store, &(struct sql_answer_link_delete_in){.assignment = assignment}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_CONFLICT, _("Việc này không còn đường dẫn nào để thu hồi."));
    return journal_write(work, "assignment.unlink", "assignment", assignment, STR_NONE, STR_NONE, err);
}

bool answer_link_open(struct work *work, struct str token, struct assignment *ret_assignment, struct err *err)
{
    struct str hash;
    struct sql_answer_link_get_row *row;
    size_t n = 0;
    if (secret_hash(work->arena, token, &hash) &&
        !sql_answer_link_get(work->store, &(struct sql_answer_link_get_in){.token_hash = hash, .today = today_of(work)},
                             work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING,
                   _("Đường dẫn này đã dùng, đã thu hồi hoặc đã hết hạn. Hãy xin cơ quan giao việc đường dẫn mới."));
    work->actor = (struct actor){
        .user = row->created_by,
        .name = str_printf(work->arena, _("đường dẫn của %.*s (%.*s lập)"), STR_ARG(row->org_name), STR_ARG(row->by_name)),
        .from = work->actor.from,
        .path = row->path,
    };
    return assignment_get(work, row->assignment, ret_assignment, err);
}

bool answer_link_use(struct work *work, struct str token, const struct submit_file *files, size_t n, struct str words,
                     struct err *err)
{
    struct assignment row;
    if (n > SUBMIT_RECORDS_MAX)
        return ERR(err, ERR_LIMIT, _("Mỗi lần nộp nhiều nhất %d minh chứng."), SUBMIT_RECORDS_MAX);
    if (!answer_link_open(work, token, &row, err))
        return false;
    struct record_new *records = ARENA_ARRAY(work->arena, struct record_new, n + 1);
    for (size_t i = 0; i < n; i++)
        if (!submit_keep(work, &files[i], &records[i], err))
            return false;
    return submit_result(work, row.id, records, n, words, err) &&
           sql_answer_link_delete(work->store, &(struct sql_answer_link_delete_in){.assignment = row.id}, err);
}
