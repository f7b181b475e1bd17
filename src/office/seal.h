/*
 * seal: a file that only a passphrase or a secret key opens. libsodium's secretstream (XChaCha20-Poly1305) in pieces
 * of SEAL_PIECE bytes; the last piece says that it is the last, so that a file cut short is noticed, and the first is
 * bound to what stands ahead of it.
 *
 *     "dondoc-sealed-1\n"
 *     'p', salt, operations (8 bytes, little end first), memory (the same)      the key is argon2id of the passphrase
 *     'k', the stream's key in a box for the public key                         X25519 of the Ed25519 pair of key.h
 *     the stream's header, the pieces
 */
#ifndef DONDOC_OFFICE_SEAL_H
#define DONDOC_OFFICE_SEAL_H

#include "base/durable.h"
#include "office/key.h"

enum { SEAL_PIECE = 64 * 1024 };

/* What closes a file: one of the two. */
struct seal_with {
    const struct key_public *key; /* or NULL: */
    struct str passphrase;
};
/* What opens it: what was given of the two. */
struct seal_opener {
    const struct key_secret *key; /* or NULL */
    struct str passphrase;        /* or absent */
};

/* Is this file (open, at its beginning) sealed? Leaves it at its beginning. */
bool seal_is(int file);
/* From one open file to another that is being made. */
bool seal_file(int from, const struct seal_with *with, struct durable *to, struct err *err);
bool seal_open(int from, const struct seal_opener *opener, struct durable *to, struct err *err);

#endif
