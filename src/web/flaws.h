/*
 * flaws: what the checker found in a paper, as a page shows it: how many of each severity, and of each the sentence,
 * how to mend it, the rule with the clause behind it, and a link to its place in the text.
 */
#ifndef DONDOC_WEB_FLAWS_H
#define DONDOC_WEB_FLAWS_H

#include "checker/checker.h"
#include "web/html.h"

/* So many are shown of one paper; only a hostile one has more. */
enum { FLAWS_SHOWN_MAX = 1000 };

struct flaws {
    struct report report;              /* those that are shown */
    size_t counts[SEVERITY_ERROR + 1]; /* of all, by severity */
    bool *placed;                      /* by finding: its anchor #cho-N stands in the text; paper_view_put() fills it */
};

/* Checks a paper, notes too. Everything lives in the arena. */
struct flaws *flaws_find(struct arena *arena, const struct paper *paper, const struct check_options *options);

/* "2 lỗi, 1 cảnh báo, 4 ghi chú", or that nothing was found. */
struct str flaws_sum(struct arena *arena, const struct flaws *flaws);

const char *flaws_sign(enum severity severity); /* beside the colour: ✗ ! i */
const char *flaws_name(enum severity severity); /* at the head of a sentence: "Lỗi" */

/* "✗ Lỗi 3"; without a number when it is 0. */
void flaws_put_tag(struct html *h, enum severity severity, size_t number);

/* On a narrow screen the list stands below the text: the way there, above both. */
void flaws_put_jump(struct html *h, struct arena *arena, const struct flaws *flaws);

/* The section #kiem-tra. The paper's view comes first on the page: it knows which findings have a place. */
void flaws_put(struct html *h, struct arena *arena, const struct flaws *flaws);

#endif
