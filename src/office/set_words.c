/* From the words of a paper to terms: what the genre calls sets of organisations. */
#include "office/common.h"
#include "office/set_part.h"

#include <string.h>

/* --- nouns --- */

struct noun {
    const char *words, *group;
    const char *base; /* the group with "cơ sở" behind it; NULL: it has none */
    bool organ;       /* serves a committee, or is under it: looked for directly below */
};

/* the longest first */
static const struct noun nouns[] = {
    {"sở ban ngành", "so", NULL, true},
    {"cơ quan đơn vị", "*", NULL, true},
    {"tổ chức cơ sở đảng", "co-so", "co-so", false},
    {"tổ chức đảng cơ sở", "co-so", "co-so", false},
    {"cấp ủy đảng", "to-chuc-dang", "co-so", false},
    {"cấp ủy", "to-chuc-dang", "co-so", false},
    {"tổ chức đảng", "to-chuc-dang", "co-so", false},
    {"chi bộ", "chi-bo", "chi-bo-co-so", false},
    {"chi ủy", "chi-bo", "chi-bo-co-so", false},
    {"đảng bộ bộ phận", "dang-bo-bo-phan", NULL, false},
    {"đảng ủy bộ phận", "dang-bo-bo-phan", NULL, false},
    {"đảng bộ", "dang-bo", "dang-bo-co-so", false},
    {"đảng ủy", "dang-uy", "dang-uy-co-so", false},
    {"tỉnh ủy", "tinh-uy", NULL, false},
    {"huyện ủy", "huyen-uy", NULL, false},
    {"thị ủy", "thi-uy", NULL, false},
    {"thành ủy", "thanh-uy", NULL, false},
    {"quận ủy", "quan-uy", NULL, false},
    {"ban xây dựng đảng", "xay-dung-dang", NULL, true},
    {"cơ quan tham mưu giúp việc", "tham-muu", NULL, true},
    {"ban tham mưu giúp việc", "tham-muu", NULL, true},
    {"cơ quan tham mưu", "tham-muu", NULL, true},
    {"ban tham mưu", "tham-muu", NULL, true},
    {"ban đảng", "ban", NULL, true},
    {"ban cán sự đảng", "can-su", NULL, true},
    {"đảng đoàn", "can-su", NULL, true},
    {"ủy ban kiểm tra", "ubkt", NULL, true},
    {"ubkt", "ubkt", NULL, true},
    {"văn phòng", "van-phong", NULL, true},
    {"đoàn thể", "doan-the", NULL, true},
    {"sở", "so", NULL, true},
    {"ban", "ban", NULL, true},
    {"đơn vị", "*", NULL, true},
    {"chi", "chi-bo", "chi-bo-co-so", false}, /* "chi, đảng bộ" */
};
enum { NOUNS = sizeof nouns / sizeof *nouns };

struct wording {
    struct work *work;
    const struct set_ground *ground;
    struct str line;
    struct tokens tokens;
    size_t at, end;
    struct set_term term; /* of the phrase */
    const struct noun *found[SET_GROUPS_MAX];
    size_t n_found;
    struct str begins[SET_GROUPS_MAX]; /* beginnings of names: "đảng ủy xã" */
    size_t n_begins;
    bool several, base, direct;
    bool inner; /* stands behind "trừ" */
    struct set_terms minus;
};

static bool eat(struct wording *w, const char *words)
{
    const size_t n = set_starts(w->tokens, w->at, words);
    if (w->at + n > w->end)
        return false;
    w->at += n;
    return n > 0;
}

static bool eat_any(struct wording *w, const char *const *words)
{
    const size_t n = set_starts_any(w->tokens, w->at, words, NULL);
    if (w->at + n > w->end)
        return false;
    w->at += n;
    return n > 0;
}

static struct str words_of(const struct wording *w, size_t from, size_t to)
{
    return from < to ? str_sub(w->line, w->tokens.v[from].from, w->tokens.v[to - 1].to) : STR("");
}

/* "18", "06", "bốn": how many the paper says they are. */
static bool eat_count(struct wording *w)
{
    static const char *const numbers[] = {"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", NULL};
    size_t which;
    int64_t count;
    if (w->at >= w->end)
        return false;
    if (set_starts_any(w->tokens, w->at, numbers, &which))
        count = (int64_t)which + 2;
    else if (!str_to_int(token_low(w->tokens, w->at), &count) || count <= 0)
        return false;
    w->term.count = count;
    w->at++;
    return true;
}

