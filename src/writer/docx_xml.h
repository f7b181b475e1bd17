/* docx_xml: the pieces of WordprocessingML that a paper is made of. Inside this room only. Lengths are twips. */
#ifndef DONDOC_WRITER_DOCX_XML_H
#define DONDOC_WRITER_DOCX_XML_H

#include "writer/draft.h"

#include "reader/libxml.h"

#define DOCX_W "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
#define DOCX_R "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/* One part of the package being written, and what it shares with the others. */
struct docx {
    struct arena *arena;
    const struct draft *draft;
    xmlBufferPtr bytes;
    xmlTextWriterPtr xml;
    VEC(struct str) notes;       /* footnotes, in the order of their references */
    VEC(struct str) marks;       /* bookmarks, in the order of the text */
    VEC(struct str) links;       /* marks that links lead to */
};

/* How letters look. Size in points. */
struct docx_letters {
    int size;
    bool bold, italic, underlined;
};

/* How a paragraph stands. */
struct docx_stand {
    enum { STAND_LEFT, STAND_CENTER, STAND_BOTH } align;
    int first_line, left, right;
    int before, after;
    int exact;      /* height of its lines; 0: that of the letters */
    bool rule;      /* a line under it */
    bool keep_next; /* on one page with what follows */
    bool outline;   /* a heading, for whom the outline is shown */
};

/* --- elements: a name, then pairs of attribute and value up to NULL --- */

void docx_open(struct docx *x, const char *name);
void docx_close(struct docx *x);
void docx_attr(struct docx *x, const char *name, struct str value);
void docx_attr_int(struct docx *x, const char *name, long value);
/* <w:name w:val="value"/> */
void docx_value(struct docx *x, const char *name, const char *value);
void docx_value_int(struct docx *x, const char *name, long value);

/* --- words --- */

/* A paragraph's beginning; runs; its end. `section`: writes the section that ends with it, or NULL. */
void docx_paragraph_open(struct docx *x, const struct docx_stand *stand, void (*section)(struct docx *x));
void docx_paragraph_close(struct docx *x);
void docx_run(struct docx *x, struct str words, struct docx_letters letters);
/* A whole paragraph of one run. */
void docx_line(struct docx *x, struct str words, const struct docx_stand *stand, struct docx_letters letters);
/* Words with their links and notes, in the paragraph that is open. */
void docx_words(struct docx *x, struct draft_words words, struct docx_letters letters);
/* A bookmark round what is written between the two calls; nothing for an absent name, or one that was used before. */
void docx_mark_open(struct docx *x, struct str name);
void docx_mark_close(struct docx *x, struct str name);
/* There is a bookmark of that name. */
bool docx_marked(const struct docx *x, struct str name);

/* --- tables --- */

enum { DOCX_CELL_MARGIN = 85 }; /* between a border and the words; where no border is, they begin at the margin */

void docx_table_open(struct docx *x, const int *widths, size_t n, bool borders);
/* `title`: repeated on every page. A row never breaks over a page when `whole`. */
void docx_row_open(struct docx *x, bool title, bool whole);
void docx_cell_open(struct docx *x, int width);

#endif
