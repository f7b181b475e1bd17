/* A package written anew in memory, through libzip. */
#include "reader/repack.h"

#include "reader/libzip.h"
#include "reader/package.h"
#include "reader/zipped.h"

#include <stdlib.h>
#include <string.h>

static bool read_whole(struct arena *arena, struct package *package, int64_t index, struct str *ret_bytes,
                       struct err *err)
{
    struct part part;
    if (!part_open(package, index, &part, err))
        return false;
    char *bytes = arena_alloc(arena, part.declared + 1);
    size_t n = 0;
    int got = 1;
    while (n < part.declared && got > 0) {
        const size_t left = part.declared - n;
        got = part_read(&part, bytes + n, left > 65536 ? 65536 : (int)left);
        n += got > 0 ? (size_t)got : 0;
    }
    part_close(&part);
    *ret_bytes = str_make(bytes, n);
    return n == part.declared || package_refuse_damaged(package->name, err);
}

bool docx_part_read(struct arena *arena, const char *name, struct str bytes, enum docx_which which,
                    struct docx_part *ret_part, struct err *err)
{
    struct package package;
    if (!package_open(name, bytes, &READER_LIMITS, &package, err))
        return false;
    ret_part->bytes = STR("");
    const bool done = docx_find_part(&package, which, &ret_part->index, err) &&
                      (ret_part->index == PACKAGE_NO_PART ||
                       read_whole(arena, &package, ret_part->index, &ret_part->bytes, err));
    package_close(&package);
    return done;
}

static bool refuse_writing(const char *name, struct err *err)
{
    return ERR(err, ERR_SYSTEM, _("Không ghi lại được tệp %s. Hãy mở bằng Word, lưu lại rồi thử lần nữa."), name);
}

/* Replaces the part in the open zip; its method and time stay. */
static bool replace(zip_t *zip, zip_uint64_t index, struct str part)
{
    zip_stat_t stat;
    if (libzip.zip_stat_index(zip, index, 0, &stat) != 0)
        return false;
    zip_source_t *content = libzip.zip_source_buffer(zip, part.p, part.n, 0);
    if (!content)
        return false;
    if (libzip.zip_file_replace(zip, index, content, 0) != 0) {
        libzip.zip_source_free(content);
        return false;
    }
    return libzip.zip_file_set_mtime(zip, index, stat.mtime, 0) == 0;
}

bool repack(struct arena *arena, const char *name, struct str bytes, int64_t index, struct str part,
            struct str *ret_bytes, struct err *err)
{
    if (!libzip_need(err))
        return false;
    /* libzip frees a buffer that it shares with the copy it writes, even one that it was told not to own: it gets one
     * of its own */
    char *own = malloc(bytes.n);
    if (!own)
        abort();
    memcpy(own, bytes.p, bytes.n);
    zip_source_t *source = libzip.zip_source_buffer_create(own, bytes.n, 1, NULL);
    if (!source) {
        free(own);
        return refuse_writing(name, err);
    }
    libzip.zip_source_keep(source); /* opening takes one hold on it, reading it afterwards is ours */
    zip_t *zip = libzip.zip_open_from_source(source, 0, NULL);
    bool done = zip && index >= 0 && replace(zip, (zip_uint64_t)index, part);
    if (!zip) {
        libzip.zip_source_free(source);
    } else if (!done || libzip.zip_close(zip) != 0) {
        libzip.zip_discard(zip);
        done = false;
    }
    done = done && zipped_bytes(arena, source, ret_bytes);
    libzip.zip_source_free(source);
    return done || refuse_writing(name, err);
}
