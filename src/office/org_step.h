/* org_step: what all changes of a node have in common. Inside this room only. */
#ifndef DONDOC_OFFICE_ORG_STEP_H
#define DONDOC_OFFICE_ORG_STEP_H

#include "office/org.h"

/* A node that is there and may change on that day, and its state before. */
bool org_step_begin(struct work *work, int64_t id, struct date day, struct org *ret_org, struct str *ret_before,
                    struct err *err);
/* Writes its end, without a journal entry. */
bool org_step_end(struct work *work, const struct org *org, struct date day, int64_t successor, struct err *err);
/* Numbers of what hangs right under it and is there. */
bool org_step_children(struct work *work, int64_t id, int64_t **ret_ids, size_t *ret_n, struct err *err);

#endif
