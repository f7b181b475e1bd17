/*
 * session: who is signed in. A session is a random token in the browser; here is only its hash, so a copied database
 * signs nobody in. Each says since when and from where, so that people can look through their own and end them.
 */
#ifndef DONDOC_OFFICE_SESSION_H
#define DONDOC_OFFICE_SESSION_H

#include "office/user.h"

enum {
    SESSION_TOKEN_LENGTH = 43,
    SESSION_IDLE_SECONDS = 8 * 3600,
    SESSION_TOUCH_SECONDS = 600,
    SESSION_WAIT_SECONDS = 300, /* between the password and the second factor */
    SESSION_AGENT_BYTES = 200,  /* of what a browser calls itself */
};

struct session {
    int64_t id;
    struct user user;
    struct str csrf; /* token that every form of this session carries */
    bool stale;      /* last noted as in use over SESSION_TOUCH_SECONDS ago: call session_touch() in a write work */
    bool waits;      /* the password was right; nobody is signed in before session_second() */
};

/* After user_sign_in(). ret_token: SESSION_TOKEN_LENGTH characters of base64url, for the cookie. *ret_waits: the person
 * has a second factor, and the token is good for session_second() only. `agent`: what the browser calls itself. */
bool session_create(struct work *work, int64_t user, struct str agent, struct str *ret_token, bool *ret_waits,
                    struct err *err);
/* Takes the code of the second factor, or one for recovery, and gives another token that is signed in. Wrong codes
 * are counted like wrong passwords (user_sign_in): the caller commits also when it refuses. */
bool session_second(struct work *work, struct str token, struct str code, struct str agent, struct str *ret_token,
                    struct user *ret_user, struct err *err);
/* ERR_DENIED: there is none, or nobody used it for SESSION_IDLE_SECONDS (SESSION_WAIT_SECONDS when it waits). */
bool session_find(struct work *work, struct str token, struct session *ret_session, struct err *err);
/* Notes that a session is in use, so that it lives another SESSION_IDLE_SECONDS. */
bool session_touch(struct work *work, struct str token, struct err *err);
bool session_end(struct work *work, struct str token, struct err *err);

/* One's own (of work->actor). */
struct session_row {
    int64_t id, created, seen;
    struct str origin, agent;
};
bool session_list(struct work *work, struct session_row **ret_rows, size_t *ret_n, struct err *err);
bool session_end_one(struct work *work, int64_t id, struct err *err);
bool session_end_others(struct work *work, int64_t but, struct err *err);

#endif
