/* People who may sign in. Signing in and sessions stand in sign_in.c and session.c. */
#include "office/user.h"

#include "office/access.h"
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

bool password_check(struct str password, struct err *err)
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

static bool insert(struct work *work, struct str login, struct str name, enum role role, int64_t org, struct str hash,
                   int64_t *ret_id, struct err *err)
{
    struct sql_account_insert_row *row;
    size_t n;
    const struct sql_account_insert_in in = {.login = login,
                                             .name = name,
                                             .role = str_from(role_name(role)),
                                             .org = org,
                                             .org_null = org == 0,
                                             .password = hash,
                                             .created = work->now};
    if (!sql_account_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_CONFLICT, _("Tên đăng nhập %.*s đã có người dùng. Hãy chọn tên khác."), STR_ARG(login));
    if (!state_journal(work, "user.add", "user", row->id, STR_NONE, STR_NONE, err))
        return false;
    *ret_id = row->id;
    return true;
}

static bool check_place(enum role role, int64_t org, struct err *err)
{
    if ((unsigned)role >= ROLE__MAX)
        return ERR(err, ERR_INPUT, _("Không có vai trò này."));
    if (role == ROLE_UNIT && org == 0)
        return ERR(err, ERR_INPUT, _("Người của đơn vị phải thuộc một đơn vị trong cây tổ chức. Hãy chọn đơn vị."));
    return true;
}

static bool check_person(struct work *work, struct str login, struct str name, enum role role, int64_t org,
                         struct str *ret_name, struct err *err)
{
    if (!user_login_valid(login))
        return ERR(err, ERR_INPUT, _("Tên đăng nhập phải gồm 2 đến 32 chữ thường không dấu, chữ số, dấu . - _"));
    if (!check_place(role, org, err) || !common_line(work->arena, name, LINE_MAX_BYTES, _("Họ và tên"), ret_name, err))
        return false;
    return !str_empty(*ret_name) || ERR(err, ERR_INPUT, _("Chưa có họ và tên."));
}

bool user_add(struct work *work, struct str login, struct str name, enum role role, int64_t org, struct str password,
              int64_t *ret_id, struct err *err)
{
    struct str shown, hash;
    return check_person(work, login, name, role, org, &shown, err) && password_check(password, err) &&
           password_hash(work, password, &hash, err) && insert(work, login, shown, role, org, hash, ret_id, err);
}

bool user_add_locked(struct work *work, struct str login, struct str name, enum role role, int64_t org, int64_t *ret_id,
                     struct err *err)
{
    struct str shown;
    return check_person(work, login, name, role, org, &shown, err) &&
           insert(work, login, shown, role, org, STR(PASSWORD_NONE), ret_id, err);
}

bool user_stands(struct user *user, struct str role)
{
    if (!role_from_name(role, &user->role))
        return false;
    /* a reporter whose unit was never entered does not stand for the office */
    if (user->role == ROLE_UNIT && user->org == 0)
        user->path = STR_NONE;
    return true;
}

static struct user_row row_of(const struct sql_account_get_row *row)
{
    struct user_row user = {.user = {.id = row->id, .login = row->login, .name = row->name, .org = row->org},
                            .org_name = row->org_name,
                            .invited = row->invited != 0,
                            .locked = row->locked != 0,
                            .second = row->second != 0};
    user_stands(&user.user, row->role);
    return user;
}

