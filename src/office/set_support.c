/* The proposal of a task: the sets of its assignees, and those who support them by the words of the order. */
#include "office/set_part.h"

/* Where the names behind "phối hợp với" can be: up to a mark that ends them, and not endlessly. */
enum { SUPPORT_TOKENS_MAX = 40, NAME_TOKENS_MAX = 14 };

/* The longest beginning of [at, end) that is one organisation. */
static bool longest_name(struct work *work, const struct set_ground *ground, struct str line, struct tokens tokens,
                         size_t at, size_t end, struct set_term *term, size_t *ret_to, struct err *err)
{
    *ret_to = at;
    for (size_t to = end < at + NAME_TOKENS_MAX ? end : at + NAME_TOKENS_MAX; to > at; to--) {
        const struct str name = str_sub(line, tokens.v[at].from, tokens.v[to - 1].to);
        if (!set_name_resolve(work, ground, name, &term->org, &term->head, err))
            return false;
        if (term->org == 0 || term->org == ground->anchor)
            continue;
        *ret_to = to;
        return true;
    }
    return true;
}

static bool read_support(struct work *work, const struct set_ground *ground, struct str words, struct set_terms *terms,
                         struct err *err)
{
    const struct str line = set_line(work->arena, words);
    const struct tokens tokens = tokens_make(work->arena, line);
    size_t at = 0;
    while (at < tokens.n && !set_starts(tokens, at, "phối hợp với"))
        at++;
    at += 3;
    const size_t end = at + SUPPORT_TOKENS_MAX < tokens.n ? at + SUPPORT_TOKENS_MAX : tokens.n;
    while (at < end) {
        struct set_term term = {.kind = SET_UNIT, .groups = STR(""), .name = STR(""), .support = true};
        size_t to;
        if (!longest_name(work, ground, line, tokens, at, end, &term, &to, err))
            return false;
        if (to == at)
            return true;
        VEC_PUSH(work->arena, &terms->list, term);
        const bool comma = tokens.v[to - 1].signs & SIGN_COMMA, and = set_starts(tokens, to, "và") > 0;
        if (!comma && !and)
            return true;
        at = to + and;
    }
    return true;
}

bool set_propose(struct work *work, const struct set_ground *ground, const struct str *assignees, size_t n,
                 struct str words, struct set *ret_set, struct err *err)
{
    struct set_terms terms = {0};
    for (size_t i = 0; i < n; i++)
        if (!set_words_read(work, ground, assignees[i], &terms, err))
            return false;
    if (!str_empty(words) && !read_support(work, ground, words, &terms, err))
        return false;
    *ret_set = (struct set){terms.list.v, terms.list.n};
    return true;
}
