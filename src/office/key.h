/*
 * key: an Ed25519 pair outside the database. The secret half signs heads of the journal and opens sealed backups, the
 * public half proves the one and seals the other. Each stands in a file of one line: a word that says which half it
 * is, and base64.
 */
#ifndef DONDOC_OFFICE_KEY_H
#define DONDOC_OFFICE_KEY_H

#include "base/base.h"

enum { KEY_PUBLIC_BYTES = 32, KEY_SECRET_BYTES = 64 };

struct key_public {
    unsigned char bytes[KEY_PUBLIC_BYTES];
};
struct key_secret {
    unsigned char bytes[KEY_SECRET_BYTES];
};

/* Makes a pair: the secret half in `path`, which only its owner may read, the public one in path + ".pub". Refuses
 * where one of them stands. */
bool key_create(const char *path, struct err *err);
/* Reads the secret half. Refuses a file that others may read. The caller wipes it with key_wipe(). */
bool key_read_secret(const char *path, struct key_secret *ret_secret, struct err *err);
/* Reads the public half: of a file of either half, or `words` are the line itself. */
bool key_read_public(const char *words, struct key_public *ret_public, struct err *err);
/* "dondoc-public-key:…" in the arena. */
struct str key_public_line(struct arena *arena, const struct key_public *key);
void key_wipe(struct key_secret *secret);

#endif
