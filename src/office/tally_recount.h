/* tally_recount: the counts of nodes after others moved below them. Inside this room only. */
#ifndef DONDOC_OFFICE_TALLY_RECOUNT_H
#define DONDOC_OFFICE_TALLY_RECOUNT_H

#include "office/office.h"

/* A node with all below it has moved from a path to another one. Of the nodes above both nothing changed; those above
 * one of the two are counted anew, from what their children count. */
bool tally_recount_moved(struct work *work, struct str from, struct str to, struct err *err);

#endif
