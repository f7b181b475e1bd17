#include "office/common.h"
#include "office/user.h"

#include "office_sql.h"

#include <sodium.h>
#include <stdlib.h>
#include <time.h>

bool office_open(const char *address, bool create, struct office **ret_office, struct err *err)
{
    if (sodium_init() < 0)
        return ERR(err, ERR_SYSTEM, _("Máy không cho số ngẫu nhiên để mã hóa. Hãy báo người quản trị."));
    struct store_pool *pool;
    if (!store_pool_open(address, create, &pool, err))
        return false;
    if (!store_migrate(pool, office_migrations, office_migrations_n, err)) {
        store_pool_close(pool);
        return false;
    }
    struct office *office = calloc(1, sizeof *office);
    if (!office)
        abort();
    office->pool = pool;
    pthread_mutex_init(&office->hashing, NULL);
    user_set_password_cost(office, crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    *ret_office = office;
    return true;
}

void office_close(struct office *office)
{
    if (!office)
        return;
    store_pool_close(office->pool);
    pthread_mutex_destroy(&office->hashing);
    free(office);
}

bool work_begin(struct office *office, enum store_access access, struct actor actor, struct arena *arena,
                struct work *ret_work, struct err *err)
{
    struct work work = {.office = office, .arena = arena, .actor = actor};
    if (!store_begin(office->pool, access, &work.store, err))
        return false;
    /* behind the wait for the writers' queue, so that the journal's times are in its order */
    work.now = (int64_t)time(NULL);
    work.today = date_today();
    *ret_work = work;
    return true;
}

bool work_end(struct work *work, bool commit, struct err *err)
{
    struct store *store = work->store;
    work->store = NULL;
    return !store || store_end(store, commit, err);
}
