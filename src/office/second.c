#include "office/second.h"

#include "office/common.h"
#include "office/state.h"

#include "office_sql.h"

#include <liboath/oath.h>
#include <sodium.h>
#include <stdlib.h>

enum { SECRET_RAW = 20, STEP_SECONDS = 30, STEPS_BESIDE = 1, DIGITS = 6 };

struct str second_make(struct arena *arena)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    char *out = arena_alloc(arena, SECOND_SECRET_LENGTH + 1);
    for (int i = 0; i < SECOND_SECRET_LENGTH; i++)
        out[i] = letters[randombytes_uniform(32)];
    out[SECOND_SECRET_LENGTH] = '\0';
    return str_make(out, SECOND_SECRET_LENGTH);
}

struct str second_address(struct arena *arena, struct str login, struct str secret)
{
    /* a login has no sign that an address would have to write otherwise */
    return str_printf(arena, "otpauth://totp/Don%%20Doc:%.*s?secret=%.*s&issuer=Don%%20Doc&digits=6&period=30",
                      STR_ARG(login), STR_ARG(secret));
}

static bool raw_secret(struct work *work, struct str secret, struct str *ret_raw, struct err *err)
{
    char *raw = NULL;
    size_t n = 0;
    const bool ok = secret.n == SECOND_SECRET_LENGTH &&
                    oath_base32_decode(secret.p, secret.n, &raw, &n) == OATH_OK && n == SECRET_RAW;
    if (ok)
        *ret_raw = str_copy(work->arena, str_make(raw, n));
    free(raw);
    return ok || ERR(err, ERR_INPUT, _("Mã bí mật không còn dùng được. Hãy mở lại trang để lấy mã mới."));
}

static bool refuse_code(struct err *err)
{
    return ERR(err, ERR_DENIED, _("Mã xác thực không đúng hoặc đã dùng. Hãy nhập mã đang hiện trên điện thoại."));
}

/* The step of time whose code this is, behind `used`. */
static bool step_of(const struct work *work, struct str raw, struct str code, int64_t used, int64_t *ret_step)
{
    const int64_t now = work->now / STEP_SECONDS;
    if (code.n != DIGITS)
        return false;
    for (int64_t step = now - STEPS_BESIDE; step <= now + STEPS_BESIDE; step++) {
        char right[DIGITS + 1];
        if (step <= used || oath_hotp_generate(raw.p, raw.n, (uint64_t)step, DIGITS, false,
                                               OATH_HOTP_DYNAMIC_TRUNCATION, right) != OATH_OK)
            continue;
        if (sodium_memcmp(right, code.p, DIGITS) == 0) {
            *ret_step = step;
            return true;
        }
    }
    return false;
}

/* What of a code counts: letters and digits, without the blanks and hyphens that people put between. */
static struct str bare(struct arena *arena, struct str code)
{
    enum { LONGEST = 40 };
    char *out = arena_alloc(arena, LONGEST + 1);
    size_t n = 0;
    for (size_t i = 0; i < code.n && n < LONGEST; i++) {
        const char c = code.p[i];
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
            out[n++] = c;
        else if (c >= 'A' && c <= 'Z')
            out[n++] = (char)(c - 'A' + 'a');
    }
    return str_make(out, n);
}

static struct str code_hash(struct arena *arena, struct str bare_code)
{
    unsigned char hash[32];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)bare_code.p, bare_code.n, NULL, 0);
    return common_hex(arena, hash, sizeof hash);
}

/* 12 of 32 letters are 60 bits: nobody guesses one, slowed as tries are. */
static bool make_codes(struct work *work, struct str **ret_codes, struct err *err)
{
    static const char letters[] = "abcdefghjkmnpqrstuvwxyz023456789";
    struct str *codes = ARENA_ARRAY(work->arena, struct str, SECOND_CODES);
    if (!sql_recovery_clear(work->store, &(struct sql_recovery_clear_in){.account = work->actor.user}, err))
        return false;
    for (int i = 0; i < SECOND_CODES; i++) {
        char *code = arena_alloc(work->arena, SECOND_CODE_LENGTH + 1);
        for (int k = 0; k < SECOND_CODE_LENGTH; k++)
            code[k] = k % 5 == 4 ? '-' : letters[randombytes_uniform(32)];
        codes[i] = str_make(code, SECOND_CODE_LENGTH);
        const struct sql_recovery_insert_in in = {
            .account = work->actor.user, .hash = code_hash(work->arena, bare(work->arena, codes[i]))};
        if (!sql_recovery_insert(work->store, &in, err))
            return false;
    }
    *ret_codes = codes;
    return true;
}

