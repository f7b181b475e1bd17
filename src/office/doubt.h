/* doubt: the doubted words of a scan as they are kept beside its text: "120-125:43 200-203:12", first byte, the byte
 * behind the last, and how sure the machine was in percent. Inside this room only. */
#ifndef DONDOC_OFFICE_DOUBT_H
#define DONDOC_OFFICE_DOUBT_H

#include "reader/reader.h"

/* In the arena; empty for none. */
struct str doubt_text(struct arena *arena, const struct doubt *doubts, size_t n);
/* Back again. What is no doubt ends the list: it came past the program, and verify says so. */
struct doubt *doubt_from_text(struct arena *arena, struct str text, size_t *ret_n);

#endif
