/* url: addresses and forms as they travel: percent-encoding, name=value lists, cookies. Knows no HTTP library. */
#ifndef DONDOC_WEB_URL_H
#define DONDOC_WEB_URL_H

#include "base/base.h"

/* A field as it came: decoded bytes, not yet checked. */
struct url_field {
    struct str name;
    struct str value;
};

enum { URL_FIELDS_MAX = 200 };

/*
 * Splits "a=1&b=x+y%2Fz" into fields, in order, into the arena. Refuses a broken escape ("%zz"), an escaped NUL and
 * more than URL_FIELDS_MAX fields. Empty pieces ("&&") are skipped; a piece without "=" has an empty value.
 */
bool url_parse_fields(struct arena *arena, struct str s, struct url_field **ret_fields, size_t *ret_n,
                      struct err *err);

/* The value with everything but unreserved characters (RFC 3986, 2.3) escaped. */
struct str url_encode(struct arena *arena, struct str s);

/* The value of a cookie in a Cookie header (RFC 6265, 5.4), the first of its name; absent when there is none. */
struct str url_cookie(struct str header, struct str name);

/* True for a path on this site that a sign-in may lead back to: "/…" in printable ASCII, not "//…", no backslash. */
bool url_is_local(struct str path);

/* An address with a query that grows: "?" before the first parameter, "&" before the others; empty values left out. */
struct url {
    struct buf buf;
    bool query;
};
void url_start(struct url *url, const char *path);
void url_add(struct url *url, struct arena *arena, const char *name, struct str value);
void url_add_int(struct url *url, const char *name, int64_t value); /* 0 is left out */
/* The finished address in the arena; the url is empty again. */
struct str url_take(struct url *url, struct arena *arena);

#endif
