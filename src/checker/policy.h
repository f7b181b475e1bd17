/* Inside the checker room: what an office's own file says. policy.c reads it; own.c looks for its patterns. */
#ifndef DONDOC_CHECKER_POLICY_H
#define DONDOC_CHECKER_POLICY_H

#include "checker/checker.h"

/* A rule of ours, graded anew. */
struct grade {
    const struct rule *rule;
    enum severity severity;
};

/* A rule of the office: what is said where the pattern stands. */
struct own_rule {
    const char *id;
    enum severity severity;
    struct str pattern; /* lower case; a star stands for any bytes of a line */
    struct str message;
};

struct policy {
    VEC(struct grade) grades;
    VEC(struct own_rule) rules;
};

/* The severity of a rule after the file; `usual` where the file says nothing or there is none. */
enum severity policy_severity(const struct policy *policy, const struct rule *rule, enum severity usual);

#endif
