/* snapshot_count: the counts of a frozen report. Each way to group them has the same sum. */
#ifndef DONDOC_OFFICE_SNAPSHOT_COUNT_H
#define DONDOC_OFFICE_SNAPSHOT_COUNT_H

#include "office/snapshot.h"
#include "office/tally.h"

struct snapshot_group {
    size_t first;     /* a row of it */
    struct tally tally;
    int days_late;    /* of the one that is late longest; 0: none is late */
    struct str name;  /* of the unit, or the paper; empty: of no paper */
    int64_t id;       /* of the organisation (0: in no tree), or the paper (0: none) */
};

struct tally snapshot_sum(const struct snapshot_content *content);
void snapshot_by_state(const struct snapshot_content *content, int64_t ret_counts[ASSIGNMENT__MAX]);
/* Those who owe something, worst first (tally_worst_first()), then by name. */
void snapshot_by_unit(struct arena *arena, const struct snapshot_content *content, struct snapshot_group **ret_groups,
                      size_t *ret_n);
/* The papers of its tasks, worst first; what stands in no paper is one group. */
void snapshot_by_paper(struct arena *arena, const struct snapshot_content *content, struct snapshot_group **ret_groups,
                       size_t *ret_n);
/* The rows that are late, longest first; at most `most`, and how many there are in all. */
void snapshot_late(struct arena *arena, const struct snapshot_content *content, size_t most,
                   const struct snapshot_row ***ret_rows, size_t *ret_n, size_t *ret_all);

#endif
