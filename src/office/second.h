/*
 * second: the second factor: codes of six digits that a telephone makes each 30 seconds from a secret that it shares
 * with us (TOTP, RFC 6238, HMAC-SHA-1, through liboath), and ten codes for the day on which it is lost.
 *
 * Codes of the step before and behind are taken too, each step once. Recovery codes are good once each, kept as
 * hashes, and shown once.
 */
#ifndef DONDOC_OFFICE_SECOND_H
#define DONDOC_OFFICE_SECOND_H

#include "office/office.h"

enum { SECOND_SECRET_LENGTH = 32, SECOND_CODES = 10, SECOND_CODE_LENGTH = 14 };

/* A new secret in base32, SECOND_SECRET_LENGTH letters; kept by nobody yet. */
struct str second_make(struct arena *arena);
/* What a telephone reads: "otpauth://totp/…". */
struct str second_address(struct arena *arena, struct str login, struct str secret);

/* Turns it on for the one who acts, who shows with a code that their telephone has the secret. ret_codes: SECOND_CODES
 * codes for recovery, such as "abcd-efgh-jkmn". ERR_CONFLICT when it is on; ERR_INPUT for a secret that is none of ours;
 * ERR_DENIED for a wrong code. Journalled without secrets, like all below. */
bool second_turn_on(struct work *work, struct str secret, struct str code, struct str **ret_codes, struct err *err);
bool second_turn_off(struct work *work, int64_t user, struct err *err);
/* New codes for recovery in place of the old. */
bool second_renew_codes(struct work *work, struct str **ret_codes, struct err *err);

bool second_is_on(struct work *work, int64_t user, bool *ret_on, struct err *err);
bool second_codes_left(struct work *work, int64_t user, int64_t *ret_n, struct err *err);
/* ERR_DENIED for a code that is wrong or was used. Who calls counts tries. */
bool second_take(struct work *work, int64_t user, struct str code, struct err *err);

#endif
