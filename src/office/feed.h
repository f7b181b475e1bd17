/*
 * feed: the secret address of a person's calendar. Calendars on telephones cannot sign in; they ask for an address that
 * only its owner knows. Of its secret only the hash is kept. It reads what its person may see now, and nothing else;
 * it is dead when the person may not sign in any more, when it was taken back, or when another was made.
 */
#ifndef DONDOC_OFFICE_FEED_H
#define DONDOC_OFFICE_FEED_H

#include "office/user.h"

/* One for the one who acts, in place of whatever they had; journalled. ret_secret is shown once. */
bool feed_make(struct work *work, struct str *ret_secret, struct err *err);
/* ERR_MISSING when there is none; journalled. */
bool feed_take_back(struct work *work, struct err *err);
/* When the one who acts made theirs; 0: there is none. */
bool feed_made(struct work *work, int64_t *ret_created, struct err *err);

/* Whose it is. From then on the work acts as that person. ERR_MISSING: it is none, or dead. */
bool feed_open(struct work *work, struct str secret, struct err *err);

#endif
