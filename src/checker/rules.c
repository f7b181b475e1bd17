/* The table of rules. One row a rule; nothing is checked that has no row. */
#include "checker/family.h"

#include <assert.h>

static const struct rule rules[RULE__MAX] = {
    [RULE_MISSING_ELEMENT] = {"missing-element", SEVERITY_ERROR,
                              N_("Quy định 66-QĐ/TW 2017, Điều 15; Quy định 399-QĐ/TW 2026, Phần IV")},
    [RULE_IMPOSSIBLE_DATE] = {"form.impossible-date", SEVERITY_ERROR, N_("Hướng dẫn 36-HD/VPTW 2018, II.1.4")},
    [RULE_CITATION_CONFLICT] = {"citation-conflict", SEVERITY_ERROR, N_("một văn bản chỉ có một ngày ban hành")},
    [RULE_ARITHMETIC] = {"arithmetic", SEVERITY_ERROR, N_("số liệu phải khớp nhau")},
    [RULE_COUNT] = {"count-mismatch", SEVERITY_ERROR, N_("số liệu phải khớp nhau")},
};

const struct rule *checker_rule(enum rule_id id)
{
    assert(id < RULE__MAX);
    return &rules[id];
}

const char *severity_name(enum severity severity)
{
    static const char *const names[] = {"note", "warning", "error"};
    return names[severity];
}

void findings_add(struct findings *findings, enum rule_id rule, struct place place, struct str message, struct str hint,
                  const char *element)
{
    VEC_PUSH(findings->arena, findings,
             ((struct diagnostic){checker_rule(rule), place, message, hint, element}));
}
