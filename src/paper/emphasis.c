#include "paper/emphasis.h"

#include <string.h>

/* A stroke with which Markdown says that the sign behind it is meant as it stands. */
static bool is_escape(struct str s, size_t at)
{
    return s.p[at] == '\\' && at + 1 < s.n && strchr("*#>_-+.[(|", s.p[at + 1]);
}

size_t emphasis_skip(struct str s)
{
    size_t at = 0;
    while (at < s.n) {
        const struct str rest = str_skip(s, at);
        const char c = rest.p[0];
        if (c == ' ' || c == '\t' || strchr("*#>", c) || is_escape(rest, 0))
            at++;
        else if (str_starts(rest, STR("__")) || str_starts(rest, STR("\u00A0")))
            at += 2;
        else
            break;
    }
    return at;
}

bool emphasis_is_whole(struct str s)
{
    return s.n > 2 && s.p[0] == '*' && s.p[1] != ' ' && (s.p[s.n - 1] == '*' || str_ends(s, STR("*:")));
}
