/* zipped: the bytes of a zip that libzip wrote into memory. */
#ifndef DONDOC_READER_ZIPPED_H
#define DONDOC_READER_ZIPPED_H

#include "base/base.h"

#include <zip.h>

/* All of a source that a zip was written to and closed, in the arena. */
bool zipped_bytes(struct arena *arena, zip_source_t *source, struct str *ret_bytes);

#endif
