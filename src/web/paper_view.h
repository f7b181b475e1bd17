/*
 * paper_view: a paper's text set as a reader would want it, everything found in it highlighted in place.
 *
 * Every word of the text stands once and in order; only marks without meaning (rules of hyphens, emphasis stars, page
 * numbers) are left out. Pieces are cut where any mark begins or ends, so marks may overlap freely.
 */
#ifndef DONDOC_WEB_PAPER_VIEW_H
#define DONDOC_WEB_PAPER_VIEW_H

#include "office/document.h"
#include "office/task.h"
#include "web/html.h"

struct paper_view {
    struct arena *arena;
    const struct paper *paper;
    const struct document_citation *citations; /* of the office: they know what we hold */
    size_t n_citations;
    const struct task_record *tasks; /* each gets the anchor #v-ID; rejected ones are not marked */
    size_t n_tasks;
};

void paper_view_put(struct html *h, const struct paper_view *view);

#endif
