#include "reader/html_token.h"

#include "text/legacy.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 0x20) : c;
}

/* Behind the next `what` from here on, or the end. */
static size_t behind(struct str s, size_t at, struct str what)
{
    const size_t found = str_find_from(s, at, what);
    return found == STR_NOWHERE ? s.n : found + what.n;
}

/* One attribute from `at` on, which stands at no blank. Returns the offset behind it. */
static size_t attribute_at(struct str s, size_t at, struct str *ret_name, struct str *ret_value)
{
    const size_t from = at;
    /* a "=" in front belongs to the name */
    for (at++; at < s.n && !is_blank(s.p[at]) && s.p[at] != '=' && s.p[at] != '>' && s.p[at] != '/'; at++)
        continue;
    *ret_name = str_sub(s, from, at);
    *ret_value = str_sub(s, at, at);
    size_t next = at;
    while (next < s.n && is_blank(s.p[next]))
        next++;
    if (next == s.n || s.p[next] != '=')
        return at;
    for (next++; next < s.n && is_blank(s.p[next]); next++)
        continue;
    if (next < s.n && (s.p[next] == '"' || s.p[next] == '\'')) {
        const char *quote = memchr(s.p + next + 1, s.p[next], s.n - next - 1);
        const size_t end = quote ? (size_t)(quote - s.p) : s.n;
        *ret_value = str_sub(s, next + 1, end);
        return end < s.n ? end + 1 : s.n;
    }
    at = next;
    while (at < s.n && !is_blank(s.p[at]) && s.p[at] != '>')
        at++;
    *ret_value = str_sub(s, next, at);
    return at;
}

/* Offset of the ">" that ends the tag, or the end. */
static size_t tag_end(struct str s, size_t at)
{
    struct str name, value;
    while (at < s.n && s.p[at] != '>')
        at = is_blank(s.p[at]) || s.p[at] == '/' ? at + 1 : attribute_at(s, at, &name, &value);
    return at;
}

struct str html_attribute(const struct html_token *token, const char *name)
{
    const struct str s = token->attributes;
    const size_t n = strlen(name);
    for (size_t at = 0; at < s.n;) {
        struct str found, value;
        if (is_blank(s.p[at]) || s.p[at] == '/') {
            at++;
            continue;
        }
        at = attribute_at(s, at, &found, &value);
        if (found.n == n && strncasecmp(found.p, name, n) == 0)
            return value;
    }
    return STR_NONE;
}

/* Behind "<" and, when it closes, "/". */
static void take_tag(struct html_scan *scan, size_t at, enum html_kind kind, struct html_token *token)
{
    const struct str s = scan->s;
    size_t n = 0;
    *token = (struct html_token){.kind = kind};
    for (; at < s.n && !is_blank(s.p[at]) && s.p[at] != '/' && s.p[at] != '>'; at++)
        if (n + 1 < HTML_NAME_MAX)
            token->name[n++] = lower(s.p[at]);
    const size_t end = tag_end(s, at);
    token->attributes = str_sub(s, at, end);
    scan->at = end < s.n ? end + 1 : s.n;
}

/* The inside of a script is no text and holds no tags: on to what closes it. */
static void pass_over(struct html_scan *scan, const char *name)
{
    const size_t n = strlen(name);
    for (size_t at = scan->at; (at = str_find_from(scan->s, at, STR("</"))) != STR_NOWHERE; at += 2) {
        if (scan->s.n - at >= n + 2 && strncasecmp(scan->s.p + at + 2, name, n) == 0) {
            scan->at = at;
            return;
        }
    }
    scan->at = scan->s.n;
}

/* Comments and declarations; false when something else stands at "<". */
static bool pass_markup(struct html_scan *scan)
{
    const struct str rest = str_skip(scan->s, scan->at);
    if (str_starts(rest, STR("<!--")))
        scan->at = behind(scan->s, scan->at + 4, STR("-->"));
    else if (str_starts(rest, STR("<!")) || str_starts(rest, STR("<?")))
        scan->at = behind(scan->s, scan->at + 2, STR(">"));
    else
        return false;
    return true;
}

