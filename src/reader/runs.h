/*
 * runs: the text of a document part, with the bytes of the part that each letter stands in. Private to this room.
 *
 * The reader itself knows where text ends up, not where it came from; this is the way back, walked only when somebody
 * wants to write. A stretch is text that the reader joins without a seam: the runs of one paragraph between breaks,
 * tabs, notes and raised digits.
 */
#ifndef DONDOC_READER_RUNS_H
#define DONDOC_READER_RUNS_H

#include "reader/inside.h"

/* The content of one w:t. */
struct run {
    struct span xml;    /* its bytes in the part */
    struct span words;  /* its letters in the decoded text of all runs */
    uint32_t tag_end;   /* the '>' of its start tag */
    bool keeps_blanks;  /* xml:space="preserve" */
};

struct stretch {
    struct span words; /* in the decoded text */
    struct text text;  /* the same through the door of the text room */
};

struct runs {
    struct str xml;
    struct str words;         /* of all runs, entities decoded */
    const uint32_t *at;       /* decoded byte → byte of the part */
    struct run *runs;         /* in the order of the part */
    size_t n_runs;
    struct stretch *stretches;
    size_t n_stretches;
    uint64_t work;            /* bytes that searching may still look at: edits × text stays bounded */
};

/* Scans a well-formed part in UTF-8; views into it. What it does not understand gives no stretch. */
struct runs runs_read(struct arena *arena, struct str xml);

/* Where an edit of the paper's text most likely stands: the stretch that makes up its line, told from lines of the same
 * words by their order. *ret_edit counts in runs->words. False: nowhere (a computed label), or no work is left. */
bool runs_find(struct arena *arena, struct runs *runs, const struct text *text, struct edit edit,
               struct edit *ret_edit);

/* The part with the edits made; their words go into the first run that each touches. Nothing else changes. */
struct str runs_edited(struct arena *arena, const struct runs *runs, struct edit *edits, size_t n);

#endif
