#include "web/html.h"

#include <assert.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool html_is_void(const char *tag)
{
    switch (tag[0]) {
    case 'b': return strcmp(tag, "br") == 0;
    case 'c': return strcmp(tag, "col") == 0;
    case 'h': return strcmp(tag, "hr") == 0;
    case 'i': return strcmp(tag, "img") == 0 || strcmp(tag, "input") == 0;
    case 'l': return strcmp(tag, "link") == 0;
    case 'm': return strcmp(tag, "meta") == 0;
    case 's': return strcmp(tag, "source") == 0;
    case 'w': return strcmp(tag, "wbr") == 0;
    default: return false;
    }
}

/* The linker keeps equal literals once, so most are told by where they stand. */
static bool html_same_tag(const char *a, const char *b)
{
    return a == b || strcmp(a, b) == 0;
}

static bool html_ready(struct html *html)
{
    if (html->error)
        return false;
    if (html->out->n > HTML_SIZE_MAX) {
        html->error = "the page is too large";
        return false;
    }
    return true;
}

/* Characters that a page may not hold even escaped: HTML Living Standard, 13.2.3.5 (controls, noncharacters). */
static bool html_may_stand(uint32_t code)
{
    if (code < 0x20)
        return code == '\n' || code == '\t';
    if (code >= 0x7F && code < 0xA0)
        return false;
    return !(code >= 0xFDD0 && code <= 0xFDEF) && (code & 0xFFFE) != 0xFFFE;
}

static const char *html_entity(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

/* 1 for a byte that is a character of its own and stands as it is. */
static const unsigned char html_stands[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0,
};

/* How long the character is that starts at p, when its bytes tell at once that it stands as it is: of two bytes from
 * U+00C0 on, of three from U+1000 on without surrogates and U+F000 on. Nearly all of Vietnamese that is not ASCII is of
 * that kind. 0: to be looked at. */
static inline size_t html_plain(const unsigned char *p, size_t n)
{
    if (p[0] >= 0xC3 && p[0] <= 0xDF)
        return n >= 2 && (p[1] & 0xC0) == 0x80 ? 2 : 0;
    if (p[0] >= 0xE1 && p[0] <= 0xEE && p[0] != 0xED)
        return n >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 ? 3 : 0;
    return 0;
}

static void html_escape(struct buf *out, struct str s)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t done = 0;
    for (size_t i = 0; i < s.n;) {
        while (i < s.n && html_stands[p[i]])
            i++;
        const size_t plain = i < s.n ? html_plain(p + i, s.n - i) : 0;
        if (plain || i == s.n) {
            i += plain;
            continue;
        }
        uint32_t code;
        const size_t length = utf8_decode(s, i, &code);
        const char *instead = length == 1 ? html_entity(s.p[i]) : NULL;
        if (!instead && (length == 0 || !html_may_stand(code)))
            instead = "\xEF\xBF\xBD";
        if (instead) {
            buf_put(out, str_sub(s, done, i));
            buf_puts(out, instead);
            done = i + (length ? length : 1);
        }
        i += length ? length : 1;
    }
    buf_put(out, str_sub(s, done, s.n));
}

static bool html_starts_fold(struct str s, const char *head)
{
    const size_t n = strlen(head);
    if (s.n < n)
        return false;
    for (size_t i = 0; i < n; i++) {
        const char c = s.p[i] >= 'A' && s.p[i] <= 'Z' ? (char)(s.p[i] - 'A' + 'a') : s.p[i];
        if (c != head[i])
            return false;
    }
    return true;
}

bool html_url_allowed(struct str url)
{
    for (size_t i = 0; i < url.n; i++)
        if ((unsigned char)url.p[i] <= ' ' || url.p[i] == '\\' || url.p[i] == 0x7F)
            return false;
    if (str_starts(url, STR("//")))
        return false;
    if (str_starts(url, STR("/")) || str_starts(url, STR("#")) || str_starts(url, STR("?")))
        return true;
    return html_starts_fold(url, "http://") || html_starts_fold(url, "https://") || html_starts_fold(url, "mailto:");
}

/* An address on this site with what is carried, in front of its anchor. */
static void html_put_carrying(struct html *html, struct str url)
{
    const struct html_carried *carried = &html->carried;
    const size_t anchor = str_find_byte(url, '#');
    html_escape(html->out, str_sub(url, 0, anchor));
    buf_puts(html->out, str_find_byte(url, '?') < anchor ? "&amp;" : "?");
    buf_puts(html->out, carried->name);
    buf_putc(html->out, '=');
    buf_put(html->out, carried->value);
    html_escape(html->out, str_skip(url, anchor));
}

