/*
 * libzip: packages opened and written, loaded when the first one is: it brings OpenSSL's libcrypto, whose symbols alone
 * cost more than reading a paper. For this room and the writer; a server needs it
 * before its fences stand.
 */
#ifndef DONDOC_READER_LIBZIP_H
#define DONDOC_READER_LIBZIP_H

#include "base/library.h"

#include <zip.h>

#define LIBZIP_CALLS(X)                                                                                                \
    X(zip_close) X(zip_discard) X(zip_error_fini) X(zip_error_init) X(zip_fclose) X(zip_file_add)                      \
    X(zip_file_replace) X(zip_file_set_dostime) X(zip_file_set_mtime) X(zip_fopen_index) X(zip_fread)                  \
    X(zip_get_num_entries) X(zip_libzip_version) X(zip_name_locate) X(zip_open_from_source) X(zip_source_buffer)       \
    X(zip_source_buffer_create) X(zip_source_close) X(zip_source_free) X(zip_source_keep) X(zip_source_open)           \
    X(zip_source_read) X(zip_source_stat) X(zip_stat_index)

struct libzip {
    LIBZIP_CALLS(LIBRARY_MEMBER)
};

/* Filled by libzip_need(); nothing may be called before that said yes. */
extern struct libzip libzip;

bool libzip_need(struct err *err);

#endif
