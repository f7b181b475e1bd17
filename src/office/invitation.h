/*
 * invitation: links with which a person sets their own password, once. Whoever manages people makes one for somebody
 * new, or for somebody who forgot; nobody but the person ever knows the password.
 */
#ifndef DONDOC_OFFICE_INVITATION_H
#define DONDOC_OFFICE_INVITATION_H

#include "office/user.h"

enum { INVITATION_SECONDS = 3 * 24 * 3600 };

/* Adds a person who cannot sign in before they followed their link. */
bool invitation_add_user(struct work *work, struct str login, struct str name, enum role role, int64_t org,
                         int64_t *ret_user, struct str *ret_token, struct err *err);
/* Another link for a person who is there; those made before are dead. The old password stays good until it is used. */
bool invitation_make(struct work *work, int64_t user, struct str *ret_token, struct err *err);

/* Whom a link is for; ERR_MISSING when it is none, was used, or has run out. */
bool invitation_find(struct work *work, struct str token, struct user *ret_user, struct err *err);
/* Sets the password; the link is dead, all sessions of the person are ended. Hashing holds nobody up: the work is ended
 * and begun again in between, so it is the first call that changes something. */
bool invitation_accept(struct work *work, struct str token, struct str password, struct err *err);

#endif
