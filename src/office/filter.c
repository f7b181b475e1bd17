#include "office/filter.h"

#include "office/common.h"
#include "office/state.h"

#include "office_sql.h"

enum { NAME_MAX_BYTES = 200 };

/* Lists that can be kept with their filter. */
static const char *const lists[] = {"/viec", "/van-ban"};

static bool is_of_list(struct str address, const char *list)
{
    const struct str path = str_from(list);
    return str_starts(address, path) && (address.n == path.n || address.p[path.n] == '?');
}

/* What our own links are made of: nothing that a browser or a header would take for something else. */
static bool is_address(struct str address)
{
    bool known = false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        known = known || is_of_list(address, lists[i]);
    for (size_t i = 0; i < address.n; i++) {
        const char c = address.p[i];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && !(c && strchr("/?=&-_.~%+", c)))
            return false;
    }
    return known && address.n <= FILTER_ADDRESS_MAX;
}

static bool check_room(struct work *work, struct err *err)
{
    struct sql_filter_count_row *row;
    size_t n;
    if (!sql_filter_count(work->store, &(struct sql_filter_count_in){.account = work->actor.user}, work->arena, &row, &n,
                          err))
        return false;
    return row->n < FILTERS_OF_ONE_MAX ||
           ERR(err, ERR_LIMIT, _("Mỗi người chỉ lưu được %d bộ lọc. Hãy bỏ bộ lọc không còn dùng."), FILTERS_OF_ONE_MAX);
}

bool filter_keep(struct work *work, struct str name, struct str address, bool shared, int64_t *ret_id, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str line, before;
    struct sql_filter_insert_row *row;
    size_t n;
    if (!common_line(work->arena, name, NAME_MAX_BYTES, _("Tên bộ lọc"), &line, err))
        return false;
    if (str_empty(line))
        return ERR(err, ERR_INPUT, _("Chưa có tên bộ lọc. Hãy đặt tên rồi lưu lại."));
    if (!is_address(address))
        return ERR(err, ERR_INPUT, _("Đây không phải địa chỉ của một danh sách nên không lưu được."));
    const struct sql_filter_insert_in in = {
        .account = user, .name = line, .address = address, .shared = shared, .created = work->now};
    if (!check_room(work, err) || !state_of(work, "user", user, &before, err) ||
        !sql_filter_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_id = row->id;
    return state_journal(work, "user.filter", "user", user, before, STR_NONE, err);
}

bool filter_list(struct work *work, const char *list, struct filter **ret_filters, size_t *ret_n, struct err *err)
{
    struct sql_filter_seen_row *rows;
    size_t n;
    const int64_t user = work->actor.user;
    if (!sql_filter_seen(work->store, &(struct sql_filter_seen_in){.account = user}, work->arena, &rows, &n, err))
        return false;
    struct filter *filters = ARENA_ARRAY(work->arena, struct filter, n);
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        const bool own = rows[i].account == user;
        /* who stands nowhere shares nothing */
        if (is_of_list(rows[i].address, list) && (own || !str_empty(work->actor.path)))
            filters[kept++] = (struct filter){.id = rows[i].id, .name = rows[i].name, .address = rows[i].address,
                                              .by = rows[i].by_name, .own = own, .shared = rows[i].shared};
    }
    *ret_filters = filters;
    *ret_n = kept;
    return true;
}

bool filter_drop(struct work *work, int64_t id, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str before;
    if (!state_of(work, "user", user, &before, err) ||
        !sql_filter_delete(work->store, &(struct sql_filter_delete_in){.id = id, .account = user}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_MISSING, _("Bộ lọc này không còn."));
    return state_journal(work, "user.filter_drop", "user", user, before, STR_NONE, err);
}
