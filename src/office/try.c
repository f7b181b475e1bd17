#include "office/try.h"

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

bool try_count(struct work *work, struct str login, struct err *err)
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

bool try_forget(struct work *work, struct str login, struct err *err)
{
    return sql_sign_in_failure_clear(work->store, &(struct sql_sign_in_failure_clear_in){.login = login}, err);
}
