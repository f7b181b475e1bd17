/* str: a view into bytes owned by somebody else (a text, an arena, a literal). Not NUL-terminated. */
#ifndef DONDOC_BASE_STR_H
#define DONDOC_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

struct str str_from(const char *z);                   /* view of a C string; NULL gives STR_NONE */
struct str str_make(const char *p, size_t n);         /* view of n bytes */
struct str str_sub(struct str s, size_t from, size_t to); /* [from, to), clamped to s */
struct str str_skip(struct str s, size_t n);          /* s without its first n bytes, clamped */
struct str str_at(struct str text, struct span span); /* the bytes of a span, clamped to the text */

bool str_eq(struct str a, struct str b);      /* same bytes (absent equals empty) */
int str_cmp(struct str a, struct str b);      /* memcmp order, shorter first */
bool str_starts(struct str s, struct str head);
bool str_ends(struct str s, struct str tail);
bool str_empty(struct str s);                 /* absent or no bytes */

#define STR_NOWHERE SIZE_MAX
size_t str_find(struct str s, struct str what);                   /* first offset or STR_NOWHERE */
size_t str_find_from(struct str s, size_t from, struct str what); /* the same from an offset on */
size_t str_find_byte(struct str s, char c);

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
