/*
 * gate: the one gate in front of all handlers. It alone decides on method, path, session, right, CSRF token, origin,
 * size and parameters, and on whether what the address names is in the person's sight; a handler that runs may trust
 * all of them. What is out of sight is answered like what does not exist (404); what one sees but may not do is 403.
 *
 * Two steps, because the body comes after the head: gate_admit() looks at the head and says whether the body may be
 * kept at all; gate_answer() decides the rest, opens the unit of work and runs the handler. Neither knows libmicrohttpd.
 *
 * A request whose database went away on the way is answered again from its beginning (office/once.h), and a form that
 * was done already is not done twice: each carries a number of its own.
 */
#ifndef DONDOC_WEB_GATE_H
#define DONDOC_WEB_GATE_H

#include "web/route.h"
#include "web/web.h"

/* What came, as it came: nothing is checked yet. Views live in the request's arena. */
struct incoming {
    struct str method, path, query;
    struct str cookie, origin, fetch_site, host, content_type, none_match, agent;
    struct str authorization; /* "Bearer …": then no cookie is looked at, and no form token asked for */
    struct str from;
    bool has_length;
    uint64_t length; /* Content-Length */
    struct url_field *fields; /* of a multipart body */
    size_t n_fields;
    struct str body;          /* of a urlencoded body */
    struct upload *uploads;
    size_t n_uploads;
    bool too_large; /* the body was longer than the route allows */
    bool broken;    /* the body ended amid one of its parts */
    bool busy;      /* there was no room to keep the body */
};

struct gate_ticket {
    struct route_match match;
    bool multipart;   /* the body is multipart/form-data and the route takes files */
    bool store;       /* the body may be kept */
    bool busy;        /* nobody could be asked whether it may */
    size_t body_max;
    enum lane lane;   /* who answers */
};

struct site {
    struct office *office;
    const struct web_options *options;
    struct again *again; /* pages that may be given again; NULL: none is */
};

void gate_admit(const struct site *site, const struct incoming *incoming, struct arena *arena,
                struct gate_ticket *ret_ticket);
void gate_answer(const struct site *site, const struct incoming *incoming, const struct gate_ticket *ticket,
                 struct arena *arena, struct reply *reply);

/* True when a POST comes from our own pages: Sec-Fetch-Site same-origin, else an Origin that names our host, else
 * (neither was sent: no browser) true, since the token is still asked for. */
bool gate_same_origin(struct str fetch_site, struct str origin, struct str host);

/* Names of the cookies. */
#define COOKIE_SESSION "dondoc"
#define COOKIE_FORM "dondoc-bieu-mau"

#endif
