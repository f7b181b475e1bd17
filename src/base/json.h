/*
 * json: a writer that cannot forget a comma or an escape.
 *
 *     struct json j = {.out = &buf};
 *     json_open_object(&j); json_key(&j, "line"); json_int(&j, 3); json_end(&j);
 *
 * Nesting is at most JSON_DEPTH_MAX, which our own output never reaches; going deeper is a bug and asserts.
 */
#ifndef DONDOC_BASE_JSON_H
#define DONDOC_BASE_JSON_H

#include "base/buf.h"
#include "base/date.h"

enum { JSON_DEPTH_MAX = 32 };

struct json {
    struct buf *out;
    int depth;
    bool after_key;
    char closer[JSON_DEPTH_MAX];
    bool filled[JSON_DEPTH_MAX];
};

void json_open_object(struct json *json);
void json_open_array(struct json *json);
void json_end(struct json *json); /* closes the innermost object or array */
void json_key(struct json *json, const char *key);
void json_put_null(struct json *json);
void json_bool(struct json *json, bool value);
void json_int(struct json *json, int64_t value);
void json_number(struct json *json, double value); /* shortest form that reads back; not finite becomes null */
void json_str(struct json *json, struct str value);   /* absent (p == NULL) becomes null; stray bytes become U+FFFD */
void json_date(struct json *json, struct date value); /* ISO, or null */

/* key and value in one call */
void json_put_str(struct json *json, const char *key, struct str value);
void json_put_int(struct json *json, const char *key, int64_t value);
void json_put_bool(struct json *json, const char *key, bool value);
void json_put_date(struct json *json, const char *key, struct date value);
/* "line":n,"span":[from,to] */
void json_put_place(struct json *json, struct place place);

#endif
