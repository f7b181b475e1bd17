/* password: hashing with argon2id, one at a time. Inside this room only. */
#ifndef DONDOC_OFFICE_PASSWORD_H
#define DONDOC_OFFICE_PASSWORD_H

#include "office/user.h"

enum { PASSWORD_BYTES_MIN = 8, PASSWORD_BYTES_MAX = 128 };

/* In place of a hash: nobody can sign in with any password. */
#define PASSWORD_NONE "!"

bool password_check(struct str password, struct err *err); /* its length */
bool user_login_valid(struct str login);
bool password_hash(struct work *work, struct str password, struct str *ret_hash, struct err *err);
/* The same outside of the transaction, which is committed before and another begun behind: nobody who wants to write
 * waits for it. */
bool password_hash_aside(struct work *work, struct str password, struct str *ret_hash, struct err *err);
bool password_matches(struct work *work, struct str hash, struct str password);

#endif
