/* str: a view into bytes owned by somebody else (a text, an arena, a literal). Not NUL-terminated. */
#ifndef DONDOC_BASE_STR_H
#define DONDOC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

struct str {
    const char *p; /* NULL means "absent"; an empty but present text has p != NULL and n == 0 */
    size_t n;
};

/* A view of a string literal. */
#define STR(literal) ((struct str){"" literal "", sizeof(literal) - 1})
/* The absent text. */
#define STR_NONE ((struct str){NULL, 0})
/* For printf: "%.*s", STR_ARG(s) */
#define STR_ARG(s) (int)((s).n > INT32_MAX ? INT32_MAX : (s).n), ((s).p ? (s).p : "")

/* Bytes [from, to) of a text. */
struct span {
    uint32_t from;
    uint32_t to;
};

/* Where something stands: its 1-based line in the text, and its bytes. */
struct place {
    uint32_t line;
    struct span span;
};

/* These stand in the header because every room calls them for nearly every word it reads. */

/* View of a C string; NULL gives STR_NONE. */
static inline struct str str_from(const char *z)
{
    return z ? (struct str){z, strlen(z)} : STR_NONE;
}

/* View of n bytes. */
static inline struct str str_make(const char *p, size_t n)
{
    return (struct str){p, n};
}

/* [from, to), clamped to s. */
static inline struct str str_sub(struct str s, size_t from, size_t to)
{
    if (to > s.n)
        to = s.n;
    if (from > to)
        from = to;
    return (struct str){s.p ? s.p + from : NULL, to - from};
}

/* s without its first n bytes, clamped. */
static inline struct str str_skip(struct str s, size_t n)
{
    return str_sub(s, n, s.n);
}

/* The bytes of a span, clamped to the text. */
static inline struct str str_at(struct str text, struct span span)
{
    return str_sub(text, span.from, span.to);
}

/* Same bytes (absent equals empty). */
static inline bool str_eq(struct str a, struct str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

static inline bool str_starts(struct str s, struct str head)
{
    return s.n >= head.n && (head.n == 0 || memcmp(s.p, head.p, head.n) == 0);
}

static inline bool str_ends(struct str s, struct str tail)
{
    return s.n >= tail.n && (tail.n == 0 || memcmp(s.p + s.n - tail.n, tail.p, tail.n) == 0);
}

/* Absent or no bytes. */
static inline bool str_empty(struct str s)
{
    return s.n == 0;
}

int str_cmp(struct str a, struct str b); /* memcmp order, shorter first */

#define STR_NOWHERE SIZE_MAX
size_t str_find(struct str s, struct str what);                   /* first offset or STR_NOWHERE */
size_t str_find_from(struct str s, size_t from, struct str what); /* the same from an offset on */

static inline size_t str_find_byte(struct str s, char c)
{
    const char *hit = s.n ? memchr(s.p, c, s.n) : NULL;
    return hit ? (size_t)(hit - s.p) : STR_NOWHERE;
}

/* Without ASCII blanks (space, tab, CR, LF, FF, VT) and U+00A0 at both ends; a view into s. */
struct str str_trim(struct str s);

/* A NUL-terminated copy in the arena, for C libraries. Inner NULs stay, so the caller's text must have none. */
char *str_z(struct arena *arena, struct str s);
/* A copy in the arena (also NUL-terminated behind its end). */
struct str str_copy(struct arena *arena, struct str s);
/* printf into the arena. */
struct str str_printf(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Decimal digits only, at most 18 of them; false when anything else stands there. */
bool str_to_int(struct str s, int64_t *ret_value);

#endif
