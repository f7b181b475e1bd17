/* org_pick: an organisation that a person names in a form. Trees have tens of thousands of nodes: no list to pick
 * from. */
#ifndef DONDOC_WEB_ORG_PICK_H
#define DONDOC_WEB_ORG_PICK_H

#include "office/org.h"
#include "web/html.h"

/* A field for one: its name, a short form, or its number. */
void org_pick_put(struct html *h, const char *id, const char *name, const char *label);

/* The one that is meant, there and in sight of who acts; ERR_INPUT with a sentence when it is none or several. */
bool org_pick_take(struct work *work, struct str typed, int64_t *ret_id, struct err *err);

#endif
