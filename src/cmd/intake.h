/*
 * intake: a file becomes a paper.
 *
 * A paper marked as a State secret is refused always (paper_refuse_secret). What has neither letterhead nor type of
 * paper, and what is dated on a day that does not exist, can be looked at but is not kept: a register with unknown
 * texts or impossible dates misleads everyone who uses it later. A paper that lost its letterhead only (the first page
 * of a scan) is kept, and the person is told what to add.
 */
#ifndef DONDOC_CMD_INTAKE_H
#define DONDOC_CMD_INTAKE_H

#include "paper/paper.h"
#include "reader/reader.h"

struct intake {
    const struct source *source;
    const struct paper *paper; /* points into the source */
};

/* Reads and parses a file; everything lives in the arena. Sentences name the path. */
bool intake_file(struct arena *arena, const char *path, struct intake *ret_intake, struct err *err);

/* Refuses what cannot be kept: neither letterhead nor type, or an impossible date of issue. */
bool intake_fit(const struct paper *paper, const char *name, struct err *err);

/* False when the paper has no letterhead at all. */
bool intake_headed(const struct paper *paper);
/* Says on stderr that it lacks and what to do. */
void intake_mention(const char *name);

#endif
