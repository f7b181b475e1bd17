/*
 * user: people who may sign in. Passwords are kept as argon2id (libsodium); a session is a random token of which only
 * the hash is stored. A wrong sign-in never says which half was wrong, and each failure makes the next try slower.
 */
#ifndef DONDOC_OFFICE_USER_H
#define DONDOC_OFFICE_USER_H

#include "office/office.h"

enum role { ROLE_ADMIN, ROLE_LEADER, ROLE_CLERK, ROLE_OFFICER, ROLE_INSPECTOR, ROLE_UNIT, ROLE__MAX };

struct user {
    int64_t id;
    struct str login, name;
    enum role role;
    int64_t org;     /* 0: the office itself */
    struct str path; /* of org; "/" for the office itself; absent: nowhere, sees nothing */
};

const char *role_name(enum role role);                       /* "admin": as stored and typed */
const char *role_word(enum role role);                       /* "quản trị" */
bool role_from_name(struct str name, enum role *ret_role);

/* Password: 8 to 128 bytes. Login: 2 to 32 of a-z 0-9 . - _  A unit's reporter must stand at an organisation. */
bool user_add(struct work *work, struct str login, struct str name, enum role role, int64_t org, struct str password,
              int64_t *ret_id, struct err *err);
bool user_count(struct work *work, int64_t *ret_n, struct err *err);
bool user_set_password(struct work *work, struct str login, struct str password, struct err *err);

/*
 * Signs in. On failure ERR_DENIED with one sentence for all reasons. After 3 failures in a row of a login each further
 * try must wait (2, 4, 8 … at most 300 seconds since the last failure; ERR_LIMIT, the sentence says how long). Unknown
 * logins cost as much time as known ones and are slowed the same. Needs a write work, and commits what it counts even
 * when it refuses: the caller ends the work with commit = true in either case. It is the first call of its work: the
 * try is counted and committed before the password is looked at, and nobody who wants to write waits for the hashing.
 */
bool user_sign_in(struct work *work, struct str login, struct str password, struct user *ret_user, struct err *err);

/* What hashing a password costs (libsodium's INTERACTIVE limits at first). Only tests have a reason to lower it. */
void user_set_password_cost(struct office *office, unsigned long long operations, size_t memory);

enum { SESSION_TOKEN_LENGTH = 43, SESSION_IDLE_SECONDS = 8 * 3600, SESSION_TOUCH_SECONDS = 600 };
struct session {
    struct user user;
    struct str csrf; /* token that every form of this session carries */
    bool stale;      /* last noted as in use over SESSION_TOUCH_SECONDS ago: call session_touch() in a write work */
};
/* ret_token: SESSION_TOKEN_LENGTH characters of base64url, for the cookie. */
bool session_create(struct work *work, int64_t user, struct str *ret_token, struct err *err);
/* ERR_DENIED: there is none, or nobody used it for SESSION_IDLE_SECONDS. */
bool session_find(struct work *work, struct str token, struct session *ret_session, struct err *err);
/* Notes that a session is in use, so that it lives another SESSION_IDLE_SECONDS. */
bool session_touch(struct work *work, struct str token, struct err *err);
bool session_end(struct work *work, struct str token, struct err *err);

#endif
