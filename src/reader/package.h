/*
 * package: a zip opened safely. Private to this room.
 *
 * Nothing is unpacked to memory or disk: a part is read as a stream, and stops when it grows over what it declared or
 * over what we allow.
 */
#ifndef DONDOC_READER_PACKAGE_H
#define DONDOC_READER_PACKAGE_H

#include "reader/inside.h"

struct zip;
struct zip_file;

struct package {
    struct zip *zip;
    const char *name; /* how sentences call the file */
    const struct reader_limits *limits;
    uint64_t unpacked; /* bytes read from all parts so far */
};

/* Opens bytes that must live as long as the package. Refuses what is damaged or has too many entries. */
bool package_open(const char *name, struct str bytes, const struct reader_limits *limits, struct package *ret_package,
                  struct err *err);
void package_close(struct package *package);

enum { PACKAGE_NO_PART = -1 };
/* Index of a part by its full name (case does not matter), or PACKAGE_NO_PART. */
int64_t package_find(const struct package *package, const char *part);

enum part_failure { PART_FINE, PART_DAMAGED, PART_TOO_BIG };

struct part {
    struct package *package;
    struct zip_file *file;
    uint64_t declared;
    uint64_t unpacked;
    enum part_failure failure;
};

/* Opens a part for reading. Refuses by its declared size and ratio, and when it is encrypted. */
bool part_open(struct package *package, int64_t index, struct part *ret_part, struct err *err);
/* Next bytes: their number, 0 at the end, -1 after setting part->failure. */
int part_read(struct part *part, char *bytes, int size);
void part_close(struct part *part);

/* Sentences that several files of this room need. */
bool package_refuse_damaged(const char *name, struct err *err);
bool package_refuse_big(const char *name, struct err *err);

#endif