bool html_next(struct html_scan *scan, struct html_token *ret_token)
{
    static const char *const unread[] = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    const struct str s = scan->s;
    while (scan->at < s.n && s.p[scan->at] == '<' && pass_markup(scan))
        continue;
    if (scan->at == s.n)
        return false;
    const size_t at = scan->at;
    const bool closes = at + 2 < s.n && s.p[at] == '<' && s.p[at + 1] == '/' && is_letter(s.p[at + 2]);
    if (closes || (at + 1 < s.n && s.p[at] == '<' && is_letter(s.p[at + 1]))) {
        take_tag(scan, at + (closes ? 2 : 1), closes ? HTML_CLOSE : HTML_OPEN, ret_token);
        for (size_t i = 0; !closes && i < sizeof unread / sizeof *unread; i++)
            if (strcmp(ret_token->name, unread[i]) == 0)
                pass_over(scan, unread[i]);
        return true;
    }
    /* a "<" that begins nothing is text */
    const char *next = memchr(s.p + at + 1, '<', s.n - at - 1);
    scan->at = next ? (size_t)(next - s.p) : s.n;
    *ret_token = (struct html_token){.kind = HTML_TEXT, .text = str_sub(s, at, scan->at)};
    return true;
}

struct entity {
    const char *name;
    uint16_t code;
};

static int order_entities(const void *a, const void *b)
{
    return strcmp(((const struct entity *)a)->name, ((const struct entity *)b)->name);
}

static uint32_t named(struct str name)
{
    static const struct entity entities[] = {
#include "reader/html_entity.def"
    };
    char text[12] = "";
    if (name.n >= sizeof text)
        return 0;
    memcpy(text, name.p, name.n);
    const struct entity wanted = {.name = text};
    const struct entity *found =
        bsearch(&wanted, entities, sizeof entities / sizeof *entities, sizeof *entities, order_entities);
    return found ? found->code : 0;
}

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return is_letter(c) && lower(c) <= 'f' ? lower(c) - 'a' + 10 : 16;
}

/* The character that a reference stands for and its end, from behind "&"; 0 when it is none. */
static uint32_t reference(struct str s, size_t at, size_t *ret_end)
{
    enum { NAME_MOST = 10, CODE_END = 0x110000 };
    const size_t from = at;
    uint32_t code = 0;
    if (at < s.n && s.p[at] == '#') {
        const bool hexadecimal = at + 1 < s.n && lower(s.p[at + 1]) == 'x';
        const uint32_t base = hexadecimal ? 16 : 10;
        for (at += hexadecimal ? 2 : 1; at < s.n && (uint32_t)digit(s.p[at]) < base; at++)
            code = code < CODE_END ? code * base + (uint32_t)digit(s.p[at]) : CODE_END;
    } else {
        while (at < s.n && at - from < NAME_MOST && (is_letter(s.p[at]) || digit(s.p[at]) < 10))
            at++;
        code = named(str_sub(s, from, at));
    }
    *ret_end = at < s.n && s.p[at] == ';' ? at + 1 : at;
    return code;
}

void html_decode(struct buf *out, struct str s)
{
    while (s.n) {
        const char *sign = memchr(s.p, '&', s.n);
        const size_t plain = sign ? (size_t)(sign - s.p) : s.n;
        buf_put(out, str_sub(s, 0, plain));
        s = str_skip(s, plain);
        if (!s.n)
            return;
        size_t end;
        const uint32_t code = reference(s, 1, &end);
        char bytes[4];
        size_t n = 0;
        if (code >= 0x80 && code < 0xA0) /* meant by the numbers of Windows (13.2.5.80) */
            legacy_put_byte(out, (unsigned char)code, TEXT_CP1252);
        else if (code && (n = utf8_encode(code, bytes)) > 0)
            buf_put(out, str_make(bytes, n));
        else
            buf_put(out, str_sub(s, 0, end = 1));
        s = str_skip(s, end);
    }
}
