/* docx_form: the rules of form that a draft is laid out by, and what follows from them for its pages. Inside this room only. */
#ifndef DONDOC_WRITER_DOCX_FORM_H
#define DONDOC_WRITER_DOCX_FORM_H

#include "writer/docx_xml.h"

/* The form of the draft's rules; where nothing is known of them, of those that came next. */
const struct page_form *docx_form(const struct docx *x);
bool docx_is_state(const struct docx *x);
int docx_twips(double mm);
/* Between the margins of an upright page, or of one that lies. */
int docx_width(const struct docx *x, bool wide);

#endif
