/*
 * docx_style: the styles of a paper, by which its whole look is changed in one place of a word processor. Inside this room
 * only.
 *
 * Each part of a page has a style of its own, named in Vietnamese for who opens the list of styles; a heading is the one
 * that word processors show in their outline ("heading 1"). All are based on the first, the letters of all papers. How
 * they look follows from the draft's rules. A paragraph says nothing of its look beside its style but what is its own:
 * whom it stays with, how long its line is.
 */
#ifndef DONDOC_WRITER_DOCX_STYLE_H
#define DONDOC_WRITER_DOCX_STYLE_H

#include "writer/docx_xml.h"

/* The parts that the rules name have the numbers of enum form_part. */
enum docx_style {
    DOCX_HEADING = FORM__PARTS,
    DOCX_CENTERED,
    DOCX_STAR,          /* under the issuing body */
    DOCX_DASHES,        /* under the subject */
    DOCX_RULE,          /* a line; its paragraph says how long */
    DOCX_GREETING,      /* "Kính gửi:" */
    DOCX_ADDRESSEE,
    DOCX_COLUMN,        /* the title of a column */
    DOCX_CELL,
    DOCX_CELL_CENTERED,
    DOCX_ANNEX,
    DOCX_ANNEX_TITLE,
    DOCX_ANNEX_OF,      /* which paper it belongs to */
    DOCX_NOTE,
    DOCX_PAGE_NUMBER,
    DOCX_GAP,           /* between two tables, where a word processor wants a paragraph */
    DOCX__STYLES
};

/* How letters look. Size in points. */
struct docx_letters {
    int size;
    bool bold, italic, underlined;
};

/* How a paragraph stands. Twips. */
struct docx_stand {
    enum { STAND_LEFT, STAND_CENTER, STAND_BOTH } align;
    int first_line, left;
    int before, after;
    int exact;      /* height of its lines; 0: that of the letters */
    bool rule;      /* a line under it */
    bool keep_next; /* on one page with what follows */
    bool outline;   /* a heading, for whom the outline is shown */
};

/* How the letters of a part look; where the regulation leaves it open, as offices write. */
struct docx_letters docx_letters_of(const struct docx *x, enum form_part part);
/* What the list of styles calls it (docx_style_names.c). */
const char *docx_style_name(int style);
/* The part word/styles.xml. */
void docx_put_styles(struct docx *x);

#endif
