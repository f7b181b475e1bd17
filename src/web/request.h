/*
 * request: what a handler gets. Parameters are declared by the route, checked by the gate, and reach the handler
 * typed; a parameter that is not declared does not exist.
 */
#ifndef DONDOC_WEB_REQUEST_H
#define DONDOC_WEB_REQUEST_H

#include "office/right.h"
#include "office/session.h"
#include "web/url.h"

struct web_options;
struct route;

enum param_kind {
    PARAM_TEXT,   /* one line: trimmed, NFC, controls become spaces */
    PARAM_LINES,  /* several lines: LF, NFC, other controls become spaces */
    PARAM_SECRET, /* a password: bytes as typed, never shown again */
    PARAM_WORD,   /* a-z 0-9 - only: a choice or a mark */
    PARAM_INT,    /* 0 … 999 999 999 999 999 */
    PARAM_INTS,   /* several of them: all fields of the name, as boxes that are ticked; see numbers */
    PARAM_DATE,   /* dd/mm/yyyy (also d-m-yyyy and yyyy-mm-dd); empty is no date */
    PARAM_FLAG,   /* given or not */
    PARAM_SHOWN,      /* a text that the page showed before it was changed; nobody typed it */
    PARAM_SHOWN_DATE, /* a day that the page showed */
    PARAM_FILES,  /* uploaded files; see uploads */
    PARAM_DOCUMENT, /* a PARAM_INT that names a paper: the gate answers 404 when it is out of sight */
    PARAM_ORG,      /* the same for an organisation */
    PARAM_REPORT,   /* the same for a frozen report, by its code as people type it */
    PARAM_ASSIGNMENTS, /* PARAM_INTS that name assignments: 404 when one of them is out of sight */
};

struct param {
    const char *name;  /* in addresses and forms: plain ASCII */
    const char *label; /* how sentences call it: N_("Từ ngày") */
    enum param_kind kind;
    size_t max;        /* characters of a text */
};

enum { PARAMS_MAX = 20 };

struct value {
    bool given;
    struct str text; /* as typed, cleaned; absent when not given */
    int64_t number;
    struct date date;
    int64_t *numbers; /* of PARAM_INTS and PARAM_ASSIGNMENTS, in the order of the form */
    size_t n_numbers;
};

struct upload {
    struct str name;  /* base name, valid UTF-8, without controls; never empty */
    struct buf bytes; /* empty when it was too large */
    bool too_large;
};

struct request {
    struct arena *arena;
    const struct web_options *options;
    struct office *office;
    const struct route *route;
    int64_t id;       /* {id} of the route's path, or what {code} stands for */
    struct str name;  /* {name} of the route's path */
    struct str path;  /* as asked, without query */
    struct str here;  /* path with query: where a sign-in leads back to */
    struct str tag;   /* If-None-Match */
    struct str from;  /* address of the other side */
    struct str agent; /* what it calls itself; may be absent */
    struct str host;  /* under which name it asked us */
    struct value values[PARAMS_MAX];
    struct upload *uploads;
    size_t n_uploads;
    void *prepared;   /* by the route's prepare() */
    bool signed_in;
    bool waiting;           /* not signed in yet: the password was right, the second factor is missing */
    bool by_token;          /* signed in as a program, with these scopes; its session is only a user */
    bool bad_token;         /* tried to */
    unsigned scopes;
    struct session session; /* only when signed in or waiting */
    struct str token;       /* of the session cookie; only when signed in or waiting by it */
    struct str csrf;        /* what every form of the answer carries */
    struct str number;      /* and this, so that each is done once */
    struct bearing bearing; /* how the person stands to what {id} names; only when the route names a thing */
    struct date today;
    struct date past;       /* the past day that the page shows (as_of.h); DATE_NONE: now */
};

/* Who acts, for a unit of work. */
struct actor request_actor(const struct request *request);
/* Whether a page shows the button for an act: on nothing in particular, and on a thing. The gate asks again. */
bool request_may(const struct request *request, enum act act);
bool request_may_on(const struct request *request, enum act act, const struct bearing *bearing);

/* The value of the route's parameter number `which`: absent when it was not given. */
struct str request_text(const struct request *request, int which);
int64_t request_int(const struct request *request, int which); /* 0 when not given */
struct date request_date(const struct request *request, int which);
bool request_given(const struct request *request, int which);
const int64_t *request_ints(const struct request *request, int which, size_t *ret_n);

/*
 * Checks fields against declarations and fills the values. The last field of a name counts. Refuses what is not UTF-8, too
 * long or of the wrong type: the sentence names the field by its label. Values filled before the refusal stay, so
 * that a page can show again what was typed.
 */
bool request_take(struct request *request, const struct param *params, const struct url_field *fields, size_t n,
                  struct err *err);

/* A day as people type it: dd/mm/yyyy, d-m-yyyy, d.m.yyyy or yyyy-mm-dd. */
bool request_parse_date(struct str s, struct date *ret_date);

/* A file's name as a browser sent it, made harmless: last part of a path, valid UTF-8, no controls, at most 200
 * characters; "tep" when nothing is left. */
struct str request_file_name(struct arena *arena, struct str sent);

#endif
