/*
 * The connections of a process: one that writes, and readers made as they are needed. Two gates keep order: one place
 * for writing, STORE_READERS_MAX for reading. Idle readers are kept for the next who asks.
 */
#include "store/driver.h"
#include "store/gate.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { IDLE_READERS_MAX = 8 };

struct store {
    struct store_pool *pool;
    struct connection *connection;
    struct err failed; /* why nothing more can be done in this transaction */
};

struct store_pool {
    const struct driver *driver;
    char *place;
    struct gate writing, reading;
    pthread_mutex_t mutex; /* guards what follows */
    struct store *writer;
    struct store *idle[IDLE_READERS_MAX];
    int n_idle;
};

static bool store_create(struct store_pool *pool, enum store_access access, bool adopt, struct store **ret_store,
                         struct err *err)
{
    struct connection *connection;
    if (!pool->driver->open(pool->place, access, adopt, &connection, err))
        return false;
    struct store *store = calloc(1, sizeof *store);
    if (!store)
        abort();
    *store = (struct store){.pool = pool, .connection = connection};
    *ret_store = store;
    return true;
}

static void store_destroy(struct store *store)
{
    if (!store)
        return;
    store->connection->driver->close(store->connection);
    free(store);
}

bool store_address_is_server(const char *address)
{
    return strncmp(address, "postgresql://", 13) == 0 || strncmp(address, "postgres://", 11) == 0;
}

static const struct driver *driver_of(const char *address)
{
    return store_address_is_server(address) ? &pgsql_driver : &sqlite_driver;
}

char *store_address_show(const char *address)
{
    return driver_of(address)->show(address);
}

static struct store_pool *pool_create(const struct driver *driver)
{
    struct store_pool *pool = calloc(1, sizeof *pool);
    if (!pool)
        abort();
    pool->driver = driver;
    return pool;
}

/* Takes the place over. */
static bool pool_open(struct store_pool *pool, char *place, bool create, struct store_pool **ret_pool, struct err *err)
{
    pool->place = place;
    pthread_mutex_init(&pool->mutex, NULL);
    gate_init(&pool->writing, 1);
    gate_init(&pool->reading, STORE_READERS_MAX);
    if (!store_create(pool, STORE_WRITE, create, &pool->writer, err)) {
        store_pool_close(pool);
        return false;
    }
    *ret_pool = pool;
    return true;
}

bool store_pool_open(const char *address, bool create, struct store_pool **ret_pool, struct err *err)
{
    const struct driver *driver = driver_of(address);
    char *place;
    return driver->find(address, create, &place, err) && pool_open(pool_create(driver), place, create, ret_pool, err);
}

bool store_pool_in_memory(struct store_pool **ret_pool, struct err *err)
{
    struct store_pool *pool = pool_create(&sqlite_driver);
    char *place;
    /* connections meet in one database by its name, and no two pools have the same */
    if (asprintf(&place, SQLITE_IN_MEMORY "/%p?vfs=memdb", (void *)pool) < 0)
        abort();
    return pool_open(pool, place, true, ret_pool, err);
}

void store_pool_close(struct store_pool *pool)
{
    if (!pool)
        return;
    for (int i = 0; i < pool->n_idle; i++)
        store_destroy(pool->idle[i]);
    /* last, so that its closing can tidy the log away */
    store_destroy(pool->writer);
    gate_finish(&pool->reading);
    gate_finish(&pool->writing);
    pthread_mutex_destroy(&pool->mutex);
    free(pool->place);
    free(pool);
}

static bool pool_take(struct store_pool *pool, enum store_access access, struct store **ret_store, struct err *err)
{
    if (access == STORE_WRITE) {
        *ret_store = pool->writer;
        return true;
    }
    pthread_mutex_lock(&pool->mutex);
    struct store *store = pool->n_idle ? pool->idle[--pool->n_idle] : NULL;
    pthread_mutex_unlock(&pool->mutex);
    if (!store)
        return store_create(pool, STORE_READ, false, ret_store, err);
    *ret_store = store;
    return true;
}

static void pool_give_back(struct store *store)
{
    struct store_pool *pool = store->pool;
    if (store->connection->access == STORE_WRITE) {
        gate_leave(&pool->writing);
        return;
    }
    pthread_mutex_lock(&pool->mutex);
    if (pool->n_idle < IDLE_READERS_MAX) {
        pool->idle[pool->n_idle++] = store;
        store = NULL;
    }
    pthread_mutex_unlock(&pool->mutex);
    store_destroy(store);
    gate_leave(&pool->reading);
}

static bool refuse_busy(struct err *err)
{
    return ERR(err, ERR_STORE,
               _("Hệ thống đang bận nhiều việc, chưa làm được việc này. Xin thử lại sau giây lát."));
}

bool store_begin(struct store_pool *pool, enum store_access access, struct store **ret_store, struct err *err)
{
    struct gate *gate = access == STORE_WRITE ? &pool->writing : &pool->reading;
    if (!gate_enter(gate, STORE_WAIT_SECONDS))
        return refuse_busy(err);
    struct store *store;
    if (!pool_take(pool, access, &store, err)) {
        gate_leave(gate);
        return false;
    }
    if (!pool->driver->begin(store->connection, err)) {
        pool_give_back(store);
        return false;
    }
    store->failed.code = ERR_NONE;
    *ret_store = store;
    return true;
}

bool store_end(struct store *store, bool commit, struct err *err)
{
    const bool failed = commit && store->failed.code != ERR_NONE;
    if (failed && err)
        *err = store->failed;
    const bool ok = store->connection->driver->end(store->connection, commit && !failed, failed ? NULL : err);
    pool_give_back(store);
    return ok && !failed;
}

struct connection *store_connection(struct store *store)
{
    return store->connection;
}

bool store_run(struct store *store, const struct store_statement *statement, const struct store_value *in,
               struct arena *arena, struct store_rows *ret_rows, struct err *err)
{
    struct err why = store->failed;
    if (why.code == ERR_NONE) {
        why = (struct err){0};
        if (store->connection->driver->run(store->connection, statement, in, arena, ret_rows, &why))
            return true;
        if (store->connection->access == STORE_WRITE)
            store->failed = why;
    }
    if (err)
        *err = why;
    return false;
}

int64_t store_changes(const struct store *store)
{
    return store->connection->changes;
}

bool store_check(struct store *store, struct err *err)
{
    return store->connection->driver->check(store->connection, err);
}

bool store_copy(struct store_pool *pool, const char *path, struct err *err)
{
    assert(pool->driver->copy);
    /* a connection that cannot write cannot write a copy, either */
    if (!gate_enter(&pool->writing, STORE_WAIT_SECONDS))
        return refuse_busy(err);
    const bool ok = pool->driver->copy(pool->writer->connection, path, err);
    gate_leave(&pool->writing);
    return ok;
}

const struct store_statement *store_prepare_all(struct store *store, const struct store_statement *const *statements,
                                                size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!store->connection->driver->prepare(store->connection, statements[i], err))
            return statements[i];
    return NULL;
}
