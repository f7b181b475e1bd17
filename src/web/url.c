#include "web/url.h"

#include <inttypes.h>
#include <string.h>

static int url_hex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static bool url_decode(struct arena *arena, struct str s, struct str *ret_value)
{
    char *p = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            const int high = i + 1 < s.n ? url_hex(s.p[i + 1]) : -1;
            const int low = i + 2 < s.n ? url_hex(s.p[i + 2]) : -1;
            if (high < 0 || low < 0)
                return false;
            c = (char)(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return false;
        p[n++] = c;
    }
    *ret_value = str_make(p, n);
    return true;
}

bool url_parse_fields(struct arena *arena, struct str s, struct url_field **ret_fields, size_t *ret_n,
                      struct err *err)
{
    VEC(struct url_field) fields = {0};
    for (size_t at = 0; at < s.n;) {
        struct str piece = str_skip(s, at);
        piece = str_sub(piece, 0, str_find_byte(piece, '&'));
        at += piece.n + 1;
        if (piece.n == 0)
            continue;
        if (fields.n == URL_FIELDS_MAX)
            return ERR(err, ERR_LIMIT, _("Biểu mẫu có quá nhiều ô. Hãy tải lại trang rồi gửi lại."));
        const size_t equals = str_find_byte(piece, '=');
        struct url_field field;
        if (!url_decode(arena, str_sub(piece, 0, equals), &field.name) ||
            !url_decode(arena, equals == STR_NOWHERE ? STR("") : str_skip(piece, equals + 1), &field.value))
            return ERR(err, ERR_INPUT, _("Địa chỉ hoặc biểu mẫu bị hỏng trên đường gửi. Hãy tải lại trang rồi thử lại."));
        VEC_PUSH(arena, &fields, field);
    }
    *ret_fields = fields.v;
    *ret_n = fields.n;
    return true;
}

static bool url_unreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

struct str url_encode(struct arena *arena, struct str s)
{
    static const char digits[] = "0123456789ABCDEF";
    char *p = arena_alloc_array(arena, s.n + 1, 3);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (url_unreserved(s.p[i])) {
            p[n++] = s.p[i];
            continue;
        }
        const unsigned char byte = (unsigned char)s.p[i];
        p[n++] = '%';
        p[n++] = digits[byte >> 4];
        p[n++] = digits[byte & 15];
    }
    return str_make(p, n);
}

struct str url_cookie(struct str header, struct str name)
{
    while (header.n) {
        struct str pair = str_sub(header, 0, str_find_byte(header, ';'));
        header = str_skip(header, pair.n + 1);
        pair = str_trim(pair);
        const size_t equals = str_find_byte(pair, '=');
        if (equals != STR_NOWHERE && str_eq(str_sub(pair, 0, equals), name))
            return str_skip(pair, equals + 1);
    }
    return STR_NONE;
}

bool url_is_local(struct str path)
{
    if (!str_starts(path, STR("/")) || str_starts(path, STR("//")))
        return false;
    for (size_t i = 0; i < path.n; i++)
        if (path.p[i] <= ' ' || path.p[i] == '\\' || path.p[i] == 0x7F)
            return false;
    return true;
}

void url_start(struct url *url, const char *path)
{
    *url = (struct url){0};
    buf_puts(&url->buf, path);
}

void url_add(struct url *url, struct arena *arena, const char *name, struct str value)
{
    if (str_empty(value))
        return;
    buf_putc(&url->buf, url->query ? '&' : '?');
    url->query = true;
    buf_puts(&url->buf, name);
    buf_putc(&url->buf, '=');
    buf_put(&url->buf, url_encode(arena, value));
}

void url_add_int(struct url *url, const char *name, int64_t value)
{
    if (value == 0)
        return;
    buf_printf(&url->buf, "%c%s=%" PRId64, url->query ? '&' : '?', name, value);
    url->query = true;
}

struct str url_take(struct url *url, struct arena *arena)
{
    const struct str s = str_copy(arena, buf_view(&url->buf));
    buf_free(&url->buf);
    return s;
}
