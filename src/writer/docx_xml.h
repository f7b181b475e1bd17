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

/* What one paragraph has that its style has not. */
struct docx_own {
    bool keep_next;                    /* on one page with what follows */
    const int *after;                  /* the room under it */
    int aside;                         /* as far from the left as from the right */
    void (*section)(struct docx *x);   /* writes the section that ends with it; NULL: none does */
};

/* --- elements: a name, then pairs of attribute and value up to NULL --- */

void docx_open(struct docx *x, const char *name);
void docx_close(struct docx *x);
void docx_attr(struct docx *x, const char *name, struct str value);
void docx_attr_int(struct docx *x, const char *name, long value);
/* <w:name w:val="value"/> */
void docx_value(struct docx *x, const char *name, const char *value);
void docx_value_int(struct docx *x, const char *name, long value);
/* <w:name/> when it is on */
void docx_flag(struct docx *x, const char *name, bool on);

/* --- words --- */

/* A paragraph's beginning, in a style (docx_style.h); runs; its end. `own` may be NULL. */
void docx_paragraph_open(struct docx *x, int style, const struct docx_own *own);
void docx_paragraph_close(struct docx *x);
void docx_run(struct docx *x, struct str words, bool bold, bool italic);
/* A whole paragraph of one run, which looks as its style says. */
void docx_line(struct docx *x, int style, struct str words);
/* Words with their links and notes, in the paragraph that is open. */
void docx_words(struct docx *x, struct draft_words words);
/* A bookmark round what is written between the two calls; nothing for an absent name, or one that was used before. */
void docx_mark_open(struct docx *x, struct str name);
void docx_mark_close(struct docx *x, struct str name);
/* There is a bookmark of that name. */
bool docx_marked(const struct docx *x, struct str name);

/* docx_style_names.c: the name under which a paragraph names its style. */
const char *docx_style_id(int style);

/* --- tables --- */

enum { DOCX_CELL_MARGIN = 108 }; /* between a border and the words; where no border is, they begin at the margin */

void docx_table_open(struct docx *x, const int *widths, size_t n, bool borders);
/* `title`: repeated on every page. A row never breaks over a page when `whole`. */
void docx_row_open(struct docx *x, bool title, bool whole);
/* Over as many columns of the table. */
void docx_cell_open(struct docx *x, int width, int columns);

#endif
