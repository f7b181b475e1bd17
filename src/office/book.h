/*
 * book: the registers of an office. One of outgoing papers gives each its number when it is signed; one of incoming
 * papers gives each the number of its arrival. Numbers run from 01 without holes, and none is given twice: who writes
 * waits for who wrote before, and what was entered by mistake stays with its number and the reason.
 *
 * Whose papers: a committee's, whose bodies share one series. Outgoing numbers run by type of paper and term of the
 * committee (a book a term); those of a congress by nothing, in one series over all types; so do arrivals. Sources:
 * Hướng dẫn 36-HD/VPTW of 03/4/2018 and 05-HD/VPTW of 26/5/2026, part I, "Số văn bản"; secret papers share the series
 * of the others of their type, so that the book has their numbers and days, and nothing else of them.
 *
 * Copies of a paper are lines of the book of outgoing papers, a series of their own (book_copy).
 *
 * A quyết định and a quy định may both print "QĐ" and are two types with a series each.
 */
#ifndef DONDOC_OFFICE_BOOK_H
#define DONDOC_OFFICE_BOOK_H

#include "office/office.h"

enum {
    BOOK_TEXT_MAX = 1000,  /* bytes of each text of an entry */
    BOOK_NUMBER_MAX = 1000000,
    BOOK_LIST_MAX = 500,   /* books that are listed */
    BOOK_RANGE_MAX = 2000, /* entries of a part that is printed */
};

enum book_side { BOOK_OUT, BOOK_IN };

struct book {
    int64_t id, org;
    struct str org_name, name; /* "Nhiệm kỳ 2025–2030" */
    enum book_side side;
    bool whole;                /* one series over all types */
    int64_t first;             /* the number that each series begins with: of a book that is gone on with */
    struct date since, until;  /* until: DATE_NONE while it is open */
    int64_t entries;
};

struct book_entry {
    int64_t id, book, number;
    struct str type;      /* "Quyết định" */
    struct str symbol;    /* out: what stands behind the number ("QĐ/TU"); in: number and symbol as its sender gave them */
    struct date day;      /* out: of signing; in: of the paper, or DATE_NONE */
    int64_t at;           /* when it was entered: of an arrival, its hour; seconds since 1970 */
    struct str party;     /* out: who gets it; in: who sent it */
    struct str subject, signer;
    struct str forwarded; /* in: to whom it was given */
    int64_t forwarded_at; /* when that was said last; 0: never, or by an older program */
    int64_t copies;       /* 0: not said */
    bool secret;
    int64_t document;     /* held here; 0: not */
    bool copy;            /* of copies that were made of the document; its own number it has elsewhere */
    struct str overruled; /* out: why what the checker found wrong was let stand */
    struct str voided;    /* why it does not count; its number is not given again */
    struct str by;
};

/* Opens a book for an organisation in range. `first` below 2 is 1. Refuses a second open one of the same side and
 * name. */
bool book_open(struct work *work, const struct book *book, int64_t *ret_id, struct err *err);
/* Closes it on a day: nothing is entered any more. */
bool book_close(struct work *work, int64_t book, struct date until, struct err *err);
bool book_get(struct work *work, int64_t id, struct book *ret_book, struct err *err);
/* Those of organisations in range, open ones first, at most BOOK_LIST_MAX. */
bool book_list(struct work *work, struct book **ret_books, size_t *ret_n, struct err *err);

/* Enters what `said` says (id, number, at, by and forwarded_at are given) and gives it the next number of its series. What it does
 * not say of a document that is held here is taken from its header. Of a secret paper only type and day are kept.
 * Refuses: a book that is closed; an outgoing paper without a type, or of a day before the book's; a document that is
 * out of sight or that the book has already. */
