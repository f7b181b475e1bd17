/* org_table: the organisation tree as a table, with the columns that org_import.h reads again. */
#ifndef DONDOC_WRITER_ORG_TABLE_H
#define DONDOC_WRITER_ORG_TABLE_H

#include "office/org.h"
#include "writer/table.h"

/* The nodes at and below one (0: all that one sees), in tree order, also those that are there no more. */
bool org_table_make(struct work *work, int64_t under, struct table **ret_table, struct err *err);

#endif
