/* archive: the office's register as the checker asks it (src/checker/archive.h): papers held, how they cite, which of
 * them replace others, and the organisation tree. */
#ifndef DONDOC_OFFICE_ARCHIVE_H
#define DONDOC_OFFICE_ARCHIVE_H

#include "checker/archive.h"
#include "office/office.h"

struct office_archive {
    struct archive archive; /* handed to the checker; points to this struct, which must not move */
    struct work *work;
    struct arena *arena;    /* answers live here */
    int64_t own;            /* the paper that is checked, when it is held itself: it is no witness; 0: none */
    bool failed;            /* the register could not be read, `err` says why; what was answered since is nothing */
    struct err err;
};

/* Answers for one check inside a unit of work: only papers that the one who acts may see are held, cite or replace,
 * and only papers of bodies in their range are judged by the tree, of which they are told what is in that range. Trees
 * that were entered without the days of their units are believed for papers of the last year only. */
void archive_open(struct office_archive *archive, struct work *work, struct arena *arena, int64_t own);

#endif
