/* report_json: frozen reports for programs. */
#ifndef DONDOC_CMD_REPORT_JSON_H
#define DONDOC_CMD_REPORT_JSON_H

#include "office/snapshot_compare.h"
#include "office/snapshot_count.h"

/* What a list says of one: code, day, who, how many. */
void report_json_snapshot(struct json *json, struct arena *arena, const struct snapshot *snapshot);
/* One report: its counts by state, by lateness, by unit and by paper; `all`: its rows as well. */
void report_json(struct buf *out, struct arena *arena, const struct snapshot *snapshot,
                 const struct snapshot_content *content, bool all);
/* Two: the sums of all and of each unit; `all`: the rows that changed as well. */
void report_json_comparison(struct buf *out, struct arena *arena, const struct snapshot *before,
                            const struct snapshot *after, const struct snapshot_comparison *comparison, bool all);

#endif
