/*
 * assignment: task × organisation with a due date. The unit that everything counts.
 *
 * Stored states: assigned → acknowledged → submitted → accepted | returned (→ submitted again), cancelled.
 * Overdue and due soon are computed (deadline.h). Nobody accepts what they submitted themselves.
 */
#ifndef DONDOC_OFFICE_ASSIGNMENT_H
#define DONDOC_OFFICE_ASSIGNMENT_H

#include "office/deadline.h"
#include "office/office.h"

enum assignment_state { ASSIGNMENT_ASSIGNED, ASSIGNMENT_ACKNOWLEDGED, ASSIGNMENT_SUBMITTED, ASSIGNMENT_ACCEPTED,
                        ASSIGNMENT_RETURNED, ASSIGNMENT_CANCELLED, ASSIGNMENT__MAX };

/* Who leads a task answers for it; who supports it owes a share. */
enum assignment_role { ASSIGNMENT_LEAD, ASSIGNMENT_SUPPORT, ASSIGNMENT_ROLE__MAX };

enum assignment_move { MOVE_ACKNOWLEDGE, MOVE_SUBMIT, MOVE_ACCEPT, MOVE_RETURN, MOVE_CANCEL, MOVE__MAX };

struct assignment {
    int64_t id, task;
    int64_t document;      /* 0: the task stands in no paper */
    int64_t org;           /* 0: the name was not found in the tree */
    struct str assignee;   /* as confirmed; empty: nobody named */
    enum assignment_role role;
    struct str org_name;   /* of org, when found */
    struct str org_path;   /* of org, when found; else empty */
    struct str words;      /* of the task */
    struct str document_title; /* empty without a paper */
    struct str asker;      /* path of the node on whose behalf the task is asked */
    int64_t serves;        /* the assignment that the task passes onward; 0: none */
    struct due due;
    enum assignment_state state;
    struct date done;      /* day of acceptance */
    struct date handed;    /* day on which the result was handed in (last): by it the result is late or in time */
    enum lamp lamp;        /* today */
    struct str evidence;   /* what was submitted: number and date of the paper, or words */
    struct str reason;     /* why it was returned or cancelled */
    struct date first_due; /* the first day that was ever set; stays when due moves */
    int64_t submitted_by;  /* user; -1 when nobody submitted yet */
};

struct assignment_filter {
    struct date due_from, due_to; /* DATE_NONE: open end */
    int lamp;                     /* enum lamp, or -1 for all */
    bool open_only;               /* not accepted, not cancelled */
    int64_t task, document;       /* 0 = all */
    int64_t org;                  /* this organisation and all below; 0 = all */
};
/* What the one who acts sees: what is owed in their range of paths, what is asked there, and all of papers registered
 * there. By due day (none
 * last), then by id. */
bool assignment_list(struct work *work, const struct assignment_filter *filter, struct page *page,
                     struct assignment **ret_assignments, size_t *ret_n, struct err *err);
bool assignment_get(struct work *work, int64_t id, struct assignment *ret_assignment, struct err *err);
/* How many open assignments per lamp, and how many proposals wait: the overview's numbers, equal to the lists'. */
struct assignment_counts {
    int64_t by_lamp[LAMP__MAX];
    int64_t waiting_tasks, waiting_documents;
};
bool assignment_count(struct work *work, struct assignment_counts *ret_counts, struct err *err);

/* How pages call the one who owes it: the organisation, else the name as confirmed, else that nobody knows. */
struct str assignment_who(const struct assignment *assignment);

/* Moves it; `note` is the evidence for MOVE_SUBMIT and the reason for MOVE_RETURN and MOVE_CANCEL (required there).
 * Refuses a move that its state does not allow (ERR_CONFLICT) and accepting what one submitted oneself (ERR_DENIED). */
bool assignment_move(struct work *work, int64_t id, enum assignment_move move, struct str note, struct err *err);
/* Moves allowed from a state, as a bit set of 1 << enum assignment_move. */
unsigned assignment_moves(enum assignment_state state);
const char *assignment_state_name(enum assignment_state state); /* "assigned": as stored, for programs */
const char *assignment_state_word(enum assignment_state state); /* "đã giao" … */
const char *assignment_role_word(enum assignment_role role);    /* "chủ trì", "phối hợp" */
const char *assignment_waits_word(enum assignment_state state); /* who holds the next step: "chờ đơn vị nhận"; "": nobody */
const char *assignment_move_word(enum assignment_move move);    /* "Nộp kết quả" … */

#endif
