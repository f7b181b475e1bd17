/*
 * intake: a file becomes a paper.
 *
 * A paper marked as a State secret is refused always (paper_refuse_secret). A text without letterhead and a paper dated
 * on a day that does not exist can be looked at, but are not kept: a register with an unknown sender or an impossible
 * date misleads everyone who uses it later.
 */
#ifndef DONDOC_CMD_INTAKE_H
#define DONDOC_CMD_INTAKE_H

#include "paper/paper.h"
#include "reader/reader.h"

struct intake {
    struct source source;
    struct paper *paper;
};

/* Reads and parses a file; everything lives in the arena. Sentences name the path. */
bool intake_file(struct arena *arena, const char *path, struct intake *ret_intake, struct err *err);

/* Refuses what cannot be kept: no letterhead, or an impossible date of issue. */
bool intake_fit(const struct paper *paper, const char *name, struct err *err);

#endif
