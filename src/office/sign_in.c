/*
 * Signing in. A try is counted and committed before the password is looked at: many tries at once can't slip through
 * before the first is counted, and a crash in between forgets nothing. While the password is hashed, which is slow by
 * design, the writers' queue is free.
 */
#include "office/common.h"
#include "office/password.h"

#include "office_sql.h"

enum { FREE_TRIES = 3, WAIT_MAX = 300, FORGET_SECONDS = 24 * 3600 };

/* Seconds that must lie between the last failure and the next try. */
static int64_t wait_after(int64_t failures)
{
    if (failures < FREE_TRIES)
        return 0;
    const int64_t doublings = failures - FREE_TRIES + 1;
    return doublings > 8 || (1 << doublings) > WAIT_MAX ? WAIT_MAX : 1 << doublings;
}

static bool count_try(struct work *work, struct str login, struct err *err)
{
    struct sql_sign_in_failure_get_row *row;
    size_t n;
    if (!sql_sign_in_failure_forget(
            work->store, &(struct sql_sign_in_failure_forget_in){.before = work->now - FORGET_SECONDS}, err) ||
        !sql_sign_in_failure_get(work->store, &(struct sql_sign_in_failure_get_in){.login = login}, work->arena, &row,
                                 &n, err))
        return false;
    if (n) {
        /* a clock that was set back must not lock anybody out for longer */
        const int64_t passed = work->now > row->last ? work->now - row->last : 0;
        const int64_t left = wait_after(row->failures) - passed;
        if (left > 0)
            return ERR(err, ERR_LIMIT, _("Đăng nhập sai nhiều lần. Xin đợi %lld giây rồi thử lại."), (long long)left);
    }
    return sql_sign_in_failure_add(work->store,
                                   &(struct sql_sign_in_failure_add_in){.login = login, .last = work->now}, err);
}

/* True when the password is right. Costs the same for a login that does not exist. */
static bool check(struct work *work, const struct sql_account_by_login_row *account, struct str password)
{
    if (account && password.n <= PASSWORD_BYTES_MAX)
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
    if (!count_try(work, known, err) ||
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
    if (!sql_sign_in_failure_clear(work->store, &(struct sql_sign_in_failure_clear_in){.login = known}, err))
        return false;
    struct user user = {.id = account->id, .login = account->login, .name = account->name, .org = account->org};
    if (!role_from_name(account->role, &user.role))
        return ERR(err, ERR_STORE, _("Người dùng này có vai trò lạ. Hãy báo người quản trị."));
    *ret_user = user;
    return true;
}
