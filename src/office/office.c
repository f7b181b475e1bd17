#include "office/common.h"
#include "office/past_part.h"
#include "office/state.h"
#include "office/user.h"

#include "office_sql.h"

#include "office_sql.h"

#include <sodium.h>
#include <stdlib.h>
#include <time.h>

/* Takes the pool over. */
static bool open_pool(struct store_pool *pool, struct office **ret_office, struct err *err)
{
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
    office->past = past_days_create();
    *ret_office = office;
    return true;
}

bool office_open(const char *address, bool create, struct office **ret_office, struct err *err)
{
    if (sodium_init() < 0)
        return ERR(err, ERR_SYSTEM, _("Máy không cho số ngẫu nhiên để mã hóa. Hãy báo người quản trị."));
    state_init();
    struct store_pool *pool;
    return store_pool_open(address, create, &pool, err) && open_pool(pool, ret_office, err);
}

bool office_in_memory(struct office **ret_office, struct err *err)
{
    struct store_pool *pool;
    return store_pool_in_memory(&pool, err) && open_pool(pool, ret_office, err);
}

void office_close(struct office *office)
{
    if (!office)
        return;
    past_days_destroy(office->past);
    store_pool_close(office->pool);
    pthread_mutex_destroy(&office->hashing);
    free(office);
}

bool work_begin(struct office *office, enum store_access access, struct actor actor, struct arena *arena,
                struct work *ret_work, struct err *err)
{
    struct work work = {.office = office, .arena = arena, .actor = actor, .access = access};
    struct timespec asked, begun;
    clock_gettime(CLOCK_MONOTONIC, &asked);
    atomic_fetch_add(&office->waiting, 1);
    const bool ok = store_begin(office->pool, access, &work.store, err);
    atomic_fetch_sub(&office->waiting, 1);
    clock_gettime(CLOCK_MONOTONIC, &begun);
    atomic_fetch_add(&office->waited_us,
                     (begun.tv_sec - asked.tv_sec) * 1000000 + (begun.tv_nsec - asked.tv_nsec) / 1000);
    if (!ok)
        return false;
    work.lasting = work.store;
    work.until = INT64_MAX;
    atomic_fetch_add(&office->begun, 1);
    atomic_fetch_add(access == STORE_WRITE ? &office->writing : &office->reading, 1);
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
    if (!store)
        return true;
    atomic_fetch_sub(work->access == STORE_WRITE ? &work->office->writing : &work->office->reading, 1);
    return store_end(store, commit, err);
}

void office_load(const struct office *office, struct office_load *ret_load)
{
    *ret_load = (struct office_load){.reading = atomic_load(&office->reading),
                                     .writing = atomic_load(&office->writing),
                                     .waiting = atomic_load(&office->waiting),
                                     .begun = atomic_load(&office->begun),
                                     .waited_us = atomic_load(&office->waited_us)};
}

bool office_size(struct office *office, struct office_size *ret_size, struct err *err)
{
    struct arena *arena = arena_create();
    struct work work;
    struct sql_office_size_row *row;
    size_t n;
    struct err ignored;
    bool ok = work_begin(office, STORE_READ, (struct actor){.name = STR("")}, arena, &work, err);
    if (ok) {
        ok = sql_office_size(work.store, arena, &row, &n, err);
        if (ok)
            *ret_size = (struct office_size){row->papers, row->proposed, row->open, row->entries};
        work_end(&work, false, &ignored);
    }
    arena_destroy(arena);
    return ok;
}
