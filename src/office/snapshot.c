#include "office/snapshot.h"

#include "office/access.h"
#include "office/common.h"

#include "office_sql.h"

#include <sodium.h>

static struct snapshot snapshot_from_row(const struct sql_snapshot_get_row *row)
{
    return (struct snapshot){
        .id = row->id,
        .path = row->path,
        .org = row->org,
        .scope = row->scope,
        .day = common_date(row->day),
        .taken = row->taken,
        .entry = row->entry,
        .by = row->taken_by,
        .note = row->note,
        .rows = row->rows,
        .open = row->open,
        .overdue = row->overdue,
        .sha256 = row->sha256,
    };
}

bool snapshot_get(struct work *work, int64_t id, struct snapshot *ret_snapshot, struct err *err)
{
    struct sql_snapshot_get_row *row;
    size_t n;
    if (!sql_snapshot_get(work->store, &(struct sql_snapshot_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0 || !access_covers(work->actor.path, row->path))
        return ERR(err, ERR_MISSING, _("Không có báo cáo nào mang mã này, hoặc đồng chí không được xem."));
    *ret_snapshot = snapshot_from_row(row);
    return true;
}

bool snapshot_list(struct work *work, struct page *page, struct snapshot **ret_snapshots, size_t *ret_n,
                   struct err *err)
{
    struct sql_snapshot_count_row *count;
    struct sql_snapshot_get_row *rows;
    size_t one;
    common_page(page);
    const struct sql_snapshot_list_in in = {.path = access_path(work), .path_end = access_path_end(work),
                                            .limit = page->limit, .offset = page->offset};
    const struct sql_snapshot_count_in all = {.path = in.path, .path_end = in.path_end};
    if (!sql_snapshot_count(work->store, &all, work->arena, &count, &one, err) ||
        !sql_snapshot_list(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    page->total = count->n;
    struct snapshot *snapshots = ARENA_ARRAY(work->arena, struct snapshot, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        snapshots[i] = snapshot_from_row(&rows[i]);
    *ret_snapshots = snapshots;
    return true;
}

static bool is_untouched(const struct work *work, const struct snapshot *snapshot, struct str bytes)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)bytes.p, bytes.n);
    return str_eq(common_hex(work->arena, hash, sizeof hash), snapshot->sha256);
}

bool snapshot_open(struct work *work, const struct snapshot *snapshot, struct snapshot_content *ret_content,
                   struct err *err)
{
    struct sql_snapshot_file_row *row;
    size_t n;
    if (!sql_snapshot_file(work->lasting, &(struct sql_snapshot_file_in){.id = snapshot->id}, work->arena, &row, &n, err))
        return false;
    if (n == 0 || !is_untouched(work, snapshot, row->bytes) ||
        !snapshot_text_read(work->arena, row->bytes, ret_content))
        return ERR(err, ERR_STORE, _("Nội dung báo cáo đã chốt không còn nguyên vẹn. Hãy chạy dondoc verify và báo người "
                                     "quản trị."));
    return true;
}
