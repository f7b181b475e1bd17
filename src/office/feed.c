#include "office/feed.h"

#include "office/common.h"
#include "office/secret.h"
#include "office/state.h"

#include "office_sql.h"

static struct str hex_of(struct arena *arena, struct str hash)
{
    return common_hex(arena, (const unsigned char *)hash.p, hash.n);
}

bool feed_make(struct work *work, struct str *ret_secret, struct err *err)
{
    const int64_t user = work->actor.user;
    const struct secret secret = secret_make(work->arena);
    const struct sql_feed_insert_in in = {
        .account = user, .hash = hex_of(work->arena, secret.hash), .created = work->now};
    struct str before;
    if (!state_of(work, "user", user, &before, err) ||
        !sql_feed_delete(work->store, &(struct sql_feed_delete_in){.account = user}, err) ||
        !sql_feed_insert(work->store, &in, err) ||
        !state_journal(work, "user.calendar", "user", user, before, STR_NONE, err))
        return false;
    *ret_secret = secret.text;
    return true;
}

bool feed_take_back(struct work *work, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str before;
    if (!state_of(work, "user", user, &before, err) ||
        !sql_feed_delete(work->store, &(struct sql_feed_delete_in){.account = user}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_MISSING, _("Đồng chí chưa có địa chỉ lịch nào."));
    return state_journal(work, "user.calendar_back", "user", user, before, STR_NONE, err);
}

bool feed_made(struct work *work, int64_t *ret_created, struct err *err)
{
    struct sql_feed_of_row *row;
    size_t n;
    if (!sql_feed_of(work->store, &(struct sql_feed_of_in){.account = work->actor.user}, work->arena, &row, &n, err))
        return false;
    *ret_created = n ? row->created : 0;
    return true;
}

bool feed_open(struct work *work, struct str secret, struct err *err)
{
    struct sql_feed_find_row *row;
    struct str hash;
    size_t n = 0;
    if (secret_hash(work->arena, secret, &hash) &&
        !sql_feed_find(work->store, &(struct sql_feed_find_in){.hash = hex_of(work->arena, hash)}, work->arena, &row,
                       &n, err))
        return false;
    if (n == 1) {
        struct user user = {.id = row->account, .login = row->login, .name = row->name, .org = row->org, .path = row->path};
        if (user_stands(&user, row->role)) {
            work->actor = (struct actor){
                .user = user.id, .name = user.name, .from = work->actor.from, .path = user.path};
            return true;
        }
    }
    return ERR(err, ERR_MISSING, _("Địa chỉ lịch này không dùng được nữa. Hãy lấy địa chỉ mới trên trang tài khoản."));
}