static void eat_quantity(struct wording *w)
{
    static const char *const all[] = {"tất cả", "toàn bộ", "toàn thể", "các", "mỗi", "mọi", "những", "từng", NULL};
    for (bool more = true; more;) {
        const bool whole = w->at < w->end && str_starts(token_low(w->tokens, w->at), STR("100"));
        if (whole)
            w->at++;
        more = whole || eat_any(w, all) || eat_count(w);
        w->several = w->several || more;
    }
}

/* "đảng ủy các |xã, phường, thị trấn", each as the beginning of a name. */
static bool eat_places(struct wording *w, size_t noun)
{
    static const char *const places[] = {"xã", "phường", "thị trấn", "đặc khu", NULL};
    const struct wording before = *w;
    const struct str whose = words_of(w, w->at, w->at + noun);
    size_t n = 0, which;
    w->at += noun;
    eat(w, "các");
    for (size_t taken; w->at < w->end && (taken = set_starts_any(w->tokens, w->at, places, &which)) > 0; n++) {
        if (w->n_begins == SET_GROUPS_MAX)
            break;
        w->at += taken;
        w->begins[w->n_begins++] = str_printf(w->work->arena, "%.*s %s", STR_ARG(whose), places[which]);
        eat(w, "và");
    }
    /* "đảng ủy xã Tân Kiều" is one of them by name */
    const bool name = w->at < w->end && w->tokens.v[w->at].capital;
    if (n && !name)
        return true;
    *w = before;
    return false;
}

/* "đảng ủy các xã |Suối Rắc, Thượng Lâm": each by its name. */
static bool read_named_places(struct wording *w, struct set_terms *terms, bool *ret_read, struct err *err)
{
    static const char *const heads[] = {"đảng ủy các xã", "đảng bộ các xã", "đảng ủy các phường",
                                        "đảng bộ các phường", NULL};
    static const char *const singles[] = {"Đảng ủy xã", "Đảng bộ xã", "Đảng ủy phường", "Đảng bộ phường"};
    size_t which;
    const size_t n = set_starts_any(w->tokens, w->at, heads, &which);
    *ret_read = false;
    if (!n || w->at + n >= w->end || !w->tokens.v[w->at + n].capital)
        return true;
    for (size_t from = w->at + n, to; from < w->end; from = to + 1) {
        for (to = from; to < w->end && !(w->tokens.v[to].signs & SIGN_COMMA) &&
                        (to + 1 >= w->end || !token_is(w->tokens, to + 1, STR("và")));
             to++)
            ;
        const size_t end = to < w->end ? to + 1 : w->end;
        const struct str name = str_printf(w->work->arena, "%s %.*s", singles[which], STR_ARG(words_of(w, from, end)));
        struct set_term term = {.kind = SET_NAME, .groups = STR(""), .name = name, .head = w->term.head};
        struct str head;
        if (!set_name_resolve(w->work, w->ground, name, &term.org, &head, err))
            return false;
        term.kind = term.org ? SET_UNIT : SET_NAME;
        VEC_PUSH(w->work->arena, &terms->list, term);
        if (end < w->end && token_is(w->tokens, end, STR("và")))
            to = end;
    }
    *ret_read = true;
    return true;
}

static bool eat_noun(struct wording *w)
{
    static const char *const placed[] = {"ủy ban kiểm tra đảng ủy", "ủy ban nhân dân", "ubnd", "đảng ủy", "đảng bộ",
                                         NULL};
    const size_t place = set_starts_any(w->tokens, w->at, placed, NULL);
    if (place && w->at + place <= w->end && eat_places(w, place))
        return true;
    for (size_t i = 0; i < NOUNS; i++) {
        const size_t n = set_starts(w->tokens, w->at, nouns[i].words);
        if (!n || w->at + n > w->end || w->n_found == SET_GROUPS_MAX)
            continue;
        const size_t from = w->at;
        if (n == 1 && token_is(w->tokens, from, STR("chi")) && !(w->tokens.v[from].signs & SIGN_COMMA))
            return false;
        w->at += n;
        w->found[w->n_found++] = &nouns[i];
        return true;
    }
    return false;
}

static void eat_nouns(struct wording *w)
{
    static const char *const again[] = {"các", "những", NULL};
    for (bool more = true; more;) {
        if (!eat_noun(w))
            return;
        w->base = eat(w, "cơ sở") || w->base;
        const struct wording before = *w;
        more = eat(w, "và") || eat(w, "hoặc") || (w->tokens.v[w->at - 1].signs & SIGN_COMMA);
        eat_any(w, again);
        if (more && w->at < w->end) {
            const size_t at = w->at;
            if (eat_noun(w)) {
                *w = before;
                if (!eat(w, "và"))
                    eat(w, "hoặc");
                eat_any(w, again);
                continue;
            }
            w->at = at;
        }
        *w = before;
        return;
    }
}

