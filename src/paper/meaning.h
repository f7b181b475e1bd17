/*
 * meaning: what the words of a heading say of the clauses under it. Internal to the paper room.
 *
 * Titles are compared folded (text_fold: lower case, no marks), as they are scanned badly and set in capitals. The words
 * and what they mean are data: title_words.def.
 */
#ifndef DONDOC_PAPER_MEANING_H
#define DONDOC_PAPER_MEANING_H

#include "paper/parse.h"

enum meaning { MEANS_NOTHING, MEANS_MERIT, MEANS_FAULT, MEANS_CAUSE, MEANS_MERIT_CAUSE, MEANS_FAULT_CAUSE, MEANS_TASK,
               MEANS_CONTEXT, MEANS_STATE };

/* Where the words stand as whole words in the folded title; STR_NOWHERE when they do not. */
size_t meaning_find(struct str folded, const char *words);

/* What the first words of the table in a folded title mean; *ret_at: where they stand, left alone when none does. */
enum meaning meaning_first(struct str folded, size_t *ret_at);

/* Of a title that names causes: of the merit or fault that it names too; MEANS_NOTHING when it names neither. */
enum meaning meaning_cause_named(struct str folded);

/* "b) Khuyết điểm, vi phạm: …", "4.1. Nguyên nhân của ưu điểm: …": a label and a heading that runs into its paragraph
 * mean more than the heading above, whose meaning is returned when there is none. */
enum meaning meaning_run_in(struct arena *arena, const struct para *para, enum meaning above);

/* "- Hạn chế: 06 dự án chậm quyết toán", "Nguyên nhân: …" say it even under a heading of tasks (a plan to mend faults
 * names them first); MEANS_NOTHING when the words in front of the colon are more than such a label. */
enum meaning meaning_label(struct arena *arena, const struct para *para);

/* "Nguyên nhân của những hạn chế trên là …", "Những hạn chế nêu trên do nguyên nhân chủ quan là chính": the first words
 * tell of a cause. */
bool meaning_tells_cause(const struct para *para);

#endif
