/* findings: what a check found, printed for people like a compiler's messages. */
#ifndef DONDOC_CMD_FINDINGS_H
#define DONDOC_CMD_FINDINGS_H

#include "checker/checker.h"

/* The piece of a line that is shown: all of a short line, of a long one what stands around byte `from`. `width` is the
 * terminal's, 0 for none. */
struct span findings_window(struct str line, size_t from, size_t width);

/* All findings of one paper. */
void findings_put(const char *path, const struct report *report, const struct text *text, size_t width);

/* How many errors and warnings, and by which rules. */
void findings_put_sum(const char *path, const struct report *report);

#endif
