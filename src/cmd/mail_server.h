/*
 * mail_server: a connection to a mail server, through libcurl, for letters out (smtp.h) and mails in (imap.h). The
 * library is loaded when the first is made: it brings more libraries than the rest of the program, and most offices
 * have neither.
 *
 * Away from this machine the way is encrypted: smtps:// and imaps:// from the first byte, smtp:// and imap:// by STARTTLS
 * before anything else; a server that knows neither is refused. The server's certificate must be one that the machine
 * trusts, or be signed by the one in `ca`.
 */
#ifndef DONDOC_CMD_MAIL_SERVER_H
#define DONDOC_CMD_MAIL_SERVER_H

#include "base/base.h"
#include "base/library.h"

/* the header would wrap its calls in checks that only fit calls by name */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

#define CURL_CALLS(X)                                                                                                  \
    X(curl_global_init) X(curl_easy_init) X(curl_easy_setopt) X(curl_easy_perform) X(curl_easy_getinfo)                \
    X(curl_easy_strerror) X(curl_easy_cleanup) X(curl_easy_send) X(curl_easy_recv) X(curl_slist_append)                \
    X(curl_slist_free_all)

struct curl_calls {
    CURL_CALLS(LIBRARY_MEMBER)
};

struct mail_server {
    const char *url;             /* "smtp://mail.sonha.example:587", "imaps://…" */
    const char *user, *password; /* NULL: the server asks nobody */
    const char *ca;              /* a file of certificates; NULL: those of the machine */
};

struct mail_link {
    struct curl_calls curl;
    CURL *handle;
    char said[CURL_ERROR_SIZE]; /* what the library last complained of */
};

/* True for scheme://host[:port][/path] or schemes://…, without a name and a password in it, which others could see. */
bool mail_server_is_address(struct str url, const char *scheme);

/* Makes a link ready, `seconds` for each thing asked of it; nothing is sent yet. False when the library is not installed
 * or does not know the scheme. mail_link_drop() is due in any case. */
bool mail_link_make(struct mail_link *link, const struct mail_server *server, const char *schemes, long seconds);
void mail_link_drop(struct mail_link *link);

/* What it last complained of, for the outcome of a call. */
const char *mail_link_said(const struct mail_link *link, CURLcode outcome);

enum { MAIL_LOGIN_ROOM = 1024 };
/* A file of two lines, name and password, cut apart in `room`, into the server. */
bool mail_server_login(const char *path, char room[MAIL_LOGIN_ROOM], struct mail_server *server, struct err *err);

#endif
