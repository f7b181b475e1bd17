/* What PostgreSQL promises is looked at again: an administrator can switch its rules off and go on writing. */
#include "store/pgsql.h"

#include <stdlib.h>

/* One query a foreign key: how many rows point nowhere. */
static const char links_sql[] =
    "SELECT format('SELECT count(*) FROM %s AS child WHERE %s AND NOT EXISTS (SELECT 1 FROM %s AS parent WHERE %s)',"
    " k.conrelid::regclass, string_agg(format('child.%I IS NOT NULL', c.attname), ' AND '), k.confrelid::regclass,"
    " string_agg(format('parent.%I = child.%I', p.attname, c.attname), ' AND '))"
    " FROM pg_constraint AS k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS pair (child, parent)"
    " JOIN pg_attribute AS c ON c.attrelid = k.conrelid AND c.attnum = pair.child"
    " JOIN pg_attribute AS p ON p.attrelid = k.confrelid AND p.attnum = pair.parent"
    " WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace"
    " GROUP BY k.oid, k.conrelid, k.confrelid";

static const char disabled_sql[] =
    "SELECT (SELECT count(*) FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid"
    " WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled NOT IN ('O', 'A'))"
    " + (SELECT count(*) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated)"
    " + (SELECT count(*) FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid"
    " WHERE c.relnamespace = current_schema()::regnamespace AND NOT (i.indisvalid AND i.indisready))";

static bool ask_count(struct pgsql *pgsql, const char *sql, int64_t *ret_count, struct err *err)
{
    PGresult *result;
    if (!pgsql_ask(pgsql, sql, "check", &result, err))
        return false;
    *ret_count = strtoll(libpq.PQgetvalue(result, 0, 0), NULL, 10);
    libpq.PQclear(result);
    return true;
}

bool pgsql_check(struct connection *connection, struct err *err)
{
    struct pgsql *pgsql = (struct pgsql *)connection;
    int64_t broken = 0, disabled = 0;
    PGresult *links;
    if (!pgsql_ask(pgsql, links_sql, "check", &links, err))
        return false;
    bool ok = true;
    for (int i = 0; ok && i < libpq.PQntuples(links); i++) {
        int64_t found = 0;
        ok = ask_count(pgsql, libpq.PQgetvalue(links, i, 0), &found, err);
        broken += found;
    }
    libpq.PQclear(links);
    if (!ok || !ask_count(pgsql, disabled_sql, &disabled, err))
        return false;
    if (broken)
        return ERR(err, ERR_STORE,
                   _("Cơ sở dữ liệu có %lld liên kết bị đứt. Hãy dừng lại và khôi phục từ bản sao lưu."),
                   (long long)broken);
    return disabled == 0 ||
           ERR(err, ERR_STORE,
               _("Cơ sở dữ liệu có %lld chỉ mục hoặc ràng buộc đã bị tắt. Hãy dừng lại và báo người quản trị."),
               (long long)disabled);
}
