/*
 * checker: a paper in, diagnostics out. Works like a compiler: exact place, the rule and the clause of the regulation
 * behind it, what to do about it. A checker prints nothing and changes nothing.
 *
 *   checker.c   the run over all families, in order of place; JSON
 *   rules.c     the table of rules: id, severity, source. One row a rule, nothing is checked that has no row
 *   missing.c   elements that a paper must have and this one lacks
 *   cited.c     the same paper cited with two dates
 *   figures.c   fractions, totals and counts that do not agree
 *
 * Rule ids are stable: a part before the dot is the family that other programs know, what follows is finer.
 */
#ifndef DONDOC_CHECKER_CHECKER_H
#define DONDOC_CHECKER_CHECKER_H

#include "paper/paper.h"

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

struct rule {
    const char *id;         /* "missing-element", "form.impossible-date" */
    enum severity severity;
    const char *source;     /* regulation and clause, for people */
};

enum rule_id { RULE_MISSING_ELEMENT, RULE_IMPOSSIBLE_DATE, RULE_CITATION_CONFLICT, RULE_ARITHMETIC, RULE_COUNT, RULE__MAX };

struct diagnostic {
    const struct rule *rule;
    struct place place;
    struct str message; /* what is wrong, for a person */
    struct str hint;    /* what to do */
    const char *element; /* for a missing element: issuer number place date subject signature name recipients; else NULL */
};

struct report {
    struct diagnostic *v;
    size_t n;
};

/* All findings, in order of their place. Everything lives in the arena. */
struct report checker_run(struct arena *arena, const struct paper *paper);

const struct rule *checker_rule(enum rule_id id);
const char *severity_name(enum severity severity); /* "error" */

/* {"file":…,"diagnostics":[…]} without a line break, as `dondoc check --json` prints it. */
void checker_render_json(const struct report *report, const char *file, struct buf *out);

#endif
