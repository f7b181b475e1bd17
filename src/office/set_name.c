/* One organisation by the name that a paper gives it, and where a paper's words are read from. */
#include "office/set_part.h"

#include "office/access.h"
#include "office/common.h"
#include "office/document.h"
#include "office/document_row.h"
#include "office/org_resolve.h"

#include "office_sql.h"

size_t set_starts(struct tokens tokens, size_t at, const char *words)
{
    const struct str all = str_from(words);
    size_t n = 0;
    for (size_t from = 0; from < all.n; n++) {
        const struct str rest = str_skip(all, from);
        const struct str word = str_sub(rest, 0, str_find_byte(rest, ' '));
        if (at + n >= tokens.n || !token_is(tokens, at + n, word))
            return 0;
        from += word.n + 1;
    }
    return n;
}

size_t set_starts_any(struct tokens tokens, size_t at, const char *const *words, size_t *ret_which)
{
    for (size_t i = 0; words[i]; i++) {
        const size_t n = set_starts(tokens, at, words[i]);
        if (n && ret_which)
            *ret_which = i;
        if (n)
            return n;
    }
    return 0;
}

struct str set_line(struct arena *arena, struct str name)
{
    return common_present(text_clean(arena, name));
}

size_t set_head(struct tokens tokens, struct str line, size_t at, struct str *ret_head)
{
    static const char *const comrades[] = {"các đồng chí", "đồng chí", "đ/c", NULL};
    static const char *const heads[] = {"phó bí thư thường trực", "phó bí thư", "bí thư", "chủ nhiệm", "người đứng đầu",
                                        "thủ trưởng", "chánh văn phòng", "trưởng ban", "trưởng phòng", "chủ tịch",
                                        "giám đốc", "hiệu trưởng", "lãnh đạo", "trưởng", NULL};
    const size_t comrade = set_starts_any(tokens, at, comrades, NULL);
    const size_t head = set_starts_any(tokens, at + comrade, heads, NULL);
    *ret_head = STR("");
    if (!head)
        return 0;
    *ret_head = str_sub(line, tokens.v[at + comrade].from, tokens.v[at + comrade + head - 1].to);
    return comrade + head;
}

/* The committee that acts for a body. */
static size_t committee(struct tokens tokens, size_t at)
{
    static const char *const committees[] = {"ban thường vụ", "ban chấp hành", "ban thường trực", "thường trực",
                                             "tập thể",       "btv",           "bch",             NULL};
    return set_starts_any(tokens, at, committees, NULL);
}

