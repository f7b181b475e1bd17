#include "web/http.h"

#include "reader/reader.h"
#include "web/asset.h"
#include "web/log.h"
#include "web/mhd.h"

#include <netinet/in.h>

#include <arpa/inet.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum http_step { HTTP_HEAD, HTTP_BODY, HTTP_WORKING, HTTP_DONE };

/* One request from its first byte to the last byte of its answer. */
struct exchange {
    struct http *http;
    struct MHD_Connection *connection;
    struct arena *arena;
    enum http_step step;
    struct timespec began; /* by the clock that nobody sets */
    int64_t began_ms;      /* since 1970 */
    struct incoming incoming;
    struct gate_ticket ticket;
    int status;                    /* of the answer */
    int64_t user;                  /* who asked, or 0 */
    struct MHD_Response *response; /* NULL: there is none to give */
    struct MHD_PostProcessor *parts; /* of a multipart body */
    struct buf body;                 /* of any other */
    uint64_t received;
    size_t held;                     /* bytes counted in http->held */
    size_t fields_size;
    VEC(struct url_field) fields;
    VEC(struct upload) uploads;
    bool in_upload; /* the part that comes now is a file */
    struct buf field; /* the plain field that comes now */
};

static struct str http_view(struct exchange *x, const char *z)
{
    return z ? str_copy(x->arena, str_from(z)) : STR_NONE;
}

/* Called with the raw address, before anything is decoded: decoding is url.c's, where a NUL cannot hide. */
static void *http_begin(void *data, const char *uri, struct MHD_Connection *connection)
{
    struct exchange *x = calloc(1, sizeof *x);
    if (!x)
        abort();
    x->http = data;
    x->connection = connection;
    x->arena = arena_create();
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    clock_gettime(CLOCK_MONOTONIC, &x->began);
    x->began_ms = (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
    atomic_fetch_add(&x->http->open, 1);
    const struct str all = http_view(x, uri);
    const size_t mark = str_find_byte(all, '?');
    x->incoming.path = str_sub(all, 0, mark);
    x->incoming.query = mark == STR_NOWHERE ? STR("") : str_skip(all, mark + 1);
    return x;
}

/* Counts the request, and writes its line. */
static void http_note(struct exchange *x, bool answered)
{
    const struct web_options *options = x->http->site.options;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    const struct log_request line = {
        .at_ms = x->began_ms,
        .microseconds = (now.tv_sec - x->began.tv_sec) * 1000000 + (now.tv_nsec - x->began.tv_nsec) / 1000,
        .route = x->ticket.match.route,
        .status = answered ? x->status : 0,
        .user = x->user,
    };
    metrics_note(x->http->metrics, line.route, line.status, line.microseconds);
    if (options->access) {
        struct buf text = {0};
        log_line(&line, &text);
        options->access(options->data, text.p);
        buf_free(&text);
    }
}

static void http_end(void *data, struct MHD_Connection *connection, void **context, enum MHD_RequestTerminationCode why)
{
    (void)data;
    (void)connection;
    struct exchange *x = *context;
    if (!x)
        return;
    http_note(x, why == MHD_REQUEST_TERMINATED_COMPLETED_OK);
    atomic_fetch_sub(&x->http->open, 1);
    if (x->parts)
        mhd.MHD_destroy_post_processor(x->parts);
    for (size_t i = 0; i < x->uploads.n; i++)
        buf_free(&x->uploads.v[i].bytes);
    buf_free(&x->field);
    /* a form may have held a password */
    if (x->body.p)
        sodium_memzero(x->body.p, x->body.cap);
    buf_free(&x->body);
    if (x->response)
        mhd.MHD_destroy_response(x->response);
    atomic_fetch_sub(&x->http->held, x->held);
    arena_destroy(x->arena);
    free(x);
    *context = NULL;
}

/* --- the head --- */

static struct str http_peer(struct exchange *x)
{
    const union MHD_ConnectionInfo *info =
        mhd.MHD_get_connection_info(x->connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET6_ADDRSTRLEN] = "?";
    if (info && info->client_addr->sa_family == AF_INET)
        inet_ntop(AF_INET, &((const struct sockaddr_in *)(const void *)info->client_addr)->sin_addr, text, sizeof text);
    else if (info && info->client_addr->sa_family == AF_INET6)
        inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)(const void *)info->client_addr)->sin6_addr, text,
                  sizeof text);
    return str_copy(x->arena, str_from(text));
}

