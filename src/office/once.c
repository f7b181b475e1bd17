#include "office/once.h"

#include "office/common.h"

#include "office_sql.h"

#include <sodium.h>
#include <time.h>

enum { KEY_BYTES = 32, DAY_SECONDS = 24 * 3600 };

struct str once_number(struct arena *arena)
{
    unsigned char bytes[32];
    randombytes_buf(bytes, sizeof bytes);
    char *z = arena_alloc(arena, ONCE_NUMBER_LENGTH + 1);
    sodium_bin2base64(z, ONCE_NUMBER_LENGTH + 1, bytes, sizeof bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return str_make(z, ONCE_NUMBER_LENGTH);
}

struct str once_key(struct work *work, struct str number, struct str content)
{
    const struct str head = str_printf(work->arena, "%lld %zu ", (long long)work->actor.user, number.n);
    unsigned char hash[KEY_BYTES];
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, sizeof hash);
    crypto_generichash_update(&state, (const unsigned char *)head.p, head.n);
    crypto_generichash_update(&state, (const unsigned char *)number.p, number.n);
    crypto_generichash_update(&state, (const unsigned char *)content.p, content.n);
    crypto_generichash_final(&state, hash, sizeof hash);
    return common_hex(work->arena, hash, sizeof hash);
}

bool once_find(struct work *work, struct str key, struct str *ret_outcome, struct err *err)
{
    struct sql_once_get_row *row;
    size_t n;
    if (!sql_once_get(work->store, &(struct sql_once_get_in){.key = key}, work->arena, &row, &n, err))
        return false;
    *ret_outcome = n ? row->outcome : STR_NONE;
    return true;
}

bool once_note(struct work *work, struct str key, struct str outcome, struct err *err)
{
    const struct sql_once_forget_in old = {.before = work->now - ONCE_DAYS * DAY_SECONDS};
    const struct sql_once_insert_in in = {.key = key, .at = work->now, .outcome = common_present(outcome)};
    return sql_once_forget(work->store, &old, err) && sql_once_insert(work->store, &in, err);
}

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool work_again(struct work_tries *tries, const struct err *err)
{
    enum { STEP_MS = 50, PAUSE_MS_MAX = 1000 };
    if (err->code != ERR_AGAIN)
        return false;
    const int64_t now = now_ms();
    if (tries->n == 0)
        tries->first_ms = now;
    if (now - tries->first_ms > WORK_TRY_SECONDS * 1000)
        return false;
    /* the first try follows at once: most often only one connection was lost; random, so that not all come together */
    const int longest = tries->n < 5 ? STEP_MS << tries->n : PAUSE_MS_MAX;
    const long pause = tries->n == 0 ? 0 : STEP_MS / 2 + (long)randombytes_uniform((uint32_t)longest);
    tries->n++;
    nanosleep(&(struct timespec){.tv_sec = pause / 1000, .tv_nsec = pause % 1000 * 1000000}, NULL);
    return true;
}
