/* secret: random tokens that others hold and of which only the hash is kept. Inside this room only. */
#ifndef DONDOC_OFFICE_SECRET_H
#define DONDOC_OFFICE_SECRET_H

#include "base/base.h"

enum { SECRET_BYTES = 32, SECRET_LENGTH = 43 };

/* 32 random bytes in base64url, and their BLAKE2b hash. */
struct secret {
    struct str text, hash;
};
struct secret secret_make(struct arena *arena);
/* The hash of a token; false for what was never a token of ours. */
bool secret_hash(struct arena *arena, struct str text, struct str *ret_hash);
/* Another token that follows from this one for a purpose, and that nobody can make without it. */
struct str secret_derive(struct arena *arena, struct str text, const char *purpose);

#endif