static struct str http_header(struct exchange *x, const char *name)
{
    return http_view(x, mhd.MHD_lookup_connection_value(x->connection, MHD_HEADER_KIND, name));
}

/* Who asks. Behind a proxy it is the last address of its header: what stands before came with the request and may be
 * made up. What is no address is not believed. */
static struct str http_from(struct exchange *x)
{
    const struct str peer = http_peer(x);
    if (!x->http->site.options->behind_proxy || !(str_starts(peer, STR("127.")) || str_eq(peer, STR("::1"))))
        return peer;
    const struct str header = http_header(x, "X-Forwarded-For");
    size_t begin = header.n;
    while (begin > 0 && header.p[begin - 1] != ',')
        begin--;
    const char *last = str_z(x->arena, str_trim(str_skip(header, begin)));
    unsigned char address[sizeof(struct in6_addr)];
    const bool real = inet_pton(AF_INET, last, address) == 1 || inet_pton(AF_INET6, last, address) == 1;
    return real ? str_from(last) : peer;
}

static void http_read_head(struct exchange *x, const char *method)
{
    struct incoming *in = &x->incoming;
    in->method = http_view(x, method);
    in->cookie = http_header(x, "Cookie");
    in->origin = http_header(x, "Origin");
    in->fetch_site = http_header(x, "Sec-Fetch-Site");
    in->host = http_header(x, "Host");
    in->content_type = http_header(x, "Content-Type");
    in->none_match = http_header(x, "If-None-Match");
    in->agent = http_header(x, "User-Agent");
    in->authorization = http_header(x, "Authorization");
    in->from = http_from(x);
    int64_t length = 0;
    const struct str text = http_header(x, "Content-Length");
    in->has_length = text.p != NULL;
    /* a number that we cannot even read is larger than anything we take */
    in->length = str_to_int(text, &length) ? (uint64_t)length : in->has_length ? UINT64_MAX : 0;
}

/* --- the body --- */

/* Room for more bytes of bodies in memory? Counts them when there is. */
static bool http_hold(struct exchange *x, size_t more)
{
    if (atomic_fetch_add(&x->http->held, more) + more > HTTP_HELD_MAX) {
        atomic_fetch_sub(&x->http->held, more);
        x->incoming.busy = true;
        return false;
    }
    x->held += more;
    return true;
}

static void http_release(struct exchange *x, struct buf *buf)
{
    const size_t n = buf->n < x->held ? buf->n : x->held;
    atomic_fetch_sub(&x->http->held, n);
    x->held -= n;
    buf_free(buf);
}

static void http_end_field(struct exchange *x)
{
    if (x->fields.n && !x->in_upload && x->field.p)
        x->fields.v[x->fields.n - 1].value = str_copy(x->arena, buf_view(&x->field));
    x->field.n = 0;
}

static void http_begin_part(struct exchange *x, const char *key, const char *file)
{
    http_end_field(x);
    x->in_upload = file != NULL;
    if (file && *file) {
        if (x->uploads.n == UPLOAD_FILES_MAX) {
            x->incoming.too_large = true;
            return;
        }
        const struct upload upload = {.name = request_file_name(x->arena, str_from(file))};
        VEC_PUSH(x->arena, &x->uploads, upload);
    } else if (!file && x->fields.n == URL_FIELDS_MAX) {
        x->incoming.too_large = true;
    } else if (!file) {
        const struct url_field field = {http_view(x, key), STR("")};
        VEC_PUSH(x->arena, &x->fields, field);
    }
}

static void http_put_upload(struct exchange *x, struct str bytes)
{
    struct upload *upload = &x->uploads.v[x->uploads.n - 1];
    if (upload->too_large)
        return;
    if (upload->bytes.n + bytes.n > UPLOAD_FILE_MAX) {
        upload->too_large = true;
        http_release(x, &upload->bytes);
        return;
    }
    if (http_hold(x, bytes.n))
        buf_put(&upload->bytes, bytes);
}

