/*
 * verify: is the office what its journal says? Walks through everything once, says where it is broken, and goes on.
 *
 *   the engine    its own integrity check, foreign keys
 *   journal       every entry's hash, the chain, the last entry
 *   file          SHA-256 and size of every file, and that a paper holds it
 *   rows          each organisation, person, paper, task and assignment equals the state that its journal entries lead
 *                 to, names, text and citations with it; none is missing, none has come past the journal
 *   counts        what is owed below each node, asked of others and owed for each task, counted again
 *   derived       columns that are made from others, folded texts, the full-text index
 *
 * What lives for days at most (sessions, failed tries, requests done once) is not looked at. Entries written before a column was
 * journaled say nothing about it: it is compared from its first mention on.
 */
#ifndef DONDOC_OFFICE_VERIFY_H
#define DONDOC_OFFICE_VERIFY_H

#include "office/office.h"

struct verify_finding {
    const char *table;          /* NULL: the database as a whole */
    int64_t id;                 /* number of the row; 0: see key */
    struct str key;             /* what names a row without a number: the SHA-256 of a file */
    const char *column;         /* NULL: the row as a whole */
    const char *what;           /* the fault, as a sentence for a person */
    struct str expected, found; /* JSON values or digests; absent where there is nothing to compare */
};

typedef void verify_found(void *data, const struct verify_finding *finding);

struct verify_tally {
    int64_t entries, files, rows, findings;
};

/* False only when the office could not be looked through at all. A writer waits while the full-text index is compared
 * with its words; everything else sees one moment and holds nobody up. */
bool verify_office(struct office *office, verify_found *found, void *data, struct verify_tally *ret_tally,
                   struct err *err);

#endif
