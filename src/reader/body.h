/*
 * body: WordprocessingML as lines. Private to this room.
 *
 * One walk over word/document.xml, and the same walk over footnotes.xml before it. What becomes what stands in
 * reader.h.
 */
#ifndef DONDOC_READER_BODY_H
#define DONDOC_READER_BODY_H

#include "reader/capture.h"
#include "reader/numbering.h"

struct note {
    int64_t id;
    struct str s;    /* its paragraphs, on lines of their own */
    uint32_t number; /* its mark, counted by references; 0: nobody refers to it */
};

struct notes {
    struct note *v; /* sorted by id */
    size_t n;
    uint32_t marked;
};

/* What one file may hold, counted over all its parts. */
struct body_count {
    uint64_t runs, paragraphs, cells, bytes;
};

/* The notes of footnotes.xml (or PACKAGE_NO_PART), into the arena. */
bool body_notes(struct arena *arena, struct package *package, int64_t part, struct numbering *numbering,
                struct body_count *count, struct notes *ret_notes, struct err *err);

/* The paragraphs of the document, and behind them the notes in the order of their marks, appended to out.
 * Their formatting goes to `capture`, unless it is NULL. */
bool body_read(struct arena *arena, struct package *package, int64_t part, struct numbering *numbering,
               struct notes *notes, struct body_count *count, struct capture *capture, struct buf *out,
               struct err *err);

#endif
