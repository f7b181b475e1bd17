/* model: whole papers without fault, one for each rule set, into which a test writes what it wants to try. */
#ifndef DONDOC_TESTS_MODEL_H
#define DONDOC_TESTS_MODEL_H

#include "checker/checker.h"

/* The model paper of a rule set with one slot replaced by `words`; NULL words: as it is, and so for SLOT_PAGE,
 * whose words are a look (model_page.h). */
const char *model_paper(struct arena *arena, enum rule_set set, enum slot slot, const char *words);

/* Reads and checks a text; fails the test when a span lies outside of it. */
struct report model_check(struct arena *arena, const char *words, const struct check_options *options);

/* How often the rule reports; `element` may be NULL. */
size_t model_count(struct report report, const char *rule, const char *element);

/* A small register that holds what the rules' examples speak of: register.c. */
extern const struct archive model_archive;

#endif