static enum MHD_Result http_part(void *data, enum MHD_ValueKind kind, const char *key, const char *file,
                                 const char *type, const char *encoding, const char *bytes, uint64_t offset, size_t n)
{
    (void)kind;
    (void)type;
    (void)encoding;
    struct exchange *x = data;
    struct incoming *in = &x->incoming;
    if (offset == 0) {
        /* the same part may be announced empty and then begin again with its first bytes */
        const struct upload *last = x->uploads.n ? &x->uploads.v[x->uploads.n - 1] : NULL;
        const bool again = n > 0 && file && *file && x->in_upload && last && last->bytes.n == 0 && !last->too_large &&
                           str_eq(last->name, request_file_name(x->arena, str_from(file)));
        if (!again)
            http_begin_part(x, key, file);
    }
    if (in->too_large || in->busy || n == 0)
        return MHD_YES;
    if (file) {
        if (*file && x->uploads.n)
            http_put_upload(x, str_make(bytes, n));
        return MHD_YES;
    }
    x->fields_size += n;
    if (x->fields_size > HTTP_FIELDS_MAX)
        in->too_large = true;
    else
        buf_put(&x->field, str_make(bytes, n));
    return MHD_YES;
}

static void http_take(struct exchange *x, struct str bytes)
{
    x->received += bytes.n;
    struct incoming *in = &x->incoming;
    if (x->received > x->ticket.body_max)
        in->too_large = true;
    if (!x->ticket.store || in->too_large || in->busy)
        return;
    if (x->parts)
        x->incoming.broken |= mhd.MHD_post_process(x->parts, bytes.p, bytes.n) != MHD_YES;
    else if (!x->ticket.multipart && http_hold(x, bytes.n))
        buf_put(&x->body, bytes);
}

/* --- the answer --- */

/* Makes the library's answer, which takes the page over and copies the rest: nothing of the arena is needed any more. */
static void http_respond(struct exchange *x, struct reply *reply, struct arena *arena)
{
    struct MHD_Response *response;
    if (reply->asset) {
        response = mhd.MHD_create_response_from_buffer(reply->asset->n, (void *)(uintptr_t)reply->asset->bytes,
                                                   MHD_RESPMEM_PERSISTENT);
    } else if (reply->body.n) {
        response = mhd.MHD_create_response_from_buffer(reply->body.n, reply->body.p, MHD_RESPMEM_MUST_FREE);
        if (response)
            reply->body = (struct buf){0};
    } else {
        response = mhd.MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    }
    for (size_t i = 0; response && i < reply->n_headers; i++)
        mhd.MHD_add_response_header(response, reply->headers[i].name, str_z(arena, reply->headers[i].value));
    buf_free(&reply->body);
    x->status = reply->status;
    x->user = reply->user;
    x->response = response;
    x->step = HTTP_DONE;
}

static enum MHD_Result http_queue(struct exchange *x)
{
    return x->response ? mhd.MHD_queue_response(x->connection, (unsigned)x->status, x->response) : MHD_NO;
}

static void http_answer(struct exchange *x)
{
    struct incoming *in = &x->incoming;
    if (x->parts && !in->too_large && !in->busy) {
        /* a body cut off on its way has no closing boundary: what came of its file is not the file */
        in->broken |= mhd.MHD_destroy_post_processor(x->parts) != MHD_YES;
        x->parts = NULL;
    }
    http_end_field(x);
    in->fields = x->fields.v;
    in->n_fields = x->fields.n;
    in->uploads = x->uploads.v;
    in->n_uploads = x->uploads.n;
    in->body = buf_view(&x->body);
    struct reply reply;
    struct arena *arena = shelf_take(&x->http->shelf);
    gate_answer(&x->http->site, in, &x->ticket, arena, &reply);
    http_respond(x, &reply, arena);
    shelf_give(&x->http->shelf, arena);
}

/* On a thread of a lane. */
static void http_run(void *job)
{
    struct exchange *x = job;
    struct MHD_Connection *connection = x->connection;
    http_answer(x);
    mhd.MHD_resume_connection(connection);
}

