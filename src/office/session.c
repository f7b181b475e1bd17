#include "office/session.h"

#include "office/common.h"
#include "office/journal.h"
#include "office/second.h"
#include "office/secret.h"
#include "office/try.h"

#include "office_sql.h"

static struct str agent_line(struct work *work, struct str agent)
{
    struct str line;
    if (!common_line(work->arena, str_sub(agent, 0, SESSION_AGENT_BYTES), LINE_MAX_BYTES, "agent", &line, NULL))
        return STR("?");
    return common_present(line);
}

static bool insert(struct work *work, int64_t user, struct str agent, bool waits, struct str *ret_token,
                   struct err *err)
{
    const struct secret secret = secret_make(work->arena);
    const struct sql_session_insert_in in = {.token_hash = secret.hash,
                                             .account = user,
                                             .now = work->now,
                                             .origin = common_present(work->actor.from),
                                             .agent = agent_line(work, agent),
                                             .waits = waits};
    if (!sql_session_forget(
            work->store, &(struct sql_session_forget_in){.seen_before = work->now - SESSION_IDLE_SECONDS}, err) ||
        !sql_session_insert(work->store, &in, err) ||
        (!waits && !journal_write(work, "session.create", "user", user, STR_NONE, STR_NONE, err)))
        return false;
    *ret_token = secret.text;
    return true;
}

bool session_create(struct work *work, int64_t user, struct str agent, struct str *ret_token, bool *ret_waits,
                    struct err *err)
{
    return second_is_on(work, user, ret_waits, err) && insert(work, user, agent, *ret_waits, ret_token, err);
}

static bool refuse_session(struct err *err)
{
    return ERR(err, ERR_DENIED, _("Phiên làm việc đã hết. Xin đăng nhập lại."));
}

static bool find(struct work *work, struct str token, struct str *ret_hash, struct sql_session_get_row **ret_row,
                 struct err *err)
{
    size_t n;
    if (!secret_hash(work->arena, token, ret_hash))
        return refuse_session(err);
    const struct sql_session_get_in in = {.token_hash = *ret_hash, .seen_after = work->now - SESSION_IDLE_SECONDS};
    if (!sql_session_get(work->store, &in, work->arena, ret_row, &n, err))
        return false;
    const bool late = n == 1 && (*ret_row)->waits && (*ret_row)->created < work->now - SESSION_WAIT_SECONDS;
    return (n == 1 && !late) || refuse_session(err);
}

static bool user_of(const struct sql_session_get_row *row, struct user *ret_user, struct err *err)
{
    const struct user user = {
        .id = row->account, .login = row->login, .name = row->name, .org = row->org, .path = row->path};
    *ret_user = user;
    return user_stands(ret_user, row->role) || refuse_session(err);
}

bool session_find(struct work *work, struct str token, struct session *ret_session, struct err *err)
{
    struct str hash;
    struct sql_session_get_row *row;
    struct user user;
    if (!find(work, token, &hash, &row, err) || !user_of(row, &user, err))
        return false;
    /* derived, not stored: who reads the database can't forge a form either */
    *ret_session = (struct session){.id = row->id,
                                    .user = user,
                                    .csrf = secret_derive(work->arena, token, "csrf"),
                                    .stale = row->seen + SESSION_TOUCH_SECONDS < work->now,
                                    .waits = row->waits != 0};
    return true;
}

bool session_second(struct work *work, struct str token, struct str code, struct str agent, struct str *ret_token,
                    struct user *ret_user, struct err *err)
{
    struct str hash;
    struct sql_session_get_row *row;
    struct user user;
    if (!find(work, token, &hash, &row, err) || !user_of(row, &user, err))
        return false;
    if (!row->waits)
        return refuse_session(err);
    /* no login has a colon; a right password does not make wrong codes forgotten */
    const struct str tried = str_printf(work->arena, "2:%.*s", STR_ARG(user.login));
    if (!try_count(work, tried, err) || !second_take(work, user.id, code, err) || !try_forget(work, tried, err) ||
        !sql_session_delete(work->store, &(struct sql_session_delete_in){.token_hash = hash}, err))
        return false;
    work->actor = (struct actor){.user = user.id, .name = user.name, .from = work->actor.from, .path = user.path};
    *ret_user = user;
    return insert(work, user.id, agent, false, ret_token, err);
}

bool session_touch(struct work *work, struct str token, struct err *err)
{
    struct str hash;
    struct sql_session_get_row *row;
    return find(work, token, &hash, &row, err) &&
           sql_session_touch(work->store, &(struct sql_session_touch_in){.token_hash = hash, .seen = work->now}, err);
}

bool session_end(struct work *work, struct str token, struct err *err)
{
    struct str hash;
    struct sql_session_get_row *row;
    return find(work, token, &hash, &row, err) &&
           sql_session_delete(work->store, &(struct sql_session_delete_in){.token_hash = hash}, err) &&
           journal_write(work, "session.end", "user", row->account, STR_NONE, STR_NONE, err);
}

bool session_list(struct work *work, struct session_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_session_of_row *rows;
    size_t n;
    const struct sql_session_of_in in = {
        .account = work->actor.user, .seen_after = work->now - SESSION_IDLE_SECONDS};
    if (!sql_session_of(work->store, &in, work->arena, &rows, &n, err))
        return false;
    struct session_row *list = ARENA_ARRAY(work->arena, struct session_row, n);
    for (size_t i = 0; i < n; i++)
        list[i] = (struct session_row){rows[i].id, rows[i].created, rows[i].seen, rows[i].origin, rows[i].agent};
    *ret_rows = list;
    *ret_n = n;
    return true;
}

bool session_end_one(struct work *work, int64_t id, struct err *err)
{
    const int64_t user = work->actor.user;
    if (!sql_session_delete_one(work->store, &(struct sql_session_delete_one_in){.id = id, .account = user}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_MISSING, _("Phiên này không còn."));
    return journal_write(work, "session.end", "user", user, STR_NONE, STR_NONE, err);
}

bool session_end_others(struct work *work, int64_t but, struct err *err)
{
    const int64_t user = work->actor.user;
    const struct sql_session_delete_others_in in = {.account = user, .but = but};
    return sql_session_delete_others(work->store, &in, err) &&
           journal_write(work, "session.end_others", "user", user, STR_NONE, STR_NONE, err);
}
