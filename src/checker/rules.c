/* The tables of rules as one, in the order of enum rule_id. */
#include "checker/rule_row.h"

#include <assert.h>

const struct rule *checker_rule(enum rule_id id)
{
    assert(id < RULE__MAX);
    if (id < RULE_CITATION_CONFLICT)
        return &form_rules[id];
    return id < RULE_PAGE_PAPER ? &fact_rules[id - RULE_CITATION_CONFLICT] : &page_rules[id - RULE_PAGE_PAPER];
}

const struct rule *checker_rule_find(struct str id)
{
    for (size_t i = 0; i < RULE__MAX; i++)
        if (str_eq(str_from(checker_rule((enum rule_id)i)->id), id))
            return checker_rule((enum rule_id)i);
    return NULL;
}
