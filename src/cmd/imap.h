/*
 * imap: mails out of a folder of a mail server (RFC 3501), over a link that libcurl made, encrypted and signed in
 * (mail_server.h). Mails are looked at without being marked; what was done with one is said afterwards: \Seen when its
 * papers are kept, the keyword IMAP_REFUSED when nothing of it could be, so that a person finds it still unread and it
 * is not fetched again.
 */
#ifndef DONDOC_CMD_IMAP_H
#define DONDOC_CMD_IMAP_H

#include "cmd/mail_server.h"

#define IMAP_REFUSED "DonDocTuChoi"

enum { IMAP_WAITING_MAX = 1000 }; /* mails of one look; the others wait for the next */

struct imap;

/* Connects, signs in, opens the folder that the address names behind its host ("imaps://mail.sonha.example/Công văn
 * đến"); INBOX when it names none. ERR_USAGE for an address of no mail server, ERR_SYSTEM for the rest. */
bool imap_open(const struct mail_server *server, struct imap **ret_imap, struct err *err);
void imap_close(struct imap *imap); /* NULL is allowed */

/* The unread ones that were not refused before, oldest first, by their numbers in the folder. */
bool imap_waiting(struct imap *imap, struct arena *arena, uint32_t **ret_numbers, size_t *ret_n, struct err *err);

/* One mail as it came, in the arena, and when the server got it (seconds since 1970). Absent bytes: somebody took it
 * away meanwhile. ERR_LIMIT without loading it when it is larger than `most`. */
bool imap_fetch(struct imap *imap, struct arena *arena, uint32_t number, size_t most, struct str *ret_bytes,
                int64_t *ret_at, struct err *err);

bool imap_mark(struct imap *imap, uint32_t number, bool kept, struct err *err);

#endif
