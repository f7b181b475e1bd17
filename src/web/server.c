#include "reader/libxml.h"
#include "reader/libzip.h"
#include "web/mhd.h"
#include "web/watch.h"
#include "web/web.h"
#include "writer/libxlsx.h"

#include <netinet/in.h>

#include <arpa/inet.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sodium.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { SERVER_PORTS_TRIED = 100, SERVER_BACKLOG = 256 };

struct server_address {
    union {
        struct sockaddr any;
        struct sockaddr_in four;
        struct sockaddr_in6 six;
    } is;
    socklen_t size;
};

static bool server_parse_address(const char *text, struct server_address *ret_address, struct err *err)
{
    struct server_address address;
    memset(&address, 0, sizeof address);
    if (inet_pton(AF_INET, text, &address.is.four.sin_addr) == 1) {
        address.is.four.sin_family = AF_INET;
        address.size = sizeof address.is.four;
    } else if (inet_pton(AF_INET6, text, &address.is.six.sin6_addr) == 1) {
        address.is.six.sin6_family = AF_INET6;
        address.size = sizeof address.is.six;
    } else {
        return ERR(err, ERR_USAGE, _("“%s” không phải là địa chỉ máy; hãy viết như 127.0.0.1."), text);
    }
    *ret_address = address;
    return true;
}

static void server_set_port(struct server_address *address, uint16_t port)
{
    if (address->is.any.sa_family == AF_INET)
        address->is.four.sin_port = htons(port);
    else
        address->is.six.sin6_port = htons(port);
}

static uint16_t server_port_of(int fd)
{
    struct server_address address;
    socklen_t size = sizeof address.is;
    if (getsockname(fd, &address.is.any, &size) != 0)
        return 0;
    return ntohs(address.is.any.sa_family == AF_INET ? address.is.four.sin_port : address.is.six.sin6_port);
}

/* A listening socket, or -1 with errno. */
static int server_listen_at(const struct server_address *address)
{
    const int fd = socket(address->is.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    const int on = 1;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, &address->is.any, address->size) == 0 && listen(fd, SERVER_BACKLOG) == 0)
        return fd;
    const int why = errno;
    close(fd);
    errno = why;
    return -1;
}

/* Listens on a port, or on one of the next `tries` when it is taken. */
static bool server_listen(const char *text, uint16_t port, int tries, int *ret_fd, struct err *err)
{
    struct server_address address;
    if (!server_parse_address(text, &address, err))
        return false;
    for (int i = 0; i < tries && port + i <= UINT16_MAX; i++) {
        server_set_port(&address, (uint16_t)(port + i));
        const int fd = server_listen_at(&address);
        if (fd >= 0) {
            *ret_fd = fd;
            return true;
        }
        if (errno != EADDRINUSE)
            break;
    }
    if (errno == EADDRINUSE)
        return ERR(err, ERR_CONFLICT, _("Cổng %d đang có chương trình khác dùng; hãy chọn cổng khác bằng --port."),
                   port);
    return ERR(err, ERR_SYSTEM, _("Không mở được %s cổng %d: %s."), text, port, strerror(errno));
}

static bool server_listen_for_pages(const struct web_options *options, int *ret_fd, struct err *err)
{
    const int tries = options->any_port && options->port ? SERVER_PORTS_TRIED : 1;
    return server_listen(options->address ? options->address : "127.0.0.1", options->port, tries, ret_fd, err);
}

/* "127.0.0.1:9464", or "[::1]:9464". */
static bool server_listen_for_watch(const char *where, int *ret_fd, struct err *err)
{
    char text[INET6_ADDRSTRLEN + 2];
    int64_t port = 0;
    const char *colon = strrchr(where, ':');
    size_t n = colon ? (size_t)(colon - where) : 0;
    if (n > 1 && where[0] == '[' && where[n - 1] == ']') {
        where++;
        n -= 2;
    }
    if (!colon || n == 0 || n >= sizeof text || !str_to_int(str_from(colon + 1), &port) || port < 1 ||
        port > UINT16_MAX)
        return ERR(err, ERR_USAGE, _("“%s” không phải là địa chỉ và cổng; hãy viết như 127.0.0.1:9464."), where);
    memcpy(text, where, n);
    text[n] = '\0';
    return server_listen(text, (uint16_t)port, 1, ret_fd, err);
}

static void server_tell_ready(const struct web_options *options, int fd)
{
    if (!options->ready)
        return;
    const char *text = options->address ? options->address : "127.0.0.1";
    const uint16_t port = server_port_of(fd);
    const bool six = strchr(text, ':') != NULL;
    struct buf url = {0};
    buf_printf(&url, "http://%s%s%s:%u/", six ? "[" : "", text, six ? "]" : "", (unsigned)port);
    options->ready(options->data, url.p, port);
    buf_free(&url);
}

/* What pages may need, while files can still be opened: behind its fences the server finds none. */
static bool server_need_libraries(struct err *err)
{
    return mhd_need(err) && libzip_need(err) && libxml_need(err) && libxlsx_need(err);
}

bool web_serve(struct office *office, const struct web_options *options, struct err *err)
{
    if (sodium_init() < 0)
        return ERR(err, ERR_SYSTEM, _("Máy không có nguồn số ngẫu nhiên an toàn nên chưa thể mở máy chủ."));
    int fd, watch_fd = -1;
    if (!server_need_libraries(err) || !server_listen_for_pages(options, &fd, err))
        return false;
    if (options->metrics && !server_listen_for_watch(options->metrics, &watch_fd, err)) {
        close(fd);
        return false;
    }

    sigset_t stop, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGINT);
    sigaddset(&stop, SIGTERM);
    /* blocked before any thread is made, so that only sigwait() below gets them */
    pthread_sigmask(SIG_BLOCK, &stop, &before);
    struct sigaction pipe_before;
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigaction(SIGPIPE, &ignore, &pipe_before);

    struct http http = {.site = {.office = office, .options = options}, .metrics = metrics_create()};
    struct watch *watch = NULL;
    bool fine = (!options->confine || options->confine(options->data, err)) && http_start(&http, fd, err);
    if (!fine)
        close(fd);
    else if (watch_fd >= 0 && !watch_start(&http, watch_fd, &watch, err)) {
        http_stop(&http);
        fine = false;
    }
    if (fine) {
        server_tell_ready(options, fd);
        int signal_number;
        while (sigwait(&stop, &signal_number) != 0)
            continue;
        watch_stop(watch);
        http_stop(&http);
    } else if (watch_fd >= 0) {
        close(watch_fd);
    }
    metrics_destroy(http.metrics);
    sigaction(SIGPIPE, &pipe_before, NULL);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return fine;
}
