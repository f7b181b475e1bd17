/* Inside the checker room: how a family of rules reports. */
#ifndef DONDOC_CHECKER_FAMILY_H
#define DONDOC_CHECKER_FAMILY_H

#include "checker/checker.h"

struct findings {
    struct arena *arena;
    struct diagnostic *v;
    size_t n, cap;
};

/* Adds one finding; message and hint must live as long as the arena. */
void findings_add(struct findings *findings, enum rule_id rule, struct place place, struct str message, struct str hint,
                  const char *element);

void check_missing(const struct paper *paper, struct findings *findings);
void check_cited(const struct paper *paper, struct findings *findings);
void check_figures(const struct paper *paper, struct findings *findings);

#endif
