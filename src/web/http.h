/* http: libmicrohttpd's callbacks. Bytes in, bytes out; decides nothing (that is the gate's). */
#ifndef DONDOC_WEB_HTTP_H
#define DONDOC_WEB_HTTP_H

#include "web/again.h"
#include "web/gate.h"
#include "web/lane.h"
#include "web/metrics.h"
#include "web/shelf.h"

#include <stdatomic.h>

enum {
    UPLOAD_FILES_MAX = 100,
    HTTP_FIELDS_MAX = 64 * 1024,         /* bytes of the plain fields of a multipart body */
    HTTP_DRAIN_MAX = 512 * 1024 * 1024,  /* bytes read and dropped so that a person sees why it was refused */
    HTTP_CONNECTIONS_MAX = 1000,
    HTTP_IDLE_SECONDS = 30,
};
/* bytes of bodies that all requests together may hold */
#define HTTP_HELD_MAX ((size_t)512 * 1024 * 1024)

struct http {
    struct site site;
    struct lane_pool *lanes;
    atomic_size_t held; /* bytes of bodies in memory now */
    atomic_int_fast64_t open; /* requests under way */
    struct metrics *metrics;
    struct shelf shelf;
    struct again again;
    void *daemon;       /* struct MHD_Daemon */
};

/* Starts answering on a listening socket. The socket is used until http_stop() and closed by it. */
bool http_start(struct http *http, int socket, struct err *err);
/* Takes no more connections, finishes the requests under way, frees all. */
void http_stop(struct http *http);

#endif
