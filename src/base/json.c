#include "base/json.h"

#include "base/utf8.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void before_value(struct json *json)
{
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    if (json->depth == 0)
        return;
    if (json->filled[json->depth - 1])
        buf_putc(json->out, ',');
    json->filled[json->depth - 1] = true;
}

static void open_level(struct json *json, char opener, char closer)
{
    before_value(json);
    assert(json->depth < JSON_DEPTH_MAX);
    json->closer[json->depth] = closer;
    json->filled[json->depth] = false;
    json->depth++;
    buf_putc(json->out, opener);
}

void json_open_object(struct json *json)
{
    open_level(json, '{', '}');
}

void json_open_array(struct json *json)
{
    open_level(json, '[', ']');
}

void json_end(struct json *json)
{
    assert(json->depth > 0 && !json->after_key);
    buf_putc(json->out, json->closer[--json->depth]);
}

/* Where the run of characters ends that stand for themselves. */
static size_t plain_end(struct str s, size_t at)
{
    while (at < s.n) {
        const unsigned char c = (unsigned char)s.p[at];
        uint32_t code;
        size_t length = c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
        if (c >= 0x80)
            length = utf8_decode(s, at, &code);
        if (!length)
            break;
        at += length;
    }
    return at;
}

static void put_escaped(struct buf *out, struct str s)
{
    buf_putc(out, '"');
    for (size_t at = 0; at < s.n; at++) {
        const size_t end = plain_end(s, at);
        buf_put(out, str_sub(s, at, end));
        at = end;
        if (at == s.n)
            break;
        const unsigned char c = (unsigned char)s.p[at];
        if (c == '"' || c == '\\')
            buf_printf(out, "\\%c", c);
        else if (c == '\n')
            buf_puts(out, "\\n");
        else if (c == '\t')
            buf_puts(out, "\\t");
        else if (c < 0x80)
            buf_printf(out, "\\u%04x", c);
        else
            buf_puts(out, "\xEF\xBF\xBD");
    }
    buf_putc(out, '"');
}

void json_key(struct json *json, const char *key)
{
    before_value(json);
    put_escaped(json->out, str_from(key));
    buf_putc(json->out, ':');
    json->after_key = true;
}

void json_put_null(struct json *json)
{
    before_value(json);
    buf_puts(json->out, "null");
}

void json_bool(struct json *json, bool value)
{
    before_value(json);
    buf_puts(json->out, value ? "true" : "false");
}

void json_int(struct json *json, int64_t value)
{
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    before_value(json);
    do
        digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        digits[--at] = '-';
    buf_put(json->out, str_make(digits + at, sizeof digits - at));
}

void json_number(struct json *json, double value)
{
    before_value(json);
    if (!isfinite(value)) {
        buf_puts(json->out, "null");
        return;
    }
    char text[40];
    for (int digits = 6; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        const double back = strtod(text, NULL);
        if (!(back < value || back > value))
            break;
    }
    buf_puts(json->out, text);
}

void json_str(struct json *json, struct str value)
{
    if (!value.p) {
        json_put_null(json);
        return;
    }
    before_value(json);
    put_escaped(json->out, value);
}

void json_date(struct json *json, struct date value)
{
    char text[DATE_TEXT_MAX];
    json_str(json, date_is(value) ? str_from(date_iso(value, text)) : STR_NONE);
}

void json_put_str(struct json *json, const char *key, struct str value)
{
    json_key(json, key);
    json_str(json, value);
}

void json_put_int(struct json *json, const char *key, int64_t value)
{
    json_key(json, key);
    json_int(json, value);
}

void json_put_bool(struct json *json, const char *key, bool value)
{
    json_key(json, key);
    json_bool(json, value);
}

void json_put_date(struct json *json, const char *key, struct date value)
{
    json_key(json, key);
    json_date(json, value);
}

void json_put_place(struct json *json, struct place place)
{
    json_put_int(json, "line", place.line);
    json_key(json, "span");
    json_open_array(json);
    json_int(json, place.span.from);
    json_int(json, place.span.to);
    json_end(json);
}
