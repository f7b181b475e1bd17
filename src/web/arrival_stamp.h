/*
 * arrival_stamp: the stamp ĐẾN of an arrival, as an element of a page: whose it is, the number in its book, day and hour,
 * to whom it was given, and room for the number of its file. 35 × 50 mm, as Nghị định 30/2020/NĐ-CP, Phụ lục IV, has it;
 * its millimetres stand in the style sheet.
 */
#ifndef DONDOC_WEB_ARRIVAL_STAMP_H
#define DONDOC_WEB_ARRIVAL_STAMP_H

#include "office/book.h"
#include "web/html.h"

struct arrival_stamp {
    struct str body; /* who received it */
    struct book_entry entry;
};

/* Where a stamp goes on the paper's first page, in the blank that its letterhead leaves. */
enum arrival_place { ARRIVAL_UNDER_NUMBER, ARRIVAL_UNDER_SUBJECT, ARRIVAL_UNDER_DAY, ARRIVAL__MAX };
/* Under its number; a công văn has its subject there, and gets the stamp below it. */
enum arrival_place arrival_stamp_place(struct arena *arena, const struct book_entry *entry);

/* Of an entry; ERR_INPUT when it is none of an incoming book, or does not count. */
bool arrival_stamp_of_entry(struct work *work, int64_t entry, struct arrival_stamp *ret_stamp, struct err *err);
/* Of a held paper: of the first book in range that it came into. *ret_found is false when there is none. */
bool arrival_stamp_of_paper(struct work *work, int64_t document, struct arrival_stamp *ret_stamp, bool *ret_found,
                            struct err *err);

/* `place`: "under-number" and so on, a class for the style sheet; "printed" is left out of the screen. */
void arrival_stamp_put(struct html *h, struct arena *arena, const struct arrival_stamp *stamp, const char *place);

#endif
