#include "office/token.h"

#include "office/common.h"
#include "office/secret.h"
#include "office/state.h"

#include "office_sql.h"

/* Told at a glance, by people and by programs that look for secrets in files. */
#define TOKEN_PREFIX "dondoc_"

static struct str scopes_text(struct arena *arena, unsigned scopes)
{
    struct buf out = {0};
    for (enum scope scope = 0; scope < SCOPE__MAX; scope++)
        if (scopes >> scope & 1U)
            buf_printf(&out, "%s%s", out.n ? " " : "", scope_name(scope));
    const struct str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

static unsigned scopes_from(struct str text)
{
    unsigned scopes = 0;
    for (size_t at = 0; at < text.n;) {
        const size_t end = str_find_from(text, at, STR(" "));
        const struct str word = str_sub(text, at, end == STR_NOWHERE ? text.n : end);
        for (enum scope scope = 0; scope < SCOPE__MAX; scope++)
            if (str_eq(word, str_from(scope_name(scope))))
                scopes |= 1U << scope;
        at += word.n + 1;
    }
    return scopes;
}

/* False for what was never a token of ours. */
static bool hash_of(struct arena *arena, struct str token, struct str *ret_hash)
{
    struct str raw;
    if (!str_starts(token, STR(TOKEN_PREFIX)) ||
        !secret_hash(arena, str_skip(token, sizeof TOKEN_PREFIX - 1), &raw))
        return false;
    *ret_hash = common_hex(arena, (const unsigned char *)raw.p, raw.n);
    return true;
}

bool token_make(struct work *work, struct str name, unsigned scopes, int64_t days, struct str *ret_token,
                struct err *err)
{
    const int64_t user = work->actor.user;
    struct str line, before;
    struct token_row *rows;
    size_t n;
    if (!common_line(work->arena, name, LINE_MAX_BYTES, _("Tên khóa"), &line, err) ||
        !token_list(work, &rows, &n, err) || !state_of(work, "user", user, &before, err))
        return false;
    if (str_empty(line))
        return ERR(err, ERR_INPUT, _("Chưa có tên khóa. Hãy ghi chương trình nào sẽ dùng khóa này."));
    if (scopes == 0)
        return ERR(err, ERR_INPUT, _("Chưa chọn việc mà khóa được làm."));
    if (days < 1 || days > TOKEN_DAYS_MAX)
        return ERR(err, ERR_INPUT, _("Khóa chỉ được dùng từ 1 đến %d ngày."), TOKEN_DAYS_MAX);
    if (n >= TOKENS_OF_ONE_MAX)
        return ERR(err, ERR_LIMIT, _("Mỗi người chỉ được có %d khóa. Hãy thu hồi khóa không còn dùng."),
                   TOKENS_OF_ONE_MAX);
    const struct str token =
        str_printf(work->arena, TOKEN_PREFIX "%.*s", STR_ARG(secret_make(work->arena).text));
    struct sql_token_insert_in in = {.account = user,
                                     .name = line,
                                     .scopes = scopes_text(work->arena, scopes),
                                     .created = work->now,
                                     .expires = work->now + days * 24 * 3600};
    struct sql_token_insert_row *row;
    hash_of(work->arena, token, &in.hash);
    if (!sql_token_insert(work->store, &in, work->arena, &row, &n, err) ||
        !state_journal(work, "user.token", "user", user, before, STR_NONE, err))
        return false;
    *ret_token = token;
    return true;
}

bool token_list(struct work *work, struct token_row **ret_rows, size_t *ret_n, struct err *err)
{
    struct sql_token_of_row *rows;
    size_t n;
    if (!sql_token_of(work->store, &(struct sql_token_of_in){.account = work->actor.user}, work->arena, &rows, &n,
                      err))
        return false;
    struct token_row *list = ARENA_ARRAY(work->arena, struct token_row, n);
    for (size_t i = 0; i < n; i++)
        list[i] = (struct token_row){
            rows[i].id, rows[i].created, rows[i].expires, rows[i].name, scopes_from(rows[i].scopes)};
    *ret_rows = list;
    *ret_n = n;
    return true;
}

bool token_take_back(struct work *work, int64_t id, struct err *err)
{
    const int64_t user = work->actor.user;
    struct str before;
    if (!state_of(work, "user", user, &before, err) ||
        !sql_token_delete(work->store, &(struct sql_token_delete_in){.id = id, .account = user}, err))
        return false;
    if (store_changes(work->store) != 1)
        return ERR(err, ERR_MISSING, _("Khóa này không còn."));
    return state_journal(work, "user.token_back", "user", user, before, STR_NONE, err);
}

bool token_find(struct work *work, struct str token, struct user *ret_user, unsigned *ret_scopes, struct err *err)
{
    struct sql_token_find_row *row;
    size_t n = 0;
    struct str hash;
    if (hash_of(work->arena, token, &hash) &&
        !sql_token_find(work->store, &(struct sql_token_find_in){.hash = hash, .now = work->now}, work->arena, &row,
                        &n, err))
        return false;
    if (n == 1) {
        *ret_user = (struct user){
            .id = row->account, .login = row->login, .name = row->name, .org = row->org, .path = row->path};
        *ret_scopes = scopes_from(row->scopes);
        if (user_stands(ret_user, row->role))
            return true;
    }
    return ERR(err, ERR_DENIED, _("Khóa không dùng được: sai, đã thu hồi hoặc đã hết hạn."));
}