/* What needs no database is answered at once; the rest waits in its lane while this thread serves others. */
static enum MHD_Result http_hand_over(struct exchange *x)
{
    const struct route *route = x->ticket.match.route;
    if (route && route->work == ROUTE_STATIC) {
        http_answer(x);
        return http_queue(x);
    }
    x->step = HTTP_WORKING;
    mhd.MHD_suspend_connection(x->connection);
    if (!lane_pool_give(x->http->lanes, x->ticket.lane, x)) {
        x->ticket.store = false;
        struct reply reply = {0};
        reply_busy(&reply, x->arena, x->http->site.options);
        http_respond(x, &reply, x->arena);
        mhd.MHD_resume_connection(x->connection);
    }
    return MHD_YES;
}

static enum MHD_Result http_handle(void *data, struct MHD_Connection *connection, const char *url, const char *method,
                                   const char *version, const char *bytes, size_t *n, void **context)
{
    (void)data;
    (void)connection;
    (void)url;
    (void)version;
    struct exchange *x = *context;
    switch (x->step) {
    case HTTP_HEAD:
        http_read_head(x, method);
        gate_admit(&x->http->site, &x->incoming, x->arena, &x->ticket);
        x->incoming.too_large = x->incoming.has_length && x->incoming.length > x->ticket.body_max &&
                                x->ticket.match.route && x->ticket.match.route->method == METHOD_POST;
        x->incoming.busy = x->ticket.busy;
        if (x->ticket.store && x->ticket.multipart)
            x->parts = mhd.MHD_create_post_processor(x->connection, 64 * 1024, http_part, x);
        x->step = HTTP_BODY;
        /* nobody sends so much by mistake, or the client asks first: say no before it is sent */
        if (x->incoming.has_length &&
            (x->incoming.length > HTTP_DRAIN_MAX ||
             (x->incoming.too_large && http_header(x, "Expect").p))) {
            http_answer(x);
            return http_queue(x);
        }
        return MHD_YES;
    case HTTP_BODY:
        if (*n == 0)
            return http_hand_over(x);
        http_take(x, str_make(bytes, *n));
        *n = 0;
        return x->received > HTTP_DRAIN_MAX ? MHD_NO : MHD_YES;
    case HTTP_WORKING:
        return MHD_YES;
    case HTTP_DONE:
        return http_queue(x);
    }
    return MHD_NO;
}

bool http_start(struct http *http, int socket, struct err *err)
{
    const struct web_options *options = http->site.options;
    const unsigned threads = options->threads ? options->threads : 4;
    const struct lane_plan plans[LANE__MAX] = {
        [LANE_QUICK] = {threads, 512},
        [LANE_WRITE] = {threads, 512},
        [LANE_SIGN_IN] = {2, 32},
        [LANE_UPLOAD] = {2, 16},
        [LANE_PAST] = {2, 32},
    };
    shelf_init(&http->shelf);
    again_init(&http->again);
    http->site.again = &http->again;
    if (!lane_pool_create(plans, LANE__MAX, http_run, &http->lanes, err)) {
        shelf_finish(&http->shelf);
        again_finish(&http->again);
        return false;
    }
    http->daemon = mhd.MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, http_handle, http,
        MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_THREAD_POOL_SIZE, 2u,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)64 * 1024,
        MHD_OPTION_CONNECTION_LIMIT, (unsigned)HTTP_CONNECTIONS_MAX,
        MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)HTTP_IDLE_SECONDS,
        MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_URI_LOG_CALLBACK, http_begin, http,
        MHD_OPTION_NOTIFY_COMPLETED, http_end, http, MHD_OPTION_END);
    if (!http->daemon) {
        lane_pool_destroy(http->lanes);
        http->lanes = NULL;
        shelf_finish(&http->shelf);
        again_finish(&http->again);
        return ERR(err, ERR_SYSTEM, _("Không khởi động được máy chủ web; hãy thử lại, hoặc đóng bớt chương trình khác."));
    }
    return true;
}

void http_stop(struct http *http)
{
    const MHD_socket socket = mhd.MHD_quiesce_daemon(http->daemon);
    /* every suspended connection is resumed by its lane before the daemon may stop */
    lane_pool_close(http->lanes);
    mhd.MHD_stop_daemon(http->daemon);
    lane_pool_destroy(http->lanes);
    shelf_finish(&http->shelf);
    again_finish(&http->again);
    if (socket != MHD_INVALID_SOCKET)
        close(socket);
}
