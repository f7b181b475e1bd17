/*
 * paper_view: a paper's text set as a reader would want it, everything found in it highlighted in place.
 *
 * Every word of the text stands once and in order, with two exceptions for the reader's sake: a footnote or page number
 * that a page break put amid a sentence follows behind that sentence, and marks without meaning (rules of hyphens,
 * emphasis stars) go. What we add ourselves (names of clauses, ways to the tasks and findings) carries data-added.
 */
#ifndef DONDOC_WEB_PAPER_VIEW_H
#define DONDOC_WEB_PAPER_VIEW_H

#include "office/document.h"
#include "office/task.h"
#include "web/arrival_stamp.h"
#include "web/flaws.h"

struct paper_view {
    struct arena *arena;
    const struct paper *paper;
    const struct document_citation *citations; /* of the office: they know what we hold */
    size_t n_citations; /* each gets the anchor #vd-N, counted from 1 */
    const bool *repeated; /* by citation: an earlier one means the same paper */
    const struct task_record *tasks; /* each gets the anchor #v-ID and a way back to #nv-ID; rejected ones do not */
    size_t n_tasks;
    const struct doubt *doubts; /* of who read a scan: word N, counted from 1, gets the anchor #ngo-N */
    size_t n_doubts;
    struct flaws *flaws; /* of the checker, or NULL: finding N, counted from 1, gets the anchor #cho-N and a way back to
                            #loi-N; paper_view_put() says which have a place */
    const struct arrival_stamp *stamp; /* stands below the letterhead when the paper is printed; or NULL */
};

/* Whether anything of some words is set: blanks, rules, emphasis marks and bars of tables are not. */
bool paper_view_shows(struct str words);

void paper_view_put(struct html *h, const struct paper_view *view);

#endif
