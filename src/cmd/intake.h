/*
 * intake: a file becomes a paper. The file is read in the jail.
 *
 * A paper marked as a State secret is refused always. What may not stand in a register (paper_refuse_unfit) can still
 * be looked at. A paper that lost its letterhead only (the first page of a scan) is kept, and the person is told what
 * to add.
 */
#ifndef DONDOC_CMD_INTAKE_H
#define DONDOC_CMD_INTAKE_H

#include "jail/jail.h"
#include "paper/paper.h"

struct intake {
    const struct source *source;
    const struct paper *paper; /* points into the source */
};

enum intake_depth { INTAKE_HEAD, INTAKE_WHOLE, INTAKE_PAGE };

/* Reads and parses a file, wholly or its head only (paper_parse_head), or with how it looks; everything lives in the
 * arena. Sentences name the path. */
bool intake_file(struct jail *jail, struct arena *arena, const char *path, enum intake_depth depth,
                 struct intake *ret_intake, struct err *err);

/* The same for what hung on a mail, wholly. */
bool intake_bytes(struct jail *jail, struct arena *arena, const char *name, struct str bytes,
                  struct intake *ret_intake, struct err *err);

/* False when the paper has no letterhead at all. */
bool intake_headed(const struct paper *paper);
/* Says on stderr that it lacks and what to do. */
void intake_mention(const char *name);

#endif
