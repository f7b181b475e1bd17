/* reply: what a handler answers: a page, a way on (post/redirect/get), a file, or a refusal. */
#ifndef DONDOC_WEB_REPLY_H
#define DONDOC_WEB_REPLY_H

#include "web/html.h"
#include "web/request.h"

enum { REPLY_HEADERS_MAX = 16 };

struct asset;

struct reply_header {
    const char *name;
    struct str value;
};

struct reply {
    int status;
    struct buf body;
    struct html html; /* writes into body */
    bool page;        /* body is one of our HTML pages */
    struct err failed; /* what the office refused with, for the operator when the fault is ours */
    int64_t user;     /* who asked, for the log; 0: nobody signed in */
    struct str way;   /* where a redirect leads */
    bool sets_cookie;
    bool keep;        /* the work is committed even though it refuses (a failed sign-in counts) */
    const struct asset *asset; /* answered instead of body */
    struct reply_header headers[REPLY_HEADERS_MAX];
    size_t n_headers;
};

/* `name` is a literal; `value` must live as long as the request's arena. A value with a line break is dropped. */
void reply_header(struct reply *reply, const char *name, struct str value);
/* 303 to a path of this site. */
void reply_redirect(struct reply *reply, struct str where);
/* A file to keep: always an attachment of unknown type, since what strangers wrote is never shown as a page of ours. */
void reply_attach(struct reply *reply, const struct request *request, struct str name, struct str bytes);
/* Sets a cookie (HttpOnly, SameSite=Strict, Secure behind TLS), for this browser session; an empty value removes it. */
void reply_cookie(struct reply *reply, const struct request *request, const char *name, struct str value);

/* A page that refuses: title and sentence. What was typed into the form is shown again below, so that it is not lost.
 * Whatever was written before is dropped. */
void reply_refuse(struct reply *reply, const struct request *request, int status, const char *title,
                  const char *sentence);
/* The same for a refusal of the office: the status follows the code of the error. */
void reply_error(struct reply *reply, const struct request *request, const struct err *err);
int reply_status_of(enum err_code code);
/* A list for programs: {"offset":0,"total":120,"items":[…]}; between the two calls the items are written. */
void reply_list_begin(struct reply *reply, struct json *ret_json, const struct page *page);
void reply_list_end(struct reply *reply, struct json *json);
/* A page that opens itself once more: one that was opened from a letter or another site comes without our strict cookie;
 * asked again by ourselves it has it. */
void reply_ask_again(struct reply *reply, const struct request *request);
/* 503 without looking anything up: the queue in front of the handlers is full. */
void reply_busy(struct reply *reply, struct arena *arena, const struct web_options *options);
/* The headers that every answer carries: Content-Security-Policy and the rest. Called once, last. */
void reply_secure(struct reply *reply, const struct web_options *options);

#endif
