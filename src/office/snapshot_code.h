/*
 * snapshot_code: the short code under which a frozen report is cited: "K7M2-9QXE". Said on the telephone, typed from
 * paper. Of its 23 signs none looks or sounds like another (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, B P); the last is computed
 * from the others, so that any one wrong sign, and any two that changed places, are told at once.
 *
 * A code is a number in other clothes: the number is what is kept.
 */
#ifndef DONDOC_OFFICE_SNAPSHOT_CODE_H
#define DONDOC_OFFICE_SNAPSHOT_CODE_H

#include "base/base.h"

enum { SNAPSHOT_CODE_SIGNS = 8, SNAPSHOT_CODE_BYTES = SNAPSHOT_CODE_SIGNS + 1 /* with its dash */ };

/* The number of the code that a hash (its first 8 bytes) leads to: never 0. */
int64_t snapshot_code_from_hash(const unsigned char *hash);
/* "K7M2-9QXE" as people read it; "k7m2-9qxe" as addresses have it. Of a number that a code has. */
struct str snapshot_code_text(struct arena *arena, int64_t number);
struct str snapshot_code_address(struct arena *arena, int64_t number);

/* What somebody typed: either case, with or without dashes and blanks. False: no code, or a sign of it is wrong. */
bool snapshot_code_read(struct str typed, int64_t *ret_number);
/* The one spelling of addresses. */
bool snapshot_code_read_address(struct str piece, int64_t *ret_number);

#endif
