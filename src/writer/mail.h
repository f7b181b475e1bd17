/*
 * mail: a letter as the bytes that a mail server takes: RFC 5322 head, MIME parts of plain text and HTML with the same
 * words, everything but the head in base64, so that no line is too long and no byte has its eighth bit set.
 *
 * Names and the subject are encoded words (RFC 2047), never broken inside a letter. Addresses must be checked before
 * (user_set_mail()); line breaks in names and subjects become blanks, so that nobody adds a line to the head.
 */
#ifndef DONDOC_WRITER_MAIL_H
#define DONDOC_WRITER_MAIL_H

#include "base/base.h"

struct mail {
    struct str from_name, from; /* the name may be absent */
    struct str to_name, to;
    struct str subject;
    struct str id;              /* what stands left of the @ in its Message-ID; letters, digits, - and . */
    int64_t now;                /* seconds since 1970 */
    struct str text, html;
};

/* In the arena; lines end in CRLF. */
struct str mail_render(struct arena *arena, const struct mail *mail);

#endif
