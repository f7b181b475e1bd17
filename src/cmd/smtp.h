/* smtp: letters to a mail server (mail_server.h). */
#ifndef DONDOC_CMD_SMTP_H
#define DONDOC_CMD_SMTP_H

#include "cmd/mail_server.h"

struct smtp; /* one connection, kept from letter to letter */

/* ERR_USAGE for an address that is none of a mail server, ERR_SYSTEM when the library is not installed. */
bool smtp_open(const struct mail_server *server, struct smtp **ret_smtp, struct err *err);
void smtp_close(struct smtp *smtp); /* NULL is allowed */

enum smtp_answer {
    SMTP_TAKEN,   /* the server said that it has the letter */
    SMTP_REFUSED, /* it answered, and refused */
    SMTP_AWAY,    /* it did not answer: nobody there, no way to it, too slow, signing in failed */
};
/* Hands one letter over. Why not stands in the error. */
enum smtp_answer smtp_send(struct smtp *smtp, struct str from, struct str to, struct str letter, struct err *err);

#endif
