/*
 * page_measure: inside the family of rules about the form of the page; it speaks only when a docx was read with its form.
 *
 *   page_form.h    how a page has to look, as data
 *   page_found.h   what is found: gathered, blamed, mended
 *   page_parts.c   where the parts of a paper stand in its text
 *   page_sheet.c   paper and margins, section by section
 *   page_letters.c fonts, sizes, bold, italic
 *   page_lines.c   line spacing, first-line indent, alignment
 *   page.c         the run over all of them
 *
 * Footnotes, list labels, headers and footers are not measured; tables for their font only.
 */
#ifndef DONDOC_CHECKER_PAGE_MEASURE_H
#define DONDOC_CHECKER_PAGE_MEASURE_H

#include "checker/page_found.h"

void page_find_parts(struct page_exam *page);
void page_check_sheet(struct page_exam *page);
void page_check_letters(struct page_exam *page);
void page_check_lines(struct page_exam *page);
/* The sentence of a gathered finding. */
struct str page_letters_sentence(const struct page_exam *page, const struct page_group *group);
struct str page_lines_sentence(const struct page_exam *page, const struct page_group *group);

#endif
