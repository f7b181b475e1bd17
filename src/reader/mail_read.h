/*
 * mail_read: a mail as it came (RFC 5322, MIME) becomes its head, its words and its attachments. A reader of its own
 * beside those of papers: what hangs on a mail goes through reader.h like any other file.
 *
 *   mail_read.c   parts walked in their order: which is the mail's own word, which a file
 *   mail_outline.c  one linear look before: a mail whose build would keep the library busy is refused
 *   mail_gmime.h  GMime, loaded when the first mail is read
 *
 * Hostile input: size, containers, parts, bytes of heads (mail_outline.c); depth and number of attachments and bytes
 * unpacked here. What lies deeper or beyond is left out and counted, so that a person is told. Names of files lose
 * their folders. Nothing that a mail points to is fetched; what stands elsewhere (message/external-body) or comes in
 * several mails (message/partial) is no attachment.
 */
#ifndef DONDOC_READER_MAIL_READ_H
#define DONDOC_READER_MAIL_READ_H

#include "text/text.h"

enum {
    MAIL_SIZE_MAX = 64 * 1024 * 1024, /* bytes of a mail; base64 makes 47 MB of files that large */
    MAIL_CONTAINERS_MAX = 100,        /* multiparts and mails inside mails */
    MAIL_SEAMS_MAX = 20000,           /* lines that may part one part from the next */
    MAIL_HEADS_MAX = 1024 * 1024,     /* bytes of all heads together */
    MAIL_DEPTH_MAX = 16,              /* containers inside containers that are opened */
    MAIL_FILES_MAX = 100,             /* attachments */
};

struct mail_file {
    struct str name;  /* as the sender calls it, NFC, without folders; "" when they do not */
    struct str type;  /* "application/pdf", lower case */
    struct str bytes; /* unpacked */
    bool shown;       /* a picture that stands in the mail's own words, such as a letterhead */
};

/* All in the arena. Texts are NFC UTF-8 on one line, "" when there is none. */
struct mail_read {
    struct str from_name, from; /* the first sender; the address in lower case */
    struct str subject;
    struct str id;              /* Message-ID without its angle brackets */
    int64_t sent;               /* seconds since 1970, as the sender's clock says; 0: not said */
    struct str words;           /* the plain text of its own, with LF line ends */
    const struct mail_file *files;
    size_t n_files;
    size_t left_out;            /* parts that lie too deep, or beyond MAIL_FILES_MAX */
};

/* Reads a mail. `name` is how sentences call it. Refuses (ERR_INPUT) what is empty or no mail: without any of From,
 * Date, Subject, Message-ID; (ERR_LIMIT) what is beyond the limits above; (ERR_SYSTEM) when the library is missing. */
bool mail_read(struct arena *arena, const char *name, struct str bytes, struct mail_read *ret_mail, struct err *err);

/* False when the build of a mail is beyond the limits; one pass. Inside the room only. */
bool mail_outline(const char *name, struct str bytes, struct err *err);

#endif
