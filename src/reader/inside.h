/* inside: what the files of this room share. Private to it. */
#ifndef DONDOC_READER_INSIDE_H
#define DONDOC_READER_INSIDE_H

#include "reader/reader.h"

/* The limits of reader.h as a value, so that tests can set them low. */
struct reader_limits {
    uint64_t part;
    uint64_t total;
    uint64_t ratio;
    uint64_t entries;
    uint64_t runs;
    uint64_t depth;
};

extern const struct reader_limits READER_LIMITS;

/* What is read: the text, or the form of the page as well. */
enum reader_depth { READER_TEXT, READER_PAGE };

/* Made by reader_pages(). */
bool pages_are(struct str bytes);
/* HTML by its first bytes, or by its name and a "<". */
bool html_is(const char *name, struct str bytes);

struct package;
enum docx_which { DOCX_DOCUMENT, DOCX_STYLES };
/* Index of a part; PACKAGE_NO_PART for styles that are not there. */
bool docx_find_part(struct package *package, enum docx_which which, int64_t *ret_index, struct err *err);

/* Each fills format, text and whole_paragraphs; `bytes` is set by the caller. */
bool plain_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err);
bool html_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err);
bool pages_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err);
bool docx_read(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
               enum reader_depth depth, struct source *ret_source, struct err *err);

#endif
