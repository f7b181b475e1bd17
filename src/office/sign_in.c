/*
 * Signing in. A try is counted and committed before the password is looked at: many tries at once can't slip through
 * before the first is counted, and a crash in between forgets nothing. While the password is hashed, which is slow by
 * design, the writers' queue is free.
 */
#include "office/common.h"
#include "office/password.h"
#include "office/state.h"
#include "office/try.h"

#include "office_sql.h"

/* True when the password is right. Costs the same for a login that does not exist. */
static bool check(struct work *work, const struct sql_account_by_login_row *account, struct str password)
{
    if (account && !str_eq(account->password, STR(PASSWORD_NONE)) && password.n <= PASSWORD_BYTES_MAX)
        return password_matches(work, account->password, password);
    struct str unused;
    password_hash(work, str_sub(password, 0, PASSWORD_BYTES_MAX), &unused, NULL);
    return false;
}

bool user_sign_in(struct work *work, struct str login, struct str password, struct user *ret_user, struct err *err)
{
    /* what can't be a login is counted under one name, so that invented ones don't pile up */
    const struct str known = user_login_valid(login) ? login : STR("");
    struct sql_account_by_login_row *account;
    size_t n;
    if (!try_count(work, known, err) ||
        !sql_account_by_login(work->store, &(struct sql_account_by_login_in){.login = known}, work->arena, &account, &n,
                              err))
        return false;
    const struct actor actor = work->actor;
    struct work next;
    if (!work_end(work, true, err))
        return false;
    const bool right = check(work, n ? account : NULL, password);
    if (!work_begin(work->office, STORE_WRITE, actor, work->arena, &next, err))
        return false;
    *work = next;
    /* the password may have been changed while the old one was being checked */
    struct sql_account_by_login_row *now;
    size_t still;
    if (!sql_account_by_login(work->store, &(struct sql_account_by_login_in){.login = known}, work->arena, &now, &still,
                              err))
        return false;
    if (!right || still == 0 || !str_eq(now->password, account->password))
        return ERR(err, ERR_DENIED, _("Tên đăng nhập hoặc mật khẩu không đúng."));
    if (!try_forget(work, known, err))
        return false;
    *ret_user = (struct user){.id = account->id, .login = account->login, .name = account->name, .org = account->org};
    return role_from_name(account->role, &ret_user->role) ||
           ERR(err, ERR_STORE, _("Người dùng này có vai trò lạ. Hãy báo người quản trị."));
}

bool password_hash_aside(struct work *work, struct str password, struct str *ret_hash, struct err *err)
{
    const struct actor actor = work->actor;
    struct work next;
    if (!work_end(work, true, err))
        return false;
    const bool hashed = password_hash(work, password, ret_hash, err);
    /* also after a failure: who calls ends the work that they began */
    if (!work_begin(work->office, STORE_WRITE, actor, work->arena, &next, hashed ? err : NULL))
        return false;
    *work = next;
    return hashed;
}

bool user_change_password(struct work *work, const struct user *user, struct str old, struct str password,
                          int64_t session, struct err *err)
{
    const struct actor actor = work->actor;
    struct user signed_in;
    struct str hash, before;
    if (!password_check(password, err) || !user_sign_in(work, user->login, old, &signed_in, err) ||
        !password_hash_aside(work, password, &hash, err))
        return false;
    work->actor = actor;
    return state_of(work, "user", user->id, &before, err) &&
           sql_account_set_password(work->store,
                                    &(struct sql_account_set_password_in){.id = user->id, .password = hash}, err) &&
           sql_session_delete_others(work->store,
                                     &(struct sql_session_delete_others_in){.account = user->id, .but = session},
                                     err) &&
           state_journal(work, "user.password", "user", user->id, before, STR_NONE, err);
}
