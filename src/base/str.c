#include "base/str.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int str_cmp(struct str a, struct str b)
{
    const size_t n = a.n < b.n ? a.n : b.n;
    const int order = n ? memcmp(a.p, b.p, n) : 0;
    if (order)
        return order;
    return a.n < b.n ? -1 : a.n > b.n;
}

size_t str_find_from(struct str s, size_t from, struct str what)
{
    if (from > s.n)
        return STR_NOWHERE;
    if (what.n == 0)
        return from;
    if (s.n == 0)
        return STR_NOWHERE;
    const char *hit = memmem(s.p + from, s.n - from, what.p, what.n);
    return hit ? (size_t)(hit - s.p) : STR_NOWHERE;
}

size_t str_find(struct str s, struct str what)
{
    return str_find_from(s, 0, what);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
    const struct str nbsp = STR("\xC2\xA0");
    for (;;) {
        if (s.n && is_blank(s.p[0]))
            s = str_skip(s, 1);
        else if (str_starts(s, nbsp))
            s = str_skip(s, nbsp.n);
        else if (s.n && is_blank(s.p[s.n - 1]))
            s.n--;
        else if (str_ends(s, nbsp))
            s.n -= nbsp.n;
        else
            return s;
    }
}

char *str_z(struct arena *arena, struct str s)
{
    char *copy = arena_alloc(arena, s.n + 1);
    if (s.n)
        memcpy(copy, s.p, s.n);
    return copy;
}

struct str str_copy(struct arena *arena, struct str s)
{
    return s.p ? (struct str){str_z(arena, s), s.n} : STR_NONE;
}

struct str str_printf(struct arena *arena, const char *format, ...)
{
    char small[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n < 0)
        abort();
    char *copy = arena_alloc(arena, (size_t)n + 1);
    if ((size_t)n < sizeof small)
        memcpy(copy, small, (size_t)n);
    else
        vsnprintf(copy, (size_t)n + 1, format, again);
    va_end(again);
    return (struct str){copy, (size_t)n};
}

bool str_to_int(struct str s, int64_t *ret_value)
{
    int64_t value = 0;
    if (s.n == 0 || s.n > 18)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        value = value * 10 + (s.p[i] - '0');
    }
    *ret_value = value;
    return true;
}
