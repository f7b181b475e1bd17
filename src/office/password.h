/* password: hashing with argon2id, one at a time. Inside this room only. */
#ifndef DONDOC_OFFICE_PASSWORD_H
#define DONDOC_OFFICE_PASSWORD_H

#include "office/user.h"

enum { PASSWORD_BYTES_MIN = 8, PASSWORD_BYTES_MAX = 128 };

bool user_login_valid(struct str login);
bool password_hash(struct work *work, struct str password, struct str *ret_hash, struct err *err);
bool password_matches(struct work *work, struct str hash, struct str password);

#endif
