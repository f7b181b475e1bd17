/*
 * docx: a draft as a Word file, laid out by the rules of form that it names (checker/page_form.h says how a page has to
 * look, once for who checks and for who writes).
 *
 *   docx.c       the package: its parts, packed with fixed times, so that the same draft gives the same bytes
 *   docx_xml.c   WordprocessingML: paragraphs, runs, links and notes, cells; everything is escaped here
 *   docx_page.c  the page: letterhead in two columns with the rule under its title, type and subject, whom it is for,
 *                recipients and signature, annex, margins and page numbers (from page 2, at the top)
 *   docx_body.c  paragraphs, headings and tables
 *   docx_style.c how each of them looks: a named style each, so that who opens the file changes all of one kind at once
 *   docx_form.c  which rules it is laid out by
 *
 * Marks become hidden bookmarks, links lead to them inside the file; nothing in it leads outside.
 */
#ifndef DONDOC_WRITER_DOCX_H
#define DONDOC_WRITER_DOCX_H

#include "writer/draft.h"

/* The file, in the arena. ERR_LIMIT for a draft of more than DRAFT_BLOCKS_MAX blocks; ERR_INPUT when a link leads to a
 * mark that is not there; ERR_SYSTEM when the libraries have no memory. */
bool docx_render(struct arena *arena, const struct draft *draft, struct str *ret_bytes, struct err *err);

#define DOCX_MEDIA_TYPE "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

#endif
