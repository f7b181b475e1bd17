/* task: what a paper demands. Read by machine it is a proposal; only a person makes it binding. */
#ifndef DONDOC_OFFICE_TASK_H
#define DONDOC_OFFICE_TASK_H

#include "office/deadline.h"
#include "office/office.h"
#include "paper/paper.h"

enum task_status { TASK_PROPOSED, TASK_CONFIRMED, TASK_REJECTED };

struct task_record {
    int64_t id;
    int64_t document;        /* 0: a standing duty asks for it, and no paper */
    struct str document_title; /* empty without a paper */
    struct place place;      /* in the document's text */
    struct str words;        /* the order, verbatim (cleaned) */
    struct str *assignees;   /* names as in the paper or as the clerk wrote them */
    size_t n_assignees;
    struct due due;          /* kind, words and day of the deadline */
    struct str deliverable, channel;
    enum task_status status;
    bool unchanged;          /* confirmed just as it was read */
    struct str decided_by, reason;
    int64_t decided;         /* seconds since 1970; 0 when not decided */
    struct str asker;        /* path of the node on whose behalf it is asked: of who registered its paper, of who
                              * passes it onward; '/' is the office itself */
    int64_t serves;          /* the assignment that it passes onward; 0: none */
    struct str scope;        /* the set of those who owe it, as it was confirmed; empty: they are named one by one */
    int64_t duty;            /* the standing duty that it belongs to, for a period; 0: none */
    struct str period;
};

/* What the clerk sees and may change before confirming. A field with p == NULL stays; assignees are separated by
 * line breaks or ";"; an empty date with kind "date" is refused with a sentence that says so. */
struct task_edit {
    struct str words, assignees, deliverable, channel, deadline_words;
    struct str deadline_kind; /* "date", "relative", … or absent */
    struct str deadline_date; /* dd/mm/yyyy, or empty for none */
    struct str scope;         /* those who are to owe it as a set (set.h), instead of the assignees */
};

bool task_get(struct work *work, int64_t id, struct task_record *ret_task, struct err *err);
/* Tasks of a document in reading order, all statuses; for who is not on its side those that somebody in their range
 * owes, with only those who do as assignees. */
bool task_of_document(struct work *work, int64_t document, struct task_record **ret_tasks, size_t *ret_n,
                      struct err *err);
/* Confirms (with the changes of `edit`, NULL for as read), which makes its assignments; one without assignee gets an
 * assignment to nobody yet, which lists show as such. ERR_CONFLICT when it is decided already. */
bool task_confirm(struct work *work, int64_t id, const struct task_edit *edit, struct err *err);
/* All proposals of a paper as read, but for those that mean a set of organisations (set.h): a person sees its list first. */
bool task_confirm_all(struct work *work, int64_t document, int64_t *ret_confirmed, struct err *err);
bool task_reject(struct work *work, int64_t id, struct str reason, struct err *err);
/* A task that the reader missed, typed by the clerk: confirmed at once. */
bool task_add(struct work *work, int64_t document, struct place place, const struct task_edit *edit, int64_t *ret_id,
              struct err *err);

/* Enters the day of a confirmed task that waits for one ("10 ngày sau khi kết thúc", a day printed without its year); its
 * assignments get it too, and nothing computes it again. ERR_CONFLICT when it has a day already: moving that is an
 * extension; ERR_INPUT without a day. */
bool task_set_day(struct work *work, int64_t id, struct date day, struct err *err);

#endif
