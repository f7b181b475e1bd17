#include "office/schema.h"

#include "base/durable.h"
#include "store/store.h"

#include "office_sql.h"

#include <assert.h>

bool schema_look(const char *address, struct schema_versions *ret_versions, struct err *err)
{
    struct store_pool *pool;
    if (!store_pool_open(address, false, &pool, err))
        return false;
    ret_versions->program = (int)office_migrations_n;
    const bool ok = store_schema(pool, office_migrations_n, &ret_versions->database, err);
    store_pool_close(pool);
    return ok;
}

const char *schema_step(int version)
{
    assert(version >= 1 && (size_t)version <= office_migrations_n);
    return office_migrations[version - 1].name;
}

bool schema_copy(const char *address, const char *path, struct err *err)
{
    struct durable to;
    struct store_pool *pool;
    struct err ignored;
    if (store_address_is_server(address))
        return ERR(err, ERR_USAGE, _("Cơ sở dữ liệu trên máy chủ thì sao lưu bằng pg_dump của PostgreSQL."));
    if (!durable_begin(path, DURABLE_PRIVATE, false, &to, err))
        return false;
    bool ok = store_pool_open(address, false, &pool, err);
    if (ok) {
        ok = store_copy(pool, to.temporary, err);
        store_pool_close(pool);
    }
    return durable_end(&to, ok, ok ? err : &ignored) && ok;
}
