/*
 * token: what a program signs in with, in the name of a person: "Authorization: Bearer dondoc_…". It may do what both
 * the person and its scopes allow, never more, and never manages people or the account. Only its hash is kept.
 */
#ifndef DONDOC_OFFICE_TOKEN_H
#define DONDOC_OFFICE_TOKEN_H

#include "office/right.h"

enum { TOKEN_DAYS_MAX = 366, TOKENS_OF_ONE_MAX = 20 };

struct token_row {
    int64_t id, created, expires;
    struct str name;
    unsigned scopes; /* bit set of 1 << enum scope */
};

/* For the one who acts; good for `days`. ret_token is shown once. */
bool token_make(struct work *work, struct str name, unsigned scopes, int64_t days, struct str *ret_token,
                struct err *err);
bool token_list(struct work *work, struct token_row **ret_rows, size_t *ret_n, struct err *err);
bool token_take_back(struct work *work, int64_t id, struct err *err);
/* ERR_DENIED: none of ours, taken back, run out, or its person may not sign in any more. */
bool token_find(struct work *work, struct str token, struct user *ret_user, unsigned *ret_scopes, struct err *err);

#endif
