/*
 * stamp: the number and the day of signing, written into a draft where it leaves room for them. A draft has its number
 * blank until it is signed ("Số      -CV/TU"), and often its day, too.
 */
#ifndef DONDOC_WRITER_STAMP_H
#define DONDOC_WRITER_STAMP_H

#include "paper/paper.h"

enum { STAMP_EDITS_MAX = 2 };

/*
 * What has to be changed in the text of a paper that was parsed, as edits in order: the number before its symbol, and the
 * words of the day, written as the rules of form want them (05-HD/VPTW, part I: days below 10 and months 1 and 2 with a
 * zero in front). Returns how many; one whose place the paper does not have is not among them, nor one that stands
 * there already. Words are in the arena.
 */
size_t stamp_edits(struct arena *arena, const struct paper *paper, struct str number, struct date day,
                   struct edit edits[STAMP_EDITS_MAX]);

#endif
