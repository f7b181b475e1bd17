/*
 * route: the table of everything that can be asked for. One record a page and method, at the top of the page's file.
 */
#ifndef DONDOC_WEB_ROUTE_H
#define DONDOC_WEB_ROUTE_H

#include "web/reply.h"
#include "web/request.h"

enum method { METHOD_GET, METHOD_POST };

/* Which unit of work the gate opens round the handler. */
enum route_work {
    ROUTE_READS,  /* STORE_READ: every GET */
    ROUTE_WRITES, /* STORE_WRITE, committed when the answer is below 400 */
    ROUTE_OWN,    /* none: the handler opens its own, one for each thing that must not fail with the others */
    ROUTE_STATIC, /* none, and no session is looked up */
};

/* Who does it: slow things have threads of their own, so that they never hold up the others. What writes may have to wait
 * for its turn, and pages must not wait with it. */
enum lane { LANE_QUICK, LANE_WRITE, LANE_SIGN_IN, LANE_UPLOAD, LANE_PAST, LANE__MAX };

struct route {
    enum method method;
    const char *path; /* "/van-ban/{id}/tep"; {id} is an integer, {code} the code of a frozen report, whose number is its
                       * id, {name} is a-z 0-9 . - */
    const char *back; /* of a form: the page it stands on, without its {id}: "/van-ban/", "/du-thao"; NULL: none of these */
    enum act act;     /* what it does: the gate asks office/right.h who may */
    enum thing thing; /* what {id} names: the gate looks whether it is in sight, and on which side one stands */
    enum route_work work;
    bool steady;      /* of ROUTE_READS: shows only what the journal, the day and the session tell (again.h) */
    enum lane lane;             /* not named: see route_lane() */
    size_t body_max;            /* bytes of a POST body; 0 for GET */
    const struct param *params; /* ends with a NULL name; NULL: none */
    /* Of ROUTE_WRITES: what takes time and needs no database, such as reading a file that was sent. It runs before the
     * unit of work opens, so that nobody waits for it; what it makes goes to request->prepared. NULL: nothing. */
    bool (*prepare)(struct request *request, struct err *err);
    /* Of ACT_ENTER with a large body: whether the fields of the address (a link of ours) say that it is expected. NULL:
     * the right decides alone. */
    bool (*expects)(struct work *work, const struct url_field *fields, size_t n);
    /* Answers. `work` is NULL for ROUTE_OWN and ROUTE_STATIC. */
    void (*handle)(struct request *request, struct work *work, struct reply *reply);
};

/* bytes of a POST body: a form, and an upload with all its files */
enum {
    FORM_BODY_MAX = 128 * 1024,
    UPLOAD_BODY_MAX = 160 * 1024 * 1024,
    UPLOAD_FILE_MAX = 64 * 1024 * 1024, /* of one file */
    UPLOAD_TEXT_MAX = 32 * 1024 * 1024, /* of the text in it */
};

extern const struct route *const routes[];
extern const size_t n_routes;

/* The lane of a request: the one its record names; else LANE_WRITE for what writes, LANE_QUICK for the rest and for NULL. */
enum lane route_lane(const struct route *route);

/* What a path matches. */
struct route_match {
    const struct route *route; /* NULL: no page of this path, or not with this method */
    bool other_method;         /* the path exists, with another method */
    int64_t id;
    struct str name;
};

/* Finds the route of a method and a path (no query; a "%" never matches, our paths need none). */
struct route_match route_find(enum method method, struct str path);
/* One pattern against one path. */
bool route_matches(const char *pattern, struct str path, int64_t *ret_id, struct str *ret_name);

#endif
