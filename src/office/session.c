/* Who is signed in. The browser holds a random token; here is only its hash, so a copied database signs nobody in. */
#include "office/common.h"
#include "office/journal.h"
#include "office/user.h"

#include "office_sql.h"

#include <sodium.h>

enum { TOKEN_BYTES = 32 };

static struct str base64url(struct arena *arena, const unsigned char bytes[TOKEN_BYTES])
{
    char out[SESSION_TOKEN_LENGTH + 1];
    sodium_bin2base64(out, sizeof out, bytes, TOKEN_BYTES, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return str_copy(arena, str_from(out));
}

/* False for what was never a token of ours. */
static bool token_hash(struct arena *arena, struct str token, struct str *ret_hash, struct str *ret_csrf)
{
    unsigned char raw[TOKEN_BYTES], hash[TOKEN_BYTES], csrf[TOKEN_BYTES];
    size_t n;
    if (token.n != SESSION_TOKEN_LENGTH ||
        sodium_base642bin(raw, sizeof raw, token.p, token.n, NULL, &n, NULL,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0 ||
        n != sizeof raw)
        return false;
    crypto_generichash(hash, sizeof hash, raw, sizeof raw, NULL, 0);
    /* derived, not stored: who reads the database can't forge a form either */
    static const unsigned char purpose[] = "csrf";
    crypto_generichash(csrf, sizeof csrf, purpose, sizeof purpose, raw, sizeof raw);
    *ret_hash = str_copy(arena, str_make((const char *)hash, sizeof hash));
    *ret_csrf = base64url(arena, csrf);
    return true;
}

bool session_create(struct work *work, int64_t user, struct str *ret_token, struct err *err)
{
    unsigned char raw[TOKEN_BYTES];
    randombytes_buf(raw, sizeof raw);
    const struct str token = base64url(work->arena, raw);
    struct str hash, csrf;
    token_hash(work->arena, token, &hash, &csrf);
    const struct sql_session_insert_in in = {.token_hash = hash, .account = user, .now = work->now};
    if (!sql_session_forget(
            work->store, &(struct sql_session_forget_in){.seen_before = work->now - SESSION_IDLE_SECONDS}, err) ||
        !sql_session_insert(work->store, &in, err) ||
        !journal_write(work, "session.create", "user", user, STR_NONE, STR_NONE, err))
        return false;
    *ret_token = token;
    return true;
}

static bool refuse_session(struct err *err)
{
    return ERR(err, ERR_DENIED, _("Phiên làm việc đã hết. Xin đăng nhập lại."));
}

static bool find(struct work *work, struct str hash, struct sql_session_get_row **ret_row, struct err *err)
{
    size_t n;
    const struct sql_session_get_in in = {.token_hash = hash, .seen_after = work->now - SESSION_IDLE_SECONDS};
    if (!sql_session_get(work->store, &in, work->arena, ret_row, &n, err))
        return false;
    return n == 1 || refuse_session(err);
}

bool session_find(struct work *work, struct str token, struct session *ret_session, struct err *err)
{
    struct str hash, csrf;
    struct sql_session_get_row *row;
    if (!token_hash(work->arena, token, &hash, &csrf))
        return refuse_session(err);
    if (!find(work, hash, &row, err))
        return false;
    struct user user = {
        .id = row->account, .login = row->login, .name = row->name, .org = row->org, .path = row->path};
    if (!role_from_name(row->role, &user.role))
        return refuse_session(err);
    /* a reporter whose unit was never entered does not stand for the office */
    if (user.role == ROLE_UNIT && user.org == 0)
        user.path = STR_NONE;
    *ret_session = (struct session){user, csrf, row->seen + SESSION_TOUCH_SECONDS < work->now};
    return true;
}

bool session_touch(struct work *work, struct str token, struct err *err)
{
    struct str hash, csrf;
    struct sql_session_get_row *row;
    if (!token_hash(work->arena, token, &hash, &csrf))
        return refuse_session(err);
    return find(work, hash, &row, err) &&
           sql_session_touch(work->store, &(struct sql_session_touch_in){.token_hash = hash, .seen = work->now}, err);
}

bool session_end(struct work *work, struct str token, struct err *err)
{
    struct str hash, csrf;
    struct sql_session_get_row *row;
    if (!token_hash(work->arena, token, &hash, &csrf))
        return refuse_session(err);
    return find(work, hash, &row, err) &&
           sql_session_delete(work->store, &(struct sql_session_delete_in){.token_hash = hash}, err) &&
           journal_write(work, "session.end", "user", row->account, STR_NONE, STR_NONE, err);
}
