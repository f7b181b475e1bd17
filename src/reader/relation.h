/* relation: which part of a package plays which role, as its relationships parts say. Private to this room. */
#ifndef DONDOC_READER_RELATION_H
#define DONDOC_READER_RELATION_H

#include "reader/xml.h"

enum { PART_NAME_MAX = 256, RELATIONS_MAX = 8 };

/* What is asked for: the last word of a relationship's type, or its id. */
struct relation {
    const char *type; /* "/styles"; NULL: asked for by id */
    struct str id;
    char target[PART_NAME_MAX]; /* found: the part's full name; else empty */
};

struct relations {
    struct str base; /* folder that targets are relative to, with its slash */
    struct relation wanted[RELATIONS_MAX];
    size_t n;
};

/* The part that the package itself names as its document, or `usual`; the first fills *root, which must live as long as
 * the result. */
bool relation_document(struct package *package, const char *usual, struct relations *root, const char **ret_part,
                       struct err *err);

/* Fills the targets and the base of the relations of a part; all stay empty when it names none. */
bool relation_read(struct package *package, const char *part, struct relations *relations, struct err *err);

/* Index of the part that plays role i, or else of the one that usually does; PACKAGE_NO_PART when it is not there. */
int64_t relation_part(const struct package *package, const struct relations *relations, size_t i, const char *usual);

#endif
