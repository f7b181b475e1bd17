/*
 * once: a request is applied at most once. Who sends one gives it a number of its own (32 random bytes in base64url);
 * in the transaction that does it, its outcome is noted. The same request again finds the outcome and changes nothing:
 * so one whose answer was lost on the way may be sent again, by a person or by ourselves.
 */
#ifndef DONDOC_OFFICE_ONCE_H
#define DONDOC_OFFICE_ONCE_H

#include "office/office.h"

enum { ONCE_DAYS = 7 }; /* how long outcomes are remembered */

/* A new number: 43 letters, digits, - and _. */
enum { ONCE_NUMBER_LENGTH = 43 };
struct str once_number(struct arena *arena);

/* The name of a request in the register: who (work->actor) sent `content` under `number`. The content counts, so that a
 * form which was sent, changed by its writer and sent again is another request. */
struct str once_key(struct work *work, struct str number, struct str content);

/* *ret_outcome is absent when the request was not done yet. */
bool once_find(struct work *work, struct str key, struct str *ret_outcome, struct err *err);
bool once_note(struct work *work, struct str key, struct str outcome, struct err *err);

/*
 * Trying again. Begin with {0}; after a refusal ask work_again(): true when it was ERR_AGAIN and there is time left
 * (WORK_TRY_SECONDS since the first refusal), after a short sleep. The caller then does its whole work again, from
 * work_begin() on.
 */
enum { WORK_TRY_SECONDS = 20 };
struct work_tries {
    int n;
    int64_t first_ms;
};
bool work_again(struct work_tries *tries, const struct err *err);

#endif
