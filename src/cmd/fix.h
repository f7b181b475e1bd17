/*
 * fix: a corrected copy of a paper, where the mend is certain.
 *
 * The paper itself is never touched. What was changed is shown line by line with the rules that asked for it, then what
 * is left for a person. A paper in which nothing can be mended gives no copy.
 */
#ifndef DONDOC_CMD_FIX_H
#define DONDOC_CMD_FIX_H

#include "checker/checker.h"

struct fix_order {
    struct jail *jail;
    const char *path;
    const char *output; /* NULL: NAME.fixed.EXT beside the paper */
    bool replace;       /* a copy that stands there already */
    const struct check_options *options;
    size_t width; /* of the terminal, 0 for none */
};

/* Prints to stdout. *ret_errors: errors are left in the paper. */
bool fix_file(struct arena *arena, const struct fix_order *order, bool *ret_errors, struct err *err);

#endif
