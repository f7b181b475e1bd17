/*
 * rule_row: how a row of the tables of rules is written. Inside the checker room. One row a rule; nothing is checked that
 * has no row.
 *
 * RULE(id, levels, certainty, since, what, hint, source, model, slot, good, bad)
 * RULE(…, bad, MENDS) when its findings may carry a fix: the right words follow from the rule and the text alone.
 *
 * Levels: a letter for each rule set in the order of enum rule_set (2004, 2018, 2026, State, neutral). A rule that most
 * papers of its time break, and one whose clause was not seen, is a note there.
 */
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

/* The tables follow each other: form of the text, what it says, form of the page. */
extern const struct rule form_rules[RULE_CITATION_CONFLICT];
extern const struct rule fact_rules[RULE_PAGE_PAPER - RULE_CITATION_CONFLICT];
extern const struct rule page_rules[RULE__MAX - RULE_PAGE_PAPER];

#endif
