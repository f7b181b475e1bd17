/* How grave a rule is in a rule set, and what the levels are called. */
#include "checker/checker.h"

enum severity rule_severity(const struct rule *rule, enum rule_set set)
{
    switch (rule->levels[set]) {
    case 'e':
        return SEVERITY_ERROR;
    case 'w':
        return SEVERITY_WARNING;
    case 'n':
        return SEVERITY_NOTE;
    default:
        return SEVERITY_OFF;
    }
}

static const char *const names[] = {"off", "note", "warning", "error"};

const char *severity_name(enum severity severity)
{
    return names[severity];
}

bool severity_from(struct str name, enum severity *ret_severity)
{
    for (enum severity i = SEVERITY_OFF; i <= SEVERITY_ERROR; i++) {
        if (str_eq(str_from(names[i]), name)) {
            *ret_severity = i;
            return true;
        }
    }
    return false;
}

const char *severity_word(enum severity severity)
{
    static const char *const words[] = {N_("tắt"), N_("ghi chú"), N_("cảnh báo"), N_("lỗi")};
    return _(words[severity]);
}
