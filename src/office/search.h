/* search: from what a person typed to a full-text query that holds no operator of the engine. Inside this room only. */
#ifndef DONDOC_OFFICE_SEARCH_H
#define DONDOC_OFFICE_SEARCH_H

#include "base/base.h"

enum { SEARCH_WORDS_MAX = 32, SEARCH_BYTES_MAX = 1000 };

/* The folded words of a query; what stands in "quotes" is one (a phrase). At most SEARCH_WORDS_MAX. */
size_t search_words(struct arena *arena, struct str typed, struct str words[SEARCH_WORDS_MAX]);

/* The query in the language of FTS5: every word quoted, all required, the whole as typed preferred. Empty when
 * nothing that can be found was typed. */
struct str search_query(struct arena *arena, struct str typed);

#endif
