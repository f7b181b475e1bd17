/*
 * html: a tree writer. Markup can only be written as a tree, and what is not ours is always escaped.
 *
 *     html_open_with(h, "a", A_URL("href", address), A_IF(late, "data-late"));
 *     html_text(h, title);
 *     html_close(h, "a");
 *
 * - Names of tags and attributes and raw fragments are string literals: a variable there does not compile.
 * - Text and attribute values are escaped; an address with a foreign scheme (javascript:, data:) becomes "#".
 * - html_close() names the tag that it closes; closing another one is a bug and asserts.
 * - What cannot be written in HTML (stray bytes, controls, noncharacters) becomes U+FFFD, so that every page parses.
 * - Errors stick: after the first one nothing more is written, and html_finish() says so once.
 */
#ifndef DONDOC_WEB_HTML_H
#define DONDOC_WEB_HTML_H

#include "base/base.h"

enum { HTML_DEPTH_MAX = 64, HTML_SIZE_MAX = 256 * 1024 * 1024 };

/* A parameter that every link to a page of this site, and every form that asks for one, takes along. */
struct html_carried {
    const char *name; /* NULL: none; both need no escaping */
    struct str value;
};

struct html {
    struct buf *out;
    int depth;
    const char *open[HTML_DEPTH_MAX];
    const char *error; /* the first thing that went wrong, or NULL */
    struct html_carried carried;
};

enum html_attr_kind { HTML_ATTR_END, HTML_ATTR_TEXT, HTML_ATTR_URL, HTML_ATTR_INT, HTML_ATTR_FLAG, HTML_ATTR_PLACE };

struct html_attr {
    const char *name;
    enum html_attr_kind kind;
    struct str text;
    int64_t number;
};

/* An absent text leaves its attribute out; an empty one does not. */
#define A_TEXT(literal, value) ((struct html_attr){"" literal "", HTML_ATTR_TEXT, (value), 0})
#define A_Z(literal, value) ((struct html_attr){"" literal "", HTML_ATTR_TEXT, str_from(value), 0})
#define A_URL(literal, value) ((struct html_attr){"" literal "", HTML_ATTR_URL, (value), 0})
#define A_INT(literal, value) ((struct html_attr){"" literal "", HTML_ATTR_INT, STR_NONE, (value)})
/* The address of a numbered thing of this site: A_PLACE("href", "/viec/", 7). */
#define A_PLACE(literal, path, value) ((struct html_attr){"" literal "", HTML_ATTR_PLACE, STR(path), (value)})
/* A boolean attribute, present when the condition holds. */
#define A_IF(condition, literal) ((struct html_attr){"" literal "", HTML_ATTR_FLAG, STR_NONE, (condition) ? 1 : 0})

#define HTML_ATTRS_(...) ((const struct html_attr[]){__VA_ARGS__, {NULL, HTML_ATTR_END, {NULL, 0}, 0}})

#define html_open(html, tag) html_write_open((html), "" tag "", NULL)
#define html_open_with(html, tag, ...) html_write_open((html), "" tag "", HTML_ATTRS_(__VA_ARGS__))
#define html_close(html, tag) html_write_close((html), "" tag "")
/* An element without content (br, input, link, meta, hr, img). */
#define html_void(html, tag) html_write_void((html), "" tag "", NULL)
#define html_void_with(html, tag, ...) html_write_void((html), "" tag "", HTML_ATTRS_(__VA_ARGS__))
/* An element that holds one text. */
#define html_line(html, tag, text) \
    (html_write_open((html), "" tag "", NULL), html_text((html), (text)), html_write_close((html), "" tag ""))
#define html_line_with(html, tag, text, ...)                                                                           \
    (html_write_open((html), "" tag "", HTML_ATTRS_(__VA_ARGS__)), html_text((html), (text)),                          \
     html_write_close((html), "" tag ""))
/* Markup as it stands. Only for what no other call can write, such as the doctype. */
#define html_raw(html, fragment) html_write_raw((html), "" fragment "")

void html_text(struct html *html, struct str text);
void html_say(struct html *html, const char *sentence); /* for _("…"); escaped like all text */
void html_printf(struct html *html, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* The content of a textarea: a line break at its start is not lost. */
void html_lines(struct html *html, struct str text);

/* True when all went well; every element must be closed (asserts). */
bool html_finish(const struct html *html);

/* True for addresses that a link of ours may have: a path on this site, a query, an anchor, http(s) or mailto. */
bool html_url_allowed(struct str url);

/* Behind the macros. */
void html_write_open(struct html *html, const char *tag, const struct html_attr *attrs);
void html_write_close(struct html *html, const char *tag);
void html_write_void(struct html *html, const char *tag, const struct html_attr *attrs);
void html_write_raw(struct html *html, const char *fragment);

#endif