bool user_get(struct work *work, int64_t id, struct user_row *ret_user, struct err *err)
{
    struct sql_account_get_row *row;
    size_t n;
    if (!sql_account_get(work->store, &(struct sql_account_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có người dùng số %lld."), (long long)id);
    *ret_user = row_of(row);
    return true;
}

bool user_list(struct work *work, struct page *page, struct user_row **ret_users, size_t *ret_n, struct err *err)
{
    common_page(page);
    struct sql_account_count_row *count;
    struct sql_account_get_row *rows;
    size_t n;
    const struct sql_account_list_in in = {.path = access_path(work),
                                           .path_end = access_path_end(work),
                                           .all = access_is_all(work),
                                           .limit = page->limit,
                                           .offset = page->offset};
    const struct sql_account_list_count_in count_in = {.path = in.path, .path_end = in.path_end, .all = in.all};
    if (!sql_account_list_count(work->store, &count_in, work->arena, &count, &n, err))
        return false;
    page->total = count->n;
    if (!sql_account_list(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    *ret_users = ARENA_ARRAY(work->arena, struct user_row, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        (*ret_users)[i] = row_of(&rows[i]);
    return true;
}

bool user_place(struct work *work, int64_t id, enum role role, int64_t org, struct err *err)
{
    struct str before;
    if (!check_place(role, org, err) || !state_of(work, "user", id, &before, err))
        return false;
    const struct sql_account_set_place_in in = {
        .id = id, .role = str_from(role_name(role)), .org = org, .org_null = org == 0};
    return sql_account_set_place(work->store, &in, err) &&
           state_journal(work, "user.place", "user", id, before, STR_NONE, err);
}

/* What may stand between the angle brackets of a letter's head, and no more: no blanks, quotes or controls. */
static bool is_mail(struct str mail)
{
    enum { LONGEST = 254 };
    const size_t at = str_find_byte(mail, '@');
    bool ok = at != STR_NOWHERE && at > 0 && at + 1 < mail.n && mail.n <= LONGEST && mail.p[0] != '-';
    for (size_t i = 0; ok && i < mail.n; i++) {
        const char c = mail.p[i];
        ok = c > ' ' && c < 0x7f && !strchr("<>()[],;:\\\"", c) && (c != '@' || i == at);
    }
    return ok;
}

bool user_set_mail(struct work *work, int64_t id, struct str mail, struct err *err)
{
    struct str before;
    mail = str_trim(common_present(mail));
    if (!str_empty(mail) && !is_mail(mail))
        return ERR(err, ERR_INPUT, _("Địa chỉ thư điện tử phải viết như vanthu@coquan.example."));
    return state_of(work, "user", id, &before, err) &&
           sql_account_set_mail(work->store, &(struct sql_account_set_mail_in){.id = id, .mail = mail}, err) &&
           state_journal(work, "user.mail", "user", id, before, STR_NONE, err);
}

bool user_lock(struct work *work, int64_t id, struct err *err)
{
    struct str before;
    if (id == work->actor.user)
        return ERR(err, ERR_CONFLICT, _("Không tự khóa tài khoản của mình được. Việc này do người quản trị khác làm."));
    return state_of(work, "user", id, &before, err) &&
           sql_account_set_password(work->store,
                                    &(struct sql_account_set_password_in){.id = id, .password = STR(PASSWORD_NONE)},
                                    err) &&
           sql_session_delete_of(work->store, &(struct sql_session_delete_of_in){.account = id}, err) &&
           sql_token_delete_of(work->store, &(struct sql_token_delete_of_in){.account = id}, err) &&
           sql_feed_delete(work->store, &(struct sql_feed_delete_in){.account = id}, err) &&
           sql_invitation_clear(work->store, &(struct sql_invitation_clear_in){.account = id}, err) &&
           state_journal(work, "user.lock", "user", id, before, STR_NONE, err);
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

bool user_by_login(struct work *work, struct str login, int64_t *ret_id, struct err *err)
{
    struct sql_account_by_login_row *row;
    size_t n;
    if (!sql_account_by_login(work->store, &(struct sql_account_by_login_in){.login = common_present(login)},
                              work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có người dùng %.*s."), STR_ARG(login));
    *ret_id = row->id;
    return true;
}

bool user_set_password(struct work *work, struct str login, struct str password, struct err *err)
{
    int64_t id;
    struct str hash, before;
    if (!password_check(password, err) || !user_by_login(work, login, &id, err))
        return false;
    if (!password_hash(work, password, &hash, err) || !state_of(work, "user", id, &before, err))
        return false;
    /* who knew the old password is signed out, and the new one can be tried at once */
    return sql_account_set_password(work->store,
                                    &(struct sql_account_set_password_in){.id = id, .password = hash}, err) &&
           sql_session_delete_of(work->store, &(struct sql_session_delete_of_in){.account = id}, err) &&
           sql_sign_in_failure_clear(work->store, &(struct sql_sign_in_failure_clear_in){.login = login}, err) &&
           state_journal(work, "user.password", "user", id, before, STR_NONE, err);
}
