/*
 * assignee: who must act on a clause. Internal to the paper room.
 *
 * Own subject of the clause ("Giao A chủ trì", "A có trách nhiệm", "Chủ trì: A"), else the body of its run-in title
 * ("2.1. Đối với A: …"), else that of the clause it hangs on, else of the heading above, else the body that the paper
 * is about or addresses.
 */
#ifndef DONDOC_PAPER_ASSIGNEE_H
#define DONDOC_PAPER_ASSIGNEE_H

#include "paper/parse.h"

enum { ASSIGNEES_MAX = 200 };

struct assigning {
    struct parse *parse;
    struct str addressed; /* the body that the paper is about */
    struct str led;       /* assignee of a paragraph that leads in the numbered ones behind it */
    const struct section *led_section;
    struct str labelled;  /* assignee of the last clause with a number, for the paragraphs under it */
    const struct section *labelled_section;
    struct str opened;    /* assignee of a numbered paragraph that leads in those of a lower number */
    struct label opener;
    const struct section *opened_section;
};

struct assigning assigning_begin(struct parse *parse);

/* Who must act in tokens [from, to) of a clause, as printed; absent when nobody is named. Clauses come in order. */
struct str assignee_of(struct assigning *a, const struct para *para, size_t from, size_t to);

/* "Văn phòng" behind "lãnh đạo Văn phòng" names the same body again. */
bool assignee_is_again(struct arena *arena, struct str name, struct str other);

/* A paragraph before the orders that asks somebody for them ("… yêu cầu các chi, đảng bộ làm mấy việc sau:"): theirs is
 * what names nobody else. */
void assignee_note_lead(struct assigning *a, const struct para *para);

/* Puts into the task whom these words name, and the others that tokens [from, to) oblige beside them. */
void assignee_add_all(struct assigning *a, struct task *task, const struct para *para, size_t from, size_t to,
                      struct str first);

#endif
