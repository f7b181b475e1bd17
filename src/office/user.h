/*
 * user: people who may sign in. Passwords are kept as argon2id (libsodium). A wrong sign-in never says which half was wrong, and each failure makes the next try slower.
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
/* ERR_MISSING when there is none. */
bool user_by_login(struct work *work, struct str login, int64_t *ret_id, struct err *err);
bool user_count(struct work *work, int64_t *ret_n, struct err *err);
/* Where a person gets letters: name@host in ASCII, at most 254 bytes; absent or empty: nowhere. ERR_INPUT for others. */
bool user_set_mail(struct work *work, int64_t id, struct str mail, struct err *err);
bool user_set_password(struct work *work, struct str login, struct str password, struct err *err);

/*
 * Signs in. On failure ERR_DENIED with one sentence for all reasons. After 3 failures in a row of a login each further
 * try must wait (2, 4, 8 … at most 300 seconds since the last failure; ERR_LIMIT, the sentence says how long). Unknown
 * logins cost as much time as known ones and are slowed the same. Needs a write work, and commits what it counts even
 * when it refuses: the caller ends the work with commit = true in either case. It is the first call of its work: the
 * try is counted and committed before the password is looked at, and nobody who wants to write waits for the hashing.
 */
bool user_sign_in(struct work *work, struct str login, struct str password, struct user *ret_user, struct err *err);

/* One's own: takes the old password as user_sign_in() does (also its rules for who calls), and ends all sessions but
 * this one. */
bool user_change_password(struct work *work, const struct user *user, struct str old, struct str password,
                          int64_t session, struct err *err);

/* --- managing people --- */

struct user_row {
    struct user user;   /* without its path */
    struct str org_name;
    bool invited;       /* a link waits for them */
    bool locked;        /* cannot sign in */
    bool second;        /* has a second factor */
};
bool user_get(struct work *work, int64_t id, struct user_row *ret_user, struct err *err);
/* Those in the range of the one who acts, by login. */
bool user_list(struct work *work, struct page *page, struct user_row **ret_users, size_t *ret_n, struct err *err);
/* Without a password: see invitation.h. */
bool user_add_locked(struct work *work, struct str login, struct str name, enum role role, int64_t org, int64_t *ret_id,
                     struct err *err);
bool user_place(struct work *work, int64_t id, enum role role, int64_t org, struct err *err);
/* No password is good any more, all sessions, tokens and links are ended; an invitation opens it again. ERR_CONFLICT for
 * oneself. */
bool user_lock(struct work *work, int64_t id, struct err *err);
/* For this room: takes the role's name, and the path from a reporter who has no unit. False: no such role. */
bool user_stands(struct user *user, struct str role);

/* What hashing a password costs (libsodium's INTERACTIVE limits at first). Only tests have a reason to lower it. */
void user_set_password_cost(struct office *office, unsigned long long operations, size_t memory);

#endif
