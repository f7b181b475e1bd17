#include "reader/zipped.h"

#include "reader/libzip.h"

bool zipped_bytes(struct arena *arena, zip_source_t *source, struct str *ret_bytes)
{
    zip_stat_t stat;
    if (libzip.zip_source_stat(source, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
        libzip.zip_source_open(source) != 0)
        return false;
    char *bytes = arena_alloc(arena, stat.size + 1);
    const zip_int64_t got = libzip.zip_source_read(source, bytes, stat.size);
    libzip.zip_source_close(source);
    *ret_bytes = str_make(bytes, stat.size);
    return got >= 0 && (zip_uint64_t)got == stat.size;
}