bool book_enter(struct work *work, const struct book_entry *said, struct book_entry *ret_entry, struct err *err);
/*
 * Enters copies that were made of a held paper: how many, for whom (party), who signed them (signer) and when (day).
 * Copies are a series of their own among the outgoing papers of a term. Until 26/5/2026 there were three kinds, and what
 * is printed on them is the number of that series ("05-BS/VPTU"; 36-HD/VPTW of 2018); from 27/5/2026 there is one, which
 * bears no number, so that it only counts the lines of the book (05-HD/VPTW of 2026). A kind that was not there on the day
 * is refused, and so are no copies, nobody for whom, and a book of arrivals or of one series over all types.
 */
enum book_copy_kind { BOOK_COPY_PLAIN, BOOK_COPY_WHOLE, BOOK_COPY_AGAIN, BOOK_COPY_PART, BOOK_COPY__MAX };
struct book_copy {
    int64_t book, document, copies;
    enum book_copy_kind kind;
    struct date day;
    struct str symbol; /* "BS/VPTU", of the three kinds */
    struct str party, signer;
};
bool book_copy(struct work *work, const struct book_copy *copy, struct book_entry *ret_entry, struct err *err);
const char *book_copy_name(enum book_copy_kind kind); /* "ban-sao", "sao-y", "sao-luc", "trich-sao": in forms */
const char *book_copy_word(enum book_copy_kind kind); /* "sao y" */
/* Of those made on a day, the one that comes first. */
enum book_copy_kind book_copy_usual(struct date day);

/* The number that book_enter() gives next to a paper of a type, in the same unit of work. */
bool book_next(struct work *work, int64_t book, struct str type, int64_t *ret_number, struct err *err);
/* That an entry does not count, and why. ERR_CONFLICT when that was said before. */
bool book_void(struct work *work, int64_t entry, struct str reason, struct err *err);
/* To whom an arrival is given: known when its head has decided, hours after it was entered, and changed when he changes
 * his mind. Also in a book that was closed since. Refuses an outgoing paper, a secret one and one that does not count. */
bool book_forward(struct work *work, int64_t entry, struct str forwarded, struct err *err);
bool book_entry_get(struct work *work, int64_t id, struct book_entry *ret_entry, struct err *err);
/* In the order in which they were entered, the last ones first; `type` absent or empty: all. */
bool book_entries(struct work *work, int64_t book, struct str type, struct page *page, struct book_entry **ret_entries,
                  size_t *ret_n, struct err *err);
/* A part of a book, to be printed: absent or empty type: all; 0: from the first or to the last number; the days are those
 * of signing, and of an arrival the day it came. */
struct book_range {
    struct str type;
    int64_t from, to;
    struct date since, until;
};
/* Its entries as a register has them, series by series, each by number. ERR_LIMIT for more than BOOK_RANGE_MAX. */
bool book_range(struct work *work, int64_t book, const struct book_range *range, struct book_entry **ret_entries,
                size_t *ret_n, struct err *err);
/* Whether two types of paper are numbered in one series. */
bool book_one_series(struct arena *arena, const struct book *book, struct str type, struct str other);
/* The entries of a held document that count, of books in range. */
struct book_place {
    int64_t entry, book, number, at;
    struct str name, type; /* of the book; of the paper */
    enum book_side side;
    bool copy;             /* copies that were made of it: how many, for whom, by whom signed and when */
    int64_t copies;
    struct str party, signer;
    struct date day;
};
bool book_of_document(struct work *work, int64_t document, struct book_place **ret_places, size_t *ret_n,
                      struct err *err);
/* The series of a book, and the number that comes next in each; by type. */
struct book_series {
    struct str type;
    int64_t next;
};
bool book_series(struct work *work, int64_t book, struct book_series **ret_series, size_t *ret_n, struct err *err);

/* "07", "112": as it is printed. In the arena. */
struct str book_number_text(struct arena *arena, int64_t number);
const char *book_side_name(enum book_side side); /* "out", "in": as stored and typed */
const char *book_side_word(enum book_side side); /* "văn bản đi" */
bool book_side_from_name(struct str name, enum book_side *ret_side);

#endif
