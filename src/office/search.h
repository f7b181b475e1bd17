/* search: words as they are searched, and from what a person typed to a query that holds no operator of an engine. Inside
 * this room only. */
#ifndef DONDOC_OFFICE_SEARCH_H
#define DONDOC_OFFICE_SEARCH_H

#include "base/base.h"

enum { SEARCH_WORDS_MAX = 32, SEARCH_BYTES_MAX = 1000 };

/* The folded words of a query; what stands in "quotes" is one (a phrase). At most SEARCH_WORDS_MAX. */
size_t search_words(struct arena *arena, struct str typed, struct str words[SEARCH_WORDS_MAX]);

/* A text as the full-text index gets it: its folded words (letters and digits), a blank before and behind each. */
struct str search_text(struct arena *arena, struct str text);

/* The query as search.sql takes it: a line a word, the single words of a phrase parted by blanks. Empty when nothing that
 * can be found was typed. */
struct str search_query(struct arena *arena, struct str typed);

#endif
