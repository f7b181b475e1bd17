/*
 * numbering: the labels that Word computes for automatic lists. Private to this room.
 *
 * A paragraph names a list (w:numId) and a level (w:ilvl), itself or through its style. A list (w:num) takes its levels
 * from an abstract list, which also keeps the count: lists of one abstract list count on together, unless an override
 * starts anew. ECMA-376 part 1, 17.9.
 */
#ifndef DONDOC_READER_NUMBERING_H
#define DONDOC_READER_NUMBERING_H

#include "reader/package.h"

struct numbering;

/* Reads numbering.xml and styles.xml; either may be PACKAGE_NO_PART. Into the arena. */
bool numbering_read(struct arena *arena, struct package *package, int64_t numbering_part, int64_t styles_part,
                    struct numbering **ret_numbering, struct err *err);

/* What a paragraph says of its place in a list. */
struct list_place {
    struct str style; /* w:pStyle; absent: the default style */
    int64_t list;     /* w:numId; 0 takes the style's list away */
    int64_t level;    /* w:ilvl */
    bool has_list;
    bool has_level;
};

enum { LABEL_MAX = 256 };

/*
 * Counts the paragraph and writes its label ("1.", "a)", "-"), at most LABEL_MAX bytes; empty for a paragraph in no
 * list or with an invisible label. The view is into `label`.
 */
struct str numbering_label(struct numbering *numbering, const struct list_place *place, char label[LABEL_MAX]);

/* A bullet that papers write as "-": dots, squares, the signs of the Symbol fonts. */
bool numbering_usual_bullet(struct str pattern);

/* The label of a list of HTML: type '-', '1', 'a', 'A', 'i' or 'I'; ends in NUL. */
void numbering_plain_label(char type, int64_t number, char ret_label[LABEL_MAX]);

#endif
