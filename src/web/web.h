/*
 * web: the office in a browser. Knows the office and HTTP; the only room that knows HTML.
 *
 *   html.h      a tree writer: escapes by default, closes tags by name
 *   url.h       percent-encoding, forms, cookies
 *   request.h   what a handler gets: declared, typed parameters and nothing else
 *   reply.h     what a handler answers
 *   route.h     the table of all pages: method, path, right, limits, parameters, handler
 *   gate.h      the one gate in front of all handlers
 *   http.c      libmicrohttpd: bytes in, bytes out; knows no page
 *   lane.h      threads that run the handlers, so that slow ones never hold up the others
 *   shelf.h     memory of requests that are over, for those to come
 *   log.h       a line a request, without content
 *   metrics.h   counters; watch.h: the port where they are read
 *   server.c    web_serve(): port, signals, start and end
 *   ui.h        pieces that pages share: frame, lamps, fields, pager
 *   as_of.h     pages as they stood on a past day
 *   page_*.c    one file a page, its record on top
 *   asset.h     style sheet, script and icon, compiled in
 *
 * The way of a request: http.c collects head and body → gate_admit() → a lane → gate_answer() → handler → reply →
 * http.c. Handlers hold no policy and open no connection of their own.
 */
#ifndef DONDOC_WEB_WEB_H
#define DONDOC_WEB_WEB_H

#include "jail/jail.h"
#include "office/office.h"

struct web_options {
    const char *address; /* numeric; NULL means 127.0.0.1 */
    uint16_t port;       /* 0: any free one */
    bool any_port;       /* when the port is taken, try the next ones (at most 100) */
    unsigned threads;    /* for pages, and as many for forms; 0 means 4. Sign-in and uploads have two more each. */
    bool secure;         /* we stand behind TLS: Secure cookies, HSTS */
    bool behind_proxy;   /* believe X-Forwarded-For of who calls from this machine itself; of others never */
    /* Called once when the server answers: "http://127.0.0.1:8080/" and the real port. May be NULL. */
    void (*ready)(void *data, const char *url, uint16_t port);
    /* Called when all ports are bound and before any thread is made: the process gives up rights here. False with the
     * error filled: nothing is served. May be NULL. */
    bool (*confine)(void *data, struct err *err);
    /* A fault of ours (never content of a paper, never what was typed), for the operator. May be NULL. */
    void (*fault)(void *data, const char *line);
    /* A line of JSON with its end for each request (log.h), from several threads. May be NULL. */
    void (*access)(void *data, const char *line);
    struct jail *jail;   /* where files that somebody sent are read; forked already, for good (JAIL_NOW_OR_NEVER) */
    const char *metrics; /* "127.0.0.1:9464": /metrics and /healthz there; NULL: nowhere */
    void *data;
};

/*
 * Serves an office until SIGINT or SIGTERM, then finishes the requests under way and returns true. Prints nothing.
 * Blocks both signals in the calling thread while it runs. Refuses: an address that is none, a port that is taken or
 * may not be used.
 */
bool web_serve(struct office *office, const struct web_options *options, struct err *err);

#endif
