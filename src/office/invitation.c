#include "office/invitation.h"

#include "office/common.h"
#include "office/journal.h"
#include "office/password.h"
#include "office/secret.h"
#include "office/state.h"

#include "office_sql.h"

static bool insert(struct work *work, int64_t user, struct str *ret_token, struct err *err)
{
    const struct secret secret = secret_make(work->arena);
    const struct sql_invitation_insert_in in = {
        .token_hash = secret.hash, .account = user, .expires = work->now + INVITATION_SECONDS};
    if (!sql_invitation_forget(work->store, &(struct sql_invitation_forget_in){.now = work->now}, err) ||
        !sql_invitation_clear(work->store, &(struct sql_invitation_clear_in){.account = user}, err) ||
        !sql_invitation_insert(work->store, &in, err))
        return false;
    *ret_token = secret.text;
    return true;
}

bool invitation_add_user(struct work *work, struct str login, struct str name, enum role role, int64_t org,
                         int64_t *ret_user, struct str *ret_token, struct err *err)
{
    return user_add_locked(work, login, name, role, org, ret_user, err) &&
           invitation_make(work, *ret_user, ret_token, err);
}

bool invitation_make(struct work *work, int64_t user, struct str *ret_token, struct err *err)
{
    return insert(work, user, ret_token, err) &&
           journal_write(work, "user.invite", "user", user, STR_NONE, STR_NONE, err);
}

bool invitation_find(struct work *work, struct str token, struct user *ret_user, struct err *err)
{
    struct str hash;
    struct sql_invitation_get_row *row;
    size_t n = 0;
    if (secret_hash(work->arena, token, &hash) &&
        !sql_invitation_get(work->store, &(struct sql_invitation_get_in){.token_hash = hash, .now = work->now},
                            work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Đường dẫn này đã dùng hoặc đã hết hạn. Hãy xin người quản trị đường dẫn mới."));
    *ret_user = (struct user){.id = row->account, .login = row->login, .name = row->name};
    return true;
}

bool invitation_accept(struct work *work, struct str token, struct str password, struct err *err)
{
    struct user user;
    struct str hash, before;
    if (!password_check(password, err) || !invitation_find(work, token, &user, err) ||
        !password_hash_aside(work, password, &hash, err) || !invitation_find(work, token, &user, err))
        return false;
    work->actor = (struct actor){.user = user.id, .name = user.name, .from = work->actor.from};
    return state_of(work, "user", user.id, &before, err) &&
           sql_account_set_password(work->store,
                                    &(struct sql_account_set_password_in){.id = user.id, .password = hash}, err) &&
           sql_invitation_clear(work->store, &(struct sql_invitation_clear_in){.account = user.id}, err) &&
           sql_session_delete_of(work->store, &(struct sql_session_delete_of_in){.account = user.id}, err) &&
           sql_sign_in_failure_clear(work->store, &(struct sql_sign_in_failure_clear_in){.login = user.login}, err) &&
           state_journal(work, "user.accept", "user", user.id, before, STR_NONE, err);
}
