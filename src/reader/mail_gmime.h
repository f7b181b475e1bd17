/*
 * mail_gmime: the library that takes a mail apart, loaded when the first mail is read: it brings GLib, GPGME and a dozen
 * libraries more, which no paper needs. Inside the reader room only.
 */
#ifndef DONDOC_READER_MAIL_GMIME_H
#define DONDOC_READER_MAIL_GMIME_H

#include "base/err.h"
#include "base/library.h"

#include <gmime/gmime.h>

#define GMIME_CALLS(X)                                                                                                 \
    X(g_date_time_to_unix) X(g_free) X(g_mime_content_type_get_mime_type) X(g_mime_data_wrapper_write_to_stream)       \
    X(g_mime_init) X(g_mime_message_get_date) X(g_mime_message_get_from) X(g_mime_message_get_message_id)              \
    X(g_mime_message_get_mime_part) X(g_mime_message_get_subject) X(g_mime_message_part_get_message)                   \
    X(g_mime_message_part_get_type) X(g_mime_multipart_get_count) X(g_mime_multipart_get_part)                         \
    X(g_mime_multipart_get_type) X(g_mime_object_get_content_id) X(g_mime_object_get_content_type)                     \
    X(g_mime_object_get_disposition) X(g_mime_parser_construct_message) X(g_mime_parser_new_with_stream)               \
    X(g_mime_parser_set_persist_stream) X(g_mime_part_get_content) X(g_mime_part_get_filename)                         \
    X(g_mime_part_get_type) X(g_mime_stream_mem_get_byte_array) X(g_mime_stream_mem_new)                               \
    X(g_mime_stream_mem_new_with_buffer) X(g_mime_text_part_get_text) X(g_mime_text_part_get_type) X(g_object_unref)   \
    X(g_type_check_instance_is_a) X(internet_address_get_name) X(internet_address_list_get_address)                    \
    X(internet_address_list_length) X(internet_address_mailbox_get_addr) X(internet_address_mailbox_get_type)

struct gmime {
    GMIME_CALLS(LIBRARY_MEMBER)
};

/* The calls, loaded once for the process; NULL with ERR_SYSTEM and the package's name when it is not installed. */
const struct gmime *mail_gmime(struct err *err);

#endif
