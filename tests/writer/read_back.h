/* read_back: a draft rendered, read again by our reader, parsed and checked with everything that the checker has. */
#ifndef DONDOC_TESTS_READ_BACK_H
#define DONDOC_TESTS_READ_BACK_H

#include "checker/checker.h"
#include "reader/reader.h"
#include "writer/draft.h"

struct back {
    struct source source; /* with its page */
    struct paper *paper;
    struct report report; /* notes too */
};

/* Fails the test when the draft is refused, or what it gives cannot be read. */
struct str render(struct arena *arena, const struct draft *draft);
struct back read_back(struct arena *arena, const struct draft *draft);

void assert_words(struct str is, struct str want);
/* Under the rules of the draft: its letterhead, signature and recipients are those that were read. */
void assert_as_drafted(struct arena *arena, const struct draft *draft, const struct back *back);
/* Not even a note. */
void assert_nothing_found(const struct back *back);

#endif
