/* document_row: how a row becomes a struct document. Inside this room only. */
#ifndef DONDOC_OFFICE_DOCUMENT_ROW_H
#define DONDOC_OFFICE_DOCUMENT_ROW_H

#include "office/document.h"

struct sql_document_get_row;

struct document document_from_row(const struct sql_document_get_row *row);
/* document_get() without the text. */
bool document_get_header(struct work *work, int64_t id, struct document *ret_document, struct err *err);

/* The title of a paper of which only these columns were read; empty when all of them are, as of no paper. */
struct str title_of(struct arena *arena, struct str type, struct str number, struct str symbol, struct str file);

/* What of a header is searched. */
struct str document_header_text(struct arena *arena, const struct document *d);

#endif
