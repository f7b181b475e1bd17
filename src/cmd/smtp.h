/*
 * smtp: letters to a mail server, through libcurl. The library is loaded when the first letter is sent: it brings more
 * libraries than the rest of the program, and most offices send none.
 *
 * Away from this machine the way is encrypted: smtps:// from the first byte, smtp:// by STARTTLS before anything else;
 * a server that knows neither is refused. The server's certificate must be one that the machine trusts, or be
 * signed by the one in `ca`.
 */
#ifndef DONDOC_CMD_SMTP_H
#define DONDOC_CMD_SMTP_H

#include "base/base.h"

struct smtp; /* one connection, kept from letter to letter */

struct smtp_server {
    const char *url;              /* "smtp://mail.sonha.example:587", "smtps://…" */
    const char *user, *password;  /* NULL: the server asks nobody */
    const char *ca;               /* a file of certificates; NULL: those of the machine */
};

/* ERR_USAGE for an address that is none of a mail server, ERR_SYSTEM when the library is not installed. */
bool smtp_open(const struct smtp_server *server, struct smtp **ret_smtp, struct err *err);
void smtp_close(struct smtp *smtp); /* NULL is allowed */

enum smtp_answer {
    SMTP_TAKEN,   /* the server said that it has the letter */
    SMTP_REFUSED, /* it answered, and refused */
    SMTP_AWAY,    /* it did not answer: nobody there, no way to it, too slow, signing in failed */
};
/* Hands one letter over. Why not stands in the error. */
enum smtp_answer smtp_send(struct smtp *smtp, struct str from, struct str to, struct str letter, struct err *err);

#endif
