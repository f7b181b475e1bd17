/*
 * placed: words with their places on pages become the lines of a paper. Private to this room.
 *
 * Where words come from does not matter: a PDF whose text pdftotext took out with its places, or a picture that
 * tesseract read. What a person sees at once must be found again: letterhead and signature stand in two columns, a line
 * goes on in the next, a paragraph on the next page; numbers of pages and what repeats on each are no part of it.
 * Nothing here knows what a paper says.
 *
 * All lengths are in one unit of the source; everything is measured by the letters' own size (em).
 *
 *   placed.c         pages one after another: paragraphs, what goes on over the end of a page, footnotes
 *   placed_rows.c    the lines of a page as rows: which stand beside each other, which are no part of the text
 *   placed_source.c  what pdftotext and tesseract write
 */
#ifndef DONDOC_READER_PLACED_H
#define DONDOC_READER_PLACED_H

#include "reader/reader.h"

struct box {
    float left, top, right, bottom;
};

struct placed_word {
    struct box box;
    struct str s;
    uint8_t sure; /* in percent; 100 when nobody doubts */
};

/* Words beside each other with no gap between them. */
struct placed_line {
    struct box box;
    uint32_t first, n; /* words */
};

struct placed_page {
    float width, height;
    float em;          /* size of its letters; set by whoever adds the page */
    bool ink;          /* boxes are those of the ink, not of the font: a figure's is smaller than a word's */
    uint32_t first, n; /* lines */
};

struct placed {
    VEC(struct placed_word) words;
    VEC(struct placed_line) lines;
    VEC(struct placed_page) pages;
};

enum { PLACED_WORDS_MAX = 2 * 1000 * 1000, PLACED_SURE = 60 /* percent; below it a word is doubted */ };

/* Takes in what `pdftotext -bbox-layout` wrote. False when there are too many words. Views into `xhtml`, or the arena. */
bool placed_take_pdf(struct arena *arena, struct str xhtml, struct placed *placed);
/* The same of the TSV of tesseract, of any number of pages one after another. */
bool placed_take_ocr(struct arena *arena, struct str tsv, struct placed *placed);

/* The text, appended to out. The doubted words are places in it. */
void placed_write(struct arena *arena, const struct placed *placed, struct buf *out, struct doubts *doubts);

/* --- placed_rows.c --- */

/* Lines at one height, from left to right. */
struct row {
    struct box box;
    uint32_t first, n; /* in rows->order */
    uint32_t parts;    /* what stands clearly apart: columns, cells */
    bool left_out;     /* number of the page, or what stands on every page */
    bool note;         /* of the footnotes */
};

struct rows {
    const uint32_t *order; /* lines of the page */
    struct row *v;
    size_t n;
    float left, right; /* of the text of the page */
    float step;        /* from one line of a paragraph to the next */
};

struct rows placed_rows(struct arena *arena, const struct placed *placed, const struct placed_page *page);
/* Do two neighbours in a row stand clearly apart? A label stands before a tab, and belongs to what follows. */
bool placed_apart(const struct placed *placed, const struct placed_page *page, const struct placed_line *left,
                  const struct placed_line *right);
/* A figure that stands higher than the word before it, and is smaller: the mark of a footnote. */
bool placed_is_raised(const struct placed_page *page, const struct placed_word *word, const struct placed_word *before);
/* "-", "1.", "a)", "(2)", "II.": what a paragraph begins with. */
bool placed_is_label(struct str s);
/* Marks what is no part of the text; rows[i] are those of page i. */
void placed_leave_out(struct arena *arena, const struct placed *placed, struct rows *rows);

#endif
