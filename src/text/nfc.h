/* nfc: canonical composition, run by run. Private to this room. */
#ifndef DONDOC_TEXT_NFC_H
#define DONDOC_TEXT_NFC_H

#include "base/base.h"

/*
 * End of the plain stretch that starts at `from`: valid UTF-8 without control characters (except tab and LF), made of
 * characters that NFC neither changes nor joins to the one before them. What stops it may still be in NFC.
 */
size_t nfc_plain_end(struct str s, size_t from);

/* The run around `at`, where a plain stretch [from, at) ended at a valid character: from the character that the one
 * at `at` may join to the next character that starts a plain stretch (or that is none). */
struct span nfc_run(struct str s, size_t from, size_t at);

struct nfc_scratch {
    int32_t *codes;
    size_t cap;
    struct buf bytes;
};

/* NFC of a run, in the scratch until its next use. Linear in the length of the run, however many marks it piles up. */
struct str nfc_compose(struct nfc_scratch *scratch, struct str run);
void nfc_scratch_free(struct nfc_scratch *scratch);

#endif
