/* repack: a part of a docx taken out, a package written anew around another one. Private to this room. */
#ifndef DONDOC_READER_REPACK_H
#define DONDOC_READER_REPACK_H

#include "reader/inside.h"

struct docx_part {
    int64_t index;    /* in the package */
    struct str bytes; /* unpacked, in the arena */
};

/* The document itself, or its styles; a part that is not there is empty. Refuses like docx_read(). */
bool docx_part_read(struct arena *arena, const char *name, struct str bytes, enum docx_which which,
                    struct docx_part *ret_part, struct err *err);

/* The same package with one part's content replaced; all other entries keep their packed bytes, their order and their
 * times. Refuses with a sentence when the zip cannot be written. */
bool repack(struct arena *arena, const char *name, struct str bytes, int64_t index, struct str part,
            struct str *ret_bytes, struct err *err);

#endif
