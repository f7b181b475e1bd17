/* mhd: libmicrohttpd, loaded by the server: it brings GnuTLS and eight libraries more, which no other command needs.
 * Inside the web room only, but for its version. */
#ifndef DONDOC_WEB_MHD_H
#define DONDOC_WEB_MHD_H

#include "base/library.h"

#include <microhttpd.h>

#define MHD_CALLS(X)                                                                                                   \
    X(MHD_add_response_header) X(MHD_create_post_processor) X(MHD_create_response_from_buffer)                         \
    X(MHD_destroy_post_processor) X(MHD_destroy_response) X(MHD_get_connection_info) X(MHD_get_version)                \
    X(MHD_lookup_connection_value) X(MHD_post_process) X(MHD_queue_response) X(MHD_quiesce_daemon)                     \
    X(MHD_resume_connection) X(MHD_start_daemon) X(MHD_stop_daemon) X(MHD_suspend_connection)

struct mhd {
    MHD_CALLS(LIBRARY_MEMBER)
};

/* Filled by mhd_need(); nothing may be called before that said yes. */
extern struct mhd mhd;

bool mhd_need(struct err *err);

#endif
