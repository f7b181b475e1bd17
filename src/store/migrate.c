/* Numbered forward migrations. The version is read again inside each transaction: another process may be faster. */
#include "store/driver.h"

#include <assert.h>

static bool refuse_newer(int version, size_t n, struct err *err)
{
    return ERR(err, ERR_STORE,
               _("Cơ sở dữ liệu do bản mới hơn của chương trình tạo ra (phiên bản %d, bản này biết đến %d). "
                 "Hãy cập nhật chương trình."),
               version, (int)n);
}

static bool migrate_step(struct store *store, const struct store_migration *migrations, size_t n, bool *ret_done,
                         struct err *err)
{
    struct connection *connection = store_connection(store);
    int version;
    if (!connection->driver->version(connection, &version, err))
        return false;
    if ((size_t)version > n)
        return refuse_newer(version, n, err);
    *ret_done = (size_t)version == n;
    if (*ret_done)
        return true;
    assert(migrations[version].version == version + 1);
    return connection->driver->migrate(connection, &migrations[version], err);
}

bool store_migrate(struct store_pool *pool, const struct store_migration *migrations, size_t n, struct err *err)
{
    bool done = false;
    while (!done) {
        struct store *store;
        if (!store_begin(pool, STORE_WRITE, &store, err))
            return false;
        const bool ok = migrate_step(store, migrations, n, &done, err);
        if (!store_end(store, ok, ok ? err : NULL) || !ok)
            return false;
    }
    return true;
}

bool store_schema(struct store_pool *pool, size_t n, int *ret_version, struct err *err)
{
    struct store *store;
    struct err ignored;
    if (!store_begin(pool, STORE_READ, &store, err))
        return false;
    struct connection *connection = store_connection(store);
    const bool ok = connection->driver->version(connection, ret_version, err) &&
                    ((size_t)*ret_version <= n || refuse_newer(*ret_version, n, err));
    store_end(store, false, &ignored);
    return ok;
}
