/* password: asked twice without echo on a terminal, else one line of stdin. */
#ifndef DONDOC_CMD_PASSWORD_H
#define DONDOC_CMD_PASSWORD_H

#include "base/base.h"

enum { PASSWORD_ROOM = 512 };

struct password {
    char text[PASSWORD_ROOM];
    size_t n;
};

/* The office decides what a good password is; here only an empty one, an overlong one and two that differ are
 * refused. */
bool password_ask(struct password *ret_password, struct err *err);
/* Leaves no trace of it in memory. */
void password_wipe(struct password *password);

#endif