/* --- what stands behind them --- */

/* Where a qualifier begins again, behind a name. */
static bool at_qualifier(const struct wording *w, size_t at)
{
    static const char *const openers[] = {"còn lại", "khác", "trừ", "ngoài", "không gồm", "trong", "cơ sở", NULL};
    return set_starts_any(w->tokens, at, openers, NULL) > 0;
}

/* "trong Đảng bộ Khối", "trực thuộc Thành ủy", "của huyện": under whom. False when the name is nobody's. */
static bool eat_anchor(struct wording *w, bool *ret_known, struct err *err)
{
    static const char *const own[] = {"toàn", "đảng bộ", "khối", "tỉnh", "huyện", "xã", "phường", "thành phố",
                                      "mình", NULL};
    const size_t from = w->at;
    size_t to = from;
    while (to < w->end && (to == from || !at_qualifier(w, to)) && !(w->tokens.v[to].signs & SIGN_OPEN))
        to++;
    *ret_known = true;
    w->at = to;
    if (to == from)
        return true;
    int64_t org;
    struct str head;
    if (!set_name_resolve(w->work, w->ground, words_of(w, from, to), &org, &head, err))
        return false;
    if (org) {
        w->term.org = org;
        return true;
    }
    size_t at = from;
    for (size_t n; at < to && (n = set_starts_any(w->tokens, at, own, NULL)) > 0;)
        at += n;
    *ret_known = at == to;
    return true;
}

static bool read_words(struct work *work, const struct set_ground *ground, struct str assignee, bool inner,
                       struct set_terms *terms, struct err *err);

/* "trừ Chi bộ A, Đảng bộ B và các ban": what is left out. */
static bool eat_minus(struct wording *w, struct err *err)
{
    size_t from = w->at;
    for (size_t at = from; at < w->end; at++) {
        const bool last = at + 1 == w->end;
        const bool comma = w->tokens.v[at].signs & (SIGN_COMMA | SIGN_SEMICOLON);
        const bool and = !last && token_is(w->tokens, at + 1, STR("và"));
        if (!last && !comma && !and)
            continue;
        const size_t before = w->minus.list.n;
        if (!read_words(w->work, w->ground, words_of(w, from, at + 1), true, &w->minus, err))
            return false;
        for (size_t i = before; i < w->minus.list.n; i++) {
            w->minus.list.v[i].minus = true;
            w->minus.list.v[i].count = 0;
        }
        from = at + 1 + and;
        at += and;
    }
    w->at = w->end;
    return true;
}

static bool eat_qualifiers(struct wording *w, struct err *err)
{
    static const char *const rest[] = {"còn lại", "khác", NULL};
    static const char *const minus[] = {"trừ", "ngoại trừ", "không gồm", "không kể", "ngoài", NULL};
    static const char *const under[] = {"thuộc", "của", "trong", "ở", "trên địa bàn", NULL};
    while (w->at < w->end) {
        bool known = true;
        if (eat(w, "cơ sở"))
            w->base = true;
        else if (eat(w, "các cấp"))
            w->term.every = true;
        else if (eat(w, "trực thuộc")) {
            w->direct = true;
            if (!at_qualifier(w, w->at) && !eat_anchor(w, &known, err))
                return false;
        } else if (eat_any(w, rest)) {
            w->term.rest = true;
        } else if (!w->inner && eat_any(w, minus)) {
            if (!eat_minus(w, err))
                return false;
        } else if (eat_any(w, under)) {
            if (!eat_anchor(w, &known, err))
                return false;
        } else if (w->tokens.v[w->at].capital) { /* "các ban |Đảng ủy Khối" */
            if (!eat_anchor(w, &known, err))
                return false;
        } else {
            known = false;
        }
        if (!known) {
            w->term.some = true;
            w->at = w->end;
        }
    }
    return true;
}

/* --- the terms --- */

