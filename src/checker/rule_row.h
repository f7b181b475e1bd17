/* rule_row: how a row of the tables of rules is written. Inside the checker room. */
#ifndef DONDOC_CHECKER_RULE_ROW_H
#define DONDOC_CHECKER_RULE_ROW_H

#include "checker/checker.h"

/* A row without a source does not compile. */
#define SOURCED(source) &("" source "")[0 * sizeof(char[sizeof(source) > 12 ? 1 : -1])]

#define MENDS true

#define RULE(id_, levels_, certainty_, since_, what_, hint_, source_, model_, slot_, good_, ...)                       \
    {                                                                                                                  \
        .id = id_, .levels = levels_, .certainty = certainty_, .since = since_, .what = what_, .hint = hint_,          \
        .source = SOURCED(source_), .model = model_, .slot = slot_, .good = good_, .bad = __VA_ARGS__                  \
    }

/* The rules about the form of the page, from RULE_PAGE_PAPER on (rules_page.c). */
extern const struct rule page_rules[RULE__MAX - RULE_PAGE_PAPER];

#endif
