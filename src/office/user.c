/* People who may sign in. Signing in and sessions stand in sign_in.c and session.c. */
#include "office/user.h"

#include "office/common.h"
#include "office/password.h"
#include "office/state.h"

#include "office_sql.h"

#include <sodium.h>

static const struct {
    const char *name, *word;
} roles[ROLE__MAX] = {
    [ROLE_ADMIN] = {"admin", N_("quản trị")},       [ROLE_LEADER] = {"leader", N_("lãnh đạo")},
    [ROLE_CLERK] = {"clerk", N_("văn thư")},        [ROLE_OFFICER] = {"officer", N_("chuyên viên")},
    [ROLE_INSPECTOR] = {"inspector", N_("kiểm tra")}, [ROLE_UNIT] = {"unit", N_("đơn vị")},
};

const char *role_name(enum role role)
{
    return (unsigned)role < ROLE__MAX ? roles[role].name : "";
}

const char *role_word(enum role role)
{
    return (unsigned)role < ROLE__MAX ? _(roles[role].word) : "";
}

bool role_from_name(struct str name, enum role *ret_role)
{
    for (int role = 0; role < ROLE__MAX; role++)
        if (str_eq(name, str_from(roles[role].name))) {
            *ret_role = (enum role)role;
            return true;
        }
    return false;
}

bool user_login_valid(struct str login)
{
    enum { SHORTEST = 2, LONGEST = 32 };
    bool ok = login.n >= SHORTEST && login.n <= LONGEST;
    for (size_t i = 0; ok && i < login.n; i++) {
        const char c = login.p[i];
        ok = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    }
    return ok;
}

static bool check_password(struct str password, struct err *err)
{
    if (password.n >= PASSWORD_BYTES_MIN && password.n <= PASSWORD_BYTES_MAX)
        return true;
    return ERR(err, ERR_INPUT, _("Mật khẩu phải dài từ %d đến %d byte."), PASSWORD_BYTES_MIN, PASSWORD_BYTES_MAX);
}

void user_set_password_cost(struct office *office, unsigned long long operations, size_t memory)
{
    office->password_operations = operations;
    office->password_memory = memory;
}

bool password_hash(struct work *work, struct str password, struct str *ret_hash, struct err *err)
{
    struct office *office = work->office;
    char hash[crypto_pwhash_STRBYTES];
    pthread_mutex_lock(&office->hashing);
    const int outcome = crypto_pwhash_str(hash, password.p ? password.p : "", password.n, office->password_operations,
                                          office->password_memory);
    pthread_mutex_unlock(&office->hashing);
    if (outcome != 0)
        return ERR(err, ERR_SYSTEM, _("Máy không đủ bộ nhớ để mã hóa mật khẩu. Xin thử lại sau giây lát."));
    *ret_hash = str_copy(work->arena, str_from(hash));
    return true;
}

bool password_matches(struct work *work, struct str hash, struct str password)
{
    const char *z = str_z(work->arena, hash);
    pthread_mutex_lock(&work->office->hashing);
    const int outcome = crypto_pwhash_str_verify(z, password.p ? password.p : "", password.n);
    pthread_mutex_unlock(&work->office->hashing);
    return outcome == 0;
}

bool user_add(struct work *work, struct str login, struct str name, enum role role, int64_t org, struct str password,
              int64_t *ret_id, struct err *err)
{
    struct str shown, hash;
    if (!user_login_valid(login))
        return ERR(err, ERR_INPUT, _("Tên đăng nhập phải gồm 2 đến 32 chữ thường không dấu, chữ số, dấu . - _"));
    if ((unsigned)role >= ROLE__MAX)
        return ERR(err, ERR_INPUT, _("Không có vai trò này."));
    if (role == ROLE_UNIT && org == 0)
        return ERR(err, ERR_INPUT, _("Người của đơn vị phải thuộc một đơn vị trong cây tổ chức. Hãy chọn đơn vị."));
    if (!common_line(work->arena, name, LINE_MAX_BYTES, _("Họ và tên"), &shown, err))
        return false;
    if (str_empty(shown))
        return ERR(err, ERR_INPUT, _("Chưa có họ và tên."));
    if (!check_password(password, err) || !password_hash(work, password, &hash, err))
        return false;
    const struct sql_account_insert_in in = {.login = login,
                                             .name = shown,
                                             .role = str_from(role_name(role)),
                                             .org = org,
                                             .org_null = org == 0,
                                             .password = hash,
                                             .created = work->now};
    struct sql_account_insert_row *row;
    size_t n;
    if (!sql_account_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_CONFLICT, _("Tên đăng nhập %.*s đã có người dùng. Hãy chọn tên khác."), STR_ARG(login));
    if (!state_journal(work, "user.add", "user", row->id, STR_NONE, STR_NONE, err))
        return false;
    *ret_id = row->id;
    return true;
}

bool user_count(struct work *work, int64_t *ret_n, struct err *err)
{
    struct sql_account_count_row *row;
    size_t n;
    if (!sql_account_count(work->store, work->arena, &row, &n, err))
        return false;
    *ret_n = row->n;
    return true;
}

bool user_set_password(struct work *work, struct str login, struct str password, struct err *err)
{
    struct sql_account_by_login_row *row;
    struct str hash, before;
    size_t n;
    if (!check_password(password, err) ||
        !sql_account_by_login(work->store, &(struct sql_account_by_login_in){.login = common_present(login)},
                              work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có người dùng %.*s."), STR_ARG(login));
    if (!password_hash(work, password, &hash, err) || !state_of(work, "user", row->id, &before, err))
        return false;
    /* who knew the old password is signed out, and the new one can be tried at once */
    return sql_account_set_password(work->store,
                                    &(struct sql_account_set_password_in){.id = row->id, .password = hash}, err) &&
           sql_session_delete_of(work->store, &(struct sql_session_delete_of_in){.account = row->id}, err) &&
           sql_sign_in_failure_clear(work->store, &(struct sql_sign_in_failure_clear_in){.login = login}, err) &&
           state_journal(work, "user.password", "user", row->id, before, STR_NONE, err);
}
