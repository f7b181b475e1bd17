/*
 * right: who may do what. One table says which roles may do an act, and on which side of the thing they must stand;
 * one call decides about one thing. Pages ask the same table for the buttons they show.
 *
 * A thing that does not exist and one that is out of sight get the same answer, so that nobody learns from a refusal
 * that something is there. Nobody closes their own task: only who asked for it (the node on whose behalf it was
 * confirmed, or the side that registered its paper, standing above the one who owes it) accepts, returns or cancels what
 * the other side submits. What a unit passes onward it asks for itself.
 */
#ifndef DONDOC_OFFICE_RIGHT_H
#define DONDOC_OFFICE_RIGHT_H

#include "office/office.h"
#include "office/user.h"

enum act {
    ACT_ENTER,       /* what one needs to come in: also without signing in */
    ACT_OWN_ACCOUNT, /* sign out, one's own password and sessions */
    ACT_SEE,         /* lists, papers, tasks and organisations in one's range */
    ACT_JOURNAL,     /* who did what to what one sees */
    ACT_DRAFT,       /* have a draft checked, of which nothing is kept */
    ACT_REGISTER,    /* papers that come in */
    ACT_CORRECT,     /* the header of a paper */
    ACT_DECIDE,      /* confirm, reject and add tasks */
    ACT_SET_DAY,     /* the day of a task that waits for one */
    ACT_SHARE,       /* a paper with all below */
    ACT_ACKNOWLEDGE, /* that one knows what one owes */
    ACT_SUBMIT,      /* what was done; a clerk may on behalf of a unit */
    ACT_ONWARD,      /* pass what one owes to those below */
    ACT_ACCEPT,
    ACT_RETURN,
    ACT_CANCEL,
    ACT_EXTEND,      /* a due day: with its reason */
    ACT_REMIND,      /* letters that ask for what is overdue */
    ACT_FREEZE,      /* a report of what is owed in one's range */
    ACT_LINK,        /* a link with which a unit without an account answers once */
    ACT_CALENDAR,    /* the office's days off and working Saturdays */
    ACT_SETTINGS,    /* what the office decides for itself */
    ACT_DUTY,        /* set and end standing duties */
    ACT_ORG_EDIT,    /* what is known of an organisation, its names, new ones below it; the tree from a table */
    ACT_ORG_TREE,    /* rename, move, merge, split, end an organisation below one's own */
    ACT_USERS,       /* manage people: who they are, what they may do, invitations */
    ACT__MAX
};

/* What a number in an address names. */
enum thing { THING_NONE, THING_DOCUMENT, THING_TASK, THING_ASSIGNMENT, THING_RECORD, THING_DUTY, THING_BATCH,
             THING_SNAPSHOT, THING_BOOK, THING_BOOK_ENTRY, THING_ORG, THING_USER,
             THING_SESSION, THING_TOKEN, THING_FILTER /* of the one who acts; others' are out of sight */ };

/* Whether a role may do an act at all, whatever the thing. Everybody may ACT_ENTER. */
bool right_of_role(enum role role, enum act act);

/* What a token may be good for (token.h): some acts each. Acts that are in none are never a program's. */
enum scope { SCOPE_READ, SCOPE_REGISTER, SCOPE_SUBMIT, SCOPE__MAX };
const char *scope_name(enum scope scope); /* "read": as stored and typed */
const char *scope_word(enum scope scope); /* "xem" */
bool right_of_scopes(unsigned scopes, enum act act);

/* How the one who acts stands to a thing. */
struct bearing {
    bool seen;
    bool owned;      /* its paper was registered in their range; of a task and an assignment: it is asked there */
    bool placed;     /* of an assignment: the one who owes it is in the tree, at `path` */
    struct str path; /* of an assignment, an organisation or a person */
};
bool right_bearing(struct work *work, enum thing thing, int64_t id, struct bearing *ret_bearing, struct err *err);

enum verdict { VERDICT_YES, VERDICT_UNSEEN, VERDICT_NO };
/* For somebody with a role who stands at a path. THING_NONE has no bearing: NULL. */
enum verdict right_decide(enum role role, struct str path, enum act act, const struct bearing *bearing);

#endif
