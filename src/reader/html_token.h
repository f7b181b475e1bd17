/*
 * html_token: HTML cut into tags and text, as browsers cut it. Private to this room.
 *
 * One pass, no tree, no stack, nothing kept: whatever the bytes are, the work is linear in them, which cannot be said
 * of libxml2's parser of HTML (it compares each attribute of a tag with all others). Comments, declarations and the
 * insides of scripts and styles are passed over. HTML Living Standard, 13.2.5, without what only browsers need.
 */
#ifndef DONDOC_READER_HTML_TOKEN_H
#define DONDOC_READER_HTML_TOKEN_H

#include "base/base.h"

enum { HTML_NAME_MAX = 24 };

enum html_kind { HTML_TEXT, HTML_OPEN, HTML_CLOSE };

struct html_token {
    enum html_kind kind;
    struct str text;            /* of HTML_TEXT, as it stands there */
    char name[HTML_NAME_MAX];   /* of a tag, in lower case; what is longer is cut */
    struct str attributes;      /* of HTML_OPEN, as they stand there */
};

struct html_scan {
    struct str s;
    size_t at;
};

/* The next token; false at the end. */
bool html_next(struct html_scan *scan, struct html_token *ret_token);

/* The value of an attribute as it stands there, a view; STR_NONE when it is not there, "" when it has none. Linear in
 * the attributes. `name` in lower case. */
struct str html_attribute(const struct html_token *token, const char *name);

/* Appends text or a value with its references to characters (&agrave; &#7843;) resolved. */
void html_decode(struct buf *out, struct str s);

#endif
