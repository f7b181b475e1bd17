/* held_paper: a paper of the register, parsed once more from its text, for pages that set it beside others. */
#ifndef DONDOC_WEB_HELD_PAPER_H
#define DONDOC_WEB_HELD_PAPER_H

#include "office/document.h"
#include "paper/paper.h"

enum { HELD_PAPER_BYTES_MAX = 2 * 1024 * 1024 }; /* of text: what a page has the time for */

/* In the arena; NULL when its text is longer. */
const struct paper *held_paper(struct arena *arena, const struct document *document);

#endif
