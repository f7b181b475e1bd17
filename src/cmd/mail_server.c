#include "cmd/mail_server.h"

#include "cmd/output.h"

#include <errno.h>

static bool load(struct mail_link *link)
{
    /* either flavour of the library will do */
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", NULL};
#define CALL(call) LIBRARY_CALL(struct curl_calls, call)
    static const struct library_call calls[] = {CURL_CALLS(CALL)};
    return library_load(names, calls, sizeof calls / sizeof *calls, &link->curl) &&
           link->curl.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK && (link->handle = link->curl.curl_easy_init());
}

/* What stands between the scheme and the port or path. */
static struct str host_of(struct str url)
{
    struct str rest = str_skip(url, str_find(url, STR("://")) + 3);
    if (str_starts(rest, STR("[")))
        return str_sub(rest, 1, str_find_byte(rest, ']'));
    rest = str_sub(rest, 0, str_find_byte(rest, '/'));
    return str_sub(rest, 0, str_find_byte(rest, ':'));
}

static bool is_here(struct str host)
{
    return str_eq(host, STR("localhost")) || str_eq(host, STR("127.0.0.1")) || str_eq(host, STR("::1"));
}

bool mail_server_is_address(struct str url, const char *scheme)
{
    const size_t colon = str_find(url, STR("://"));
    const struct str head = str_sub(url, 0, colon == STR_NOWHERE ? 0 : colon);
    const struct str plain = str_from(scheme), rest = str_skip(url, head.n + 3);
    const struct str host = str_sub(rest, 0, str_find_byte(rest, '/'));
    return str_starts(head, plain) && (head.n == plain.n || str_eq(str_skip(head, plain.n), STR("s"))) &&
           !str_empty(host_of(url)) && str_find_byte(host, '@') == STR_NOWHERE && str_find_byte(host, ' ') == STR_NOWHERE;
}

bool mail_link_make(struct mail_link *link, const struct mail_server *server, const char *schemes, long seconds)
{
    enum { CONNECT_SECONDS = 20 };
    *link = (struct mail_link){.handle = NULL};
    if (!load(link))
        return false;
    const struct curl_calls *c = &link->curl;
    CURL *h = link->handle;
    const long tls = is_here(host_of(str_from(server->url))) ? CURLUSESSL_TRY : CURLUSESSL_ALL;
    return c->curl_easy_setopt(h, CURLOPT_URL, server->url) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, schemes) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_USE_SSL, tls) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_TIMEOUT, seconds) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_PROXY, "") == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_ERRORBUFFER, link->said) == CURLE_OK &&
           (!server->ca || c->curl_easy_setopt(h, CURLOPT_CAINFO, server->ca) == CURLE_OK) &&
           (!server->user || (c->curl_easy_setopt(h, CURLOPT_USERNAME, server->user) == CURLE_OK &&
                              c->curl_easy_setopt(h, CURLOPT_PASSWORD, server->password) == CURLE_OK));
}

void mail_link_drop(struct mail_link *link)
{
    if (link->handle)
        link->curl.curl_easy_cleanup(link->handle);
    /* the library stays loaded: what it set up for the process has no end of its own */
    link->handle = NULL;
}

const char *mail_link_said(const struct mail_link *link, CURLcode outcome)
{
    return link->said[0] ? link->said : link->curl.curl_easy_strerror(outcome);
}

bool mail_server_login(const char *path, char room[MAIL_LOGIN_ROOM], struct mail_server *server, struct err *err)
{
    FILE *file = fopen(path, "re");
    if (!file)
        return ERR(err, ERR_SYSTEM, _("Không mở được %s: %s."), path, output_system(errno));
    const size_t n = fread(room, 1, MAIL_LOGIN_ROOM - 1, file);
    fclose(file);
    room[n] = '\0';
    char *end = strchr(room, '\n');
    if (!end || end == room || end[1] == '\0' || end[1] == '\n')
        return ERR(err, ERR_INPUT, _("%s phải có hai dòng: tên đăng nhập và mật khẩu của máy chủ thư."), path);
    *end = '\0';
    server->user = room;
    server->password = end + 1;
    end[1 + strcspn(end + 1, "\r\n")] = '\0';
    room[strcspn(room, "\r")] = '\0';
    return true;
}
