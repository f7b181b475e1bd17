#include "cmd/smtp.h"

#include "base/library.h"

/* the header would wrap its calls in checks that only fit calls by name */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <stdlib.h>

#define CURL_CALLS(X)                                                                                                  \
    X(curl_global_init) X(curl_easy_init) X(curl_easy_setopt) X(curl_easy_perform) X(curl_easy_getinfo)                \
    X(curl_easy_strerror) X(curl_easy_cleanup) X(curl_slist_append) X(curl_slist_free_all)

struct calls {
    CURL_CALLS(LIBRARY_MEMBER)
};

struct smtp {
    struct calls curl;
    CURL *handle;
    char said[CURL_ERROR_SIZE];
};

static bool load(struct smtp *smtp)
{
    /* either flavour of the library will do */
    static const char *const names[] = {"libcurl.so.4", "libcurl-gnutls.so.4", NULL};
#define CALL(call) LIBRARY_CALL(struct calls, call)
    static const struct library_call calls[] = {CURL_CALLS(CALL)};
    return library_load(names, calls, sizeof calls / sizeof *calls, &smtp->curl) &&
           smtp->curl.curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK && (smtp->handle = smtp->curl.curl_easy_init());
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

static bool is_address(struct str url)
{
    return (str_starts(url, STR("smtp://")) || str_starts(url, STR("smtps://"))) && !str_empty(host_of(url)) &&
           str_find_byte(url, '@') == STR_NOWHERE && str_find_byte(url, ' ') == STR_NOWHERE;
}

static bool set_up(struct smtp *smtp, const struct smtp_server *server)
{
    enum { CONNECT_SECONDS = 20, LETTER_SECONDS = 120 };
    const struct calls *c = &smtp->curl;
    CURL *h = smtp->handle;
    const long tls = is_here(host_of(str_from(server->url))) ? CURLUSESSL_TRY : CURLUSESSL_ALL;
    return c->curl_easy_setopt(h, CURLOPT_URL, server->url) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "smtp,smtps") == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_USE_SSL, tls) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_SECONDS) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_TIMEOUT, (long)LETTER_SECONDS) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_PROXY, "") == CURLE_OK &&
           c->curl_easy_setopt(h, CURLOPT_ERRORBUFFER, smtp->said) == CURLE_OK &&
           (!server->ca || c->curl_easy_setopt(h, CURLOPT_CAINFO, server->ca) == CURLE_OK) &&
           (!server->user || (c->curl_easy_setopt(h, CURLOPT_USERNAME, server->user) == CURLE_OK &&
                              c->curl_easy_setopt(h, CURLOPT_PASSWORD, server->password) == CURLE_OK));
}

bool smtp_open(const struct smtp_server *server, struct smtp **ret_smtp, struct err *err)
{
    if (!is_address(str_from(server->url)))
        return ERR(err, ERR_USAGE,
                   _("“%s” không phải địa chỉ máy chủ thư. Viết như smtp://mail.coquan.example:587 hoặc "
                     "smtps://mail.coquan.example."),
                   server->url);
    struct smtp *smtp = calloc(1, sizeof *smtp);
    if (!smtp)
        abort();
    if (!load(smtp) || !set_up(smtp, server)) {
        smtp_close(smtp);
        return ERR(err, ERR_SYSTEM, _("Máy này chưa cài thư viện gửi thư. Hãy cài gói libcurl4 rồi làm lại."));
    }
    *ret_smtp = smtp;
    return true;
}

void smtp_close(struct smtp *smtp)
{
    if (!smtp)
        return;
    if (smtp->handle)
        smtp->curl.curl_easy_cleanup(smtp->handle);
    /* the library stays loaded: what it set up for the process has no end of its own */
    free(smtp);
}

static size_t read_letter(char *room, size_t size, size_t n, void *data)
{
    struct str *left = data;
    const size_t some = left->n < size * n ? left->n : size * n;
    if (some)
        memcpy(room, left->p, some);
    *left = str_skip(*left, some);
    return some;
}

static enum smtp_answer refusal(struct smtp *smtp, CURLcode outcome, struct err *err)
{
    long answer = 0;
    smtp->curl.curl_easy_getinfo(smtp->handle, CURLINFO_RESPONSE_CODE, &answer);
    /* a sender or a sign-in that is refused is our own fault, not that of the letter */
    const bool refused = answer >= 400 && (outcome == CURLE_SEND_ERROR || outcome == CURLE_WEIRD_SERVER_REPLY);
    const char *said = smtp->said[0] ? smtp->said : smtp->curl.curl_easy_strerror(outcome);
    if (refused)
        err_set(err, ERR_SYSTEM, __FILE__, __LINE__, _("máy chủ thư từ chối: %s"), said);
    else
        err_set(err, ERR_SYSTEM, __FILE__, __LINE__, _("không gửi được qua máy chủ thư: %s"), said);
    return refused ? SMTP_REFUSED : SMTP_AWAY;
}

enum smtp_answer smtp_send(struct smtp *smtp, struct str from, struct str to, struct str letter, struct err *err)
{
    const struct calls *c = &smtp->curl;
    struct arena *arena = arena_create();
    struct curl_slist *to_list = c->curl_slist_append(NULL, str_z(arena, str_printf(arena, "<%.*s>", STR_ARG(to))));
    const struct str from_line = str_printf(arena, "<%.*s>", STR_ARG(from));
    smtp->said[0] = '\0';
    const bool ready = to_list && c->curl_easy_setopt(smtp->handle, CURLOPT_MAIL_FROM, from_line.p) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->handle, CURLOPT_MAIL_RCPT, to_list) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->handle, CURLOPT_READFUNCTION, read_letter) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->handle, CURLOPT_READDATA, (void *)&letter) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->handle, CURLOPT_UPLOAD, 1L) == CURLE_OK;
    const CURLcode outcome = ready ? c->curl_easy_perform(smtp->handle) : CURLE_OUT_OF_MEMORY;
    c->curl_slist_free_all(to_list);
    arena_destroy(arena);
    return outcome == CURLE_OK ? SMTP_TAKEN : refusal(smtp, outcome, err);
}
