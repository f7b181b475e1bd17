/* render: a paper printed for other programs (JSON, one object on one line) and for people (the tree). */
#ifndef DONDOC_PAPER_RENDER_H
#define DONDOC_PAPER_RENDER_H

#include "paper/paper.h"

/* The contract of `dondoc read --json`: header, signature, recipients, sections, clauses, tasks, citations, named,
 * quantities, footnotes. Appends one object without a line break. `file` is the file's base name. */
void paper_render_json(const struct paper *paper, const char *file, struct buf *out);

/* One line a node: indentation by depth, kind, line, span, then what is known of it. For reading and for diffs. */
void paper_render_tree(const struct paper *paper, struct buf *out);

#endif
