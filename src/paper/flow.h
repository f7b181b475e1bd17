/*
 * flow: the words of one block on one line, with a map back to the text.
 *
 * Line breaks, tabs and runs of blanks are one space; Markdown emphasis marks (*, **, __) are gone; a page number
 * between two halves of a paragraph is gone. Scanners work on flows, so none of them knows about lines.
 */
#ifndef DONDOC_PAPER_FLOW_H
#define DONDOC_PAPER_FLOW_H

#include "text/text.h"

struct flow {
    struct str s;       /* NUL-terminated behind its end (re2c stops there) */
    const uint32_t *at; /* s.n + 1 offsets into the text: where each byte came from; [s.n] is the end of the last */
};

/* The flow of a number of spans of a text, in order, joined by one space. */
struct flow flow_make(struct arena *arena, const struct text *text, const struct span *spans, size_t n);

/* Bytes [from, to) of the flow as a place in the text. */
struct place flow_place(const struct flow *flow, const struct text *text, size_t from, size_t to);

#endif
