/*
 * line: what each line of the text looks like, before anyone asks what it means.
 *
 * Internal to the paper room. A line knows its bytes, its indentation, its width, and whether it holds words, a rule of
 * hyphens, a bar between table cells or a page number.
 */
#ifndef DONDOC_PAPER_LINE_H
#define DONDOC_PAPER_LINE_H

#include "text/text.h"

enum line_kind {
    LINE_BLANK,
    LINE_RULE, /* only hyphens, stars, underscores, dots: a rule, or emphasis marks left alone */
    LINE_BAR,  /* only "|": the wall between two cells */
    LINE_PAGE, /* a page number */
    LINE_TEXT,
};

struct line {
    struct span span; /* without white space at the ends */
    uint32_t width;   /* in characters, of the span */
    uint16_t indent;  /* columns before the span; a tab goes to the next multiple of 8 */
    uint8_t kind;     /* enum line_kind */
    bool row;         /* cells of a table stand in this line, with " | " between them */
    bool gaps;        /* three pieces or more stand in this line, with gaps of blanks between them */
};

struct lines {
    struct line *v;
    size_t n;
    uint32_t wrap; /* the width at which the text was broken, in characters */
    uint32_t margin; /* the usual indentation of a line that goes on */
    bool unwrapped; /* lines are not broken at a width: each is a paragraph */
    bool greedy; /* lines are as full as they go: one that ends early ends a paragraph */
};

struct lines lines_read(struct arena *arena, const struct text *text);

/* The words of a line, or of a part of one, end a sentence: . ; : ! ? … before closing brackets, quotes and marks. */
bool line_ends_sentence(struct str s);
/* The last word says that more must come: a preposition or conjunction ("của", "và", "số"). */
bool line_is_dangling(struct str s);

/* A part of a line: letterheads and signatures stand in columns. */
struct piece {
    struct span span;
    uint32_t line;   /* index into lines */
    uint32_t column; /* where it starts, in columns */
    uint32_t cell;   /* bars that it stands behind, without one that opens the line */
    bool barred;     /* a "|" stands in front of it */
};

enum { PIECES_MAX = 16 };

/*
 * Cuts a line where a tab, a bar, a "<br>" or at least three blanks stand. The gap left for a number or a day
 * ("Số    -HD/BTCTU", "ngày     tháng 8") is no cut.
 * Returns how many of the at most PIECES_MAX pieces were filled.
 */
size_t line_pieces(const struct text *text, const struct lines *lines, size_t line, struct piece out[PIECES_MAX]);

#endif
