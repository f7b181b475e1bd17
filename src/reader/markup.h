/*
 * markup: the tags of a part with their places in it, for those who write. Private to this room.
 *
 * xml.h is how a part is read; it is safe and does not tell where anything stands. This walks the bytes of a part that
 * was read before and found well-formed; comments, CDATA and instructions are passed over.
 */
#ifndef DONDOC_READER_MARKUP_H
#define DONDOC_READER_MARKUP_H

#include "reader/inside.h"
#include "reader/tag.h"

struct markup {
    struct str xml;
    struct str prefix; /* of WordprocessingML, with its colon; "" when it is the default namespace */
    size_t at;
};

struct markup_tag {
    struct span span; /* in the part, from '<' to behind '>' */
    struct str whole; /* its bytes */
    struct str name;  /* with its prefix */
    struct str word;  /* local name of an element of WordprocessingML, else absent */
    bool ends;        /* an end tag */
    bool empty;       /* start and end in one */
};

struct markup markup_open(struct arena *arena, struct str xml);

/* The next tag; false at the end of the part. */
bool markup_next(struct markup *markup, struct markup_tag *ret_tag);

/* What the reader makes of an element (tag.h). */
enum tag markup_kind(const struct markup_tag *tag);
bool markup_is(const struct markup_tag *tag, const char *word);

/* The next attribute of a tag from offset *at of it on (start with 0): its name with prefix, its value as written, and
 * the bytes of both in the tag. */
struct markup_attribute {
    struct str name, value;
    struct span span;
};
bool markup_attribute_next(const struct markup_tag *tag, size_t *at, struct markup_attribute *ret_attribute);
/* The value of the attribute of that local name; absent when there is none. */
struct str markup_attribute(const struct markup_tag *tag, const char *local);

#endif