static bool get(struct work *work, int64_t user, struct sql_second_get_row **ret_row, bool *ret_on, struct err *err)
{
    size_t n;
    if (!sql_second_get(work->store, &(struct sql_second_get_in){.account = user}, work->arena, ret_row, &n, err))
        return false;
    *ret_on = n == 1;
    return true;
}

bool second_is_on(struct work *work, int64_t user, bool *ret_on, struct err *err)
{
    struct sql_second_get_row *row;
    return get(work, user, &row, ret_on, err);
}

bool second_codes_left(struct work *work, int64_t user, int64_t *ret_n, struct err *err)
{
    struct sql_recovery_count_row *row;
    size_t n;
    if (!sql_recovery_count(work->store, &(struct sql_recovery_count_in){.account = user}, work->arena, &row, &n, err))
        return false;
    *ret_n = row->n;
    return true;
}

bool second_turn_on(struct work *work, struct str secret, struct str code, struct str **ret_codes, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str raw, before;
    bool on;
    int64_t step;
    if (!raw_secret(work, secret, &raw, err) || !second_is_on(work, user, &on, err))
        return false;
    if (on)
        return ERR(err, ERR_CONFLICT, _("Xác thực hai bước đã bật. Hãy mở lại trang để xem."));
    if (!step_of(work, raw, bare(work->arena, code), 0, &step))
        return refuse_code(err);
    const struct sql_second_insert_in in = {.account = user, .secret = raw, .created = work->now};
    return state_of(work, "user", user, &before, err) && sql_second_insert(work->store, &in, err) &&
           sql_second_use(work->store, &(struct sql_second_use_in){.account = user, .step = step}, err) &&
           make_codes(work, ret_codes, err) &&
           state_journal(work, "user.second_on", "user", user, before, STR_NONE, err);
}

static bool must_be_on(struct work *work, int64_t user, struct err *err)
{
    bool on;
    if (!second_is_on(work, user, &on, err))
        return false;
    return on || ERR(err, ERR_CONFLICT, _("Xác thực hai bước đang tắt. Hãy mở lại trang để xem."));
}

bool second_turn_off(struct work *work, int64_t user, struct err *err)
{
    struct str before;
    if (!must_be_on(work, user, err))
        return false;
    return state_of(work, "user", user, &before, err) &&
           sql_second_delete(work->store, &(struct sql_second_delete_in){.account = user}, err) &&
           sql_second_unuse(work->store, &(struct sql_second_unuse_in){.account = user}, err) &&
           sql_recovery_clear(work->store, &(struct sql_recovery_clear_in){.account = user}, err) &&
           state_journal(work, "user.second_off", "user", user, before, STR_NONE, err);
}

bool second_renew_codes(struct work *work, struct str **ret_codes, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str before;
    if (!must_be_on(work, user, err))
        return false;
    return state_of(work, "user", user, &before, err) && make_codes(work, ret_codes, err) &&
           state_journal(work, "user.second_codes", "user", user, before, STR_NONE, err);
}

static bool take_recovery(struct work *work, int64_t user, struct str code, struct err *err)
{
    struct str before;
    const struct sql_recovery_take_in in = {.account = user, .hash = code_hash(work->arena, code)};
    if (!state_of(work, "user", user, &before, err) || !sql_recovery_take(work->store, &in, err))
        return false;
    if (store_changes(work->store) != 1)
        return refuse_code(err);
    return state_journal(work, "user.second_recovered", "user", user, before, STR_NONE, err);
}

bool second_take(struct work *work, int64_t user, struct str code, struct err *err)
{
    struct sql_second_get_row *row;
    bool on;
    int64_t step;
    const struct str typed = bare(work->arena, code);
    if (!get(work, user, &row, &on, err))
        return false;
    if (!on)
        return refuse_code(err);
    if (typed.n > DIGITS)
        return take_recovery(work, user, typed, err);
    if (!step_of(work, row->secret, typed, row->step, &step))
        return refuse_code(err);
    return sql_second_use(work->store, &(struct sql_second_use_in){.account = user, .step = step}, err);
}
