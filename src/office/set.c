/* The canonical form of a set. */
#include "office/set.h"

#include "office/common.h"

/* --- reading --- */

struct reading {
    struct arena *arena;
    struct str form;
    size_t at;
};

static bool refuse(const struct reading *r, struct err *err)
{
    return ERR(err, ERR_INPUT, _("Không hiểu biểu thức đơn vị từ ký tự thứ %zu: “%.*s”."), r->at + 1,
               STR_ARG(str_sub(r->form, r->at, r->at + 40)));
}

static bool take(struct reading *r, const char *what)
{
    const struct str s = str_from(what);
    if (!str_starts(str_skip(r->form, r->at), s))
        return false;
    r->at += s.n;
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_group_letter(char c)
{
    return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
}

static bool read_number(struct reading *r, int64_t *ret)
{
    size_t end = r->at;
    while (end < r->form.n && is_digit(r->form.p[end]))
        end++;
    if (!str_to_int(str_sub(r->form, r->at, end), ret))
        return false;
    r->at = end;
    return true;
}

/* "…", in which a quote is written twice. */
static bool read_quoted(struct reading *r, struct str *ret)
{
    if (!take(r, "\""))
        return false;
    const struct str rest = str_skip(r->form, r->at);
    size_t end = 0, doubled = 0;
    for (; end < rest.n && (rest.p[end] != '"' || (end + 1 < rest.n && rest.p[end + 1] == '"')); end++)
        if (rest.p[end] == '"') {
            end++;
            doubled++;
        }
    if (end == 0 || end >= rest.n)
        return false;
    r->at += end + 1;
    *ret = str_sub(rest, 0, end);
    if (!doubled)
        return true;
    char *out = arena_alloc(r->arena, end);
    size_t n = 0;
    for (size_t i = 0; i < end; i++) {
        out[n++] = rest.p[i];
        i += rest.p[i] == '"';
    }
    *ret = str_make(out, n);
    return true;
}

static bool read_groups(struct reading *r, struct str *ret)
{
    const size_t from = r->at;
    size_t n = 0;
    do {
        struct str quoted;
        const size_t begin = r->at;
        if (n++ == SET_GROUPS_MAX)
            return false;
        if (take(r, "*") || (read_quoted(r, &quoted) && str_find_byte(quoted, '"') == STR_NOWHERE))
            continue;
        if (r->at != begin)
            return false;
        while (r->at < r->form.n && is_group_letter(r->form.p[r->at]))
            r->at++;
        if (r->at == begin)
            return false;
    } while (take(r, ","));
    *ret = str_sub(r->form, from, r->at);
    return true;
}

static bool read_marks(struct reading *r, struct set_term *term)
{
    if (!take(r, "["))
        return true;
    do {
        if (take(r, "rest"))
            term->rest = true;
        else if (take(r, "some"))
            term->some = true;
        else if (take(r, "support"))
            term->support = true;
        else if (take(r, "of=")) {
            if (!read_number(r, &term->count))
                return false;
        } else if (!take(r, "head=") || !read_quoted(r, &term->head)) {
            return false;
        }
    } while (take(r, ","));
    return take(r, "]");
}

static bool read_term(struct reading *r, struct set_term *term)
{
    *term = (struct set_term){.groups = STR(""), .name = STR(""), .head = STR("")};
    term->minus = take(r, "-");
    if (r->at < r->form.n && r->form.p[r->at] == '"') {
        term->kind = SET_NAME;
        return read_quoted(r, &term->name) && read_marks(r, term);
    }
    if (!read_number(r, &term->org))
        return false;
    term->deep = take(r, "//");
    if (term->deep || take(r, "/")) {
        term->kind = SET_GROUP;
        if (!read_groups(r, &term->groups))
            return false;
        term->every = take(r, "*");
    } else if (term->org == 0) {
        return false;
    }
    return read_marks(r, term);
}

bool set_parse(struct arena *arena, struct str form, struct set *ret_set, struct err *err)
{
    struct reading r = {.arena = arena, .form = form};
    VEC(struct set_term) terms = {0};
    if (form.n > SET_BYTES_MAX)
        return ERR(err, ERR_LIMIT, _("Biểu thức đơn vị dài quá %d byte."), SET_BYTES_MAX);
    while (take(&r, " "))
        ;
    while (r.at < form.n) {
        struct set_term term;
        if (terms.n == SET_TERMS_MAX)
            return ERR(err, ERR_LIMIT, _("Biểu thức đơn vị có quá %d phần."), SET_TERMS_MAX);
        if (!read_term(&r, &term) || (r.at < form.n && form.p[r.at] != ' '))
            return refuse(&r, err);
        VEC_PUSH(arena, &terms, term);
        while (take(&r, " "))
            ;
    }
    *ret_set = (struct set){terms.v, terms.n};
    return true;
}

/* --- writing --- */

static void put_quoted(struct buf *out, struct str s)
{
    buf_putc(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            buf_putc(out, '"');
        buf_putc(out, s.p[i]);
    }
    buf_putc(out, '"');
}

static void put_mark(struct buf *out, size_t *n, const char *mark)
{
    buf_puts(out, (*n)++ ? "," : "[");
    buf_puts(out, mark);
}

static void put_marks(struct buf *out, const struct set_term *term)
{
    size_t n = 0;
    if (term->rest)
        put_mark(out, &n, "rest");
    if (term->some)
        put_mark(out, &n, "some");
    if (term->support)
        put_mark(out, &n, "support");
    if (term->count) {
        put_mark(out, &n, "of=");
        buf_printf(out, "%lld", (long long)term->count);
    }
    if (!str_empty(term->head)) {
        put_mark(out, &n, "head=");
        put_quoted(out, term->head);
    }
    if (n)
        buf_putc(out, ']');
}

struct str set_form(struct arena *arena, const struct set *set)
{
    struct buf out = {0};
    for (size_t i = 0; i < set->n; i++) {
        const struct set_term *term = &set->terms[i];
        if (i)
            buf_putc(&out, ' ');
        if (term->minus)
            buf_putc(&out, '-');
        if (term->kind == SET_NAME)
            put_quoted(&out, term->name);
        else
            buf_printf(&out, "%lld", (long long)term->org);
        if (term->kind == SET_GROUP) {
            buf_puts(&out, term->deep ? "//" : "/");
            buf_put(&out, term->groups);
            if (term->every)
                buf_putc(&out, '*');
        }
        put_marks(&out, term);
    }
    const struct str form = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return form.p ? form : STR("");
}

bool set_is_group(const struct set *set)
{
    for (size_t i = 0; i < set->n; i++)
        if (set->terms[i].kind == SET_GROUP)
            return true;
    return false;
}
