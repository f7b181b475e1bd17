/* at_work: what the tests' own programs share that work in an office behind the back of the commands. */
#ifndef TESTS_CLI_AT_WORK_H
#define TESTS_CLI_AT_WORK_H

#include "office/office.h"

/* Opens the office at `address` and does a thing in one unit of work, which is kept when it is one of writing and went well.
 * What went wrong goes to stderr. 0 or 1, for main(). */
int at_work(const char *address, enum store_access access, struct actor actor,
            bool (*act)(struct work *work, char **argv, struct err *err), char **argv);
/* The same for who called it wrongly. */
int at_work_usage(const char *usage);

#endif
