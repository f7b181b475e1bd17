/*
 * record: something that was done, with its proof. A record is a paper held here, a meeting, a figure, or a file that is
 * no paper; it has its own day beside the moment at which it was entered. It proves assignments: one plan may answer
 * three of them, one assignment may need a plan and a figure.
 *
 * Records are never changed: what was handed in and returned stays beside what was handed in later.
 */
#ifndef DONDOC_OFFICE_RECORD_H
#define DONDOC_OFFICE_RECORD_H

#include "office/office.h"

enum record_kind { RECORD_PAPER, RECORD_MEETING, RECORD_FIGURE, RECORD_FILE, RECORD__MAX };
const char *record_kind_name(enum record_kind kind); /* "paper": as stored */
const char *record_kind_word(enum record_kind kind); /* "văn bản" */
enum record_kind record_kind_from_name(struct str name); /* RECORD_FILE for others */

struct record {
    int64_t id;
    enum record_kind kind;
    int64_t org;               /* whose; 0: not in the tree */
    struct date day;           /* its own; of a paper its day of issue; DATE_NONE when unknown */
    struct str words;
    int64_t document;          /* of RECORD_PAPER */
    struct str document_title;
    struct str file;           /* name of the file kept with it; empty: none */
    struct str figure;         /* "92,4": as typed */
    int64_t created;           /* seconds since 1970 */
    struct str created_by;
};

/* What a person hands in. Texts may be absent. */
struct record_new {
    enum record_kind kind;
    int64_t org;
    struct date day;
    struct str words;
    int64_t document;     /* RECORD_PAPER: a paper that the one who acts sees */
    const char *file;     /* name of a file kept as it came, with any kind but RECORD_PAPER; NULL: none */
    struct str bytes;
    struct str figure;    /* RECORD_FIGURE: a number as written in Vietnamese */
    /* RECORD_MEETING */
    struct str topic;      /* its kind, as duties name it: "thuong-ky", "chuyen-de" */
    struct str made_known; /* papers that were made known there */
    int64_t present, members; /* how many came, of how many; 0: not said */
};

enum { RECORD_FILE_MAX = 64 * 1024 * 1024 };

/* Keeps a record, journalled. ERR_INPUT with a sentence for what is missing; a day behind today is refused. */
bool record_add(struct work *work, const struct record_new *what, int64_t *ret_id, struct err *err);
/* Notes that a record is handed in for an assignment. The caller writes the assignment's journal entry. */
bool record_prove(struct work *work, int64_t record, int64_t assignment, struct err *err);

/* How a list calls it: "Kế hoạch số 12-KH/ĐU", "họp ngày 05/6/2021", "92,4", a file's name. */
struct str record_title(struct arena *arena, const struct record *record);

bool record_get(struct work *work, int64_t id, struct record *ret_record, struct err *err);
/* What was handed in for an assignment, oldest first. */
bool record_of_assignment(struct work *work, int64_t assignment, struct record **ret_records, size_t *ret_n,
                          struct err *err);
/* What each of n assignments was answered with: the last paper that was handed in, else the last record; NULL where
 * nothing was. ret_answers[i] belongs to assignments[i]. At most 500 of them. */
bool record_answers(struct work *work, const int64_t *assignments, size_t n, const struct record ***ret_answers,
                    struct err *err);
/* The file kept with it, as it came. */
bool record_file(struct work *work, int64_t id, struct str *ret_name, struct str *ret_bytes, struct err *err);

#endif
