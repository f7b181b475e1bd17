#include "office/event.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/redate.h"
#include "office/state.h"
#include "scan/scan.h"

#include "office_sql.h"

/* --- words --- */

/* What follows the first of the phrases, longest first where one begins another; absent when there is none. */
static struct str behind_any(struct str words, const char *const *phrases)
{
    for (; *phrases; phrases++) {
        const size_t at = str_find_from(words, 0, str_from(*phrases));
        if (at != STR_NOWHERE && (at == 0 || words.p[at - 1] == ' '))
            return str_trim(str_skip(words, at + str_from(*phrases).n));
    }
    return STR_NONE;
}

/* Up to the first of the phrases. */
static struct str before_any(struct str words, const char *const *phrases)
{
    size_t end = words.n;
    for (; *phrases; phrases++) {
        const size_t at = str_find_from(words, 0, str_from(*phrases));
        if (at != STR_NOWHERE && at < end)
            end = at;
    }
    return str_trim(str_sub(words, 0, end));
}

static struct str type_at(struct arena *arena, struct str words, struct str *ret_rest)
{
    size_t length;
    const struct paper_type *type = paper_type_at(words, &length);
    *ret_rest = type ? str_trim(str_skip(words, length)) : words;
    /* "văn bản" is any of them */
    return type && type->code.p ? common_key(arena, type->name) : STR("");
}

static struct str skip_any(struct str words, const char *const *phrases)
{
    for (; *phrases; phrases++)
        if (str_starts(words, str_from(*phrases)))
            return str_skip(words, str_from(*phrases).n);
    return words;
}

struct event_words event_read(struct arena *arena, struct str deadline_words)
{
    static const char *const starts[] = {"sau khi ", "kể từ khi ", "kể từ ngày ", "từ khi ", "từ ngày ", "sau ngày ",
                                         "khi ", "kể từ ", NULL};
    static const char *const verbs[] = {"có ", "nhận được ", "được ", "ban hành ", NULL};
    static const char *const ends[] = {" được ", " có hiệu lực", " về ", " và ", ",", ";", ".", "(", NULL};
    static const char *const issue = " ban hành ";
    const struct str key = common_key(arena, deadline_words);
    const struct str words = behind_any(key, starts);
    struct event_words read = {.words = common_present(words), .type = STR(""), .issuer = STR("")};
    struct str rest;
    const size_t at = words.p ? str_find_from(words, 0, str_from(issue)) : STR_NOWHERE;
    if (at != STR_NOWHERE) { /* "tỉnh ủy ban hành kế hoạch" */
        read.issuer = str_trim(str_sub(words, 0, at));
        read.type = type_at(arena, str_trim(str_skip(words, at + str_from(issue).n)), &rest);
    } else if (words.p) { /* "có kế hoạch của tỉnh ủy" */
        read.type = type_at(arena, skip_any(words, verbs), &rest);
        if (str_starts(rest, STR("của ")))
            read.issuer = before_any(str_skip(rest, sizeof "của " - 1), ends);
        else if (!str_empty(read.type))
            read.type = STR("");
    }
    return read;
}

/* "tỉnh ủy" is also "tỉnh ủy sơn hà": nobody awaits another province's. */
static bool is_issuer(struct str awaited, struct str issuer)
{
    return !str_empty(awaited) && str_starts(issuer, awaited) &&
           (issuer.n == awaited.n || issuer.p[awaited.n] == ' ');
}

/* --- waiting --- */

bool event_is_awaited(const struct due *due)
{
    return due->kind == DEADLINE_RELATIVE && due->event == EVENT_OTHER;
}

static bool insert_awaited(struct work *work, const struct task_record *task, struct err *err)
{
    const struct event_words read = event_read(work->arena, task->due.words);
    const struct sql_event_insert_in in = {
        .task = task->id, .words = read.words, .type = read.type, .issuer = read.issuer};
    if (!sql_event_insert(work->store, &in, err))
        return false;
    return store_changes(work->store) == 0 ||
           state_journal(work, "event.await", "awaited", task->id, STR_NONE, STR_NONE, err);
}

bool event_await(struct work *work, const struct task_record *task, struct err *err)
{
    return !event_is_awaited(&task->due) || insert_awaited(work, task, err);
}

bool event_get(struct work *work, int64_t task, struct event *ret_event, struct err *err)
{
    struct sql_event_get_row *row;
    size_t n;
    if (!sql_event_get(work->store, &(struct sql_event_get_in){.task = task}, work->arena, &row, &n, err))
        return false;
    *ret_event = n ? (struct event){row->words, common_date(row->day), row->document_null ? 0 : row->document}
                   : (struct event){.words = STR("")};
    return true;
}

/* --- it happened --- */

static bool set_day(struct work *work, const char *action, int64_t task, struct date day, int64_t document,
                    struct err *err)
{
    struct str before;
    const struct sql_event_set_in in = {.task = task,
                                        .day = common_date_text(work->arena, day),
                                        .document = document,
                                        .document_null = document == 0};
    return state_of(work, "awaited", task, &before, err) && sql_event_set(work->store, &in, err) &&
           state_journal(work, action, "awaited", task, before, STR_NONE, err) && redate_task(work, task, err);
}

bool event_record(struct work *work, int64_t id, struct date day, int64_t document, struct err *err)
{
    struct task_record task;
    struct document paper = {.issued = DATE_NONE};
    if (!task_get(work, id, &task, err) || (document && !document_get_header(work, document, &paper, err)))
        return false;
    if (task.status != TASK_CONFIRMED || !event_is_awaited(&task.due))
        return ERR(err, ERR_CONFLICT, _("Việc này không chờ sự kiện nào. Hãy mở lại trang để xem."));
    if (document && !date_is(paper.issued))
        return ERR(err, ERR_INPUT, _("Văn bản này chưa có ngày ban hành. Hãy nhập ngày ban hành của văn bản trước."));
    const struct date happened = document ? paper.issued : day;
    if (!date_is(happened))
        return ERR(err, ERR_INPUT, _("Chưa có ngày. Hãy nhập ngày của sự kiện, hoặc số trong sổ của văn bản được chờ."));
    return insert_awaited(work, &task, err) && set_day(work, "event.record", id, happened, document, err);
}

static bool arrive(struct work *work, const struct document *document, struct err *err)
{
    struct sql_event_waiting_row *rows;
    size_t n;
    const struct sql_event_waiting_in in = {.type = common_key(work->arena, document->type)};
    const struct str issuer = common_key(work->arena, document->issuer);
    if (!date_is(document->issued))
        return true;
    if (!sql_event_waiting(work->store, &in, work->arena, &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (rows[i].own != document->id && is_issuer(rows[i].issuer, issuer) &&
            date_cmp(document->issued, common_date(rows[i].issued)) >= 0 &&
            !set_day(work, "event.arrive", rows[i].task, document->issued, document->id, err))
            return false;
    return true;
}

/* A paper whose day of issue was taken away takes the day from what hangs on it. */
static bool follow(struct work *work, const struct document *document, struct err *err)
{
    struct sql_event_of_document_row *rows;
    size_t n;
    if (!sql_event_of_document(work->store, &(struct sql_event_of_document_in){.document = document->id}, work->arena,
                               &rows, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (date_cmp(common_date(rows[i].day), document->issued) != 0 &&
            !set_day(work, "event.arrive", rows[i].task, document->issued, document->id, err))
            return false;
    return true;
}

bool event_paper(struct work *work, const struct document *document, struct err *err)
{
    return follow(work, document, err) && arrive(work, document, err);
}
