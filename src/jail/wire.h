/*
 * wire: what our readers give back, as bytes and back again. Who writes these bytes may have been taken over by a
 * paper, so nothing of them is believed: numbers have limits, texts are admitted again, places must lie in their text.
 *
 *   wire.c         numbers and texts
 *   wire_paper.c   a struct source;  wire_layout.c  how it looks
 *   wire_sheet.c   a struct sheet
 *   wire_change.c  a struct page_change
 *   wire_mail.c    a struct mail_read
 */
#ifndef DONDOC_JAIL_WIRE_H
#define DONDOC_JAIL_WIRE_H

#include "reader/mail_read.h"
#include "reader/reader.h"
#include "reader/sheet.h"

struct wire {
    struct str left;
    bool bad; /* something was not there or not so; everything read since is 0 or absent */
};

/* Seven bits a byte, low ones first. */
void wire_put(struct buf *out, uint64_t number);
void wire_put_int(struct buf *out, int64_t number);
/* Its length and 1, then its bytes; STR_NONE stays what it is. */
void wire_put_str(struct buf *out, struct str s);

uint64_t wire_take(struct wire *in);
/* At most `most`, else bad. */
uint32_t wire_take_most(struct wire *in, uint32_t most);
/* Within -most and most, else bad. */
int32_t wire_take_int(struct wire *in, int32_t most);
/* A count of things that take a byte or more each: no larger than what is left, so what is allocated for them is no
 * more than some times what came. */
uint32_t wire_take_count(struct wire *in, uint32_t most);
struct str wire_take_str(struct wire *in); /* a view */
/* Valid UTF-8 without control characters but those in `but`; "" for none. */
struct str wire_take_words(struct wire *in, const char *but);

/* Texts of what was taken are views into the bytes, or stand in the arena. False when anything was bad or left over. */
void wire_put_paper(struct buf *out, const struct source *source);
bool wire_take_paper(struct wire *in, struct arena *arena, struct source *ret_source);
void wire_put_sheet(struct buf *out, const struct sheet *sheet);
bool wire_take_sheet(struct wire *in, struct arena *arena, struct sheet *ret_sheet);
void wire_put_mail(struct buf *out, const struct mail_read *mail);
bool wire_take_mail(struct wire *in, struct arena *arena, struct mail_read *ret_mail);

void wire_put_layout(struct buf *out, const struct layout *page);
bool wire_take_layout(struct wire *in, struct arena *arena, struct str text, const struct layout **ret_page);
/* On the way in: what a caller of ours wants changed. Its style is known by its id alone. */
void wire_put_change(struct buf *out, const struct page_change *change);
void wire_take_change(struct wire *in, struct arena *arena, struct page_change *ret_change);

/* A refusal, and what it says. */
void wire_put_err(struct buf *out, const struct err *err);
bool wire_take_err(struct wire *in, struct err *ret_err);

#endif
