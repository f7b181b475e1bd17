/*
 * snapshot_table: a frozen report, and what became of it, as tables to take along. What counts ends with a row of sums.
 */
#ifndef DONDOC_WRITER_SNAPSHOT_TABLE_H
#define DONDOC_WRITER_SNAPSHOT_TABLE_H

#include "office/snapshot_compare.h"
#include "office/snapshot_count.h"
#include "writer/table.h"

/* For leaders: the units that owe something, worst first. */
struct table *snapshot_table_units(struct arena *arena, const struct snapshot_content *content);
/* The internal one: every assignment with its unit, day, state and words, by number. */
struct table *snapshot_table_rows(struct arena *arena, const struct snapshot_content *content);
/* What became of each unit, and of each assignment that changed. */
struct table *snapshot_table_unit_changes(struct arena *arena, const struct snapshot_comparison *comparison);
struct table *snapshot_table_changes(struct arena *arena, const struct snapshot_comparison *comparison);

/* Whether a pair is among those that changed: in what became of it, its day or its unit. */
bool snapshot_pair_changed(const struct snapshot_pair *pair);
/* "mới quá hạn; dời hạn": what became of a pair, in words. */
struct str snapshot_pair_words(struct arena *arena, const struct snapshot_pair *pair);

#endif
