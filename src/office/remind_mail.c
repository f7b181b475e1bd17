/* Digests on their way out: what of them still holds, and what became of them. */
#include "office/common.h"
#include "office/document_row.h"
#include "office/remind.h"
#include "office/state.h"

#include "office_sql.h"

enum { CLAIM_SECONDS = 3600, WAIT_FIRST = 300, WAIT_MOST = 86400 };

static enum remind_kind kind_from_name(struct str name)
{
    int kind = 0;
    while (kind < REMIND__MAX && !str_eq(name, str_from(remind_kind_name((enum remind_kind)kind))))
        kind++;
    return (enum remind_kind)kind;
}

/* Is it still as it was when the reminder was made? */
static bool holds(const struct sql_reminder_of_mail_row *row, enum remind_kind kind, struct date today)
{
    enum { SUNDAY_AFTER = 6 };
    const struct date due = common_date(row->due);
    const bool owed = str_eq(row->track, STR("dated"));
    const bool same_day = str_eq(str_sub(row->step, 0, row->due.n), row->due);
    switch (kind) {
    case REMIND_RETURNED:
        return str_eq(row->state, STR("returned"));
    case REMIND_UNREAD:
        return str_eq(row->state, STR("assigned"));
    case REMIND_OVERDUE:
        return owed && date_cmp(due, today) < 0;
    case REMIND_SOON:
    case REMIND_SUPERIOR:
    case REMIND_LEADER:
        return owed && same_day;
    case REMIND_WEEK:
        return owed && date_cmp(due, date_add_days(common_date(row->step), SUNDAY_AFTER)) <= 0;
    case REMIND__MAX:
        break;
    }
    return false;
}

static struct remind_item item_of(struct arena *arena, const struct sql_reminder_of_mail_row *row, enum remind_kind kind)
{
    return (struct remind_item){
        .kind = kind,
        .assignment = row->assignment,
        .who = str_empty(row->org_name) ? row->assignee : row->org_name,
        .words = row->words,
        .paper = title_of(arena, row->type, row->number, row->symbol, row->file),
        .due = {.kind = DEADLINE_DATE, .date = common_date(row->due)},
        .reason = row->reason,
    };
}

static int by_assignment(const void *left, const void *right)
{
    const struct remind_item *a = left, *b = right;
    if (a->assignment != b->assignment)
        return a->assignment < b->assignment ? -1 : 1;
    return (int)a->kind - (int)b->kind;
}

static int by_kind_and_day(const void *left, const void *right)
{
    const struct remind_item *a = left, *b = right;
    if (a->kind != b->kind)
        return (int)a->kind - (int)b->kind;
    const int days = date_cmp(a->due.date, b->due.date);
    return days ? days : by_assignment(left, right);
}

/* One reader may owe a thing, stand above who owes it, or lead who asked for it; each is said once, as what comes first. */
static void keep_one_each(struct remind_mail *mail)
{
    size_t kept = 0;
    qsort(mail->items, mail->n, sizeof *mail->items, by_assignment);
    for (size_t i = 0; i < mail->n; i++)
        if (kept == 0 || mail->items[i].assignment != mail->items[kept - 1].assignment)
            mail->items[kept++] = mail->items[i];
    mail->n = kept;
    qsort(mail->items, mail->n, sizeof *mail->items, by_kind_and_day);
}

/* Cancels what is no longer so and gathers the rest. */
static bool gather(struct work *work, struct remind_mail *mail, bool *ret_cancelled, struct err *err)
{
    struct sql_reminder_of_mail_row *rows;
    size_t n;
    if (!sql_reminder_of_mail(work->store, &(struct sql_reminder_of_mail_in){.mail = mail->id}, work->arena, &rows, &n,
                              err))
        return false;
    mail->items = ARENA_ARRAY(work->arena, struct remind_item, n);
    for (size_t i = 0; i < n; i++) {
        const enum remind_kind kind = kind_from_name(rows[i].kind);
        if (holds(&rows[i], kind, work->today)) {
            mail->items[mail->n++] = item_of(work->arena, &rows[i], kind);
            continue;
        }
        *ret_cancelled = true;
        if (!sql_reminder_cancel(work->store, &(struct sql_reminder_cancel_in){.mail = mail->id, .seq = rows[i].seq}, err))
            return false;
    }
    keep_one_each(mail);
    return true;
}