/* ` name="` */
static void html_begin_attr(struct buf *out, const char *name)
{
    const size_t n = strlen(name);
    buf_reserve(out, n + 3);
    char *p = out->p + out->n;
    p[0] = ' ';
    memcpy(p + 1, name, n);
    memcpy(p + 1 + n, "=\"", 3);
    out->n += n + 3;
}

static void html_put_address(struct html *html, const char *tag, struct str url)
{
    if (!html_url_allowed(url))
        buf_putc(html->out, '#');
    else if (html->carried.name && html_same_tag(tag, "a") && str_starts(url, STR("/")))
        html_put_carrying(html, url);
    else
        html_escape(html->out, url);
}

static void html_put_attr(struct html *html, const char *tag, const struct html_attr *attr)
{
    struct buf *out = html->out;
    switch (attr->kind) {
    case HTML_ATTR_FLAG:
        if (attr->number) {
            buf_putc(out, ' ');
            buf_puts(out, attr->name);
        }
        return;
    case HTML_ATTR_TEXT:
    case HTML_ATTR_URL:
        if (!attr->text.p)
            return;
        html_begin_attr(out, attr->name);
        if (attr->kind == HTML_ATTR_URL)
            html_put_address(html, tag, attr->text);
        else
            html_escape(out, attr->text);
        break;
    case HTML_ATTR_INT:
        html_begin_attr(out, attr->name);
        buf_put_int(out, attr->number);
        break;
    case HTML_ATTR_PLACE:
        html_begin_attr(out, attr->name);
        buf_put(out, attr->text);
        buf_put_int(out, attr->number);
        if (html->carried.name && html_same_tag(tag, "a"))
            html_put_carrying(html, STR(""));
        break;
    case HTML_ATTR_END:
        return;
    }
    buf_putc(out, '"');
}

static void html_put_tag(struct html *html, const char *tag, const struct html_attr *attrs)
{
    buf_putc(html->out, '<');
    buf_puts(html->out, tag);
    for (; attrs && attrs->kind != HTML_ATTR_END; attrs++)
        html_put_attr(html, tag, attrs);
    buf_putc(html->out, '>');
}

/* A form that asks for a page puts its fields in place of the address's own. */
static bool html_asks(const char *tag, const struct html_attr *attrs)
{
    if (!html_same_tag(tag, "form"))
        return false;
    for (; attrs && attrs->kind != HTML_ATTR_END; attrs++)
        if (strcmp(attrs->name, "method") == 0)
            return str_eq(attrs->text, STR("get"));
    return true;
}

void html_write_open(struct html *html, const char *tag, const struct html_attr *attrs)
{
    assert(!html_is_void(tag));
    if (!html_ready(html))
        return;
    if (html->depth == HTML_DEPTH_MAX) {
        html->error = "elements are nested too deep";
        return;
    }
    html->open[html->depth++] = tag;
    html_put_tag(html, tag, attrs);
    if (html->carried.name && html_asks(tag, attrs))
        html_void_with(html, "input", A_Z("type", "hidden"), A_TEXT("name", str_from(html->carried.name)),
                       A_TEXT("value", html->carried.value));
}

void html_write_close(struct html *html, const char *tag)
{
    if (html->error)
        return;
    const bool innermost = html->depth > 0 && html_same_tag(html->open[html->depth - 1], tag);
    assert(innermost);
    if (!innermost) {
        html->error = "an element was closed that is not the innermost one";
        return;
    }
    html->depth--;
    buf_puts(html->out, "</");
    buf_puts(html->out, tag);
    buf_putc(html->out, '>');
}

void html_write_void(struct html *html, const char *tag, const struct html_attr *attrs)
{
    assert(html_is_void(tag));
    if (html_ready(html))
        html_put_tag(html, tag, attrs);
}

void html_write_raw(struct html *html, const char *fragment)
{
    if (html_ready(html))
        buf_puts(html->out, fragment);
}

void html_text(struct html *html, struct str text)
{
    if (html_ready(html))
        html_escape(html->out, text);
}

void html_say(struct html *html, const char *sentence)
{
    html_text(html, str_from(sentence));
}

void html_printf(struct html *html, const char *format, ...)
{
    char small[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    const int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n >= 0 && (size_t)n < sizeof small) {
        html_text(html, str_make(small, (size_t)n));
    } else if (n >= 0) {
        char *large = malloc((size_t)n + 1);
        if (!large)
            abort();
        vsnprintf(large, (size_t)n + 1, format, again);
        html_text(html, str_make(large, (size_t)n));
        free(large);
    }
    va_end(again);
}

void html_lines(struct html *html, struct str text)
{
    /* a parser drops the line break right behind <textarea> */
    html_raw(html, "\n");
    html_text(html, text);
}

bool html_finish(const struct html *html)
{
    assert(html->error || html->depth == 0);
    return !html->error && html->depth == 0;
}
