/*
 * office: what an office owes and has done. One file a noun, each with its struct, its rules and its .sql beside it.
 *
 *   office.c      opening an office; a unit of work (one transaction, one actor, one arena)
 *   org.h         the organisation tree: names, contacts, path; org_kind.h its kinds; org_change.h how it changes;
 *                 org_resolve.h what a name in a paper means; alias.h names that were explained; org_import.h tables in
 *   document.h    papers held: header, text, file, citations between them, search
 *   task.h        what a paper demands: proposed by the reader, confirmed by a person
 *   assignment.h  task × organisation with a due date: the unit that everything counts
 *   set.h         whom a task is for, as an expression over the tree; onward.h what a unit passes to those below
 *   deadline.h    from the words of a deadline to a day, and what a date looks like today (lamp)
 *   holiday.h     the days off of the law; calendar.h which days are worked; setting.h what an office decided for itself
 *   redate.h      days computed anew; event.h what a deadline waits for; extension.h a day moved to a later one
 *   remind.h      who is to be reminded of what, and the digests that do it
 *   archive.h     the register as the checker asks it
 *   user.h        people who may sign in; session.h who is signed in; second.h the second factor;
 *                 invitation.h links with which people set their password; token.h what programs sign in with
 *   access.h      which paper concerns which node of the tree, and so who sees it
 *   right.h       who may do what: roles × acts × where one stands
 *   journal.h     append-only, hash-chained: who did what to what
 *   verify.h      is the office what its journal says?
 *   past.h        the office as it stood at the end of a past day
 *   backup.h      an office in one file, and back; schema.h which version of the tables a database holds
 *   head.h        the journal's last entry, signed with a key (key.h) that stands outside the database
 *
 * Rules that hold everywhere: every change and its journal entry are in one transaction; what is read from a paper is
 * a proposal until a person confirms it; late and overdue are computed, never stored; nothing here knows a page.
 */
#ifndef DONDOC_OFFICE_OFFICE_H
#define DONDOC_OFFICE_OFFICE_H

#include "base/base.h"
#include "store/store.h"

struct office;

/* Opens an office by its address (a path for SQLite), creating it when `create`, and brings its schema up to date.
 * An office is used by many threads, a work by one. */
bool office_open(const char *address, bool create, struct office **ret_office, struct err *err);
/* An empty office that lives in memory and goes with it. */
bool office_in_memory(struct office **ret_office, struct err *err);
void office_close(struct office *office);

/* Who acts: user 0 is the program itself or its command line. `from` is an address, or "cli". `path` is the node of the
 * organisation tree that they stand at, and decides what they see (access.h): "/" is the office itself, which sees
 * everything; who stands nowhere (absent) sees nothing. */
struct actor {
    int64_t user;
    struct str name;
    struct str from;
    struct str path;
};

/* One unit of work. Every call below takes one. Begin, do, end: a write work that is not committed leaves no trace. */
struct work {
    struct office *office;
    struct arena *arena; /* results of calls live here */
    struct store *store;
    struct store *lasting; /* where texts, files and the journal are read, which no later day changes: `store`, but
                            * for a work that looks at a past day (past.h) */
    int64_t until;         /* the last entry of the journal that it knows of */
    enum store_access access;
    struct actor actor;
    struct past_day *past_day; /* of a work that looks at a past day; else NULL */
    struct office *past_of;    /* and the office whose day it is */
    struct date today;   /* in Viet Nam */
    int64_t now;         /* seconds since 1970 UTC */
};

bool work_begin(struct office *office, enum store_access access, struct actor actor, struct arena *arena,
                struct work *ret_work, struct err *err);
/* The work is dead afterwards, also on failure. */
bool work_end(struct work *work, bool commit, struct err *err);

/* How busy the office is in this process. */
struct office_load {
    int64_t reading, writing; /* works under way */
    int64_t waiting;          /* works whose transaction has not begun yet */
    int64_t begun, waited_us; /* since it was opened: works, and how long they waited all together */
};
void office_load(const struct office *office, struct office_load *ret_load);

/* How much it holds. */
struct office_size {
    int64_t papers, proposed, open, entries;
};
bool office_size(struct office *office, struct office_size *ret_size, struct err *err);

/* A page of a list. `total` counts all that match. */
struct page {
    int64_t offset, limit; /* limit 0 means 50; at most 500 */
    int64_t total;         /* filled by the list call */
};

#endif
