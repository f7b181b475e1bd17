/* How a value is printed. */
#include "text/text.h"

static bool is_blank_at(struct str s, size_t at, size_t *ret_length)
{
    if (at >= s.n)
        return false;
    const unsigned char c = (unsigned char)s.p[at];
    if (c == ' ' || (c >= '\t' && c <= '\r')) {
        *ret_length = 1;
        return true;
    }
    if (c == 0xC2 && at + 1 < s.n && (unsigned char)s.p[at + 1] == 0xA0) {
        *ret_length = 2;
        return true;
    }
    return false;
}

static bool is_blank_before(struct str s, size_t at)
{
    const unsigned char c = at ? (unsigned char)s.p[at - 1] : ' ';
    return c == ' ' || (c >= '\t' && c <= '\r') || (c == 0xA0 && at >= 2 && (unsigned char)s.p[at - 2] == 0xC2);
}

/* Length of the emphasis mark at `at`, or 0: one to three stars or two underlines that lean on a word. A star alone
 * between blanks or in brackets is a footnote or a multiplication, and a longer run is an ornament. */
static size_t emphasis_at(struct str s, size_t at)
{
    const char mark = s.p[at];
    size_t end = at;
    while (end < s.n && s.p[end] == mark)
        end++;
    const size_t n = end - at;
    if (mark == '*' ? n > 3 : n != 2)
        return 0;
    size_t length;
    const bool open_behind = end == s.n || is_blank_at(s, end, &length);
    if (open_behind && is_blank_before(s, at))
        return 0;
    if (at > 0 && s.p[at - 1] == '(' && end < s.n && s.p[end] == ')')
        return 0;
    return n;
}

struct str text_clean(struct arena *arena, struct str s)
{
    char *out = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        size_t length;
        if (is_blank_at(s, at, &length)) {
            if (n && out[n - 1] != ' ')
                out[n++] = ' ';
            at += length;
        } else if ((s.p[at] == '*' || s.p[at] == '_') && (length = emphasis_at(s, at))) {
            at += length;
        } else if (s.p[at] == '*' || s.p[at] == '_') {
            const char mark = s.p[at];
            while (at < s.n && s.p[at] == mark)
                out[n++] = s.p[at++];
        } else {
            out[n++] = s.p[at++];
        }
    }
    if (n && out[n - 1] == ' ')
        n--;
    return str_make(out, n);
}
