#include "office/arrival.h"

#include "office/common.h"
#include "office/document.h"
#include "office/state.h"

#include "office_sql.h"

/* As much of a text as is kept, cut behind a whole letter. */
static struct str kept_text(struct str s)
{
    s = str_sub(common_present(s), 0, ARRIVAL_TEXT_MAX);
    s.n = utf8_whole(s);
    return s;
}

static bool note(struct work *work, int64_t document, const struct arrival *arrival, struct err *err)
{
    struct str before;
    const struct sql_arrival_insert_in in = {
        .document = document,
        .at = arrival->at,
        .address = kept_text(arrival->address),
        .name = kept_text(arrival->name),
        .subject = kept_text(arrival->subject),
        .message = kept_text(arrival->message),
    };
    return state_of(work, "document", document, &before, err) && sql_arrival_insert(work->store, &in, err) &&
           state_journal(work, "document.arrive", "document", document, before, STR_NONE, err);
}

bool arrival_register(struct work *work, const char *file, const struct source *source, const struct paper *paper,
                      const struct arrival *arrival, int64_t *ret_id, bool *ret_duplicate, struct err *err)
{
    const struct date day = date_of_time(arrival->at);
    const bool earlier = date_cmp(day, work->today) < 0;
    const struct document_edit received = {.set_received = true, .received = day};
    int64_t id;
    bool duplicate;
    if (!document_register(work, file, source, paper, &id, &duplicate, err))
        return false;
    if (!duplicate && (!note(work, id, arrival, err) ||
                       (earlier && !document_correct(work, id, &received, err))))
        return false;
    *ret_id = id;
    *ret_duplicate = duplicate;
    return true;
}

bool arrival_of(struct work *work, int64_t document, struct arrival *ret_arrival, bool *ret_came, struct err *err)
{
    struct sql_arrival_of_row *row;
    size_t n;
    if (!sql_arrival_of(work->store, &(struct sql_arrival_of_in){.document = document}, work->arena, &row, &n, err))
        return false;
    *ret_came = n == 1;
    if (n)
        *ret_arrival = (struct arrival){
            .at = row->at, .address = row->address, .name = row->name, .subject = row->subject, .message = row->message};
    return true;
}

bool arrival_is_from(struct work *work, int64_t document, int64_t org, bool *ret_from, struct err *err)
{
    struct sql_arrival_known_contact_row *contact;
    struct sql_arrival_known_account_row *account;
    size_t n, m;
    const struct sql_arrival_known_contact_in asked = {.document = document, .org = org};
    const struct sql_arrival_known_account_in asked_people = {.document = document, .org = org};
    if (!sql_arrival_known_contact(work->store, &asked, work->arena, &contact, &n, err) ||
        !sql_arrival_known_account(work->store, &asked_people, work->arena, &account, &m, err))
        return false;
    *ret_from = n + m > 0;
    return true;
}
