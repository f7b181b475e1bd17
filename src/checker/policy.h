/* Inside the checker room: what an office's own file says. */
#ifndef DONDOC_CHECKER_POLICY_H
#define DONDOC_CHECKER_POLICY_H

#include "checker/exam.h"

/* The severity of a rule after the file; `usual` where the file says nothing or there is none. */
enum severity policy_severity(const struct policy *policy, const struct rule *rule, enum severity usual);

/* Looks for the patterns of the office's own rules. A policy may be NULL. */
void policy_check(const struct policy *policy, struct exam *exam);

#endif
