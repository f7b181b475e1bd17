/* document: a paper held by the office, with its file as it came, its text, its header and what it cites. */
#ifndef DONDOC_OFFICE_DOCUMENT_H
#define DONDOC_OFFICE_DOCUMENT_H

#include "office/office.h"
#include "paper/paper.h"
#include "reader/reader.h"

struct document {
    int64_t id;
    struct str file;      /* name of the file as it came */
    struct str sha256;    /* of the file, hex */
    int64_t size;
    struct str parent, issuer, number, symbol, type, place, subject;
    struct str signer_authority, signer_position, signer_name;
    struct date issued;   /* DATE_NONE: not printed; the clerk enters it */
    struct date received; /* the day it was registered here, or as the clerk says */
    struct str text;      /* empty in lists */
    bool whole_paragraphs;
    int64_t proposed, confirmed, rejected; /* its tasks by status, as far as the one who asks sees them */
    int64_t created;      /* seconds since 1970 */
};

/* What document_title() prints: "Thông báo số 509-TB/TU", "Thông báo (chưa có số)", else the file's name. */
struct str document_title(struct arena *arena, const struct document *document);

/*
 * Registers a paper that was read and parsed: file, text, header, citations, proposed tasks, search index, journal,
 * in the work's transaction. The same bytes are recognised by their hash: *ret_duplicate is then true and *ret_id is
 * the one held already, which whoever brings it sees from then on; nothing else is written. Refuses a secret paper (paper_refuse_secret) before anything is written,
 * and one with more than DOCUMENT_TASKS_MAX tasks or DOCUMENT_CITATIONS_MAX citations (ERR_LIMIT). Received is today.
 * Of `file` only the last part of a path is kept.
 */
enum { DOCUMENT_TASKS_MAX = 5000, DOCUMENT_CITATIONS_MAX = 20000 };
bool document_register(struct work *work, const char *file, const struct source *source, const struct paper *paper,
                       int64_t *ret_id, bool *ret_duplicate, struct err *err);

bool document_get(struct work *work, int64_t id, struct document *ret_document, struct err *err); /* with text */
/* The words of its text that the machine which read it was not sure of, in order; none of a paper that was no scan, and
 * of one that an older program registered. */
bool document_doubts(struct work *work, int64_t id, struct doubt **ret_doubts, size_t *ret_n, struct err *err);
/* The file as it came. */
bool document_file(struct work *work, int64_t id, struct str *ret_bytes, struct err *err);

struct document_filter {
    struct str words;  /* searched in text and header (folded), all required; "a phrase" in quotes; absent = all */
    struct str type;   /* exact type; absent = all */
    int year;          /* of issue; 0 = all */
    bool waiting;      /* only those with tasks still proposed */
    int64_t org;       /* only those of one organisation, whatever else is asked for; 0 = all */
    enum document_side { DOCUMENT_TO = 1, DOCUMENT_FROM } side; /* addressed to it; handed in by it as a result */
};
/* What the one who acts sees, as everywhere in lists. Newest first by date of issue (those without date first), or by rank when words are given. */
bool document_list(struct work *work, const struct document_filter *filter, struct page *page,
                   struct document **ret_documents, size_t *ret_n, struct err *err);
/* A snippet of the text round the first hit of the words, for a list of results: pieces alternate plain, hit, plain …
 * Without a hit it is the head of the text. The pieces point into the text or live in the work's arena. */
struct str *document_snippet(struct work *work, struct str text, struct str words, size_t *ret_pieces);
/* Types that occur, for the filter. */
bool document_types(struct work *work, struct str **ret_types, size_t *ret_n, struct err *err);

/* What the clerk may correct. A field with p == NULL stays as it is. Due dates that hang on the issue or receipt day
 * are computed anew in the same transaction, and journalled. */
struct document_edit {
    struct str number, symbol, type, issuer, place, subject;
    bool set_issued, set_received;
    struct date issued, received;
};
bool document_correct(struct work *work, int64_t id, const struct document_edit *edit, struct err *err);

/* A citation of a held paper, with the held paper it means when there is one: type, number and symbol agree, and the
 * date as far as both have one (without a symbol the date must agree). Never the paper itself, nothing issued later
 * than it, none that is out of sight; none when papers of different days fit equally well. In reading order. */
struct document_citation {
    struct place place;
    struct str text, type, number, symbol, issuer;
    struct date date;
    int64_t target; /* document held here, 0 when we do not hold it */
};
bool document_citations(struct work *work, int64_t id, struct document_citation **ret_citations, size_t *ret_n,
                        struct err *err);
/* The held papers in sight that cite a paper, oldest first, at most `limit`: the other way round. */
struct document_link {
    int64_t id;
    struct str title, issuer;
    struct date issued;
};
bool document_citing(struct work *work, int64_t id, int64_t limit, struct document_link **ret_links, size_t *ret_n,
                     struct err *err);

#endif