static struct str groups_of(const struct wording *w, bool organs, bool all)
{
    struct buf out = {0};
    const char *last[SET_GROUPS_MAX];
    size_t n = 0;
    for (size_t i = 0; i < w->n_found; i++) {
        const struct noun *noun = w->found[i];
        const char *group = w->base && noun->base ? noun->base : noun->group;
        bool again = !all && noun->organ != organs;
        for (size_t k = 0; k < n && !again; k++)
            again = strcmp(last[k], group) == 0;
        if (again)
            continue;
        last[n++] = group;
        buf_printf(&out, "%s%s", out.n ? "," : "", group);
    }
    for (size_t i = 0; i < w->n_begins && (all || !organs); i++)
        buf_printf(&out, "%s\"%.*s\"", out.n ? "," : "", STR_ARG(w->begins[i]));
    const struct str groups = str_copy(w->work->arena, buf_view(&out));
    buf_free(&out);
    return common_present(groups);
}

static void push_groups(struct wording *w, struct str groups, bool deep, struct set_terms *terms)
{
    if (str_empty(groups))
        return;
    struct set_term term = w->term;
    term.kind = SET_GROUP;
    term.groups = groups;
    term.deep = deep;
    VEC_PUSH(w->work->arena, &terms->list, term);
}

static void push_terms(struct wording *w, struct set_terms *terms)
{
    if (w->direct)
        push_groups(w, groups_of(w, false, true), false, terms);
    else {
        push_groups(w, groups_of(w, false, false), true, terms);
        push_groups(w, groups_of(w, true, false), w->term.every, terms);
    }
    for (size_t i = 0; i < w->minus.list.n; i++)
        VEC_PUSH(w->work->arena, &terms->list, w->minus.list.v[i]);
}

/* Where a bracket opens behind the phrase; what stands in it is left out, unless it leaves somebody out. */
static size_t before_bracket(struct tokens tokens)
{
    for (size_t i = 1; i < tokens.n; i++)
        if (tokens.v[i].signs & SIGN_OPEN)
            return set_starts(tokens, i, "trừ") ? tokens.n : i;
    return tokens.n;
}

static bool push_name(struct work *work, struct str line, struct set_terms *terms)
{
    const struct set_term term = {
        .kind = SET_NAME, .groups = STR(""), .name = line, .head = STR("")};
    VEC_PUSH(work->arena, &terms->list, term);
    return true;
}

static bool read_words(struct work *work, const struct set_ground *ground, struct str assignee, bool inner,
                       struct set_terms *terms, struct err *err)
{
    static const char *const committees[] = {"ban thường vụ", "thường trực", "tập thể", NULL};
    struct wording w = {.work = work, .ground = ground, .line = set_line(work->arena, assignee), .inner = inner};
    if (str_empty(w.line))
        return true;
    w.term = (struct set_term){.org = ground->anchor, .groups = STR(""), .name = STR(""), .head = STR("")};
    struct set_term unit = w.term;
    if (!set_name_resolve(work, ground, w.line, &unit.org, &unit.head, err))
        return false;
    w.tokens = tokens_make(work->arena, w.line);
    w.end = before_bracket(w.tokens);
    if (w.tokens.n == 0)
        return push_name(work, w.line, terms);
    eat_quantity(&w);
    const size_t headed = set_head(w.tokens, w.line, w.at, &w.term.head);
    w.at += headed;
    eat_quantity(&w);
    if (unit.org && !w.several) {
        VEC_PUSH(work->arena, &terms->list, unit);
        return true;
    }
    eat_any(&w, committees);
    eat_quantity(&w);
    bool named;
    if (!read_named_places(&w, terms, &named, err))
        return false;
    if (named)
        return true;
    const size_t from = w.at;
    eat_nouns(&w);
    if (w.at == from)
        return push_name(work, w.line, terms);
    const size_t bare = w.at;
    if (!eat_qualifiers(&w, err))
        return false;
    /* "Chi bộ Thư viện huyện": one that is not in the tree; "Đảng ủy": this one or each */
    if (!w.several && w.term.some)
        return push_name(work, w.line, terms);
    w.term.some = w.term.some || (!w.several && bare == w.tokens.n && !w.base && w.n_found == 1 && !headed);
    push_terms(&w, terms);
    return true;
}

bool set_words_read(struct work *work, const struct set_ground *ground, struct str assignee, struct set_terms *terms,
                    struct err *err)
{
    return read_words(work, ground, assignee, false, terms, err);
}

bool set_sounds_like_group(struct arena *arena, struct str assignee)
{
    struct work work = {.arena = arena};
    struct wording w = {.work = &work, .line = set_line(arena, assignee)};
    w.tokens = tokens_make(arena, w.line);
    w.end = w.tokens.n;
    eat_quantity(&w);
    w.at += set_head(w.tokens, w.line, w.at, &w.term.head);
    eat_quantity(&w);
    const size_t from = w.at;
    eat_nouns(&w);
    return w.several || w.at > from;
}
