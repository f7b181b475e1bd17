/*
 * The connections of a process: one that writes, and readers made as they are needed. Two gates keep order: one place
 * for writing, STORE_READERS_MAX for reading. Idle readers are kept for the next who asks.
 */
#include "store/pool.h"

#include "store/gate.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { IDLE_READERS_MAX = 8 };

struct store {
    struct store_pool *pool;
    struct sqlite *sqlite;
    enum store_access access;
};

struct store_pool {
    char *path;
    struct gate writing, reading;
    pthread_mutex_t mutex; /* guards what follows */
    struct store *writer;
    struct store *idle[IDLE_READERS_MAX];
    int n_idle;
};

/* The path of an SQLite address, never one that the engine reads as something else (":memory:", "file:…"). */
static bool pool_path(const char *address, char **ret_path, struct err *err)
{
    if (strncmp(address, "postgresql:", 11) == 0 || strncmp(address, "postgres:", 9) == 0)
        return ERR(err, ERR_USAGE,
                   _("Bản này chưa dùng được PostgreSQL. Hãy cho đường dẫn của tệp cơ sở dữ liệu SQLite."));
    const char *path = strncmp(address, "sqlite:", 7) == 0 ? address + 7 : address;
    if (!*path)
        return ERR(err, ERR_USAGE, _("Chưa cho đường dẫn của cơ sở dữ liệu."));
    char *copy;
    if (asprintf(&copy, "%s%s", *path == '/' ? "" : "./", path) < 0)
        abort();
    *ret_path = copy;
    return true;
}

static bool pool_find_file(const char *path, bool create, struct err *err)
{
    struct stat found;
    if (stat(path, &found) == 0)
        return S_ISREG(found.st_mode) ||
               ERR(err, ERR_STORE, _("%s không phải là một tệp thường nên không dùng làm cơ sở dữ liệu được."), path);
    if (errno != ENOENT)
        return ERR(err, ERR_SYSTEM, _("Không xem được %s: %s."), path, strerror(errno));
    if (!create)
        return ERR(err, ERR_MISSING, _("Không có cơ sở dữ liệu ở %s. Hãy kiểm tra đường dẫn."), path);
    /* it will hold papers and passwords: nobody but its owner reads it, and the engine's own files follow it */
    const int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return ERR(err, ERR_SYSTEM, _("Không tạo được cơ sở dữ liệu ở %s: %s."), path, strerror(errno));
    close(file);
    return true;
}

static bool store_create(struct store_pool *pool, enum store_access access, bool adopt, struct store **ret_store,
                         struct err *err)
{
    struct sqlite *sqlite;
    if (!sqlite_open(pool->path, access, adopt, &sqlite, err))
        return false;
    struct store *store = calloc(1, sizeof *store);
    if (!store)
        abort();
    *store = (struct store){pool, sqlite, access};
    *ret_store = store;
    return true;
}

static void store_destroy(struct store *store)
{
    if (!store)
        return;
    sqlite_close(store->sqlite);
    free(store);
}

bool store_pool_open(const char *address, bool create, struct store_pool **ret_pool, struct err *err)
{
    char *path;
    if (!pool_path(address, &path, err))
        return false;
    struct store_pool *pool = calloc(1, sizeof *pool);
    if (!pool)
        abort();
    pool->path = path;
    pthread_mutex_init(&pool->mutex, NULL);
    gate_init(&pool->writing, 1);
    gate_init(&pool->reading, STORE_READERS_MAX);
    if (!pool_find_file(path, create, err) || !store_create(pool, STORE_WRITE, create, &pool->writer, err)) {
        store_pool_close(pool);
        return false;
    }
    *ret_pool = pool;
    return true;
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
    free(pool->path);
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
    if (store->access == STORE_WRITE) {
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

bool store_begin(struct store_pool *pool, enum store_access access, struct store **ret_store, struct err *err)
{
    struct gate *gate = access == STORE_WRITE ? &pool->writing : &pool->reading;
    if (!gate_enter(gate, STORE_WAIT_SECONDS))
        return ERR(err, ERR_STORE,
                   _("Hệ thống đang bận nhiều việc, chưa làm được việc này. Xin thử lại sau giây lát."));
    struct store *store;
    if (!pool_take(pool, access, &store, err)) {
        gate_leave(gate);
        return false;
    }
    if (!sqlite_begin(store->sqlite, err)) {
        pool_give_back(store);
        return false;
    }
    *ret_store = store;
    return true;
}

bool store_end(struct store *store, bool commit, struct err *err)
{
    const bool ok = sqlite_end(store->sqlite, commit, err);
    pool_give_back(store);
    return ok;
}

struct sqlite *store_connection(struct store *store)
{
    return store->sqlite;
}

bool store_run(struct store *store, const struct store_statement *statement, const struct store_value *in,
               struct arena *arena, struct store_rows *ret_rows, struct err *err)
{
    return sqlite_run(store->sqlite, statement, in, arena, ret_rows, err);
}

int64_t store_changes(const struct store *store)
{
    return sqlite_changes(store->sqlite);
}

bool store_check(struct store *store, struct err *err)
{
    return sqlite_check(store->sqlite, err);
}

const struct store_statement *store_prepare_all(struct store *store, const struct store_statement *const *statements,
                                                size_t n, struct err *err)
{
    for (size_t i = 0; i < n; i++)
        if (!sqlite_prepare(store->sqlite, statements[i], err))
            return statements[i];
    return NULL;
}
