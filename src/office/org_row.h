/* org_row: what the files of the organisation tree share. Inside this room only. */
#ifndef DONDOC_OFFICE_ORG_ROW_H
#define DONDOC_OFFICE_ORG_ROW_H

#include "office/org.h"

/* Adds a checked node below a path ("/" for a root), without its journal entry. */
bool org_insert(struct work *work, int64_t parent, struct str parent_path, struct str kind, struct str name,
                struct str code, int64_t *ret_id, struct err *err);
/* The node of that name that is there under a parent (0: a root); 0 when there is none. */
bool org_find(struct work *work, int64_t parent, struct str name, int64_t *ret_id, struct err *err);
/* Notes a name, unless it is noted already; without a journal entry. */
bool org_note_name(struct work *work, int64_t org, struct str name, struct err *err);
/* ERR_CONFLICT with a sentence when another node of that name is there under the parent. */
bool org_refuse_double(struct work *work, int64_t parent, struct str name, int64_t self, struct err *err);

#endif
