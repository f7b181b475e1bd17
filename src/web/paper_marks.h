/*
 * paper_marks: what was found in a paper's text, ready to be highlighted: for each kind a sorted list of spans that do
 * not overlap. Marks of different kinds may overlap freely; a text is cut into pieces wherever any of them begins or
 * ends. Collecting is n log n, cutting is linear: hostile papers can hold a hundred thousand citations.
 */
#ifndef DONDOC_WEB_PAPER_MARKS_H
#define DONDOC_WEB_PAPER_MARKS_H

#include "checker/checker.h"
#include "office/document.h"
#include "office/task.h"

/* The checker's findings are three kinds, so that an error inside the place of a note keeps its own edges. */
enum mark_kind {
    MARK_TASK,
    MARK_CITATION,
    MARK_DEADLINE,
    MARK_NAMED,
    MARK_NOTE,
    MARK_DOUBT,
    MARK_FLAW_NOTE,
    MARK_FLAW_WARNING,
    MARK_FLAW_ERROR,
    MARK__MAX
};

#define MARK_NONE SIZE_MAX

struct mark {
    struct span span;
    size_t index; /* of the task, citation, deadline's task, name, footnote, doubted word or finding */
};

struct mark_list {
    struct mark *v;
    size_t n;
    size_t at; /* first one that ends behind the place we are at */
};

struct marks {
    struct mark_list of[MARK__MAX];
    size_t *also; /* by task: the next one whose words begin at the same byte and that shares its mark, or MARK_NONE */
    size_t *also_flaw; /* the same by finding, among those of one severity */
};

/* Rejected tasks are not marked. Spans beyond the text are cut off. A finding that has no words (something is missing
 * here) marks the character at its place. `report` may be NULL. */
void marks_collect(struct marks *marks, struct arena *arena, const struct paper *paper,
                   const struct task_record *tasks, size_t n_tasks, const struct document_citation *citations,
                   size_t n_citations, const struct doubt *doubts, size_t n_doubts, const struct report *report);

/* Goes to a place in the text, forward or back. */
void marks_seek(struct marks *marks, uint32_t offset);

/* The next piece from `from` (where the last seek or cut led) to at most `to`: its end, and for each kind the mark that
 * covers it, or NULL. */
uint32_t marks_cut(struct marks *marks, uint32_t from, uint32_t to, const struct mark *ret_covering[MARK__MAX]);

/* For each citation: whether an earlier one means the same paper (type, number and symbol). */
bool *marks_repeated(struct arena *arena, const struct document_citation *citations, size_t n);

#endif
