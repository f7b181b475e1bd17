/* docx_page: what stands on a page beside the body. Inside this room only. */
#ifndef DONDOC_WRITER_DOCX_PAGE_H
#define DONDOC_WRITER_DOCX_PAGE_H

#include "writer/docx_xml.h"

void docx_put_head(struct docx *x);
/* Recipients and signature, and the end of the section when an annex follows. */
void docx_put_tail(struct docx *x);
void docx_put_annex_head(struct docx *x);
/* The section that the last pages of the file belong to. */
void docx_put_last_section(struct docx *x);
/* The number at the head of a page. */
void docx_put_page_number(struct docx *x);

/* docx_body.c: paragraphs, headings, tables. `width`: twips between the margins. */
void docx_put_blocks(struct docx *x, const struct draft_blocks *blocks, int width);

#endif