/* "Đảng ủy X" for "Đảng bộ X" and the other way round; absent for other names. */
static struct str counterpart(struct arena *arena, struct tokens tokens, struct str name)
{
    static const char *const pairs[][2] = {
        {"đảng ủy", "Đảng bộ"}, {"đảng bộ", "Đảng ủy"}, {"chi ủy", "Chi bộ"}, {"chi bộ", "Chi ủy"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (set_starts(tokens, 0, pairs[i][0]) && tokens.n > 2)
            return str_printf(arena, "%s %.*s", pairs[i][1], STR_ARG(str_skip(name, tokens.v[2].from)));
    return STR_NONE;
}

/* "Đảng ủy", "Tỉnh ủy": the body that speaks, called by what it is. */
static bool is_kind_of_anchor(struct arena *arena, const struct org *anchor, struct tokens tokens)
{
    static const char *const kinds[] = {"tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "đảng bộ",
                                        "chi ủy", "chi bộ", NULL};
    size_t which;
    if (tokens.n != 2 || !set_starts_any(tokens, 0, kinds, &which))
        return false;
    const struct tokens own = tokens_make(arena, set_line(arena, anchor->name));
    return set_starts(own, 0, kinds[which]) || (which == 5 && set_starts(own, 0, "đảng bộ")) ||
           (which == 7 && set_starts(own, 0, "chi bộ"));
}

/* An organ of the body that speaks: "Văn phòng", "Ban Tổ chức". */
static bool organ_of(struct work *work, const struct org *anchor, struct str name, int64_t *ret_org, struct err *err)
{
    static const char *const organs[] = {"văn phòng", "ủy ban kiểm tra", "ubkt", "ban tổ chức", "ban tuyên giáo",
                                         "ban dân vận", "ban nội chính", "ban xây dựng đảng", NULL};
    const struct tokens tokens = tokens_make(work->arena, name);
    const size_t n = set_starts_any(tokens, 0, organs, NULL);
    struct sql_set_children_named_row *rows;
    size_t found;
    if (!n)
        return true;
    struct str key = common_key(work->arena, name);
    if (set_starts(tokens, 0, "ubkt"))
        key = str_printf(work->arena, "ủy ban kiểm tra%.*s", STR_ARG(str_skip(key, 4)));
    const struct sql_set_children_named_in in = {
        .parent = anchor->id, .key_from = key, .key_to = str_printf(work->arena, "%.*s!", STR_ARG(key))};
    if (!sql_set_children_named(work->store, &in, work->arena, &rows, &found, err))
        return false;
    if (found == 1)
        *ret_org = rows[0].id;
    return true;
}

static bool by_name(struct work *work, const struct set_ground *ground, struct str name, int64_t *ret_org,
                    struct err *err)
{
    struct arena *arena = work->arena;
    const struct tokens tokens = tokens_make(arena, name);
    struct org anchor;
    if (!org_resolve(work, name, ret_org, err))
        return false;
    if (*ret_org)
        return true;
    const struct str other = counterpart(arena, tokens, name);
    if (other.p && !org_resolve(work, other, ret_org, err))
        return false;
    if (*ret_org || ground->anchor == 0)
        return true;
    if (!org_get(work, ground->anchor, &anchor, err))
        return false;
    if (is_kind_of_anchor(arena, &anchor, tokens)) {
        *ret_org = anchor.id;
        return true;
    }
    return organ_of(work, &anchor, name, ret_org, err);
}

bool set_name_resolve(struct work *work, const struct set_ground *ground, struct str name, int64_t *ret_org,
                      struct str *ret_head, struct err *err)
{
    enum { NAME_MAX_BYTES = 1000 };
    const struct str line = set_line(work->arena, name);
    *ret_org = 0;
    *ret_head = STR("");
    if (str_empty(line) || line.n > NAME_MAX_BYTES)
        return true;
    if (!org_resolve(work, line, ret_org, err))
        return false;
    if (*ret_org)
        return true;
    const struct tokens tokens = tokens_make(work->arena, line);
    struct str head;
    const size_t headed = set_head(tokens, line, 0, &head);
    const size_t at = headed + committee(tokens, headed);
    if (at == tokens.n) {
        *ret_org = headed ? 0 : ground->anchor;
        return true;
    }
    if (!by_name(work, ground, str_skip(line, tokens.v[at].from), ret_org, err))
        return false;
    if (*ret_org)
        *ret_head = head;
    return true;
}

/* The node at the end of a path: "/1/4/17/" is 17, "/" none. */
static int64_t last_of(struct str path)
{
    size_t from = path.n ? path.n - 1 : 0;
    int64_t id = 0;
    while (from > 0 && path.p[from - 1] != '/')
        from--;
    return str_to_int(str_sub(path, from, path.n ? path.n - 1 : 0), &id) ? id : 0;
}

/* An organ speaks for the committee that it serves. */
static bool committee_of(struct work *work, int64_t id, int64_t *ret_id, struct err *err)
{
    struct set_match organs;
    struct org org;
    *ret_id = id;
    if (id == 0)
        return true;
    if (!set_match_make(work->arena, STR("tham-muu"), &organs, err) || !org_get(work, id, &org, err))
        return false;
    if (set_match_is(&organs, org.kind, STR("")))
        *ret_id = org.parent;
    return true;
}

bool set_ground_of(struct work *work, int64_t document, int64_t task, struct set_ground *ret_ground, struct err *err)
{
    struct set_ground ground = {.document = document, .task = task};
    int64_t id = last_of(access_path(work));
    if (document) {
        struct document header;
        struct sql_set_owner_row *owner;
        struct str head;
        size_t n;
        if (!document_get_header(work, document, &header, err) ||
            !sql_set_owner(work->store, &(struct sql_set_owner_in){.document = document}, work->arena, &owner, &n, err))
            return false;
        if (n)
            id = last_of(owner->path);
        int64_t issuer;
        if (!set_name_resolve(work, &ground, header.issuer, &issuer, &head, err))
            return false;
        id = issuer ? issuer : id;
    }
    if (!committee_of(work, id, &ground.anchor, err))
        return false;
    *ret_ground = ground;
    return true;
}
