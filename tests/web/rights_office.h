/* rights_office: an office with a tree, one person of each role at each place, and papers to reach for; asked through
 * the gate, as a browser would. */
#ifndef TESTS_WEB_RIGHTS_OFFICE_H
#define TESTS_WEB_RIGHTS_OFFICE_H

#include "../office/fixture.h"
#include "office/access.h"
#include "office/right.h"
#include "web/gate.h"

/*
 * Where somebody stands. The papers that the tests reach for are registered at OWN, and a task of theirs is owed by
 * BELOW. The tree:   the office itself ─ OWN ─ BELOW
 *                                      │     └ BESIDE (nobody stands there)
 *                                      └ OTHER
 */
enum stand { PLACE_OFFICE, PLACE_OWN, PLACE_BELOW, PLACE_OTHER, PLACE__MAX };

struct rights_office {
    struct fixture *f;
    int64_t org[PLACE__MAX], beside; /* 0 for the office */
    struct str path[PLACE__MAX];
    struct str token[ROLE__MAX][PLACE__MAX]; /* of a session */
    struct str csrf[ROLE__MAX][PLACE__MAX];
    int64_t person, session, program; /* of somebody who stands at BELOW */
    int64_t filter;                   /* of theirs, shared */
    struct str calendar;              /* the secret of their calendar */
    struct str invitation;            /* for them; see rights_office_invite() */
    struct str link;                  /* to answer by; see rights_office_link() */
    int papers;
};

/* A paper at OWN: one proposed task, and two confirmed ones, owed by BELOW and by BESIDE. */
struct reached {
    int64_t document, proposed, task, assignment;
};

struct answer {
    int status;
    struct str body, location;
};

void rights_office_set_up(struct rights_office *office, struct fixture *f);
/* Another link for the person at BELOW. */
void rights_office_invite(struct rights_office *office);
/* Another link by which an assignment is answered. */
void rights_office_link(struct rights_office *office, int64_t assignment);
/* `words` stands in its title, text and tasks. Registered at a place. */
struct reached rights_office_paper(struct rights_office *office, enum stand at, const char *words);
/* A new standing duty that the office asks for; it owes nothing yet. */
int64_t rights_office_duty(struct rights_office *office);
/* A new table of one task that the office brought in. */
int64_t rights_office_batch(struct rights_office *office);
/* A new book of the organisation at OWN, and the number of an entry in it. */
int64_t rights_office_book(struct rights_office *office, int64_t *ret_entry);
/* A report frozen at OWN. */
int64_t rights_office_report(struct rights_office *office);
/* A unit of work as somebody who stands at a place. */
void rights_office_begin(struct rights_office *office, enum store_access access, enum stand at);

/* Asks as a person, or as a stranger when role is ROLE__MAX. `body` is of a form, without its token. */
struct answer rights_office_ask(struct rights_office *office, enum role role, enum stand at, enum method method,
                                const char *address, const char *body);

#endif
