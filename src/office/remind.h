/*
 * remind: who is to be reminded of what on a day, and the digests that do it, one a day to each address.
 *
 *   soon       7, 3 and 1 days before the due day (in between counts as the nearer one, so a day on which the machine
 *              was off loses nothing), to who owes it
 *   overdue    every day, to who owes it
 *   returned   once each time that a result is returned, to who owes it
 *   unread     once, 3 days after it was assigned and nobody has acknowledged it, to who owes it
 *   week       on Mondays: all that is overdue or due until Sunday, to who owes it
 *   superior   once, 3 days after the due day, to the nearest node above that has an address
 *   leader     once, 10 days after the due day, to the leaders of the node that asked, else of the nearest above it
 *
 * Who owes something is a node of the tree; letters go to the people who stand there and have an address (user.h). A
 * name that is not in the tree is the asker's own. What was handed in waits for the other side and reminds nobody, nor
 * does what has no day.
 *
 * A reminder is made once for an assignment, a kind, a step and an address. A digest waits until a server took it; what
 * is no longer so when it goes out is cancelled, and a digest of which nothing is left is not sent. What comes up behind
 * the digest of a day stands in that of the next. Each change is journaled with its digest.
 */
#ifndef DONDOC_OFFICE_REMIND_H
#define DONDOC_OFFICE_REMIND_H

#include "office/deadline.h"
#include "office/office.h"

enum remind_kind { REMIND_OVERDUE, REMIND_RETURNED, REMIND_UNREAD, REMIND_SOON, REMIND_WEEK, REMIND_LEADER,
                   REMIND_SUPERIOR, REMIND__MAX };

enum { REMIND_SOON_DAYS = 7, REMIND_UNREAD_DAYS = 3, REMIND_SUPERIOR_DAYS = 3, REMIND_LEADER_DAYS = 10 };

struct remind_tally {
    int64_t mails;        /* digests that something was put into */
    int64_t reminders;
    int64_t unreachable;  /* nodes that owe something and have no address */
    struct str *names;    /* some of them */
    size_t n_names;
};

/* Puts what the day asks for into digests. Done again on the same day it finds nothing new. */
bool remind_scan(struct work *work, struct remind_tally *ret_tally, struct err *err);

struct remind_item {
    enum remind_kind kind;
    int64_t assignment;
    struct str who;    /* who owes it */
    struct str words;
    struct str paper;  /* the title of the paper it comes from; empty: none */
    struct due due;
    struct str reason; /* of REMIND_RETURNED */
};

struct remind_mail {
    int64_t id;               /* 0: none waits */
    struct str address, name; /* name: of the person */
    struct remind_item *items; /* an assignment once, under the kind that stands first above */
    size_t n;
};

/* The next digest that may be sent now. It is the caller's for an hour: they commit, send it, and say what became of it
 * by one of the two calls below, in works of their own. One that nobody reports on is given out again: a mail that was
 * taken by a server in the very moment in which our program was killed can come twice, under the same Message-ID. */
bool remind_next(struct work *work, struct remind_mail *ret_mail, struct err *err);
/* A server took it. True also when that is known already. */
bool remind_sent(struct work *work, int64_t mail, struct err *err);
/* No server took it: it is tried again after 5 minutes, later after hours, at most a day. `answered`: the server spoke,
 * and refused; after REMIND_TRIES_MAX such refusals it is given up with the last sentence. A server that is away never
 * makes us give up. */
enum { REMIND_TRIES_MAX = 8 };
bool remind_refused(struct work *work, int64_t mail, bool answered, struct str why, struct err *err);
/* How many digests wait. */
bool remind_waiting(struct work *work, int64_t *ret_n, struct err *err);

/* "soon": as stored. */
const char *remind_kind_name(enum remind_kind kind);

#endif
