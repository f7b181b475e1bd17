#include "office/secret.h"

#include <sodium.h>
#include <string.h>

static struct str base64url(struct arena *arena, const unsigned char bytes[SECRET_BYTES])
{
    char out[SECRET_LENGTH + 1];
    sodium_bin2base64(out, sizeof out, bytes, SECRET_BYTES, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    return str_copy(arena, str_from(out));
}

static bool raw_of(struct str text, unsigned char raw[SECRET_BYTES])
{
    size_t n;
    return text.n == SECRET_LENGTH &&
           sodium_base642bin(raw, SECRET_BYTES, text.p, text.n, NULL, &n, NULL,
                             sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0 &&
           n == SECRET_BYTES;
}

bool secret_hash(struct arena *arena, struct str text, struct str *ret_hash)
{
    unsigned char raw[SECRET_BYTES], hash[SECRET_BYTES];
    if (!raw_of(text, raw))
        return false;
    crypto_generichash(hash, sizeof hash, raw, sizeof raw, NULL, 0);
    *ret_hash = str_copy(arena, str_make((const char *)hash, sizeof hash));
    return true;
}

struct secret secret_make(struct arena *arena)
{
    unsigned char raw[SECRET_BYTES];
    randombytes_buf(raw, sizeof raw);
    struct secret secret = {.text = base64url(arena, raw)};
    secret_hash(arena, secret.text, &secret.hash);
    return secret;
}

struct str secret_derive(struct arena *arena, struct str text, const char *purpose)
{
    unsigned char raw[SECRET_BYTES], derived[SECRET_BYTES];
    if (!raw_of(text, raw))
        return STR("");
    crypto_generichash(derived, sizeof derived, (const unsigned char *)purpose, strlen(purpose) + 1, raw, sizeof raw);
    return base64url(arena, derived);
}
