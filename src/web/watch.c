#include "web/watch.h"

#include "web/mhd.h"

#include <stdlib.h>
#include <string.h>

enum { WATCH_CONNECTIONS_MAX = 20, WATCH_IDLE_SECONDS = 10 };

struct watch {
    struct http *http;
    struct MHD_Daemon *daemon;
};

static struct metrics_now watch_now(struct http *http)
{
    struct metrics_now now = {.requests_open = atomic_load(&http->open), .body_bytes = atomic_load(&http->held)};
    for (int i = 0; i < LANE__MAX; i++)
        now.waiting[i] = lane_pool_waiting(http->lanes, (size_t)i);
    office_load(http->site.office, &now.load);
    struct err ignored;
    now.sized = office_size(http->site.office, &now.size, &ignored);
    return now;
}

static enum MHD_Result watch_send(struct MHD_Connection *connection, unsigned status, struct buf *text)
{
    struct MHD_Response *response = mhd.MHD_create_response_from_buffer(text->n, text->p, MHD_RESPMEM_MUST_FREE);
    if (!response) {
        buf_free(text);
        return MHD_NO;
    }
    *text = (struct buf){0};
    mhd.MHD_add_response_header(response, "Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    const enum MHD_Result queued = mhd.MHD_queue_response(connection, status, response);
    mhd.MHD_destroy_response(response);
    return queued;
}

static enum MHD_Result watch_handle(void *data, struct MHD_Connection *connection, const char *url, const char *method,
                                    const char *version, const char *bytes, size_t *n, void **context)
{
    (void)version;
    (void)bytes;
    static const int seen;
    struct watch *watch = data;
    /* the first call has only the head; a body is read and dropped */
    if (*context != &seen) {
        *context = (void *)(uintptr_t)&seen;
        return MHD_YES;
    }
    if (*n) {
        *n = 0;
        return MHD_YES;
    }
    struct buf text = {0};
    const bool get = strcmp(method, "GET") == 0;
    struct metrics_now now = {0};
    if (get && (strcmp(url, "/metrics") == 0 || strcmp(url, "/healthz") == 0))
        now = watch_now(watch->http);
    if (get && strcmp(url, "/metrics") == 0) {
        metrics_print(watch->http->metrics, &now, &text);
        return watch_send(connection, MHD_HTTP_OK, &text);
    }
    if (get && strcmp(url, "/healthz") == 0) {
        buf_puts(&text, now.sized ? "ok\n" : "the database does not answer\n");
        return watch_send(connection, now.sized ? MHD_HTTP_OK : MHD_HTTP_SERVICE_UNAVAILABLE, &text);
    }
    buf_puts(&text, "GET /metrics, GET /healthz\n");
    return watch_send(connection, MHD_HTTP_NOT_FOUND, &text);
}

bool watch_start(struct http *http, int socket, struct watch **ret_watch, struct err *err)
{
    struct watch *watch = calloc(1, sizeof *watch);
    if (!watch)
        abort();
    watch->http = http;
    watch->daemon = mhd.MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, watch_handle, watch,
                                     MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_CONNECTION_LIMIT,
                                     (unsigned)WATCH_CONNECTIONS_MAX, MHD_OPTION_CONNECTION_TIMEOUT,
                                     (unsigned)WATCH_IDLE_SECONDS, MHD_OPTION_END);
    if (!watch->daemon) {
        free(watch);
        return ERR(err, ERR_SYSTEM, _("Không khởi động được máy chủ web; hãy thử lại, hoặc đóng bớt chương trình khác."));
    }
    *ret_watch = watch;
    return true;
}

void watch_stop(struct watch *watch)
{
    if (!watch)
        return;
    mhd.MHD_stop_daemon(watch->daemon);
    free(watch);
}
