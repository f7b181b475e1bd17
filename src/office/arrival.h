/*
 * arrival: how a paper came to the office when it came by mail: who sent the mail that it hung on, and when that came.
 * What a mail says of its sender proves nothing; it is shown beside the paper for a person to judge.
 */
#ifndef DONDOC_OFFICE_ARRIVAL_H
#define DONDOC_OFFICE_ARRIVAL_H

#include "office/office.h"
#include "paper/paper.h"
#include "reader/reader.h"

struct arrival {
    int64_t at;                  /* seconds since 1970 */
    struct str address, name;    /* of the sender; the address in lower case */
    struct str subject, message; /* of the mail, and its Message-ID */
};

enum { ARRIVAL_TEXT_MAX = 500 }; /* bytes of each text that are kept */

/* Registers a paper (document_register) that came by mail: it was received on the day of Viet Nam on which the mail
 * came. Of one that is held already nothing is noted. */
bool arrival_register(struct work *work, const char *file, const struct source *source, const struct paper *paper,
                      const struct arrival *arrival, int64_t *ret_id, bool *ret_duplicate, struct err *err);

/* *ret_came false: it came in another way. */
bool arrival_of(struct work *work, int64_t document, struct arrival *ret_arrival, bool *ret_came, struct err *err);

/* Whether the sender's address is one that the office knows an organisation by: a contact's, or that of a person who
 * signs in for it. */
bool arrival_is_from(struct work *work, int64_t document, int64_t org, bool *ret_from, struct err *err);

#endif