/* The digest's state ends its waiting; false in *ret_was when it waited no more. */
static bool finish(struct work *work, int64_t id, const char *state, struct str note, const char *action, struct err *err)
{
    const bool sent = str_eq(str_from(state), STR("sent"));
    struct str before;
    if (!state_of(work, "mail", id, &before, err) ||
        !sql_mail_finish(work->store,
                         &(struct sql_mail_finish_in){.id = id,
                                                      .state = str_from(state),
                                                      .sent = work->now,
                                                      .sent_null = !sent,
                                                      .note = note,
                                                      .day = common_date_text(work->arena, work->today)},
                         err))
        return false;
    if (store_changes(work->store) == 0)
        return true;
    return sql_mail_try_forget(work->store, &(struct sql_mail_try_forget_in){.mail = id}, err) &&
           state_journal(work, action, "mail", id, before, STR_NONE, err);
}

/* Makes one ready, or ends it when nothing is left of it. */
static bool prepare(struct work *work, int64_t id, struct remind_mail *ret_mail, struct err *err)
{
    struct sql_mail_get_row *row;
    size_t n;
    struct str before;
    bool cancelled = false;
    if (!sql_mail_get(work->store, &(struct sql_mail_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    *ret_mail = (struct remind_mail){.id = id, .address = row->address, .name = row->name};
    if (!state_of(work, "mail", id, &before, err) || !gather(work, ret_mail, &cancelled, err) ||
        (cancelled && !state_journal(work, "mail.drop", "mail", id, before, STR_NONE, err)))
        return false;
    if (ret_mail->n)
        return sql_mail_try_claim(
            work->store, &(struct sql_mail_try_claim_in){.mail = id, .claimed = work->now + CLAIM_SECONDS}, err);
    return finish(work, id, "cancelled", STR(""), "mail.cancel", err);
}

bool remind_next(struct work *work, struct remind_mail *ret_mail, struct err *err)
{
    for (;;) {
        struct sql_mail_try_next_row *row;
        size_t n;
        *ret_mail = (struct remind_mail){.id = 0};
        if (!sql_mail_try_next(work->store, &(struct sql_mail_try_next_in){.now = work->now}, work->arena, &row, &n, err))
            return false;
        if (n == 0)
            return true;
        if (!prepare(work, row->mail, ret_mail, err))
            return false;
        if (ret_mail->n)
            return true;
    }
}

bool remind_sent(struct work *work, int64_t mail, struct err *err)
{
    return finish(work, mail, "sent", STR(""), "mail.sent", err);
}

bool remind_refused(struct work *work, int64_t mail, bool answered, struct str why, struct err *err)
{
    struct sql_mail_try_get_row *row;
    size_t n;
    if (!sql_mail_try_get(work->store, &(struct sql_mail_try_get_in){.mail = mail}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return true;
    const int64_t tries = row->tries + answered;
    if (tries >= REMIND_TRIES_MAX) {
        struct str note;
        return common_line(work->arena, why, LINE_MAX_BYTES, _("Lý do"), &note, err) &&
               finish(work, mail, "failed", common_present(note), "mail.give_up", err);
    }
    int64_t wait = WAIT_FIRST;
    for (int64_t i = 1; i < tries && wait < WAIT_MOST; i++)
        wait *= 3;
    const struct sql_mail_try_again_in in = {
        .mail = mail, .tries = tries, .next = work->now + (wait < WAIT_MOST ? wait : WAIT_MOST)};
    return sql_mail_try_again(work->store, &in, err);
}

bool remind_waiting(struct work *work, int64_t *ret_n, struct err *err)
{
    struct sql_mail_count_row *row;
    size_t n;
    if (!sql_mail_count(work->store, work->arena, &row, &n, err))
        return false;
    *ret_n = row->n;
    return true;
}
