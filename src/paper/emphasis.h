/* emphasis: the marks with which Markdown sets words apart. Internal to the paper room. */
#ifndef DONDOC_PAPER_EMPHASIS_H
#define DONDOC_PAPER_EMPHASIS_H

#include "text/text.h"

/* Bytes of the emphasis marks (*, __, #), of Markdown's strokes in front of a sign and of blanks at the head of s. */
size_t emphasis_skip(struct str s);
/* All words of s are emphasised: marks at both ends. */
bool emphasis_is_whole(struct str s);

#endif
