/*
 * due_ics: what is owed, as days of a calendar (ics.h). Of a list of assignments those with a day; of those that are
 * done or cancelled only what was due in the last DUE_ICS_BACK_DAYS, so that calendars take them away.
 *
 * The uid of an assignment is its number with the beginning of the journal's first hash, which no other office has; its
 * sequence counts its entries in the journal.
 */
#ifndef DONDOC_WRITER_DUE_ICS_H
#define DONDOC_WRITER_DUE_ICS_H

#include "office/assignment.h"

enum { DUE_ICS_BACK_DAYS = 60, DUE_ICS_MAX = 20000 };

/* `site` is the address of the office's pages without a slash at its end ("https://dondoc.example"), or empty for no
 * links. ERR_LIMIT for more than DUE_ICS_MAX days. */
bool due_ics_make(struct work *work, const struct assignment_filter *filter, struct str name, struct str site,
                  struct str *ret_file, struct err *err);

#endif
